"""The rounds of one exercise in one workbook: what has opened, and one's own earlier ones."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from workbook.database.sql import rows
from workbook.library.words import precedence
from workbook.policy import Viewer
from workbook.records.entries import COLUMNS, FROM, EntryFacts, facts_of
from workbook.records.seats import SEEN_BY

SAME_EXERCISE = """JOIN exercise_version mine ON mine.id = ? AND mine.slug = v.slug
    AND mine.builtin = v.builtin AND COALESCE(mine.author_id, '') = COALESCE(v.author_id, '')"""


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
        f" {SAME_EXERCISE}"
        " WHERE e.workbook_id = ? AND e.solo_of_id IS NULL AND e.revealed_on IS NOT NULL"
        " AND e.round < ? ORDER BY e.round DESC",
        entry.version.id,
        entry.workbook,
        entry.round,
    )
    return [Round(row["id"], row["round"], row["revealed_on"]) for row in found]


async def earlier_editions(viewer: Viewer, entry: EntryFacts) -> list[EntryFacts]:
    """A partner's entries of earlier versions of this exercise into which they themselves wrote,
    the newest first. What the other one did with them is not looked at.
    """
    me = viewer.account
    found = await rows(
        f"SELECT {COLUMNS}, v.version, mine.version AS mine_version {FROM} {SAME_EXERCISE}"
        f" WHERE e.workbook_id = ? AND {SEEN_BY} AND (e.solo_of_id IS NULL OR e.solo_of_id = ?)"
        " AND (EXISTS (SELECT 1 FROM draft_answer own"
        " WHERE own.entry_id = e.id AND own.author_id = ?)"
        " OR EXISTS (SELECT 1 FROM submission own"
        " WHERE own.entry_id = e.id AND own.author_id = ?)) ORDER BY e.position DESC",
        me, me, entry.version.id, entry.workbook, me, me, me, me, me,
    )  # fmt: skip
    return [
        facts_of(row, viewer)
        for row in found
        if precedence(row["version"]) < precedence(row["mine_version"])
    ]
