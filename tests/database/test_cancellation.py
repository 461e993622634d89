"""A thousand cancellations at random moments leave nothing frozen and nothing torn."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable

import anyio
import pytest

from workbook.database import Opened, run, sql, transaction

Way = Callable[[str], Awaitable[None]]

ROUNDS, TOGETHER = 200, 5


async def pair(name: str) -> None:
    for seat in ("one", "other"):
        await sql.execute("INSERT INTO account (id, password) VALUES (?, ?)", f"{name}{seat}", name)


async def bare(name: str) -> None:
    async with transaction():
        await pair(name)


async def nested(name: str) -> None:
    async with transaction(), transaction():
        await pair(name)


async def shielded(name: str) -> None:
    await run(lambda: pair(name))


async def some_passes(chance: random.Random) -> None:
    """Let the loop go round once to a few thousand times, so that the others get somewhere."""
    for _ in range(int(10 ** chance.uniform(0, 3.3))):
        await asyncio.sleep(0)


async def torn() -> list[dict[str, object]]:
    return await sql.rows("SELECT password FROM account GROUP BY password HAVING count(*) <> 2")


@pytest.mark.asvs("2.3.3", "15.4.1")
@pytest.mark.story("S52")
@pytest.mark.parametrize("way", [bare, nested, shielded])
async def test_tasks_cancelled_at_random_leave_nothing(database: Opened, way: Way) -> None:
    """1,000 tasks are cancelled while they begin, write or commit; the next one just works."""
    chance = random.Random(42)
    outcomes: list[object] = []
    for number in range(ROUNDS):
        tasks = [asyncio.create_task(way(f"{number}-{n}-")) for n in range(TOGETHER)]
        if few := tasks[: chance.randrange(TOGETHER)]:
            await asyncio.wait(few)
        await some_passes(chance)
        for task in tasks:
            task.cancel()
        outcomes += await asyncio.gather(*tasks, return_exceptions=True)
    async with asyncio.timeout(5):
        await way("last")
    assert await torn() == []
    cancelled = sum(map(is_cancelled, outcomes))
    assert outcomes.count(None) + cancelled == len(outcomes) == 1000
    assert min(outcomes.count(None), cancelled) > 100  # the moments really were spread


def is_cancelled(outcome: object) -> bool:
    return isinstance(outcome, asyncio.CancelledError)


@pytest.mark.asvs("2.3.3")
@pytest.mark.story("S52")
async def test_scopes_cancelled_at_random_leave_nothing(database: Opened) -> None:
    """The same for a scope, which cancels again at every step until its task has ended."""
    chance = random.Random(43)
    for number in range(ROUNDS):
        with anyio.CancelScope() as scope:
            async with anyio.create_task_group() as group:
                for n in range(TOGETHER):
                    group.start_soon(chance.choice((bare, nested, shielded)), f"{number}-{n}-")
                await some_passes(chance)
                scope.cancel()
    async with asyncio.timeout(5):
        await bare("last")
    assert await torn() == []


@pytest.mark.asvs("2.3.3")
@pytest.mark.story("S52")
async def test_plain_statements_cancelled_at_random_leave_nothing(database: Opened) -> None:
    """Also without a transaction, a cancelled statement gives back what it held."""
    chance = random.Random(44)
    for _ in range(ROUNDS):
        tasks = [
            asyncio.create_task(sql.rows("SELECT count(*) AS n FROM account"))
            for _ in range(TOGETHER)
        ]
        await some_passes(chance)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    async with asyncio.timeout(5):
        assert await sql.rows("SELECT count(*) AS n FROM account") == [{"n": 0}]
