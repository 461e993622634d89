"""The labels for programs, over sentences of our own in the manner of many kinds of pages."""

from __future__ import annotations

import pytest

from tests.coach.cases import labelled
from workbook.coach import KINDS, Kind, check

FLOOR = {"i_statement": 0.96, "boundary": 0.95, "repair": 0.96}
"""What was reached when they were written: a change that loses more has to be looked at."""


@pytest.mark.parametrize("kind", KINDS)
def test_a_text_is_labelled_as_it_reads(kind: Kind) -> None:
    cases = labelled(kind)
    wrong = [(label, text) for label, text in cases if check(text, kind).label != label]
    assert len(cases) >= 225
    assert len(wrong) <= len(cases) * (1 - FLOOR[kind]), wrong


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("text", ["...", "—", "'", "!!", "🙂", "\n\n"])
def test_where_there_are_no_words_it_is_unclear(text: str, kind: Kind) -> None:
    assert check(text, kind).label == "unclear"


def test_words_of_safety_change_no_label() -> None:
    """The coach says nothing then; the form of a text stays what it is."""
    scared = check("I feel scared of you when you drink.", "i_statement")
    assert (scared.label, scared.nudges) == ("i_statement", ())


@pytest.mark.parametrize("text", ["You can't hit me.", "You are not allowed to force me."])
def test_a_limit_about_ones_own_safety_is_labelled_a_boundary(text: str) -> None:
    assert check(text, "boundary").label == "boundary"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "text", ["Du hörst mir nie zu.", "Siempre llegas tarde a casa.", "Je suis triste ce soir."]
)
def test_what_it_cannot_read_is_unclear(text: str, kind: Kind) -> None:
    """Another language gets neither a label nor a hint."""
    found = check(text, kind)
    assert found.label == "unclear"
    assert [nudge.rule for nudge in found.nudges if nudge.rule != "CB0"] == []
