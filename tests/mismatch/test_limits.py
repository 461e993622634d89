"""Limits that meet wishes and limits, computed by hand, and whose prompt comes first."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from tests.mismatch.couple import prompt, said
from tests.mismatch.test_composites import limit, statement
from tests.strategies import exercise_of
from workbook.answers import Answer, Json
from workbook.exercise import AnswerType
from workbook.mismatch import Finding, compare
from workbook.mismatch.limits import limit_meets_limit, limit_meets_request

CODES = ("alone", "messages", "money", "phones", "visits")
FIRST = prompt(AnswerType.BOUNDARY, "first", codes=CODES)
SECOND = replace(FIRST, id="second")
WISH = prompt(AnswerType.STATEMENT, "wish", codes=("visits",))
PAUSE = prompt(AnswerType.RITUAL, "pause", codes=("visits", "messages"))
EXERCISE = exercise_of(FIRST, SECOND, WISH, PAUSE)
NOTHING: frozenset[str] = frozenset()


def meetings(ana: dict[str, Answer], ben: dict[str, Answer]) -> list[Finding]:
    return [f for f in compare(EXERCISE, ana, ben) if f.kind.startswith("limit_")]


def ask(importance: int | None = None) -> Answer:
    return said(statement("rest", asks=True), importance)


def test_a_limit_about_nothing_named_meets_nothing() -> None:
    """Neither a wish nor another limit; and two about other things do not meet."""
    assert limit_meets_request(NOTHING, frozenset("a"), Fraction(1), Fraction(1)) == 0
    assert limit_meets_limit(NOTHING, NOTHING, Fraction(1), Fraction(1)) == 0
    assert limit_meets_limit(frozenset("a"), frozenset("b"), Fraction(1), Fraction(1)) == 0
    assert limit_meets_limit(frozenset("a"), frozenset("a"), Fraction(1), Fraction(1)) == 1


@pytest.mark.parametrize(
    ("firmness", "codes", "importance", "score"),
    [
        ("firm", ("visits",), None, 0.75),
        ("firm", ("visits",), 0, 0.5),
        ("firm", ("visits",), 4, 1.0),
        ("mostly", ("visits", "money"), None, 0.25),
        ("flexible", ("visits", "money"), None, None),
        ("firm", ("money",), 4, None),
    ],
)
def test_a_wish_that_touches_a_limit_is_told_from_a_quarter_on(
    firmness: str, codes: tuple[str, ...], importance: int | None, score: float | None
) -> None:
    """χ·f·(.5 + .5·r): exactly a quarter counts."""
    found = meetings({"first": said(limit(firmness, *codes))}, {"wish": ask(importance)})
    assert [f.score for f in found] == ([] if score is None else [score])


def test_a_ritual_touches_limits_as_a_wish_does() -> None:
    """By the behaviours that its prompt names: here both of the limit's two."""
    plan: Json = {"signal": "tea", "contact": "text"}
    bounds = {"first": said(limit("firm", "visits", "messages"))}
    (meeting,) = meetings(bounds, {"pause": said(plan)})
    assert (meeting.kind, meeting.prompts) == ("limit_meets_request", ("first", "pause"))
    assert (meeting.score, meeting.owner) == (0.75, "one")


def test_two_limits_are_told_from_a_quarter_on() -> None:
    """One of four behaviours in common, both firm: exactly a quarter."""
    ana = {"first": said(limit("firm", "visits", "money"))}
    ben = {"first": said(limit("firm", "visits", "phones", "alone"))}
    assert [f.score for f in meetings(ana, ben)] == [0.25]
    ben = {"first": said(limit("mostly", "visits", "phones", "alone"))}
    assert meetings(ana, ben) == []


@pytest.mark.parametrize(("one", "other"), [("visits", "alone"), ("alone", "visits")])
def test_the_limit_that_comes_first_in_the_exercise_is_named_first(one: str, other: str) -> None:
    """With its owner and the weights of each, whatever the two are about."""
    both = (one, other)
    ana = {"second": said(limit("firm", *both), 1)}
    ben = {"first": said(limit("firm", *both, "money"), 4)}
    (meeting,) = meetings(ana, ben)
    assert (meeting.prompts, meeting.owner, meeting.order) == (("first", "second"), "other", 0)
    assert (meeting.weight_one, meeting.weight_other) == (Fraction(1, 4), Fraction(1))
    (swapped,) = meetings(ben, ana)
    assert swapped.swapped() == meeting
    ana = {"second": said(limit("firm", "alone", "money"))}
    ben = {"first": said(limit("firm", "alone", "visits"))}
    assert [f.prompts for f in meetings(ana, ben)] == [("first", "second")]


@pytest.mark.parametrize(
    "ben",
    [
        said(limit("firm", "alone", "messages"), 3),
        said(limit("mostly", "visits", "messages"), 3),
        said(limit("firm", "visits", "messages"), 4),
        said(limit("firm", "visits", "messages")),
    ],
)
def test_two_limits_in_one_prompt_are_the_same_finding_from_both_seats(ben: Answer) -> None:
    """Nobody owns it, and what breaks ties is made of what was answered."""
    ana = said(limit("firm", "visits", "messages"), 3)
    (here,), (there,) = (
        meetings({"first": ana}, {"first": ben}),
        meetings({"first": ben}, {"first": ana}),
    )
    assert here.owner is None
    assert there.swapped() == here


def test_what_breaks_ties_reads_the_same_in_every_process() -> None:
    """Behaviours in the order of their names, however they were chosen."""
    mine = said(limit("firm", "visits", "phones", "money", "messages", "alone"), 4)
    plan: Json = {"signal": "tea", "contact": "text"}
    (meeting,) = meetings({"first": mine}, {"pause": said(plan, 2)})
    assert meeting.tie == (
        '[["alone", "messages", "money", "phones", "visits"], "1", "1"]'
        '[["messages", "visits"], "0", "1/2"]'
    )
