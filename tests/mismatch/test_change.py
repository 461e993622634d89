"""Then and now, in words: what is said of two rounds of one prompt."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.mismatch.couple import SKIPPED, UNSURE, prompt, said, scale
from tests.strategies import answers, exercise_of, prompts
from workbook.answers import Answer, Json
from workbook.exercise import AnswerType
from workbook.mismatch import CHANGES, Pair, asked_alike, change


def pair(one: Json, other: Json) -> Pair:
    return Pair(said(one), said(other))


@pytest.mark.parametrize(
    ("then", "now", "what"),
    [
        ((1, 5), (1, 5), "same"),
        ((1, 5), (3, 4), "closer"),
        ((1, 5), (2, 4), "closer"),
        ((2, 4), (1, 5), "further"),
        ((3, 4), (4, 4), "moved"),
        ((1, 3), (3, 5), "moved"),
        ((1, 2), (2, 1), "moved"),
    ],
)
def test_only_a_clear_move_is_called_closer_or_further(
    then: tuple[int, int], now: tuple[int, int], what: str
) -> None:
    """One step of a five-point scale is a wobble; two are a move."""
    assert change(scale(5), pair(*then), pair(*now)) == what


def test_a_move_of_exactly_three_tenths_is_clear() -> None:
    """Compared exactly: on ten steps from six apart to three apart."""
    eleven = scale(11)
    assert change(eleven, pair(1, 7), pair(1, 4)) == "closer"
    assert change(eleven, pair(1, 7), pair(1, 5)) == "moved"


def test_what_no_machine_compares_is_there_to_be_read() -> None:
    """Texts, and what the author does not want compared."""
    text = prompt(AnswerType.SHORT_TEXT)
    assert change(text, pair("a", "b"), pair("a", "b")) == "read"
    assert change(replace(scale(5), compare=False), pair(1, 5), pair(1, 5)) == "read"
    assert change(replace(scale(5), sensitive=True), pair(1, 5), pair(5, 5)) == "read"


def test_somebody_who_is_not_sure_any_more_has_moved() -> None:
    """There is no distance to somebody who is finding out."""
    assert change(scale(5), pair(1, 5), Pair(UNSURE, said(5))) == "moved"
    assert change(scale(5), Pair(UNSURE, said(5)), pair(1, 5)) == "moved"
    assert change(scale(5), Pair(UNSURE, said(5)), Pair(UNSURE, said(5))) == "same"


@pytest.mark.parametrize("missing", [None, SKIPPED, said(3), UNSURE])
@pytest.mark.parametrize("place", range(4))
def test_nothing_is_said_where_one_of_the_four_is_not_shared(
    place: int, missing: Answer | None
) -> None:
    """Whatever the reason, and in whichever round."""
    four: list[Answer | None] = [said(1), said(5), said(2), said(2)]
    four[place] = replace(missing, share=False) if missing else None
    assert change(scale(5), Pair(*four[:2]), Pair(*four[2:])) is None


@given(st.data())
def test_trading_seats_changes_nothing(data: st.DataObject) -> None:
    """For every type and every four answers."""
    asked = data.draw(prompts())
    one, other, later, latest = (data.draw(answers(asked)) for _ in range(4))
    there = change(asked, Pair(other, one), Pair(latest, later))
    assert change(asked, Pair(one, other), Pair(later, latest)) == there


def test_a_prompt_that_means_something_else_now_is_not_set_beside_it() -> None:
    """Other options, another type, other numbers, or not there at all."""
    pick = prompt(AnswerType.CHOOSE_ONE, "pick", "ab")
    then = exercise_of(scale(5, "a"), scale(5, "b"), pick, scale(5, "gone"))
    now = exercise_of(
        replace(scale(5, "a"), text="In other words?"), scale(7, "b"),
        prompt(AnswerType.CHOOSE_ONE, "pick", "abc"), scale(5, "new"),
    )  # fmt: skip
    assert [p.id for p in asked_alike(then, now)] == ["a"]


@pytest.mark.parametrize(
    "other",
    [
        {"type": AnswerType.NUMBER},
        {"minimum": 0},
        {"maximum": 6},
        {"at_most": 3},
        {"polarity": "lower"},
        {"codes": ("visits",)},
        {"visible": "me"},
        {"reply": True},
    ],
)
def test_each_part_of_its_meaning_counts(other: dict[str, Any]) -> None:
    """What is asked, of whom, and which end is the better one."""
    asked = scale(5, polarity="higher")
    changed = replace(asked, **other)
    assert asked_alike(exercise_of(changed), exercise_of(asked)) == []
    assert asked_alike(exercise_of(asked), exercise_of(changed)) == []
    assert asked_alike(exercise_of(asked), exercise_of(asked)) == [asked]


@pytest.mark.parametrize("sentence", CHANGES.values())
def test_no_sentence_of_change_grades_or_counts(sentence: str) -> None:
    """Closer is not better, and nobody has improved."""
    assert not re.search(r"[0-9%]|better|worse|improv|progress|should|fail", sentence)
    assert sentence.endswith("?")
