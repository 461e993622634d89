"""What is kept for a while only, and for how long: all of it on one page.

What somebody wrote is kept as long as they want it; so nothing here takes away words that cannot
be read somewhere else as well.
"""

from __future__ import annotations

from datetime import timedelta

from workbook import once, security_log, tries, vouching
from workbook.database.sql import execute, flag, rows
from workbook.ports import now, today
from workbook.records.versions import parsed_all, version_of

ACCESS_LOG_KEPT = timedelta(days=365)
SECURITY_LOG_KEPT = timedelta(days=90)
REVOKED_CODE_KEPT = timedelta(hours=24)
"""As long as the same request may come again and be told what it made."""

MAIL_KEPT = timedelta(days=7)
"""Of a mail that was sent only that it was, so that its cause does not write it again."""

CODE_LASTS = timedelta(days=30)
"""The life of a therapist code: its row has the end alone."""


async def forget_what_has_run_out() -> None:
    """Drop all that has had its time. Can be repeated, also after a crash."""
    await tries.forget_old()
    await once.forget_old()
    for table in ("session", "export", "invitation", "tenant_invitation", "couple_invitation",
                  "reset_code"):  # fmt: skip
        await execute(f"DELETE FROM {table} WHERE expires_at <= ?", now())
    await _forget_codes()
    await execute("DELETE FROM outbox WHERE expires_at <= ?", now() - MAIL_KEPT)
    await vouching.forget_before(today() - ACCESS_LOG_KEPT)
    await security_log.forget_before(today() - SECURITY_LOG_KEPT)
    await forget_sealed_drafts()


async def _forget_codes() -> None:
    await execute(
        "DELETE FROM therapist_code WHERE expires_at <= ? OR (revoked AND expires_at <= ?)",
        now(),
        now() + CODE_LASTS - REVOKED_CODE_KEPT,
    )


async def forget_sealed_drafts() -> int:
    """Drop the drafts that only repeat what is sealed for good. How many rows.

    A draft is needed until the reveal, because what was sent can be taken back; and until its
    author's reply is sent, because what a reply asks may lean on it.
    """
    left = await rows(
        "SELECT DISTINCT d.entry_id, d.author_id, v.id, v.content_hash, v.translations_hash,"
        " (e.one_replied AND d.author_id = w.one_id)"
        " OR (e.other_replied AND d.author_id = w.other_id) AS replied"
        " FROM draft_answer d JOIN entry e ON e.id = d.entry_id"
        " JOIN workbook w ON w.id = e.workbook_id"
        " JOIN exercise_version v ON v.id = e.exercise_version_id"
        " WHERE e.revealed_on IS NOT NULL"
    )
    exercises = await parsed_all(version_of(row) for row in left)
    gone = 0
    for row in left:
        replies = any(True for _ in exercises[row["id"]].asked_after())
        if flag(row["replied"]) or not replies:
            gone += await execute(
                "DELETE FROM draft_answer WHERE entry_id = ? AND author_id = ?",
                row["entry_id"],
                row["author_id"],
            )
    return gone
