"""The erasure ledger: which keys were destroyed, in a store of its own, only ever added to.

It is replayed at every start: a key that a restored backup brought back is destroyed again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tortoise import fields

from workbook.database.sql import execute, one, rows
from workbook.database.tables import Model
from workbook.ports import today
from workbook.vault.keyring import KeysMissing


class Erasure(Model):
    """One destroyed key. `link` is the SHA-256 over the line before and this one."""

    number = fields.IntField(primary_key=True, generated=False)
    key = fields.CharField(40, unique=True)
    destroyed_on: date = fields.DateField()
    link = fields.CharField(64)

    class Meta:
        table = "erasure"


class LedgerOlder(KeysMissing):
    """This ledger lacks lines that were written once: what they erased may be back."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line: the key with this id was destroyed on this day."""

    number: int
    key: str
    destroyed_on: date
    link: str


def after(before: Line | None, key: str, day: date) -> Line:
    """The line that follows."""
    number, link = (before.number + 1, before.link) if before else (1, "")
    text = f"{link}|{number}|{key}|{day}"
    return Line(number, key, day, hashlib.sha256(text.encode()).hexdigest())


def check_chain(lines: Sequence[Line]) -> None:
    """LedgerOlder unless each line follows from the one before it, from the first one on."""
    before: Line | None = None
    for line in lines:
        if line != after(before, line.key, line.destroyed_on):
            raise LedgerOlder(f"The erasure ledger is not whole: line {line.number} was changed.")
        before = line


def check_holds(lines: Sequence[Line], others: Sequence[Line], where: str) -> None:
    """LedgerOlder unless the ledger has every line of `others`, which are kept in `where`."""
    if list(lines[: len(others)]) != list(others):
        raise LedgerOlder(
            f"The erasure ledger is not the newest: {where} has lines that it lacks. What was"
            " erased must not come back, so put back the newest ledger that there is."
        )


async def lines_after(number: int = 0) -> list[Line]:
    """The lines after this number, in their order."""
    found = await rows(
        "SELECT number, key, destroyed_on, link FROM erasure WHERE number > ? ORDER BY number",
        number,
        store="ledger",
    )
    return [Line(**row) for row in found]


async def last() -> Line | None:
    """The newest line."""
    row = await one(
        "SELECT number, key, destroyed_on, link FROM erasure ORDER BY number DESC LIMIT 1",
        store="ledger",
    )
    return Line(**row) if row else None


async def enter(key: str) -> None:
    """One line in the ledger, chained to the one before it. Two who write at once take turns: the
    number decides, and the other one tries again.
    """
    while not await one("SELECT 1 AS here FROM erasure WHERE key = ?", key, store="ledger"):
        await add(after(await last(), key, today()))


async def add(line: Line) -> None:
    """Write this line, unless its number or its key is there."""
    await execute(
        "INSERT INTO erasure (number, key, destroyed_on, link) VALUES (?, ?, ?, ?)"
        " ON CONFLICT DO NOTHING",
        line.number,
        line.key,
        line.destroyed_on,
        line.link,
        store="ledger",
    )
