"""Where an entry stands: derived from facts, never stored. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from workbook.exercise import Reveal

READY_LASTS = timedelta(minutes=10)

Mine = Literal["not_started", "drafting", "submitted", "declined", "revealed"]
Couple = Literal["open", "revealed", "reviewed"]


@dataclass(frozen=True, slots=True)
class Side:
    """What one seat has done with an entry, for that seat's eyes and for the lock's decision."""

    drafting: bool = False
    sent: bool = False
    declined: bool = False
    ready_at: datetime | None = None
    replied: bool = False


def mine(side: Side, revealed: bool) -> Mine:
    """My own state. Nobody else is ever told."""
    if revealed:
        return "revealed"
    if side.sent:
        return "submitted"
    if side.declined:
        return "declined"
    return "drafting" if side.drafting else "not_started"


def couple(revealed: bool, still_open: int | None) -> Couple:
    """The state of both: a one-sided submission has no name here.

    `still_open` counts the findings on the agenda whose discussion is open.
    """
    if not revealed:
        return "open"
    return "reviewed" if still_open == 0 else "revealed"


def opens_on_sending(reveal: Reveal, one: Side, other: Side) -> bool:
    """Whether the submission that was just made opens the entry to both."""
    return reveal == "both_submitted" and one.sent and other.sent


def opens_on_ready(reveal: Reveal, one: Side, other: Side) -> bool:
    """Whether both have pressed ready, each after their own send, within ten minutes."""
    if reveal != "together" or not (one.sent and other.sent):
        return False
    if one.ready_at is None or other.ready_at is None:
        return False
    return abs(one.ready_at - other.ready_at) <= READY_LASTS


def opens_in_session(reveal: Reveal, one: Side, other: Side) -> bool:
    """Whether a therapist may open it now."""
    return reveal == "in_session" and one.sent and other.sent
