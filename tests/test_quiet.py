"""No mail in the quiet hours of its reader, by the clock on their own wall, whatever the night."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbook.mailing import zones
from workbook.quiet import Quiet, day_of, is_quiet, open_until

MADRID = Quiet("Europe/Madrid", time(20), time(9))
CLOCKS = st.times().map(lambda at: at.replace(second=0, microsecond=0))
QUIETS = st.builds(Quiet, st.sampled_from(zones()), CLOCKS, CLOCKS)
INSTANTS = st.integers(0, 4 * 366 * 24 * 60).map(
    lambda minutes: datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)

CHANGES = (
    ("Europe/Madrid", datetime(2027, 3, 28, 1, tzinfo=UTC)),
    ("Europe/Madrid", datetime(2026, 10, 25, 1, tzinfo=UTC)),
    ("America/New_York", datetime(2027, 3, 14, 7, tzinfo=UTC)),
    ("America/New_York", datetime(2026, 11, 1, 6, tzinfo=UTC)),
    ("Australia/Lord_Howe", datetime(2026, 10, 3, 15, 30, tzinfo=UTC)),
    ("Africa/Cairo", datetime(2027, 4, 29, 22, tzinfo=UTC)),
)
"""Nights on which clocks change, by half an hour in one place and at midnight in another."""

NEAR_A_CHANGE = st.builds(
    lambda change, minutes, start, end: (
        change[1] + timedelta(minutes=minutes),
        Quiet(change[0], start, end),
    ),
    st.sampled_from(CHANGES),
    st.integers(-1500, 1500),
    CLOCKS,
    CLOCKS,
)


def at(hour: int, minute: int = 0, day: int = 25) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=ZoneInfo("Europe/Madrid"))


@pytest.mark.parametrize(
    ("hour", "minute", "quiet"),
    [(8, 59, True), (9, 0, False), (19, 59, False), (20, 0, True), (23, 59, True), (0, 0, True)],
)
def test_the_hours_are_those_of_the_wall(hour: int, minute: int, quiet: bool) -> None:
    """Over midnight: from the first minute to before the last."""
    assert is_quiet(at(hour, minute), MADRID) is quiet
    assert is_quiet(at(hour, minute).astimezone(UTC), MADRID) is quiet


def test_mail_that_is_written_may_come_until_it_is_quiet() -> None:
    """Or until the day is over, where no hour is quiet."""
    assert open_until(at(12), MADRID) == at(20)
    assert open_until(at(21), MADRID) == at(21)
    assert open_until(at(12), Quiet("Europe/Madrid", time(9), time(9))) == at(0, day=26)


def test_the_day_is_that_of_the_place() -> None:
    """When it is Wednesday evening in Lima, it is Thursday in Tokyo."""
    evening = datetime(2026, 11, 26, 1, tzinfo=UTC)
    assert day_of(evening, Quiet("America/Lima")) == date(2026, 11, 25)
    assert day_of(evening, Quiet("Asia/Tokyo")) == date(2026, 11, 26)


def _holds(instant: datetime, quiet: Quiet) -> None:
    end = open_until(instant, quiet)
    assert end >= instant
    if is_quiet(instant, quiet):
        assert end == instant
        return
    assert end - instant <= timedelta(hours=26)
    last = max(instant, end - timedelta(minutes=1))
    for moment in (instant, instant + (last - instant) / 2, last):
        assert not is_quiet(moment, quiet)
        assert day_of(moment, quiet) == day_of(instant, quiet)
    assert is_quiet(end, quiet) or day_of(end, quiet) != day_of(instant, quiet)


@given(INSTANTS, QUIETS)
def test_no_mail_comes_when_it_is_quiet(instant: datetime, quiet: Quiet) -> None:
    """In every zone: until it is too late for it, on one day, no minute is quiet."""
    _holds(instant, quiet)


@given(NEAR_A_CHANGE)
def test_nor_in_a_night_on_which_clocks_change(case: tuple[datetime, Quiet]) -> None:
    """An hour that comes twice or never, and a midnight that does not exist."""
    _holds(*case)
