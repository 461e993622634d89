"""Seal, open and destroy, under one data key per scope."""

from __future__ import annotations

import hmac
import json
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from workbook.database.erasing import leave_nothing
from workbook.database.sql import execute, one, rows
from workbook.held import Held
from workbook.ids import new_id
from workbook.ports import random_bytes, today
from workbook.vault import ledger
from workbook.vault.keyring import NONCE, KeyRing, KeysMissing
from workbook.vault.second import COLUMNS, NAMES, SecondPlace

Class = Literal["private", "shareable", "therapist", "joint", "findings", "profile", "instance"]

FORMAT = b"\x01"
ID_LENGTH = 30  # "key_" and 26 characters
KEY = 32
SMALLEST_BUCKET = 256
KEPT_SECONDS = 60.0
KEYS_AT_ONCE = 10_000


class Gone(Exception):
    """The key of this scope was destroyed: what it sealed cannot be read by anybody."""


class Tampered(Exception):
    """This ciphertext is not the one that was sealed for this row."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose words, and of which class. Joint words have a workbook and no author, a profile an
    author and no workbook, the instance's own neither.
    """

    workbook: str
    author: str
    cls: Class

    def __str__(self) -> str:
        return f"{self.workbook}|{self.author}|{self.cls}"


INSTANCE = Scope("", "", "instance")


@dataclass(frozen=True, slots=True)
class _Key:
    id: str
    scope: str
    for_macs: bytes
    cipher: AESGCM
    loaded_at: float


@dataclass
class Vault:
    """The data keys of one instance. An unwrapped key is held for a minute at most."""

    ring: KeyRing
    second: SecondPlace
    _by_id: dict[str, _Key] = field(default_factory=dict, repr=False)
    _by_scope: dict[str, _Key] = field(default_factory=dict, repr=False)

    async def ensure(self, *scopes: Scope) -> None:
        """Make the data keys that these scopes lack. On the disk in two places when it returns."""
        names = [str(scope) for scope in scopes]
        here = await _of(names)
        for name in names:
            if name not in {row["scope"] for row in here}:
                here += await self._make(name)
        await self.second.keep(here)

    async def has(self, scope: Scope) -> bool:
        """Whether there is a data key for this scope."""
        return await self._find(str(scope)) is not None

    async def _make(self, name: str) -> list[dict[str, Any]]:
        """The first data key of this scope: this one, or another process's that came before it."""
        self.ring = self.ring.again()
        wrapped = self.ring.wrap(random_bytes(KEY), name)
        made = (new_id("key"), name, 1, self.ring.newest, wrapped, today())
        new = await execute(
            f"INSERT INTO data_key ({NAMES}) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (scope, generation) DO NOTHING",
            *made,
            store="keys",
        )
        return [dict(zip(COLUMNS, made, strict=True))] if new else await _of([name])

    async def seal(self, scope: Scope, row: str, data: bytes) -> bytes:
        """Encrypt `data` for this row. Padded, so that its length says little. Gone: no key."""
        key = await self._current(str(scope))
        nonce = random_bytes(NONCE)
        sealed = key.cipher.encrypt(nonce, _pad(data), _bind(key.scope, row))
        return FORMAT + key.id.encode() + nonce + sealed

    async def unseal(self, scope: Scope, row: str, blob: bytes) -> bytes:
        """The bytes that were sealed for exactly this scope and row. Gone, Tampered."""
        blob = bytes(blob)
        head = len(FORMAT) + ID_LENGTH
        if blob[:1] != FORMAT or len(blob) < head + NONCE:
            raise Tampered
        key = await self._by(blob[1:head].decode("ascii", "replace"))
        if key.scope != str(scope):
            raise Tampered
        nonce, sealed = blob[head : head + NONCE], blob[head + NONCE :]
        try:
            return _unpad(key.cipher.decrypt(nonce, sealed, _bind(key.scope, row)))
        except InvalidTag:
            raise Tampered from None

    async def seal_json(self, scope: Scope, row: str, data: Mapping[str, Any]) -> bytes:
        text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
        return await self.seal(scope, row, text.encode())

    async def unseal_json(self, scope: Scope, row: str, blob: bytes) -> dict[str, Any]:
        loaded: dict[str, Any] = json.loads(await self.unseal(scope, row, blob))
        return loaded

    async def reseal(self, row: str, blob: bytes) -> bytes | None:
        """The same words for the same row, under the newest key of their scope; None when they
        are already. Gone, Tampered.
        """
        key = await self._by(key_id(blob))
        scope = Scope(*key.scope.split("|"))  # type: ignore[arg-type]
        if (await self._current(key.scope)).id == key.id:
            return None
        return await self.seal(scope, row, await self.unseal(scope, row, blob))

    async def mac(self, scope: Scope, purpose: str, *parts: str) -> bytes:
        """A keyed hash (HMAC-SHA-256) of `parts`, for looking things up. `purpose` separates."""
        key = await self._current(str(scope))
        message = "\x00".join((purpose, *parts)).encode("utf-8", "surrogatepass")
        return hmac.digest(key.for_macs, message, "sha256")

    async def destroy(self, scopes_like: str, *parameters: str) -> int:
        """Destroy every key whose scope matches this SQL condition; the ledger first. How many."""
        gone = 0
        # Again until there is none: a rotation may have made a new one in between.
        while found := await _stored(scopes_like, *parameters):
            for row in found:
                await ledger.enter(row["id"])
            gone += await self.replay()
        return gone

    async def replay(self) -> int:
        """Destroy every key that the ledger names, again if a backup brought it back: in both
        places, with nothing of it left in the key database's own files.
        """
        lines = await ledger.lines_after()
        ended = {line.key for line in lines}
        gone = 0
        if lines:
            await self.second.enter(lines)
            await self._mark(lines[-1])
            for row in await _stored():
                if row["id"] in ended:
                    gone += await _delete(row["id"])
            await self.second.forget(ended)
            await leave_nothing("data_key", "keys")
        self.forget_opened()
        return gone

    def forget_opened(self) -> None:
        """Let go of every key that is open in memory."""
        self._by_id.clear()
        self._by_scope.clear()

    async def _mark(self, last: ledger.Line) -> None:
        """Keep beside the keys how far the ledger has come, before a key goes."""
        await execute(
            "INSERT INTO ledger_mark (id, number, link) VALUES (1, ?, ?) ON CONFLICT (id)"
            " DO UPDATE SET number = excluded.number, link = excluded.link"
            " WHERE excluded.number > ledger_mark.number",
            last.number,
            last.link,
            store="keys",
        )

    async def copy(self) -> None:
        """Have every key in the second place, too, as it is in the key database."""
        await self.second.keep(await _stored())

    async def mend(self) -> int:
        """Bring back keys that only the second place has; none that was destroyed. How many."""
        ended = {line.key for line in await ledger.lines_after()}
        return await self.bring_back(
            [row for row in await self.second.keys() if row["id"] not in ended]
        )

    async def bring_back(self, keys: Sequence[Mapping[str, Any]]) -> int:
        """Put these wrapped keys into the key database, where they are missing. How many."""
        here = {row["id"] for row in await _stored()}
        lost = [row for row in keys if row["id"] not in here]
        for row in lost:
            await execute(
                f"INSERT INTO data_key ({NAMES}) VALUES (?, ?, ?, ?, ?, ?)",
                *(row[column] for column in COLUMNS),
                store="keys",
            )
        return len(lost)

    async def stored(self) -> list[dict[str, Any]]:
        """Every wrapped key of the key database."""
        return await _stored()

    async def check_ring(self) -> None:
        """KeysMissing when a stored data key is wrapped by a key that this ring does not have."""
        used = {row["kek"] for row in [*await _stored(), *await self.second.keys()]}
        if used - self.ring.keys.keys():
            raise KeysMissing("Some data keys are wrapped by a key that is not in the key folder.")

    async def rewrap(self) -> int:
        """Wrap every data key by the newest key of the ring. Can be repeated. How many changed."""
        changed = 0
        old = await rows(
            "SELECT id, scope, kek, wrapped FROM data_key WHERE kek <> ?",
            self.ring.newest,
            store="keys",
        )
        for row in old:
            secret = self.unwrap(row)
            changed += await execute(
                "UPDATE data_key SET kek = ?, wrapped = ? WHERE id = ? AND kek = ?",
                self.ring.newest,
                self.ring.wrap(secret, row["scope"]),
                row["id"],
                row["kek"],
                store="keys",
            )
        await self.copy()
        return changed

    async def _current(self, name: str) -> _Key:
        key = self._by_scope.get(name)
        if key is not None and self._held(key):
            return key
        found = await self._find(name)
        if found is None:
            raise Gone
        return found

    async def _by(self, key_id: str) -> _Key:
        key = self._by_id.get(key_id)
        if key is not None and self._held(key):
            return key
        row = await one(
            "SELECT id, scope, kek, wrapped FROM data_key WHERE id = ?", key_id, store="keys"
        )
        if row is None:
            self._by_id.pop(key_id, None)
            raise Gone
        return self._keep(row)

    async def have_ready(self, blobs: Iterable[bytes | None]) -> None:
        """Load the keys that these were sealed under, as far as there are any, in one statement; so
        that opening many of them asks for none of them alone.
        """
        wanted = {key_id(blob) for blob in blobs if blob is not None}
        missing = sorted(one for one in wanted if not self._held(self._by_id.get(one)))
        for start in range(0, len(missing), KEYS_AT_ONCE):
            some = missing[start : start + KEYS_AT_ONCE]
            marks = ", ".join("?" for _ in some)
            for row in await _stored(f"id IN ({marks})", *some):
                self._keep(row)

    async def _find(self, name: str) -> _Key | None:
        row = await one(
            "SELECT id, scope, kek, wrapped FROM data_key WHERE scope = ?"
            " ORDER BY generation DESC LIMIT 1",
            name,
            store="keys",
        )
        if row is None:
            self._by_scope.pop(name, None)
            return None
        key = self._keep(row)
        self._by_scope[name] = key
        return key

    def unwrap(self, row: Mapping[str, Any]) -> bytes:
        """The secret of a wrapped key. KeysMissing when the ring lacks what it is wrapped by."""
        if row["kek"] not in self.ring.keys:
            self.ring = self.ring.again()
        return self.ring.unwrap(row["kek"], bytes(row["wrapped"]), row["scope"])

    def _keep(self, row: Mapping[str, Any]) -> _Key:
        secret, for_macs = halves(self.unwrap(row))
        key = _Key(row["id"], row["scope"], for_macs, AESGCM(secret), time.monotonic())
        if len(self._by_id) > 20_000:
            self._by_id.clear()
            self._by_scope.clear()
        self._by_id[key.id] = key
        return key

    @staticmethod
    def _held(key: _Key | None) -> bool:
        return key is not None and time.monotonic() - key.loaded_at < KEPT_SECONDS


async def _stored(condition: str = "1 = 1", *parameters: str) -> list[dict[str, Any]]:
    """The wrapped keys of the key database that match this SQL condition."""
    return await rows(f"SELECT {NAMES} FROM data_key WHERE {condition}", *parameters, store="keys")


async def _of(names: Sequence[str]) -> list[dict[str, Any]]:
    """Every wrapped key of these scopes."""
    return await _stored(f"scope IN ({', '.join('?' for _ in names)})", *names)


async def _delete(key: str) -> int:
    return await execute("DELETE FROM data_key WHERE id = ?", key, store="keys")


def halves(opened: bytes) -> tuple[bytes, bytes]:
    """The key that seals, and the one for keyed hashes: it stays the same when keys are renewed,
    because what was once looked up by it has to be found again.
    """
    sealing, hashing = opened[:KEY], opened[KEY:]
    return sealing, hashing or hmac.digest(sealing, b"mac", "sha256")


def key_id(blob: bytes) -> str:
    """The id of the key that this was sealed under."""
    return bytes(blob)[len(FORMAT) : len(FORMAT) + ID_LENGTH].decode("ascii", "replace")


def _bind(scope: str, row: str) -> bytes:
    return f"workbook|{scope}|{row}".encode()


def _pad(data: bytes) -> bytes:
    """Length, data, zeros: up to the next bucket of 256 times a power of two."""
    whole = len(data) + 4
    bucket = SMALLEST_BUCKET
    while bucket < whole:
        bucket *= 2
    return len(data).to_bytes(4, "big") + data + bytes(bucket - whole)


def _unpad(padded: bytes) -> bytes:
    return padded[4 : 4 + int.from_bytes(padded[:4], "big")]


_vault: Held[Vault] = Held("vault")
current = _vault.current
use = _vault.use
