"""Opening the stores for the life of an application, and closing them whatever happens."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager

from tortoise import context as tortoise_context
from tortoise.backends.base.executor import EXECUTOR_CACHE
from tortoise.context import TortoiseContext, set_global_context

from workbook.database.safety import Unsafe
from workbook.database.stores import STORES, Databases, Store, config

SQLITE_MUST = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "secure_delete": 1,
    "busy_timeout": 5000,
}


class Opened:
    """The open stores. Code finds them by itself where they are bound."""

    def __init__(self, context: TortoiseContext, databases: Databases) -> None:
        self._context = context
        self.databases = databases

    @contextmanager
    def bound(self) -> Iterator[None]:
        """Bind these stores for the block, and for tasks started in it.

        A server handles each request in a task of its own that knows nothing of the lifespan:
        bind around each request.
        """
        token = tortoise_context._current_context.set(self._context)
        try:
            yield
        finally:
            tortoise_context._current_context.reset(token)


@asynccontextmanager
async def opened(
    databases: Databases, *, everywhere: bool = False, stores: Sequence[Store] = STORES
) -> AsyncIterator[Opened]:
    """Connect to every store, check what is promised, and close all at the end.

    They are bound for the block. `everywhere` makes them the fallback where nothing is bound;
    a process can do that once. Stores opened at the same time in one process must be of one
    engine, because Tortoise keeps a model's SQL on the model.
    """
    _quiet_drivers()
    EXECUTOR_CACHE.clear()
    async with TortoiseContext() as context:
        await context.init(config(databases, stores))
        for store in stores:
            await _check(context, store.name)
        if everywhere:
            set_global_context(context)
        yield Opened(context, databases)


async def _check(context: TortoiseContext, name: str) -> None:
    """What durability and erasure rest on is asked of the database, not assumed."""
    connection = context.db(name)
    if connection.capabilities.dialect == "postgres":
        [row] = await connection.execute_query_dict("SHOW synchronous_commit")
        if row["synchronous_commit"] == "off":
            raise Unsafe("PostgreSQL runs with synchronous_commit off: it may lose answers.")
        return
    for pragma, wanted in SQLITE_MUST.items():
        [row] = await connection.execute_query_dict(f"PRAGMA {pragma}")
        if next(iter(row.values())) != wanted:
            raise Unsafe(
                f"SQLite did not take {pragma} = {wanted}, so it may lose what it acknowledged. Is"
                " the folder on a network, or on a file system without locks?"
            )


def _quiet_drivers() -> None:
    """At DEBUG these two log every statement with its values."""
    for name in ("tortoise.db_client", "aiosqlite"):
        logging.getLogger(name).setLevel(logging.WARNING)
