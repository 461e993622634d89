"""The agenda in detail: how many, whose turn it is, and what decides between equals."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import permutations
from typing import Any

import pytest

from tests.mismatch.test_agenda import EIGHT, item, names
from workbook.mismatch import AgendaContext, Finding, FindingKind, agenda, signature

K = FindingKind
ANAS: dict[str, Any] = {"one": Fraction(1), "other": Fraction(0)}
BENS: dict[str, Any] = {"one": Fraction(0), "other": Fraction(1)}
BOTH = AgendaContext(minutes=20)


def test_a_sitting_is_forty_minutes_unless_somebody_says_otherwise() -> None:
    """Forty are for three things; a minute less is for two."""
    assert AgendaContext().minutes == 40
    assert len(agenda(EIGHT, AgendaContext(minutes=39)).discuss) == 2


@pytest.mark.parametrize("count", [0, -1])
def test_a_therapist_may_ask_for_none(count: int) -> None:
    """Then the strengths alone are there, and everything else is parked."""
    sitting = agenda(EIGHT, AgendaContext(items=count))
    assert sitting.discuss == ()
    assert (len(sitting.open), len(sitting.parked)) == (2, 6)


def test_one_place_is_kept_for_a_mild_item_and_no_more() -> None:
    """A second mild one has to be salient enough by itself."""
    findings = [
        item("p1", K.PERCEPTION_GAP, 0.3),
        item("p2", K.PERCEPTION_GAP, 0.2),
        item("p3", K.VALUE_GAP, 0.9),
        item("p4", K.VALUE_GAP, 0.8),
    ]
    assert names(agenda(findings).discuss) == ["p1", "p3", "p4"]


def test_the_place_for_a_mild_item_is_not_for_one_of_heat_four() -> None:
    """A gap in importance, or a concern of both, is warm enough to wait its turn."""
    gaps = [item(f"p{n}", K.VALUE_GAP, 0.9 - n / 10) for n in (1, 2, 3)]
    for kind in (K.IMPORTANCE_GAP, K.SHARED_CONCERN):
        assert names(agenda([*gaps, item("p4", kind, 0.2)]).discuss) == ["p1", "p2", "p3"]


def test_what_a_therapist_picks_goes_before_what_is_more_salient() -> None:
    """Two findings of one prompt: the picked one is on it, and the other is its context."""
    gap, blind = item("p1", K.VALUE_GAP, 0.9), item("p1", K.BLIND_SPOT, 0.2)
    other = item("p2", K.VALUE_GAP, 0.5)
    picked = AgendaContext(order=(signature(blind),))
    assert agenda([gap, blind, other], picked).discuss == (blind, other)
    assert agenda([gap, blind, other]).discuss == (gap, other)


@pytest.mark.parametrize(("mine", "theirs"), [(ANAS, BENS), (BENS, ANAS)])
def test_whoever_it_matters_less_to_gets_something_too(
    mine: dict[str, Any], theirs: dict[str, Any]
) -> None:
    """The last of three makes room for the best that helps, past one that does not."""
    findings = [
        *(item(f"p{n}", K.VALUE_GAP, 0.9 - n / 100, **mine) for n in (1, 2, 3, 4)),
        item("p5", K.VALUE_GAP, 0.3, **theirs),
        item("p6", K.VALUE_GAP, 0.2, **theirs),
    ]
    assert names(agenda(findings).discuss) == ["p1", "p2", "p5"]


@pytest.mark.parametrize(("mine", "theirs"), [(ANAS, BENS), (BENS, ANAS)])
def test_with_two_items_the_easy_way_in_stays(mine: dict[str, Any], theirs: dict[str, Any]) -> None:
    """It may be less salient, and there may be a second mild one: the first is kept."""
    helps = item("p9", K.VALUE_GAP, 0.1, **theirs)
    gap = item("p2", K.VALUE_GAP, 0.9, **mine)
    mild, milder = (
        item("p3", K.PERCEPTION_GAP, 0.5, **mine),
        item("p4", K.INDECISION, 0.4, heat=2, **mine),
    )
    assert names(agenda([mild, gap, helps], BOTH).discuss) == ["p3", "p9"]
    assert names(agenda([mild, milder, helps], BOTH).discuss) == ["p3", "p9"]


@pytest.mark.parametrize("weights", [ANAS, BENS])
def test_what_matters_alike_to_both_is_for_both(weights: dict[str, Any]) -> None:
    """Nothing has to make room, also where nobody said how much it matters."""
    for alike in ({}, {"one": Fraction(3, 4), "other": Fraction(3, 4)}):
        findings = [
            item("p1", K.VALUE_GAP, 0.9, **weights),
            item("p2", K.VALUE_GAP, 0.8, **alike),
            item("p3", K.VALUE_GAP, 0.7, **weights),
            item("p4", K.VALUE_GAP, 0.2, **(BENS if weights is ANAS else ANAS)),
        ]
        assert names(agenda(findings).discuss) == ["p1", "p2", "p3"]


def test_no_second_limit_comes_in_for_the_sake_of_fairness() -> None:
    """Unless it takes the place of the first."""
    mine = [item(f"p{n}", K.VALUE_GAP, 0.9 - n / 10, **ANAS) for n in (1, 2)]
    second = item("p6", K.LIMIT_MEETS_LIMIT, 0.3, **BENS)
    gap = item("p7", K.VALUE_GAP, 0.2, **BENS)
    first = item("p5", K.LIMIT_MEETS_LIMIT, 0.95, **ANAS)
    assert names(agenda([*mine, first, second, gap]).discuss) == ["p1", "p7", "p5"]
    last = replace(first, salience=0.5)
    assert names(agenda([*mine, last, second, gap]).discuss) == ["p1", "p2", "p6"]


def test_among_equals_the_document_decides_and_never_the_order_of_arrival() -> None:
    """First what comes first in the exercise, then the kinds in theirs, then the prompts."""
    equal = [item(f"p{n}", K.VALUE_GAP, 0.5) for n in (1, 2, 3)]
    for shuffled in permutations(equal):
        assert names(agenda(shuffled, BOTH).discuss) == ["p1", "p2"]
        assert names(agenda(shuffled, BOTH).parked) == ["p3"]
    first, last = replace(equal[2], order=0), replace(equal[0], order=9)
    for shuffled in permutations((first, last)):
        assert names(agenda(shuffled, AgendaContext(items=1)).discuss) == ["p3"]
    gap = replace(item("p1", K.VALUE_GAP, 0.5), tie="z")
    wish = replace(gap, kind=K.WISH_ALIGNMENT, tie="a")
    limits = [
        replace(item("p1", K.LIMIT_MEETS_REQUEST, 0.5), prompts=("p1", other))
        for other in ("p4", "p5")
    ]
    for here, there in ((gap, wish), (limits[0], limits[1])):
        assert agenda([there, here]).discuss == agenda([here, there]).discuss == (here,)


@pytest.mark.parametrize("seats", [("one", "other"), ("other", "one")])
def test_among_twins_what_was_answered_decides_and_never_the_seat(seats: tuple[Any, Any]) -> None:
    """Two guesses about one prompt, equally far off."""
    first, second = (
        replace(item("p1", K.BLIND_SPOT, 0.5), guesser=seat, tie=tie)
        for seat, tie in zip(seats, "ab", strict=True)
    )
    assert agenda([second, first]).discuss == agenda([first, second]).discuss == (first,)


def test_within_one_heat_the_more_salient_comes_first() -> None:
    """On the agenda and among what is parked, wherever they stand in the exercise."""
    findings = [item(f"p{n}", K.VALUE_GAP, n / 10) for n in (1, 2, 3, 4)]
    sitting = agenda(findings, BOTH)
    assert names(sitting.discuss) == ["p4", "p3"]
    assert names(sitting.parked) == ["p2", "p1"]


def test_strengths_come_by_score_and_of_equals_the_plainer_first() -> None:
    """Something both see as good goes before a closeness that a guess had missed; three at most."""
    findings: list[Finding] = [
        item("p1", K.HIDDEN_AGREEMENT, 0.75),
        item("p2", K.STRENGTH, 0.75),
        item("p3", K.STRENGTH, 0.9),
        item("p4", K.STRENGTH, 0.75),
    ]
    for shuffled in permutations(findings):
        assert names(agenda(shuffled).open) == ["p3", "p2", "p4"]
