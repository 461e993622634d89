"""Dates and times of day, as written on a calendar and a clock: no time zone is meant."""

from __future__ import annotations

import datetime
import re

from workbook.answers.places import Place
from workbook.exercise import Prompt

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")


def date(prompt: Prompt, value: object, place: Place) -> str | None:
    return day(value, place)


def time(prompt: Prompt, value: object, place: Place) -> str | None:
    """`HH:MM`, 00:00 to 23:59."""
    if isinstance(value, str) and _TIME.fullmatch(value):
        return value
    place.fault("not-a-time", "Please give a time as hours and minutes, like 19:30.")
    return None


def day(value: object, place: Place) -> str | None:
    """`YYYY-MM-DD`, a day that exists."""
    if isinstance(value, str) and _DATE.fullmatch(value) and _exists(value):
        return value
    place.fault("not-a-date", "Please give a date as year, month and day, like 2026-11-22.")
    return None


def _exists(value: str) -> bool:
    try:
        datetime.date.fromisoformat(value)
    except ValueError:
        return False
    return True
