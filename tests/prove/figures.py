"""What an instrument of the proof gives back, and how large a run it is asked for.

Each instrument is a module of this package with `prove(scale) -> list[Figure]`. A short run of
each is a test in `tests/prove/`; `make prove` asks every one for the whole run and prints a line
per figure.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Engine = Literal["sqlite", "postgresql", "both", "none"]


@dataclass(frozen=True, slots=True)
class Scale:
    """`share` is the part of the whole run that is asked for: 1.0 for `make prove`, a little for
    the test command. `engines` are those that can be had.
    """

    share: float = 1.0
    engines: tuple[Engine, ...] = ("sqlite", "postgresql")
    seed: int = 20_261_124

    def of(self, whole: int, at_least: int = 1) -> int:
        """This share of a count, rounded up to something that still tests."""
        return max(at_least, round(whole * self.share))


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the proof: what was counted, how often, and how many broke the promise.

    `goal` is the code of the pass line it belongs to (G1 to G8, L1 to L6) or "". `needed`
    is the count that the pass line asks of a whole run. `left` says in words what it cannot show.
    """

    instrument: str
    what: str
    engine: Engine
    count: int
    broken: int
    goal: str = ""
    needed: int = 0
    note: str = ""

    @property
    def holds(self) -> bool:
        return self.broken == 0

    @property
    def enough(self) -> bool:
        return self.count >= self.needed

    def line(self) -> str:
        """`twins: compared replies (sqlite): 100,240, 0 broken  [G2]`"""
        goal = f"  [{self.goal}]" if self.goal else ""
        note = f"  {self.note}" if self.note else ""
        return (
            f"{self.instrument}: {self.what} ({self.engine}): {self.count:,}, "
            f"{self.broken:,} broken{goal}{note}"
        )
