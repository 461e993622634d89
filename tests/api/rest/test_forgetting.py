"""What runs out is dropped by the hourly tidying; what somebody wrote never is."""

from __future__ import annotations

import pytest

from tests.api.rest.clock import Clock
from tests.api.rest.remains import remains
from tests.api.rest.told import NOT_FOUND, SKIP, data_of, opened, review_of, told
from tests.cast import World
from workbook import leaving
from workbook.database.sql import rows

KEY = {"Idempotency-Key": "the-same"}


async def left(table: str) -> int:
    return len((await remains())[table])


async def drafts_of(account: str) -> int:
    return len(await rows("SELECT id FROM draft_answer WHERE author_id = ?", account))


@pytest.mark.asvs("14.2.7", "6.4.1")
@pytest.mark.story("S27")
@pytest.mark.parametrize("end", ["runs out", "is revoked", "is used"])
async def test_an_invitation_goes_two_days_after_it_was_made(
    clock: Clock, cast: World, end: str
) -> None:
    """However it ended; until then its own request is told the same again."""
    at = f"/workbooks/{(await cast.ana.post('/workbooks')).json()['id']}/invitations"
    made = (await cast.ana.call("POST", at, headers=KEY)).json()
    if end == "is revoked":
        await cast.ana.delete(f"/invitations/{made['id']}")
    if end == "is used":
        await cast.ben.post(f"/invitations/{made['code']}/acceptance")
    clock.forward(hours=23)
    await leaving.tidy()
    assert (await cast.ana.call("POST", at, headers=KEY)).json() == made
    clock.forward(hours=24, minutes=59)
    await leaving.tidy()
    assert await left("invitation") == 1
    clock.forward(minutes=1)
    await leaving.tidy()
    assert await left("invitation") == 0


async def test_a_therapist_code_goes_with_its_thirty_days(clock: Clock, cast: World) -> None:
    """The link that it made stays."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await cast.link(workbook, {})
    clock.forward(days=29, hours=23)
    await leaving.tidy()
    assert await left("therapist_code") == 1
    clock.forward(hours=1)
    await leaving.tidy()
    assert (await left("therapist_code"), await left("therapist_link")) == (0, 1)


async def test_a_revoked_code_goes_a_day_after_it_was_made(clock: Clock, cast: World) -> None:
    """One that is still good stays."""
    made = (await cast.thea.call("POST", "/therapist-codes", headers=KEY)).json()
    await cast.thea.post("/therapist-codes")
    await cast.thea.delete(f"/therapist-codes/{made['id']}")
    clock.forward(hours=23, minutes=59)
    await leaving.tidy()
    again = await cast.thea.call("POST", "/therapist-codes", headers=KEY)
    assert again.json() == made
    clock.forward(minutes=1)
    await leaving.tidy()
    assert await left("therapist_code") == 1


@pytest.mark.asvs("14.2.7")
async def test_a_session_and_a_ticket_go_when_they_end(clock: Clock, cast: World) -> None:
    await cast.ana.post("/exports")
    clock.forward(minutes=59)
    await leaving.tidy()
    assert await left("export") == 1
    clock.forward(minutes=1)
    await leaving.tidy()
    assert (await left("export"), await left("session")) == (0, 6)
    clock.forward(days=7)
    await leaving.tidy()
    assert await left("session") == 0


@pytest.mark.asvs("14.2.7")
async def test_a_used_key_and_a_limit_go_after_a_day(clock: Clock, cast: World) -> None:
    """So a limit that was reached is not remembered for ever either."""
    await cast.ana.call("POST", "/workbooks", headers=KEY)
    await cast.nobody.post("/sessions", {"login": "ana@example.org", "password": "not this one"})
    clock.forward(days=1, seconds=1)
    await leaving.tidy()
    assert await left("once") == 0
    assert await rows("SELECT id FROM tries") == []


@pytest.mark.asvs("14.2.7")
async def test_the_access_log_is_kept_for_a_year(clock: Clock, cast: World) -> None:
    await cast.ana.post("/exports")
    clock.forward(days=365)
    await leaving.tidy()
    await cast.ana.sign_in()
    assert len(await data_of(cast.ana, "/me/access-log")) == 1
    clock.forward(days=1)
    await leaving.tidy()
    assert await left("access_log") == 0


async def test_a_draft_goes_once_it_only_repeats_what_is_sealed(cast: World) -> None:
    """After the reveal and one's own reply. What one sees of it, and what the other sees, is the
    same before and after.
    """
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    await leaving.tidy()
    assert await drafts_of(cast.ana.account) == 2, "a reply may still lean on it"
    for prompt in ("heard", "answer"):
        await cast.ana.put(f"/entries/{entry}/reply/answers/{prompt}", SKIP)
    assert (await cast.ana.put(f"/entries/{entry}/reply/submission")).status_code == 201
    paths = [f"/entries/{entry}{more}" for more in ("", "/draft", "/submission", "/reply")]
    before = [(await cast.ana.get(path)).content for path in paths]
    theirs = (await cast.ben.get(f"/entries/{entry}/review")).content
    await leaving.tidy()
    assert await drafts_of(cast.ana.account) == 0
    assert [(await cast.ana.get(path)).content for path in paths] == before
    assert (await cast.ben.get(f"/entries/{entry}/review")).content == theirs
    assert await drafts_of(cast.ben.account) == 2
    assert (await review_of(cast.ana, entry))["prompts"]


async def test_without_replies_a_draft_goes_after_the_reveal(cast: World) -> None:
    workbook = await cast.pair(cast.ana, cast.ben)
    exercise = (await cast.ana.get("/exercises/overload-signs")).json()
    answers = {one["id"]: SKIP for one in exercise["prompts"]}
    assert not any(one["reply"] for one in exercise["prompts"])
    entry = await cast.open(cast.ana, workbook, exercise["slug"])
    await cast.send(cast.ana, entry, answers)
    await leaving.tidy()
    assert await drafts_of(cast.ana.account) == len(answers), "it can still be taken back"
    await cast.send(cast.ben, entry, answers)
    await leaving.tidy()
    assert await drafts_of(cast.ana.account) == await drafts_of(cast.ben.account) == 0


async def test_what_was_not_sent_is_never_dropped(clock: Clock, cast: World) -> None:
    """Not after years, not for an account that nobody uses, not in a workbook that was left."""
    workbook = await cast.pair(cast.ana, cast.ben)
    kept = await cast.open(cast.ana, workbook, "soft-start")
    await cast.answer(cast.ana, kept, {"note": "For later."})
    await cast.ben.post(f"/workbooks/{workbook}/departure")
    clock.forward(days=2_000)
    await leaving.tidy()
    await cast.ana.sign_in()
    draft = (await cast.ana.get(f"/entries/{kept}/draft")).json()
    assert draft["answers"]["note"]["value"] == "For later."


async def test_an_ended_invitation_still_looks_like_one_that_never_was(
    clock: Clock, cast: World
) -> None:
    """Before and after its row is gone."""
    at = f"/workbooks/{(await cast.ana.post('/workbooks')).json()['id']}/invitations"
    code = (await cast.ana.post(at)).json()["code"]
    clock.forward(hours=48)
    await cast.ben.sign_in()
    for _ in range(2):
        assert told(await cast.ben.post(f"/invitations/{code}/acceptance")) == NOT_FOUND
        await leaving.tidy()
