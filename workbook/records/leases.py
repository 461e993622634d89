"""Turns: what only one process may do at a time, for a while that is its own."""

from __future__ import annotations

from datetime import datetime

from workbook.database.sql import execute


async def hold(lease: str, holder: str, at: datetime, until: datetime) -> bool:
    """Take the turn, or keep it, until then. False while somebody else has it."""
    return (
        await execute(
            "INSERT INTO lease (id, holder, ends_at) VALUES (?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET holder = excluded.holder, ends_at = excluded.ends_at"
            " WHERE lease.ends_at <= ? OR lease.holder = excluded.holder",
            lease,
            holder,
            until,
            at,
        )
        > 0
    )


async def release(lease: str, holder: str) -> None:
    """The next one need not wait for the end of it."""
    await execute("DELETE FROM lease WHERE id = ? AND holder = ?", lease, holder)
