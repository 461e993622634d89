"""Whether a translation is in step with its source: what it translates, and that it asks the same.

A translation changes words and nothing else. Its front matter says what it translates:
`soft-start@1.0.0` for an exercise, `boundaries@1b2c3d4e` for a module, which has no version, so its
mark (the first eight digits of the SHA-256 of the file) stands in for one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from workbook.errors import Fault
from workbook.exercise import AnswerType, Callout, Exercise, Module, Prompt
from workbook.library.parsing import lines_of
from workbook.library.prompts import HEARD_ENDS
from workbook.library.rules import fault

_KEYS = ("module", "kind", "minutes", "reveal", "sensitive", "repeat", "covers", "licence")
_BOX = (
    *("type", "required", "guess", "importance", "reply", "sensitive", "visible", "compare"),
    *("limit", "polarity", "minimum", "maximum", "at_most", "distances", "codes"),
    *("actual", "fair", "to", "weight", "condition"),
)
_WORDS = ("help", "hint", "low", "high")
_SLOT = re.compile(r"\{[^{}]*\}")


def drift(source: Exercise, translation: Exercise) -> list[Fault]:
    """What is out of step; nothing when each can be read in place of the other.

    Both have no faults of their own. Lines are the translation's.
    """
    translated = f"{source.slug}@{source.version}"
    if translation.translates != translated:
        return [_behind(translation.source, translated)]
    return [
        *_front_matter(source, translation),
        *_prompts(source, translation),
        *_steps(source, translation),
        *_agreements(source, translation),
    ]


def drift_of_module(source: Module, translation: Module, text: str) -> list[Fault]:
    """The same for a module; `text` is the translation's file."""
    translated = f"{source.slug}@{source.mark}"
    if translation.translates != translated:
        return [_behind(text, translated)]
    faults = []
    for key in ("exercises", "order"):
        if getattr(source, key) != getattr(translation, key):
            faults.append(fault("translation-front-matter", line_of_key(text, key)))
    if bool(source.summary) != bool(translation.summary):
        faults.append(fault("translation-words", line_of_key(text, "summary")))
    return faults


def line_of_key(text: str, key: str) -> int:
    """The line of a key of the front matter; 1 where it is not there."""
    for number, line in enumerate(lines_of(text), 1):
        if line.startswith(f"{key}:"):
            return number
        if number > 1 and line.rstrip() == "---":
            break
    return 1


def _behind(text: str, translated: str) -> Fault:
    detail = f"The source has moved on. Read it again, then write `translates: {translated}`."
    return fault("translation-behind", line_of_key(text, "translates"), 1, detail)


def _front_matter(source: Exercise, translation: Exercise) -> Iterator[Fault]:
    for key in _KEYS:
        if getattr(source, key) != getattr(translation, key):
            detail = f"The key `{key}` says something else in the source."
            line = line_of_key(translation.source, key)
            yield fault("translation-front-matter", line, 1, detail)
    for key in ("summary", "not_for"):
        if bool(getattr(source, key)) != bool(getattr(translation, key)):
            yield fault("translation-words", line_of_key(translation.source, key))


def _prompts(source: Exercise, translation: Exercise) -> Iterator[Fault]:
    for prompt in translation.prompts:
        if source.prompt(prompt.id) is None:
            yield fault("translation-prompts", prompt.line, 1, "The source has no such question.")
    ours = [prompt.id for prompt in translation.prompts]
    theirs = [prompt.id for prompt in source.prompts]
    missing = [one for one in theirs if one not in ours]
    if missing:
        detail = f"Questions of the source are missing here: {', '.join(missing)}."
        yield fault("translation-prompts", 1, 1, detail)
    elif len(ours) == len(theirs) and ours != theirs:
        yield fault("translation-prompts", translation.prompts[0].line)
    for prompt in translation.prompts:
        if original := source.prompt(prompt.id):
            yield from _box(original, prompt)


def _box(source: Prompt, translation: Prompt) -> Iterator[Fault]:
    for name in _BOX:
        if getattr(source, name) != getattr(translation, name):
            detail = f"This box and the source's differ in `{name}`."
            yield fault("translation-box", translation.line, 1, detail)
    if source.option_ids != translation.option_ids:
        yield fault("translation-options", translation.line)
    for name in _WORDS:
        if bool(getattr(source, name)) != bool(getattr(translation, name)):
            detail = f"Only one of this question and the source's has `{name}`."
            yield fault("translation-words", translation.line, 1, detail)
    if _has_english_ends(translation):
        detail = "The words at the two ends are English unless `low` and `high` say them."
        yield fault("translation-words", translation.line, 1, detail)


def _has_english_ends(prompt: Prompt) -> bool:
    heard = (AnswerType.FELT_HEARD, AnswerType.I_LISTENED)
    return prompt.type in heard and bool({prompt.low, prompt.high} & {*HEARD_ENDS})


def _steps(source: Exercise, translation: Exercise) -> Iterator[Fault]:
    """The same steps with the same callouts: above all, no word of care is lost."""
    if _shape(source) != _shape(translation):
        yield fault("translation-steps", 1)


def _shape(exercise: Exercise) -> list[tuple[str | None, list[str]]]:
    steps = [(step.prompt, _kinds(step.callouts)) for step in exercise.steps]
    return [(None, _kinds(exercise.intro_callouts)), *steps]


def _kinds(callouts: tuple[Callout, ...]) -> list[str]:
    return [callout.kind for callout in callouts]


def _agreements(source: Exercise, translation: Exercise) -> Iterator[Fault]:
    theirs, ours = _slots(source), _slots(translation)
    if theirs != ours:
        line = translation.agreements[0].line if translation.agreements else 1
        yield fault("translation-agreement", line)


def _slots(exercise: Exercise) -> list[tuple[str, set[str]]]:
    return [(it.kind, set(_SLOT.findall(it.text))) for it in exercise.agreements]
