"""The small measures, each computed by hand: sets, spans, starting, rituals, coefficients."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.mismatch.couple import found, prompt, said, told
from workbook.answers import Json
from workbook.exercise import AnswerType
from workbook.mismatch import CONSTANTS, coefficients
from workbook.mismatch.rankings import kendall_distance, overlap_distance
from workbook.mismatch.sets import dice, jaccard_distance
from workbook.mismatch.starting import starter_guess_distance

RITUAL = prompt(AnswerType.RITUAL, "pause")
SPAN = prompt(AnswerType.MINUTES_RANGE)
WHO = prompt(AnswerType.WHO)
NOTHING: frozenset[str] = frozenset()


def test_two_empty_sets_are_the_same_set() -> None:
    """No distance, and everything in common; an empty one has nothing in common with another."""
    assert (jaccard_distance(NOTHING, NOTHING), dice(NOTHING, NOTHING)) == (0, 1)
    assert (jaccard_distance(NOTHING, {"a"}), dice(NOTHING, {"a"})) == (1, 0)


def test_spans_that_touch_have_one_minute_in_common() -> None:
    """Up to twenty, and from twenty: twenty suits both."""
    comparison = told(SPAN, said({"min": 10, "max": 20}), said({"min": 20, "max": 30}))
    assert (comparison.distance, comparison.zone) == (0, (20, 20))
    apart = told(SPAN, said({"min": 10, "max": 20}), said({"min": 21, "max": 30}))
    assert apart.zone is None


@pytest.mark.parametrize(
    ("guess", "answer", "distance"),
    [
        ("me", "me", 0),
        ("either", "either", 0),
        ("me", "partner", 1),
        ("partner", "me", 1),
        ("either", "me", 0.5),
        ("partner", "either", 0.5),
    ],
)
def test_a_guess_of_who_starts_is_said_from_the_others_side(
    guess: str, answer: str, distance: float
) -> None:
    """So the same word is right, and "either" against a person is half right."""
    assert starter_guess_distance(guess, answer, CONSTANTS) == distance
    assert told(WHO, said("me", guess=guess), said(answer)).one_guess == distance


def test_who_guesses_the_person_they_named_guessed_from_themselves() -> None:
    """Ana says that she starts, and guesses that Ben says "my partner": she means herself again."""
    assert found(WHO, said("me", guess="partner"), said("me")) == {
        "perception_gap:one": 1.0,
        "assumed_similarity:one": 1.0,
    }
    assert "assumed_similarity:one" not in found(WHO, said("partner", guess="partner"), said("me"))


def ritual(**parts: Json) -> Json:
    return {"signal": "tea", "contact": "none", "return": "here", "who_starts": "either", **parts}


@pytest.mark.parametrize(
    ("ana", "ben", "distance"),
    [
        # contact, return and who starts are equal: .15 + .15 + .20 with 0
        ({}, {}, 0),
        ({"steps": ["sorry", "talk"]}, {"steps": ["sorry", "plan"]}, Fraction(25, 600)),
        ({"steps": ["sorry", "talk"]}, {}, 0),
        ({}, {"steps": ["sorry"]}, 0),
        ({"steps": ["sorry"]}, {"steps": []}, 0),
        ({"contact": "near"}, {}, Fraction(15, 50)),
        ({"return": "walk"}, {}, Fraction(15, 50)),
        ({"who_starts": "me"}, {}, Fraction(10, 50)),
        ({"place": "kitchen"}, {"place": "garden"}, 0),
        (
            {"cooldown": {"min": 5, "max": 10}},
            {"cooldown": {"min": 120, "max": 240}},
            Fraction(25, 75),
        ),
        (
            {"gesture": {"propose": ["tea"], "ok": ["hug"]}},
            {"gesture": {"propose": [], "ok": ["note"]}},
            Fraction(15, 65),
        ),
        (
            {"gesture": {"propose": ["tea"], "ok": []}},
            {"gesture": {"propose": ["hug", "note"], "ok": ["tea"]}},
            Fraction(15, 2) / 65,
        ),
        ({"gesture": {"propose": [], "ok": ["tea"]}}, {"gesture": {"propose": [], "ok": []}}, 0),
    ],
)  # fmt: skip
def test_two_rituals_are_compared_part_by_part(
    ana: dict[str, Json], ben: dict[str, Json], distance: float
) -> None:
    """What only one filled in has no weight; the weights of the others are made whole again."""
    here, there = said(ritual(**ana)), said(ritual(**ben))
    assert told(RITUAL, here, there).distance == pytest.approx(float(distance))
    assert told(RITUAL, there, here).distance == pytest.approx(float(distance))


@pytest.mark.parametrize(
    ("a", "b", "distance"),
    [
        (["b", "a"], ["b", "a"], 0),
        (["b", "a"], ["a", "b"], 1),
        (["b", "a", "c"], [["a", "b"], "c"], Fraction(1, 6)),
        ([["a", "b"], "c"], [["a", "b"], "c"], 0),
        ([["w", "x"], "y", "z"], [["w", "x"], "z", "y"], Fraction(1, 6)),
        ([["w", "x"], "y", "z"], ["w", "x", ["y", "z"]], Fraction(1, 6)),
        ([["w", "x", "y", "z"]], ["w", "x", "y", "z"], Fraction(1, 2)),
        ([["w", "x", "y", "z"]], [["w", "x", "y", "z"]], 0),
    ],
)
def test_a_tie_on_one_side_is_half_a_disagreement(a: Json, b: Json, distance: float) -> None:
    """On both sides it is none; from either side the same."""
    assert kendall_distance(a, b) == kendall_distance(b, a) == distance


@pytest.mark.parametrize(
    ("a", "b", "distance"),
    [
        # depth by depth, what both hold of the first d: 0, 1/2 and 2/3 of it
        (["a", "b", "c"], ["b", "d", "a"], 1 - (Fraction(1, 2) + Fraction(2, 3)) / 3),
        # the tie holds each of its two by half at depth 1
        ([["a", "b"], "c"], ["a", "b", "c"], Fraction(1, 6)),
        ([["a", "b"]], [["a", "c"]], 1 - (Fraction(1, 2) + Fraction(1, 2)) / 2),
        (["a"], ["a", "b", "c"], 1 - (1 + Fraction(1, 2) + Fraction(1, 3)) / 3),
        (["a", "b"], ["c", "d"], 1),
    ],
)
def test_the_top_few_are_compared_depth_by_depth(a: Json, b: Json, distance: float) -> None:
    """1 - the mean part that both have in common; the longer list says how deep."""
    assert overlap_distance(a, b) == overlap_distance(b, a) == distance


ONE = [x - 1 for x in (5, 4, 4, 3, 5, 2, 4, 5)]
OTHER = [x - 1 for x in (4, 4, 5, 3, 3, 2, 5, 5)]


def test_coefficients_without_weights_count_what_is_the_same() -> None:
    """Four of eight. Margins 3 3 1 1 and 3 2 2 1: chance 18/64; of their means 91/512."""
    assert coefficients.observed_agreement(ONE, OTHER, 5) == Fraction(1, 2)
    assert coefficients.cohen_kappa(ONE, OTHER, 5) == Fraction(7, 23)
    assert coefficients.gwet_ac(ONE, OTHER, 5) == Fraction(165, 421)


def test_a_coefficient_says_nothing_where_chance_explains_it_all() -> None:
    """Both always answer the same: Cohen's has no value, Gwet's is 1."""
    assert coefficients.cohen_kappa([1, 1], [1, 1], 2) is None
    assert coefficients.gwet_ac([1, 1], [1, 1], 2) == 1


def test_a_coefficient_needs_as_many_answers_of_each() -> None:
    """Ten of one scale, to say anything; as many guesses as answers."""
    assert coefficients.MINIMUM_PROMPTS == 10
    for measure in (coefficients.observed_agreement, coefficients.directional_bias):
        with pytest.raises(ValueError, match=r"longer|shorter"):
            measure([1, 1, 1], [1, 1], 2)
