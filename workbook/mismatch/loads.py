"""Who carries what: two people's own shares of one load.

Nearly everybody sees their own effort best (Ross and Sicoly 1979), so sums above the whole are
common and nobody's number is called right.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import cast

from workbook.answers import State
from workbook.exercise import AnswerType, Exercise, Prompt
from workbook.mismatch import ordinal
from workbook.mismatch.constants import Constants
from workbook.mismatch.finding import Finding, FindingKind
from workbook.mismatch.reading import Answers, Reading, shared
from workbook.mismatch.spotting import finding


def loads(exercise: Exercise, reading: Reading, one: Answers, other: Answers) -> Iterator[Finding]:
    if reading.prompt.type is not AnswerType.SHARE or reading.values is None:
        return
    a, b = (Fraction(percent, 100) for percent in cast("tuple[int, int]", reading.values))
    c = reading.constants
    for kind, score in (
        (FindingKind.LOAD_OVERLAP, overlap(a, b)),
        (FindingKind.LOAD_UNCLAIMED, unclaimed(a, b)),
    ):
        if score >= c.load_gap:
            yield finding(reading, kind, score, reading.salience(score))
    fair = exercise.prompt(reading.prompt.fair) if reading.prompt.fair else None
    score = asymmetry(a, b)
    if fair and score >= c.load_asymmetry and _felt_unfair(fair, one, other, c):
        kind = FindingKind.LOAD_ASYMMETRY
        yield finding(reading, kind, score, reading.salience(score), also=(fair.id,))


def overlap(a: Fraction, b: Fraction) -> Fraction:
    return max(Fraction(0), a + b - 1)


def unclaimed(a: Fraction, b: Fraction) -> Fraction:
    return max(Fraction(0), 1 - a - b)


def asymmetry(a: Fraction, b: Fraction) -> Fraction:
    """2·|s - .5| with s = (a + 1 - b) / 2, the mean of the two views of one's share."""
    return 2 * abs((a + 1 - b) / 2 - Fraction(1, 2))


def _felt_unfair(fair: Prompt, one: Answers, other: Answers, c: Constants) -> bool:
    """Whether a shared rating says so: a division that both find fair is nobody's problem."""
    answers = (shared(fair, one), shared(fair, other))
    return fair.type is AnswerType.SCALE and any(
        ordinal.goodness(fair, answer.value) <= c.unfair_up_to
        for answer in answers
        if answer and answer.state is State.ANSWERED
    )
