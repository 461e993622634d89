"""Which findings a sitting takes: its length says how many, and what was settled is not taken."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.mismatch.test_agenda import EIGHT, item
from workbook.findings import Found, for_a_sitting
from workbook.mismatch import AgendaContext, FindingKind, agenda, signature

BY_ID = {finding.prompts[0]: finding for finding in EIGHT}


def found(**context: object) -> Found:
    made = AgendaContext(**context)  # type: ignore[arg-type]
    return Found(BY_ID, agenda(EIGHT, made), context=made)


@pytest.mark.parametrize(
    ("minutes", "taken"),
    [(20, ("p6", "p1", "p5", "p7")), (40, ("p6", "p1", "p5", "p4", "p7"))],
)
def test_the_length_is_the_number_of_findings(minutes: int, taken: tuple[str, ...]) -> None:
    """Two to talk about in 20 minutes, three in 40 or 60; strengths first, then mild to warm."""
    assert for_a_sitting(found(), minutes, {}) == taken


def test_an_hour_takes_three_as_well() -> None:
    """More time for each, not more of them."""
    assert for_a_sitting(found(), 60, {}) == for_a_sitting(found(), 40, {})


def test_at_forty_minutes_it_is_the_agenda_of_the_review() -> None:
    """So what the review shows first is what is talked about first."""
    here = found()
    on_agenda = (*here.agenda.open, *here.agenda.discuss)
    assert for_a_sitting(here, 40, {}) == tuple(here.id_of(finding) for finding in on_agenda)


@pytest.mark.parametrize("state", ["talked", "agreed", "differ"])
def test_what_came_to_an_outcome_is_not_taken_again(state: str) -> None:
    """What was parked has its turn then."""
    assert for_a_sitting(found(), 40, {"p5": state}) == ("p6", "p1", "p2", "p4", "p7")


def test_another_finding_on_the_same_prompt_was_talked_about_with_it() -> None:
    """One conversation for each prompt, as on the agenda."""
    beside = item("p4", FindingKind.KNOWN_DIFFERENCE, 0.3)
    here = replace(found(), by_id={**BY_ID, "p4 known": beside})
    assert for_a_sitting(here, 40, {"p4": "agreed"}) == ("p6", "p1", "p5", "p2", "p7")


@pytest.mark.parametrize("state", ["open", "later"])
def test_what_was_left_for_later_is_taken(state: str) -> None:
    assert for_a_sitting(found(), 40, {"p5": state}) == for_a_sitting(found(), 40, {})


def test_strengths_open_every_sitting() -> None:
    """One may say again what goes well."""
    assert for_a_sitting(found(), 20, {"p1": "talked", "p6": "talked"})[:2] == ("p6", "p1")


def test_the_first_session_takes_one_whatever_its_length() -> None:
    """Until something was talked about: then there has been one."""
    first = found(first_session=True)
    for minutes in (20, 40, 60):
        assert for_a_sitting(first, minutes, {}) == ("p6", "p1", "p5")
    assert for_a_sitting(first, 20, {"p5": "talked"}) == ("p6", "p1", "p4", "p7")


def test_what_is_kept_off_the_agenda_stays_off() -> None:
    """No length brings it back."""
    here = found(off_agenda=frozenset({"p7", "p6"}))
    assert for_a_sitting(here, 60, {}) == ("p1", "p5", "p2", "p4")


def test_a_therapists_order_and_number_win_over_the_length() -> None:
    """What was chosen for this couple holds in their sitting, too."""
    order = (signature(BY_ID["p8"]), signature(BY_ID["p3"]))
    here = found(order=order, items=2)
    assert for_a_sitting(here, 60, {}) == ("p6", "p1", "p8", "p3")
    assert for_a_sitting(here, 60, {"p8": "talked"}) == ("p6", "p1", "p8", "p3")


def test_nothing_to_talk_about_is_a_sitting_too() -> None:
    """Two who agree on everything may sit down together."""
    assert for_a_sitting(replace(found(), by_id={}), 40, {}) == ()
