"""G6: how many guesses at one account are let through in a day, whoever makes them.

A stopped clock goes from one midnight to the next. Every five minutes a burst comes at once, each
guess from an address of its own, some by the API and some by the pages. What counts is how many
were tried; all others were told to wait.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import httpx

from tests.api.rest.clock import Clock, stopped
from tests.api.rest.mailbox import confirmed, reset_asked
from tests.api.rest.test_second_step import turned_on
from tests.cast import API, PASSWORD, World, world
from tests.prove.engines import Templates, templates
from tests.prove.figures import Engine, Figure, Scale
from workbook.database import Databases

MIDNIGHT = datetime(2026, 11, 23, tzinfo=UTC)
EVERY, AT_ONCE = 5, 12
BURSTS = 24 * 60 // EVERY
HOST = "https://workbook.example"
TRIED, NOT_TRIED = {401, 422}, {429, 503}
"""A guess that was compared; one that was not: too many, or no room on a busy machine."""

Guess = Callable[[httpx.AsyncClient, int], Awaitable[httpx.Response]]


@dataclass(frozen=True, slots=True)
class Way:
    """A way to guess at one account, and how many guesses of a day may be tried."""

    what: str
    most: int
    guess: Guess


async def ways(cast: World) -> list[Way]:
    """Each at an account of its own."""
    await turned_on(cast.ben)
    await confirmed(cast.dan)
    await reset_asked(cast.dan)
    return [
        Way("passwords at signing in", 20, _sign_in),
        Way("digits of a second step, by who knows the password", 50, _digits),
        Way("the present password, on an open device", 20, _present(cast)),
        Way("the code of another password by mail", 20, _code),
    ]


async def _sign_in(http: httpx.AsyncClient, number: int) -> httpx.Response:
    body = {"login": "ana@example.org", "password": f"guess number {number:06}"}
    if number % 2:
        return await http.post(f"{API}/sessions", json=body)
    return await http.post("/sign-in", data=body, headers={"Sec-Fetch-Site": "same-origin"})


async def _digits(http: httpx.AsyncClient, number: int) -> httpx.Response:
    body = {"login": "ben@example.org", "password": PASSWORD, "code": f"{number % 1_000:06}"}
    return await http.post(f"{API}/sessions", json=body)


def _present(cast: World) -> Guess:
    async def guess(http: httpx.AsyncClient, number: int) -> httpx.Response:
        body = {"password": f"guess number {number:06}", "new_password": "a short walk to the sea"}
        return await http.put(f"{API}/me/password", json=body, headers=cast.cleo.headers)

    return guess


async def _code(http: httpx.AsyncClient, number: int) -> httpx.Response:
    body = {
        "login": "dan@example.org",
        "code": f"{number:04}-0000",
        "new_password": "a short walk to the sea",
    }
    return await http.put(f"{API}/password-reset/completion", json=body)


@asynccontextmanager
async def addresses(cast: World) -> AsyncIterator[list[httpx.AsyncClient]]:
    """Clients that come from as many places."""
    async with AsyncExitStack() as stack:
        yield [
            await stack.enter_async_context(
                httpx.AsyncClient(
                    transport=httpx.ASGITransport(cast.app, client=(f"192.0.2.{n + 1}", 1)),
                    base_url=HOST,
                )
            )
            for n in range(AT_ONCE)
        ]


async def a_day(
    way: Way, clients: list[httpx.AsyncClient], clock: Clock, bursts: int
) -> Counter[int]:
    """What the guesses of one day were answered."""
    seen: Counter[int] = Counter()
    clock.at = MIDNIGHT
    for burst in range(bursts):
        at = burst * BURSTS // bursts
        clock.at = MIDNIGHT
        clock.forward(minutes=at * EVERY)
        numbers = range(burst * AT_ONCE, (burst + 1) * AT_ONCE)
        replies = [way.guess(http, n) for http, n in zip(clients, numbers, strict=True)]
        seen.update(reply.status_code for reply in await asyncio.gather(*replies))
    return seen


async def run(databases: Databases, home: Path, engine: Engine, scale: Scale) -> list[Figure]:
    """A day of guessing in each way, on one engine."""
    figures = []
    with stopped() as clock:
        clock.at = MIDNIGHT
        async with world(databases, home) as cast, addresses(cast) as clients:
            for way in await ways(cast):
                bursts = scale.of(BURSTS, at_least=12)
                seen = await a_day(way, clients, clock, bursts)
                figures.append(_figure(way, engine, seen))
    return figures


def _figure(way: Way, engine: Engine, seen: Counter[int]) -> Figure:
    """Broken are those that were tried beyond what a day allows, and answers that say neither."""
    tried = sum(count for status, count in seen.items() if status in TRIED)
    neither = seen.total() - tried - sum(seen[status] for status in NOT_TRIED)
    too_many = max(0, tried - way.most)
    note = f"{tried} were tried, {way.most} may be"
    return Figure("guesses", way.what, engine, seen.total(), too_many + neither, "G6",
                  BURSTS * AT_ONCE, note)  # fmt: skip


def prove(scale: Scale) -> list[Figure]:
    """3,456 guesses in each way, on each engine."""
    with templates(scale.engines) as made:
        there = [engine for engine in scale.engines if made.has(engine)]
        return [figure for engine in there for figure in _on(made, engine, scale)]


def _on(made: Templates, engine: Engine, scale: Scale) -> list[Figure]:
    with tempfile.TemporaryDirectory(prefix="workbook-prove-") as found:
        home = Path(found)
        with made.clone(engine, home) as databases:
            return asyncio.run(run(databases, home, engine, scale))
