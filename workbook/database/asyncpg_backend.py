"""PostgreSQL for Tortoise, through asyncpg, without the traps.

Upstream leaks a pooled connection when it is cancelled while it begins, waits for a connection
without limit, spends a round trip on resetting each connection that is given back, and lets
asyncpg ignore that the server answered COMMIT with ROLLBACK, which is what it does once a
statement of the transaction has failed. Here a transaction is begun and ended in plain SQL.

Each statement is sent under the name of who asks (`asking`). A connection is told only when that
is another one than before, and a transaction in the same round trip in which it begins.

Tortoise tells engines apart by their module's name, so "asyncpg" must stay in it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from typing import Any, cast
from weakref import WeakKeyDictionary

import asyncpg  # type: ignore[import-untyped]
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import (
    ConnectionWrapper,
    TransactionContext,
    TransactionContextPooled,
)
from tortoise.connection import get_connections
from tortoise.exceptions import TransactionManagementError

from workbook.database import asking
from workbook.database.counting import note
from workbook.database.failures import TryAgain, translated, unavailable
from workbook.database.finishing import finish
from workbook.database.nesting import Nested, over
from workbook.errors import Unavailable

_savepoints = count(1)

# What a connection may answer with while it cannot be used.
BROKEN = (asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError, OSError)


class Loan:
    """One connection of the pool, for the time of one statement."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def __aenter__(self) -> Any:
        self._connection = await self._client.borrow()
        try:
            await self._client.tell(self._connection)
        except BaseException:
            await self._client.give_back(self._connection)
            raise
        return self._connection

    async def __aexit__(self, *exc_info: object) -> None:
        await self._client.give_back(self._connection)


class Statements(AsyncpgDBClient):
    """How one statement is sent, inside a transaction or out of one."""

    async def _translate_exceptions(self, func: Any, *args: Any, **kwargs: Any) -> Any:
        """Upstream's seam: every method of its that sends a statement passes here."""
        note(args[0] if args else kwargs["query"])
        with translated():
            return await func(self, *args, **kwargs)

    async def affect(self, query: str, values: Sequence[Any]) -> int:
        """How many rows the statement changed, or gave, by the server's own count."""
        note(query)
        with translated():
            async with self.acquire_connection() as connection:
                tag = await connection.execute(query, *values)
        number = tag.rpartition(" ")[2]
        return int(number) if number.isdigit() else 0


class Client(Statements):
    """A pool of connections; none free within `acquire_seconds` is `Unavailable`.

    `walled`: what is in it has policies, which want to know who asks.
    """

    def __init__(self, acquire_seconds: float = 1.0, walled: bool = False, **settings: Any) -> None:
        super().__init__(**settings)
        self._acquire_seconds = acquire_seconds
        self._walled = walled
        self._told: WeakKeyDictionary[Any, str] = WeakKeyDictionary()

    async def create_pool(self, **settings: Any) -> Any:
        return await asyncpg.create_pool(None, reset=_nothing_to_reset, **settings)

    async def borrow(self) -> Any:
        """A connection of the pool, to be given back."""
        await self._ensure_pool()
        try:
            async with asyncio.timeout(self._acquire_seconds) as deadline:
                return await cast(Any, self._pool).acquire()
        except TimeoutError:
            if deadline.expired():
                raise unavailable("no free PostgreSQL connection in time") from None
            raise

    async def give_back(self, connection: Any) -> None:
        with suppress(*BROKEN):
            # A connection that fails here is closed by the pool, which opens a new one.
            await cast(Any, self._pool).release(connection)

    def asker(self) -> str:
        """Under whose name a statement goes out now."""
        return asking.who() if self._walled else asking.HOUSE

    def told(self, connection: Any) -> str:
        """What this connection was told outside of any transaction."""
        return self._told.get(connection._con, asking.HOUSE)

    async def tell(self, connection: Any) -> None:
        """Before a statement of its own."""
        asker = self.asker()
        if self.told(connection) != asker:
            await connection.execute(f"SET workbook.asker = '{asker}'")
            self._told[connection._con] = asker

    async def _ensure_pool(self) -> None:
        if self._pool is None:
            async with self._pool_init_lock:
                if self._pool is None:
                    await self.create_connection(with_db=True)

    def acquire_connection(self) -> Any:
        return Loan(self)

    def _in_transaction(self) -> TransactionContext:
        return Context(Wrapper(self), self._pool_init_lock)

    async def execute_many(self, query: str, values: list[Any]) -> None:
        async with self._in_transaction() as transaction:
            await transaction.execute_many(query, values)


@dataclass(slots=True)
class Told:
    """Whom a transaction was told of; None when that may have been undone with a savepoint."""

    asker: str | None = asking.HOUSE


class Turn(ConnectionWrapper[Any]):
    """The connection of a transaction, for the time of one statement."""

    connection: Any

    async def __aenter__(self) -> Any:
        connection = await super().__aenter__()
        try:
            await cast(Wrapper, self.client).tell()
        except BaseException:
            await super().__aexit__(None, None, None)
            raise
        return connection


class Wrapper(Statements, TransactionWrapper):
    """The connection while a transaction holds it. A savepoint shares what it was told."""

    def __init__(self, parent: Client | Wrapper) -> None:
        super().__init__(parent)
        self._root: Client = parent._root if isinstance(parent, Wrapper) else parent
        self._told: Told = parent._told if isinstance(parent, Wrapper) else Told()

    def acquire_connection(self) -> Any:
        if self._finalized:
            raise over()
        return Turn(self._lock, self)

    async def tell(self) -> None:
        """Before a statement, when somebody else asks than for the one before."""
        if self._told.asker != (asker := self._root.asker()):
            await self._connection.execute(_local(asker))
            self._told.asker = asker

    def _in_transaction(self) -> TransactionContext:
        return Nested(Wrapper(self))

    async def _say(self, command: str) -> str:
        with translated():
            return cast(str, await self._connection.execute(command))

    async def begin(self) -> None:
        asker = self._root.asker()
        same = asker == self._root.told(self._connection)
        await self._say("BEGIN" if same else f"BEGIN; {_local(asker)}")
        self._told.asker = asker

    async def commit(self) -> None:
        if self._finalized:
            raise over()
        self._finalized = True
        if await self._say("COMMIT") != "COMMIT":
            raise TransactionManagementError("A statement had failed, so nothing was kept.")

    async def rollback(self) -> None:
        if self._finalized:
            raise over()
        self._finalized = True
        await self._say("ROLLBACK")

    async def savepoint(self) -> None:
        self._savepoint = f"savepoint_{next(_savepoints)}"
        await self._say(f"SAVEPOINT {self._savepoint}")

    async def savepoint_rollback(self) -> None:
        self._told.asker = None
        await self._say(f"ROLLBACK TO {self._savepoint}")

    async def release_savepoint(self) -> None:
        await self._say(f"RELEASE {self._savepoint}")

    async def end(self, *, keep: bool) -> None:
        """Commit, or undo, and give the connection back whatever came of it."""
        parent = cast(Client, self._parent)
        try:
            if keep and not self._finalized:
                await self.commit()
            elif not self._finalized:
                with suppress(Unavailable):  # gone: the server undoes it by itself
                    await self.rollback()
        finally:
            self._finalized = True
            await parent.give_back(self._connection)


class Context(TransactionContextPooled):
    """Begins and ends a transaction so that no cancellation leaves a connection behind."""

    client: Wrapper

    async def __aenter__(self) -> Wrapper:
        await self._begin()
        self.token = get_connections().set(self.connection_name, self.client)
        return self.client

    async def __aexit__(self, kind: Any, error: Any, trace: Any) -> None:
        get_connections().reset(self.token)
        await finish(self.client.end(keep=kind is None))

    async def _begin(self) -> None:
        parent = cast(Client, self.client._parent)
        try:
            self.client._connection = await parent.borrow()
        except BROKEN as error:
            raise unavailable(type(error).__name__, TryAgain) from None
        try:
            await finish(self.client.begin())
        except BaseException as error:
            await finish(self.client.end(keep=False))
            if isinstance(error, Unavailable):
                raise TryAgain from None
            raise


def _local(asker: str) -> str:
    return f"SET LOCAL workbook.asker = '{asker}'"


async def _nothing_to_reset(connection: Any) -> None:
    """Nothing here changes a session but who asks, which is told anew whenever it is another, and
    asyncpg itself ends an open transaction.
    """


client_class = Client
