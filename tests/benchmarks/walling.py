"""What the second wall costs on PostgreSQL: `python -m tests.benchmarks.walling`, and part of
`make bench`. Nothing fails by a time.

The two partners and their therapist ask in turn on one connection, so that each request has to
tell the database anew who asks: the worst case. Time on the clock, the least mean of the rounds,
with the wall and without it in turn.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from tortoise.connection import get_connection

from tests import postgres
from tests.benchmarks.asking import ask
from tests.cast import API, World, world
from tests.stores import postgres_clone, postgres_template
from workbook.database import sql
from workbook.database.asyncpg_backend import Client

ROUNDS, REQUESTS, COUPLES = 5, 60, 20
Couple = Callable[[World, int, int], Any]
WALLS = (
    "SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
    " WHERE n.nspname = 'workbook' AND c.relforcerowsecurity"
)


@asynccontextmanager
async def without() -> AsyncIterator[None]:
    """For the block: no policies, and nobody is told who asks."""
    client = cast(Client, get_connection("default"))
    names = [row["name"] for row in await sql.rows(WALLS)]
    for name in names:
        await sql.execute(f'ALTER TABLE "{name}" DISABLE ROW LEVEL SECURITY')
    client._walled = False
    yield
    client._walled = True
    for name in names:
        await sql.execute(f'ALTER TABLE "{name}" ENABLE ROW LEVEL SECURITY')


async def mean(made: World, asked: list[tuple[str, str]]) -> float:
    """Milliseconds of one request, when these people ask for these paths in turn."""
    began = time.perf_counter()
    for number in range(REQUESTS):
        token, path = asked[number % len(asked)]
        assert (await ask(made.app, "GET", API + path, token)).status == 200, path
    return (time.perf_counter() - began) / REQUESTS * 1000


async def compare(made: World, couple: Couple) -> None:
    """Print each route with and without the wall."""
    thea, others = made.thea, []
    code = (await thea.post("/therapist-codes")).json()["code"]
    for number in range(COUPLES):
        one, other, workbook, entries = await couple(made, number, 30 if number == 0 else 2)
        linked = await one.post(f"/workbooks/{workbook}/therapist-links", {"therapist": code})
        for person in (one, other):
            path = f"/therapist-links/{linked.json()['id']}/consent"
            await person.put(path, {"scopes": ["progress", "answers"]})
        others.append((one, other, workbook, entries))
    one, other, workbook, entries = others[0]
    three = (one.token, other.token, thea.token)
    routes = {
        "a review": [(token, f"/entries/{entries[0]}/review") for token in three],
        "30 entries": [(token, f"/workbooks/{workbook}/entries?limit=30") for token in three],
        "a caseload": [(thea.token, "/caseload"), (one.token, "/me")],
    }
    print(f"PostgreSQL, milliseconds of a request with the second wall, {COUPLES} couples")
    await sql.rows("ANALYZE")
    for name, asked in routes.items():
        walled, plain = float("inf"), float("inf")
        for _ in range(ROUNDS):
            walled = min(walled, await mean(made, asked))
            async with without():
                plain = min(plain, await mean(made, asked))
        print(f"  {name:11} {walled:6.2f}, without it {plain:6.2f}: {walled / plain:.2f} x")


def main(couple: Couple) -> None:
    try:
        for place, databases in _places():
            asyncio.run(_within(place, databases, couple))
    except postgres.NoPostgresError as reason:
        print(f"The second wall was not measured: {reason}")


def _places() -> Iterator[tuple[Path, Any]]:
    with (
        tempfile.TemporaryDirectory() as place,
        postgres.running() as url,
        postgres_template(url) as server,
        postgres_clone(server) as databases,
    ):
        yield Path(place), replace(databases, pool_max=1)


async def _within(place: Path, databases: Any, couple: Couple) -> None:
    async with world(databases, place, "Thea") as made:
        await compare(made, couple)


if __name__ == "__main__":
    from tests.benchmarks.__main__ import couple

    main(couple)
