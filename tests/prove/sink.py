"""A place where a text can come to."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from tests.prove.acting_texts import Vector, tame
from tests.prove.halls import Hall

T = TypeVar("T")
Show = Callable[[Sequence[str]], AsyncIterator[None]]
"""Puts these texts there, and stops at each page that has them."""


def _everything(_: Vector) -> bool:
    return True


@dataclass(frozen=True)
class Sink:
    """`most` texts go on one page, each in an element of its own, so that none can hide another.

    `line`: a field of one line. `as_typed`: the page shows each text exactly as it is. `plain`
    makes the harmless text whose page it is held against; of the tags in `may_add` there may be
    more. `fits` says which texts can get there.
    """

    what: str
    ready: Callable[[Hall], Awaitable[Show]]
    most: int = 1
    longest: int = 10_000
    line: bool = False
    as_typed: bool = True
    plain: Callable[[str], str] = tame
    may_add: frozenset[str] = frozenset()
    fits: Callable[[Vector], bool] = _everything

    def text_of(self, vector: Vector) -> str:
        return vector.on_a_line if self.line else vector.text

    def takes(self, vector: Vector) -> bool:
        return len(self.text_of(vector).strip()) <= self.longest and self.fits(vector)


def parts(every: Sequence[T], most: int) -> list[Sequence[T]]:
    """In order, so many at a time; the last may be fewer."""
    return [every[start : start + most] for start in range(0, len(every), most)]
