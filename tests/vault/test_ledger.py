"""The erasure ledger is a chain that is only added to, and an older one is not served with."""

from __future__ import annotations

import pytest

from workbook.database.sql import execute, rows
from workbook.vault import LedgerOlder, Scope, Vault
from workbook.vault.checking import check_stores, ended

ANA, BEN, CLEO = (Scope("wb_1", f"acc_{name}", "private") for name in ("ana", "ben", "cleo"))


@pytest.fixture
async def erased(keys: Vault) -> Vault:
    """Two keys were destroyed, one is there."""
    await keys.ensure(ANA, BEN, CLEO)
    await keys.destroy("scope = ?", str(ANA))
    await keys.destroy("scope = ?", str(BEN))
    return keys


@pytest.mark.story("S45")
async def test_it_names_what_was_destroyed_in_its_order(erased: Vault) -> None:
    """And the second place has the same lines."""
    lines = await erased.second.lines()
    assert [line.number for line in lines] == [1, 2]
    assert {line.key for line in lines} == await ended()
    await check_stores(erased)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE erasure SET key = 'key_other' WHERE number = 1",
        "UPDATE erasure SET destroyed_on = '2020-01-01' WHERE number = 2",
        "DELETE FROM erasure WHERE number = 1",
    ],
)
async def test_a_line_that_was_changed_or_taken_out_is_noticed(erased: Vault, damage: str) -> None:
    """Each line is tied to the one before it."""
    await execute(damage, store="ledger")
    with pytest.raises(LedgerOlder, match="not whole"):
        await check_stores(erased)


@pytest.mark.story("S45")
async def test_an_older_ledger_stops_a_start(erased: Vault) -> None:
    """The second place has a line more."""
    await execute("DELETE FROM erasure WHERE number = 2", store="ledger")
    with pytest.raises(LedgerOlder, match="not the newest"):
        await check_stores(erased)


async def test_an_older_ledger_is_noticed_without_the_second_place(erased: Vault) -> None:
    """The key database itself knows how far the ledger had come."""
    erased.second.file.unlink()
    await check_stores(erased)
    await execute("DELETE FROM erasure WHERE number = 2", store="ledger")
    with pytest.raises(LedgerOlder, match="older than the key database"):
        await check_stores(erased)


async def test_the_mark_never_goes_back(erased: Vault) -> None:
    """Replaying changes nothing; another line moves it on."""
    marks = [await rows("SELECT number FROM ledger_mark", store="keys")]
    await erased.replay()
    marks.append(await rows("SELECT number FROM ledger_mark", store="keys"))
    await erased.destroy("scope = ?", str(CLEO))
    marks.append(await rows("SELECT number FROM ledger_mark", store="keys"))
    assert [mark[0]["number"] for mark in marks] == [2, 2, 3]
