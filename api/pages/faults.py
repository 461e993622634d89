"""What is wrong with a form, as its page says it: a sentence for each field, and all at the top."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from workbook.errors import Fault, Invalid

WHOLE = ""
"""The name for a fault that belongs to no one field."""


@dataclass(frozen=True, slots=True)
class Faults:
    """(field, sentence) in the order of the form."""

    found: tuple[tuple[str, str], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.found)

    def of_field(self, name: str) -> str:
        """What stands against this field; empty when nothing does."""
        return next((said for field, said in self.found if field == name), "")

    @classmethod
    def of(cls, error: Invalid, say: Callable[[str], str], at: Mapping[str, str]) -> Faults:
        """The faults of the domain at the fields of the form."""
        return cls(tuple((_field(one, at), say(one.detail)) for one in error.faults))


def _field(fault: Fault, at: Mapping[str, str]) -> str:
    pointer = fault.pointer or ""
    return at.get(pointer, pointer.removeprefix("#/").split("/")[0].removeprefix("#"))
