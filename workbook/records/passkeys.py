"""Passkeys: whose they are, their public keys, and how often they say they were used."""

from __future__ import annotations

import hashlib
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from workbook import vault
from workbook.database.sql import execute, one, rows
from workbook.ids import is_id
from workbook.passkey import Key
from workbook.policy import Viewer
from workbook.records.pages import Page, slice_of
from workbook.records.people import profile_scope

HAVE = "SELECT id, account_id, uses, made_on, sealed FROM passkey"


@dataclass(frozen=True, slots=True)
class PasskeyFacts:
    """A passkey as its owner sees it, by the name that they gave it."""

    id: str
    name: str
    made_on: date


@dataclass(frozen=True, slots=True)
class Kept:
    """A passkey and whose it is."""

    id: str
    account: str
    key: Key


def _row(passkey: str) -> str:
    return f"passkey|{passkey}"


def credential_hash(credential: bytes) -> str:
    """How a passkey is found. It is no secret, and long and random."""
    return hashlib.sha256(credential).hexdigest()


async def add_passkey(passkey: str, account: str, key: Key, name: str, day: date) -> bool:
    """False when this very passkey is there already."""
    kept = {
        "name": name,
        "credential": b64encode(key.id).decode(),
        "public": b64encode(key.public).decode(),
    }
    added = await execute(
        "INSERT INTO passkey (id, account_id, credential_hash, uses, made_on, sealed)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (credential_hash) DO NOTHING",
        passkey,
        account,
        credential_hash(key.id),
        key.uses,
        day,
        await vault.current().seal_json(profile_scope(account), _row(passkey), kept),
    )
    return added == 1


async def passkey_by_credential(credential: bytes) -> Kept | None:
    """The passkey that this id names; None for one that nobody has."""
    row = await one(f"{HAVE} WHERE credential_hash = ?", credential_hash(credential))
    if row is None:
        return None
    kept = await _unsealed(row)
    key = Key(b64decode(kept["credential"]), b64decode(kept["public"]), row["uses"])
    return Kept(row["id"], row["account_id"], key)


async def use_passkey(passkey: str, uses: int) -> bool:
    """Note how often it says it was used. False when that has gone back, or it is gone.

    Many say 0 always; then nothing is noted.
    """
    if uses == 0:
        return await one("SELECT id FROM passkey WHERE id = ? AND uses = 0", passkey) is not None
    noted = await execute(
        "UPDATE passkey SET uses = ? WHERE id = ? AND uses < ?", uses, passkey, uses
    )
    return noted == 1


async def credentials_of(account: str) -> list[bytes]:
    """The ids by which browsers know this account's passkeys."""
    found = await rows(f"{HAVE} WHERE account_id = ? ORDER BY id", account)
    return [b64decode((await _unsealed(row))["credential"]) for row in found]


async def passkeys_of(viewer: Viewer, page: Page) -> tuple[list[PasskeyFacts], str | None]:
    """One page of my passkeys."""
    after = "AND id > ?" if page.after is not None else ""
    found = await rows(
        f"{HAVE} WHERE account_id = ? {after} ORDER BY id LIMIT ?",
        viewer.account,
        *([page.after] if page.after is not None else []),
        page.limit + 1,
    )
    shown, following = slice_of(found, page)
    return [await _facts(row) for row in shown], following


async def passkey_of(viewer: Viewer, passkey: str) -> PasskeyFacts | None:
    """One of mine; None for one that is not."""
    row = await one(f"{HAVE} WHERE id = ? AND account_id = ?", passkey, viewer.account)
    return await _facts(row) if row else None


async def _facts(row: Mapping[str, Any]) -> PasskeyFacts:
    return PasskeyFacts(row["id"], (await _unsealed(row))["name"], row["made_on"])


async def _unsealed(row: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = await vault.current().unseal_json(
        profile_scope(row["account_id"]), _row(row["id"]), row["sealed"]
    )
    return found


async def remove_passkey(account: str, passkey: str) -> bool:
    """False when this account has none such."""
    if not is_id(passkey, "psk"):
        return False
    gone = await execute("DELETE FROM passkey WHERE id = ? AND account_id = ?", passkey, account)
    return gone == 1
