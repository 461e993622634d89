"""An answer in words, for the sentence of a finding: labels, never ids."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import reduce
from typing import cast

from workbook.answers import Answer, Json, State
from workbook.answers.guesses import is_not_sure
from workbook.catalogue import ENGLISH, Catalogue
from workbook.exercise import AnswerType, Prompt
from workbook.mismatch.rankings import places


def said(prompt: Prompt, answer: Answer, me: str, partner: str, words: Catalogue = ENGLISH) -> str:
    """What was answered; `me` is the name of who answered, `partner` the other's."""
    if answer.state is State.UNSURE:
        return words.phrase("not_sure")
    return _in_words(prompt, answer.value, me, partner, words)


def guessed(prompt: Prompt, guess: Json, me: str, partner: str, words: Catalogue = ENGLISH) -> str:
    """A guess of what `me` would answer."""
    if is_not_sure(guess):
        return words.phrase("not_sure")
    if prompt.type is AnswerType.STATEMENT:
        return _listed(guess, words.labels("needs"))
    return _in_words(prompt, guess, me, partner, words)


def _in_words(prompt: Prompt, value: Json, me: str, partner: str, words: Catalogue) -> str:
    if prompt.type is AnswerType.WHO:
        names = {"me": me, "partner": partner}
        return names.get(cast(str, value)) or words.phrase("either_of_you")
    say = _SAYING.get(prompt.type)
    return say(prompt, value, words) if say else ""


def _option(prompt: Prompt, value: Json, words: Catalogue) -> str:
    return prompt.label(cast(str, value))


def _options(prompt: Prompt, value: Json, words: Catalogue) -> str:
    return ", ".join(prompt.label(option) for option in cast("list[str]", value))


def _feelings(prompt: Prompt, value: Json, words: Catalogue) -> str:
    return _listed(value, words.labels("feelings"))


def _yes_no(prompt: Prompt, value: Json, words: Catalogue) -> str:
    return words.labels("yes_no")[cast(str, value)]


def _scale(prompt: Prompt, value: Json, words: Catalogue) -> str:
    """The step with the words at the ends: a number alone says nothing."""
    if not (prompt.low and prompt.high):
        return f"{value}"
    return words.phrase(
        "step",
        value=value,
        minimum=prompt.minimum,
        low=prompt.low,
        maximum=prompt.maximum,
        high=prompt.high,
    )


def _ranking(prompt: Prompt, value: Json, words: Catalogue) -> str:
    tied = [_joined("and", map(prompt.label, place), words) for place in places(value)]
    return _joined("then", tied, words)


def _joined(phrase: str, parts: Iterable[str], words: Catalogue) -> str:
    return reduce(lambda first, second: words.phrase(phrase, first=first, second=second), parts)


def _number(prompt: Prompt, value: Json, words: Catalogue) -> str:
    return f"{value}"


def _share(prompt: Prompt, value: Json, words: Catalogue) -> str:
    return words.phrase("share", value=value)


def _minutes(prompt: Prompt, value: Json, words: Catalogue) -> str:
    return words.phrase("minute") if value == 1 else words.phrase("minutes", value=value)


def _span(prompt: Prompt, value: Json, words: Catalogue) -> str:
    return words.phrase("span", **cast("dict[str, int]", value))


def _statement(prompt: Prompt, value: Json, words: Catalogue) -> str:
    return _listed(cast("dict[str, Json]", value)["needs"], words.labels("needs"))


def _listed(value: Json, labels: Mapping[str, str]) -> str:
    return ", ".join(labels[word] for word in cast("list[str]", value))


_SAYING: Mapping[AnswerType, Callable[[Prompt, Json, Catalogue], str]] = {
    AnswerType.CHOOSE_ONE: _option,
    AnswerType.CHOOSE_UP_TO: _options,
    AnswerType.FEELINGS: _feelings,
    AnswerType.SCALE: _scale,
    AnswerType.FREQUENCY: _option,
    AnswerType.YES_NO: _yes_no,
    AnswerType.RANK: _ranking,
    AnswerType.RANK_TOP: _ranking,
    AnswerType.NUMBER: _number,
    AnswerType.SHARE: _share,
    AnswerType.MINUTES: _minutes,
    AnswerType.MINUTES_RANGE: _span,
    AnswerType.STATEMENT: _statement,
}
