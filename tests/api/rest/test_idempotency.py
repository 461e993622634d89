"""`Idempotency-Key` on every POST that creates or sends: done once, answered alike."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import anyio
import httpx
import pytest

from api.routes import ROUTES
from tests.api.rest.couple import RITUAL, agreed
from tests.api.rest.remains import remains
from tests.api.rest.test_passkeys import added, device, to_add
from tests.api.rest.told import ANAS, BENS, data_of, opened, review_of, told
from tests.cast import PASSWORD, Person, World

REUSED = (422, "idempotency-key-reused")
AT_ONCE = 10


@dataclass(frozen=True)
class Try:
    """One request. `makes` is the table that gets a row by it, or "" for a change of state."""

    who: Person
    route: str
    path: str
    body: Any
    makes: str


async def _tries(cast: World) -> list[Try]:
    """One for each route that honours the key, each with something of its own to act on."""
    ana, ben = cast.ana, cast.ben
    wb = await cast.pair(ana, ben)
    at = f"/workbooks/{wb}"
    both = {"Ana": ["answers"], "Ben": ["answers"]}
    theas = (await cast.thea.post("/practices", {"name": "Thea's"})).json()["id"]
    into = await cast.thea.post(f"/practices/{theas}/invitations", {"roles": ["supervisor"]})
    await cast.sol.post(f"/practice-invitations/{into.json()['code']}/acceptance")
    members = await data_of(cast.thea, f"/practices/{theas}/members")
    supervisor = next(one["id"] for one in members if not one["you"])
    await cast.link(wb, both, practice=theas)
    revealed = await opened(cast, wb)
    finding = (await review_of(ana, revealed))["findings"][0]["id"]
    entries = {}
    for reveal in ("together", "in_session"):
        given = await ana.post(f"{at}/assignments", {"exercise": "soft-start", "reveal": reveal})
        (entries[reveal],) = given.json()["entries"]
        await cast.send(ana, entries[reveal], ANAS)
        await cast.send(ben, entries[reveal], BENS)
    blank = await cast.open(ana, wb, "soft-start")
    waiting = (await ana.post("/workbooks")).json()["id"]
    code = (await ana.post(f"/workbooks/{waiting}/invitations")).json()["code"]
    inviting = (await ana.post("/workbooks")).json()["id"]
    leaving = await cast.pair(ana, cast.dan)
    sols = (await cast.dan.post("/therapist-codes")).json()["code"]
    agreement = await agreed(ana, ben, wb)
    practice = (await ana.post("/practices", {"name": "A practice"})).json()["id"]
    inviting_one = await ana.post(f"/practices/{practice}/invitations", {"roles": ["author"]})
    colleague = inviting_one.json()["code"]
    asked = await ana.post(f"/practices/{practice}/couple-invitations")
    for_a_couple = asked.json()["code"]
    new = {"login": "eve@example.org", "password": PASSWORD, "name": "Eve"}
    anas = {"login": "ana@example.org", "password": PASSWORD}
    key = device(cast)
    await added(ana, key)
    proof = key.proves((await cast.nobody.post("/passkey-challenges")).json()["options"])
    passkey = device(cast).makes(await to_add(ana))
    rows: list[tuple[Person, str, str, Any, str]] = [
        (cast.nobody, "/accounts", "/accounts", new, "account"),
        (cast.nobody, "/sessions", "/sessions", anas, "session"),
        (cast.nobody, "/passkey-sessions", "/passkey-sessions", proof, "session"),
        (ana, "/me/passkeys", "/me/passkeys", passkey, "passkey"),
        (ana, "/exports", "/exports", None, "export"),
        (ana, "/workbooks", "/workbooks", None, "workbook"),
        (ana, "/workbooks/{workbook}/invitations", f"/workbooks/{inviting}/invitations", None,
         "invitation"),
        (cast.cleo, "/invitations/{code}/acceptance", f"/invitations/{code}/acceptance", None, ""),
        (ana, "/workbooks/{workbook}/departure", f"/workbooks/{leaving}/departure", None, ""),
        (ana, "/workbooks/{workbook}/entries", f"{at}/entries", {"exercise": "time-apart"},
         "entry"),
        (ana, "/entries/{entry}/refusals", f"/entries/{blank}/refusals", None, ""),
        (ana, "/entries/{entry}/readiness", f"/entries/{entries['together']}/readiness", None, ""),
        (cast.thea, "/entries/{entry}/opening", f"/entries/{entries['in_session']}/opening", None,
         ""),
        (ana, "/entries/{entry}/additions", f"/entries/{revealed}/additions",
         {"prompt": "need", "text": "More"}, "addition"),
        (ana, "/findings/{finding}/notes", f"/findings/{finding}/notes", {"text": "Said"}, "note"),
        (ana, "/therapist-codes", "/therapist-codes", None, "therapist_code"),
        (ana, "/calendar-feeds", "/calendar-feeds", None, "calendar_feed"),
        (cast.thea, "/pathways", "/pathways",
         {"title": "Beginning", "steps": [{"module": "boundaries"}]}, "pathway"),
        (ana, "/practices", "/practices", {"name": "Ours"}, "tenant"),
        (ana, "/practices/{practice}/invitations", f"/practices/{practice}/invitations",
         {"roles": ["author"]}, "tenant_invitation"),
        (cast.cleo, "/practice-invitations/{code}/acceptance",
         f"/practice-invitations/{colleague}/acceptance", None, "tenant_member"),
        (ana, "/practices/{practice}/couple-invitations",
         f"/practices/{practice}/couple-invitations", None, "couple_invitation"),
        (cast.cleo, "/couple-invitations/{code}/acceptance",
         f"/couple-invitations/{for_a_couple}/acceptance", None, "workbook"),
        (cast.thea, "/workbooks/{workbook}/colleagues", f"{at}/colleagues",
         {"member": supervisor, "supervises": True}, "therapist_link"),
        (ana, "/practices/{practice}/therapist-codes", f"/practices/{practice}/therapist-codes",
         None, "therapist_code"),
        (ana, "/workbooks/{workbook}/therapist-links", f"{at}/therapist-links",
         {"therapist": sols}, "therapist_link"),
        (ana, "/workbooks/{workbook}/assignments", f"{at}/assignments",
         {"exercise": "soft-start", "note": "Ours"}, "assignment"),
        (ana, "/workbooks/{workbook}/agreements", f"{at}/agreements", RITUAL, "agreement"),
        (ana, "/agreements/{agreement}/practices", f"/agreements/{agreement}/practices",
         {"went": "well"}, "practice"),
    ]  # fmt: skip
    return [Try(*row) for row in rows]


@pytest.mark.asvs("2.3.4", "15.4.2")
@pytest.mark.story("S38")
async def test_the_same_request_many_times_at_once_is_done_once(cast: World) -> None:
    """Ten with one key: one row, ten equal answers. A request that differs is refused."""
    tries = await _tries(cast)
    assert {one.route for one in tries} == {row.path for row in ROUTES if row.idempotent}
    for one in tries:
        before = await remains()
        key = {"Idempotency-Key": f"key-for-{one.route}"}
        replies = await _at_once(one, key)
        first = replies[0]
        assert first.is_success, (one.route, first.text)
        assert {(reply.status_code, reply.content) for reply in replies} == {
            (first.status_code, first.content)
        }, one.route
        after = await remains()
        if one.makes:
            assert len(after[one.makes]) - len(before[one.makes]) == 1, one.route
        other = {**one.body, "another": 1} if one.body else {}
        refused = await one.who.call("POST", one.path, other, headers=key)
        assert refused.status_code == 422, one.route
        assert await remains() == after, one.route


async def _at_once(one: Try, key: dict[str, str]) -> list[httpx.Response]:
    replies: list[httpx.Response] = []

    async def send() -> None:
        replies.append(await one.who.call("POST", one.path, one.body, headers=key))

    async with anyio.create_task_group() as group:
        for _ in range(AT_ONCE):
            group.start_soon(send)
    return replies


@pytest.mark.story("S38")
async def test_a_key_belongs_to_one_person_and_one_request(cast: World) -> None:
    """Somebody else's same key is another key; the same key with another body or path is not."""
    key = {"Idempotency-Key": "the-same-one"}
    mine = await cast.ana.call("POST", "/workbooks", headers=key)
    theirs = await cast.ben.call("POST", "/workbooks", headers=key)
    assert (mine.status_code, theirs.status_code) == (201, 201)
    assert mine.json()["id"] != theirs.json()["id"]
    elsewhere = await cast.ana.call("POST", "/therapist-codes", headers=key)
    assert told(elsewhere) == REUSED
    at = f"/workbooks/{mine.json()['id']}/entries"
    key = {"Idempotency-Key": "another-one"}
    first = await cast.ana.call("POST", at, {"exercise": "soft-start"}, headers=key)
    other = await cast.ana.call("POST", at, {"exercise": "time-apart"}, headers=key)
    assert (first.status_code, told(other)) == (201, REUSED)


async def test_without_a_key_each_request_counts(cast: World) -> None:
    """Entries are never deduplicated."""
    workbook = await cast.pair(cast.ana, cast.ben)
    for _ in range(2):
        await cast.open(cast.ana, workbook, "soft-start")
    assert len(await data_of(cast.ana, f"/workbooks/{workbook}/entries")) == 2


async def test_a_request_that_was_refused_may_be_repeated_with_its_key(cast: World) -> None:
    """Nothing was done, so nothing is remembered."""
    workbook = await cast.pair(cast.ana, cast.ben)
    key = {"Idempotency-Key": "too-early"}
    body = {"exercise": "our-evening"}
    at = f"/workbooks/{workbook}/entries"
    assert told(await cast.ana.call("POST", at, body, headers=key)) == (422, "invalid")
    before = await remains()
    assert told(await cast.ana.call("POST", at, body, headers=key)) == (422, "invalid")
    assert await remains() == before
