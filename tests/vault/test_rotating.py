"""New keys on both levels: everything opens as before, whoever writes or erases meanwhile."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.api.rest.test_passkeys import added, device
from tests.cast import World, world
from tests.prove.everything import fill
from workbook import ports, rotating, vault
from workbook.answers import Answer, State
from workbook.database import Databases
from workbook.database.sql import execute, rows
from workbook.policy import Viewer
from workbook.ports import Ports
from workbook.records import confidences, factors, mail_settings, outbox
from workbook.records.entries import entry_for
from workbook.records.mail_settings import MailSettings
from workbook.records.sealed import SEALED, keys_in_use, reseal_all
from workbook.vault import KeyRing, Scope, Vault, renewing

ANA = Scope("wb_1", "acc_ana", "private")
ROW = "draft_answer|ent_1|acc_ana|need"


@pytest.fixture
async def full(databases: Databases, tmp_path: Path) -> AsyncIterator[World]:
    """A server with one of everything."""
    async with world(databases, tmp_path) as cast:
        await fill(cast)
        await added(cast.ana, device(cast))
        assert (await cast.ana.patch("/me", {"language": "es"})).status_code == 200
        await _besides(cast.cleo.account)
        await _told_alone()
        yield cast


async def _besides(account: str) -> None:
    """What an account may have that nobody of the cast has."""
    await factors.save_secret(account, b"a secret of an app")
    await mail_settings.save(Viewer(account, "ses_none", ports.now()), MailSettings("a@b.example"))
    day = ports.now() + timedelta(days=1)
    await outbox.put(account, "reminder", ("once",), "a@b.example", due_at=day, expires_at=day)


async def _told_alone() -> None:
    """Something that was sent to one therapist only."""
    [sent, *_] = await rows(
        "SELECT s.entry_id, s.author_id, l.id AS link FROM submission s"
        " JOIN therapist_link l ON l.workbook_id = s.workbook_id WHERE s.part = 'answers'"
    )
    viewer = Viewer(sent["author_id"], "ses_none", ports.now())
    entry = await entry_for(viewer, sent["entry_id"])
    told = Answer(State.UNSURE, therapist_only=sent["link"])
    await confidences.confide(entry, viewer.account, {"need": told})


async def blobs() -> dict[tuple[str, str, str], bytes]:
    """Every sealed text, by table, column and id."""
    found = {}
    for sealed in SEALED:
        for row in await rows(f"SELECT {sealed.columns} FROM {sealed.table}"):
            if row[sealed.column] is not None:
                found[sealed.table, sealed.column, row["id"]] = row[sealed.column]
    return found


async def everything(cast: World) -> list[Any]:
    """What people read of their own and of each other's."""
    seen: list[Any] = []
    for person in cast.people.values():
        for path in ("/me", "/workbooks", "/caseload", "/me/devices", "/pathways"):
            seen.append((await person.get(path)).json())
        for one in (await person.get("/workbooks")).json().get("data", []):
            at = f"/workbooks/{one['id']}"
            for path in (f"{at}/entries", f"{at}/agreements", f"{at}/assignments"):
                seen.append((await person.get(path)).json())
            for entry in (await person.get(f"{at}/entries")).json().get("data", []):
                for path in ("draft", "submission", "review", "sitting"):
                    seen.append((await person.get(f"/entries/{entry['id']}/{path}")).json())
    return seen


def without_requests(seen: list[Any]) -> str:
    """An id of a request is another one each time."""
    return str([{k: v for k, v in one.items() if k != "request_id"} for one in seen])


async def test_every_sealed_column_is_sealed_anew(full: World) -> None:
    """In a full server each of them has a text, and all of them open for the row named there."""
    await renewing.renew(vault.current(), await renewing.begin())
    before = await blobs()
    swept = await reseal_all(vault.current())
    assert (swept.resealed, swept.unreadable) == (len(before), 0)
    there = {(one.table, one.column) for one in SEALED}
    assert {(table, column) for table, column, _ in before} == there


async def test_after_a_rotation_everything_reads_as_before(full: World) -> None:
    """Other bytes in every sealed column, the same words for everybody; and logins are found."""
    seen, before = without_requests(await everything(full)), await blobs()
    ring = vault.current().ring
    wrapped = await rotating.rotate_wrapping(vault.current())
    done = await rotating.rotate_sealing(vault.current())
    assert (wrapped.made, wrapped.wrapped > 10) == (True, True)
    assert (done.resumed, done.resealed, done.left) == (False, len(before), 0)
    after = await blobs()
    assert after.keys() == before.keys()
    assert not [place for place, blob in after.items() if blob == before[place]]
    assert without_requests(await everything(full)) == seen
    await full.ana.sign_in()
    found = await rotating.status(vault.current())
    assert found.well
    assert (found.texts_under_older, found.unfinished) == (0, False)
    assert found.wraps == {ring.newest: 0, vault.current().ring.newest: found.data_keys}


async def test_a_server_goes_on_with_its_own_keys_meanwhile(keys: Vault, ring: KeyRing) -> None:
    """It holds the older keys for a minute, reads what is under newer ones, and makes its new keys
    under the newest key of keys.
    """
    await keys.ensure(ANA)
    old = await keys.seal(ANA, ROW, b"before")
    other = Vault(ring, keys.second)
    await rotating.rotate_wrapping(other)
    await renewing.renew(other, await renewing.begin())
    new = await other.seal(ANA, ROW, b"after")
    assert await keys.unseal(ANA, ROW, new) == b"after"
    late = await keys.seal(ANA, ROW, b"late")
    assert await other.unseal(ANA, ROW, late) == b"late"
    again = await other.reseal(ROW, old)
    assert again is not None
    assert await keys.unseal(ANA, ROW, again) == b"before"
    assert await other.reseal(ROW, again) is None
    await keys.ensure(Scope("wb_2", "", "joint"))
    assert {row["kek"] for row in await keys.second.keys()} == {other.ring.newest}


async def test_what_is_looked_up_by_a_keyed_hash_is_found_again(keys: Vault) -> None:
    """Logins, codes and the ids of findings are the same under each generation."""
    await keys.ensure(ANA)
    marks = [await keys.mac(ANA, "login", "ana")]
    for _ in range(2):
        number = await renewing.begin()
        await renewing.renew(keys, number)
        await renewing.end(number)
        marks.append(await keys.mac(ANA, "login", "ana"))
    assert len(set(marks)) == 1
    assert [row["generation"] for row in await keys.second.keys()].count(3) == 1


async def test_a_round_goes_on_where_it_was(keys: Vault) -> None:
    """Each scope gets one new key in a round, also when it is asked for twice."""
    await keys.ensure(ANA, Scope("wb_1", "", "joint"))
    number = await renewing.begin()
    assert await renewing.renew(keys, number) == 2
    assert await renewing.begin() == number
    assert await renewing.renew(keys, number) == 0
    await renewing.end(number)
    assert await renewing.begin() == number + 1


async def test_erasing_takes_every_generation(keys: Vault) -> None:
    """None of them opens anything, and each is in the ledger."""
    await keys.ensure(ANA)
    await renewing.renew(keys, await renewing.begin())
    assert await keys.destroy("scope = ?", str(ANA)) == 2
    assert await renewing.renew(keys, 7) == 0
    assert (len(await keys.second.lines()), await keys.second.keys()) == (2, [])


async def test_an_older_key_goes_when_no_backup_needs_it(keys: Vault) -> None:
    """Thirty days after the newer one was made, unless something is still sealed under it; from
    both places, and without a line in the ledger.
    """
    await keys.ensure(ANA)
    await renewing.renew(keys, await renewing.begin())
    (old,) = [row["id"] for row in await renewing.older()]
    assert await renewing.drop_unused(keys, set()) == 0
    later = ports.now() + timedelta(days=30)
    with ports.using(Ports(clock=lambda: later)):
        assert await renewing.drop_unused(keys, {old}) == 0
        assert await renewing.drop_unused(keys, set()) == 1
    assert [row["generation"] for row in await keys.second.keys()] == [2]
    assert await keys.second.lines() == []


async def test_what_was_written_meanwhile_is_told_and_kept(full: World) -> None:
    """A text that a server wrote under its older key is not lost, and the round is not over."""
    keys = vault.current()
    held = Vault(keys.ring, keys.second)
    [account] = await rows("SELECT id, profile FROM account LIMIT 1")
    scope = Scope("", account["id"], "profile")
    row = f"account|{account['id']}"
    await held.seal(scope, row, b"{}")  # it has the older key open from now on
    await renewing.renew(keys, await renewing.begin())
    words = await keys.unseal(scope, row, account["profile"])
    await reseal_all(keys)
    late = await held.seal(scope, row, words)
    await execute("UPDATE account SET profile = ? WHERE id = ?", late, account["id"])
    found = await rotating.status(keys)
    assert (found.texts_under_older, found.unfinished) == (1, True)
    done = await rotating.rotate_sealing(keys)
    assert (done.resumed, done.renewed, done.resealed, done.left) == (True, 0, 1, 0)


async def test_a_text_that_does_not_open_does_not_stop_a_round(full: World) -> None:
    """It is told, and left as it is."""
    [one, other] = await rows("SELECT id, profile FROM account LIMIT 2")
    await execute("UPDATE account SET profile = ? WHERE id = ?", one["profile"], other["id"])
    done = await rotating.rotate_sealing(vault.current())
    assert (done.unreadable, done.left) == (1, 0)


async def test_a_lost_key_is_told(keys: Vault) -> None:
    """Not the one of somebody who was erased."""
    assert await keys_in_use() == {}
    await keys.ensure(ANA)
    found = await rotating.status(keys)
    assert found.well
    await keys.second.forget([row["id"] for row in await keys.second.keys()])
    assert not (await rotating.status(keys)).well
