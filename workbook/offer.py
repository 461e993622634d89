"""The words that an exercise offers for an agreement, filled in from what both share.

Plain text to begin from, for the two to change. What is not shared, not decided or not answered is
a gap to fill: all of these look alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, cast

from workbook.agreement import Firmness, Kind
from workbook.answers import Answer
from workbook.catalogue import ENGLISH, Catalogue
from workbook.exercise import AnswerType, Exercise
from workbook.in_words import day_in_words, in_words, span_in_words

GAP = "…"
_SLOT = re.compile(
    r"\{(?:(you|partner|both)\.([a-z0-9_-]+)(?:\.([a-z_]+))?|(you|partner)|review_on)\}(?=([.,;])?)"
)
_STRONG = re.compile(r"\*\*|__")
_ONE_LINE = re.compile(r"(?<!\n)\n(?!\n)")

Whose = Literal["you", "partner"]
WHOSE: tuple[Whose, Whose] = ("you", "partner")


@dataclass(frozen=True, slots=True)
class Offer:
    """A text to begin an agreement from."""

    kind: Kind
    title: str
    text: str
    review_on: date
    firmness: Firmness | None = None


@dataclass(frozen=True, slots=True)
class Side:
    """What one of the two shares, and what they are called."""

    name: str
    answers: Mapping[str, Answer]


def offers(
    exercise: Exercise, you: Side, partner: Side, review_on: date, words: Catalogue = ENGLISH
) -> Iterator[Offer]:
    """The agreement texts of this exercise, as `you` would begin them, in its language.

    One whose every slot is a gap is left out: there is nothing of the two in it yet.
    """
    filling = _Filling(exercise, {"you": you, "partner": partner}, review_on, words)
    for agreement in exercise.agreements:
        text = filling.filled(_plain(agreement.text))
        if text is not None:
            firmness = filling.firmness(agreement.text) if agreement.kind == "boundary" else None
            yield Offer(agreement.kind, exercise.title, text, review_on, firmness)


def _plain(markdown: str) -> str:
    """A paragraph is a line, and nothing stands out."""
    return _ONE_LINE.sub(" ", _STRONG.sub("", markdown)).strip()


@dataclass(frozen=True, slots=True)
class _Filling:
    exercise: Exercise
    sides: Mapping[Whose, Side]
    review_on: date
    words: Catalogue

    def filled(self, text: str) -> str | None:
        """The text with its slots filled; None when it has slots for answers and none is filled."""
        said: list[str] = []

        def fill(slot: re.Match[str]) -> str:
            if slot[4] is not None:
                return self.sides[cast(Whose, slot[4])].name
            if slot[1] is None:
                return day_in_words(self.review_on, self.words)
            words = self._said(slot[1], slot[2], slot[3])
            said.append(words)
            return (words.removesuffix(".") if slot[5] else words) or GAP

        done = _SLOT.sub(fill, text)
        return None if said and not any(said) else done

    def firmness(self, text: str) -> Firmness | None:
        """How firm the boundary of `you` is that this text speaks of."""
        for slot in _SLOT.finditer(text):
            prompt, answer = self.exercise.prompt(slot[2] or ""), None
            if prompt is not None and prompt.type is AnswerType.BOUNDARY and slot[1] == "you":
                answer = self.sides["you"].answers.get(prompt.id)
            if answer is not None and answer.comparable and isinstance(answer.value, dict):
                return cast(Firmness, answer.value["firmness"])
        return None

    def _said(self, whose: str, prompt: str, field: str | None) -> str:
        if whose != "both":
            return self._of(cast(Whose, whose), prompt, field)
        if (zone := self._common_zone(prompt, field)) is not None:
            return zone
        both = (self._of(one, prompt, field) for one in WHOSE)
        said = list(dict.fromkeys(words for words in both if words))
        return self.words.phrase("or", first=said[0], second=said[1]) if said[1:] else "".join(said)

    def _of(self, whose: Whose, prompt_id: str, field: str | None) -> str:
        me, other = self.sides[whose], self.sides["partner" if whose == "you" else "you"]
        prompt, answer = self.exercise.prompt(prompt_id), me.answers.get(prompt_id)
        if prompt is None or answer is None or not answer.comparable:
            return ""
        welcome = other.answers.get(prompt_id)
        return in_words(prompt, answer, field, me.name, other.name, welcome, self.words)

    def _common_zone(self, prompt: str, field: str | None) -> str | None:
        """Two spans of minutes that overlap have a part in common."""
        spans = [_span(self.sides[one].answers.get(prompt), field) for one in WHOSE]
        first, second = spans
        if first is None or second is None:
            return None
        low, high = max(first[0], second[0]), min(first[1], second[1])
        return span_in_words(low, high, self.words) if low <= high else None


def _span(answer: Answer | None, field: str | None) -> tuple[int, int] | None:
    if answer is None or not answer.comparable or not isinstance(answer.value, dict):
        return None
    value = answer.value if field is None else answer.value.get(field)
    if not isinstance(value, dict) or value.keys() != {"min", "max"}:
        return None
    return cast(int, value["min"]), cast(int, value["max"])
