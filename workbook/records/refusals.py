"""Homework that one partner has put off. Only their own are ever loaded."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from workbook.database.sql import execute
from workbook.homework import Refusal
from workbook.ids import new_id
from workbook.policy import Viewer

COLUMNS = "r.id AS refusal, r.until AS refused_until"
JOIN = "LEFT JOIN homework_refusal r ON r.assignment_id = a.id AND r.account_id = ?"
"""To rows of `assignment a`, what the viewer has put off. One parameter: the viewer's account."""


def refusal_of(row: Mapping[str, Any]) -> Refusal | None:
    """What `COLUMNS` say."""
    return None if row["refusal"] is None else Refusal(row["refused_until"])


async def keep(viewer: Viewer, workbook: str, assignment: str, until: date | None) -> None:
    """Put it off, or put it off to another day."""
    await execute(
        "INSERT INTO homework_refusal (id, workbook_id, assignment_id, account_id, until)"
        " VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (assignment_id, account_id) DO UPDATE SET until = excluded.until",
        new_id("ref"),
        workbook,
        assignment,
        viewer.account,
        until,
    )


async def drop(viewer: Viewer, assignment: str) -> None:
    """Take it up again."""
    await execute(
        "DELETE FROM homework_refusal WHERE assignment_id = ? AND account_id = ?",
        assignment,
        viewer.account,
    )
