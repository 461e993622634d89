"""Numbers that were computed elsewhere, by hand and by script, and must come out the same."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.mismatch.couple import UNSURE, found, prompt, said, scale, told
from tests.strategies import exercise_of
from workbook.answers import Answer, Json
from workbook.exercise import AnswerType, Prompt
from workbook.mismatch import Band, coefficients, compare, ordinal
from workbook.mismatch.calibration import calibration
from workbook.mismatch.constants import CONSTANTS
from workbook.mismatch.limits import limit_meets_limit, limit_meets_request
from workbook.mismatch.loads import asymmetry, overlap, unclaimed
from workbook.mismatch.rankings import kendall_distance, overlap_distance

YES_NO = prompt(AnswerType.YES_NO)
PICKS = prompt(AnswerType.CHOOSE_UP_TO, options="a b c d e none")
FREQUENCY = prompt(AnswerType.FREQUENCY, options="012345")
RANK = prompt(AnswerType.RANK, options="wxyz")
TOP = prompt(AnswerType.RANK_TOP, options="abcdef", at_most=3)
MINUTES = prompt(AnswerType.MINUTES)
SPAN = prompt(AnswerType.MINUTES_RANGE)
WHO = prompt(AnswerType.WHO)
NUMBER = prompt(AnswerType.NUMBER, minimum=0, maximum=10)


def matrix(*pairs: tuple[str, str, Fraction]) -> Prompt:
    return prompt(AnswerType.CHOOSE_ONE, options="abc", distances=pairs)


@pytest.mark.parametrize(
    ("asked", "ana", "ben", "distance", "band"),
    [
        (scale(5), 2, 5, 0.75, Band.WIDE),
        (scale(5), 3, 4, 0.25, Band.CLOSE),
        (scale(5), 3, 5, 0.5, Band.SOME),
        (scale(7), 2, 4, 0.3333, Band.SOME),
        (scale(4), 2, 3, 0.3333, Band.SOME),
        (scale(4), 1, 2, 0.3333, Band.CLOSE),
        (scale(6), 3, 4, 0.2, Band.CLOSE),
        (scale(3), 2, 3, 0.5, Band.CLOSE),
        (scale(3), 1, 2, 0.5, Band.CLOSE),
        (FREQUENCY, "1", "4", 0.6, Band.WIDE),
        (YES_NO, "yes", "no", 1, None),
        (YES_NO, "no", "no", 0, None),
        (prompt(AnswerType.CHOOSE_ONE, options="abcd"), "a", "b", 1, None),
        (prompt(AnswerType.CHOOSE_ONE, options="abcd"), "c", "c", 0, None),
        (matrix(("a", "b", Fraction(1, 2))), "b", "a", 0.5, None),
        (matrix(("a", "b", Fraction(1, 2))), "a", "c", 1, None),
        (PICKS, ["a", "b", "c"], ["b", "c", "d", "e"], 0.6, Band.WIDE),
        (PICKS, ["none"], ["none"], 0, Band.CLOSE),
        (PICKS, ["none"], ["a"], 1, Band.WIDE),
        (RANK, ["w", "x", "y", "z"], ["x", "w", "z", "y"], 0.3333, Band.SOME),
        (RANK, ["w", "x", "y", "z"], ["z", "y", "x", "w"], 1, Band.WIDE),
        (RANK, ["w", "x", "y", "z"], [["w", "x"], "y", "z"], 0.0833, Band.CLOSE),
        (TOP, ["a", "b", "c"], ["b", "d", "a"], 0.6111, Band.WIDE),
        (TOP, ["a", "b", "c"], ["a", "b", "c"], 0, Band.CLOSE),
        (TOP, ["a", ["b", "c"]], ["a", ["b", "c"]], 0, Band.CLOSE),
        (TOP, ["a"], ["a", "b"], 0.25, Band.CLOSE),
        (MINUTES, 20, 60, 0.4421, Band.SOME),
        (MINUTES, 1, 12, 1, Band.WIDE),
        (SPAN, {"min": 20, "max": 45}, {"min": 30, "max": 120}, 0, Band.CLOSE),
        (SPAN, {"min": 5, "max": 20}, {"min": 60, "max": 90}, 0.4421, Band.SOME),
        (NUMBER, 2.3, 5.3, 0.3, Band.SOME),
        (NUMBER, 2.4, 5.3, 0.29, Band.CLOSE),
        (prompt(AnswerType.NUMBER, minimum=10, maximum=20), 12, 15, 0.3, Band.SOME),
        (WHO, "partner", "partner", 1, None),
        (WHO, "me", "me", 0.25, None),
        (WHO, "me", "partner", 0, None),
        (WHO, "either", "me", 0.5, None),
        (WHO, "either", "either", 0, None),
    ],
)
def test_two_answers_are_as_far_apart_as_they_are(
    asked: Prompt, ana: Json, ben: Json, distance: float, band: Band | None
) -> None:
    """The distance and its band, type by type; from both sides the same."""
    there, back = told(asked, said(ana), said(ben)), told(asked, said(ben), said(ana))
    assert there.distance is not None
    assert (round(there.distance, 4), there.band) == (distance, band)
    assert there == back


@pytest.mark.parametrize(
    ("asked", "ana", "ben"),
    [
        (YES_NO, said("yes"), UNSURE),
        (prompt(AnswerType.LONG_TEXT), said("one"), said("two")),
        (prompt(AnswerType.DATE), said("2026-11-22"), said("2026-11-23")),
        (prompt(AnswerType.CHOOSE_ONE, options="a b other"), said("other"), said("other")),
        (prompt(AnswerType.FEELINGS), said(["sad"]), said(["happy"])),
        (prompt(AnswerType.SHARE), said(30), said(70)),
    ],
)
def test_some_pairs_have_no_distance(asked: Prompt, ana: Answer, ben: Answer) -> None:
    """Unsure is no midpoint, words are not measured, "other" may be anything, feelings differ."""
    comparison = told(asked, ana, ben)
    assert (comparison.distance, comparison.band, comparison.salience) == (None, None, None)


@pytest.mark.parametrize(("points", "signs"), [(5, "--0++"), (4, "--++"), (10, "----00++++")])
def test_a_scale_has_two_ends_and_a_middle(points: int, signs: str) -> None:
    """The better third, the worse third, and what lies between."""
    asked = scale(points, polarity="higher")
    computed = [ordinal.sign(ordinal.goodness(asked, x)) for x in range(1, points + 1)]
    assert "".join("-0+"[sign + 1] for sign in computed) == signs
    assert [ordinal.sign(ordinal.goodness(scale(points, polarity="lower"), x)) for x in (1,)] == [1]


@pytest.mark.parametrize(
    ("polarity", "ana", "ben", "expected"),
    [
        ("higher", 4, 5, {"strength": 0.6562}),
        ("higher", 5, 5, {"strength": 1.0}),
        ("higher", 2, 1, {"shared_concern": 0.6562}),
        ("lower", 2, 1, {"strength": 0.6562}),
        ("lower", 4, 5, {"shared_concern": 0.6562}),
        ("higher", 3, 3, {}),
        ("higher", 4, 3, {}),
        ("higher", 1, 5, {"value_gap": 1.0}),
        (None, 5, 5, {}),
    ],
)
def test_agreeing_is_a_strength_only_where_it_is_good(
    polarity: str | None, ana: int, ben: int, expected: dict[str, float]
) -> None:
    """Two who both find it hard agree as well, and that is a shared concern, not a gap."""
    assert found(scale(5, polarity=polarity), said(ana), said(ben)) == expected


def test_unsure_is_a_state_of_its_own() -> None:
    """One who is unsure is .40, both are .50; yes and no is a difference."""
    assert found(YES_NO, said("yes"), UNSURE) == {"indecision": 0.4}
    assert found(YES_NO, UNSURE, UNSURE) == {"indecision": 0.5}
    assert found(YES_NO, said("yes"), said("no")) == {"value_gap": 1.0}


@pytest.mark.parametrize(
    ("asked", "kappa"),
    [
        (scale(3), 0.9),
        (scale(4), 0.96),
        (scale(5), 1),
        (scale(7), 1),
        (scale(10), 1),
        (YES_NO, 0.8),
        (prompt(AnswerType.CHOOSE_ONE, options="abc"), 0.6),
        (prompt(AnswerType.CHOOSE_ONE, options="abcd"), 0.5333),
        (prompt(AnswerType.CHOOSE_ONE, options="abcde"), 0.5),
        (prompt(AnswerType.CHOOSE_ONE, options="abcdef"), 0.48),
        (prompt(AnswerType.CHOOSE_UP_TO, options="abcd"), 0.643),
        (prompt(AnswerType.CHOOSE_UP_TO, options="abcdef"), 0.610),
        (prompt(AnswerType.CHOOSE_UP_TO, options="abcdefgh"), 0.602),
        (prompt(AnswerType.CHOOSE_UP_TO, options="abcdefgh", at_most=3), 0.506),
        (RANK, 0.8),
        (prompt(AnswerType.RANK_TOP, options="abcde", at_most=3), 0.667),
        (TOP, 0.6),
        (prompt(AnswerType.RANK_TOP, options="abcd"), 1),
        (prompt(AnswerType.CHOOSE_ONE, options="a b other"), 0.6),
        (WHO, 1),
        (MINUTES, 1),
    ],
)
def test_types_are_made_comparable(asked: Prompt, kappa: float) -> None:
    """κ = min(1, .40 / what two random answers are apart)."""
    precise = abs(float(calibration(asked, CONSTANTS)) - kappa)
    assert precise < 0.0006


def test_none_is_one_more_answer_to_the_calibration() -> None:
    """Checked by counting: {a}, {b}, {a, b} and {none} against each other."""
    asked = prompt(AnswerType.CHOOSE_UP_TO, options="a b none")
    total = 2 * 1 + 4 * Fraction(1, 2) + 3 * 2
    assert calibration(asked, CONSTANTS) == Fraction(2, 5) / (total / 16)


@pytest.mark.parametrize(
    ("asked", "ana", "ben", "salience"),
    [
        (prompt(AnswerType.CHOOSE_ONE, options="abcd"), said("a"), said("b"), 0.4),
        (prompt(AnswerType.CHOOSE_ONE, options="abcd"), said("a", 4), said("b", 3), 0.5),
        (YES_NO, said("yes", 4), said("no", 4), 0.8),
        (scale(5), said(2, 4), said(5, 1), 0.6094),
    ],
)
def test_importance_weighs_mildly(asked: Prompt, ana: Answer, ben: Answer, salience: float) -> None:
    """S = κ·D·(.5 + .5·W), with .5 for an importance that was not given."""
    told_salience = told(asked, ana, ben).salience
    assert told_salience is not None
    assert round(told_salience, 4) == salience


@pytest.mark.parametrize(
    ("ana", "ben", "expected"),
    [
        # a, b, gA, gB on a scale of five
        ((5, 5), (2, 2), {"value_gap": 0.75, "blind_spot:one": 0.75, "blind_spot:other": 0.75}),
        (
            (5, 2),
            (2, 5),
            {"value_gap": 0.75, "known_difference:one": 0.75, "known_difference:other": 0.75},
        ),
        ((4, 1), (4, 4), {"hidden_agreement:one": 0.75, "perception_gap:one": 0.75}),
        ((5, 3), (1, None), {"value_gap": 1.0, "perception_gap:one": 0.5}),
        ((5, 1), (2, None), {"value_gap": 0.75, "known_difference:one": 0.75}),
        ((3, 5), (4, None), {}),
    ],
)
def test_a_guess_tells_what_two_people_know_of_each_other(
    ana: tuple[int, int], ben: tuple[int, int | None], expected: dict[str, float]
) -> None:
    """A gap that a right guess already knew, one that both guessed away, and closeness unseen."""
    computed = found(scale(5), said(ana[0], guess=ana[1]), said(ben[0], guess=ben[1]))
    shown = {kind: s for kind, s in computed.items() if not kind.startswith("assumed")}
    assert shown == expected


def test_projecting_is_listed_for_a_therapist_only() -> None:
    """Most people guess from themselves: that is nothing to tell a couple about."""
    findings = compare(exercise_of(scale(5)), {"q": said(5, guess=5)}, {"q": said(2, guess=2)})
    assert {f.kind for f in findings if f.for_therapist} == {"assumed_similarity"}


def test_one_step_beside_is_on_the_mark_on_any_scale() -> None:
    """A single answer wobbles by a step: on three points one step is .5 and still no gap."""
    assert "perception_gap:one" not in found(scale(3), said(1, guess=2), said(3))
    assert "known_difference:one" in found(scale(3), said(1, guess=2), said(3))


def test_a_gap_in_importance_needs_two_steps_of_four() -> None:
    """4 against 1 is .75; 3 against 2 is nothing; one importance alone is nothing."""
    assert found(scale(5), said(3, 4), said(3, 1)) == {"importance_gap": 0.75}
    assert found(scale(5), said(3, 4), said(3, 2)) == {"importance_gap": 0.5}
    assert found(scale(5), said(3, 3), said(3, 2)) == {}
    assert found(scale(5), said(3, 4), said(3)) == {}


def test_a_feeling_is_guessed_by_family_and_word() -> None:
    """Worried for anxious is the right family and another word; feelings make no gap."""
    asked = prompt(AnswerType.FEELINGS)
    near = told(asked, said(["sad"], guess=["worried"]), said(["anxious"]))
    far = found(asked, said(["sad"], guess=["happy"]), said(["anxious"]))
    assert near.one_guess == 0.3
    assert far == {"perception_gap:one": 1.0}


def test_a_guess_of_unsure_meets_unsure_or_not() -> None:
    """It is 0 or 1 and never mixed with distances; who is unsure cannot be guessed wrong."""
    not_sure: Json = {"unsure": True}
    assert told(YES_NO, said("yes", guess=not_sure), UNSURE).one_guess == 0
    assert told(YES_NO, said("yes", guess=not_sure), said("no")).one_guess == 1
    assert told(YES_NO, said("yes", guess="no"), UNSURE).one_guess is None


@pytest.mark.parametrize(
    ("one", "other", "over", "under", "apart"),
    [(70, 60, 0.3, 0, 0.1), (30, 40, 0, 0.3, 0.1), (80, 20, 0, 0, 0.6)],
)
def test_two_shares_of_a_load_add_up_or_not(
    one: int, other: int, over: float, under: float, apart: float
) -> None:
    """Above the whole, below it, and how far the mean of both views is from half."""
    a, b = Fraction(one, 100), Fraction(other, 100)
    assert float(overlap(a, b)) == over
    assert float(unclaimed(a, b)) == under
    assert float(asymmetry(a, b)) == apart


def test_a_load_is_told_where_it_does_not_add_up() -> None:
    """.70 and .50 is exactly .20 too much, which floating point would miss."""
    load = prompt(AnswerType.SHARE)
    assert found(load, said(70), said(60)) == {"load_overlap": 0.3}
    assert found(load, said(70), said(50)) == {"load_overlap": 0.2}
    assert found(load, said(30), said(40)) == {"load_unclaimed": 0.3}
    assert found(load, said(80), said(20)) == {}


@pytest.mark.parametrize(
    ("ana", "ben", "expected"),
    [
        (said(4), said(2), {"load_asymmetry": 0.6}),
        (said(2), UNSURE, {"load_asymmetry": 0.6, "indecision": 0.4}),
        (said(3), said(3), {}),
    ],
)
def test_an_uneven_load_is_told_only_if_it_feels_unfair(
    ana: Answer, ben: Answer, expected: dict[str, float]
) -> None:
    """An agreed division is not a problem; a rating of 2 of 5 by either is enough."""
    exercise = exercise_of(prompt(AnswerType.SHARE, "load", fair="fair"), scale(5, "fair"))
    findings = compare(exercise, {"load": said(80), "fair": ana}, {"load": said(20), "fair": ben})
    kinds = {finding.kind.value: finding.score for finding in findings}
    kinds.pop("value_gap", None)
    assert kinds == expected


@pytest.mark.parametrize(
    ("ana", "ben", "expected"),
    [
        (("1", "4"), ("3", "4"), ("wish_alignment.shared", 0.2)),
        (("1", "3"), ("3", "1"), ("wish_alignment.apart", 0.4)),
        (("2", "2"), ("2", "4"), ("wish_alignment.apart", 0.2)),
        (("2", "2"), ("4", "4"), None),
    ],
)
def test_wishes_are_read_against_what_is(
    ana: tuple[str, str], ben: tuple[str, str], expected: tuple[str, float] | None
) -> None:
    """Both want more: a shared wish. Different directions or sizes: how far they part."""
    exercise = exercise_of(
        prompt(AnswerType.FREQUENCY, "is", "012345"),
        prompt(AnswerType.FREQUENCY, "wish", "012345", actual="is"),
    )
    findings = compare(
        exercise,
        {"is": said(ana[0]), "wish": said(ana[1])},
        {"is": said(ben[0]), "wish": said(ben[1])},
    )
    wishes = [(f.wording, round(f.score, 4)) for f in findings if f.kind == "wish_alignment"]
    assert wishes == ([expected] if expected else [])


def test_two_who_wait_for_each_other_are_told_so_once() -> None:
    """Waiting says it all: no value gap stands beside it. Either against me is a gap of half."""
    assert found(WHO, said("partner"), said("partner")) == {"waiting_on_each_other": 1.0}
    assert found(WHO, said("me"), said("me")) == {}
    assert found(WHO, said("either"), said("me")) == {"value_gap": 0.5}


def test_a_limit_weighs_by_firmness_by_what_is_touched_and_by_the_wish() -> None:
    """X = χ·f·(.5 + .5·r), and between two limits T = χ·(f1 + f2)/2."""
    one, two = frozenset("a"), frozenset("ab")
    firm, mostly = Fraction(1), Fraction(2, 3)
    assert limit_meets_request(one, one, firm, Fraction(3, 4)) == Fraction(7, 8)
    assert limit_meets_request(two, one, mostly, Fraction(1, 2)) == Fraction(1, 4)
    four, five = frozenset("abcd"), frozenset("abcde")
    assert round(float(limit_meets_limit(four, five, firm, mostly)), 4) == 0.6667


def test_a_coefficient_collapses_where_everybody_agrees() -> None:
    """Eight of ten alike and κ below zero: why no couple is ever shown one."""
    one, other = [1] * 8 + [1, 0], [1] * 8 + [0, 1]
    assert coefficients.observed_agreement(one, other, 2) == Fraction(8, 10)
    assert round(float(coefficients.cohen_kappa(one, other, 2) or 0), 4) == -0.1111
    assert round(float(coefficients.gwet_ac(one, other, 2) or 0), 4) == 0.7561


def test_weighted_coefficients_come_out_as_published() -> None:
    """Linear weights on five points."""
    one = [x - 1 for x in (5, 4, 4, 3, 5, 2, 4, 5)]
    other = [x - 1 for x in (4, 4, 5, 3, 3, 2, 5, 5)]
    assert round(float(coefficients.observed_agreement(one, other, 5, linear=True)), 4) == 0.8438
    assert round(float(coefficients.cohen_kappa(one, other, 5, linear=True) or 0), 4) == 0.4444
    assert round(float(coefficients.gwet_ac(one, other, 5, linear=True) or 0), 4) == 0.6653
    assert coefficients.directional_bias([4, 3], [2, 3], 5) == Fraction(1, 4)


def test_rankings_of_one_thing_are_the_same() -> None:
    """No pair, no disagreement."""
    assert kendall_distance(["a"], ["a"]) == 0
    assert overlap_distance(["a"], ["a"]) == 0
