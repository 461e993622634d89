"""What happened to the ways into an account: how often each thing did on a day, and nothing else.

Its owner reads their own; an operator reads sums over all accounts, with nobody named. No address,
device or hour is kept, and of what was typed nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, get_args

from workbook.database.reserve import even_when_full
from workbook.database.sql import execute, rows
from workbook.ids import new_id
from workbook.policy import Viewer
from workbook.ports import today
from workbook.records.pages import Page, slice_of

What = Literal[
    "sign-in-refused",
    "password-refused",
    "password-changed",
    "password-waits",
    "password-stopped",
    "second-step-on",
    "second-step-off",
    "recovery-codes-made",
    "passkey-added",
    "passkey-removed",
    "consent-given",
    "consent-ended",
    "erasure-begun",
    "signed-out-by-operator",
    "keys-rotated",
    "backed-up",
    "restored",
]
"""All that is ever noted. The last three are about the whole server."""

KINDS: tuple[What, ...] = get_args(What)
NOBODY = ""
"""Whose a sign-in is that fits no account, and what is about the whole server."""


@dataclass(frozen=True, slots=True)
class Happening:
    """This happened so many times on that day."""

    id: str
    what: What
    day: date
    times: int


@dataclass(frozen=True, slots=True)
class Sum:
    """This happened so many times on that day, to so many accounts."""

    day: date
    what: What
    times: int
    accounts: int


async def note(account: str, what: What) -> None:
    """Once more today. In the transaction of what happened, or by itself for what was refused.

    For NOBODY the work is the same as for an account.
    """
    await execute(
        "INSERT INTO security_log (id, owner, what, day, times) VALUES (?, ?, ?, ?, 1)"
        " ON CONFLICT (owner, what, day) DO UPDATE SET times = security_log.times + 1",
        new_id("sec"),
        account,
        what,
        today(),
    )


@even_when_full
async def note_refused(account: str, what: What) -> None:
    """Once more today, outside of any transaction; also when the disk is full."""
    await note(account, what)


async def mine(viewer: Viewer, page: Page) -> tuple[list[Happening], str | None]:
    """What happened to my account, the newest day first."""
    after, cursor = "", []
    if page.after is not None:
        after = "AND (day, id) < (SELECT day, id FROM security_log WHERE id = ? AND owner = ?)"
        cursor = [page.after, viewer.account]
    found = await rows(
        f"SELECT id, what, day, times FROM security_log WHERE owner = ? {after}"
        " ORDER BY day DESC, id DESC LIMIT ?",
        viewer.account,
        *cursor,
        page.limit + 1,
    )
    shown, following = slice_of(found, page)
    return [Happening(**row) for row in shown], following


async def sums() -> list[Sum]:
    """What happened here, the newest day first; nobody is named."""
    found: list[dict[str, Any]] = await rows(
        "SELECT day, what, sum(times) AS times,"
        " sum(CASE WHEN owner = ? THEN 0 ELSE 1 END) AS accounts"
        " FROM security_log GROUP BY day, what ORDER BY day DESC, what",
        NOBODY,
    )
    return [Sum(row["day"], row["what"], int(row["times"]), int(row["accounts"])) for row in found]


async def forget_erasure(account: str) -> None:
    """Who keeps their account after all has no line about having asked."""
    await execute("DELETE FROM security_log WHERE owner = ? AND what = 'erasure-begun'", account)


async def forget_before(day: date) -> None:
    """Drop what happened before this day."""
    await execute("DELETE FROM security_log WHERE day < ?", day)
