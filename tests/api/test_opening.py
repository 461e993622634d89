"""What a server looks at before it answers anybody."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

import anyio
import pytest

from api.opening import databases_of, opening
from api.settings import Settings
from tests import stores
from tests.post import TAKEN, office
from workbook import mailing, ports, vault
from workbook.database import opened
from workbook.database.sql import execute, one, rows
from workbook.errors import Refused
from workbook.policy import Viewer
from workbook.ports import Ports
from workbook.records.mail_settings import MailSettings
from workbook.records.people import profile_scope
from workbook.signing_in import ask_to_be_erased, register, sign_in
from workbook.vault import Gone, KeysMissing, LedgerOlder, Scope
from workbook.vault.vault import INSTANCE

PASSWORD = "a long walk by the river"


@pytest.fixture
def settings(tmp_path: Path, sqlite_template: Path) -> Settings:
    """Of a server that has its tables already and nothing in them."""
    made = Settings(data_dir=tmp_path)
    stores.clone_sqlite(sqlite_template, made.db_at)
    return made


async def test_a_new_directory_gets_its_own_keys_and_keeps_them(tmp_path: Path) -> None:
    """They are made where there is nothing to lose, for their owner alone, and once."""
    settings = Settings(data_dir=tmp_path)
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
    for lost in ("keys mend", "is empty"):
        with pytest.raises(KeysMissing, match=lost):
            async with opening(settings):
                pytest.fail("it started")
        _second(settings).unlink(missing_ok=True)


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
    await _bring_back(settings, backup)
    async with opening(settings):
        with pytest.raises(Gone):
            await vault.current().seal(scope, "row", b"words")
        assert (
            await one("SELECT 1 AS here FROM data_key WHERE id = ?", backup["id"], store="keys")
            is None
        )


async def test_it_does_not_start_without_its_own_key(settings: Settings) -> None:
    """With another one, nobody's login would be found any more."""
    async with opening(settings):
        await register("ana@example.org", PASSWORD, "Ana", "")
    async with opened(databases_of(settings)):
        await execute("DELETE FROM data_key WHERE scope = ?", str(INSTANCE), store="keys")
    _second(settings).unlink()
    with pytest.raises(KeysMissing, match="the key of this server"):
        async with opening(settings):
            pytest.fail("it started")


async def test_it_does_not_start_where_keys_were_lost(settings: Settings) -> None:
    """An older key database: the second place has more; or nobody has the key of an account."""
    async with opening(settings):
        account = (await register("ana@example.org", PASSWORD, "Ana", "")).account
    scope = str(profile_scope(account))
    async with opened(databases_of(settings)):
        await execute("DELETE FROM data_key WHERE scope = ?", scope, store="keys")
    with pytest.raises(KeysMissing, match="keys mend"):
        async with opening(settings):
            pytest.fail("it started")
    _second(settings).unlink()
    with pytest.raises(KeysMissing, match="1 accounts have no key"):
        async with opening(settings):
            pytest.fail("it started")
    async with opened(databases_of(settings)):
        assert await rows("SELECT id FROM data_key WHERE scope = ?", scope, store="keys") == []


async def test_a_new_key_is_not_made_beside_a_second_place(settings: Settings) -> None:
    """Databases and key folder are gone, the second place is there: nothing is begun anew."""
    async with opening(settings):
        await register("ana@example.org", PASSWORD, "Ana", "")
    shutil.rmtree(settings.db_at)
    shutil.rmtree(settings.keys_at)
    with pytest.raises(KeysMissing):
        async with opening(settings):
            pytest.fail("it started")
    assert not settings.keys_at.exists()


async def test_a_start_fills_the_second_place(settings: Settings) -> None:
    """Data that is older than the second place has all of its keys there from now on."""
    async with opening(settings):
        await register("ana@example.org", PASSWORD, "Ana", "")
    _second(settings).unlink()
    async with opening(settings):
        here = await rows("SELECT id FROM data_key ORDER BY id", store="keys")
        assert [row["id"] for row in await vault.current().second.keys()] == [
            row["id"] for row in here
        ]


@pytest.mark.story("S45")
async def test_a_key_without_rows_goes_again_too(settings: Settings) -> None:
    """What an old backup brought back is destroyed, whoever it belonged to."""
    scope = Scope("wb_1", "acc_1", "private")
    async with opening(settings):
        await vault.current().ensure(scope)
        copy = await rows("SELECT * FROM data_key WHERE scope = ?", str(scope), store="keys")
        await vault.current().destroy("scope = ?", str(scope))
    await _bring_back(settings, copy[0])
    async with opening(settings):
        assert not await vault.current().has(scope)


@pytest.mark.story("S45")
async def test_rows_of_an_erased_account_go_again(settings: Settings) -> None:
    """An older database came back, the ledger is the newest: nobody is listed or readable."""
    async with opening(settings):
        account = (await register("ana@example.org", PASSWORD, "Ana", "")).account
        await sign_in("ana@example.org", PASSWORD, "")
        before = await rows("SELECT * FROM data_key", store="keys")
        await vault.current().destroy("scope LIKE ?", f"%|{account}|%")
    for row in before:
        await _bring_back(settings, row)
    async with opening(settings):
        assert await one("SELECT profile, login_index, password FROM account") == {
            "profile": None, "login_index": None, "password": None,
        }  # fmt: skip
        assert await rows("SELECT id FROM session") == []


@pytest.mark.story("S45")
async def test_an_older_ledger_stops_the_start(settings: Settings) -> None:
    """What was erased after it could be read again."""
    async with opening(settings):
        account = (await register("ana@example.org", PASSWORD, "Ana", "")).account
        await vault.current().destroy("scope LIKE ?", f"%|{account}|%")
    async with opened(databases_of(settings)):
        await execute("DELETE FROM erasure", store="ledger")
    with pytest.raises(LedgerOlder):
        async with opening(settings):
            pytest.fail("it started")


def _second(settings: Settings) -> Path:
    return settings.keys_copy_at / "keys-copy.sqlite3"


async def _bring_back(settings: Settings, row: Mapping[str, object]) -> None:
    """A row of the key database, out of a backup."""
    async with opened(databases_of(settings)):
        await execute(
            f"INSERT INTO data_key ({', '.join(row)}) VALUES ({', '.join('?' for _ in row)})"
            " ON CONFLICT DO NOTHING",
            *row.values(),
            store="keys",
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


async def _somebody() -> Viewer:
    made = await register("ana@example.org", PASSWORD, "Ana", "")
    return Viewer(made.account, "ses_1", ports.now())


async def test_without_a_mail_server_nobody_is_promised_mail(settings: Settings) -> None:
    """It is said at once, and nothing is kept that would never be sent."""
    async with opening(settings, everywhere=False):
        ana = await _somebody()
        with pytest.raises(Refused, match="sends no mail"):
            await mailing.ask_for(ana, "ana@home.example", "")
        assert await mailing.my_mail(ana) == MailSettings()
        assert await rows("SELECT 1 AS one FROM outbox") == []


async def test_with_a_mail_server_mail_is_sent_by_itself(settings: Settings) -> None:
    """A server looks into the outbox again and again, and takes the way that its settings name."""
    arrived = anyio.Event()
    async with office() as post:

        def take(envelope: object) -> str:
            arrived.set()
            return TAKEN

        post.answer = take
        chosen = {"mail_host": "127.0.0.1", "mail_port": post.port, "mail_tls": "none",
                  "mail_from": "updates@post.example", "mail_every_seconds": 0.01}  # fmt: skip
        async with opening(settings.model_copy(update=chosen), everywhere=False):
            await mailing.ask_for(await _somebody(), "ana@home.example", "")
            with anyio.fail_after(30):
                await arrived.wait()
    assert post.to == [["ana@home.example"]]
