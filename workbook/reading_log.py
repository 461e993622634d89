"""Who read what of mine: a line a day for each therapist, never for a partner."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from workbook.database.sql import execute, rows
from workbook.ids import new_id
from workbook.policy import Viewer
from workbook.ports import today
from workbook.records.pages import Page, slice_of
from workbook.records.people import profiles_of


@dataclass(frozen=True, slots=True)
class Reading:
    """Somebody read something of mine on a day. `reader` is None for an erased account."""

    id: str
    reader: str | None
    what: str
    about: str
    day: date


async def note_reading(reader: Viewer, subjects: Iterable[str], what: str, about: str) -> None:
    """Note that this therapist read `what` (a kind) `about` (an id) of these people today."""
    for subject in subjects:
        await execute(
            "INSERT INTO access_log (id, subject_id, reader_id, what, about, day)"
            " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            new_id("log"),
            subject,
            reader.account,
            what,
            about,
            today(),
        )


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
