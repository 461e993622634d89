"""What a server looks at before it answers anybody."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from api.opening import databases_of, opening
from api.settings import Settings
from workbook import ports, vault
from workbook.database import opened
from workbook.database.sql import execute, one, rows
from workbook.policy import Viewer
from workbook.ports import Ports
from workbook.records.people import profile_scope
from workbook.signing_in import ask_to_be_erased, register, sign_in
from workbook.vault import Gone, KeysMissing

PASSWORD = "a long walk by the river"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path)


async def test_a_new_directory_gets_its_own_keys_and_keeps_them(settings: Settings) -> None:
    """They are made where there is nothing to lose, for their owner alone, and once."""
    async with opening(settings):
        made = {file.name for file in settings.keys_at.iterdir()}
        assert {file.stat().st_mode & 0o777 for file in settings.keys_at.iterdir()} == {0o600}
    async with opening(settings):
        assert {file.name for file in settings.keys_at.iterdir()} == made


@pytest.mark.asvs("16.5.3")
@pytest.mark.story("S45")
async def test_it_does_not_start_where_the_key_database_was_lost(settings: Settings) -> None:
    """Accounts without their keys: to go on would make new keys, and the old words unreadable."""
    async with opening(settings):
        await register("ana@example.org", PASSWORD, "Ana", "")
    async with opened(databases_of(settings)):
        await execute("DELETE FROM data_key", store="keys")
    with pytest.raises(KeysMissing):
        async with opening(settings):
            pytest.fail("it started")


@pytest.mark.asvs("13.3.2")
async def test_it_does_not_start_with_other_keys(settings: Settings, tmp_path: Path) -> None:
    """A ring that lacks a key in use is refused before anything is read or written with it."""
    async with opening(settings):
        await register("ana@example.org", PASSWORD, "Ana", "")
    shutil.move(settings.keys_at, tmp_path / "elsewhere")
    with pytest.raises(KeysMissing):
        async with opening(settings):
            pytest.fail("it started")
    vault.KeyRing.make(settings.keys_at)
    with pytest.raises(KeysMissing):
        async with opening(settings):
            pytest.fail("it started")


async def test_it_does_not_start_with_a_part_of_its_keys(settings: Settings) -> None:
    """The instance's own key may open with what is left: somebody's words would not."""
    async with opening(settings):
        await register("ana@example.org", PASSWORD, "Ana", "")
    first = set(settings.keys_at.iterdir())
    vault.KeyRing.make(settings.keys_at)
    (second,) = set(settings.keys_at.iterdir()) - first
    async with opening(settings):
        await register("ben@example.org", PASSWORD, "Ben", "")
    second.unlink()
    with pytest.raises(KeysMissing):
        async with opening(settings):
            pytest.fail("it started")


@pytest.mark.story("S45")
async def test_what_was_erased_stays_erased_when_a_backup_comes_back(settings: Settings) -> None:
    """The ledger is read again at every start."""
    async with opening(settings):
        account = (await register("ana@example.org", PASSWORD, "Ana", "")).account
        scope = profile_scope(account)
        backup = (await rows("SELECT * FROM data_key WHERE scope = ?", str(scope), store="keys"))[0]
        await vault.current().destroy("scope = ?", str(scope))
    async with opened(databases_of(settings)):
        await execute(
            f"INSERT INTO data_key ({', '.join(backup)}) VALUES ({', '.join('?' for _ in backup)})",
            *backup.values(),
            store="keys",
        )
    async with opening(settings):
        with pytest.raises(Gone):
            await vault.current().seal(scope, "row", b"words")
        assert (
            await one("SELECT 1 AS here FROM data_key WHERE id = ?", backup["id"], store="keys")
            is None
        )


@pytest.mark.asvs("14.2.7")
@pytest.mark.story("I16")
async def test_an_account_whose_days_are_over_is_erased_at_the_start(settings: Settings) -> None:
    """Also when no server ran on the day itself."""
    async with opening(settings):
        await register("ana@example.org", PASSWORD, "Ana", "")
        signed_in = await sign_in("ana@example.org", PASSWORD, "")
        await ask_to_be_erased(Viewer(signed_in.account, signed_in.session, ports.now()))
    later = ports.now() + timedelta(days=8)
    with ports.using(Ports(clock=lambda: later)):
        async with opening(settings):
            row = await one("SELECT profile, password FROM account")
    assert row == {"profile": None, "password": None}
