"""Whether there is something to come back to on a day, for one person: by what both know and by
what this one has done. Nothing that the other one did is asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from workbook.database.sql import flag, one, rows
from workbook.policy import Viewer
from workbook.records.mail_settings import MailSettings, settings_from
from workbook.records.seats import SEEN_BY


@dataclass(frozen=True, slots=True)
class Wanting:
    """Somebody who wants mail, and when."""

    account: str
    mail: MailSettings


async def who_wants_mail() -> list[Wanting]:
    """Everybody who has turned it on, but for whoever is being erased."""
    found = await rows(
        "SELECT m.account_id, m.reminders, m.sealed FROM mail_settings m"
        " JOIN account a ON a.id = m.account_id"
        " WHERE m.reminders AND a.erase_on IS NULL ORDER BY m.account_id"
    )
    return [
        Wanting(
            row["account_id"],
            await settings_from(row["account_id"], row["sealed"], reminders=flag(row["reminders"])),
        )
        for row in found
    ]


async def homework_on(viewer: Viewer, day: date) -> bool:
    """Whether homework of theirs is for this day, which they have neither sent nor declined."""
    me = viewer.account
    row = await one(
        f"""SELECT 1 AS here FROM assignment a JOIN workbook w ON w.id = a.workbook_id
        JOIN entry e ON e.workbook_id = w.id AND e.assignment_id = a.id
        WHERE {SEEN_BY} AND w.closed_on IS NULL AND a.due_on = ?
        AND (e.solo_of_id IS NULL OR e.solo_of_id = ?)
        AND NOT (CASE WHEN w.one_id = ? THEN e.one_sent ELSE e.other_sent END)
        AND NOT (CASE WHEN w.one_id = ? THEN e.one_declined ELSE e.other_declined END)
        LIMIT 1""",
        me,
        me,
        day,
        me,
        me,
        me,
    )
    return row is not None
