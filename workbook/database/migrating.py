"""Bringing the stores to the newest schema, safely also when two processes try at once.

Each store goes forward in one transaction that first takes a lock: the file's on SQLite, an
advisory one on PostgreSQL. A migration and the note that it was applied are kept together, or
not at all, and on SQLite only if every reference still holds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from pkgutil import iter_modules

from tortoise.connection import get_connection
from tortoise.context import TortoiseContext
from tortoise.exceptions import IntegrityError
from tortoise.migrations.executor import MigrationTarget

from workbook.database import sql
from workbook.database.rendering import Executor
from workbook.database.stores import STORES, Databases, Store, config
from workbook.database.transactions import transaction

ADVISORY_LOCK = 0x776F726B  # "work"


async def migrate(
    databases: Databases,
    stores: Sequence[Store] = STORES,
    *,
    upto: Mapping[str, str] | None = None,
) -> list[str]:
    """Apply what is missing; the names applied, as "keys.0001_initial", in order.

    `upto` names, for an app, the last migration to apply; without it, all. Nothing is ever undone.
    """
    async with TortoiseContext() as context:
        await context.init(config(databases, stores, migrating=True))
        applied: list[str] = []
        for store in stores:
            applied += await _migrate_store(store, (upto or {}).get(store.app, "__latest__"))
        return applied


async def waiting(stores: Sequence[Store] = STORES) -> list[str]:
    """The migrations that the open stores still miss, named as `migrate` names them."""
    missing: list[str] = []
    for store in stores:
        executor = Executor(get_connection(store.name), _app(store))
        missing += [f"{store.app}.{step.migration.name}" for step in await executor.plan()]
    return missing


def names(store: Store) -> list[str]:
    """The migrations of a store that this version knows, in their order."""
    package = import_module(store.migrations)
    return sorted(module.name for module in iter_modules(package.__path__))


async def applied(store: Store) -> list[str]:
    """The migrations that this open store has had, in their order; none for a new one."""
    postgres = get_connection(store.name).capabilities.dialect == "postgres"
    there = (
        "to_regclass('tortoise_migrations') IS NOT NULL"
        if postgres
        else ("EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'tortoise_migrations')")
    )
    [row] = await sql.rows(f"SELECT {there} AS here", store=store.name)
    if not sql.flag(row["here"]):
        return []
    found = await sql.rows(
        "SELECT name FROM tortoise_migrations WHERE app = ? ORDER BY id",
        store.app,
        store=store.name,
    )
    return [row["name"] for row in found]


def _app(store: Store) -> dict[str, dict[str, str]]:
    return {store.app: {"migrations": store.migrations, "default_connection": store.name}}


async def _migrate_store(store: Store, last: str) -> list[str]:
    applied: list[str] = []

    def note(event: str, label: str, name: str) -> None:
        if event == "apply_done":
            applied.append(f"{label}.{name}")

    async with transaction(store.name):  # `run` would repeat a migration that ended badly
        postgres = get_connection(store.name).capabilities.dialect == "postgres"
        if postgres:
            await _lock_postgres(store)
        executor = Executor(get_connection(store.name), _app(store))
        # First of all: on PostgreSQL a look at a table that is not there ends the transaction.
        await executor.recorder.ensure_schema(executor._schema_editor(atomic=False))
        target = MigrationTarget(store.app, last)
        await executor.migrate([target], direction="forward", progress=note)
        if not postgres:
            await _check_references(store)
    return applied


async def _lock_postgres(store: Store) -> None:
    await sql.rows("SELECT pg_advisory_xact_lock(?)", ADVISORY_LOCK, store=store.name)
    await sql.execute(f'CREATE SCHEMA IF NOT EXISTS "{store.schema}"', store=store.name)


async def _check_references(store: Store) -> None:
    broken = await sql.rows("PRAGMA foreign_key_check", store=store.name)
    if broken:
        tables = ", ".join(sorted({str(row["table"]) for row in broken}))
        raise IntegrityError(f"After migrating, rows refer to nothing in: {tables}.")
