"""A label for programs: how a text reads as an "I" statement, a boundary or a repair.

No page shows it. The labels say what form a text has, never whether it is true or deserved.
"""

from __future__ import annotations

from typing import Literal, cast

from workbook.coach.detecting import is_in_danger
from workbook.coach.facts import Facts
from workbook.coach.rule import Kind
from workbook.coach.signs import signs

Label = Literal[
    "i_statement",
    "you_statement",
    "disguised",
    "boundary",
    "controlling",
    "vague",
    "repair",
    "escalation",
    "unclear",
]

_OF_ANY_WORD = 2  # symbols: the word itself, and that it is one


def label(facts: Facts, kind: Kind, fired: frozenset[str]) -> Label:
    """The label of a text of this kind, given the ids of the rules and guards that fire.

    A limit about one's own safety is always a boundary.
    """
    weights = facts.language.weights.get(kind)
    if weights is None or not _is_readable(facts):
        return "unclear"
    found = cast("Label", weights.label(signs(facts, fired)) or "unclear")
    return "boundary" if found == "controlling" and is_in_danger(facts) else found


def _is_readable(facts: Facts) -> bool:
    """Something in it was found, or a word by which the language is told, or a third is known."""
    words = [token for token in facts.tokens if token.is_word]
    told = any("@telling" in token.symbols for token in words)
    known = sum(len(token.symbols) > _OF_ANY_WORD for token in words)
    return bool(facts.found) or told or known * 3 >= len(words) > 0
