"""What goes on the agenda of one sitting, in which order, and what stays off it."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from workbook.mismatch import (
    Agenda,
    AgendaContext,
    EarlierRound,
    Finding,
    FindingKind,
    agenda,
    signature,
)
from workbook.mismatch.finding import HEATS

K = FindingKind


def item(
    prompt: str,
    kind: FindingKind,
    salience: float,
    *,
    one: Fraction | None = None,
    other: Fraction | None = None,
    heat: int | None = None,
) -> Finding:
    return Finding(
        kind=kind,
        prompts=(prompt,),
        score=salience,
        salience=salience,
        heat=HEATS[kind] if heat is None else heat,
        order=int(prompt[1:]),
        wording=kind.value,
        weight_one=one,
        weight_other=other,
    )


EIGHT = (
    item("p1", K.STRENGTH, 0.6563),
    item("p2", K.VALUE_GAP, 0.6094, one=Fraction(1), other=Fraction(1, 4)),
    item("p3", K.VALUE_GAP, 0.5408),
    item("p4", K.WAITING_ON_EACH_OTHER, 0.75),
    item("p5", K.INDECISION, 0.5, heat=2),
    item("p6", K.HIDDEN_AGREEMENT, 0.75),
    item("p7", K.LIMIT_MEETS_REQUEST, 0.875),
    item("p8", K.VALUE_GAP, 0.40),
)
WITHOUT_P5 = tuple(finding for finding in EIGHT if finding.prompts != ("p5",))


def names(findings: tuple[Finding, ...]) -> list[str]:
    return [finding.prompts[0] for finding in findings]


def test_an_agenda_opens_with_strengths_and_goes_from_mild_to_warm() -> None:
    """Three items, one of them an easy way in, one limit at most; the rest is parked."""
    sitting = agenda(EIGHT)
    assert names(sitting.open) == ["p6", "p1"]
    assert names(sitting.discuss) == ["p5", "p4", "p7"]
    assert names(sitting.parked) == ["p2", "p3", "p8"]


def test_without_a_mild_item_the_most_salient_take_its_place() -> None:
    """The reserved place is kept for what there is, not left empty."""
    assert names(agenda(WITHOUT_P5).discuss) == ["p2", "p4", "p7"]


def test_a_first_session_has_one_easy_item() -> None:
    """The very first talk is kept short."""
    assert names(agenda(EIGHT, AgendaContext(first_session=True)).discuss) == ["p5"]


@pytest.mark.parametrize(("minutes", "count"), [(10, 2), (20, 2), (40, 3), (60, 3)])
def test_the_length_of_the_sitting_says_how_many(minutes: int, count: int) -> None:
    """Twenty minutes are for two things; an hour is for three, with more time for each."""
    assert len(agenda(EIGHT, AgendaContext(minutes=minutes)).discuss) == count


def test_nothing_found_is_an_empty_agenda() -> None:
    """No strength is ever invented."""
    assert agenda(()) == Agenda()


def test_what_either_kept_off_is_nowhere_on_it() -> None:
    """Neither to open, to discuss nor parked; and the place goes to the next."""
    sitting = agenda(EIGHT, AgendaContext(off_agenda=frozenset({"p5", "p6", "p3"})))
    assert names(sitting.open) == ["p1"]
    assert names(sitting.discuss) == ["p2", "p4", "p7"]
    assert names(sitting.parked) == ["p8"]


def test_at_most_one_limit_in_a_sitting() -> None:
    """Two limits in one evening are too much, however salient."""
    limits = [item(f"p{n}", K.LIMIT_MEETS_LIMIT, 0.9) for n in (1, 2, 3)]
    assert names(agenda([*limits, item("p4", K.VALUE_GAP, 0.4)]).discuss) == ["p4", "p1"]


def test_one_finding_for_each_prompt() -> None:
    """The most salient one, and of two alike the milder; the others are its context."""
    same = [
        item("p1", K.VALUE_GAP, 0.5),
        item("p1", K.BLIND_SPOT, 0.5),
        item("p1", K.IMPORTANCE_GAP, 0.49),
    ]
    sitting = agenda(same)
    assert [finding.kind for finding in sitting.discuss] == [K.BLIND_SPOT]
    assert sitting.parked == ()


def test_what_is_for_the_therapist_is_on_no_agenda() -> None:
    """Not even when there is nothing else."""
    assert agenda([item("p1", K.ASSUMED_SIMILARITY, 1.0)]) == Agenda()


def test_something_on_it_matters_to_each() -> None:
    """All of it matters more to one: the least salient makes room for the best that helps."""
    mine = {"one": Fraction(1), "other": Fraction(0)}
    theirs = {"one": Fraction(0), "other": Fraction(1)}
    first = [item(f"p{n}", K.VALUE_GAP, 0.9 - n / 100, **mine) for n in (1, 2, 3)]
    balanced = [*first, item("p4", K.VALUE_GAP, 0.2, **theirs), item("p5", K.VALUE_GAP, 0.1)]
    assert names(agenda(balanced).discuss) == ["p1", "p2", "p4"]
    assert names(agenda(first).discuss) == ["p1", "p2", "p3"]
    assert names(agenda(balanced, AgendaContext(items=1)).discuss) == ["p1"]


def test_the_reserved_place_is_not_swapped_away() -> None:
    """The easy way in stays, even if it is the least salient."""
    mine = {"one": Fraction(1), "other": Fraction(0)}
    theirs = {"one": Fraction(0), "other": Fraction(1)}
    findings = [
        item("p1", K.PERCEPTION_GAP, 0.3, **mine),
        item("p2", K.VALUE_GAP, 0.9, **mine),
        item("p3", K.VALUE_GAP, 0.8, **mine),
        item("p4", K.VALUE_GAP, 0.4, **theirs),
    ]
    assert names(agenda(findings).discuss) == ["p1", "p2", "p4"]


def test_a_therapist_chooses_order_and_number_but_cannot_add() -> None:
    """The chosen come first, in their order; what is off the agenda stays off."""
    order = tuple(signature(EIGHT[n]) for n in (7, 6, 4))
    chosen = AgendaContext(order=order, items=4, off_agenda=frozenset({"p5"}))
    sitting = agenda(EIGHT, chosen)
    assert names(sitting.discuss) == ["p8", "p7", "p4", "p2"]
    assert names(sitting.parked) == ["p3"]


def test_a_difference_that_keeps_coming_is_offered_as_one_that_may_stay() -> None:
    """The same prompt on an agenda eight weeks before, or longer."""
    then = EarlierRound(date(2026, 9, 1), frozenset({"p4", "p8"}))
    assert agenda(
        EIGHT, AgendaContext(earlier=(then,), revealed_on=date(2026, 10, 27))
    ).ongoing == {"p4"}
    assert not agenda(EIGHT, AgendaContext(earlier=(then,), revealed_on=date(2026, 10, 26))).ongoing
