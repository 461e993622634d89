"""Numbers: scales, numbers, shares and minutes. A bool, a string or 3.0 is no whole number."""

from __future__ import annotations

import math

from workbook.answers.answer import Json
from workbook.answers.places import Place
from workbook.answers.records import record
from workbook.exercise import Prompt

LONGEST_MINUTES = 30 * 24 * 60  # thirty days; what lasts longer is no pause


def scale(prompt: Prompt, value: object, place: Place) -> int | None:
    return whole(value, place, prompt.minimum, prompt.maximum)


def rating(prompt: Prompt, value: object, place: Place) -> int | None:
    """`felt heard` and `i listened`: 1 to 5."""
    return whole(value, place, 1, 5)


def share(prompt: Prompt, value: object, place: Place) -> int | None:
    """My share of a load, in whole percent."""
    return whole(value, place, 0, 100)


def number(prompt: Prompt, value: object, place: Place) -> int | float | None:
    """A finite number within the prompt's bounds, both ends included."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        place.fault("wrong-type", "Please give a number.")
    elif isinstance(value, float) and not math.isfinite(value):
        place.fault("out-of-range", "Please give an ordinary number.")
    elif _within(value, place, prompt.minimum, prompt.maximum):
        return value
    return None


def minutes(prompt: Prompt, value: object, place: Place) -> int | None:
    return whole_minutes(value, place)


def minutes_range(prompt: Prompt, value: object, place: Place) -> dict[str, Json] | None:
    return span(value, place)


def whole_minutes(value: object, place: Place) -> int | None:
    return whole(value, place, 1, LONGEST_MINUTES)


def span(value: object, place: Place) -> dict[str, Json] | None:
    """`{min, max}` in minutes with min <= max."""
    fields = {"min": whole_minutes, "max": whole_minutes}
    found = record(value, place, fields, required=fields)
    if found is None:
        return None
    low, high = found["min"], found["max"]
    if isinstance(low, int) and isinstance(high, int) and low > high:
        place.fault("min-above-max", "The shorter time comes first.")
        return None
    return found


def whole(value: object, place: Place, low: int | None, high: int | None) -> int | None:
    """A whole number from `low` to `high`, or None and a fault."""
    if isinstance(value, bool) or not isinstance(value, int):
        place.fault("wrong-type", "Please give a whole number.")
    elif _within(value, place, low, high):
        return value
    return None


def _within(value: int | float, place: Place, low: int | None, high: int | None) -> bool:
    if low is not None and value < low:
        place.fault("out-of-range", f"The smallest number here is {low}.")
        return False
    if high is not None and value > high:
        place.fault("out-of-range", f"The largest number here is {high}.")
        return False
    return True
