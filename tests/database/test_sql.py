"""Hand-written SQL says and gives the same on both engines."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from workbook.database import Opened, count_statements, sql, transaction
from workbook.database.sql import numbered


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("a = ? AND b = ?", "a = $1 AND b = $2"),
        ("a = '?' AND b = ?", "a = '?' AND b = $1"),
        ("a = 'it''s ?' AND b = ?", "a = 'it''s ?' AND b = $1"),
        ('"what?" = ?', '"what?" = $1'),
        ("a = ? -- why?\nAND b = ?", "a = $1 -- why?\nAND b = $2"),
        ("no placeholder", "no placeholder"),
    ],
)
def test_only_placeholders_are_numbered(written: str, sent: str) -> None:
    """A `?` in a string, a quoted name or a comment is text."""
    assert numbered(written) == sent


async def test_one_account(database: Opened) -> None:
    await sql.execute("INSERT INTO account (id, profile) VALUES (?, ?)", "acc_ana", b"\x00\xff")
    assert (await sql.one("SELECT profile FROM account WHERE id = ?", "acc_ana")) == {
        "profile": b"\x00\xff"
    }
