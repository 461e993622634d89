"""The front matter of exercises and modules: which keys there are and what each may say."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from workbook.errors import Fault
from workbook.library.front_matter import FrontMatter, Value
from workbook.library.rules import fault
from workbook.library.words import is_language, is_option_id, is_slug, is_version

KINDS = ("i_statement", "boundary", "repair", "reflection", "check_in", "plan")
REVEALS = ("both_submitted", "together", "in_session", "never")
REPEATS = ("daily", "weekly", "fortnightly", "monthly")

MAX_MINUTES = 240


def _text(longest: int) -> Callable[[Value], str | None]:
    """Words on one line. A number or `true` that was meant as a word is read as one."""

    def read(value: Value) -> str | None:
        words = " ".join(value.text.split())
        return words if 0 < len(words) <= longest else None

    return read


def _one_of(known: tuple[str, ...]) -> Callable[[Value], str | None]:
    return lambda value: value.text if value.text in known else None


def _that(fits: Callable[[str], bool]) -> Callable[[Value], str | None]:
    return lambda value: value.text if fits(value.text) else None


def _minutes(value: Value) -> int | None:
    return _whole(value, 1, MAX_MINUTES)


def _order(value: Value) -> int | None:
    return _whole(value, 0, 999)


def _whole(value: Value, low: int, high: int) -> int | None:
    number = value.value
    if isinstance(number, bool) or not isinstance(number, int):
        return None
    return number if low <= number <= high else None


def _flag(value: Value) -> bool | None:
    return value.value if isinstance(value.value, bool) else None


def _slugs(value: Value) -> tuple[str, ...] | None:
    listed = value.value
    if not isinstance(listed, tuple) or len(set(listed)) != len(listed):
        return None
    return listed if all(map(is_slug, listed)) else None


def _practices(value: Value) -> tuple[str, ...] | None:
    listed = value.value
    if not isinstance(listed, tuple):
        return None
    return listed if all(is_option_id(item.lower()) for item in listed) else None


def _translates(text: str) -> bool:
    slug, at, version = text.partition("@")
    return bool(at) and is_slug(slug) and is_version(version)


def _translates_module(text: str) -> bool:
    slug, at, mark = text.partition("@")
    return bool(at) and is_slug(slug) and re.fullmatch(r"[0-9a-f]{8}", mark) is not None


Reader = Callable[[Value], Any]

_SHARED: dict[str, Reader] = {
    "module": _that(is_slug),
    "title": _text(120),
    "summary": _text(500),
    "language": _that(is_language),
    "licence": _text(120),
}

EXERCISE_KEYS: dict[str, Reader] = {
    "exercise": _that(is_slug),
    "version": _that(is_version),
    **_SHARED,
    "kind": _one_of(KINDS),
    "minutes": _minutes,
    "reveal": _one_of(REVEALS),
    "sensitive": _flag,
    "repeat": _one_of(REPEATS),
    "not_for": _text(1000),
    "translates": _that(_translates),
    "covers": _practices,
}
EXERCISE_REQUIRED = (
    *("exercise", "version", "title", "module", "kind", "minutes"),
    *("language", "reveal", "licence"),
)

MODULE_KEYS: dict[str, Reader] = {
    **_SHARED,
    "exercises": _slugs,
    "order": _order,
    "translates": _that(_translates_module),
}
MODULE_REQUIRED = ("module", "title", "language", "licence", "exercises")

_CODES = {"version": "bad-semver", "exercise": "bad-slug", "module": "bad-slug"}


def read_values(front: FrontMatter, keys: dict[str, Reader], faults: list[Fault]) -> dict[str, Any]:
    """The values that fit, by key; a fault for each that does not."""
    values: dict[str, Any] = {}
    for key, value in front.values.items():
        read = keys[key](value)
        if read is None:
            detail = f"This value does not fit the key `{key}`."
            code = _CODES.get(key, "front-matter-value")
            sentence = detail if code == "front-matter-value" else None
            faults.append(fault(code, value.line, value.column, sentence))
        else:
            values[key] = read
    return values


def missing_keys(front: FrontMatter, required: tuple[str, ...]) -> Iterator[Fault]:
    """A fault for each key that is not there; none when the front matter could not be read."""
    if front.readable:
        for key in required:
            if key not in front.values:
                detail = f"The key `{key}` is missing from the front matter."
                yield fault("front-matter-required", 1, 1, detail)
