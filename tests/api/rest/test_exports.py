"""Everything of one's own, to take along; and nothing of anybody else's."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.api.rest.clock import Clock
from tests.api.rest.couple import BOUNDARY, RITUAL, agreed, make
from tests.api.rest.remains import remains
from tests.api.rest.told import NOT_FOUND, SKIP, data_of, opened, review_of, told
from tests.cast import Person, World, server
from tests.library.samples import GOOD
from workbook import leaving
from workbook.database import Databases

SIGN_IN_AGAIN = (401, "sign-in-again")
ANAS = {
    "statement": SKIP,
    "need": {"value": "respect", "importance": 4, "guess": "space"},
    "ease": {"value": 5, "share": False},
    "note": {"value": "Ana keeps this."},
}
BENS = {
    "statement": {
        "value": {"feelings": ["hurt"], "situation": "Ben saw it", "needs": ["support"]},
    },
    "need": {"value": "space", "importance": 3, "guess": "respect"},
    "note": {"value": "Ben keeps this."},
}


async def ask(person: Person) -> str:
    asked = await person.post("/exports")
    assert asked.status_code == 202, asked.text
    assert asked.headers["location"] == f"/api/v1/exports/{asked.json()['id']}"
    return str(asked.json()["id"])


async def export_of(person: Person) -> dict[str, Any]:
    reply = await person.get(f"/exports/{await ask(person)}")
    assert reply.status_code == 200, reply.text
    whole: dict[str, Any] = reply.json()
    return whole


async def entry_in(person: Person, entry: str) -> dict[str, Any]:
    whole = await export_of(person)
    (found,) = [e for wb in whole["workbooks"] for e in wb["entries"] if e["id"] == entry]
    return dict(found)


def answer_in(entry: dict[str, Any], prompt: str, part: str = "answers") -> dict[str, Any]:
    found: dict[str, Any] = next(one for one in entry[part] if one["prompt"] == prompt)
    return found


async def test_my_answers_are_in_it_private_ones_too(cast: World) -> None:
    """With the question, the importance and the guess, whether shared and whether withdrawn."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook, ANAS, BENS)
    await cast.ana.delete(f"/entries/{entry}/answers/need")
    found = await entry_in(cast.ana, entry)
    assert (found["mine"], found["exercise"]["slug"], found["round"]) == (
        "revealed", "soft-start", 1,
    )  # fmt: skip
    need = answer_in(found, "need")
    assert (need["value"], need["importance"], need["guess"]) == ("respect", 4, "space")
    assert (need["share"], need["withdrawn"]) == (True, True)
    assert need["text"]
    assert answer_in(found, "ease")["share"] is False
    assert answer_in(found, "note")["value"] == "Ana keeps this."
    assert answer_in(found, "statement")["state"] == "skipped"


async def test_a_draft_is_in_it_and_what_i_wrote_alone(cast: World) -> None:
    """Before it is sent, after it was taken back, and where it never opens."""
    alone = (await cast.ana.post("/workbooks")).json()["id"]
    solo = await cast.open(cast.ana, alone, "soft-start")
    await cast.send(cast.ana, solo, ANAS)
    workbook = await cast.pair(cast.ana, cast.ben)
    drafted, back = [await cast.open(cast.ana, workbook, "soft-start") for _ in range(2)]
    await cast.answer(cast.ana, drafted, {"note": "Not sent."})
    await cast.send(cast.ana, back, ANAS)
    await cast.ana.delete(f"/entries/{back}/submission")
    for entry, state in ((solo, "submitted"), (drafted, "drafting"), (back, "drafting")):
        found = await entry_in(cast.ana, entry)
        assert (found["mine"], bool(answer_in(found, "note")["value"])) == (state, True)


async def test_replies_additions_and_notes_of_mine_are_in_it(cast: World) -> None:
    """A reply that is drafted counts as much as one that is sent."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook, ANAS, BENS)
    finding = (await review_of(cast.ana, entry))["findings"][0]["id"]
    for person in (cast.ana, cast.ben):
        await person.post(f"/findings/{finding}/notes", {"text": f"{person.name} noted."})
        more = {"prompt": "need", "text": f"{person.name} added."}
        assert (await person.post(f"/entries/{entry}/additions", more)).status_code == 201
        await person.put(f"/entries/{entry}/reply/answers/heard", {"value": 4})
    found = await entry_in(cast.ana, entry)
    assert [(one["about"], one["text"]) for one in found["notes"]] == [(finding, "Ana noted.")]
    assert [(one["about"], one["text"]) for one in found["additions"]] == [("need", "Ana added.")]
    assert answer_in(found, "heard", "replies")["value"] == 4
    await cast.ana.put(f"/entries/{entry}/reply/submission")
    assert answer_in(await entry_in(cast.ana, entry), "heard", "replies")["value"] == 4


async def test_of_agreements_it_has_what_i_wrote_and_what_both_signed(cast: World) -> None:
    """The partner's own words stay out until I have signed them, and so does their log."""
    workbook = await cast.pair(cast.ana, cast.ben)
    both = await agreed(cast.ana, cast.ben, workbook)
    draft = await make(cast.ana, workbook, BOUNDARY, draft=True)
    await make(cast.ben, workbook, RITUAL | {"title": "Ben proposes"})
    for person in (cast.ana, cast.ben):
        line = {"went": "well", "text": f"{person.name} used it."}
        await person.post(f"/agreements/{both}/practices", line)
    (shared,) = (await export_of(cast.ana))["workbooks"]
    found = {one["id"]: one for one in shared["agreements"]}
    assert set(found) == {both, draft}
    assert found[both]["signed"]["title"] == RITUAL["title"]
    assert [line["text"] for line in found[both]["practices"]] == ["Ana used it."]
    assert (found[draft]["mine"]["title"], found[draft]["signed"]) == (BOUNDARY["title"], None)
    (shared,) = (await export_of(cast.ben))["workbooks"]
    (bens,) = [one for one in shared["agreements"] if one["id"] == both]
    assert (bens["mine"], bens["signed"]["text"]) == (None, RITUAL["text"])


async def test_what_i_allow_gave_and_published_and_where_i_am_signed_in(cast: World) -> None:
    """Consents by the therapist's name, homework with my note, sources, log and devices."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await cast.link(workbook, {"Ana": ["answers", "progress"], "Ben": ["answers"]})
    await opened(cast, workbook, ANAS, BENS)
    for person in (cast.ana, cast.thea):
        homework = {"exercise": "soft-start", "note": f"From {person.name}."}
        given = await person.post(f"/workbooks/{workbook}/assignments", homework)
        assert given.status_code == 201
    await publish(cast.ana)
    found = await export_of(cast.ana)
    assert found["profile"] == (await cast.ana.get("/me")).json()
    assert [(one["therapist"], one["scopes"]) for one in found["consents"]] == [
        ("Thea", ["progress", "answers"])
    ]
    assert [one["note"] for one in found["homework"]] == ["From Ana."]
    assert [(one["slug"], one["source"]) for one in found["exercises"]] == [("our-evening", GOOD)]
    assert found["access_log"] == await data_of(cast.ana, "/me/access-log")
    assert found["devices"] == await data_of(cast.ana, "/me/devices")
    theas = await export_of(cast.thea)
    assert theas["workbooks"] == []
    assert [one["note"] for one in theas["homework"]] == ["From Thea."]


async def publish(person: Person) -> None:
    sent = await person.http.put(
        "/api/v1/exercises/our-evening/versions/1.2.0",
        content=GOOD,
        headers={**person.headers, "Content-Type": "text/markdown"},
    )
    assert sent.status_code == 201, sent.text


@pytest.mark.asvs("15.3.1", "14.2.6")
@pytest.mark.story("I17")
async def test_no_word_of_the_partner_is_in_it(cast: World) -> None:
    """Not an answer, not a note, not the name, not the words of an exercise that they wrote."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook, ANAS, BENS)
    finding = (await review_of(cast.ana, entry))["findings"][0]["id"]
    await cast.ben.post(f"/findings/{finding}/notes", {"text": "Ben noted."})
    await cast.ben.post(f"/entries/{entry}/additions", {"prompt": "need", "text": "Ben added."})
    await make(cast.ben, workbook, RITUAL | {"title": "Ben proposes"})
    await publish(cast.ben)
    own = await cast.open(cast.ana, workbook, "our-evening")
    exercise = (await cast.ana.get("/exercises/our-evening")).json()
    prompt = exercise["prompts"][0]["id"]
    await cast.answer(cast.ana, own, {prompt: SKIP})
    said = (await cast.ana.get(f"/exports/{await ask(cast.ana)}")).text
    assert "Ben" not in said
    assert exercise["title"] not in said
    found = await entry_in(cast.ana, own)
    assert found["exercise"]["title"] is None
    assert answer_in(found, prompt)["text"] is None
    assert answer_in(await entry_in(cast.ben, entry), "need")["text"]


async def test_after_a_departure_one_keeps_ones_own(cast: World) -> None:
    """Also when the other's account is erased."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook, ANAS, BENS)
    signed = await agreed(cast.ana, cast.ben, workbook)
    await cast.ben.post(f"/workbooks/{workbook}/departure")
    (left,) = (await export_of(cast.ana))["workbooks"]
    assert left["state"] == "closed"
    assert answer_in(left["entries"][0], "need")["value"] == "respect"
    assert [(one["id"], bool(one["signed"])) for one in left["agreements"]] == [(signed, True)]
    assert answer_in(await entry_in(cast.ben, entry), "note")["value"] == "Ben keeps this."


@pytest.mark.asvs("7.5.3")
@pytest.mark.story("I17", "I02")
async def test_it_needs_a_fresh_sign_in_to_ask_and_to_read(clock: Clock, cast: World) -> None:
    """Whoever picks up an unlocked phone takes nothing along; the ticket waits."""
    export = await ask(cast.ana)
    clock.forward(minutes=10, seconds=1)
    assert told(await cast.ana.post("/exports")) == SIGN_IN_AGAIN
    assert told(await cast.ana.get(f"/exports/{export}")) == SIGN_IN_AGAIN
    await cast.ana.sign_in()
    assert (await cast.ana.get(f"/exports/{export}")).status_code == 200


@pytest.mark.asvs("14.2.7")
@pytest.mark.story("I17")
async def test_a_ticket_is_good_for_an_hour(clock: Clock, cast: World) -> None:
    """Then it is like one that never was."""
    asked = (await cast.ana.post("/exports")).json()
    assert asked["expires_at"] == "2026-11-22T13:00:00Z"
    clock.forward(minutes=60)
    await cast.ana.sign_in()
    assert told(await cast.ana.get(f"/exports/{asked['id']}")) == NOT_FOUND


@pytest.mark.asvs("8.2.2")
@pytest.mark.story("I17")
async def test_nobody_else_finds_it(clock: Clock, cast: World) -> None:
    """The partner, the therapist and the stranger are told what is told of one that never was;
    also when they would have to sign in again.
    """
    workbook = await cast.pair(cast.ana, cast.ben)
    await cast.link(workbook, {"Ana": ["answers"], "Ben": ["answers"]})
    export = await ask(cast.ana)
    clock.forward(minutes=11)
    for person in (cast.ben, cast.thea, cast.sol):
        here, absent = [await person.get(f"/exports/{one}") for one in (export, "exp_" + "a" * 26)]
        assert told(here) == told(absent) == NOT_FOUND
        assert _same_but_for_the_id(here) == _same_but_for_the_id(absent)


def _same_but_for_the_id(reply: httpx.Response) -> tuple[Any, ...]:
    body = {name: value for name, value in reply.json().items() if name != "request_id"}
    return reply.status_code, body, [name for name, _ in reply.headers.raw]


async def test_it_is_gathered_when_it_is_read(cast: World) -> None:
    """What is kept is a ticket without a word in it; what I write later is in it, too."""
    workbook = await cast.pair(cast.ana, cast.ben)
    export = await ask(cast.ana)
    before = await remains()
    (kept,) = before["export"]
    assert export in kept
    assert len(kept) < 300
    entry = await cast.open(cast.ana, workbook, "soft-start")
    await cast.answer(cast.ana, entry, {"note": "Later."})
    assert "Later." in (await cast.ana.get(f"/exports/{export}")).text
    changed = {table for table, rows in (await remains()).items() if rows != before[table]}
    assert changed <= {"entry", "draft_answer", "exercise_version"}


async def test_reading_it_again_is_cheap_and_writes_nothing(cast: World) -> None:
    export = await ask(cast.ana)
    first = await cast.ana.get(f"/exports/{export}")
    before = await remains()
    again = await cast.ana.get(f"/exports/{export}", **{"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert await remains() == before


@pytest.mark.story("I17", "I21")
async def test_my_own_log_says_that_i_asked_and_nobody_elses_does(cast: World) -> None:
    """Once a day, so that one finds out about an export that was somebody else's doing."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await cast.link(workbook, {"Ana": ["answers"], "Ben": ["answers"]})
    for _ in range(2):
        await ask(cast.ana)
    (line,) = await data_of(cast.ana, "/me/access-log")
    assert (line["reader"], line["what"]) == ("Ana", "export")
    for person in (cast.ben, cast.thea):
        assert await data_of(person, "/me/access-log") == []


async def test_erasing_takes_the_tickets_along(clock: Clock, cast: World) -> None:
    """With the log of who read what of mine, which nobody could read any more."""
    await ask(cast.ana)
    await cast.ana.delete("/me")
    clock.forward(days=7)
    await leaving.erase_due()
    left = await remains()
    assert left["export"] == []
    assert left["access_log"] == []


async def test_another_process_knows_the_ticket(databases: Databases, tmp_path: Path) -> None:
    """It is in the database, so whichever process is asked finds it."""
    async with (
        server(databases, tmp_path) as one,
        httpx.AsyncClient(
            transport=httpx.ASGITransport(app=one), base_url="https://workbook.example"
        ) as http,
    ):
        ana = Person("Ana", http)
        await ana.arrive()
        export = await ask(ana)
    async with (
        server(databases, tmp_path) as other,
        httpx.AsyncClient(
            transport=httpx.ASGITransport(app=other), base_url="https://workbook.example"
        ) as http,
    ):
        again = Person("Ana", http, token=ana.token)
        reply = await again.get(f"/exports/{export}")
        assert reply.json()["profile"]["name"] == "Ana"
