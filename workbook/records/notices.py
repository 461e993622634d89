"""Whether there is something to come back to on a day, for one person: by what both know and by
what this one has done. Nothing that the other one did is asked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from workbook.database.sql import flag, rows
from workbook.homework import is_for
from workbook.policy import Viewer
from workbook.records import refusals
from workbook.records.homework import homework_of
from workbook.records.mail_settings import MailSettings, settings_from
from workbook.records.refusals import refusal_of
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


MINE_TO_DO = """(e.solo_of_id IS NULL OR e.solo_of_id = ?)
    AND NOT (CASE WHEN w.one_id = ? THEN e.one_sent ELSE e.other_sent END)
    AND NOT (CASE WHEN w.one_id = ? THEN e.one_declined ELSE e.other_declined END)"""
"""An entry that the viewer has neither sent nor declined. Three parameters: their account."""


async def homework_on(viewer: Viewer, day: date) -> bool:
    """Whether there is homework of which they may be told on this day: by its days, by what they
    have done with it, and by whether they have put it off.
    """
    me = viewer.account
    found = await rows(
        f"""SELECT a.*, {refusals.COLUMNS}, EXISTS (SELECT 1 FROM entry e
            WHERE e.workbook_id = w.id AND e.assignment_id = a.id AND {MINE_TO_DO}) AS to_do
        FROM assignment a JOIN workbook w ON w.id = a.workbook_id {refusals.JOIN}
        WHERE {SEEN_BY} AND w.closed_on IS NULL
        AND EXISTS (SELECT 1 FROM entry e WHERE e.workbook_id = w.id AND e.assignment_id = a.id
            AND (e.solo_of_id IS NULL OR e.solo_of_id = ?))""",
        *(me,) * 7,
    )
    return any([await _is_for(row, day) for row in found])


async def _is_for(row: Mapping[str, Any], day: date) -> bool:
    homework = await homework_of(row, words=False)
    return is_for(homework, row["given_on"], refusal_of(row), flag(row["to_do"]), day)
