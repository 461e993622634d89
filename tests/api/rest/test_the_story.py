"""The long job: from two answers to a ritual that is signed, kept up, looked at again, and the
second round of the exercise it came from; and what a therapist reads of it, scope by scope.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import Any

import pytest

from tests.api.rest.clock import Clock
from tests.api.rest.couple import edit, sign, state
from tests.cast import Person, World

SKIP = {"skip": True}
PAUSE = {"signal": "tea", "place": "the kitchen", "contact": "none", "return": "here"}
ASKED = ("pause", "starts", "fast", "signs", "return", "harder", "steps", "help")

ANA_THEN = {
    "pause": {**PAUSE, "cooldown": {"min": 20, "max": 40}, "who_starts": "partner"},
    "starts": "partner",
    "fast": {"value": 1, "importance": 4, "guess": 1},
}
BEN_THEN = {
    "pause": {**PAUSE, "cooldown": {"min": 30, "max": 60}, "who_starts": "partner"},
    "starts": "partner",
    "fast": {"value": 5, "importance": 3, "guess": 5},
    "help": {"value": "yes"},
}
ANA_NOW = {
    "pause": {**PAUSE, "cooldown": {"min": 30, "max": 40}, "who_starts": "me"},
    "starts": "me",
    "fast": {"value": 4, "importance": 4, "guess": 5},
}
BEN_NOW = {
    "pause": {**PAUSE, "cooldown": {"min": 30, "max": 40}, "who_starts": "partner"},
    "starts": "partner",
    "fast": {"value": 5, "importance": 3, "guess": 4},
}


@dataclass(frozen=True)
class Lived:
    """What there is at the end: two rounds of one exercise, and the ritual between them."""

    workbook: str
    first: str
    second: str
    ritual: str


def whole(answers: dict[str, Any]) -> dict[str, Any]:
    """These answers, and a skip for everything else that is asked."""
    return {prompt: answers.get(prompt, SKIP) for prompt in ASKED}


async def both_answer(cast: World, workbook: str, ana: dict[str, Any], ben: dict[str, Any]) -> str:
    """A round of the exercise, answered apart, and open. The entry."""
    entry = await cast.open(cast.ana, workbook, "pause-and-return")
    await cast.send(cast.ana, entry, whole(ana))
    closed = await cast.ben.get(f"/entries/{entry}/review")
    assert (closed.status_code, closed.json()["type"]) == (404, "/problems/not-open")
    await cast.send(cast.ben, entry, whole(ben))
    return entry


async def agree(cast: World, workbook: str, entry: str) -> str:
    """What the exercise offers, filled from both answers, laid before both and signed by both."""
    (offer,) = (await cast.ben.get(f"/entries/{entry}/agreement-offers")).json()["data"]
    assert "30 to 40 minutes" in offer["text"]
    made = await cast.ben.post(f"/workbooks/{workbook}/agreements", offer)
    assert made.status_code == 201, made.text
    ritual = str(made.json()["id"])
    for person, then in ((cast.ana, "proposed"), (cast.ben, "active")):
        assert (await sign(person, ritual)).json()["state"] == then
    return ritual


async def keep_up(cast: World, clock: Clock, ritual: str) -> None:
    """A month with it: two lines in the log, and on the thirtieth day it is due."""
    for person, went in ((cast.ana, "partly"), (cast.ben, "well")):
        clock.forward(days=3)
        await arrive_again(cast)
        path = f"/agreements/{ritual}/practices"
        line = await person.post(path, {"went": went, "text": f"{person.name} made tea."})
        assert line.status_code == 201, line.text
    clock.forward(days=24, hours=-13)
    await arrive_again(cast)
    assert await state(cast.ana, ritual) == "active"
    clock.forward(hours=13)
    assert [await state(person, ritual) for person in (cast.ana, cast.ben)] == [
        "due_for_review"
    ] * 2


async def arrive_again(cast: World) -> None:
    """Nobody stays signed in for a month."""
    for person in cast.people.values():
        await person.sign_in()


async def adjust(cast: World, ritual: str) -> None:
    """They look at it again: other words take both names away, and both sign the new ones."""
    changed = await edit(
        cast.ana, ritual, text="We say tea, and whoever said it comes back.", review_on="2027-03-01"
    )
    assert changed.json()["signatures"] == {"you": False, "partner": False}
    assert [await state(person, ritual) for person in (cast.ana, cast.ben)] == ["proposed"] * 2
    for person, then in ((cast.ben, "proposed"), (cast.ana, "active")):
        assert (await sign(person, ritual)).json()["state"] == then


async def live_through(cast: World, clock: Clock) -> Lived:
    workbook = await cast.pair(cast.ana, cast.ben)
    first = await both_answer(cast, workbook, ANA_THEN, BEN_THEN)
    ritual = await agree(cast, workbook, first)
    await keep_up(cast, clock, ritual)
    await adjust(cast, ritual)
    second = await both_answer(cast, workbook, ANA_NOW, BEN_NOW)
    return Lived(workbook, first, second, ritual)


async def test_two_answers_become_a_ritual_that_is_lived_and_looked_at_again(
    clock: Clock, cast: World
) -> None:
    """The log holds what both did; the second round lies beside the first; nothing is counted."""
    lived = await live_through(cast, clock)
    log = (await cast.ana.get(f"/agreements/{lived.ritual}/practices")).json()["data"]
    assert [(line["by"], line["went"]) for line in log] == [("partner", "well"), ("you", "partly")]
    assert [line["used_on"] for line in log] == ["2026-11-28", "2026-11-25"]

    reviews = [
        (await cast.ana.get(f"/entries/{entry}/review")).json()
        for entry in (lived.first, lived.second)
    ]
    kinds = [
        {f["kind"] for f in review["findings"] if "fast" in f["prompts"]} for review in reviews
    ]
    assert kinds == [{"value_gap", "blind_spot"}, set()]
    waits = [
        [f["prompts"] for f in review["findings"] if f["kind"] == "waiting_on_each_other"]
        for review in reviews
    ]
    assert waits == [[["pause"], ["starts"]], []]

    changed = (await cast.ben.get(f"/entries/{lived.second}/then-and-now")).json()
    words = {prompt["id"]: prompt["words"] for prompt in changed["prompts"]}
    assert (changed["round"], changed["then"]["entry"]) == (2, lived.first)
    for prompt in ("starts", "fast"):
        assert "closer together" in words[prompt]
    assert "moved a little" in words["pause"]  # one part of four: too small to be called closer
    assert {words[prompt] for prompt in ("signs", "return", "harder", "steps", "help")} == {None}


@pytest.mark.asvs("8.2.2")
@pytest.mark.story("S28")
async def test_a_stranger_and_another_couple_find_nothing_of_it(clock: Clock, cast: World) -> None:
    """At every address of the story, as if there was nothing."""
    lived = await live_through(cast, clock)
    for person in (cast.sol, cast.cleo, cast.thea):
        assert [status for status, _ in await asked(person, lived)] == [404] * 7


async def asked(person: Person, lived: Lived) -> list[tuple[int, Any]]:
    """Status and body of every address of the story."""
    paths = (
        f"/entries/{lived.first}/review",
        f"/entries/{lived.second}/review",
        f"/entries/{lived.second}/then-and-now",
        f"/entries/{lived.second}/agreement-offers",
        f"/workbooks/{lived.workbook}/agreements",
        f"/agreements/{lived.ritual}",
        f"/agreements/{lived.ritual}/practices",
    )
    replies = [await person.get(path) for path in paths]
    return [(reply.status_code, reply.json()) for reply in replies]


SCOPES = ("progress", "answers", "agreements")
GIVEN = [[s for s, on in zip(SCOPES, chosen, strict=True) if on]
         for chosen in product((False, True), repeat=3)]  # fmt: skip


@pytest.mark.asvs("8.2.3")
@pytest.mark.story("I18")
async def test_a_therapist_reads_what_both_allow_and_nothing_of_the_rest(
    clock: Clock, cast: World
) -> None:
    """Every set of scopes of each, against every set of the other's."""
    lived = await live_through(cast, clock)
    await arrive_again(cast)  # allowing more needs a fresh sign-in
    link = await cast.link(lived.workbook, {})
    consent = f"/therapist-links/{link}/consent"
    for ana, ben in product(GIVEN, GIVEN):
        for person, scopes in ((cast.ana, ana), (cast.ben, ben)):
            given = await person.put(consent, {"scopes": scopes})
            assert given.status_code == 200, given.text
        await _reads(cast, lived, frozenset(ana), frozenset(ben))


async def _reads(cast: World, lived: Lived, ana: frozenset[str], ben: frozenset[str]) -> None:
    live, both = bool(ana) and bool(ben), ana & ben
    review, _, beside, offers, listed, ritual, log = await asked(cast.thea, lived)
    told = f"{sorted(ana)} and {sorted(ben)}"
    assert (review[0] == 200) == (beside[0] == 200) == (live and "answers" in ana | ben), told
    assert (log[0] == 200) == ("agreements" in both), told
    assert (ritual[0] == listed[0] == 200) == bool(both & {"progress", "agreements"}), told
    assert offers[0] == 404, told
    couples = (await cast.thea.get("/caseload")).json()["data"]
    assert [couple["workbook"] for couple in couples] == ([lived.workbook] if live else []), told
    if review[0] == 200:
        _sides(review[1], ana, ben)
    if ritual[0] == 200:
        assert ("text" in ritual[1]) == ("signatures" in ritual[1]) == ("agreements" in both), told
        assert ritual[1]["title"], told


def _sides(review: dict[str, Any], ana: frozenset[str], ben: frozenset[str]) -> None:
    """Each side as its own consent has it; findings for whoever may read both."""
    by_id = {prompt["id"]: prompt for prompt in review["prompts"]}
    for side, scopes in (("one", ana), ("other", ben)):
        assert (by_id["fast"][side]["state"] == "answered") == ("answers" in scopes)
        assert by_id["help"][side] == {"state": "not_shared"}  # only its author ever sees it
    assert bool(review["findings"]) == ("answers" in ana & ben)
