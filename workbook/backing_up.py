"""A backup of everything while people write, in two places that must not come together.

The records first, then the keys, then the ledger: so every key that something in the copy is
sealed under is in the copy of the keys, unless it was destroyed in between.
"""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from workbook import copies
from workbook.copies import About, NoCopy
from workbook.database.copying import Unsound, copy_store
from workbook.database.stores import STORES, Databases
from workbook.ports import now
from workbook.records.sealed import questions
from workbook.vault import Vault, ledger
from workbook.vault.ledger import Line


@dataclass(frozen=True, slots=True)
class Backup:
    """Where it is, and how many data keys and lines of the ledger are in it."""

    records: Path
    keys: Path
    data_keys: int
    erased: int
    dropped: int


async def back_up(keys: Vault, databases: Databases, records_to: Path, keys_to: Path) -> Backup:
    """One backup. NoCopy when the places are one, or when the copy would not be readable.

    Older ones there, of keys after seven days and of records after thirty, are deleted then.
    """
    _check_apart(records_to, keys_to)
    at = now()
    records, used = await _records(databases, records_to, at)
    try:
        kept, lines = await keys.stored(), await ledger.lines_after()
        _check_whole(used, kept, lines)
        folder = await asyncio.to_thread(_keys, keys_to, at, kept, lines)
    except BaseException:  # records whose keys are nowhere are no backup
        await asyncio.to_thread(shutil.rmtree, records)
        raise
    dropped = await asyncio.to_thread(_drop_old, records_to, keys_to, at)
    return Backup(records, folder, len(kept), len(lines), dropped)


def _check_apart(records_to: Path, keys_to: Path) -> None:
    one, other = records_to.resolve(), keys_to.resolve()
    if one.is_relative_to(other) or other.is_relative_to(one):
        raise NoCopy(
            "Records and keys go to two places, neither of them inside the other: who finds one"
            " must not find both."
        )


def _check_whole(
    used: set[str], kept: Sequence[Mapping[str, object]], lines: Sequence[Line]
) -> None:
    missing = used - {str(row["id"]) for row in kept} - {line.key for line in lines}
    if missing:
        raise NoCopy(f"{len(missing)} data keys are missing: see `workbook keys status`.")


async def _records(databases: Databases, place: Path, at: datetime) -> tuple[Path, set[str]]:
    """The folder, and the ids of the keys that something in it is sealed under."""
    with copies.making(place, "records", at) as (part, whole):
        try:
            done = await copy_store(databases, STORES[0], part, questions())
        except Unsound:
            raise NoCopy("The copy of the records is not sound. Try again.") from None
        about = About(
            "records",
            at.isoformat(timespec="seconds"),
            done.engine,
            {},
            done.migrations,
            done.columns,
        )
        await asyncio.to_thread(copies.describe, part, about)
    used = {bytes(key).decode("ascii", "replace") for keys in done.answers for key in keys}
    return whole, used


def _keys(place: Path, at: datetime, kept: list[dict[str, object]], lines: list[Line]) -> Path:
    with copies.making(place, "keys", at) as (part, whole):
        copies.write_keys(part, kept)
        copies.describe(part, About("keys", at.isoformat(timespec="seconds"), "", {}))
    copies.write_ledger(place, lines)
    return whole


def _drop_old(records_to: Path, keys_to: Path, at: datetime) -> int:
    return copies.drop_old(records_to, "records", at) + copies.drop_old(keys_to, "keys", at)
