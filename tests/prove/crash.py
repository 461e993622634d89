"""L1 and L2: SIGKILL in the middle of acknowledged writes; what was acknowledged is there, once.

Four couples write over real HTTP: answers of drafts, new entries and notes under an
`Idempotency-Key`, submissions, some taken back. At a random moment the server gets SIGKILL. On
PostgreSQL, in some rounds the database dies too, or dies alone: a SIGKILL to its postmaster or an
immediate stop. After the restart what is unknown is asked again under its key, everything is read
back, and the history checker judges it. The databases are asked whether they are whole.
"""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass, field
from typing import Any

from tests.prove.desks import Desk, read_back, settle, write_on
from tests.prove.devices import Device, Over
from tests.prove.figures import Figure, Scale
from tests.prove.history import Broken, Outcome, Recorder, check, requests
from tests.prove.line import BrokenLine, Line, arrive, publish_letters
from tests.prove.nursery import Nursery, Server, nursery
from tests.prove.places import Place, places

KILLS, WRITES = 100, 100_000
NAMES = (("Ana", "Ben"), ("Cleo", "Dan"), ("Edie", "Fay"), ("Gus", "Hal"))
WRITING = frozenset({"write", "add", "send", "take_back"})


@dataclass
class Tally:
    """What a run has counted so far."""

    kills: int = 0
    acknowledged: int = 0
    unknown: int = 0
    unsound: int = 0
    broken: list[Broken] = field(default_factory=list)

    def of(self, *promises: str) -> int:
        return sum(broken.promise in promises for broken in self.broken)


class Watched(Recorder):
    """A history that says when so many writes have been acknowledged."""

    def __init__(self, aim: int) -> None:
        super().__init__()
        self.left = aim
        self.reached = asyncio.Event()

    def done(self, process: str, outcome: Outcome, value: Any = None) -> None:
        super().done(process, outcome, value)
        if outcome == "ok" and self.events[-1].verb in WRITING:
            self.left -= 1
            if self.left <= 0:
                self.reached.set()


async def everybody(server: Server, couples: int) -> list[Line]:
    """Every partner of so many couples arrives. Their lines, couple by couple."""
    names = [name for couple in NAMES[:couples] for name in couple]
    lines = [await arrive(Line(server.port), name) for name in names]
    for line in lines:
        await publish_letters(line)
    return lines


async def run(place: Place, home: Nursery, kills: int, writes: int, seed: int) -> Tally:
    """So many crashes, with about so many acknowledged writes between all of them."""
    chance, tally = random.Random(seed), Tally()
    server = home.serve(**place.settings())
    lines = await everybody(server, min(len(NAMES), kills))
    rounds: list[tuple[Recorder, list[Desk]]] = []
    while tally.kills < kills or tally.acknowledged < writes:
        aim = max(20, round(writes / kills * chance.uniform(0.5, 1.6)))
        history = Watched(aim)
        desks = await _seated(lines, history, chance, tally.kills)
        server = await _until_it_dies(place, home, server, desks, history, chance)
        rounds.append((history, desks))
        tally.kills += 1
        await _judge(history, desks, tally, chance)
        tally.unsound += await place.unsound()
    for history, desks in rounds:  # and nothing of an earlier round was lost in a later one
        for desk in desks:
            await read_back(desk)
        tally.broken += check(history.events)
    server.kill()
    home.reap(server)
    for line in lines:
        line.close()
    return tally


async def _seated(
    lines: list[Line], history: Recorder, chance: random.Random, number: int
) -> list[Desk]:
    def device(name: str, line: Line) -> Device:
        return Device(f"{name}@{number}", name, line, history, random.Random(chance.random()))

    couples = zip(NAMES, lines[::2], lines[1::2], strict=False)
    return [await settle(device(a, one), device(b, other)) for (a, b), one, other in couples]


async def _until_it_dies(
    place: Place,
    home: Nursery,
    server: Server,
    desks: list[Desk],
    history: Watched,
    chance: random.Random,
) -> Server:
    """Everybody writes; then the crash; then it runs again. The server that runs then."""
    tasks = [asyncio.create_task(write_on(d, device)) for d in desks for device in d.devices]
    reached = asyncio.create_task(history.reached.wait())
    await asyncio.wait([reached, *tasks], return_when=asyncio.FIRST_COMPLETED)
    for _ in range(chance.randrange(50)):
        await asyncio.sleep(0)
    died = await asyncio.to_thread(place.crash, chance, server)
    if not died:
        for task in tasks:
            task.cancel()
    for outcome in await asyncio.gather(*tasks, return_exceptions=True):
        if not isinstance(outcome, Over | asyncio.CancelledError):
            raise outcome if isinstance(outcome, BaseException) else AssertionError(outcome)
    reached.cancel()
    if died:
        home.reap(server)
        server = home.serve(**place.settings())
    for desk in desks:
        for device in desk.devices:
            device.line.close()
            device.line.port = server.port
    return server


async def _judge(history: Recorder, desks: list[Desk], tally: Tally, chance: random.Random) -> None:
    for desk in desks:
        for device in desk.devices:
            await _is_back(device)
            await device.ask_again()
        await read_back(desk)
    tally.broken += check(history.events)
    writes = [r for r in requests(history.events) if r.verb in WRITING]
    tally.acknowledged += sum(r.outcome == "ok" for r in writes)
    tally.unknown += sum(r.outcome == "info" for r in writes)


async def _is_back(device: Device) -> None:
    """A server whose database died finds it again by itself."""
    for _ in range(400):
        try:
            reply = await device.line.ask("GET", "/me")
        except BrokenLine:
            continue
        if reply.status == 200:
            return
        await asyncio.sleep(0.02)
    raise AssertionError("the server did not find its database again")


def prove(scale: Scale) -> list[Figure]:
    """100 crashes and 100,000 acknowledged writes on each engine."""
    kills, writes = scale.of(KILLS, at_least=2), scale.of(WRITES, at_least=150)
    figures: list[Figure] = []
    with places(scale.engines) as found, nursery() as home:
        for place in found:
            tally = asyncio.run(run(place, home, kills, writes, scale.seed))
            figures += _figures(place, tally)
    return figures


def _figures(place: Place, tally: Tally) -> list[Figure]:
    def line(what: str, count: int, broken: int, goal: str, needed: int, note: str = "") -> Figure:
        return Figure("crash", what, place.engine, count, broken, goal, needed, note)

    lost = tally.of("lost", "went back", "stuck")
    twice, torn = tally.of("twice"), tally.of("torn", "refused", "early", "one-sided", "differs")
    unknown = f"{tally.unknown:,} more had an unknown outcome"
    return [
        line("kills", tally.kills, tally.unsound, "L1", KILLS, place.deaths()),
        line("acknowledged writes, lost", tally.acknowledged, lost, "L1", WRITES, unknown),
        line("acknowledged writes, done twice", tally.acknowledged, twice, "L2", WRITES),
        line("acknowledged writes, torn", tally.acknowledged, torn, "L2", WRITES),
    ]
