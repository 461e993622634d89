"""Rankings, full and of the top few. A ranking is a list of places; a place holds one id or a tie.

The plain rank-biased overlap of two equal short lists is far from 1 (Webber, Moffat and Zobel
2010), which is why the average overlap is used for the top few.
"""

from __future__ import annotations

from collections.abc import Mapping
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
    pairs = list(combinations(sorted(first), 2))
    if not pairs:
        return Fraction(0)
    total = sum(_disagreement(first[x] - first[y], second[x] - second[y]) for x, y in pairs)
    return Fraction(total, len(pairs))


def overlap_distance(a: Json, b: Json) -> Fraction:
    """1 - average overlap: the mean over depths 1 to k of |A_d ∩ B_d| / d (Fagin et al. 2003).

    k is the longer list. An id in a tie that reaches across a depth is inside it by the part of
    the tie that fits, so equal lists with ties are 0 apart.
    """
    first, second = places(a), places(b)
    deepest = max(sum(map(len, first)), sum(map(len, second)))
    overlaps = [
        _common(_top(first, depth), _top(second, depth)) / depth for depth in range(1, deepest + 1)
    ]
    return 1 - sum(overlaps, Fraction(0)) / deepest


def top_pick_differs(a: Json, b: Json) -> bool:
    return set(places(a)[0]) != set(places(b)[0])


def _position(ranked: Json) -> dict[str, int]:
    return {option: place for place, tied in enumerate(places(ranked)) for option in tied}


def _disagreement(first: int, second: int) -> Fraction:
    if first == 0 and second == 0:
        return Fraction(0)
    if first == 0 or second == 0:
        return Fraction(1, 2)
    return Fraction((first > 0) != (second > 0))


def _top(ranked: list[list[str]], depth: int) -> dict[str, Fraction]:
    """Each id of the first `depth` positions with the part of it that lies inside."""
    inside: dict[str, Fraction] = {}
    left = depth
    for tied in ranked:
        part = min(Fraction(1), Fraction(left, len(tied)))
        inside.update(dict.fromkeys(tied, part))
        left -= len(tied)
        if left <= 0:
            break
    return inside


def _common(first: Mapping[str, Fraction], second: Mapping[str, Fraction]) -> Fraction:
    shared = first.keys() & second.keys()
    return sum((min(first[option], second[option]) for option in shared), Fraction(0))
