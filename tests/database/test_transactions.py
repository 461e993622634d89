"""A transaction keeps all or nothing, whatever happens to it and to the one who waits."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from tortoise.exceptions import IntegrityError, TransactionManagementError

from tests.stores import Postgres
from workbook.database import Databases, Opened, opened, run, sql, transaction, transactional
from workbook.database.stores import sqlite_path
from workbook.errors import Unavailable


async def add(name: str) -> None:
    await sql.execute("INSERT INTO account (id) VALUES (?)", name)


async def accounts() -> list[str]:
    return [row["id"] for row in await sql.rows("SELECT id FROM account ORDER BY id")]


class UnhappyError(Exception):
    """Something went wrong in a use-case."""


@pytest.mark.asvs("2.3.3")
async def test_an_error_undoes_the_whole_block(database: Opened) -> None:
    """Nothing of a block that ends with an error is kept."""
    with pytest.raises(UnhappyError):
        async with transaction():
            await add("ana")
            raise UnhappyError
    assert await accounts() == []


async def test_an_inner_block_is_undone_alone(database: Opened) -> None:
    """Inside another block, an error undoes the inner one and the outer goes on."""
    async with transaction():
        await add("ana")
        with pytest.raises(UnhappyError):
            async with transaction():
                await add("ben")
                raise UnhappyError
        await add("thea")
    assert await accounts() == ["ana", "thea"]


async def test_a_constraint_in_an_inner_block_leaves_the_outer_usable(database: Opened) -> None:
    """An expected conflict, inside a block of its own, costs nothing but itself."""
    async with transaction():
        await add("ana")
        with pytest.raises(IntegrityError):
            async with transaction():
                await add("ana")
        await add("ben")
    assert await accounts() == ["ana", "ben"]


async def test_a_swallowed_error_is_never_taken_for_success(database: Opened, engine: str) -> None:
    """PostgreSQL answers COMMIT with ROLLBACK after an error. That is an error, not silence."""

    async def careless() -> None:
        async with transaction():
            await add("ana")
            with pytest.raises(IntegrityError):
                await add("ana")

    if engine == "postgresql":
        with pytest.raises(TransactionManagementError):
            await careless()
        assert await accounts() == []
    else:
        await careless()
        assert await accounts() == ["ana"]


async def test_a_use_case_joins_the_transaction_it_is_called_in(database: Opened) -> None:
    """Two use-cases inside one transaction are kept or undone together."""
    together = transactional(add)
    with pytest.raises(UnhappyError):
        async with transaction():
            await together("ana")
            raise UnhappyError
    assert await accounts() == []
    await together("ben")
    assert await accounts() == ["ben"]


@pytest.mark.asvs("2.3.3")
@pytest.mark.story("S52")
async def test_a_cancelled_caller_leaves_a_finished_transaction(database: Opened) -> None:
    """Who closes the browser while sending has sent; and the caller does learn it was cancelled."""
    inside, go_on = asyncio.Event(), asyncio.Event()

    @transactional
    async def send() -> None:
        await add("ana")
        inside.set()
        await go_on.wait()
        await add("ben")

    caller = asyncio.create_task(send())
    await inside.wait()
    caller.cancel()
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await caller
    assert await accounts() == ["ana", "ben"]


async def test_a_task_that_outlives_its_transaction_is_stopped(database: Opened) -> None:
    """It would write outside of any transaction, or on somebody else's connection."""
    go_on = asyncio.Event()

    async def late() -> None:
        await go_on.wait()
        await add("ben")

    async with transaction():
        task = asyncio.create_task(late())
        await add("ana")
    go_on.set()
    with pytest.raises(TransactionManagementError):
        await task
    assert await accounts() == ["ana"]


@pytest.mark.asvs("13.1.3", "2.3.4")
async def test_work_that_collided_is_done_again(database: Opened, engine: str) -> None:
    """When PostgreSQL cannot serialise two transactions, both are kept all the same."""
    await add("count")
    await sql.execute("UPDATE account SET password = '0'")
    ready = asyncio.Barrier(2)
    calls = 0

    async def increment() -> None:
        nonlocal calls
        calls += 1
        if engine == "postgresql":
            await sql.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        row = await sql.one("SELECT password FROM account")
        assert row is not None
        if engine == "postgresql" and calls <= 2:
            await ready.wait()  # both have read before either writes
        await sql.execute("UPDATE account SET password = ?", str(int(row["password"]) + 1))

    await asyncio.gather(run(increment), run(increment))
    assert await sql.rows("SELECT password FROM account") == [{"password": "2"}]
    assert calls == (3 if engine == "postgresql" else 2)


@pytest.fixture
async def narrow(databases: Databases) -> AsyncIterator[Opened]:
    """Stores with a single connection and hardly any patience."""
    impatient = replace(databases, pool_max=1, acquire_seconds=0.02, lock_seconds=0.02)
    async with opened(impatient) as stores:
        yield stores


@pytest.mark.asvs("13.1.2", "16.5.2")
async def test_nobody_waits_long_for_a_connection(narrow: Opened) -> None:
    """With every connection taken, the answer is `Unavailable`, soon, and then all is well."""
    held, release = asyncio.Event(), asyncio.Event()

    async def hold() -> None:
        async with transaction():
            held.set()
            await release.wait()

    holder = asyncio.create_task(hold())
    await held.wait()
    with pytest.raises(Unavailable):
        await add("ana")
    with pytest.raises(Unavailable):
        await transactional(add)("ana")
    release.set()
    await holder
    await add("ben")
    assert await accounts() == ["ben"]


@pytest.mark.parametrize("engine", ["postgresql"], indirect=True)
async def test_lost_connections_are_replaced(
    databases: Databases, postgres_server: Postgres
) -> None:
    """A database that was restarted is used again as if nothing had been."""
    async with opened(databases):
        await add("ana")
        await asyncio.to_thread(
            postgres_server.command,
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            f" WHERE datname = '{databases.default.rsplit('/', 1)[1].split('?')[0]}'",
        )
        await transactional(add)("ben")
        assert await accounts() == ["ana", "ben"]


async def test_a_refused_lock_is_unavailable(database: Opened, engine: str) -> None:
    """A lock that is not given in time is a wish to try again, not a fault of the program."""
    if engine == "sqlite":
        await sql.rows("PRAGMA busy_timeout = 0")
        other = sqlite3.connect(sqlite_path(database.databases.default), isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Unavailable):
            await transactional(add)("ana")
        other.close()
    else:
        await add("ben")
        held, release = asyncio.Event(), asyncio.Event()

        async def hold() -> None:
            async with transaction():
                await sql.rows("SELECT id FROM account FOR UPDATE")
                held.set()
                await release.wait()

        holder = asyncio.create_task(hold())
        await held.wait()
        with pytest.raises(Unavailable):
            await sql.rows("SELECT id FROM account FOR UPDATE NOWAIT")
        release.set()
        await holder
    await add("thea")


@pytest.mark.parametrize("engine", ["postgresql"], indirect=True)
async def test_a_statement_that_takes_too_long_is_unavailable(
    database: Opened, engine: str
) -> None:
    """The database gives up, says so, and the next one works."""
    with pytest.raises(Unavailable):
        async with transaction():
            await sql.execute("SET LOCAL statement_timeout = '20ms'")
            await sql.rows("SELECT pg_sleep(60)")
    await add("ana")


@pytest.mark.asvs("16.5.2")
@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_a_full_disk_is_unavailable_and_keeps_nothing(database: Opened) -> None:
    """What did not fit is not kept in part, and what fits afterwards is."""
    [pages] = await sql.rows("PRAGMA page_count")
    await sql.rows(f"PRAGMA max_page_count = {pages['page_count']}")
    with pytest.raises(Unavailable):
        async with transaction():
            for number in range(200):
                await add(f"{number}" + "x" * 4000)
    assert await accounts() == []
    await sql.rows("PRAGMA max_page_count = 100000")
    await add("ana")
    assert await accounts() == ["ana"]


@pytest.mark.asvs("16.5.2")
async def test_a_database_that_is_not_there_is_unavailable(tmp_path: Path) -> None:
    """A refused connection is told as such, on every way in."""
    nowhere = Databases.on(f"postgresql://postgres@/none?host={tmp_path}")
    with pytest.raises(Unavailable):
        async with opened(nowhere):
            pytest.fail("There is nothing to open.")
