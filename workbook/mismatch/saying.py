"""An answer in words, for the sentence of a finding: labels, never ids."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast

from workbook import lexicon
from workbook.answers import Answer, Json, State
from workbook.answers.guesses import is_not_sure
from workbook.exercise import AnswerType, Prompt
from workbook.mismatch.rankings import places

NOT_SURE = "not sure yet"


def said(prompt: Prompt, answer: Answer, me: str, partner: str) -> str:
    """What was answered; `me` is the name of who answered, `partner` the other's."""
    if answer.state is State.UNSURE:
        return NOT_SURE
    return _in_words(prompt, answer.value, me, partner)


def guessed(prompt: Prompt, guess: Json, me: str, partner: str) -> str:
    """A guess of what `me` would answer."""
    if is_not_sure(guess):
        return NOT_SURE
    if prompt.type is AnswerType.STATEMENT:
        return _listed(guess, lexicon.NEEDS)
    return _in_words(prompt, guess, me, partner)


def _in_words(prompt: Prompt, value: Json, me: str, partner: str) -> str:
    if prompt.type is AnswerType.WHO:
        return {"me": me, "partner": partner}.get(cast(str, value), "either of you")
    say = _SAYING.get(prompt.type)
    return say(prompt, value) if say else ""


def _option(prompt: Prompt, value: Json) -> str:
    return prompt.label(cast(str, value))


def _options(prompt: Prompt, value: Json) -> str:
    return ", ".join(prompt.label(option) for option in cast("list[str]", value))


def _feelings(prompt: Prompt, value: Json) -> str:
    return _listed(value, lexicon.FEELINGS)


def _yes_no(prompt: Prompt, value: Json) -> str:
    return lexicon.YES_NO[cast(str, value)]


def _scale(prompt: Prompt, value: Json) -> str:
    """The step with the words at the ends: a number alone says nothing."""
    if not (prompt.low and prompt.high):
        return f"{value}"
    ends = f"{prompt.minimum} is “{prompt.low}”, {prompt.maximum} is “{prompt.high}”"
    return f"{value} ({ends})"


def _ranking(prompt: Prompt, value: Json) -> str:
    return ", then ".join(
        " and ".join(prompt.label(option) for option in tied) for tied in places(value)
    )


def _number(prompt: Prompt, value: Json) -> str:
    return f"{value}"


def _share(prompt: Prompt, value: Json) -> str:
    return f"{value} of 100"


def _minutes(prompt: Prompt, value: Json) -> str:
    return "1 minute" if value == 1 else f"{value} minutes"


def _span(prompt: Prompt, value: Json) -> str:
    span = cast("dict[str, int]", value)
    return f"{span['min']} to {span['max']} minutes"


def _statement(prompt: Prompt, value: Json) -> str:
    return _listed(cast("dict[str, Json]", value)["needs"], lexicon.NEEDS)


def _listed(value: Json, labels: Mapping[str, str]) -> str:
    return ", ".join(labels[word] for word in cast("list[str]", value))


_SAYING: Mapping[AnswerType, Callable[[Prompt, Json], str]] = {
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
