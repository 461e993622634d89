"""The made-up couple of a preview: whole answers of every kind, and something to talk about."""

from __future__ import annotations

import pytest

from workbook.answers import State, check
from workbook.answers.asking import missing
from workbook.exercise import Exercise
from workbook.library import builtin
from workbook.mismatch import CONSTANTS, side_by_side
from workbook.sample import NAMES, answers_of

ALL = builtin().exercises
SEATS = tuple(NAMES)


@pytest.mark.parametrize("found", ALL, ids=lambda e: e.slug)
def test_both_answer_all_that_they_are_asked(found: Exercise) -> None:
    """With values that the API would take, and nothing required left out."""
    for seat in SEATS:
        given = answers_of(found, seat)
        assert missing(found, given) == []
        for prompt_id, answer in given.items():
            assert answer.state is State.ANSWERED
            body = {"value": answer.value, "importance": answer.importance, "guess": answer.guess}
            asked = {name: value for name, value in body.items() if value is not None}
            prompt = found.by_id[prompt_id]
            assert check(prompt, asked) == answer
            assert (answer.guess is not None) == prompt.guess


def test_private_answers_stay_private() -> None:
    """The sample is shown as a review is."""
    for found in ALL:
        for prompt_id, answer in answers_of(found, "one").items():
            assert answer.share == (found.by_id[prompt_id].visible == "both")


def test_the_two_are_alike_in_places_and_differ_in_others() -> None:
    """Over all that comes along: some findings of strength, some of difference."""
    kinds = {
        finding.kind
        for found in ALL
        for finding in side_by_side(
            found, answers_of(found, "one"), answers_of(found, "other"), CONSTANTS
        )[0]
    }
    assert {"value_gap", "blind_spot"} <= kinds
    assert len(kinds) >= 4


def test_the_same_exercise_has_the_same_sample() -> None:
    """A preview that reloads does not change under its author's eyes."""
    for found in ALL:
        assert answers_of(found, "one") == answers_of(found, "one")
