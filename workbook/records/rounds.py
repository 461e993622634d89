"""The rounds of one exercise in one workbook that have opened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from workbook.database.sql import rows
from workbook.records.entries import EntryFacts


@dataclass(frozen=True, slots=True)
class Round:
    """One entry that has opened to both."""

    entry: str
    round: int
    revealed_on: date


async def rounds_before(entry: EntryFacts) -> list[Round]:
    """The earlier rounds that opened, the newest first, for whoever may read this entry."""
    found = await rows(
        "SELECT e.id, e.round, e.revealed_on FROM entry e"
        " JOIN exercise_version v ON v.id = e.exercise_version_id"
        " JOIN exercise_version mine ON mine.id = ? AND mine.slug = v.slug"
        " AND mine.builtin = v.builtin AND COALESCE(mine.author_id, '') = COALESCE(v.author_id, '')"
        " WHERE e.workbook_id = ? AND e.solo_of_id IS NULL AND e.revealed_on IS NOT NULL"
        " AND e.round < ? ORDER BY e.round DESC",
        entry.version.id,
        entry.workbook,
        entry.round,
    )
    return [Round(row["id"], row["round"], row["revealed_on"]) for row in found]
