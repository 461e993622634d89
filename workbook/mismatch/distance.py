"""The distance of two values, from 0 to 1, for each answer type. Exact: a `Fraction`.

Three questions are asked with it. How far apart are two answers (`between`)? How far is a guess
from the answer it is about (`guess_to_answer`)? How far is a guess from the guesser's own answer
(`guess_to_own`)? For most types the three are one function; `_BETWEEN` and `_OWN` hold the
exceptions. None means that there is nothing to measure.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import TypeAlias, cast

from workbook.answers import Json
from workbook.exercise import AnswerType, Prompt
from workbook.mismatch import ordinal, rankings, sets, starting
from workbook.mismatch.constants import Constants
from workbook.mismatch.durations import Span, duration_distance, span_distance
from workbook.mismatch.rituals import Ritual, ritual_distance

Distance: TypeAlias = Callable[[Prompt, Json, Json, Constants], Fraction | None]

OTHER = "other"
"""The option that two people can both choose and mean different things by."""


def between(prompt: Prompt, a: Json, b: Json, c: Constants) -> Fraction | None:
    """How far apart two answers are, each as its author gave it."""
    measure = _BETWEEN.get(prompt.type) or _DISTANCES.get(prompt.type, _nothing)
    return measure(prompt, a, b, c)


def guess_to_answer(prompt: Prompt, guess: Json, answer: Json, c: Constants) -> Fraction | None:
    return _DISTANCES.get(prompt.type, _nothing)(prompt, guess, answer, c)


def guess_to_own(prompt: Prompt, guess: Json, own: Json, c: Constants) -> Fraction | None:
    measure = _OWN.get(prompt.type) or _DISTANCES.get(prompt.type, _nothing)
    return measure(prompt, guess, own, c)


def _nothing(prompt: Prompt, a: Json, b: Json, c: Constants) -> None:
    return None


def _same_or_not(prompt: Prompt, a: Json, b: Json, c: Constants) -> Fraction:
    return Fraction(a != b)


def pick_distance(prompt: Prompt, a: str, b: str) -> Fraction | None:
    """0 or 1, or what the author's matrix says; two times "other" says nothing."""
    if a == b:
        return None if a == OTHER else Fraction(0)
    for x, y, d in prompt.distances:
        if {x, y} == {a, b}:
            return d
    return Fraction(1)


def _pick(prompt: Prompt, a: Json, b: Json, c: Constants) -> Fraction | None:
    return pick_distance(prompt, cast(str, a), cast(str, b))


def _picks(prompt: Prompt, a: Json, b: Json, c: Constants) -> Fraction:
    return sets.jaccard_distance(_ids(a), _ids(b))


def _feelings(prompt: Prompt, a: Json, b: Json, c: Constants) -> Fraction:
    return sets.feelings_distance(_ids(a), _ids(b), c)


def _steps(prompt: Prompt, a: Json, b: Json, c: Constants) -> Fraction:
    between = abs(ordinal.position(prompt, a) - ordinal.position(prompt, b))
    return Fraction(between, ordinal.points(prompt) - 1)


def _rank(prompt: Prompt, a: Json, b: Json, c: Constants) -> Fraction:
    return rankings.kendall_distance(a, b)


def _rank_top(prompt: Prompt, a: Json, b: Json, c: Constants) -> Fraction:
    return rankings.overlap_distance(a, b)


def _number(prompt: Prompt, a: Json, b: Json, c: Constants) -> Fraction:
    span = cast(int, prompt.maximum) - cast(int, prompt.minimum)
    return abs(_decimal(a) - _decimal(b)) / span


def _share(prompt: Prompt, a: Json, b: Json, c: Constants) -> Fraction:
    return abs(_decimal(a) - _decimal(b)) / 100


def _minutes(prompt: Prompt, a: Json, b: Json, c: Constants) -> Fraction:
    return duration_distance(cast(int, a), cast(int, b), c)


def _span(prompt: Prompt, a: Json, b: Json, c: Constants) -> Fraction:
    return span_distance(cast(Span, a), cast(Span, b), c)


def _starters(prompt: Prompt, a: Json, b: Json, c: Constants) -> Fraction:
    return starting.starters_distance(cast(str, a), cast(str, b), c)


def _starter_guess(prompt: Prompt, guess: Json, answer: Json, c: Constants) -> Fraction:
    return starting.starter_guess_distance(cast(str, guess), cast(str, answer), c)


def _starter_own(prompt: Prompt, guess: Json, own: Json, c: Constants) -> Fraction:
    return starting.starter_guess_distance(cast(str, guess), starting.mirrored(cast(str, own)), c)


def _ritual(prompt: Prompt, a: Json, b: Json, c: Constants) -> Fraction | None:
    return ritual_distance(cast(Ritual, a), cast(Ritual, b), c)


def _needs(prompt: Prompt, guess: Json, answer: Json, c: Constants) -> Fraction:
    """A guess of a statement is a list of needs: 1 - Dice."""
    return 1 - sets.dice(_ids(guess), _ids(cast("dict[str, Json]", answer)["needs"]))


def _ids(value: Json) -> frozenset[str]:
    return frozenset(cast("list[str]", value))


def _decimal(value: Json) -> Fraction:
    """The number as it is written, so that 2.3 and 5.3 are exactly 3 apart."""
    return Fraction(str(value))


_DISTANCES: Mapping[AnswerType, Distance] = {
    AnswerType.CHOOSE_ONE: _pick,
    AnswerType.CHOOSE_UP_TO: _picks,
    AnswerType.FEELINGS: _feelings,
    AnswerType.SCALE: _steps,
    AnswerType.FREQUENCY: _steps,
    AnswerType.YES_NO: _same_or_not,
    AnswerType.RANK: _rank,
    AnswerType.RANK_TOP: _rank_top,
    AnswerType.NUMBER: _number,
    AnswerType.SHARE: _share,
    AnswerType.MINUTES: _minutes,
    AnswerType.MINUTES_RANGE: _span,
    AnswerType.WHO: _starter_guess,
    AnswerType.STATEMENT: _needs,
}

# Two people may feel different things about one moment, and two statements are about two moments.
# Shares have load rules instead: 30 and 70 are far apart and fit together well.
_BETWEEN: Mapping[AnswerType, Distance] = {
    AnswerType.FEELINGS: _nothing,
    AnswerType.SHARE: _nothing,
    AnswerType.STATEMENT: _nothing,
    AnswerType.WHO: _starters,
    AnswerType.RITUAL: _ritual,
}

# Guessing that the partner's share equals mine does not assume that we see the load alike.
_OWN: Mapping[AnswerType, Distance] = {
    AnswerType.SHARE: _nothing,
    AnswerType.WHO: _starter_own,
}
