"""SQLite for Tortoise, without its four traps.

Upstream begins deferred (two writers: instant "database is locked"), leaks its lock when it is
cancelled while it begins, commits the running transaction in `execute_script`, and counts the
rows that a cascade deletes. Here a transaction begins IMMEDIATE, always ends, waits for its turn
at most `lock_seconds`, and every statement takes one trip to the driver's thread.

Tortoise tells engines apart by their module's name, so "sqlite" must stay in it.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any, TypeVar, cast

import aiosqlite
from tortoise.backends.base.client import TransactionContext
from tortoise.backends.sqlite.client import (
    SqliteClient,
    SqliteTransactionContext,
    SqliteTransactionWrapper,
)
from tortoise.connection import get_connections

from workbook.database.counting import note
from workbook.database.failures import translated, unavailable
from workbook.database.finishing import finish
from workbook.database.nesting import Nested, over
from workbook.database.sqlite_thread import (
    fetch,
    insert,
    make_private,
    many,
    prepare,
    statements,
)

T = TypeVar("T")

# In this order: the first makes the others wait for their turn instead of failing.
PRAGMAS = {
    "busy_timeout": 5000,
    "journal_mode": "WAL",
    "synchronous": "FULL",
    "foreign_keys": "ON",
    "secure_delete": "ON",
}


class Turn:
    """The one connection, for the time of one statement."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def __aenter__(self) -> aiosqlite.Connection:
        await self._client.take_lock()
        try:
            await self._client.create_connection(with_db=True)
        except BaseException:
            self._client._lock.release()
            raise
        return cast(aiosqlite.Connection, self._client._connection)

    async def __aexit__(self, *exc_info: object) -> None:
        self._client._lock.release()


class Statements(SqliteClient):
    """How one statement is sent, inside a transaction or out of one."""

    async def _in_thread(self, work: Callable[..., T], *args: Any) -> T:
        async with self.acquire_connection() as connection:
            with translated():
                return cast(T, await connection._execute(work, connection._conn, *args))

    async def execute_query(
        self, query: str, values: list[Any] | None = None
    ) -> tuple[int, Sequence[Any]]:
        note(query)
        return await self._in_thread(fetch, query, values or ())

    async def execute_query_dict(
        self, query: str, values: list[Any] | None = None
    ) -> list[dict[str, Any]]:
        return [dict(row) for row in (await self.execute_query(query, values))[1]]

    async def execute_insert(self, query: str, values: list[Any]) -> int:
        note(query)
        return await self._in_thread(insert, query, values)

    async def execute_many(self, query: str, values: list[list[Any]]) -> None:
        note(query)
        await self._in_thread(many, query, values)

    async def execute_script(self, query: str) -> None:
        for statement in statements(query):
            await self.execute_query(statement)

    async def affect(self, query: str, values: Sequence[Any]) -> int:
        """How many rows the statement itself changed; a cascade's are not counted."""
        return (await self.execute_query(query, list(values)))[0]


class Client(Statements):
    """One connection for a process, behind one lock. Extra arguments become pragmas."""

    def __init__(self, file_path: str, lock_seconds: float = 10.0, **pragmas: Any) -> None:
        super().__init__(file_path, **(PRAGMAS | pragmas))
        self._lock_seconds = lock_seconds

    async def create_connection(self, with_db: bool) -> None:
        if self._connection is not None:
            return
        with translated():
            make_private(self.filename)
            connection = await aiosqlite.connect(
                self.filename, isolation_level=None, detect_types=sqlite3.PARSE_DECLTYPES
            )
            try:
                driver = cast(Any, connection)
                await driver._execute(prepare, driver._conn, self.pragmas)
            except BaseException:
                await finish(connection.close())
                raise
        self._connection = connection
        await self._post_connect()

    async def take_lock(self) -> None:
        """Wait for the connection's turn; `Unavailable` when the deadline passes first."""
        try:
            async with asyncio.timeout(self._lock_seconds):
                await self._lock.acquire()
        except TimeoutError:
            raise unavailable("no turn on the SQLite connection in time") from None

    def acquire_connection(self) -> Any:
        return Turn(self)

    def _in_transaction(self) -> TransactionContext:
        return Context(Wrapper(self), self._lock)

    async def execute_many(self, query: str, values: list[list[Any]]) -> None:
        async with self._in_transaction() as transaction:
            await transaction.execute_many(query, values)


class Wrapper(Statements, SqliteTransactionWrapper):
    """The connection while a transaction holds it."""

    def acquire_connection(self) -> Any:
        if self._finalized:
            raise over()
        return super().acquire_connection()

    def _in_transaction(self) -> TransactionContext:
        return Nested(Wrapper(self))

    async def begin(self) -> None:
        with translated():
            await self._connection.execute_fetchall("BEGIN IMMEDIATE")

    async def commit(self) -> None:
        with translated():
            await super().commit()

    async def end(self, *, keep: bool) -> None:
        """Commit, or undo; a commit that fails undoes too. Nothing stays open behind it."""
        try:
            if keep and not self._finalized:
                await self.commit()
        finally:
            self._finalized = True
            if self._connection is not None and self._connection.in_transaction:
                await self._undo()

    async def _undo(self) -> None:
        with suppress(sqlite3.Error):
            await self._connection.rollback()
        if self._connection.in_transaction:  # beyond help: the next one opens a new connection
            self._parent._connection = None
            await self._connection.close()


class Context(SqliteTransactionContext):
    """Begins and ends a transaction so that no cancellation leaves the lock or it behind."""

    connection: Wrapper

    async def __aenter__(self) -> Wrapper:
        parent = cast(Client, self.connection._parent)
        await parent.take_lock()
        try:
            await parent.create_connection(with_db=True)
            self.connection._connection = cast(aiosqlite.Connection, parent._connection)
            await finish(self.connection.begin())
        except BaseException:
            await self._leave(keep=False)
            raise
        self.token = get_connections().set(self.connection_name, self.connection)
        return self.connection

    async def __aexit__(self, kind: Any, error: Any, trace: Any) -> None:
        get_connections().reset(self.token)
        await self._leave(keep=kind is None)

    async def _leave(self, *, keep: bool) -> None:
        try:
            await finish(self.connection.end(keep=keep))
        finally:
            self._trxlock.release()


client_class = Client
