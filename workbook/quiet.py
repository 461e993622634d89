"""The hours in which somebody wants no mail, on the clock of their own wall."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

DEFAULT_ZONE = "UTC"


@dataclass(frozen=True, slots=True)
class Quiet:
    """No mail from `start` until `end`, by the clock of `zone`; over midnight where `end` is the
    earlier one. The same for both: mail at any hour.
    """

    zone: str = DEFAULT_ZONE
    start: time = time(20)
    end: time = time(9)


MINUTE = timedelta(minutes=1)


def is_quiet(at: datetime, quiet: Quiet) -> bool:
    """Whether no mail is wanted at this instant."""
    clock = at.astimezone(ZoneInfo(quiet.zone)).time()
    if quiet.start <= quiet.end:
        return quiet.start <= clock < quiet.end
    return clock >= quiet.start or clock < quiet.end


def day_of(at: datetime, quiet: Quiet) -> date:
    """Which day it is there at this instant."""
    return at.astimezone(ZoneInfo(quiet.zone)).date()


def open_until(at: datetime, quiet: Quiet) -> datetime:
    """Until when mail that is written at this instant may still come: the quiet hours begin, or
    the day there ends. Looked for minute by minute, so that a night on which clocks change needs no
    thought of its own. The same instant when it is quiet.
    """
    day, end = day_of(at, quiet), at.replace(second=0, microsecond=0)
    while day_of(end, quiet) == day and not is_quiet(end, quiet):
        end += MINUTE
    return max(end, at)
