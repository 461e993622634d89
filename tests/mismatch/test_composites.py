"""Statements, boundaries and rituals, set against each other only where that is fair."""

from __future__ import annotations

from tests.mismatch.couple import UNSURE, found, name, prompt, said, told
from tests.strategies import exercise_of
from workbook.answers import Json
from workbook.exercise import AnswerType
from workbook.mismatch import Band, compare

STATEMENT = prompt(AnswerType.STATEMENT, "said", codes=("visits",))
LIMIT = prompt(AnswerType.BOUNDARY, "limit", codes=("visits", "messages"))
RITUAL = prompt(AnswerType.RITUAL, "pause")


def statement(*needs: str, asks: bool = False) -> Json:
    request: Json = {"text": "Let us have guests on Friday", "kind": "action", "ok_if_no": True}
    value: dict[str, Json] = {"feelings": ["hurt"], "situation": "Sunday", "needs": [*needs]}
    return {**value, "request": request} if asks else value


def limit(firmness: str, *codes: str, area: str = "time") -> Json:
    return {
        "area": area,
        "when": "guests come",
        "my_action": "I will rest",
        "so_that": "I am well",
        "codes": [*codes],
        "firmness": firmness,
        "support": [],
        "review_on": "2026-12-24",
    }


def test_two_statements_are_never_set_against_each_other() -> None:
    """Two moments, two people: only the guess of what the other needed is measured."""
    ana = said(statement("respect"), importance=4, guess=["space", "rest"])
    ben = said(statement("space"), importance=0)
    comparison = told(STATEMENT, ana, ben)
    assert (comparison.distance, comparison.band) == (None, None)
    assert comparison.one_guess is not None
    assert round(comparison.one_guess, 4) == 0.3333
    assert found(STATEMENT, ana, ben) == {"perception_gap:one": 0.3333}


def test_a_limit_meets_a_request_that_touches_it() -> None:
    """Ana's boundary, Ben's statement: a finding of the two prompts that says whose limit it is."""
    exercise = exercise_of(STATEMENT, LIMIT)
    ana = {"limit": said(limit("firm", "visits"))}
    ben = {"said": said(statement("closeness", asks=True), importance=3)}
    (meeting,) = compare(exercise, ana, ben)
    assert (meeting.kind, meeting.prompts) == ("limit_meets_request", ("limit", "said"))
    assert (meeting.score, meeting.salience, meeting.heat) == (0.875, 0.875, 7)
    assert meeting.owner == "one"


def test_a_statement_that_asks_for_nothing_meets_no_limit() -> None:
    """A feeling near somebody's limit is not a request."""
    exercise = exercise_of(STATEMENT, LIMIT)
    ana, ben = {"limit": said(limit("firm", "visits"))}, {"said": said(statement("closeness"))}
    assert compare(exercise, ana, ben) == ()


def test_two_limits_meet_by_the_behaviour_they_share() -> None:
    """Jaccard of the codes times the mean firmness."""
    assert found(
        LIMIT, said(limit("firm", "visits")), said(limit("mostly", "visits", "messages"))
    ) == {"limit_meets_limit": 0.4167}
    assert found(LIMIT, said(limit("firm")), said(limit("firm"))) == {}


def test_limits_about_body_and_safety_are_never_weighed() -> None:
    """They are there to be respected: no score, no agenda."""
    for area in ("body", "intimacy", "sexual", "safety"):
        ana = said(limit("firm", "visits", area=area))
        assert found(LIMIT, ana, said(limit("firm", "visits"))) == {}


def test_two_rituals_are_as_far_apart_as_their_parts() -> None:
    """Weighted over the parts that both filled in: here .25·0, .20·1, .15·1, .15·0."""
    ana: Json = {
        "signal": "hands up",
        "cooldown": {"min": 20, "max": 40},
        "who_starts": "partner",
        "contact": "none",
        "return": "here",
    }
    ben: Json = {
        "signal": "red card",
        "cooldown": {"min": 30, "max": 90},
        "who_starts": "partner",
        "contact": "text",
        "return": "here",
    }
    comparison = told(RITUAL, said(ana), said(ben))
    assert comparison.distance is not None
    assert round(comparison.distance, 4) == round(0.35 / 0.75, 4)
    assert comparison.band is Band.SOME
    assert found(RITUAL, said(ana), said(ben)) == {
        "value_gap": 0.4667,
        "waiting_on_each_other": 1.0,
    }


def test_the_fit_of_gestures_is_what_is_welcome() -> None:
    """Ana offers two and one is welcome; what Ben offers is: 1 - mean(.5, 1) = .25."""
    ana: Json = {"contact": "none", "return": "here", "gesture": _gesture("tea hug", "note")}
    ben: Json = {"contact": "none", "return": "here", "gesture": _gesture("note", "tea")}
    comparison = told(RITUAL, said(ana), said(ben))
    assert comparison.distance is not None
    assert round(comparison.distance, 6) == round(0.15 * 0.25 / 0.45, 6)


def _gesture(propose: str, ok: str) -> Json:
    return {"propose": [*propose.split()], "ok": [*ok.split()]}


def test_a_ritual_with_fewer_than_three_common_parts_is_not_compared() -> None:
    """Two half-filled plans say nothing about each other yet."""
    ana: Json = {"signal": "a", "contact": "none", "return": "here"}
    ben: Json = {"signal": "b", "contact": "text", "return": "walk"}
    assert told(RITUAL, said(ana), said(ben)).distance is None
    assert found(RITUAL, said(ana), said(ben)) == {}


def test_who_is_unsure_about_a_limit_is_left_in_peace() -> None:
    """A boundary is its owner's: not having one yet is no finding."""
    assert found(LIMIT, said(limit("firm", "visits")), UNSURE) == {}
    assert found(STATEMENT, said(statement("rest")), UNSURE) == {}


def test_twin_limits_are_told_apart_by_whose_they_are() -> None:
    """Each has a limit that the other's wish touches: two findings, one for each owner."""
    exercise = exercise_of(STATEMENT, LIMIT)
    both = {"limit": said(limit("firm", "visits")), "said": said(statement("rest", asks=True))}
    findings = compare(exercise, both, both)
    owners = [f.owner for f in findings if name(f) == "limit_meets_request"]
    assert owners == ["one", "other"]
