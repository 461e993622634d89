"""Leaving: alone, at once, with nobody's permission; and pairing again."""

from __future__ import annotations

import pytest

from tests.api.rest.clock import Clock
from tests.api.rest.couple import agreed
from tests.api.rest.remains import remains
from tests.api.rest.told import (
    CLOSED,
    NOT_FOUND,
    data_of,
    opened,
    prompt_in,
    review_of,
    told,
)
from tests.cast import World
from workbook import leaving, vault
from workbook.database.sql import rows
from workbook.vault import Scope
from workbook.vault.vault import Tampered


@pytest.mark.story("I04", "I15")
async def test_either_leaves_and_it_is_closed_for_both(cast: World) -> None:
    """Every write says so; nobody is told who left."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    draft = await cast.open(cast.ana, workbook, "soft-start")
    finding = (await review_of(cast.ana, entry))["findings"][0]["id"]
    link = await cast.link(workbook, {"Ana": ["answers"], "Ben": ["answers"]})
    code = (await cast.people["Sol"].post("/therapist-codes")).json()["code"]
    assert told(await cast.sol.post(f"/workbooks/{workbook}/departure")) == NOT_FOUND
    assert told(await cast.thea.post(f"/workbooks/{workbook}/departure")) == NOT_FOUND
    assert (await cast.ben.post(f"/workbooks/{workbook}/departure")).status_code == 204
    writes = [
        ("POST", f"/workbooks/{workbook}/entries", {"exercise": "soft-start"}),
        ("POST", f"/workbooks/{workbook}/invitations", None),
        ("POST", f"/workbooks/{workbook}/assignments", {"exercise": "soft-start"}),
        ("POST", f"/workbooks/{workbook}/therapist-links", {"therapist": code}),
        ("POST", f"/workbooks/{workbook}/departure", None),
        ("PUT", f"/entries/{draft}/draft/answers/need", {"value": "space"}),
        ("PUT", f"/entries/{draft}/submission", None),
        ("DELETE", f"/entries/{draft}/submission", None),
        ("POST", f"/entries/{draft}/refusals", None),
        ("POST", f"/entries/{draft}/readiness", None),
        ("POST", f"/entries/{entry}/additions", {"prompt": "need", "text": "More"}),
        ("PUT", f"/entries/{entry}/reply/answers/heard", {"value": 3}),
        ("PATCH", f"/findings/{finding}", {"state": "talked"}),
        ("POST", f"/findings/{finding}/notes", {"text": "Still"}),
        ("PUT", f"/therapist-links/{link}/consent", {"scopes": ["answers"]}),
    ]
    for person in (cast.ana, cast.ben):
        for verb, path, body in writes:
            assert told(await person.call(verb, path, body)) == CLOSED, (verb, path)
    shown = [(await who.get(f"/workbooks/{workbook}")).json() for who in (cast.ana, cast.ben)]
    assert {one["state"] for one in shown} == {"closed"}
    assert shown[0].keys() == shown[1].keys() == {"id", "state", "partners"}


@pytest.mark.asvs("8.3.2")
@pytest.mark.story("I14", "I15")
async def test_what_each_wrote_stays_theirs_and_the_other_side_closes(cast: World) -> None:
    """One's own answers are readable; the partner's are `not_shared`; there are no findings."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    finding = (await review_of(cast.ana, entry))["findings"][0]["id"]
    await cast.ana.post(f"/workbooks/{workbook}/departure")
    for person, value in ((cast.ana, "respect"), (cast.ben, "space")):
        review = await review_of(person, entry)
        assert prompt_in(review, "need")["you"]["value"] == value
        assert {str(one["partner"]) for one in review["prompts"]} == {"{'state': 'not_shared'}"}
        assert {one["comparison"] for one in review["prompts"]} == {None}
        assert review["findings"] == []
        assert review["agenda"]["open"] == review["agenda"]["discuss"] == []
        mine = (await person.get(f"/entries/{entry}/submission")).json()["answers"]
        assert mine["need"]["value"] == value
        assert told(await person.get(f"/findings/{finding}/notes")) == NOT_FOUND


@pytest.mark.asvs("8.3.2")
@pytest.mark.story("I19")
async def test_a_therapist_goes_with_the_next_request(cast: World) -> None:
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    await cast.link(workbook, {"Ana": ["answers"], "Ben": ["answers"]})
    assert (await cast.thea.get(f"/entries/{entry}/review")).status_code == 200
    await cast.ana.post(f"/workbooks/{workbook}/departure")
    for path in (f"/entries/{entry}/review", f"/workbooks/{workbook}", f"/entries/{entry}"):
        assert told(await cast.thea.get(path)) == NOT_FOUND
    assert await data_of(cast.thea, "/caseload") == []


@pytest.mark.story("I13")
async def test_pairing_again_is_a_new_workbook(cast: World) -> None:
    """Nothing of the old one is in it, and the old one stays closed."""
    old = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, old)
    await cast.ben.post(f"/workbooks/{old}/departure")
    new = await cast.pair(cast.ana, cast.ben)
    assert new != old
    assert await data_of(cast.ana, f"/workbooks/{new}/entries") == []
    again = await cast.open(cast.ana, new, "soft-start")
    assert (await cast.ana.get(f"/entries/{again}")).json()["round"] == 1
    states = {one["id"]: one["state"] for one in await data_of(cast.ana, "/workbooks")}
    assert states == {old: "closed", new: "open"}
    partner = prompt_in(await review_of(cast.ana, entry), "need")["partner"]
    assert partner == {"state": "not_shared"}
    other = await cast.pair(cast.ben, cast.sol)
    assert told(await cast.sol.get(f"/entries/{entry}")) == NOT_FOUND
    assert await data_of(cast.sol, f"/workbooks/{other}/entries") == []


@pytest.mark.asvs("11.2.2")
@pytest.mark.story("I13")
async def test_pairing_again_is_under_other_keys(cast: World) -> None:
    """Not one key of the old workbook is the new one's; what lies there does not open here."""
    old = await cast.pair(cast.ana, cast.ben)
    await opened(cast, old)
    await cast.ben.post(f"/workbooks/{old}/departure")
    new = await cast.pair(cast.ana, cast.ben)
    await opened(cast, new)
    scopes = {row["scope"] for row in await rows("SELECT scope FROM data_key", store="keys")}
    for workbook in (old, new):
        mine = {scope.partition("|")[2] for scope in scopes if scope.startswith(f"{workbook}|")}
        assert len(mine) == 6
    (sent,) = await rows(
        "SELECT entry_id, shareable FROM submission WHERE workbook_id = ? AND author_id = ?",
        old,
        cast.ana.account,
    )
    place = f"submission|{sent['entry_id']}|{cast.ana.account}|answers|shareable"
    keep = vault.current()
    there, here = [Scope(one, cast.ana.account, "shareable") for one in (old, new)]
    assert await keep.unseal(there, place, sent["shareable"])
    with pytest.raises(Tampered):
        await keep.unseal(here, place, sent["shareable"])


async def test_a_quiet_pause_is_nothing_at_all(clock: Clock, cast: World) -> None:
    """Who stops for half a year leaves no mark: nothing is kept of it, nothing runs out, nobody is
    reminded, and the other reads the same bytes as before.
    """
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    half = await cast.open(cast.ana, workbook, "soft-start")
    await cast.answer(cast.ben, half, {"need": "space"})
    await agreed(cast.ana, cast.ben, workbook)
    at = f"/workbooks/{workbook}"
    paths = ("/workbooks", at, f"{at}/entries", f"{at}/agreements", f"{at}/assignments",
             f"/entries/{entry}/review", f"/entries/{half}")  # fmt: skip
    before = [(await cast.ana.get(path)).content for path in paths]
    kept = await remains()
    clock.forward(days=180)
    await leaving.tidy()
    await cast.ana.sign_in()
    assert [(await cast.ana.get(path)).content for path in paths] == before
    after = await remains()
    gone = {table for table in kept if after[table] != kept[table]}
    assert gone <= {"session", "invitation"}
    await cast.ben.sign_in()
    assert (await cast.ben.get(f"/entries/{half}/draft")).json()["answers"]["need"]
