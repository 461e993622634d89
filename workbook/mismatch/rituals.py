"""Two rituals: the weighted mean over the parts that both filled in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from typing import TypeAlias, cast

from workbook.answers import Json
from workbook.mismatch.constants import Constants
from workbook.mismatch.durations import Span, span_distance
from workbook.mismatch.rankings import overlap_distance
from workbook.mismatch.starting import starters_distance

Ritual: TypeAlias = Mapping[str, Json]


def ritual_distance(a: Ritual, b: Ritual, c: Constants) -> Fraction | None:
    """None where fewer than three parts can be compared."""
    parts = [(weight, d) for weight, d in _parts(a, b, c) if d is not None]
    if len(parts) < c.ritual_fields_at_least:
        return None
    return sum((w * d for w, d in parts), Fraction(0)) / sum((w for w, _ in parts), Fraction(0))


def _parts(a: Ritual, b: Ritual, c: Constants) -> Iterator[tuple[Fraction, Fraction | None]]:
    weights = c.ritual_weights
    yield weights["cooldown"], _when_both(a, b, "cooldown", lambda x, y: _spans(x, y, c))
    yield weights["who_starts"], _when_both(a, b, "who_starts", lambda x, y: _starters(x, y, c))
    yield weights["contact"], _when_both(a, b, "contact", _same)
    yield weights["returning"], _when_both(a, b, "return", _same)
    yield weights["gesture"], _when_both(a, b, "gesture", _gestures)
    yield weights["steps"], _when_both(a, b, "steps", overlap_distance)


def _when_both(
    a: Ritual, b: Ritual, name: str, compare: Callable[[Json, Json], Fraction | None]
) -> Fraction | None:
    return compare(a[name], b[name]) if a.get(name) and b.get(name) else None


def _spans(x: Json, y: Json, c: Constants) -> Fraction:
    return span_distance(cast(Span, x), cast(Span, y), c)


def _starters(x: Json, y: Json, c: Constants) -> Fraction:
    return starters_distance(cast(str, x), cast(str, y), c)


def _same(x: Json, y: Json) -> Fraction:
    return Fraction(x != y)


def _gestures(x: Json, y: Json) -> Fraction | None:
    """1 - the mean fit of those who offer something; None where neither does."""
    fits = [fit for fit in (_fit(x, y), _fit(y, x)) if fit is not None]
    return 1 - sum(fits, Fraction(0)) / len(fits) if fits else None


def _fit(mine: Json, theirs: Json) -> Fraction | None:
    """Which part of what I offer is welcome."""
    offered = set(cast("Mapping[str, list[str]]", mine).get("propose", ()))
    welcome = set(cast("Mapping[str, list[str]]", theirs).get("ok", ()))
    return Fraction(len(offered & welcome), len(offered)) if offered else None
