"""A boundary of one partner that meets a request, a ritual or a boundary of the other.

The request bends, the limit is not voted on. Limits about body, intimacy, sex and safety are
there to be respected and take no part in this.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import product
from typing import cast

from workbook.answers import Answer, State
from workbook.exercise import AnswerType, Exercise, Prompt, Seat
from workbook.lexicon import PROTECTED_AREAS
from workbook.mismatch.constants import Constants
from workbook.mismatch.finding import HEATS, Finding, FindingKind
from workbook.mismatch.reading import Answers, shared, weight

_LIMITS = frozenset({AnswerType.BOUNDARY})
_WISHES = frozenset({AnswerType.STATEMENT, AnswerType.RITUAL})


@dataclass(frozen=True, slots=True)
class _Side:
    """One partner's boundary, request or ritual, and the behaviours (codes) it is about."""

    seat: Seat
    order: int
    prompt: str
    codes: frozenset[str]
    importance: Fraction | None
    firmness: Fraction = Fraction(0)

    @property
    def tie(self) -> str:
        return json.dumps([sorted(self.codes), str(self.firmness), str(self.importance)])


def limits(exercise: Exercise, one: Answers, other: Answers, c: Constants) -> Iterator[Finding]:
    sides: tuple[tuple[Seat, Answers], ...] = (("one", one), ("other", other))
    bounds = {seat: list(_boundaries(exercise, seat, answers, c)) for seat, answers in sides}
    if not any(bounds.values()):
        return
    asked = {seat: list(_requests(exercise, seat, answers)) for seat, answers in sides}
    yield from _meetings_with_requests(bounds["one"], asked["other"], c)
    yield from _meetings_with_requests(bounds["other"], asked["one"], c)
    for mine, theirs in product(bounds["one"], bounds["other"]):
        score = limit_meets_limit(mine.codes, theirs.codes, mine.firmness, theirs.firmness)
        if score >= c.limit:
            first, second = sorted((mine, theirs), key=lambda side: (side.order, side.tie))
            yield _finding(FindingKind.LIMIT_MEETS_LIMIT, first, second, score)


def limit_meets_request(
    limit: frozenset[str], asked: frozenset[str], firmness: Fraction, wish: Fraction
) -> Fraction:
    """X = χ·f·(.5 + .5·r), with χ the part of the limit's codes that the request touches."""
    touched = Fraction(len(limit & asked), len(limit)) if limit else Fraction(0)
    return touched * firmness * (1 + wish) / 2


def limit_meets_limit(
    one: frozenset[str], other: frozenset[str], firm_one: Fraction, firm_other: Fraction
) -> Fraction:
    """T = χ·(f1 + f2)/2, with χ the Jaccard similarity of the codes; 0 where both have none."""
    common = Fraction(len(one & other), max(1, len(one | other)))
    return common * (firm_one + firm_other) / 2


def _meetings_with_requests(
    bounds: list[_Side], asked: list[_Side], c: Constants
) -> Iterator[Finding]:
    for limit, request in product(bounds, asked):
        wish = c.missing_weight if request.importance is None else request.importance
        score = limit_meets_request(limit.codes, request.codes, limit.firmness, wish)
        if score >= c.limit:
            yield _finding(FindingKind.LIMIT_MEETS_REQUEST, limit, request, score)


def _finding(kind: FindingKind, first: _Side, second: _Side, score: Fraction) -> Finding:
    weights = {first.seat: first.importance, second.seat: second.importance}
    return Finding(
        kind=kind,
        prompts=(first.prompt, second.prompt),
        score=float(score),
        salience=float(score),
        heat=HEATS[kind],
        order=first.order,
        wording=kind.value,
        owner=None if first.prompt == second.prompt else first.seat,
        weight_one=weights["one"],
        weight_other=weights["other"],
        tie=first.tie + second.tie,
    )


def _boundaries(exercise: Exercise, seat: Seat, answers: Answers, c: Constants) -> Iterator[_Side]:
    for order, prompt, answer in _given(exercise, answers, _LIMITS):
        value = cast("dict[str, str]", answer.value)
        if value["area"] not in PROTECTED_AREAS:
            codes = frozenset(value["codes"])
            firmness = c.firmness[value["firmness"]]
            yield _Side(seat, order, prompt.id, codes, weight(answer), firmness)


def _requests(exercise: Exercise, seat: Seat, answers: Answers) -> Iterator[_Side]:
    """Statements that ask for something, and rituals: they touch the codes of their prompt."""
    for order, prompt, answer in _given(exercise, answers, _WISHES):
        if _asks(prompt, answer):
            yield _Side(seat, order, prompt.id, frozenset(prompt.codes), weight(answer))


def _asks(prompt: Prompt, answer: Answer) -> bool:
    """A ritual always does; a statement where it holds a request."""
    value = cast("dict[str, object]", answer.value)
    return prompt.type is AnswerType.RITUAL or "request" in value


def _given(
    exercise: Exercise, answers: Answers, types: frozenset[AnswerType]
) -> Iterator[tuple[int, Prompt, Answer]]:
    for order, prompt in enumerate(exercise.prompts):
        answer = shared(prompt, answers) if prompt.type in types else None
        if answer and answer.state is State.ANSWERED:
            yield order, prompt, answer
