"""What is sealed opens only where it belongs, and not at all once its key is gone."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidTag

from workbook import ports
from workbook.database.sql import execute, rows
from workbook.ports import Ports
from workbook.vault import Gone, KeyRing, KeysMissing, Scope, Tampered, Vault

ANA = Scope("wb_1", "acc_ana", "private")
BEN = Scope("wb_1", "acc_ben", "private")
ROW = "draft_answer|ent_1|acc_ana|need"


@pytest.mark.asvs("11.3.2", "11.3.3")
@pytest.mark.story("S44")
async def test_what_is_sealed_opens_for_its_row_alone(keys: Vault) -> None:
    """A ciphertext that was moved to another row, or to another author, is not read."""
    await keys.ensure(ANA, BEN)
    sealed = await keys.seal(ANA, ROW, b"my words")
    assert await keys.unseal(ANA, ROW, sealed) == b"my words"
    for scope, row in ((ANA, ROW + "x"), (BEN, ROW), (replace(ANA, cls="shareable"), ROW)):
        with pytest.raises(Tampered):
            await keys.unseal(scope, row, sealed)


@pytest.mark.asvs("11.3.3")
@pytest.mark.story("I13")
async def test_the_scope_is_bound_into_the_ciphertext_too(keys: Vault) -> None:
    """Where a key is put under another scope in the key database, it still opens nothing there."""
    await keys.ensure(ANA)
    sealed = await keys.seal(ANA, ROW, b"my words")
    key = keys._by_scope[str(ANA)]
    keys._by_id[key.id] = replace(key, scope=str(BEN))
    with pytest.raises(Tampered):
        await keys.unseal(BEN, ROW, sealed)


@pytest.mark.asvs("11.2.5", "11.3.2", "11.2.3")
@pytest.mark.story("I22", "S44")
async def test_no_bit_can_be_changed(keys: Vault) -> None:
    """Not of the format, the key's id, the nonce, the words or their seal: one kind of error."""
    await keys.ensure(ANA)
    sealed = await keys.seal(ANA, ROW, b"my words")
    for place in range(len(sealed)):
        broken = bytearray(sealed)
        broken[place] ^= 1
        with pytest.raises((Tampered, Gone)):
            await keys.unseal(ANA, ROW, bytes(broken))
    for short in (b"", sealed[:1], sealed[:40]):
        with pytest.raises(Tampered):
            await keys.unseal(ANA, ROW, short)


@pytest.mark.story("I06")
async def test_the_length_says_little(keys: Vault) -> None:
    """A word and a paragraph are as long as each other when they are sealed."""
    await keys.ensure(ANA)
    lengths = {len(await keys.seal(ANA, ROW, b"x" * count)) for count in (0, 1, 100, 250)}
    assert len(lengths) == 1


async def test_a_wrapped_key_opens_under_its_own_scope_alone(ring: KeyRing) -> None:
    """A row of the key database that was given another scope gives no key."""
    wrapped = ring.wrap(b"k" * 32, str(ANA))
    assert ring.unwrap(ring.newest, wrapped, str(ANA)) == b"k" * 32
    with pytest.raises(InvalidTag):
        ring.unwrap(ring.newest, wrapped, str(BEN))


@pytest.mark.asvs("11.1.1")
@pytest.mark.story("I16")
async def test_a_key_that_was_destroyed_is_gone_at_once(keys: Vault) -> None:
    """Also from the memory of the process that had it open a moment ago; for its scope alone."""
    await keys.ensure(ANA, BEN)
    mine, theirs = await keys.seal(ANA, ROW, b"a"), await keys.seal(BEN, ROW, b"b")
    assert await keys.unseal(ANA, ROW, mine) == b"a"
    assert await keys.destroy("scope LIKE ?", "%|acc_ana|%") == 1
    with pytest.raises(Gone):
        await keys.unseal(ANA, ROW, mine)
    with pytest.raises(Gone):
        await keys.seal(ANA, ROW, b"a")
    assert await keys.unseal(BEN, ROW, theirs) == b"b"


async def test_a_key_destroyed_by_another_process_is_gone_within_a_minute(
    keys: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An open key is held for a minute and then asked for again."""
    await keys.ensure(ANA)
    sealed = await keys.seal(ANA, ROW, b"a")
    assert await Vault(keys.ring, keys.second).destroy("scope = ?", str(ANA)) == 1
    monkeypatch.setattr("workbook.vault.vault.KEPT_SECONDS", 0.0)
    with pytest.raises(Gone):
        await keys.unseal(ANA, ROW, sealed)
    with pytest.raises(Gone):
        await keys.seal(ANA, ROW, b"b")


@pytest.mark.story("S45")
async def test_a_restored_backup_does_not_bring_a_key_back(keys: Vault) -> None:
    """What the ledger names is destroyed again at the next start, and nothing else is."""
    await keys.ensure(ANA, BEN)
    backup = await rows("SELECT * FROM data_key WHERE scope = ?", str(ANA), store="keys")
    await keys.destroy("scope = ?", str(ANA))
    await execute(
        "INSERT INTO data_key (id, scope, generation, kek, wrapped, made_on)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        *(backup[0][name] for name in ("id", "scope", "generation", "kek", "wrapped", "made_on")),
        store="keys",
    )
    assert await keys.replay() == 1
    left = await rows("SELECT scope FROM data_key", store="keys")
    assert [row["scope"] for row in left] == [str(BEN)]


@pytest.mark.asvs("11.2.2")
async def test_new_keys_wrap_and_old_ones_still_open(keys: Vault, tmp_path: Path) -> None:
    """The key of keys is replaced without touching what was written."""
    await keys.ensure(ANA)
    sealed = await keys.seal(ANA, ROW, b"a")
    renewed = Vault(KeyRing.make(tmp_path / "keys"), keys.second)
    assert await renewed.unseal(ANA, ROW, sealed) == b"a"
    assert await renewed.rewrap() == 1
    assert await renewed.unseal(ANA, ROW, sealed) == b"a"
    newest = KeyRing(
        {renewed.ring.newest: renewed.ring.keys[renewed.ring.newest]}, renewed.ring.newest
    )
    await Vault(newest, keys.second).check_ring()
    assert await Vault(newest, keys.second).unseal(ANA, ROW, sealed) == b"a"
    with pytest.raises(KeysMissing):
        await keys.check_ring()


@pytest.mark.asvs("16.5.3")
@pytest.mark.story("S45")
async def test_without_the_key_of_keys_nothing_starts(keys: Vault, tmp_path: Path) -> None:
    """A ring that lacks a key in use is refused before anything is lost."""
    await keys.ensure(ANA)
    other = Vault(KeyRing.make(tmp_path / "other"), keys.second)
    with pytest.raises(KeysMissing):
        await other.check_ring()
    sealed = await keys.seal(ANA, ROW, b"a")
    with pytest.raises(KeysMissing):
        await other.unseal(ANA, ROW, sealed)


@pytest.mark.asvs("13.3.2")
@pytest.mark.story("S44")
def test_keys_that_others_may_read_are_refused(tmp_path: Path) -> None:
    """A key file is its owner's alone; so is the folder; and an empty folder is no ring."""
    folder = tmp_path / "keys"
    with pytest.raises(KeysMissing):
        KeyRing.load(folder)
    ring = KeyRing.make(folder)
    assert folder.stat().st_mode & 0o777 == 0o700
    assert KeyRing.load(folder) == ring
    (file,) = folder.glob("*.key")
    assert file.stat().st_mode & 0o777 == 0o600
    file.chmod(0o640)
    with pytest.raises(KeysMissing, match="0600"):
        KeyRing.load(folder)
    file.chmod(0o600)
    folder.chmod(0o750)
    with pytest.raises(KeysMissing, match="0700"):
        KeyRing.load(folder)


@pytest.mark.asvs("11.3.4", "11.5.1")
@pytest.mark.story("S44")
async def test_a_nonce_is_never_used_twice(keys: Vault) -> None:
    """The same words are sealed differently every time; chance comes from the system."""
    await keys.ensure(ANA)
    with ports.using(Ports(chance=os.urandom)):
        sealed = [await keys.seal(ANA, ROW, b"a") for _ in range(300)]
    assert len({blob[31:43] for blob in sealed}) == 300
