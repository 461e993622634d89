"""Who read what of mine: a line a day for each therapist, never for a partner."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import partial

from workbook.database import transactions
from workbook.database.sql import rows
from workbook.ids import new_id
from workbook.policy import Viewer
from workbook.ports import today
from workbook.records import access_chain
from workbook.records.access_chain import Row
from workbook.records.pages import Page, slice_of
from workbook.records.people import profiles_of
from workbook.vouching import tie_together


@dataclass(frozen=True, slots=True)
class Reading:
    """Somebody read something of mine on a day. `reader` is None for an erased account."""

    id: str
    reader: str | None
    what: str
    about: str
    day: date


async def note_reading(reader: Viewer, subjects: Iterable[str], what: str, about: str) -> None:
    """Note that this therapist read `what` (a kind) `about` (an id) of these people today: once a
    day, as the next row of each one's log.
    """
    wanted = [
        Row(new_id("log"), subject, reader.account, what, about, today())
        for subject in sorted(set(subjects))
    ]
    noted = await _noted_today(wanted)
    new = [row for row in wanted if row.subject not in noted]
    if new:
        await transactions.run(partial(_note, new))


async def _noted_today(wanted: list[Row]) -> set[str]:
    """Whose log has it already: then nothing is written, and nobody waits."""
    if not wanted:
        return set()
    first = wanted[0]
    found = await rows(
        "SELECT subject_id FROM access_log WHERE day = ? AND reader_id = ? AND what = ?"
        f" AND about = ? AND subject_id IN ({', '.join('?' for _ in wanted)})",
        first.day,
        first.reader,
        first.what,
        first.about,
        *(row.subject for row in wanted),
    )
    return {row["subject_id"] for row in found}


async def _note(new: list[Row]) -> None:
    """With the ends of these logs locked: whoever notes at the same moment comes after."""
    heads = await access_chain.locked([row.subject for row in new])
    after, chained = {}, []
    for row in new:
        if head := heads.get(row.subject) or await tie_together(row.subject):
            after[row.subject], now_tied = await access_chain.tied(head, row)
            chained.append(now_tied)
    made = await access_chain.add(chained)
    await access_chain.save([after[subject] for subject in sorted(made)])


async def readings(viewer: Viewer, page: Page) -> tuple[list[Reading], str | None]:
    """Who read what of mine, the newest day first."""
    after, cursor = "", []
    if page.after is not None:
        after = "AND (day, id) < (SELECT day, id FROM access_log WHERE id = ? AND subject_id = ?)"
        cursor = [page.after, viewer.account]
    found = await rows(
        "SELECT id, reader_id, what, about, day FROM access_log"
        f" WHERE subject_id = ? {after} ORDER BY day DESC, id DESC LIMIT ?",
        viewer.account,
        *cursor,
        page.limit + 1,
    )
    shown, following = slice_of(found, page)
    profiles = await profiles_of(row["reader_id"] for row in shown)
    return [
        _reading(row, getattr(profiles.get(row["reader_id"]), "name", None)) for row in shown
    ], (following)


def _reading(row: dict[str, object], name: str | None) -> Reading:
    day = row["day"]
    assert isinstance(day, date)
    return Reading(str(row["id"]), name, str(row["what"]), str(row["about"]), day)
