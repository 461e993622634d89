"""The chain of one person's access log: each row tied to the one before it, and both ends sealed.

A link is a keyed hash (HMAC-SHA-256) under the person's own key over the link before and the whole
row; so nobody without the keys can take a row out, change it or put one in unseen. The ends are
sealed in the same way: a row cannot go from either end, nor all of them.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from workbook import vault
from workbook.database.sql import execute, for_update, rows
from workbook.ids import new_id
from workbook.records.people import profile_scope

HEAD = "id, subject_id, dropped, before, number, link, mended_on, seal"


@dataclass(frozen=True, slots=True)
class Head:
    """Where a log begins and ends: its rows are those after `dropped`, up to `number`. `before` is
    the link of the last row that was dropped, `link` that of the newest one, both "" for none.
    `mended_on` is the day on which the log was tied together anew, as it was found.
    """

    subject: str
    dropped: int = 0
    before: str = ""
    number: int = 0
    link: str = ""
    mended_on: date | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the log, with its place in the chain."""

    id: str
    subject: str
    reader: str
    what: str
    about: str
    day: date
    number: int | None = None
    link: str | None = None


def head_of(row: Mapping[str, Any]) -> Head:
    return Head(
        row["subject_id"], row["dropped"], row["before"], row["number"], row["link"],
        row["mended_on"],
    )  # fmt: skip


async def seal_of(head: Head) -> str:
    """What shows that this head is ours."""
    return await _hash(
        head.subject, "access-chain", str(head.dropped), head.before, str(head.number), head.link,
        str(head.mended_on),
    )  # fmt: skip


async def is_ours(head: Head, seal: str) -> bool:
    """Whether this seal is the one that we gave this head."""
    return hmac.compare_digest(await seal_of(head), seal)


async def link_of(row: Row, number: int, before: str) -> str:
    """The link of this row, when it has this number and follows the row with that link."""
    return await _hash(
        row.subject, "access-log", before, str(number), row.id, row.reader, row.what, row.about,
        str(row.day),
    )  # fmt: skip


async def _hash(subject: str, purpose: str, *parts: str) -> str:
    return (await vault.current().mac(profile_scope(subject), purpose, *parts)).hex()


async def tied(head: Head, row: Row) -> tuple[Head, Row]:
    """The row as the next one of this log, and the head after it."""
    number = head.number + 1
    link = await link_of(row, number, head.link)
    return replace(head, number=number, link=link), replace(row, number=number, link=link)


async def locked(subjects: Sequence[str]) -> dict[str, Head]:
    """The heads of these logs, locked in one order; none for a log whose head is not ours."""
    marks = ", ".join("?" for _ in subjects)
    found = await rows(
        f"SELECT {HEAD} FROM access_chain WHERE subject_id IN ({marks})"
        f" ORDER BY subject_id{for_update()}",
        *subjects,
    )
    heads = [(head_of(row), row["seal"]) for row in found]
    return {head.subject: head for head, seal in heads if await is_ours(head, seal)}


async def save(heads: Iterable[Head]) -> None:
    """Keep these heads."""
    values = [
        (
            new_id("chn"), one.subject, one.dropped, one.before, one.number, one.link,
            one.mended_on, await seal_of(one),
        )
        for one in heads
    ]  # fmt: skip
    if values:
        places = ", ".join("(?, ?, ?, ?, ?, ?, ?, ?)" for _ in values)
        await execute(
            f"INSERT INTO access_chain ({HEAD}) VALUES {places} ON CONFLICT (subject_id) DO UPDATE"
            " SET dropped = excluded.dropped, before = excluded.before, number = excluded.number,"
            " link = excluded.link, mended_on = excluded.mended_on, seal = excluded.seal",
            *(value for row in values for value in row),
        )


async def add(new: Sequence[Row]) -> set[str]:
    """Insert these rows; whose were not there already."""
    if not new:
        return set()
    places = ", ".join("(?, ?, ?, ?, ?, ?, ?, ?)" for _ in new)
    made = await rows(
        "INSERT INTO access_log (id, subject_id, reader_id, what, about, day, number, link)"
        f" VALUES {places} ON CONFLICT DO NOTHING RETURNING subject_id",
        *(value for row in new for value in _values(row)),
    )
    return {row["subject_id"] for row in made}


def _values(row: Row) -> tuple[object, ...]:
    return (
        row.id, row.subject, row.reader, row.what, row.about, row.day, row.number, row.link,
    )  # fmt: skip


def row_of(row: Mapping[str, Any]) -> Row:
    return Row(
        row["id"], row["subject_id"], row["reader_id"], row["what"], row["about"], row["day"],
        row["number"], row["link"],
    )  # fmt: skip
