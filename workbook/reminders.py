"""What a calendar shows: a day, perhaps a time, and a title that says nothing to whoever looks on.

Plain values, and how they are written as iCalendar (RFC 5545). No name, no word that anybody wrote
and no id is in it: a calendar is copied to places that this project knows nothing of.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal, cast

from icalendar import Calendar, Event

Kind = Literal["look_again", "set_aside", "carry_on"]
Repeat = Literal["daily", "weekly", "fortnightly", "monthly"]

TITLES: dict[Kind, str] = {
    "look_again": "Something to look at again",
    "set_aside": "Time set aside",
    "carry_on": "Something to come back to",
}
"""An agreement's review, a check-in or homework, and the return that was agreed on for a sitting.
"""

MAKER = "-//Workbook//Reminders 1//EN"
NAME = "Reminders"
_EVERY: dict[Repeat, dict[str, str | int]] = {
    "daily": {"freq": "daily"},
    "weekly": {"freq": "weekly"},
    "fortnightly": {"freq": "weekly", "interval": 2},
    "monthly": {"freq": "monthly"},
}
_DAYS: dict[Repeat, int] = {"daily": 1, "weekly": 7, "fortnightly": 14}
_LAST_DAY_OF_ALL = 28


@dataclass(frozen=True, slots=True)
class Reminder:
    """One entry in a calendar. `mark` tells it from others and stays the same over time; it must
    tell nothing by itself. `at` is on the clock of whoever looks; None for the whole day.
    """

    mark: str
    kind: Kind
    on: date
    at: time | None = None
    repeat: Repeat | None = None


def next_round(opened_on: date, repeat: Repeat) -> date:
    """The day of the next check-in after one that was opened on this day."""
    if repeat == "monthly":
        later = opened_on.replace(day=1) + timedelta(days=31)
        return later.replace(day=min(opened_on.day, _LAST_DAY_OF_ALL))
    return opened_on + timedelta(days=_DAYS[repeat])


def comes_again(first: date, repeat: Repeat, day: date) -> bool:
    """Whether what is on `first` comes again on `day`, as a calendar program counts it (RFC 5545,
    3.3.10): a month that does not have the day has none.
    """
    if repeat == "monthly":
        return day > first and day.day == first.day
    return day > first and (day - first).days % _DAYS[repeat] == 0


def written(reminders: Iterable[Reminder]) -> str:
    """A calendar file, the same bytes for the same reminders in whatever order."""
    calendar = Calendar()
    calendar.add("prodid", MAKER)
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", NAME)
    for reminder in sorted(reminders, key=lambda one: (one.on, one.mark)):
        calendar.add_component(_event(reminder))
    return cast(bytes, calendar.to_ical()).decode()


def _event(reminder: Reminder) -> Event:
    event = Event()
    event.add("uid", f"{reminder.mark}@workbook")
    # When it was last changed is nobody's business: the stamp follows from the day itself.
    event.add("dtstamp", datetime.combine(reminder.on, time(), UTC))
    event.add("dtstart", _start(reminder))
    event.add("summary", TITLES[reminder.kind])
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    if reminder.repeat is not None:
        event.add("rrule", _EVERY[reminder.repeat])
    return event


def _start(reminder: Reminder) -> date | datetime:
    """A whole day, or a time without a zone: that of the wall where it is read."""
    if reminder.at is None:
        return reminder.on
    return datetime.combine(reminder.on, reminder.at)
