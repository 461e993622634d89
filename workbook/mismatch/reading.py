"""Two answers to one prompt, read together: everything that findings are made from."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import TypeAlias

from workbook.answers import Answer, Json, State
from workbook.answers.guesses import is_not_sure
from workbook.exercise import AnswerType, Exercise, Prompt, Seat
from workbook.mismatch import ordinal
from workbook.mismatch.calibration import calibration
from workbook.mismatch.constants import Constants
from workbook.mismatch.distance import between, guess_to_answer, guess_to_own
from workbook.mismatch.ordinal import Band

Answers: TypeAlias = Mapping[str, Answer]

_in_order = json.JSONEncoder(sort_keys=True).encode

_NEVER_COMPARED = frozenset(
    {
        AnswerType.SHORT_TEXT,
        AnswerType.LONG_TEXT,
        AnswerType.DATE,
        AnswerType.TIME,
        AnswerType.SUPPORT,
        AnswerType.REQUEST,
        AnswerType.FELT_HEARD,
        AnswerType.I_LISTENED,
        AnswerType.SAY_BACK,
        AnswerType.ALIKE,
    }
)


@dataclass(frozen=True, slots=True)
class Guess:
    """What one partner guessed of the other.

    `miss` is the distance from the other's answer, `assumed` the distance from the guesser's own
    answer; None where there is no such distance. `missed` says that the miss is worth asking
    about: far enough, and more than one step.
    """

    seat: Seat
    miss: Fraction | None
    assumed: Fraction | None
    missed: bool
    tie: str


@dataclass(frozen=True)
class Reading:
    """`order` is the position of the prompt in its exercise. `guesses` holds given guesses only.

    What several findings ask for is worked out once: exact numbers are dear.
    """

    prompt: Prompt
    order: int
    one: Answer
    other: Answer
    distance: Fraction | None
    band: Band | None
    guesses: tuple[Guess, ...]
    constants: Constants

    @cached_property
    def values(self) -> tuple[Json, Json] | None:
        """Both values, if both gave one."""
        return None if self.unsure else (self.one.value, self.other.value)

    @cached_property
    def unsure(self) -> int:
        """How many of the two are unsure."""
        return (self.one.state is State.UNSURE) + (self.other.state is State.UNSURE)

    @cached_property
    def apart(self) -> bool:
        """There is a distance, and it is not a small one."""
        if self.distance is None:
            return False
        if self.band is not None:
            return self.band is not Band.CLOSE
        return self.distance >= self.constants.value_gap

    @cached_property
    def good(self) -> tuple[Fraction, Fraction] | None:
        """Where both answers stand, 1 being the better end; None without a better end."""
        if self.values is None or self.prompt.polarity is None:
            return None
        if self.prompt.type not in ordinal.ORDINAL:
            return None
        one, other = self.values
        return ordinal.goodness(self.prompt, one), ordinal.goodness(self.prompt, other)

    @cached_property
    def end(self) -> int:
        """1 where both answers are in the better third, -1 where both are in the worse, else 0."""
        if self.good is None:
            return 0
        one, other = map(ordinal.sign, self.good)
        return one if one == other else 0

    def salience(self, score: Fraction) -> Fraction:
        """S = κ·score·(.5 + .5·W): importance can at most halve a finding, never erase it."""
        return self._weighing * score

    @cached_property
    def _weighing(self) -> Fraction:
        """κ·(.5 + .5·W), the same for every finding of this prompt."""
        missing = self.constants.missing_weight
        one, other = weight(self.one), weight(self.other)
        both = (missing if one is None else one) + (missing if other is None else other)
        return calibration(self.prompt, self.constants) * (2 + both) / 4

    def guess_by(self, seat: Seat) -> Guess | None:
        return next((guess for guess in self.guesses if guess.seat == seat), None)


_WEIGHTS = (Fraction(0), Fraction(1, 4), Fraction(1, 2), Fraction(3, 4), Fraction(1))
"""Of the importances from 0 to 4."""


def weight(answer: Answer) -> Fraction | None:
    return None if answer.importance is None else _WEIGHTS[answer.importance]


def compared(prompt: Prompt) -> bool:
    """Whether answers to this prompt may be compared by machine at all."""
    return lets_compare(prompt) and prompt.type not in _NEVER_COMPARED


def lets_compare(prompt: Prompt) -> bool:
    """Whether its author lets anything be made of two answers to this prompt, by whomever."""
    return prompt.compare and not prompt.sensitive and not prompt.reply and prompt.visible == "both"


def shared(prompt: Prompt, answers: Answers) -> Answer | None:
    """The answer to a compared prompt, if it is there, shared, and says something."""
    answer = answers.get(prompt.id)
    return answer if answer and answer.comparable and compared(prompt) else None


def read_all(exercise: Exercise, one: Answers, other: Answers, c: Constants) -> dict[str, Reading]:
    """A reading of every prompt that both shared an answer to, by prompt id."""
    readings = {}
    for order, prompt in enumerate(exercise.prompts):
        mine, theirs = shared(prompt, one), shared(prompt, other)
        if mine and theirs:
            readings[prompt.id] = read(prompt, mine, theirs, c, order)
    return readings


def read(prompt: Prompt, one: Answer, other: Answer, c: Constants, order: int = 0) -> Reading:
    distance, band = _distance_and_band(prompt, one, other, c)
    guesses = (_guess(prompt, "one", one, other, c), _guess(prompt, "other", other, one, c))
    return Reading(
        prompt=prompt,
        order=order,
        one=one,
        other=other,
        distance=distance,
        band=band,
        guesses=tuple(guess for guess in guesses if guess is not None),
        constants=c,
    )


def _distance_and_band(
    prompt: Prompt, one: Answer, other: Answer, c: Constants
) -> tuple[Fraction | None, Band | None]:
    if State.UNSURE in (one.state, other.state):
        return None, None
    distance = between(prompt, one.value, other.value, c)
    if distance is None:
        return None, None
    return distance, ordinal.band(prompt, one.value, other.value, distance, c)


def _guess(prompt: Prompt, seat: Seat, mine: Answer, theirs: Answer, c: Constants) -> Guess | None:
    if mine.guess is None:
        return None
    miss = _guess_distance(prompt, mine.guess, theirs, guess_to_answer, c)
    assumed = _guess_distance(prompt, mine.guess, mine, guess_to_own, c)
    return Guess(
        seat=seat,
        miss=miss,
        assumed=assumed,
        missed=miss is not None
        and miss >= c.perception_gap
        and not _one_step(prompt, mine, theirs),
        tie=_tie(mine, theirs),
    )


def _guess_distance(
    prompt: Prompt,
    guess: Json,
    about: Answer,
    measure: Callable[[Prompt, Json, Json, Constants], Fraction | None],
    c: Constants,
) -> Fraction | None:
    """ "Not sure" meets "unsure" or it does not; a value says nothing about somebody unsure."""
    if is_not_sure(guess):
        return Fraction(about.state is not State.UNSURE)
    if about.state is State.UNSURE:
        return None
    return measure(prompt, guess, about.value, c)


def _one_step(prompt: Prompt, mine: Answer, theirs: Answer) -> bool:
    if is_not_sure(mine.guess):
        return False
    steps = ordinal.steps(prompt, mine.guess, theirs.value)
    return steps is not None and steps <= 1


def _tie(mine: Answer, theirs: Answer) -> str:
    return _in_order([mine.value, mine.guess, mine.importance, theirs.value])
