"""What an agreement is, and where it stands: derived from who has signed, never stored."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from workbook.exercise import Seat

Kind = Literal["boundary", "ritual", "commitment"]
Firmness = Literal["flexible", "mostly", "firm"]
State = Literal["draft", "proposed", "active", "due_for_review", "retired"]


HOLD = timedelta(hours=24)
"""How long a loosened limit waits before its owner is asked again: a design choice."""

_FIRMER: tuple[Firmness | None, ...] = (None, "flexible", "mostly", "firm")


@dataclass(frozen=True, slots=True)
class Words:
    """What an agreement says. `review_on` is the day on which the two look at it again, `firmness`
    how firm a boundary is, where its owner says so.
    """

    title: str
    text: str
    review_on: date | None = None
    firmness: Firmness | None = None

    def looser_than(self, before: Words) -> bool:
        """Whether this boundary is less firm than it was. What its text lets in is not judged."""
        return _FIRMER.index(self.firmness) < _FIRMER.index(before.firmness)


@dataclass(frozen=True, slots=True)
class Standing:
    """The facts that decide the state. `owner` is the seat of whoever began it; the signatures
    are those under the present revision.
    """

    kind: Kind
    owner: Seat
    draft: bool
    retired: bool
    one_signed: bool
    other_signed: bool
    review_on: date | None = None

    @property
    def both_signed(self) -> bool:
        return self.one_signed and self.other_signed

    @property
    def in_force(self) -> bool:
        """A boundary when its owner has signed, a ritual or a commitment when both have.

        The partner's name under a boundary says that they have read it, and gates nothing.
        """
        if self.draft or self.retired:
            return False
        if self.kind == "boundary":
            return self.one_signed if self.owner == "one" else self.other_signed
        return self.both_signed

    def state(self, today: date) -> State:
        """A draft is its author's alone; what is proposed lies before both."""
        if self.retired:
            return "retired"
        if self.draft:
            return "draft"
        if not self.in_force:
            return "proposed"
        due = self.review_on is not None and self.review_on <= today
        return "due_for_review" if due else "active"
