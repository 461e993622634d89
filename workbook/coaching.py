"""The coach at the author's side, while they draft. Nothing that it says is kept anywhere."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from anyio import to_thread

from workbook import coach
from workbook.answers import Answer
from workbook.coach import Advice, Check, FieldNudge, Kind
from workbook.exercise import Prompt

LONGEST_TEXT = 20_000  # code points
_AT_ONCE = 2_000  # code points: about twenty milliseconds at the worst


@dataclass(frozen=True, slots=True)
class Saved:
    """An answer as it was saved, and what the coach says about it to its author alone."""

    answer: Answer
    nudges: tuple[FieldNudge, ...] = ()


def coached(prompt: Prompt, answer: Answer, language: str) -> Saved:
    """The answer with its nudges; kept private where it cannot be shared as a boundary.

    Keeping it private is all that a guard does: saving never fails because of one. In a language
    without an author of its own the coach is off, and so are the guards.
    """
    advice = _advice(prompt, answer, language)
    if advice.keep_private:
        answer = replace(answer, share=False)
    return Saved(answer, advice.nudges)


def barred_from_sharing(prompt: Prompt, answer: Answer | None, language: str) -> str:
    """Why this answer stays private whatever its author chooses; empty when it does not."""
    if answer is None:
        return ""
    advice = _advice(prompt, answer, language)
    return advice.nudges[0].nudge.message if advice.keep_private else ""


def _advice(prompt: Prompt, answer: Answer, language: str) -> Advice:
    spoken = coach.LANGUAGES.get(language)
    if spoken is None or prompt.type not in coach.KIND_OF or not isinstance(answer.value, dict):
        return Advice()
    return coach.advise(prompt.type, answer.value, spoken)


async def check_text(text: str, kind: Kind, field: str | None, language: str) -> Check:
    """What the coach makes of a text of up to `LONGEST_TEXT` code points. Stores nothing.

    For who reads in a language without an author of its own it is unclear, and nothing is said.
    """
    spoken = coach.LANGUAGES.get(language)
    if spoken is None:
        return Check("unclear", ())
    if len(text) <= _AT_ONCE:
        return coach.check(text, kind, field, spoken)
    return await to_thread.run_sync(partial(coach.check, text, kind, field, spoken))
