"""The one way to a transaction.

A use-case is load, decide, record in one transaction:

    @transactional
    async def submit(viewer: Viewer, entry_id: str) -> None: ...

It runs in a task of its own that always ends, so a person who closes the browser tears nothing;
it runs again, a few times, when the database asks for that; and inside another transaction it
joins it. So it must touch nothing but the database: what else it did would be done again.

`transaction()` is the bare block, and inside another block a savepoint: put it around a write
that may meet a constraint, because PostgreSQL refuses everything after an error without one.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import wraps
from typing import ParamSpec, TypeVar

from tortoise.backends.base.client import TransactionalDBClient
from tortoise.connection import get_connection
from tortoise.transactions import in_transaction

from workbook.database.failures import TryAgain
from workbook.database.finishing import finish

P = ParamSpec("P")
T = TypeVar("T")

# Seconds before the second, third and fourth try, give or take a half.
PAUSES = (0.01, 0.05, 0.2)


@asynccontextmanager
async def transaction(name: str = "default") -> AsyncIterator[None]:
    """All of the block is kept, or nothing. Inside another one: a savepoint."""
    async with in_transaction(name):
        yield


def in_progress(name: str = "default") -> bool:
    """Whether a transaction of that store is open here."""
    connection = get_connection(name)
    return isinstance(connection, TransactionalDBClient) and not connection._finalized


async def run(work: Callable[[], Awaitable[T]], name: str = "default") -> T:
    """Do `work` in one transaction that ends even when the caller is cancelled.

    The cancellation then goes on when the transaction has ended. When the database answers that
    the transaction may be tried again, and kept nothing, `work` is called again, at most three
    times; then `Unavailable`.
    """
    if in_progress(name):
        return await work()
    return await finish(_tried(work, name))


def transactional(function: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[T]]:
    """The function's whole body runs through `run` on the default store."""

    @wraps(function)
    async def whole(*args: P.args, **kwargs: P.kwargs) -> T:
        return await run(lambda: function(*args, **kwargs))

    return whole


async def _tried(work: Callable[[], Awaitable[T]], name: str) -> T:
    for pause in PAUSES:
        try:
            return await _once(work, name)
        except TryAgain:
            await asyncio.sleep(pause * random.uniform(0.5, 1.5))  # noqa: S311
    return await _once(work, name)


async def _once(work: Callable[[], Awaitable[T]], name: str) -> T:
    async with transaction(name):
        return await work()
