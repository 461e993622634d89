"""A sitting: two people talk through a few findings, one after the other, on one device or two.

Plain values and what follows from an act. What an act sets, it names: this finding, this speaker,
this day. So two who press at once for the same thing do it once, and two who press for different
things do both. Nothing here knows who acted, or when.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import Final, Literal, TypeVar

from workbook.errors import Fault, Invalid
from workbook.exercise import Seat

Minutes = Literal[20, 40, 60]
State = Literal["open", "paused"]
T = TypeVar("T")


class Keep(Enum):
    """The value of what an act leaves as it is."""

    IT = "keep"


KEEP: Final = Keep.IT


@dataclass(frozen=True, slots=True)
class Return:
    """When the two come back to it, as they agreed: a day, a time on their own clock ("19:30"),
    and words. Each may be left open.
    """

    on: date | None = None
    at: str | None = None
    words: str | None = None


@dataclass(frozen=True, slots=True)
class NewReturn:
    """What an act says of the return. What it leaves out stays."""

    on: date | Keep | None = KEEP
    at: str | Keep | None = KEEP
    words: str | Keep | None = KEEP

    @property
    def says_something(self) -> bool:
        return any(part is not KEEP for part in (self.on, self.at, self.words))


@dataclass(frozen=True, slots=True)
class Sitting:
    """`steps` are ids of findings in the order to take them, as they were when it began. `place`
    is the index of the one at hand; one past the last is the end, where the two close with a word
    of thanks. `speaker` is whose turn it is. `pause` is there while the two rest from it.
    """

    minutes: Minutes
    steps: tuple[str, ...]
    speaker: Seat
    place: int = 0
    pause: Return | None = None

    @property
    def state(self) -> State:
        return "open" if self.pause is None else "paused"

    def still(self, there: Collection[str]) -> tuple[str, ...]:
        """The steps whose finding is still there."""
        return tuple(step for step in self.steps if step in there)

    def at_hand(self, there: Collection[str]) -> str | None:
        """The finding to talk about: at the place, or the next that is still there. None: the end.

        An answer that is no longer shared so takes its finding out of the talk, and nothing moves.
        """
        return next((step for step in self.steps[self.place :] if step in there), None)


@dataclass(frozen=True, slots=True)
class Change:
    """One act. `finding` None goes to the end, `pause` None goes on after a pause."""

    finding: str | Keep | None = KEEP
    speaker: Seat | Keep = KEEP
    pause: NewReturn | Keep | None = KEEP


def changed(sitting: Sitting, change: Change) -> Sitting:
    """The sitting after this act. Raises Invalid for a finding that is not one of its steps."""
    return replace(
        sitting,
        place=_place(sitting, change.finding),
        speaker=_or(sitting.speaker, change.speaker),
        pause=_pause(sitting.pause, change.pause),
    )


def _place(sitting: Sitting, finding: str | Keep | None) -> int:
    if finding is KEEP:
        return sitting.place
    if finding is None:
        return len(sitting.steps)
    if finding not in sitting.steps:
        text = "This is not part of this sitting."
        raise Invalid([Fault("not-in-this-sitting", text, "#/finding")])
    return sitting.steps.index(finding)


def _pause(before: Return | None, said: NewReturn | Keep | None) -> Return | None:
    if said is KEEP:
        return before
    if said is None:
        return None
    before = before or Return()
    return Return(
        on=_or(before.on, said.on), at=_or(before.at, said.at), words=_or(before.words, said.words)
    )


def _or(before: T, said: T | Keep) -> T:
    return before if isinstance(said, Keep) else said
