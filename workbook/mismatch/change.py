"""Then and now: what two rounds of one prompt show, in words and never in numbers.

Two rounds are a pointer to a talk, not a measurement: single answers wobble, so only a clear move
is called closer or further apart.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from workbook.answers import Answer
from workbook.exercise import Exercise, Prompt
from workbook.mismatch.constants import CONSTANTS, Constants
from workbook.mismatch.reading import compared, read

Change = Literal["same", "closer", "further", "moved", "read"]

CHANGES: Mapping[Change, str] = {
    "same": "You both answered as you did then. What has kept it that way?",
    "closer": "Your answers are closer together than they were then. What has helped?",
    "further": (
        "Your answers lie further apart than they did then. What has happened in between for "
        "each of you?"
    ),
    "moved": "An answer has moved a little since then. What does it look like from where you are?",
    "read": "Read the two side by side. What is new, and what has stayed?",
}


@dataclass(frozen=True, slots=True)
class Pair:
    """What both share of one prompt in one round; None where a side shares nothing."""

    one: Answer | None
    other: Answer | None


def asked_alike(then: Exercise, now: Exercise) -> list[Prompt]:
    """The prompts of now that meant the same then: same type, options and numbers."""
    return [p for p in now.asked_first() if (old := then.prompt(p.id)) and _alike(old, p)]


def _alike(old: Prompt, new: Prompt) -> bool:
    return _meaning(old) == _meaning(new) and not old.reply


def _meaning(prompt: Prompt) -> tuple[object, ...]:
    numbers = (prompt.minimum, prompt.maximum, prompt.at_most)
    return (prompt.type, prompt.option_ids, numbers, prompt.polarity, prompt.codes, prompt.visible)


def change(
    prompt: Prompt, then: Pair, now: Pair, constants: Constants = CONSTANTS
) -> Change | None:
    """What to say of this prompt; None unless both share an answer in both rounds.

    Trading the seats changes nothing. What no machine compares is only there to be read.
    """
    if not all(a and a.comparable for a in (then.one, then.other, now.one, now.other)):
        return None
    if not compared(prompt):
        return "read"
    if (_said(then.one), _said(then.other)) == (_said(now.one), _said(now.other)):
        return "same"
    before, after = (_distance(prompt, pair, constants) for pair in (then, now))
    if before is None or after is None:
        return "moved"
    if abs(after - before) < constants.value_gap:
        return "moved"
    return "closer" if after < before else "further"


def _said(answer: Answer | None) -> object:
    """The value; nothing for somebody who is unsure."""
    return answer.value if answer else None


def _distance(prompt: Prompt, pair: Pair, constants: Constants) -> Fraction | None:
    assert pair.one is not None
    assert pair.other is not None
    return read(prompt, pair.one, pair.other, constants).distance
