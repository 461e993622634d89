"""A restore looks at everything first: what cannot be right is refused, and nothing is changed."""

from __future__ import annotations

import asyncio
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from api.opening import databases_of, opening
from api.settings import Settings
from workbook import backing_up, resetting, restoring, vault
from workbook.consenting import make_code
from workbook.copies import NoCopy
from workbook.database import opened
from workbook.database.sql import execute, one, rows
from workbook.policy import Viewer
from workbook.ports import now
from workbook.reminding import make_feed
from workbook.restoring import Restored
from workbook.signing_in import ask_to_be_erased, register, sign_in
from workbook.vault import KeyRing, KeysMissing, LedgerOlder, SecondPlace

PASSWORD = "a long walk by the river"


@dataclass
class Places:
    """A server that was backed up, and the folders of its backup."""

    home: Path
    settings: Settings
    records: Path
    keys: Path

    def elsewhere(self, *, second: bool) -> Settings:
        """A new machine, with the key folder; with the second place or without one."""
        new = Settings(data_dir=self.home / "new")
        shutil.copytree(self.settings.keys_at, new.keys_at)
        if second:
            shutil.copytree(self.settings.keys_copy_at, new.keys_copy_at)
        return new

    async def restore(self, to: Settings, *, ledger_lost: bool = False) -> Restored:
        return await restoring.restore(
            databases_of(to),
            KeyRing.load(to.keys_at),
            SecondPlace.in_directory(to.keys_copy_at),
            self.records,
            self.keys,
            ledger_lost=ledger_lost,
        )


@pytest.fixture
async def backed_up(tmp_path: Path) -> Places:
    settings = Settings(data_dir=tmp_path / "old")
    async with opening(settings):
        ana = await register("ana@example.org", PASSWORD, "Ana", "")
        await opens_without_a_password(ana.account)
        done = await backing_up.back_up(
            vault.current(), databases_of(settings), tmp_path / "one", tmp_path / "two"
        )
    return Places(tmp_path, settings, done.records, done.keys)


async def opens_without_a_password(account: str) -> None:
    """A session, a calendar's address, a therapist's code, and a password that waits."""
    signed_in = await sign_in("ana@example.org", PASSWORD, "")
    viewer = Viewer(account, signed_in.session, now())
    await make_feed(viewer)
    await make_code(viewer)
    await resetting.ask("ana@example.org", "")
    await execute("UPDATE account SET next_password = password, next_password_at = ?", now())


async def accounts(settings: Settings) -> int:
    async with opened(databases_of(settings)):
        return len(await rows("SELECT id FROM account"))


async def test_with_the_second_place_it_comes_back(backed_up: Places) -> None:
    """Every key is there already, and the ledger is the newest."""
    new = backed_up.elsewhere(second=True)
    assert (await backed_up.restore(new)).keys == 2
    async with opening(new):
        await sign_in("ana@example.org", PASSWORD, "")
    with pytest.raises(NoCopy, match="accounts here already"):
        await backed_up.restore(new)


@pytest.mark.asvs("7.4.1")
async def test_nothing_that_opens_without_a_password_comes_back(backed_up: Places) -> None:
    """It may have been ended after the backup: on a phone that was lost, at a try that was stopped.
    Everybody signs in again, with what they know.
    """
    new = backed_up.elsewhere(second=True)
    await backed_up.restore(new)
    async with opened(databases_of(new)):
        for table in ("session", "calendar_feed", "therapist_code", "reset_code"):
            assert await rows(f"SELECT id FROM {table}") == [], table
        assert await rows("SELECT next_password, next_password_at FROM account") == [
            {"next_password": None, "next_password_at": None}
        ]
    async with opening(new):
        await sign_in("ana@example.org", PASSWORD, "")


async def test_without_a_newer_ledger_it_has_to_be_said(backed_up: Places) -> None:
    """Else whoever erased since would come back without anybody knowing."""
    new = backed_up.elsewhere(second=False)
    with pytest.raises(LedgerOlder, match="--ledger-lost"):
        await backed_up.restore(new)
    assert (await backed_up.restore(new, ledger_lost=True)).erased == 0
    assert await accounts(new) == 1


async def test_an_older_ledger_beside_the_backup_is_no_harm(backed_up: Places) -> None:
    """The second place has the newer one: what was erased after the backup is not there."""
    async with opening(backed_up.settings):
        signed_in = await sign_in("ana@example.org", PASSWORD, "")
        await ask_to_be_erased(Viewer(signed_in.account, signed_in.session, now()))
        await vault.current().destroy("scope LIKE ?", f"%|{signed_in.account}|%")
    new = backed_up.elsewhere(second=True)
    assert (await backed_up.restore(new)).erased == 1
    async with opening(new):
        assert await one("SELECT profile, login_index FROM account") == {
            "profile": None, "login_index": None,
        }  # fmt: skip


async def test_a_key_folder_that_lacks_a_key_is_refused(backed_up: Places) -> None:
    """Before a single key or row is there."""
    new = backed_up.elsewhere(second=False)
    shutil.rmtree(new.keys_at)
    KeyRing.make(new.keys_at)
    with pytest.raises(KeysMissing, match="lacks a key"):
        await backed_up.restore(new, ledger_lost=True)
    async with opened(databases_of(new), stores=restoring.KEYS):
        assert await rows("SELECT id FROM data_key", store="keys") == []


async def test_the_keys_of_another_server_are_left_alone(backed_up: Places) -> None:
    """A server that was started here first has a key of its own."""
    new = Settings(data_dir=backed_up.home / "new")
    async with opening(new):
        before = await rows("SELECT id FROM data_key", store="keys")
    (ours,) = backed_up.settings.keys_at.glob("*.key")
    await asyncio.to_thread(shutil.copy, ours, new.keys_at / ours.name.replace("0001", "0000"))
    with pytest.raises(KeysMissing, match="another server's"):
        await backed_up.restore(new, ledger_lost=True)
    async with opened(databases_of(new)):
        assert await rows("SELECT id FROM data_key", store="keys") == before
