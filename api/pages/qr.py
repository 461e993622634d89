"""A text as squares to point a phone's camera at. Drawn by us: a page has no inline style."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

import segno

QUIET = 4
"""The empty edge that a camera needs, in squares (ISO/IEC 18004, 9.1)."""


@dataclass(frozen=True, slots=True)
class Squares:
    """`size` squares a side, with the edge; `dark` is the path of an SVG over those that are."""

    size: int
    dark: str


def squares(text: str) -> Squares:
    """The code for this text; about a sixth of it may be unreadable (error correction M)."""
    matrix = segno.make(text, error="m", micro=False).matrix
    runs = (f"M{x} {y}h{n}v1h-{n}z" for y, row in enumerate(matrix) for x, n in _runs(row))
    return Squares(len(matrix) + 2 * QUIET, "".join(runs))


def _runs(row: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Where each stretch of dark squares begins, and how long it is."""
    at = 0
    for dark, found in groupby(row):
        length = len(list(found))
        if dark:
            yield at, length
        at += length
