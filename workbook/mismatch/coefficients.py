"""Agreement coefficients over many prompts of one scale: for a therapist, never for a couple.

Cohen's κ collapses where nearly everybody gives the same answer (Feinstein and Cicchetti 1990),
which is why Gwet's AC1 and AC2 stand beside it. Below ten prompts they say nothing; withholding
them then is up to the view. Categories are numbered from 0 to `points` - 1.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from fractions import Fraction

MINIMUM_PROMPTS = 10


def observed_agreement(
    one: Sequence[int], other: Sequence[int], points: int, *, linear: bool = False
) -> Fraction:
    """po: the mean weight of the pairs. Raises `ValueError` unless there are as many of each."""
    weigh = _linear(points) if linear else _identity
    pairs = list(zip(one, other, strict=True))
    return sum((weigh(a, b) for a, b in pairs), Fraction(0)) / len(pairs)


def cohen_kappa(
    one: Sequence[int], other: Sequence[int], points: int, *, linear: bool = False
) -> Fraction | None:
    """(po - pe) / (1 - pe) with chance from both margins (Cohen 1960, weighted 1968).

    None where chance alone explains everything.
    """
    weigh = _linear(points) if linear else _identity
    mine, theirs = _margin(one, points), _margin(other, points)
    chance = sum(
        (weigh(i, j) * mine[i] * theirs[j] for i in range(points) for j in range(points)),
        Fraction(0),
    )
    return _above_chance(observed_agreement(one, other, points, linear=linear), chance)


def gwet_ac(
    one: Sequence[int], other: Sequence[int], points: int, *, linear: bool = False
) -> Fraction | None:
    """AC1, or AC2 with linear weights: chance from the mean margins (Gwet 2008)."""
    weigh = _linear(points) if linear else _identity
    mine, theirs = _margin(one, points), _margin(other, points)
    mean = [(a + b) / 2 for a, b in zip(mine, theirs, strict=True)]
    weights = sum((weigh(i, j) for i in range(points) for j in range(points)), Fraction(0))
    spread = sum((p * (1 - p) for p in mean), Fraction(0))
    chance = weights * spread / (points * (points - 1))
    return _above_chance(observed_agreement(one, other, points, linear=linear), chance)


def directional_bias(guesses: Sequence[int], answers: Sequence[int], points: int) -> Fraction:
    """mean(guess - answer) / (N - 1): above 0 where one guesses higher than the other answers."""
    differences = [guess - answer for guess, answer in zip(guesses, answers, strict=True)]
    return Fraction(sum(differences), len(differences) * (points - 1))


def _identity(i: int, j: int) -> Fraction:
    return Fraction(i == j)


def _linear(points: int) -> Callable[[int, int], Fraction]:
    return lambda i, j: 1 - Fraction(abs(i - j), points - 1)


def _margin(values: Sequence[int], points: int) -> list[Fraction]:
    counts = Counter(values)
    return [Fraction(counts[point], len(values)) for point in range(points)]


def _above_chance(observed: Fraction, chance: Fraction) -> Fraction | None:
    return None if chance == 1 else (observed - chance) / (1 - chance)
