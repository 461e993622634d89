"""The days of homework: plain values, without a clock."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from dateutil.rrule import rrulestr

from workbook.homework import (
    Homework,
    Plan,
    Refusal,
    begins_on,
    comes_again_on,
    day_of,
    is_for,
)
from workbook.reminders import Repeat

GIVEN = date(2026, 11, 22)
FIRST, LAST = date(2026, 12, 1), date(2026, 12, 31)


def homework(
    first: date | None = None, last: date | None = None, repeat: Repeat | None = None
) -> Homework:
    return Homework(None, "soft-start", last, from_on=first, repeat=repeat)


def test_it_stands_at_its_last_day() -> None:
    """Or at its first one; at the day it was given only when it comes again."""
    assert day_of(homework(FIRST, LAST), GIVEN) == LAST
    assert day_of(homework(FIRST), GIVEN) == FIRST
    assert day_of(homework(repeat="weekly"), GIVEN) == GIVEN
    assert day_of(homework(), GIVEN) is None


def test_it_is_there_on_the_first_and_on_the_last_day() -> None:
    """And on none between them: nobody is told every day."""
    days = [FIRST + timedelta(days=n) for n in range(40)]
    assert [day for day in days if begins_on(homework(FIRST, LAST), day)] == [FIRST, LAST]
    assert not any(begins_on(homework(), day) for day in days)


@pytest.mark.parametrize(
    ("repeat", "rule"),
    [
        ("daily", "FREQ=DAILY"),
        ("weekly", "FREQ=WEEKLY"),
        ("fortnightly", "FREQ=WEEKLY;INTERVAL=2"),
        ("monthly", "FREQ=MONTHLY"),
    ],
)
def test_it_comes_again_as_a_calendar_program_counts(repeat: Repeat, rule: str) -> None:
    """A mail comes on the days on which a calendar shows it, also where a month has no 31st."""
    given = homework(last=LAST, repeat=repeat)
    days = [LAST + timedelta(days=n - 30) for n in range(400)]
    ours = [day for day in days if comes_again_on(given, GIVEN, day)]
    found = rrulestr(rule, dtstart=_at_midnight(LAST)).between(
        _at_midnight(LAST), _at_midnight(days[-1] + timedelta(days=1))
    )
    assert ours == [one.date() for one in found]
    assert not any(comes_again_on(homework(last=LAST), GIVEN, day) for day in days)


def _at_midnight(day: date) -> datetime:
    return datetime.combine(day, time())


def test_a_plan_tells_what_is_not_left_out() -> None:
    """So that nothing is stored of what nobody said."""
    assert Plan().told == {}
    assert Plan(why="Less noise.", minutes=20).told == {"why": "Less noise.", "minutes": 20}


def told_on(given: Homework, refusal: Refusal | None = None, to_do: bool = True) -> list[date]:
    """The days in December on which somebody may be told of it."""
    days = [FIRST + timedelta(days=n) for n in range(31)]
    return [day for day in days if is_for(given, GIVEN, refusal, to_do, day)]


def test_somebody_is_told_of_what_they_have_to_do() -> None:
    """On the first and on the last day, until they have done it or said that it is not for now."""
    given = homework(FIRST, date(2026, 12, 8))
    assert told_on(given) == [FIRST, date(2026, 12, 8)]
    assert told_on(given, to_do=False) == []


def test_what_comes_again_is_told_of_each_time() -> None:
    """Also when the last round is done: it is the next one that is due."""
    given = homework(last=FIRST, repeat="weekly")
    again = [FIRST + timedelta(days=n) for n in (7, 14, 21, 28)]
    assert told_on(given) == [FIRST, *again]
    assert told_on(given, to_do=False) == again


def test_who_has_put_it_off_is_left_alone() -> None:
    """For good, or until the day on which it comes back; and then as any other."""
    given = homework(FIRST, date(2026, 12, 8), "weekly")
    assert told_on(given, Refusal(None)) == []
    back = date(2026, 12, 10)
    assert told_on(given, Refusal(back)) == [back, *(date(2026, 12, n) for n in (15, 22, 29))]
    assert told_on(homework(FIRST, date(2026, 12, 8)), Refusal(back), to_do=False) == []
