"""A place in a body that was sent, and the list that gathers what does not fit there."""

from __future__ import annotations

from dataclasses import dataclass, field

from workbook.errors import Fault


@dataclass(frozen=True, slots=True)
class Place:
    """`pointer` is a JSON pointer as a URI fragment. All places of one body share `faults`.

    Steps are names that we chose or positions in a list, never something that was sent.
    """

    pointer: str = "#"
    faults: list[Fault] = field(default_factory=list)

    def at(self, step: str | int) -> Place:
        return Place(f"{self.pointer}/{step}", self.faults)

    def fault(self, code: str, detail: str) -> None:
        self.faults.append(Fault(code, detail, pointer=self.pointer))
