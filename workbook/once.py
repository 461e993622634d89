"""Doing a thing once, however often it is asked for with the same `Idempotency-Key`.

What is kept for a day is the id of what was made and a keyed hash of the request, in the same
transaction as the effect; never what somebody wrote.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from workbook import vault
from workbook.database.sql import execute, one
from workbook.database.transactions import transactional
from workbook.errors import Refused
from workbook.ports import now
from workbook.vault.vault import INSTANCE

KEPT = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class RequestKey:
    """Whose request, under which key, and a hash that tells whether it is the same one again."""

    owner: str
    key: str
    fingerprint: str


@transactional
async def once(request: RequestKey | None, do: Callable[[], Awaitable[str]]) -> str:
    """Run `do` unless this request ran before; the id of what it made, either way.

    Refused `idempotency-key-reused` when the key came with another request. Nothing is kept when
    `do` raises.
    """
    if request is None:
        return await do()
    row_id = (await vault.current().mac(INSTANCE, "once", request.owner, request.key)).hex()
    new = await execute(
        "INSERT INTO once (id, fingerprint, made, used_at) VALUES (?, ?, '', ?)"
        " ON CONFLICT (id) DO NOTHING",
        row_id,
        request.fingerprint,
        now(),
    )
    if not new:
        return await _made_before(row_id, request)
    made = await do()
    await execute("UPDATE once SET made = ? WHERE id = ?", made, row_id)
    return made


async def _made_before(row_id: str, request: RequestKey) -> str:
    row = await one("SELECT fingerprint, made FROM once WHERE id = ?", row_id)
    if row is None or row["fingerprint"] != request.fingerprint:
        raise Refused(
            "idempotency-key-reused",
            "This Idempotency-Key came with another request before. Please use a new one.",
        )
    return str(row["made"])


async def spend(thing: str) -> bool:
    """Whether this is used for the first time: things that are good once, for less than a day."""
    row_id = (await vault.current().mac(INSTANCE, "spent", thing)).hex()
    new = await execute(
        "INSERT INTO once (id, fingerprint, made, used_at) VALUES (?, '', '', ?)"
        " ON CONFLICT (id) DO NOTHING",
        row_id,
        now(),
    )
    return new == 1


async def forget_old() -> int:
    """Drop the keys of more than a day ago. How many."""
    return await execute("DELETE FROM once WHERE used_at < ?", now() - KEPT)
