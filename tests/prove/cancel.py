"""Requests that end in the middle: cancelled, hung up on, or met by a database that is not there.

Nothing may be frozen, torn or lost by it: after each hundred the application still answers, and the
history checker judges what is there. With every connection taken the answer is a quick 503 with
`Retry-After`. With PostgreSQL stopped, restarted or killed it is 503 and nothing else, until it is
back.
"""

from __future__ import annotations

import asyncio
import json
import random
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx

from api.settings import Settings
from tests.cast import Person, World, server, world
from tests.prove.crashable import Crashable, Manner, crashable
from tests.prove.desks import Desk, read_back, settle
from tests.prove.devices import PROMPTS, Device, Over
from tests.prove.engines import templates
from tests.prove.figures import Engine, Figure, Scale
from tests.prove.history import Broken, Recorder, check
from tests.prove.line import LETTERS, Indoors
from tests.prove.partner import viewer
from tests.prove.places import TORN
from workbook.database import Databases, migrate, transaction
from workbook.database.sql import one
from workbook.publishing import publish_version

CANCELS, OUTAGES = 2_000, 6
TOGETHER, BETWEEN = 5, 100
PATIENCE = 20.0
"""Seconds after which something that does not answer is frozen."""


async def seat(stage: World, seed: int) -> Desk:
    """Ana and Ben with a workbook, and a history that begins."""
    history, chance = Recorder(), random.Random(seed)
    await publish_version(viewer(stage.ana.account), "letters", "1.0.0", LETTERS)
    one_of, other = (
        Device(p.name, p.name, Indoors(stage.app, p.token), history, random.Random(chance.random()))
        for p in (stage.ana, stage.ben)
    )
    desk = await settle(one_of, other)
    await one_of.answer_need(desk.joint[1], "rest")
    return desk


def devices_of(desk: Desk, count: int) -> list[Device]:
    """More devices of the first partner: each asks one thing at a time."""
    mine = desk.one
    return [replace(mine, name=f"{mine.name}'s {n}", unfinished={}, count=0) for n in range(count)]


async def cancelled_at_random(stage: World, count: int, seed: int) -> tuple[int, int, list[Broken]]:
    """Requests are cancelled at any moment. How many; how often nothing answered; what broke."""
    chance, desk = random.Random(seed), await seat(stage, seed)
    history, devices = desk.one.recorder, devices_of(desk, TOGETHER)
    ended, frozen, probed = 0, 0, 0
    while ended < count and not frozen:
        tasks = [asyncio.create_task(_one_thing(desk, device)) for device in devices]
        for _ in range(int(10 ** chance.uniform(0, 3))):
            await asyncio.sleep(0)
        for task in tasks:
            task.cancel()
        outcomes = await asyncio.gather(*tasks, return_exceptions=True)
        ended += sum(isinstance(outcome, asyncio.CancelledError) for outcome in outcomes)
        await _hang_up(stage, desk, chance)
        ended += 1
        if ended - probed >= BETWEEN:
            probed, frozen = ended, frozen + await _is_frozen(desk, devices)
    frozen += await _is_frozen(desk, devices)
    return ended, frozen, check(history.events) + await torn()


async def _one_thing(desk: Desk, device: Device) -> None:
    entry, chance = desk.own[desk.one.name], device.chance
    roll = chance.random()
    if roll < 0.7:
        await device.write(entry, chance.choice(PROMPTS))
    elif roll < 0.85:
        device.count += 1
        await device.open_entry(desk.workbook, f"{device.name} {device.count}")
    elif roll < 0.93:
        await device.send(desk.joint[1])
    else:
        await device.take_back(desk.joint[1])


async def _hang_up(stage: World, desk: Desk, chance: random.Random) -> None:
    """The client goes away in the middle of its body: what it began to send was never sent."""
    device = desk.other
    entry, text = desk.own[device.name], device.unique()
    whole = json.dumps({"value": text}).encode()
    path = f"/api/v1/entries/{entry}/draft/answers/say-0"
    device.recorder.invoke("hung up", "write", f"{entry}/{device.who}/say-0", device.who, text)
    messages = [
        {"type": "http.request", "body": whole[: chance.randrange(len(whole))], "more_body": True},
        {"type": "http.disconnect"},
    ]

    async def receive() -> dict[str, Any]:
        return messages.pop(0) if len(messages) > 1 else messages[0]

    async def send(message: Any) -> None:
        """Nobody listens any more."""

    await stage.app(_scope("PUT", path, device.line.token, len(whole)), receive, send)
    device.recorder.done("hung up", "fail")


def _scope(verb: str, path: str, token: str, length: int) -> dict[str, Any]:
    headers = {
        "host": "workbook.example",
        "content-type": "application/json",
        "content-length": str(length),
        "authorization": f"Bearer {token}",
    }
    return {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": verb,
        "scheme": "https", "path": path, "raw_path": path.encode(), "query_string": b"",
        "root_path": "", "client": ("127.0.0.1", 1), "server": ("workbook.example", 443),
        "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
    }  # fmt: skip


async def _is_frozen(desk: Desk, devices: list[Device]) -> int:
    """1 when what is read back, or asked again, is not answered."""
    try:
        async with asyncio.timeout(PATIENCE):
            for device in devices:
                await device.ask_again()
            await read_back(desk)
    except (TimeoutError, Over):
        return 1
    return 0


async def torn() -> list[Broken]:
    row = await one(TORN)
    return [Broken("torn", "entry", "")] * int(row["n"] if row else 1)


async def exhausted(stage: World, connections: int, count: int) -> tuple[int, float]:
    """All connections are held while so many ask. How many got something else than a 503 that
    says when to come again, and the longest wait in seconds.
    """
    taken, free = asyncio.Semaphore(0), asyncio.Event()

    async def hold() -> None:
        async with transaction():
            taken.release()
            await free.wait()

    holders = [asyncio.create_task(hold()) for _ in range(connections)]
    for _ in holders:
        await taken.acquire()
    began = time.monotonic()
    replies = await asyncio.gather(*(stage.ana.get("/me") for _ in range(count)))
    longest = time.monotonic() - began
    free.set()
    await asyncio.gather(*holders)
    wrong = sum(
        r.status_code != 503
        or not r.headers.get("retry-after", "").isdigit()
        or r.headers["content-type"] != "application/problem+json"
        for r in replies
    )
    return wrong + ((await stage.ana.get("/me")).status_code != 200), longest


async def outages(
    stage: World, database: Crashable, count: int, seed: int
) -> tuple[Counter[int], list[Broken], int]:
    """PostgreSQL ends under load and comes back. The statuses; what broke; how often it stayed
    away.
    """
    desk, chance = await seat(stage, seed), random.Random(seed)
    devices = devices_of(desk, TOGETHER)
    statuses: Counter[int] = Counter()
    away = 0
    for number in range(count):
        manner: Manner = ("kill", "immediate", "fast")[number % 3]
        stop = asyncio.Event()
        load = [asyncio.create_task(_keep_asking(desk, d, stop, statuses)) for d in devices]
        for _ in range(chance.randrange(100, 1000)):
            await asyncio.sleep(0)
        await asyncio.to_thread(database.end, manner)
        await asyncio.to_thread(database.start)
        stop.set()
        await asyncio.gather(*load)
        away += not await _answers_again(stage)
        away += await _is_frozen(desk, devices)
    return statuses, check(desk.one.recorder.events) + await torn(), away


async def _keep_asking(
    desk: Desk, device: Device, stop: asyncio.Event, statuses: Counter[int]
) -> None:
    """Go on, whatever comes, until it is over. Every status counts."""
    ask = device.line.ask

    async def counted(*given: Any) -> Any:
        reply = await ask(*given)
        statuses[reply.status] += 1
        return reply

    counting = replace(device, line=_Counted(counted))
    while not stop.is_set():
        try:
            await _one_thing(desk, counting)
        except Over:
            await asyncio.sleep(0.01)
    device.count = counting.count


class _Counted:
    """A line that tells every reply to somebody."""

    def __init__(self, ask: Any) -> None:
        self.ask = ask

    def close(self) -> None:
        """There is no line to close."""


async def _answers_again(stage: World) -> bool:
    for _ in range(400):
        if (await stage.ana.get("/me")).status_code == 200:
            return True
        await asyncio.sleep(0.01)
    return False


async def play(databases: Databases, home: Path, engine: Engine, scale: Scale) -> list[Figure]:
    """Cancellations, and then every connection taken, on one engine."""
    connections = 1 if engine == "sqlite" else 3
    patience = Settings().pool_wait_seconds
    stores = replace(
        databases, pool_max=connections, acquire_seconds=patience, lock_seconds=patience
    )
    count = scale.of(CANCELS, at_least=60)
    async with world(replace(databases, acquire_seconds=10), home, "Ana", "Ben") as stage:
        ended, frozen, broken = await cancelled_at_random(stage, count, scale.seed)
    async with server_again(stores, home, stage) as again:
        wrong, longest = await exhausted(again, connections, 20)
    return [
        Figure("cancel", "requests cancelled or hung up on, something frozen", engine, ended,
               frozen, "L1", CANCELS),
        Figure("cancel", "requests cancelled or hung up on, something lost or torn", engine, ended,
               len(broken), "L2", CANCELS, ", ".join(sorted({b.promise for b in broken}))),
        Figure("cancel", "asked while every connection is taken, no quick 503", engine, 20, wrong,
               note=f"the longest waited {longest:.1f} s"),
    ]  # fmt: skip


@asynccontextmanager
async def server_again(databases: Databases, home: Path, before: World) -> AsyncIterator[World]:
    """Another server on the same data; everybody is still signed in."""
    async with server(databases, home) as app:
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url="https://workbook.example") as c:
            people = {n: Person(n, c, p.account, p.token) for n, p in before.people.items()}
            yield World(c, app, people)


async def play_outages(database: Crashable, home: Path, scale: Scale) -> list[Figure]:
    """PostgreSQL is killed, stopped at once and stopped in order, under load."""
    databases = Databases.on(database.url)
    await migrate(databases)
    count = scale.of(OUTAGES, at_least=2)
    async with world(databases, home, "Ana", "Ben") as stage:
        statuses, broken, away = await outages(stage, database, count, scale.seed)
    wrong = sum(times for status, times in statuses.items() if status >= 500 and status != 503)
    note = f"{statuses[503]:,} were told 503, in {count} outages"
    said = statuses.total()
    return [
        Figure("cancel", "requests while PostgreSQL ends and comes back, another 5xx",
               "postgresql", said, wrong + away, note=note),
        Figure("cancel", "requests while PostgreSQL ends and comes back, something lost or torn",
               "postgresql", said, len(broken), "L1"),
    ]  # fmt: skip


def prove(scale: Scale) -> list[Figure]:
    """2,000 cancellations on each engine, and six outages of PostgreSQL."""
    figures: list[Figure] = []
    with templates(scale.engines) as made, tempfile.TemporaryDirectory() as found:
        for engine in scale.engines:
            home = Path(found) / engine
            home.mkdir()
            with made.clone(engine, home) as databases:
                figures += asyncio.run(play(databases, home, engine, scale))
        if "postgresql" in scale.engines:
            home = Path(found) / "outages"
            home.mkdir()
            with crashable() as database:
                figures += asyncio.run(play_outages(database, home, scale))
    return figures
