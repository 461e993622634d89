"""Sessions: who holds a token, and where an account is signed in.

A session is its account's own. A reading writes nothing of it. Of a change the day alone is kept,
as the end that follows from it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from workbook import vault
from workbook.database.sql import execute, one, rows
from workbook.device import Device
from workbook.ids import is_id
from workbook.policy import Viewer
from workbook.records.pages import Page, slice_of
from workbook.records.people import language_from, profile_scope
from workbook.session_end import at_the_latest


@dataclass(frozen=True, slots=True)
class SessionFacts:
    """One session as its owner sees it: it ends on `ends_on` at the latest. `current`: the one that
    asks.
    """

    id: str
    device: Device
    made_on: date
    ends_on: date
    current: bool


def token_hash(token: str) -> str:
    """What is kept of a token. 256 random bits need no slow hash."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def _row(session: str) -> str:
    return f"session|{session}|device"


async def session_by_token(token: str, now: datetime) -> Viewer | None:
    """Who holds this token, None when it is unknown, ended or too old. One statement."""
    row = await one(
        "SELECT s.id, s.account_id, s.signed_in_at, s.expires_at, a.language FROM session s"
        " JOIN account a ON a.id = s.account_id WHERE s.token_hash = ? AND s.expires_at > ?",
        token_hash(token),
        now,
    )
    if row is None:
        return None
    language = await language_from(row["account_id"], row["language"])
    return Viewer(row["account_id"], row["id"], row["signed_in_at"], language, row["expires_at"])


async def move_end(viewer: Viewer, ends_at: datetime, now: datetime) -> None:
    """The viewer's session ends then. One that has ended stays so."""
    await execute(
        "UPDATE session SET expires_at = ? WHERE id = ? AND expires_at > ? AND expires_at < ?",
        ends_at,
        viewer.session,
        now,
        ends_at,
    )


async def add_session(
    session: str,
    account: str,
    token: str,
    signed_in_at: datetime,
    expires_at: datetime,
    device: Device,
) -> None:
    sealed = await vault.current().seal_json(profile_scope(account), _row(session), asdict(device))
    await execute(
        "INSERT INTO session (id, account_id, token_hash, signed_in_at, expires_at, device)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        session,
        account,
        token_hash(token),
        signed_in_at,
        expires_at,
        sealed,
    )


async def sessions_of(
    viewer: Viewer, now: datetime, page: Page
) -> tuple[list[SessionFacts], str | None]:
    """One page of the sessions of the viewer's account that have not ended, the newest first."""
    before, cursor = "", []
    if page.after is not None:
        before = (
            "AND (signed_in_at, id) <"
            " (SELECT signed_in_at, id FROM session WHERE id = ? AND account_id = ?)"
        )
        cursor = [page.after, viewer.account]
    found = await rows(
        "SELECT id, signed_in_at, device FROM session"
        f" WHERE account_id = ? AND expires_at > ? {before}"
        " ORDER BY signed_in_at DESC, id DESC LIMIT ?",
        viewer.account,
        now,
        *cursor,
        page.limit + 1,
    )
    shown, following = slice_of(found, page)
    return [await _facts(viewer, row) for row in shown], following


async def _facts(viewer: Viewer, row: Mapping[str, Any]) -> SessionFacts:
    return SessionFacts(
        id=row["id"],
        device=await _device(viewer.account, row["id"], row["device"]),
        made_on=row["signed_in_at"].date(),
        ends_on=at_the_latest(row["signed_in_at"]).date(),
        current=row["id"] == viewer.session,
    )


async def _device(account: str, session: str, sealed: bytes | None) -> Device:
    if sealed is None:
        return Device()
    return Device(
        **await vault.current().unseal_json(profile_scope(account), _row(session), sealed)
    )


async def end_session(account: str, session: str) -> bool:
    """End this one session of this account. False when it has none such."""
    if not is_id(session, "ses"):
        return False
    ended = await execute("DELETE FROM session WHERE id = ? AND account_id = ?", session, account)
    return ended == 1


async def end_sessions(account: str, but: str = "") -> int:
    """End every session of this account, except the one named by `but`. How many."""
    return await execute("DELETE FROM session WHERE account_id = ? AND id <> ?", account, but)
