"""Minutes: what counts is how many times longer, not how many minutes longer."""

from __future__ import annotations

import math
from collections.abc import Mapping
from fractions import Fraction
from typing import TypeAlias

from workbook.mismatch.constants import Constants

Span: TypeAlias = Mapping[str, int]
"""`{min, max}` in minutes."""


def duration_distance(a: int, b: int, c: Constants) -> Fraction:
    """min(1, |ln(a/b)| / ln R). Longer over shorter, so that the order never matters."""
    shorter, longer = sorted((a, b))
    return min(Fraction(1), Fraction(math.log(longer / shorter) / math.log(c.duration_ratio)))


def span_distance(a: Span, b: Span, c: Constants) -> Fraction:
    """0 where the spans meet, else the distance between their nearest ends."""
    if common_zone(a, b):
        return Fraction(0)
    return duration_distance(min(a["max"], b["max"]), max(a["min"], b["min"]), c)


def common_zone(a: Span, b: Span) -> tuple[int, int] | None:
    """The minutes that both can live with, both ends included."""
    low, high = max(a["min"], b["min"]), min(a["max"], b["max"])
    return (low, high) if low <= high else None
