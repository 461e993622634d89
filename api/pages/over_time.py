"""Answers on a line from low to high, over some rounds: the places of a small picture, and the
words for each place. A picture never stands without its table, and neither has a number in it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import cast

from api.pages.ask import Ask
from api.pages.words import N_
from workbook.answers import Answer, State
from workbook.exercise import AnswerType, Prompt

WIDTH, HEIGHT = 320, 150
EDGE = 20
"""Room at every side, for half a mark and more."""
APART = 8
"""How far two marks stand from the middle where both gave the same answer."""


@dataclass(frozen=True, slots=True)
class Dot:
    """An answer: in which round (from 0), and how high, from 0 to 1."""

    at: int
    height: float


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a mark stands in the picture."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Series:
    """One person's marks from the oldest to the newest, and the lines between rounds that follow
    each other: over a round that shows nothing there is none.
    """

    marks: tuple[Mark, ...]
    lines: tuple[tuple[Mark, Mark], ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """`first` is the reader. `steps` are the heights of the thin lines; `high` and `low` the words
    at the ends.
    """

    first: Series
    other: Series
    steps: tuple[float, ...]
    high: str
    low: str


def place_of_answer(prompt: Prompt, answer: Answer) -> float | None:
    """How high this answer stands between the two ends; None for what has no such place."""
    if answer.state is not State.ANSWERED or not is_a_line(prompt):
        return None
    return _step(prompt, answer) / (_steps(prompt) - 1)


def is_a_line(prompt: Prompt) -> bool:
    """Whether the answers to this question lie on a line from one end to another."""
    return prompt.type in (AnswerType.SCALE, AnswerType.FREQUENCY)


def _steps(prompt: Prompt) -> int:
    if prompt.type is AnswerType.FREQUENCY:
        return len(prompt.options)
    return cast(int, prompt.maximum) - cast(int, prompt.minimum) + 1


def _step(prompt: Prompt, answer: Answer) -> int:
    if prompt.type is AnswerType.FREQUENCY:
        return prompt.option_ids.index(cast(str, answer.value))
    return cast(int, answer.value) - cast(int, prompt.minimum)


def chart_of(prompt: Prompt, rounds: int, first: Sequence[Dot], other: Sequence[Dot]) -> Chart:
    """The picture of one question over so many rounds. Equal answers stand beside each other."""
    same = {*first} & {*other}
    last = _steps(prompt) - 1
    high, low = _ends(prompt)
    return Chart(
        first=_series(first, rounds, same, -APART),
        other=_series(other, rounds, same, APART),
        steps=tuple(_y(step / last) for step in range(last + 1)),
        high=high,
        low=low,
    )


def _series(dots: Sequence[Dot], rounds: int, same: Collection[Dot], aside: int) -> Series:
    marks = [_mark(dot, rounds, aside if dot in same else 0) for dot in dots]
    placed = pairwise(zip(dots, marks, strict=True))
    lines = [(a, b) for (before, a), (after, b) in placed if after.at == before.at + 1]
    return Series(tuple(marks), tuple(lines))


def _mark(dot: Dot, rounds: int, aside: int) -> Mark:
    return Mark(_x(dot.at / max(rounds - 1, 1)) + aside, _y(dot.height))


def _y(height: float) -> float:
    return round(HEIGHT - EDGE - height * (HEIGHT - 2 * EDGE), 1)


def _ends(prompt: Prompt) -> tuple[str, str]:
    if prompt.type is AnswerType.FREQUENCY:
        return prompt.options[-1].label, prompt.options[0].label
    return prompt.high, prompt.low


@dataclass(frozen=True, slots=True)
class Strip:
    """Both answers to one question on a line, by their place from the left; so are the `steps`."""

    first: float
    other: float
    steps: tuple[float, ...]
    low: str
    high: str


def strip_of(prompt: Prompt, first: Answer, other: Answer) -> Strip | None:
    """Both answers on a line; None where they do not lie on one. Equal ones lie side by side."""
    places = [place_of_answer(prompt, answer) for answer in (first, other)]
    if not is_a_line(prompt) or places[0] is None or places[1] is None:
        return None
    aside, last = (APART if places[0] == places[1] else 0), _steps(prompt) - 1
    high, low = _ends(prompt)
    steps = tuple(_x(step / last) for step in range(last + 1))
    return Strip(_x(places[0]) - aside, _x(places[1]) + aside, steps, low, high)


def _x(along: float) -> float:
    return round(EDGE + along * (WIDTH - 2 * EDGE), 1)


MIDDLE = N_("in the middle")
CLOSE = N_("close to “%(end)s”")
TOWARDS = N_("a little towards “%(end)s”")


def step_in_words(ask: Ask, prompt: Prompt, answer: Answer) -> str:
    """The place of an answer on a scale, in words; empty for what is said in words anyway."""
    place = place_of_answer(prompt, answer)
    if place is None or prompt.type is not AnswerType.SCALE:
        return ""
    high, low = _ends(prompt)
    if place in (0, 1):
        return high if place else low
    if place == 0.5:
        return ask._(MIDDLE)
    end, far = (high, 1 - place) if place > 0.5 else (low, place)
    return ask._(CLOSE if far <= 0.25 else TOWARDS) % {"end": end}
