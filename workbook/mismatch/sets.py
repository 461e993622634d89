"""Sets: how much two choices have in common."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from fractions import Fraction

from workbook.lexicon import FAMILY_OF
from workbook.mismatch.constants import Constants


def jaccard_distance(a: AbstractSet[str], b: AbstractSet[str]) -> Fraction:
    """1 - |A∩B| / |A∪B| (Jaccard 1901); 0 for two empty sets."""
    union = a | b
    return 1 - Fraction(len(a & b), len(union)) if union else Fraction(0)


def dice(a: AbstractSet[str], b: AbstractSet[str]) -> Fraction:
    """2|A∩B| / (|A| + |B|) (Dice 1945); 1 for two empty sets."""
    size = len(a) + len(b)
    return Fraction(2 * len(a & b), size) if size else Fraction(1)


def feelings_distance(a: AbstractSet[str], b: AbstractSet[str], c: Constants) -> Fraction:
    """How far a guess of somebody's feelings is from what they named.

    The family counts more than the word: "worried" for "anxious" is a good guess.
    """
    families = dice({FAMILY_OF[word] for word in a}, {FAMILY_OF[word] for word in b})
    return 1 - (c.feeling_families * families + c.feeling_words * dice(a, b))
