"""L2: many devices at once on one real server, and the history checker over all that they saw.

Each partner writes on one device and, on a second one, edits the same answers, reads, lists and
looks, all at the same time. Some hang up before the answer, so that its outcome is unknown.
"""

from __future__ import annotations

import asyncio
import random
import tempfile
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from tests.prove.crash import WRITING, Watched, everybody
from tests.prove.crashable import crashable
from tests.prove.desks import Desk, read_back, settle, write_on
from tests.prove.devices import PROMPTS, Device
from tests.prove.figures import Engine, Figure, Scale
from tests.prove.history import Broken, Event, check, requests
from tests.prove.line import Line
from tests.prove.nursery import nursery

COUPLES, WRITES, A_ROUND = 3, 20_000, 600


async def also(desk: Desk, device: Device) -> None:
    """The second device: edits the same answers, and sees what it can."""
    first = desk.one if device.who == desk.one.who else desk.other
    partner, chance = desk.partner(first).who, device.chance
    entry = desk.own[first.name]
    while True:
        roll = chance.random()
        if roll < 0.3:
            await device.write(entry, chance.choice(PROMPTS))
        elif roll < 0.6:
            await device.read(entry)
        elif roll < 0.9:
            await device.look(chance.choice(desk.joint), partner)
        elif roll < 0.95:
            await device.list_notes(desk.finding)
        else:
            await device.list_entries(desk.workbook, {})


async def a_round(lines: list[Line], writes: int, chance: random.Random, number: int) -> Watched:
    """So many writes on new workbooks; then everything is read back. The history."""
    history = Watched(writes)

    def device(name: str, line: Line) -> Device:
        return Device(f"{name}@{number}", name, line, history, random.Random(chance.random()))

    desks = [
        await settle(device(f"one{n}", one), device(f"other{n}", other))
        for n, (one, other) in enumerate(zip(lines[::2], lines[1::2], strict=True))
    ]
    firsts = [(desk, first) for desk in desks for first in desk.devices]
    seconds = [(desk, _second(first)) for desk, first in firsts]
    tasks = [asyncio.create_task(write_on(*seat)) for seat in firsts]
    tasks += [asyncio.create_task(also(*seat)) for seat in seconds]
    await _until(history, tasks)
    for _, second in seconds:
        second.line.close()
    for _, first in firsts:
        await first.ask_again()
    for desk in desks:
        await read_back(desk)
    keys = {made: key for _, first in firsts for made, key in first.ids.items()}
    history.events = [_by_key(event, keys) for event in history.events]
    return history


def _second(first: Device) -> Device:
    assert isinstance(first.line, Line)
    line = Line(first.line.port, first.line.token)
    return replace(first, name=f"{first.name} too", line=line, last={}, unfinished={})


def _by_key(event: Event, keys: dict[str, str]) -> Event:
    """A list of entries, each by the key that it was made under: known only afterwards."""
    if event.verb != "list" or event.kind != "ok" or not event.key.startswith("entries"):
        return event
    return replace(event, value=[keys.get(one, one) for one in event.value])


async def _until(history: Watched, tasks: list[asyncio.Task[None]]) -> None:
    """Until so much is acknowledged; then everybody hangs up in the middle of what they ask."""
    reached = asyncio.create_task(history.reached.wait())
    await asyncio.wait([reached, *tasks], return_when=asyncio.FIRST_COMPLETED)
    for task in (reached, *tasks):
        task.cancel()
    for outcome in await asyncio.gather(*tasks, return_exceptions=True):
        if not isinstance(outcome, asyncio.CancelledError):
            raise outcome if isinstance(outcome, BaseException) else AssertionError(outcome)


async def run(settings: dict[str, str], writes: int, seed: int) -> tuple[int, list[Broken]]:
    """Rounds until so much was acknowledged. How much it was, and what broke."""
    chance, acknowledged, number = random.Random(seed), 0, 0
    broken: list[Broken] = []
    with nursery() as home:
        server = home.serve(**settings)
        lines = await everybody(server, COUPLES)
        while acknowledged < writes:
            number += 1
            history = await a_round(lines, min(A_ROUND, writes), chance, number)
            broken += check(history.events)
            acknowledged += sum(
                r.outcome == "ok" and r.verb in WRITING for r in requests(history.events)
            )
        for line in lines:
            line.close()
    return acknowledged, broken


def prove(scale: Scale) -> list[Figure]:
    """20,000 writes on each engine, by twelve devices of six people, with reads between them."""
    writes = scale.of(WRITES, at_least=200)
    figures = []
    with tempfile.TemporaryDirectory(prefix="workbook-prove-") as found, ExitStack() as stack:
        for engine in scale.engines:
            settings = {"data_dir": str(Path(found) / engine)}
            if engine == "postgresql":
                settings["database_url"] = stack.enter_context(crashable()).url
            count, broken = asyncio.run(run(settings, writes, scale.seed))
            figures.append(_figure(engine, count, broken))
    return figures


def _figure(engine: Engine, count: int, broken: list[Broken]) -> Figure:
    note = ", ".join(sorted({one.promise for one in broken}))
    return Figure(
        "clients", "acknowledged writes of devices at once, judged with all that they saw", engine,
        count, len(broken), "L2", WRITES, note,
    )  # fmt: skip
