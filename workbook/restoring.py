"""A server out of a backup. What was erased since stays erased.

Everything is looked at before anything is changed; then first the ledger, then the keys, then the
records, which come into their place at once. So it can be killed at any moment and done again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbook import copies
from workbook.copies import About, NoCopy
from workbook.database.copying import Ended, Unsound, fill_postgres, fill_sqlite
from workbook.database.migrating import applied, migrate, names
from workbook.database.opening import opened
from workbook.database.sql import one
from workbook.database.stores import STORES, Databases
from workbook.vault import KeyRing, KeysMissing, LedgerOlder, SecondPlace, Vault, ledger
from workbook.vault.ledger import Line

RECORDS, *KEYS = STORES

ENDED = (
    *map(Ended, ("session", "export", "reset_code", "calendar_feed", "therapist_code",
                 "invitation", "tenant_invitation", "couple_invitation")),
    Ended("account", ("next_password", "next_password_at")),
)  # fmt: skip
"""What lets somebody in or on without a password: each may have been ended since the backup, on a
phone that was lost or by whoever stopped another's try, and would be good again.
"""


@dataclass(frozen=True, slots=True)
class Restored:
    """What came back: keys that were not there already, lines of the ledger in all."""

    made_at: str
    keys: int
    erased: int


async def restore(
    databases: Databases,
    ring: KeyRing,
    second: SecondPlace,
    records_from: Path,
    keys_from: Path,
    *,
    ledger_lost: bool = False,
) -> Restored:
    """Fill the records out of the one folder, and add what is missing out of the other. Nobody is
    signed in then, and no code or ticket of before is good.

    NoCopy, KeysMissing, LedgerOlder, and then nothing was changed. The newest ledger is what is
    here, in the second place or beside the copy of the keys; when only the last one is there, it
    has to be said that no newer one is left (`ledger_lost`).
    """
    about = await asyncio.to_thread(copies.read_about, records_from, "records")
    await asyncio.to_thread(copies.read_about, keys_from, "keys")
    _check_engine(about, databases)
    await _check_empty(databases, about)
    await migrate(databases, KEYS)
    keys = Vault(ring, second)
    async with opened(databases, stores=KEYS):
        lines = await _newest_ledger(keys, keys_from.parent, lost=ledger_lost)
        wanted = await _wanted(keys, copies.read_keys(keys_from), lines)
        for line in lines:
            await ledger.add(line)
        back = await keys.bring_back(wanted)
        await keys.replay()
        await keys.copy()
    await _fill(databases, records_from, about)
    return Restored(about.made_at, back, len(lines))


def _check_engine(about: About, databases: Databases) -> None:
    here = "sqlite" if databases.default.startswith("sqlite") else "postgresql"
    if about.engine != here:
        raise NoCopy(f"This is a backup of {about.engine}, and here is {here}.")


async def _check_empty(databases: Databases, about: About) -> None:
    """Nobody has an account in the records here, and their tables are of no later version."""
    if unknown := set(about.migrations) - set(names(RECORDS)):
        raise NoCopy(f"This backup is of a later version: {sorted(unknown)[-1]} is not known here.")
    async with opened(databases, stores=[RECORDS]):
        had = await applied(RECORDS)
        if had and await one("SELECT 1 AS here FROM account LIMIT 1"):
            raise NoCopy("There are accounts here already. Move their database away first.")
        if about.engine == "postgresql" and set(had) - set(about.migrations):
            raise NoCopy("The tables here are of a later version. Restore into an empty database.")


async def _newest_ledger(keys: Vault, place: Path, *, lost: bool) -> list[Line]:
    found = [await ledger.lines_after(), await keys.second.lines()]
    if not any(found) and not await keys.second.keys() and not await keys.stored() and not lost:
        raise LedgerOlder(
            "There is no ledger here but the one of the backup: who was erased since would come"
            " back. Bring the second place, or the newest ledger. If there is none, say so with"
            " --ledger-lost."
        )
    found.append(copies.read_ledger(place))
    newest = max(found, key=len)
    ledger.check_chain(newest)
    for other in found:
        ledger.check_holds(newest, other, "one of its copies")
    return newest


async def _wanted(
    keys: Vault, copied: Sequence[dict[str, Any]], lines: Sequence[Line]
) -> list[dict[str, Any]]:
    """The keys to bring back; KeysMissing when they are another server's, or cannot be opened."""
    ended = {line.key for line in lines}
    every = {row["id"]: row for row in [*copied, *await keys.second.keys()]}
    wanted = [row for row in every.values() if row["id"] not in ended]
    if any(row["kek"] not in keys.ring.keys for row in wanted):
        raise KeysMissing(
            "The key folder lacks a key that the backup is wrapped by. Put the key folder back,"
            " out of its own backup."
        )
    here = {(row["scope"], row["generation"]): row["id"] for row in await keys.stored()}
    places = ((row["scope"], row["generation"], row["id"]) for row in wanted)
    if any(here.get((scope, number), key) != key for scope, number, key in places):
        raise KeysMissing("The keys here are another server's. Restore into an empty folder.")
    return wanted


async def _fill(databases: Databases, folder: Path, about: About) -> None:
    try:
        if about.engine == "sqlite":
            await fill_sqlite(databases, RECORDS, folder, ENDED)
        else:
            await migrate(databases, [RECORDS], upto={RECORDS.app: about.migrations[-1]})
            await fill_postgres(databases, RECORDS, folder, dict(about.columns or {}), ENDED)
    except Unsound:
        raise NoCopy(f"{folder} is not sound.") from None
