"""The outbox: mail that is to be sent. Each is written in the transaction of its cause."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from workbook import vault
from workbook.database.sql import execute, one
from workbook.ids import new_id
from workbook.letter import Kind
from workbook.records.people import language_from, profile_scope
from workbook.vault import Gone
from workbook.vault.vault import INSTANCE


@dataclass(frozen=True, slots=True)
class Posted:
    """A mail that waits. `about` is the id that its code is made of, empty where it has none."""

    id: str
    kind: Kind
    tries: int
    to: str
    about: str
    language: str


async def put(
    account: str,
    kind: Kind,
    cause: tuple[str, ...],
    to: str,
    *,
    due_at: datetime,
    expires_at: datetime,
    about: str = "",
) -> None:
    """Write a mail to this account, once for each cause. It is not sent after `expires_at`."""
    mail = new_id("out")
    sealed = await vault.current().seal_json(
        profile_scope(account), _row(mail), {"to": to, "about": about}
    )
    await execute(
        "INSERT INTO outbox (id, account_id, cause, kind, state, tries, due_at, expires_at, sealed)"
        " VALUES (?, ?, ?, ?, 'waiting', 0, ?, ?, ?) ON CONFLICT (cause) DO NOTHING",
        mail,
        account,
        (await vault.current().mac(INSTANCE, "outbox", account, *cause)).hex(),
        kind,
        due_at,
        expires_at,
        sealed,
    )


def _row(mail: str) -> str:
    return f"outbox|{mail}"


async def next_due(at: datetime) -> Posted | None:
    """The mail that has been due for the longest. What cannot be read any more is dropped."""
    while row := await one(
        "SELECT o.id, o.account_id, o.kind, o.tries, o.sealed, a.language"
        " FROM outbox o JOIN account a ON a.id = o.account_id"
        " WHERE o.state = 'waiting' AND o.due_at <= ? ORDER BY o.due_at, o.id LIMIT 1",
        at,
    ):
        try:
            return await _posted(row)
        except Gone:
            await end(row["id"], "dropped")
    return None


async def _posted(row: Mapping[str, Any]) -> Posted:
    account = row["account_id"]
    sealed = await vault.current().unseal_json(
        profile_scope(account), _row(row["id"]), row["sealed"]
    )
    return Posted(
        id=row["id"],
        kind=cast(Kind, row["kind"]),
        tries=row["tries"],
        to=sealed["to"],
        about=sealed["about"],
        language=await language_from(account, row["language"]),
    )


async def end(mail: str, state: str) -> None:
    """It is `sent` or `dropped`, and where it was to go is kept no longer."""
    await execute("UPDATE outbox SET state = ?, sealed = NULL WHERE id = ?", state, mail)


async def put_off(mail: str, until: datetime) -> None:
    """It was tried, and is due again then."""
    await execute("UPDATE outbox SET tries = tries + 1, due_at = ? WHERE id = ?", until, mail)


async def drop_late(at: datetime) -> None:
    """What nobody needs any more is not sent."""
    await execute(
        "UPDATE outbox SET state = 'dropped', sealed = NULL"
        " WHERE state = 'waiting' AND expires_at <= ?",
        at,
    )


async def forget(account: str, *kinds: Kind) -> None:
    """Mail of these kinds that waits for this account is not sent. Its cause may write it anew."""
    marks = ", ".join("?" for _ in kinds)
    await execute(
        f"DELETE FROM outbox WHERE account_id = ? AND kind IN ({marks}) AND state = 'waiting'",
        account,
        *kinds,
    )
