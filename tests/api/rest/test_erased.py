"""What an erased account takes with it: every row of its own, and no row of anybody else."""

from __future__ import annotations

import pytest

from tests.api.rest.clock import Clock
from tests.api.rest.mailbox import asked, confirmed
from tests.api.rest.remains import remains
from tests.api.rest.test_calendars import feed
from tests.api.rest.test_neighbours import both, link
from tests.api.rest.test_passkeys import added, device
from tests.api.rest.test_pathways import STEPS
from tests.api.rest.test_practices import made
from tests.api.rest.test_second_step import turned_on
from tests.api.rest.told import review_of
from tests.cast import Person, World
from workbook import leaving
from workbook.database.sql import rows

GOES = {
    "access_chain", "access_log", "agreement", "calendar_feed", "draft_answer", "export",
    "homework_refusal", "mail_settings", "outbox", "passkey", "pathway", "recovery_code", "session",
    "sitting", "tenant_invitation", "therapist_code", "therapist_link",
}  # fmt: skip


async def lives_here(cast: World, one: Person, other: Person) -> None:
    """Somebody who has one of everything that goes with an account."""
    workbook = await cast.pair(one, other)
    at = f"/workbooks/{workbook}"
    await link(cast, cast.thea, one, other, workbook)
    entry = await both(cast, one, other, workbook)
    await review_of(cast.thea, entry)
    drafted = await cast.open(one, workbook, "soft-start")
    await cast.answer(one, drafted, {"need": "space"})
    begun = await one.put(f"/entries/{entry}/sitting")
    homework = (await one.post(f"{at}/assignments", {"exercise": "soft-start"})).json()["id"]
    words = {"kind": "ritual", "title": "Our pause", "text": "We say tea.", "draft": True}
    done = [
        begun,
        await one.put(f"/assignments/{homework}/refusal", {}),
        await one.post(f"{at}/agreements", words),
        await one.post("/pathways", {"title": "Six evenings", "steps": STEPS}),
        await one.post("/therapist-codes"),
        await one.post(f"/practices/{await made(one)}/invitations", {"roles": ["therapist"]}),
    ]
    assert {reply.status_code // 100 for reply in done} == {2}, [reply.text for reply in done]
    await feed(one)
    await added(one, device(cast))
    await confirmed(one)
    await asked(one, f"{one.name.lower()}@elsewhere.example")
    # Another couple has this person for its therapist.
    elsewhere = [await cast.invite(f"{name}-of-{one.name}") for name in ("Eve", "Gil")]
    theirs = await cast.pair(*elsewhere)
    await link(cast, one, *elsewhere, theirs)
    await turned_on(one)
    assert (await one.post("/exports")).status_code == 202


@pytest.mark.asvs("14.2.7")
@pytest.mark.story("I15")
async def test_what_goes_with_an_account_is_its_own_alone(clock: Clock, cast: World) -> None:
    """Of every table from which an erasure deletes, Cleo's rows and Ben's stay byte for byte, and
    each row that goes names Ana or stands in what was hers.
    """
    await lives_here(cast, cast.ana, cast.ben)
    await lives_here(cast, cast.cleo, cast.dan)
    others = "SELECT id FROM security_log WHERE owner <> ?"
    before, noted = await remains(), await rows(others, cast.ana.account)
    assert (await cast.ana.delete("/me")).status_code == 202
    clock.forward(days=7, seconds=1)
    assert await leaving.erase_due() == 1
    after = await remains()
    workbook = (await rows("SELECT id FROM workbook WHERE one_id = ?", cast.ana.account))[0]["id"]
    for table in GOES:
        gone = {*before[table]} - {*after[table]}
        hers = {row for row in gone if cast.ana.account in row or workbook in row}
        assert (table, gone - hers, bool(gone), bool(after[table])) == (table, set(), True, True)
    assert await rows(others, cast.ana.account) == noted
    assert await rows("SELECT id FROM security_log WHERE owner = ?", cast.ana.account) == []
