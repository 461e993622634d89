"""What holds for every exercise and every pair of answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.mismatch.couple import SKIPPED, found, prompt, said, scale, told
from tests.strategies import (
    answers,
    exercise_of,
    exercises,
    prompts,
    shared_answers,
    values,
)
from workbook.answers import Answer, State
from workbook.exercise import AnswerType, Exercise, Prompt
from workbook.mismatch import (
    CONSTANTS,
    AgendaContext,
    FindingKind,
    agenda,
    compare,
    compare_prompt,
    comparisons,
    constants_for,
    signature,
)
from workbook.mismatch.calibration import calibration
from workbook.mismatch.distance import between, guess_to_answer
from workbook.mismatch.spotting import blind_spot, hidden_agreement

Answers = dict[str, Answer]
ALL = tuple(AnswerType)


@st.composite
def couples(draw: st.DrawFn) -> tuple[Exercise, Answers, Answers]:
    """An exercise that both answered, with gaps."""
    exercise = draw(exercises())
    sides: list[Answers] = [{}, {}]
    for asked, side in product(exercise.prompts, sides):
        if draw(st.integers(0, 5)):
            side[asked.id] = draw(answers(asked))
    return exercise, sides[0], sides[1]


def comparable(asked: Prompt) -> Prompt:
    return replace(asked, compare=True, sensitive=False, visible="both", reply=False)


@given(st.data())
def test_a_distance_is_from_0_to_1_and_the_same_from_both_sides(data: st.DataObject) -> None:
    """For every type and every two values."""
    asked = data.draw(prompts())
    a, b = data.draw(values(asked)), data.draw(values(asked))
    there, back = between(asked, a, b, CONSTANTS), between(asked, b, a, CONSTANTS)
    assert there == back
    assert there is None or 0 <= there <= 1


@given(st.data())
def test_a_value_is_at_no_distance_from_itself(data: st.DataObject) -> None:
    """All but who starts (and rituals, which hold it): there the same word names two people."""
    kinds = [type_ for type_ in ALL if type_ not in (AnswerType.WHO, AnswerType.RITUAL)]
    asked = data.draw(prompts(kinds))
    value = data.draw(values(asked))
    assert between(asked, value, value, CONSTANTS) in (0, None)


@given(st.data())
def test_a_right_guess_is_at_no_distance_from_the_answer(data: st.DataObject) -> None:
    """Who starts included, for a guess is spoken from the partner's side."""
    asked = data.draw(prompts([type_ for type_ in ALL if type_ is not AnswerType.STATEMENT]))
    value = data.draw(values(asked))
    assert guess_to_answer(asked, value, value, CONSTANTS) in (0, None)


UNIT = st.fractions(0, 1, max_denominator=100)


@given(d=UNIT, miss=UNIT, assumed=UNIT)
def test_a_blind_spot_is_never_also_a_hidden_agreement(
    d: Fraction, miss: Fraction, assumed: Fraction
) -> None:
    """Both scores at once would need D(1-D)·AD(1-AD) above 1/16."""
    both = min(blind_spot(d, miss, assumed), hidden_agreement(d, miss, assumed))
    assert both < CONSTANTS.blind_spot


@given(couples())
def test_nobodys_guess_is_found_to_be_both(couple: tuple[Exercise, Answers, Answers]) -> None:
    """Of one prompt and one guesser: a blind spot, or a hidden agreement, or neither; and a known
    difference stands beside neither a missed guess nor closeness.
    """
    kinds: dict[object, set[FindingKind]] = {}
    for finding in compare(*couple):
        if finding.guesser:
            kinds.setdefault((finding.prompts, finding.guesser), set()).add(finding.kind)
    for found_together in kinds.values():
        assert not {FindingKind.BLIND_SPOT, FindingKind.HIDDEN_AGREEMENT} <= found_together
        assert not {FindingKind.BLIND_SPOT, FindingKind.PERCEPTION_GAP} <= found_together
        assert not {FindingKind.KNOWN_DIFFERENCE, FindingKind.HIDDEN_AGREEMENT} <= found_together


@given(st.data())
def test_salience_is_the_formula_for_every_type(data: st.DataObject) -> None:
    """κ·D·(.5 + .5·W), W being the mean of two importances that are a half where not given."""
    asked = comparable(data.draw(prompts()))
    one, other = data.draw(shared_answers(asked)), data.draw(shared_answers(asked))
    comparison = told(asked, one, other)
    if comparison.distance is None:
        assert comparison.salience is None
        return
    mean = sum(2 if a.importance is None else a.importance for a in (one, other)) / 8
    kappa = float(calibration(asked, CONSTANTS))
    assert comparison.salience == pytest.approx(kappa * comparison.distance * (1 + mean) / 2)
    assert (
        kappa * comparison.distance / 2 <= comparison.salience + 1e-9 <= comparison.distance + 2e-9
    )


@given(st.data())
def test_salience_grows_with_distance_and_with_importance(data: st.DataObject) -> None:
    """What lies further apart, or matters more, never sinks."""
    asked = scale(data.draw(st.integers(3, 10)))
    low, high = sorted(data.draw(st.lists(values(asked), min_size=2, max_size=2)))  # type: ignore[type-var]
    weights = sorted(data.draw(st.lists(st.integers(0, 4), min_size=2, max_size=2)))
    near = told(asked, said(1, weights[0]), said(low, 2)).salience
    far = told(asked, said(1, weights[1]), said(high, 2)).salience
    assert near is not None
    assert far is not None
    assert near <= far


@given(couples())
def test_trading_seats_changes_nothing_but_the_seats(
    couple: tuple[Exercise, Answers, Answers],
) -> None:
    """Same findings, scores and words; the agenda takes them in the same order."""
    exercise, one, other = couple
    here, there = compare(exercise, one, other), compare(exercise, other, one)
    assert sorted(map(repr, here)) == sorted(repr(f.swapped()) for f in there)
    first, second = agenda(here), agenda(there)
    for mine, theirs in (
        (first.open, second.open),
        (first.discuss, second.discuss),
        (first.parked, second.parked),
    ):
        assert [_seatless(f) for f in mine] == [_seatless(f) for f in theirs]
    swapped = {
        key: told and told.swapped() for key, told in comparisons(exercise, other, one).items()
    }
    assert comparisons(exercise, one, other) == swapped


def _seatless(finding: object) -> str:
    return repr(replace(finding, guesser=None, owner=None, weight_one=None, weight_other=None))  # type: ignore[type-var]


HIDDEN_STATES = (State.SKIPPED, State.NOT_APPLICABLE)


@given(couple=couples(), data=st.data())
def test_what_is_kept_back_looks_like_what_is_not_there(
    couple: tuple[Exercise, Answers, Answers], data: st.DataObject
) -> None:
    """Two worlds that differ in what Ana kept private, skipped, or never touched are one world."""
    exercise, ana, ben = couple
    without = {key: answer for key, answer in ana.items() if answer.comparable}
    hidden = {
        asked.id: _kept_back(data.draw(shared_answers(asked)), data.draw(st.booleans()))
        for asked in exercise.prompts
        if asked.id not in without
    }
    assert compare(exercise, without, ben) == compare(exercise, {**without, **hidden}, ben)
    assert comparisons(exercise, without, ben) == comparisons(exercise, {**without, **hidden}, ben)


def _kept_back(answer: Answer, skipped: bool) -> Answer:
    if skipped:
        return replace(answer, state=State.SKIPPED, value=None)
    return replace(answer, share=False)


@given(couple=couples(), data=st.data())
def test_one_more_private_prompt_changes_nothing(
    couple: tuple[Exercise, Answers, Answers], data: st.DataObject
) -> None:
    """A private, sensitive, uncompared or reply prompt adds no finding and moves none."""
    exercise, one, other = couple
    asked = replace(data.draw(prompts()), id="extra")
    kept = data.draw(
        st.sampled_from(
            (
                replace(asked, visible="me"),
                replace(asked, sensitive=True),
                replace(asked, compare=False),
                replace(asked, reply=True),
            )
        )
    )
    mine, theirs = data.draw(shared_answers(asked)), data.draw(shared_answers(asked))
    longer = replace(exercise, prompts=(*exercise.prompts, kept))
    assert compare(exercise, one, other) == compare(
        longer, {**one, "extra": mine}, {**other, "extra": theirs}
    )


@given(couples())
def test_scores_stay_in_their_range_and_ids_stay_apart(
    couple: tuple[Exercise, Answers, Answers],
) -> None:
    """Scores and saliences from 0 to 1, heats from 0 to 7, no two findings with one signature."""
    findings = compare(*couple)
    for finding in findings:
        assert 0 <= finding.salience <= 1
        assert 0 < finding.score <= 1
        assert 0 <= finding.heat <= 7
        assert finding.growth is (finding.heat >= 2)
    assert len({signature(finding) for finding in findings}) == len(findings)


@given(couple=couples(), minutes=st.sampled_from((20, 40, 60)), first=st.booleans())
def test_an_agenda_is_short_and_names_no_prompt_twice(
    couple: tuple[Exercise, Answers, Answers], minutes: int, first: bool
) -> None:
    """At most three of each, at most one limit, and nothing that was kept off."""
    exercise, one, other = couple
    off = frozenset(
        key for side in (one, other) for key, answer in side.items() if answer.off_agenda
    )
    sitting = agenda(
        compare(exercise, one, other),
        AgendaContext(minutes=minutes, first_session=first, off_agenda=off),
    )
    assert len(sitting.open) <= 3
    assert len(sitting.discuss) <= (1 if first else 3)
    assert sum(finding.heat == 7 for finding in sitting.discuss) <= 1
    named = [p for f in (*sitting.open, *sitting.discuss, *sitting.parked) for p in f.prompts]
    assert len(named) == len(set(named))
    assert not off.intersection(named)


@pytest.mark.parametrize("ben", [None, SKIPPED, Answer(State.ANSWERED, 5, share=False)])
def test_one_side_alone_has_no_comparison(ben: Answer | None) -> None:
    """Not there, skipped and private are one and the same."""
    assert compare_prompt(scale(5), said(1), ben) is None


def test_nothing_is_compared_in_a_sensitive_exercise() -> None:
    """Its absence tells nothing, because it is absent for everyone."""
    exercise = exercise_of(scale(5), sensitive=True)
    ana, ben = {"q": said(1, guess=1)}, {"q": said(5)}
    assert compare(exercise, ana, ben) == ()
    (comparison,) = comparisons(exercise, ana, ben).values()
    assert comparison is not None
    assert (comparison.distance, comparison.one_guess) == (None, None)


def test_words_are_shown_side_by_side_and_never_measured() -> None:
    """Two shared texts have a comparison in which nothing is measured."""
    text = prompt(AnswerType.LONG_TEXT, guess=True, importance=True)
    ana, ben = said("tea", importance=4, guess="coffee"), said("coffee", importance=0)
    comparison = told(text, ana, ben)
    assert {getattr(comparison, name) for name in comparison.__slots__} == {None}
    assert found(text, ana, ben) == {}


def test_a_common_zone_of_two_spans_is_told() -> None:
    """Twenty to forty-five and thirty to two hours: thirty to forty-five suits both."""
    span = prompt(AnswerType.MINUTES_RANGE)
    comparison = told(span, said({"min": 20, "max": 45}), said({"min": 30, "max": 120}))
    assert comparison.zone == (30, 45)


def test_a_ranking_says_whether_the_first_picks_differ() -> None:
    """A small distance may still hide two different favourites."""
    rank = prompt(AnswerType.RANK, options="abcd")
    alike = told(rank, said(["a", "b", "c", "d"]), said(["a", "c", "b", "d"]))
    differs = told(rank, said(["a", "b", "c", "d"]), said(["b", "a", "c", "d"]))
    assert (alike.top_pick_differs, differs.top_pick_differs) == (False, True)


def test_an_old_review_finds_its_own_constants() -> None:
    """Each version of the numbers stays; one that never was is an error."""
    assert constants_for("1") is CONSTANTS
    with pytest.raises(KeyError):
        constants_for("0")


def test_the_review_of_the_reference_comes_out() -> None:
    """One difference that one of two knew of: three findings, the mildest on the agenda."""
    need = prompt(AnswerType.CHOOSE_ONE, "need", "closeness respect support space")
    ana, ben = said("respect", 4, "space"), said("space", 3, "space")
    comparison = told(need, ana, ben)
    assert (comparison.distance, comparison.band, comparison.salience) == (1.0, None, 0.5)
    assert (comparison.one_guess, comparison.other_guess) == (0.0, 1.0)
    findings = compare(exercise_of(need), {"need": ana}, {"need": ben})
    listed = [(f.kind, f.guesser, f.score, f.salience) for f in findings if not f.for_therapist]
    assert listed == [
        (FindingKind.VALUE_GAP, None, 1.0, 0.5),
        (FindingKind.KNOWN_DIFFERENCE, "one", 1.0, 0.5),
        (FindingKind.BLIND_SPOT, "other", 1.0, 0.5),
    ]
    assert [f.kind for f in agenda(findings).discuss] == [FindingKind.BLIND_SPOT]


def test_a_mapping_of_any_kind_will_do() -> None:
    """Nothing is written into what was handed in."""
    sealed: Mapping[str, Answer] = {"q": said(1)}
    before = dict(sealed)
    compare(exercise_of(scale(5)), sealed, sealed)
    assert sealed == before
