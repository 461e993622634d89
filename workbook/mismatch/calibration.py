"""κ: makes distances of different types comparable.

Two people who both answer at random are .40 apart on a scale of five and .75 apart when they
choose one of four. κ = min(1, .40 / E), with E the expected distance of two random answers,
brings the second down to the first. Types without a finite set of answers have κ = 1.
"""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from itertools import product
from math import comb

from workbook.answers.choices import NONE
from workbook.exercise import AnswerType, Prompt
from workbook.mismatch.constants import Constants
from workbook.mismatch.distance import pick_distance
from workbook.mismatch.ordinal import points


@lru_cache(maxsize=4096)
def calibration(prompt: Prompt, c: Constants) -> Fraction:
    """κ of a prompt, above 0 and at most 1. Computed once for each prompt."""
    expected = _expected(prompt)
    return min(Fraction(1), c.calibrated_to / expected) if expected else Fraction(1)


def _expected(prompt: Prompt) -> Fraction | None:
    """The expected distance of two answers, each uniformly at random."""
    match prompt.type:
        case AnswerType.SCALE | AnswerType.FREQUENCY:
            return Fraction(points(prompt) + 1, 3 * points(prompt))
        case AnswerType.YES_NO | AnswerType.RANK:
            return Fraction(1, 2)
        case AnswerType.CHOOSE_ONE:
            return _expected_pick(prompt)
        case AnswerType.CHOOSE_UP_TO:
            return _expected_picks(prompt)
        case AnswerType.RANK_TOP:
            return 1 - Fraction(
                (prompt.at_most or len(prompt.options)) + 1, 2 * len(prompt.options)
            )
        case _:
            return None


def _expected_pick(prompt: Prompt) -> Fraction:
    pairs = list(product(prompt.option_ids, repeat=2))
    total = sum((pick_distance(prompt, a, b) or Fraction(0) for a, b in pairs), Fraction(0))
    return total / len(pairs)


def _expected_picks(prompt: Prompt) -> Fraction:
    """Over all sets that may be chosen; "none", which stands alone, is one more such set."""
    ids = [option for option in prompt.option_ids if option != NONE]
    most = min(prompt.at_most or len(ids), len(ids))
    sets = sum(comb(len(ids), size) for size in range(1, most + 1))
    apart = _jaccard_total(len(ids), most)
    if NONE not in prompt.option_ids:
        return apart / sets**2
    return (apart + 2 * sets) / (sets + 1) ** 2


def _jaccard_total(count: int, most: int) -> Fraction:
    """The sum of the Jaccard distances of all ordered pairs of sets of 1 to `most` out of `count`.

    Sets of sizes i and j that share m: C(n,i)·C(i,m)·C(n-i,j-m) pairs, 1 - m/(i+j-m) apart.
    """
    sizes = range(1, most + 1)
    return sum(
        (
            comb(count, i) * comb(i, m) * comb(count - i, j - m) * (1 - Fraction(m, i + j - m))
            for i in sizes
            for j in sizes
            for m in range(min(i, j) + 1)
        ),
        Fraction(0),
    )
