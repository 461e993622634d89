"""Which prompts are asked, given one's own earlier answers. Never the partner's. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from workbook.answers.answer import Answer, Json, State
from workbook.exercise import Condition, Exercise, Prompt


def is_asked(prompt: Prompt, mine: Mapping[str, Answer]) -> bool:
    """Whether this prompt's condition holds over my own answers. Without one it is asked."""
    condition = prompt.condition
    return condition is None or _holds(condition, mine.get(condition.prompt))


def missing(exercise: Exercise, mine: Mapping[str, Answer], replies: bool = False) -> list[str]:
    """The required prompts that are asked and were not touched, in the order of the exercise.

    Any state satisfies `required`, so that a skip cannot be told from an answer.
    """
    prompts = exercise.asked_after() if replies else exercise.asked_first()
    return [p.id for p in prompts if p.required and p.id not in mine and is_asked(p, mine)]


def _holds(condition: Condition, answer: Answer | None) -> bool:
    answered = answer is not None and answer.state is State.ANSWERED
    value = answer.value if answer is not None and answered else None
    wanted = condition.value
    if condition.test == "answered":
        return answered
    if condition.test == "is_not":
        return not _same(value, wanted)
    if condition.test == "is":
        return _same(value, wanted)
    if condition.test == "has":
        return isinstance(value, list) and wanted in value
    if not isinstance(value, int | float) or not isinstance(wanted, int):
        return False
    return value >= wanted if condition.test == "at_least" else value <= wanted


def _same(value: Json, wanted: str | int | None) -> bool:
    return value is not None and str(value) == str(wanted)
