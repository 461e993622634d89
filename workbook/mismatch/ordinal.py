"""Scales and frequencies: answers that stand on steps."""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction
from typing import cast

from workbook.answers import Json
from workbook.exercise import AnswerType, Prompt
from workbook.mismatch.constants import Constants

ORDINAL = frozenset({AnswerType.SCALE, AnswerType.FREQUENCY})

_BANDED = ORDINAL | {
    AnswerType.CHOOSE_UP_TO,
    AnswerType.RANK,
    AnswerType.RANK_TOP,
    AnswerType.NUMBER,
    AnswerType.MINUTES,
    AnswerType.MINUTES_RANGE,
    AnswerType.RITUAL,
}


class Band(StrEnum):
    CLOSE = "close"
    SOME = "some"
    WIDE = "wide"


def points(prompt: Prompt) -> int:
    """How many steps the prompt has: the N of a scale, the options of a frequency."""
    if prompt.type is AnswerType.FREQUENCY:
        return len(prompt.options)
    return cast(int, prompt.maximum) - cast(int, prompt.minimum) + 1


def position(prompt: Prompt, value: Json) -> int:
    """The step a value stands on, from 0 to points - 1."""
    if prompt.type is AnswerType.FREQUENCY:
        return prompt.option_ids.index(cast(str, value))
    return cast(int, value) - cast(int, prompt.minimum)


def steps(prompt: Prompt, a: Json, b: Json) -> int | None:
    """How many steps lie between two values; None for types without steps."""
    if prompt.type not in ORDINAL:
        return None
    return abs(position(prompt, a) - position(prompt, b))


def place(prompt: Prompt, value: Json) -> Fraction:
    """Where a value stands between the two ends, 0 to 1."""
    return Fraction(position(prompt, value), points(prompt) - 1)


def goodness(prompt: Prompt, value: Json) -> Fraction:
    """`place`, turned so that 1 is the better end of a prompt with a polarity."""
    found = place(prompt, value)
    return 1 - found if prompt.polarity == "lower" else found


def sign(good: Fraction) -> int:
    """1 in the better third, -1 in the worse third, 0 between (both borders included)."""
    if 3 * good >= 2:
        return 1
    return -1 if 3 * good <= 1 else 0


def band(prompt: Prompt, a: Json, b: Json, d: Fraction, c: Constants) -> Band | None:
    """How far apart in a word; None for choice, yes/no, who and all that has no distance.

    One step is close on every scale: a single answer wobbles by that much. Only the step that
    crosses the middle of an even scale counts as some, for it changes sides.
    """
    if prompt.type not in _BANDED:
        return None
    if d < c.close_below or (steps(prompt, a, b) == 1 and not _crosses_middle(prompt, a, b)):
        return Band.CLOSE
    return Band.WIDE if d >= c.wide_from else Band.SOME


def _crosses_middle(prompt: Prompt, a: Json, b: Json) -> bool:
    count = points(prompt)
    middle = {count // 2 - 1, count // 2}
    return count % 2 == 0 and {position(prompt, a), position(prompt, b)} == middle
