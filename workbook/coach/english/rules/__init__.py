"""The English rules, first the most urgent. Messages and explanations are ours."""

from __future__ import annotations

from workbook.coach.english.rules import asking, blame, danger, feeling, focus
from workbook.coach.rule import Rule

RULES: tuple[Rule, ...] = (
    danger.SAFETY_WORDS,
    danger.THREAT,
    danger.CONTEMPT,
    blame.CHARACTER,
    blame.MIND_READING,
    feeling.THOUGHT,
    blame.ALWAYS,
    blame.SHOULD,
    feeling.MAKES_ME,
    blame.OPENING,
    focus.WHY,
    focus.BUT,
    focus.COMPARISON,
    focus.HISTORY,
    feeling.PSEUDO_FEELING,
    feeling.SELF_ERASURE,
    asking.NEGATIVE_REQUEST,
    asking.VAGUE_REQUEST,
    asking.DEMAND,
    asking.ACT_AS_NEED,
    *asking.MISSING,
    focus.VAGUE_SITUATION,
    danger.SHOUTING,
)
"""In the order of priority: of what is found, the first two are shown."""
