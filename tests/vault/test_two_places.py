"""A data key is in two places before anything is sealed under it, and gone from both at once."""

from __future__ import annotations

import os
import sqlite3
import stat
from pathlib import Path

import pytest
from tortoise.connection import get_connection

from tests.stores import Postgres
from workbook.database.sql import execute, rows
from workbook.errors import Unavailable
from workbook.vault import Gone, KeyRing, KeysMissing, Scope, SecondPlace, Vault
from workbook.vault.checking import check_present, check_stores
from workbook.vault.second import NAMES
from workbook.vault.vault import key_id

ANA = Scope("wb_1", "acc_ana", "private")
BEN = Scope("wb_1", "acc_ben", "private")
ROW = "draft_answer|ent_1|acc_ana|need"


async def stored() -> list[dict[str, object]]:
    return await rows(f"SELECT {NAMES} FROM data_key ORDER BY id", store="keys")


async def test_a_new_key_is_in_both_places(keys: Vault) -> None:
    """The same wrapped key, once it is acknowledged; the second file is its owner's alone."""
    await keys.ensure(ANA, BEN)
    assert await keys.second.keys() == await stored()
    assert stat.S_IMODE(keys.second.file.stat().st_mode) == 0o600
    assert stat.S_IMODE(keys.second.file.parent.stat().st_mode) == 0o700


async def test_without_the_second_place_no_key_is_acknowledged(ring: KeyRing, keys: Vault) -> None:
    """A disk that cannot be written is told, and nothing was sealed under the key."""
    broken = Vault(ring, SecondPlace(keys.second.file.parent.parent / "keys" / "x" / "y"))
    broken.second.file.parent.write_text("a file, where a folder should be")
    with pytest.raises(Unavailable):
        await broken.ensure(ANA)


async def test_a_key_that_another_process_just_made_is_copied_before_it_is_used(
    keys: Vault,
) -> None:
    """Whoever finds the key of another sees to it that it is in the second place, too."""
    await keys.ensure(ANA)
    await keys.second.forget([row["id"] for row in await keys.second.keys()])
    await keys.ensure(ANA)
    assert await keys.second.keys() == await stored()


async def written_by(keys: Vault, request: pytest.FixtureRequest) -> list[bytes]:
    """Every file of the stores and of the second place; of PostgreSQL the table's own file."""
    here = keys.second.file.parent.parent
    files = [file.read_bytes() for file in here.rglob("*") if file.is_file()]
    if get_connection("keys").capabilities.dialect != "postgres":
        return files
    [table] = await rows("SELECT pg_relation_filepath('data_key') AS path", store="keys")
    server: Postgres = request.getfixturevalue("postgres_server")
    return [*files, server.file(table["path"])]


async def test_a_destroyed_key_is_in_neither_place(
    keys: Vault, request: pytest.FixtureRequest
) -> None:
    """Its wrapped bytes are in no file of SQLite's, of the second place, of PostgreSQL's table."""
    await keys.ensure(ANA, BEN)
    mine, theirs = [bytes(row["wrapped"]) for row in await keys.second.keys()]
    if (await stored())[0]["scope"] == str(BEN):
        mine, theirs = theirs, mine
    assert await keys.destroy("scope = ?", str(ANA)) == 1
    assert [row["scope"] for row in await stored()] == [str(BEN)]
    assert await keys.second.keys() == await stored()
    files = await written_by(keys, request)
    assert any(theirs in data for data in files)
    assert not any(mine in data for data in files)


async def test_what_the_ledger_names_goes_from_the_second_place_too(keys: Vault) -> None:
    """Also a key that only a backup of the second place brought back."""
    await keys.ensure(ANA)
    copy = await keys.second.keys()
    await keys.destroy("scope = ?", str(ANA))
    await keys.second.keep(copy)
    await check_stores(keys)
    assert await keys.replay() == 0
    assert await keys.second.keys() == []


async def test_keys_that_only_the_second_place_has_stop_a_start(keys: Vault) -> None:
    """The key database lost some. Nothing is changed, and the sentence says what to do."""
    await keys.ensure(ANA, BEN)
    before = await keys.second.keys()
    await execute("DELETE FROM data_key WHERE scope = ?", str(ANA), store="keys")
    with pytest.raises(KeysMissing, match=r"lacks 1 keys.*keys mend"):
        await check_stores(keys)
    assert await keys.second.keys() == before
    assert [row["scope"] for row in await stored()] == [str(BEN)]


async def test_they_can_be_brought_back(ring: KeyRing, keys: Vault) -> None:
    """What was sealed before opens again, and a key that was destroyed is not among them."""
    await keys.ensure(ANA, BEN)
    sealed = await keys.seal(ANA, ROW, b"my words")
    await keys.destroy("scope = ?", str(BEN))
    await execute("DELETE FROM data_key", store="keys")
    fresh = Vault(ring, keys.second)
    with pytest.raises(Gone):
        await fresh.unseal(ANA, ROW, sealed)
    assert await fresh.mend() == 1
    assert await fresh.mend() == 0
    await check_stores(fresh)
    assert await fresh.unseal(ANA, ROW, sealed) == b"my words"


async def test_a_second_place_that_was_lost_is_filled_again(keys: Vault) -> None:
    """Nothing is lost with it as long as the key database is there."""
    await keys.ensure(ANA, BEN)
    keys.second.file.unlink()
    await check_stores(keys)
    await keys.copy()
    assert await keys.second.keys() == await stored()


async def test_a_damaged_second_place_is_told(keys: Vault) -> None:
    """In a sentence that says which file, and what to do with it."""
    await keys.ensure(ANA)
    keys.second.file.write_bytes(b"not a database" * 100)
    with pytest.raises(KeysMissing, match="Move it away"):
        await check_stores(keys)


async def test_a_ring_that_lacks_the_key_of_the_second_place_is_refused(
    keys: Vault, tmp_path: Path
) -> None:
    """Else the second copy would be worth nothing on the day when it is needed."""
    await keys.ensure(ANA)
    (row,) = await keys.second.keys()
    await keys.second.keep([{**row, "kek": "another"}])
    with pytest.raises(KeysMissing, match="key folder"):
        await check_stores(keys)


async def test_records_whose_key_is_nowhere_are_noticed(keys: Vault) -> None:
    """A key that was destroyed may be missing, any other may not."""
    await keys.ensure(ANA, BEN)
    used = [key_id(await keys.seal(scope, ROW, b"a")) for scope in (ANA, BEN)]
    await keys.destroy("scope = ?", str(ANA))
    await check_present(used)
    await execute("DELETE FROM data_key", store="keys")
    with pytest.raises(KeysMissing, match="1 accounts have no key"):
        await check_present(used)


async def test_two_who_write_at_once_wait_for_each_other(keys: Vault) -> None:
    """Another process holds the second place for a moment."""
    await keys.ensure(BEN)
    other = sqlite3.connect(keys.second.file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    other.execute("PRAGMA user_version = 1")
    other.execute("COMMIT")
    other.close()
    await keys.ensure(ANA)
    assert len(await keys.second.keys()) == 2


def test_a_half_written_key_is_no_key(tmp_path: Path) -> None:
    """A process that dies while it makes a key leaves a ring that can be read, and added to."""
    ring = KeyRing.make(tmp_path)
    half = tmp_path / "0002-aaaaaaaa.half"
    half.touch(0o600)
    assert KeyRing.load(tmp_path) == ring
    os.utime(half)
    assert len(KeyRing.make(tmp_path).keys) == 2


def test_the_newest_key_is_the_newest_also_when_older_ones_are_gone(tmp_path: Path) -> None:
    """Numbers are never used again, as long as the newest is there."""
    for _ in range(3):
        KeyRing.make(tmp_path)
    first, second, _ = sorted(tmp_path.glob("*.key"))
    first.unlink()
    second.unlink()
    ring = KeyRing.make(tmp_path)
    assert sorted(file.name[:4] for file in tmp_path.glob("*.key")) == ["0003", "0004"]
    assert next(tmp_path.glob("0004-*")).stem.partition("-")[2] == ring.newest


async def test_a_key_added_by_another_process_is_found(keys: Vault, tmp_path: Path) -> None:
    """Both by whoever meets a data key that it wraps, and by whoever makes a new one."""
    await keys.ensure(ANA)
    other = Vault(KeyRing.make(tmp_path / "keys"), keys.second)
    await other.ensure(BEN)
    sealed = await other.seal(BEN, ROW, b"theirs")
    assert await keys.unseal(BEN, ROW, sealed) == b"theirs"
    assert keys.ring.newest == other.ring.newest
    third = KeyRing.make(tmp_path / "keys").newest
    await keys.ensure(Scope("wb_2", "", "joint"))
    assert third in {row["kek"] for row in await stored()}
