"""Rankings, full and of the top few. A ranking is a list of places; a place holds one id or a tie.

The plain rank-biased overlap of two equal short lists is far from 1 (Webber, Moffat and Zobel
2010), which is why the average overlap is used for the top few.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations
from typing import cast

from workbook.answers import Json


def places(ranked: Json) -> list[list[str]]:
    """The ids on each place, best first."""
    return [
        item if isinstance(item, list) else [item] for item in cast("list[str | list[str]]", ranked)
    ]


def kendall_distance(a: Json, b: Json) -> Fraction:
    """Discordant pairs over all pairs (Kendall 1938); a pair tied on one side only counts half.

    Both rank the same ids.
    """
    first, second = _position(a), _position(b)
    pairs = list(combinations(first, 2))
    if not pairs:
        return Fraction(0)
    total = sum(_disagreement(first[x] - first[y], second[x] - second[y]) for x, y in pairs)
    return Fraction(total, len(pairs))


def overlap_distance(a: Json, b: Json) -> Fraction:
    """1 - average overlap: the mean over depths 1 to k of |A_d ∩ B_d| / d (Fagin et al. 2003).

    k is the longer list. An id in a tie that reaches across a depth is inside it by the part of
    the tie that fits, so equal lists with ties are 0 apart.
    """
    first, second = _places(a), _places(b)
    deepest = max(len(first), len(second))
    both = [(first[option], second[option]) for option in first.keys() & second.keys()]
    depths = range(1, deepest + 1)
    overlaps = (min(_inside(x, d), _inside(y, d)) / d for d in depths for x, y in both)
    return 1 - sum(overlaps, Fraction(0)) / deepest


def top_pick_differs(a: Json, b: Json) -> bool:
    return set(places(a)[0]) != set(places(b)[0])


def _position(ranked: Json) -> dict[str, int]:
    return {option: place for place, tied in enumerate(places(ranked)) for option in tied}


def _disagreement(first: int, second: int) -> Fraction:
    """Of one pair: how many places apart it is in each of the two, with the sign of its order."""
    product = first * second
    if product > 0 or first == second:
        return Fraction(0)
    return Fraction(1) if product < 0 else Fraction(1, 2)


def _places(ranked: Json) -> dict[str, tuple[int, int]]:
    """How many positions lie before the place of each id, and how many ids share that place."""
    found: dict[str, tuple[int, int]] = {}
    for tied in places(ranked):
        found.update(dict.fromkeys(tied, (len(found), len(tied))))
    return found


def _inside(place: tuple[int, int], depth: int) -> Fraction:
    """The part of an id, from 0 to 1, that lies inside the first `depth` positions."""
    before, tied = place
    return Fraction(min(max(depth - before, 0), tied), tied)
