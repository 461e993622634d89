"""Where the three stores are, and what Tortoise has to know about them.

The answers, the keys and the ledger of erasures are three stores, so that a backup of one never
holds another. On SQLite each is a file. On PostgreSQL each is a schema with a pool of its own,
in one database or, by its URL, in another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlsplit

SQLITE = "workbook.database.sqlite_backend"
ASYNCPG = "workbook.database.asyncpg_backend"
SQLITE_PREFIX = "sqlite:///"


@dataclass(frozen=True, slots=True)
class Store:
    """One store: its connection's name, and the Tortoise app that lives on it. `walled`: its tables
    have policies on PostgreSQL (`walling`).
    """

    name: str
    app: str
    models: str
    migrations: str
    schema: str
    walled: bool = False


STORES = (
    Store(
        "default",
        "models",
        "workbook.records.models",
        "workbook.migrations.main",
        "workbook",
        walled=True,
    ),
    Store("keys", "keys", "workbook.vault.models", "workbook.migrations.keys", "workbook_keys"),
    Store(
        "ledger", "ledger", "workbook.vault.ledger", "workbook.migrations.ledger", "workbook_ledger"
    ),
)


@dataclass(frozen=True, slots=True)
class Databases:
    """One URL a store (`sqlite:///path` or `postgresql://…`), and how to use them.

    All three must be of one engine. Times are in seconds. A URL may hold a password, so none is
    ever shown.
    """

    default: str = field(repr=False)
    keys: str = field(repr=False)
    ledger: str = field(repr=False)
    pool_min: int = 1
    pool_max: int = 10
    acquire_seconds: float = 1.0
    lock_seconds: float = 10.0
    statement_seconds: float = 15.0

    @classmethod
    def in_directory(cls, directory: Path) -> Databases:
        """Three SQLite files in `directory`, which must exist."""
        place = quote(str(directory.resolve()))
        answers, keys, ledger = (
            f"{SQLITE_PREFIX}{place}/{name}.sqlite3" for name in ("workbook", "keys", "ledger")
        )
        return cls(answers, keys, ledger)

    @classmethod
    def on(cls, url: str, *, keys: str | None = None, ledger: str | None = None) -> Databases:
        """A PostgreSQL database; the keys and the ledger in it too, unless they have their own."""
        return cls(url, keys or url, ledger or url)

    def url(self, store: str) -> str:
        return {"default": self.default, "keys": self.keys, "ledger": self.ledger}[store]


def config(
    databases: Databases, stores: Sequence[Store] = STORES, *, migrating: bool = False
) -> dict[str, Any]:
    """Tortoise's configuration. For migrating: no deadlines, and SQLite without foreign keys,
    because it rebuilds a table by dropping it, which would delete the rows that refer to it."""
    return {
        "connections": {
            store.name: _connection(databases, store, migrating=migrating) for store in stores
        },
        "apps": {
            store.app: {
                "models": [store.models],
                "migrations": store.migrations,
                "default_connection": store.name,
            }
            for store in stores
        },
        "use_tz": True,
        "timezone": "UTC",
    }


def sqlite_path(url: str) -> str:
    """The file of a `sqlite:///` URL."""
    return unquote(url.removeprefix(SQLITE_PREFIX))


def _connection(databases: Databases, store: Store, *, migrating: bool) -> dict[str, Any]:
    url = databases.url(store.name)
    if url.startswith(SQLITE_PREFIX):
        return {"engine": SQLITE, "credentials": _sqlite(databases, url, migrating=migrating)}
    if url.startswith(("postgresql://", "postgres://")):
        place = _postgres_place(url)
        manner = _postgres_manner(databases, store, migrating=migrating)
        return {"engine": ASYNCPG, "credentials": place | manner}
    raise ValueError("A database URL begins with sqlite:/// or postgresql://.")


def _sqlite(databases: Databases, url: str, *, migrating: bool) -> dict[str, Any]:
    pragmas = {"foreign_keys": "OFF", "busy_timeout": 60_000} if migrating else {}
    return {"file_path": sqlite_path(url), "lock_seconds": databases.lock_seconds} | pragmas


def _postgres_place(url: str) -> dict[str, Any]:
    parts = urlsplit(url)
    options = dict(parse_qsl(parts.query))
    if unknown := options.keys() - {"host", "sslmode"}:
        raise ValueError(f"A database URL does not take: {', '.join(sorted(unknown))}.")
    place: dict[str, Any] = {
        "host": options.get("host") or parts.hostname,
        "port": parts.port or 5432,
        "user": unquote(parts.username) if parts.username else None,
        "password": unquote(parts.password) if parts.password else None,
        "database": unquote(parts.path.lstrip("/")) or None,
    }
    return place | ({"ssl": options["sslmode"]} if "sslmode" in options else {})


def _postgres_manner(databases: Databases, store: Store, *, migrating: bool) -> dict[str, Any]:
    limit = 0 if migrating else round(databases.statement_seconds * 1000)
    return {
        "schema": store.schema,
        "application_name": "workbook",
        "minsize": 1 if migrating else databases.pool_min,
        "maxsize": 1 if migrating else databases.pool_max,
        "acquire_seconds": databases.acquire_seconds,
        "walled": store.walled,
        "command_timeout": None if migrating else 2 * databases.statement_seconds,
        "server_settings": {
            "statement_timeout": str(limit),
            "idle_in_transaction_session_timeout": str(limit),
            "jit": "off",  # every statement here is small: planning for longer than it runs
        },
    }
