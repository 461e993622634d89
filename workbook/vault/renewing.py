"""A new generation of data keys, and what is left to do of a round of them.

A round has a number, kept until it is over; so one that was killed in the middle goes on where it
was, and is not begun anew.
"""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import Any

from workbook.database import transactions
from workbook.database.erasing import leave_nothing
from workbook.database.sql import execute, for_update, one, rows
from workbook.ids import new_id
from workbook.ports import random_bytes, today
from workbook.vault.second import COLUMNS, NAMES
from workbook.vault.vault import KEY, Vault, halves

BACKUPS_KEPT = timedelta(days=30)
"""How long a backup of the records may need the keys of an older generation."""

NEWEST = "generation = (SELECT max(n.generation) FROM data_key n WHERE n.scope = k.scope)"


async def unfinished() -> int | None:
    """The number of the round that is not over."""
    row = await one("SELECT number FROM rotation WHERE ended_on IS NULL", store="keys")
    return row["number"] if row else None


async def begin() -> int:
    """The number of the round that is not over, or of a new one."""
    if (number := await unfinished()) is None:
        last = await one("SELECT max(number) AS number FROM rotation", store="keys")
        number = ((last["number"] if last else None) or 0) + 1
        await execute(
            "INSERT INTO rotation (number, began_on) VALUES (?, ?) ON CONFLICT DO NOTHING",
            number,
            today(),
            store="keys",
        )
    return number


async def end(number: int) -> None:
    """This round is over."""
    await execute(
        "UPDATE rotation SET ended_on = ? WHERE number = ?", today(), number, store="keys"
    )


async def renew(keys: Vault, number: int) -> int:
    """Give each scope the data key that it still lacks in this round. How many."""
    old = await rows(
        f"SELECT k.id FROM data_key k WHERE k.rotation < ? AND k.{NEWEST} ORDER BY k.id",
        number,
        store="keys",
    )
    made = 0
    for row in old:
        made += await transactions.run(partial(_renew, keys, row["id"], number), "keys")
    await keys.copy()
    keys.forget_opened()
    return made


async def _renew(keys: Vault, old: str, number: int) -> int:
    """With the older key locked: whoever destroys it meanwhile waits, and finds this one, too."""
    row = await one(
        f"SELECT {NAMES} FROM data_key WHERE id = ?{for_update(store='keys')}", old, store="keys"
    )
    if row is None:
        return 0
    _, for_macs = halves(keys.unwrap(row))
    new = row | {
        "id": new_id("key"),
        "generation": row["generation"] + 1,
        "kek": keys.ring.newest,
        "wrapped": keys.ring.wrap(random_bytes(KEY) + for_macs, row["scope"]),
        "made_on": today(),
    }
    return await execute(
        f"INSERT INTO data_key ({NAMES}, rotation) VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (scope, generation) DO NOTHING",
        *(new[column] for column in COLUMNS),
        number,
        store="keys",
    )


async def older() -> list[dict[str, Any]]:
    """The keys that have a newer one: `id`, and `newer_on`, the day on which that was made."""
    return await rows(
        "SELECT k.id, n.made_on AS newer_on FROM data_key k"
        " JOIN data_key n ON n.scope = k.scope AND n.generation = k.generation + 1",
        store="keys",
    )


async def drop_unused(keys: Vault, used: set[str]) -> int:
    """Delete older keys that nothing is sealed under any more, here or in a backup. How many.

    The ledger does not get to know: it names what was erased, and this was not.
    """
    gone = [
        row["id"]
        for row in await older()
        if row["id"] not in used and row["newer_on"] <= today() - BACKUPS_KEPT
    ]
    for key in gone:
        await execute("DELETE FROM data_key WHERE id = ?", key, store="keys")
    if gone:
        await keys.second.forget(gone)
        await leave_nothing("data_key", "keys")
    return len(gone)
