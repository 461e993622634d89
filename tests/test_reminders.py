"""What a calendar gets: RFC 5545 by a reader of its own, and not a word of anybody's."""

from __future__ import annotations

import re
from datetime import date, time
from itertools import permutations

import pytest
from icalendar import Calendar

from workbook.reminders import TITLES, Reminder, Repeat, next_round, written

DAY = date(2026, 12, 1)
LOOK = Reminder("aaaa", "look_again", DAY)
BACK = Reminder("bbbb", "carry_on", DAY, time(19, 30))
WEEKLY = Reminder("cccc", "set_aside", DAY, repeat="weekly")


def test_it_is_read_as_it_was_meant() -> None:
    """A whole day, a time on the clock of the wall, and what comes back every other week."""
    fortnightly = Reminder("dddd", "set_aside", DAY, repeat="fortnightly")
    found = Calendar.from_ical(written([LOOK, BACK, WEEKLY, fortnightly]))
    look, back, weekly, other = found.walk("VEVENT")
    assert (look["UID"], look["SUMMARY"]) == ("aaaa@workbook", TITLES["look_again"])
    assert look.decoded("DTSTART") == DAY
    moment = back.decoded("DTSTART")
    assert (moment.isoformat(), moment.tzinfo) == ("2026-12-01T19:30:00", None)
    assert "RRULE" not in look
    assert weekly["RRULE"].to_ical() == b"FREQ=WEEKLY"
    assert other["RRULE"].to_ical() == b"FREQ=WEEKLY;INTERVAL=2"


def test_the_same_reminders_are_the_same_bytes() -> None:
    """In whatever order they were found, and whenever they are asked for: nothing dates them."""
    files = {written(order) for order in permutations([LOOK, BACK, WEEKLY])}
    assert len(files) == 1
    stamps = re.findall(r"DTSTAMP:(\S+)", files.pop())
    assert set(stamps) == {"20261201T000000Z"}


def test_the_form_is_that_of_the_standard() -> None:
    """Lines end in CR LF and have at most 75 bytes; what is special in a text is escaped."""
    file = written([Reminder("x;y,\\z\nBEGIN:VALARM" + "m" * 90, "look_again", DAY)])
    assert file.replace("\r\n", "").isprintable()
    lines = file.split("\r\n")
    assert max(len(line.encode()) for line in lines) <= 75
    assert "BEGIN:VALARM" not in lines
    assert lines[0] == "BEGIN:VCALENDAR"
    assert len(Calendar.from_ical(file).walk("VEVENT")) == 1


@pytest.mark.story("I12")
@pytest.mark.parametrize("title", TITLES.values())
def test_no_title_tells_what_it_is_about(title: str) -> None:
    """It may stand on a screen that somebody else looks at."""
    telling = r"\b(partner|couple|relationship|workbook|check-?in|agreement|boundar|limit|talk|you)"
    assert not re.search(telling, title, re.IGNORECASE)
    assert len(title) <= 40


@pytest.mark.parametrize(
    ("opened", "repeat", "following"),
    [
        ("2026-11-25", "daily", "2026-11-26"),
        ("2026-11-25", "weekly", "2026-12-02"),
        ("2026-11-25", "fortnightly", "2026-12-09"),
        ("2026-11-25", "monthly", "2026-12-25"),
        ("2026-12-31", "monthly", "2027-01-28"),
        ("2027-01-30", "monthly", "2027-02-28"),
    ],
)
def test_the_next_time_follows_from_the_last(opened: str, repeat: Repeat, following: str) -> None:
    """Monthly on the same day, and on the 28th where a month may be too short for it."""
    assert next_round(date.fromisoformat(opened), repeat) == date.fromisoformat(following)
