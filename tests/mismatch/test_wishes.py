"""What is and what is wished for, computed by hand: on six steps, one step is .2."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.mismatch.couple import UNSURE, prompt, said, scale
from tests.strategies import exercise_of
from workbook.answers import Answer
from workbook.exercise import AnswerType, Prompt
from workbook.mismatch import compare

IS = prompt(AnswerType.FREQUENCY, "is", "012345")
WISH = prompt(AnswerType.FREQUENCY, "wish", "012345", actual="is")


def wishes(
    ana: tuple[Answer, Answer], ben: tuple[Answer, Answer], *asked: Prompt
) -> list[tuple[str, float, tuple[str, ...]]]:
    """Of what each says is and wishes: wording, score and prompts."""
    ids = [each.id for each in asked or (IS, WISH)]
    sides = (dict(zip(ids, side, strict=True)) for side in (ana, ben))
    found = compare(exercise_of(*(asked or (IS, WISH))), *sides)
    return [(f.wording, f.score, f.prompts) for f in found if f.kind == "wish_alignment"]


def told(actual: str, wish: str) -> tuple[Answer, Answer]:
    return said(actual), said(wish)


@pytest.mark.parametrize(
    ("ana", "ben", "wording", "score"),
    [
        (("1", "4"), ("3", "4"), "shared", 0.2),
        (("4", "1"), ("4", "3"), "shared", 0.2),
        (("5", "1"), ("4", "1"), "shared", 0.6),
        (("3", "1"), ("1", "3"), "apart", 0.4),
        (("1", "3"), ("3", "1"), "apart", 0.4),
        (("2", "2"), ("2", "3"), "apart", 0.1),
        (("3", "2"), ("2", "2"), "apart", 0.1),
    ],
)
def test_a_wish_is_the_change_from_what_is(
    ana: tuple[str, str], ben: tuple[str, str], wording: str, score: float
) -> None:
    """Both want less, both want more, or one something else: the smaller change, or half of what
    lies between; from either seat.
    """
    expected = [(f"wish_alignment.{wording}", score, ("wish", "is"))]
    assert wishes(told(*ana), told(*ben)) == wishes(told(*ben), told(*ana)) == expected


def test_two_counts_of_one_thing_are_two_views_beside_a_shared_wish() -> None:
    """Ana counts 1 and Ben 3 of 5: .4 apart, and both would like 4."""
    sides = ({"is": said(now), "wish": said("4")} for now in ("1", "3"))
    kinds = {(f.kind.value, f.prompts[0]): f.score for f in compare(exercise_of(IS, WISH), *sides)}
    assert kinds == {("value_gap", "is"): 0.4, ("wish_alignment", "wish"): 0.2}


def test_two_who_want_it_as_it_is_wish_for_nothing() -> None:
    """Also where they see it differently."""
    assert wishes(told("2", "2"), told("4", "4")) == []


@pytest.mark.parametrize("place", range(4))
def test_a_wish_needs_all_four_answers(place: int) -> None:
    """Whoever is still finding out, about what is or about the wish, wishes for nothing yet."""
    four = [said("1"), said("4"), said("1"), said("2")]
    four[place] = UNSURE
    assert wishes((four[0], four[1]), (four[2], four[3])) == []


def test_a_wish_is_measured_against_the_same_steps() -> None:
    """Not against fewer of them, and not against numbers."""
    fewer = prompt(AnswerType.FREQUENCY, "is", "01234")
    assert wishes(told("1", "4"), told("1", "3"), fewer, WISH) == []
    numbers = scale(6, "is")
    assert wishes((said(1), said("4")), (said(1), said("3")), numbers, WISH) == []
    wish = replace(scale(6, "wish"), actual="is")
    assert wishes((said("1"), said(5)), (said("1"), said(3)), IS, wish) == []
    yes = prompt(AnswerType.YES_NO, "is")
    assert wishes((said("yes"), said("4")), (said("no"), said("3")), yes, WISH) == []
