"""A guess of what the partner answers: nothing, "my partner is not sure", or a value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from workbook.answers.answer import Json
from workbook.answers.composites import needs
from workbook.answers.places import Place
from workbook.answers.types import CHECKERS
from workbook.exercise import AnswerType, Prompt


def guess(prompt: Prompt, given: object, place: Place) -> Json:
    """The guess in its canonical form; null and an empty list are no guess.

    A value is checked like an answer of the same type; of a statement only the needs are guessed.
    """
    if given is None or given == []:
        return None
    if not prompt.guess:
        place.fault("not-asked", "This question does not ask for a guess.")
        return None
    if isinstance(given, Mapping) and set(given) == {"unsure"}:
        return _not_sure(given, place)
    if prompt.type is AnswerType.STATEMENT:
        return needs(given, place)
    return cast(Json, CHECKERS[prompt.type](prompt, given, place))


def is_not_sure(given: Json) -> bool:
    """Whether this guess is `{"unsure": true}`. No value of any type looks like it."""
    return isinstance(given, dict) and "unsure" in given


def _not_sure(given: Mapping[str, object], place: Place) -> Json:
    if given["unsure"] is not True:
        place.at("unsure").fault("wrong-type", "This can only be true, or left out.")
        return None
    return {"unsure": True}
