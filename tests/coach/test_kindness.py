"""The worst failure is a hint where none is due: plain and kind sentences are left alone."""

from __future__ import annotations

import pytest

from tests.coach.cases import lines
from workbook.coach import Kind, check

PLAIN = lines("kind.txt")
ASKS = "CB0"
"""In a boundary, "what will you do yourself?" is asked of every sentence that does not say it."""


@pytest.mark.parametrize("kind", ["i_statement", "repair", "boundary"])
def test_thanks_plans_and_descriptions_are_left_alone(kind: Kind) -> None:
    """Of more than four hundred, at most two in a hundred get a nudge."""
    nudged = [
        text for text in PLAIN if any(nudge.rule != ASKS for nudge in check(text, kind).nudges)
    ]
    assert len(set(PLAIN)) > 400
    assert len(nudged) <= len(PLAIN) * 0.02, nudged


QUOTED = [
    'My mother said, "You never call me," and we laughed.',
    "She asked “Why can't you just listen?” and left.",
    "He wrote 'you are so selfish' on the wall.",
]


@pytest.mark.parametrize("text", QUOTED)
def test_what_somebody_else_said_is_not_ones_own(text: str) -> None:
    assert check(text, "i_statement").nudges == ()


def test_a_text_that_is_one_quotation_is_ones_own() -> None:
    """Somebody tries out a sentence in quotation marks."""
    assert [nudge.rule for nudge in check('"You never call me."', "i_statement").nudges] == [
        "R03",
        "R02",
    ]
