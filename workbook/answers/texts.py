"""Words: short and long texts. They are kept exactly as they were typed."""

from __future__ import annotations

import unicodedata

from workbook.answers.places import Place
from workbook.exercise import Prompt

SHORT_LIMIT = 500  # code points, where the exercise sets no limit of its own
LONG_LIMIT = 10_000

_INVISIBLE = frozenset({"Cc", "Cf", "Zl", "Zp", "Zs"})


def short_text(prompt: Prompt, value: object, place: Place) -> str | None:
    return text(value, place, prompt.limit or SHORT_LIMIT)


def long_text(prompt: Prompt, value: object, place: Place) -> str | None:
    return text(value, place, prompt.limit or LONG_LIMIT)


def text(value: object, place: Place, limit: int) -> str | None:
    """A text of 1 to `limit` code points with something to read in it, or None and a fault."""
    if not isinstance(value, str):
        place.fault("wrong-type", "Please write this as text.")
    elif len(value) > limit:
        place.fault("too-long", f"This is longer than {limit} characters. Please shorten it.")
    elif any(character == "\0" or "\ud800" <= character <= "\udfff" for character in value):
        place.fault("unreadable", "There is a character here that cannot be kept.")
    elif all(unicodedata.category(character) in _INVISIBLE for character in value):
        place.fault("blank", "There is nothing written here yet. You can also skip this.")
    else:
        return value
    return None
