"""JSON, read strictly (RFC 8259, with the limits of RFC 7493): one meaning for each text.

No byte order mark, no lone surrogate, no name twice in an object, no NaN or Infinity, not deeper
than 32, not more than 10,000 values. Numbers that double precision cannot hold are places to fix.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator
from typing import TypeAlias, cast

from api.engine.failures import MalformedBody, TooLarge

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"
Loc: TypeAlias = tuple[str | int, ...]

DEPTH = 32
VALUES = 10_000
LARGEST = 2**53 - 1

_NOT_JSON = "This is not JSON that can be read here."


def read_json(raw: bytes) -> Json:
    """The value; raises MalformedBody, or TooLarge for too many values."""
    try:
        value = cast(
            Json,
            json.loads(
                decode(raw),
                object_pairs_hook=_object,
                parse_constant=_refuse,
                parse_float=_finite,
            ),
        )
    except (ValueError, RecursionError):
        raise MalformedBody(_NOT_JSON) from None
    _survey(value)
    return value


def decode(raw: bytes) -> str:
    """UTF-8 without a byte order mark as text; raises MalformedBody."""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        raise MalformedBody("This is not text in UTF-8.") from None
    if text.startswith("\ufeff"):
        raise MalformedBody("This begins with a byte order mark. Please leave it out.")
    return text


def unfit(value: Json) -> Iterator[tuple[Loc, str]]:
    """Where the value holds a NUL character ("nul") or too large a number ("number_too_large")."""
    for loc, one in _places(value):
        if any("\0" in text for text in _texts(one)):
            yield loc, "nul"
        elif isinstance(one, int) and abs(one) > LARGEST:
            yield loc, "number_too_large"


def _survey(value: Json) -> None:
    for count, (loc, one) in enumerate(_places(value), 1):
        if isinstance(one, dict | list) and len(loc) >= DEPTH:
            raise MalformedBody("This is nested too deeply.")
        if count > VALUES:
            raise TooLarge
        _require_scalars(one)


def _require_scalars(value: Json) -> None:
    """Raises MalformedBody for half of a surrogate pair, which no UTF-8 can carry."""
    for text in _texts(value):
        try:
            text.encode("utf-8")
        except UnicodeEncodeError:
            raise MalformedBody("This holds half of a character.") from None


def _texts(value: Json) -> Iterable[str]:
    """The text that a value is, or the names that it holds."""
    if isinstance(value, str):
        return (value,)
    return value if isinstance(value, dict) else ()


def _places(value: Json) -> Iterator[tuple[Loc, Json]]:
    """Every value with the way to it, without recursion."""
    left: list[tuple[Loc, Json]] = [((), value)]
    while left:
        loc, one = left.pop()
        yield loc, one
        if isinstance(one, dict):
            left += [((*loc, name), inner) for name, inner in one.items()]
        elif isinstance(one, list):
            left += [((*loc, number), inner) for number, inner in enumerate(one)]


def _object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name stands twice in one object")
    return found


def _finite(text: str) -> float | int:
    """The number; a whole one as such, since 7.0 and 7 are the same in JSON Schema."""
    number = float(text)
    if not math.isfinite(number):
        raise ValueError("beyond double precision")
    return int(number) if number.is_integer() and abs(number) <= LARGEST else number


def _refuse(text: str) -> float:
    raise ValueError("not a JSON number")
