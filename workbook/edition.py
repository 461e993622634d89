"""What changed from one version of an exercise to another, and whether answers still fit.

A machine cannot know what a sentence means. It can know when nothing changed, when only wording
changed a little, and when something changed that an answer was given to. In doubt the meaning has
changed: then an answer stays where it was given, beside the words that it was given to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import takewhile
from typing import Literal

from workbook.exercise import AnswerType, Exercise, Prompt

Change = Literal["same", "editorial", "meaning"]
Step = Literal["none", "patch", "minor", "major"]

CHANGES: tuple[Change, ...] = ("same", "editorial", "meaning")
STEPS: tuple[Step, ...] = ("none", "patch", "minor", "major")
TYPING_SLIP = 5
"""Letters that a word has at least before one letter counts as a slip of the fingers."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_ORDERED = frozenset({AnswerType.FREQUENCY})

# Words that come and go without a question asking anything else. A language that is not here has
# none.
LIGHT: Mapping[str, frozenset[str]] = {
    "en": frozenset(("a", "an", "the", "that", "which", "please", "very", "really", "quite")),
    "es": frozenset(("el", "la", "los", "las", "un", "unos", "unas", "que", "muy")),
}
# Words of which one letter makes quite another one.
NO_SLIP = frozenset(("could", "would", "either", "neither", "yours", "ours", "their", "there"))


@dataclass(frozen=True, slots=True)
class Edition:
    """What a later version changed. `prompts` has the changed and new ones with the step that
    each asks for, in the order of the later version; `gone` are those that are no longer there.
    """

    step: Step
    prompts: Mapping[str, Step]
    gone: tuple[str, ...] = ()


def compare(old: Exercise, new: Exercise) -> Edition:
    """The least step of the version that fits what changed.

    Major: a question is gone, or what is asked, offered, shown or compared has another meaning, or
    it opens in another way. Minor: a new question, another order, a question that has to be
    touched or no longer has to, another agreement. Patch: other words with the same meaning.
    """
    prompts = {name: step for name, step in _steps(old, new) if step != "none"}
    gone = tuple(name for name in old.by_id if name not in new.by_id)
    found = [*prompts.values(), *(("major",) if gone else ()), _of_the_whole(old, new)]
    return Edition(max(found, key=STEPS.index), prompts, gone)


def carried(old: Exercise, new: Exercise) -> tuple[str, ...]:
    """The ids of the prompts whose answers mean the same in the other version, in its order.

    Replies are never among them: they answer what somebody else said.
    """
    return tuple(
        prompt.id
        for prompt in new.asked_first()
        if (before := old.prompt(prompt.id))
        and change_of(before, prompt, new.language) != "meaning"
    )


def change_of(old: Prompt, new: Prompt, language: str) -> Change:
    """What became of one prompt: nothing, other words, or another meaning.

    The help below a question and the hint in its field are no part of what it asks.
    """
    if _shape(old) != _shape(new):
        return "meaning"
    return max((wording(*pair, language) for pair in _words(old, new)), key=CHANGES.index)


def _shape(prompt: Prompt) -> tuple[object, ...]:
    """Everything that decides what an answer says, who sees it and what it is compared with."""
    options = prompt.option_ids
    return (
        prompt.type,
        options if prompt.type in _ORDERED else frozenset(options),
        (prompt.minimum, prompt.maximum, prompt.at_most, prompt.limit, prompt.polarity),
        (prompt.visible, prompt.sensitive, prompt.compare, prompt.weight),
        (prompt.guess, prompt.importance, prompt.reply, prompt.to, prompt.actual, prompt.fair),
        frozenset((frozenset(entry[:2]), entry[2]) for entry in prompt.distances),
        frozenset(prompt.codes),
        prompt.condition,
    )


def _words(old: Prompt, new: Prompt) -> Iterator[tuple[str, str]]:
    """The words that an answer answers, each with what it became."""
    yield old.text, new.text
    yield old.low, new.low
    yield old.high, new.high
    for option in old.options:
        yield option.label, new.label(option.id)


def wording(old: str, new: str, language: str) -> Change:
    """What became of a text: `same` apart from signs and capitals, `editorial`, or `meaning`.

    Editorial is an article more or less, or a slip of the fingers put right. Every other word is
    another meaning, since nothing here understands it.
    """
    before, after = _split(old), _split(new)
    if before == after:
        return "same"
    light = LIGHT.get(language.partition("-")[0], frozenset())
    heavy = [[word for word in words if word not in light] for words in (before, after)]
    if len(heavy[0]) != len(heavy[1]):
        return "meaning"
    return "editorial" if all(map(_is_slip, *heavy)) else "meaning"


def _split(text: str) -> list[str]:
    return [word.replace("’", "'") for word in _WORD.findall(text.lower())]


def _is_slip(one: str, other: str) -> bool:
    """Whether two words are the same, or one letter apart: one more, other, or two swapped."""
    if one == other:
        return True
    if min(len(one), len(other)) < TYPING_SLIP or {one, other} & NO_SLIP:
        return False
    start = _alike(one, other)
    end = _alike(one[start:][::-1], other[start:][::-1])
    left = one[start : len(one) - end], other[start : len(other) - end]
    return max(map(len, left)) == 1 or (len(left[0]) == 2 and left[0] == left[1][::-1])


def _alike(one: str, other: str) -> int:
    """How many letters from the start are the same."""
    return sum(1 for _ in takewhile(bool, map(str.__eq__, one, other)))


def _steps(old: Exercise, new: Exercise) -> Iterator[tuple[str, Step]]:
    for prompt in new.prompts:
        yield prompt.id, _step(old.prompt(prompt.id), prompt, new.language)


def _step(old: Prompt | None, new: Prompt, language: str) -> Step:
    if old is None:
        return "major" if new.required else "minor"
    steps: dict[Change, Step] = {"meaning": "major", "editorial": "patch", "same": "none"}
    step = steps[change_of(old, new, language)]
    return "minor" if old.required != new.required and step != "major" else step


def _of_the_whole(old: Exercise, new: Exercise) -> Step:
    """What changed apart from the questions."""
    if (old.reveal, old.sensitive, old.language) != (new.reveal, new.sensitive, new.language):
        return "major"
    here = [name for name in old.by_id if name in new.by_id]
    there = [name for name in new.by_id if name in old.by_id]
    if here != there or _offers(old) != _offers(new):
        return "minor"
    return "none" if _without_version(old) == _without_version(new) else "patch"


def _offers(exercise: Exercise) -> list[tuple[str, list[str]]]:
    return [(found.kind, re.findall(r"\{[^{}]*\}", found.text)) for found in exercise.agreements]


def _without_version(exercise: Exercise) -> str:
    return re.sub(r"(?m)^version:.*$", "", exercise.source, count=1).replace("\r\n", "\n")
