"""The table: which function checks a value of which answer type."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from workbook.answers import choices, composites, moments, numbers, ranks, texts
from workbook.answers.answer import Json
from workbook.answers.places import Place
from workbook.exercise import AnswerType, Prompt

Checker: TypeAlias = Callable[[Prompt, object, Place], "Json | list[str]"]
"""Gives the value back in its canonical JSON form, or leaves faults at the place."""

CHECKERS: Mapping[AnswerType, Checker] = {
    AnswerType.SHORT_TEXT: texts.short_text,
    AnswerType.LONG_TEXT: texts.long_text,
    AnswerType.CHOOSE_ONE: choices.option,
    AnswerType.CHOOSE_UP_TO: choices.options,
    AnswerType.FEELINGS: choices.feelings,
    AnswerType.SCALE: numbers.scale,
    AnswerType.FREQUENCY: choices.option,
    AnswerType.YES_NO: choices.yes_no,
    AnswerType.RANK: ranks.rank,
    AnswerType.RANK_TOP: ranks.rank_top,
    AnswerType.NUMBER: numbers.number,
    AnswerType.SHARE: numbers.share,
    AnswerType.MINUTES: numbers.minutes,
    AnswerType.MINUTES_RANGE: numbers.minutes_range,
    AnswerType.WHO: choices.who,
    AnswerType.DATE: moments.date,
    AnswerType.TIME: moments.time,
    AnswerType.STATEMENT: composites.statement,
    AnswerType.BOUNDARY: composites.boundary,
    AnswerType.RITUAL: composites.ritual,
    AnswerType.SUPPORT: choices.support,
    AnswerType.REQUEST: choices.request_answer,
    AnswerType.FELT_HEARD: numbers.rating,
    AnswerType.I_LISTENED: numbers.rating,
    AnswerType.SAY_BACK: choices.say_back,
    AnswerType.ALIKE: choices.alike,
}
