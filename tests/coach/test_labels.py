"""The labels for programs, over sentences of our own in the manner of many kinds of pages."""

from __future__ import annotations

import pytest

from tests.coach.cases import labelled
from workbook.coach import KINDS, Kind, check

TAUGHT = 0.98
UNSEEN = {"i_statement": 0.93, "boundary": 0.87, "repair": 0.85}
"""What was reached when they were written: a change that loses more has to be looked at."""


def mistaken(cases: list[tuple[str, str]], kind: Kind) -> list[tuple[str, str]]:
    return [(label, text) for label, text in cases if check(text, kind).label != label]


@pytest.mark.parametrize("kind", KINDS)
def test_a_text_is_labelled_as_it_was_taught(kind: Kind) -> None:
    cases = labelled(kind)
    wrong = mistaken(cases, kind)
    assert len(cases) >= 1700
    assert len(wrong) <= len(cases) * (1 - TAUGHT), wrong


@pytest.mark.parametrize("kind", KINDS)
def test_a_text_that_was_never_taught_is_labelled_as_it_reads(kind: Kind) -> None:
    """Written and measured before they were looked at, and never learned from."""
    cases, taught = labelled(kind, "unseen"), {text for _, text in labelled(kind)}
    wrong = mistaken(cases, kind)
    assert len(cases) >= 95
    assert not taught & {text for _, text in cases}
    assert len(wrong) <= len(cases) * (1 - UNSEEN[kind]), wrong


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
