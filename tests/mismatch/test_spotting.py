"""What two answers and two guesses show, with every threshold met exactly and just missed."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from tests.mismatch.couple import UNSURE, found, prompt, said, scale
from tests.strategies import exercise_of
from workbook.answers import Answer, Json
from workbook.exercise import AnswerType, Prompt
from workbook.mismatch import compare
from workbook.mismatch.reading import compared

NUMBER = prompt(AnswerType.NUMBER, minimum=0, maximum=100)
FEELINGS = prompt(AnswerType.FEELINGS)
PICK = prompt(AnswerType.CHOOSE_ONE, options="a b other")
YES_NO = prompt(AnswerType.YES_NO)
NOT_SURE: Json = {"unsure": True}
GAP = {"value_gap": 1.0}


@pytest.mark.parametrize(
    ("own", "guess", "answer", "expected"),
    [
        # D .30 and P .30 are enough for a gap each, and AD 0 for an assumption; BS .30 is not
        (20, 20, 50, {"value_gap": 0.3, "perception_gap": 0.3, "assumed_similarity": 1.0}),
        (20, 20, 49, {}),
        # BS = min(D, P)·(1 - AD) = .35, and a hundredth less
        (10, 10, 45, {"value_gap": 0.35, "blind_spot": 0.35, "assumed_similarity": 1.0}),
        (10, 10, 44, {"value_gap": 0.34, "perception_gap": 0.34, "assumed_similarity": 1.0}),
        # AD .20, P .50, D .70: BS .40
        (20, 40, 90, {"value_gap": 0.7, "blind_spot": 0.4, "assumed_similarity": 0.8}),
        # AD .30 is no assumption any more: P .40, BS .28
        (20, 50, 90, {"value_gap": 0.7, "perception_gap": 0.4}),
        (20, 49, 89, {"value_gap": 0.69, "perception_gap": 0.4, "assumed_similarity": 0.71}),
        # HA = min(AD, P)·(1 - D) = .35, and a hundredth less
        (10, 45, 10, {"hidden_agreement": 0.35, "perception_gap": 0.35}),
        (10, 44, 10, {"perception_gap": 0.34}),
        # D .10, AD .50, P .40: HA .36
        (10, 60, 20, {"hidden_agreement": 0.36, "perception_gap": 0.4}),
        # P .29: the difference was known
        (10, 61, 90, {"value_gap": 0.8, "known_difference": 0.8}),
        (10, 60, 90, {"value_gap": 0.8, "perception_gap": 0.3}),
        (30, 30, 30, {}),
    ],
)
def test_a_guess_is_judged_at_the_very_thresholds(
    own: int, guess: int, answer: int, expected: dict[str, float]
) -> None:
    """On a hundred steps, so that a hundredth decides; from either seat."""
    here = found(NUMBER, said(own, guess=guess), said(answer))
    there = found(NUMBER, said(answer), said(own, guess=guess))
    assert {kind.removesuffix(":one"): score for kind, score in here.items()} == expected
    assert {kind.removesuffix(":other"): score for kind, score in there.items()} == expected


@pytest.mark.parametrize("far", [29, 30])
def test_where_there_is_no_band_a_gap_begins_at_three_tenths(far: int) -> None:
    """As an author's own distances may have it."""
    pick = replace(PICK, distances=(("a", "b", Fraction(far, 100)),))
    assert found(pick, said("a"), said("b")) == ({"value_gap": 0.3} if far == 30 else {})


NEVER = {
    AnswerType.SHORT_TEXT, AnswerType.LONG_TEXT, AnswerType.DATE, AnswerType.TIME,
    AnswerType.SUPPORT, AnswerType.REQUEST, AnswerType.FELT_HEARD, AnswerType.I_LISTENED,
    AnswerType.SAY_BACK, AnswerType.ALIKE,
}  # fmt: skip


@pytest.mark.parametrize("type_", AnswerType)
def test_words_days_and_replies_are_never_compared(type_: AnswerType) -> None:
    """Everything else is, unless its author says otherwise."""
    assert compared(prompt(type_)) is (type_ not in NEVER)


def test_what_breaks_a_tie_between_guesses_is_what_was_answered() -> None:
    """All of it, in one order, however it came."""
    span = prompt(AnswerType.MINUTES_RANGE)
    ana = said({"max": 20, "min": 10}, 3, {"min": 1, "max": 2})
    gaps = compare(exercise_of(span), {"q": ana}, {"q": said({"min": 60, "max": 90})})
    ties = {finding.tie for finding in gaps if finding.guesser}
    tie = '[{"max": 20, "min": 10}, {"max": 2, "min": 1}, 3, {"max": 90, "min": 60}]'
    assert ties == {tie}


def test_what_is_told_as_a_strength_is_not_told_as_a_gap_too() -> None:
    """5 and 7 of seven are .33 apart and both at the better end: no difference to know of."""
    asked = scale(7, polarity="higher")
    assert found(asked, said(5, guess=7), said(7)) == {"strength": 0.5556}
    assert found(asked, said(1, guess=3), said(3)) == {"shared_concern": 0.5556}
    assert found(scale(7), said(5, guess=7), said(7)) == {
        "value_gap": 0.3333,
        "known_difference:one": 0.3333,
    }


def test_a_gap_in_importance_is_the_same_from_both_seats() -> None:
    """Whoever it matters more to."""
    assert found(scale(5), said(3, 1), said(3, 4)) == {"importance_gap": 0.75}
    assert found(scale(5), said(3, 4), said(3, 1)) == {"importance_gap": 0.75}


@pytest.mark.parametrize(
    ("asked", "ana", "ben", "expected"),
    [
        (scale(5), said(2, guess=2), UNSURE, {"indecision": 0.4}),
        (FEELINGS, said(["sad"], 4), UNSURE, {}),
        (FEELINGS, said(["sad"], 4), said(["happy"], 0), {}),
        (PICK, said("a", guess="other"), said("other"), GAP),
        (PICK, said("other", guess="other"), said("a"), {**GAP, "perception_gap:one": 1.0}),
        (PICK, said("other", guess="other"), said("other"), {}),
        (YES_NO, said("yes", guess=NOT_SURE), UNSURE, {"indecision": 0.4}),
        (YES_NO, UNSURE, said("yes", guess=NOT_SURE), {"indecision": 0.4}),
        (
            scale(5),
            said(3, guess=NOT_SURE),
            said(3),
            {"hidden_agreement:one": 1.0, "perception_gap:one": 1.0},
        ),
        (
            YES_NO,
            said("yes", guess=NOT_SURE),
            said("yes"),
            {"hidden_agreement:one": 1.0, "perception_gap:one": 1.0},
        ),
    ],
)
def test_where_one_of_the_three_distances_is_missing_less_is_said(
    asked: Prompt, ana: Answer, ben: Answer, expected: dict[str, float]
) -> None:
    """About somebody unsure, about feelings, about "something else"."""
    assert found(asked, ana, ben) == expected


@pytest.mark.parametrize(
    ("asked", "ana", "ben", "wordings"),
    [
        (scale(5), said(1), said(5), ["value_gap"]),
        (scale(5), UNSURE, said(5), ["indecision.one"]),
        (scale(5), UNSURE, UNSURE, ["indecision.both"]),
        (prompt(AnswerType.WHO), said("partner"), said("partner"), ["waiting_on_each_other"]),
        (
            prompt(AnswerType.RITUAL),
            said({"signal": "a", "contact": "none", "return": "here", "who_starts": "partner"}),
            said({"signal": "a", "contact": "near", "return": "walk", "who_starts": "partner"}),
            ["value_gap.ritual", "waiting_on_each_other"],
        ),
        (
            prompt(AnswerType.RITUAL),
            said({"signal": "a", "contact": "none", "return": "here", "steps": ["x"]}),
            said({"signal": "a", "contact": "near", "return": "walk", "steps": ["x"]}),
            ["value_gap.ritual"],
        ),
    ],
)
def test_each_finding_names_its_sentence(
    asked: Prompt, ana: Answer, ben: Answer, wordings: list[str]
) -> None:
    """And what rests on no guess has nothing that breaks a tie."""
    findings = compare(exercise_of(asked), {"q": ana}, {"q": ben})
    assert [(f.wording, f.tie) for f in findings] == [(wording, "") for wording in wordings]
