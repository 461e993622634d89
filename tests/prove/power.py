"""L1 and L2 on SQLite: the power goes, and every write that was not synced is gone or torn.

A kill loses nothing that the operating system holds, so it cannot tell a synced write from another
one. Here a real workload runs once, in a process of its own, while every write and sync that SQLite
asks for is written down. Then the log is played, and at every sync the power goes, just before it
or just after: of the writes that were not synced nothing is kept, or all, or some, some of them
torn. The real application opens what is left, and everything is read back.
"""

from __future__ import annotations

import asyncio
import pickle
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.cast import server
from tests.prove.crash import Watched
from tests.prove.desks import Desk, read_back, settle, write_on
from tests.prove.devices import Device
from tests.prove.disk import Disk, Kept
from tests.prove.figures import Figure, Scale
from tests.prove.history import Broken, Event, Outcome, Recorder, Verb, check, requests
from tests.prove.line import Indoors, arrive, publish_letters
from tests.prove.nursery import ROOT
from tests.prove.places import OnSqlite
from tests.prove.recording import Act, Log, NotHere, record
from workbook.database import Databases, migrate

WRITES, LOSSES = 600, 500
KEPT: tuple[Kept, ...] = ("nothing", "some", "some", "everything")


@dataclass
class Workload:
    """What two people did, what they were told, and what the disk was asked for meanwhile.

    `moments[n]` is how many acts the log had when event n was noted; `settled` when they began.
    """

    acts: list[Act]
    events: list[Event]
    moments: list[int]
    settled: int
    tokens: dict[str, str]
    workbook: str
    finding: str
    own: dict[str, str]
    joint: list[str]
    ids: dict[str, str]


class Dated(Watched):
    """A history that knows how far the log was at each event."""

    def __init__(self, log: Log, aim: int) -> None:
        super().__init__(aim)
        self.log = log
        self.moments: list[int] = []

    def invoke(self, process: str, verb: Verb, key: str, who: str = "", value: Any = None) -> None:
        super().invoke(process, verb, key, who, value)
        self.moments.append(len(self.log.acts))

    def done(self, process: str, outcome: Outcome, value: Any = None) -> None:
        super().done(process, outcome, value)
        self.moments.append(len(self.log.acts))


async def work(directory: Path, writes: int, seed: int) -> Workload:
    """Ana and Ben write in a new instance until so much is acknowledged."""
    log = Log()
    history = Dated(log, writes)
    databases = Databases.in_directory(directory / "db")
    with record(log):
        await migrate(databases)
        async with server(databases, directory) as app:
            desk = await _seated(app, history, seed)
            settled = len(log.acts)
            tasks = [asyncio.create_task(write_on(desk, device)) for device in desk.devices]
            await history.reached.wait()
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
    tokens = {device.who: device.line.token for device in desk.devices}
    own = {device.who: desk.own[device.name] for device in desk.devices}
    ids = desk.one.ids | desk.other.ids
    return Workload(
        log.acts, history.events, history.moments, settled, tokens,
        desk.workbook, desk.finding, own, desk.joint, ids,
    )  # fmt: skip


async def _seated(app: Any, history: Recorder, seed: int) -> Desk:
    chance = random.Random(seed)
    people = []
    for name in ("Ana", "Ben"):
        line = await arrive(Indoors(app), name)
        await publish_letters(line)
        people.append(Device(name, name, line, history, random.Random(chance.random())))
    return await settle(*people)


def work_apart(directory: Path, writes: int, seed: int) -> Workload:
    """The workload, in a process of its own: what SQLite calls there never touches this one.

    NotHere, with the reason, where SQLite cannot be watched.
    """
    code = "import sys; from tests.prove.power import _hand_over; _hand_over(*sys.argv[1:])"
    done = subprocess.run(
        (sys.executable, "-c", code, str(directory), str(writes), str(seed)),
        cwd=ROOT, stdout=subprocess.PIPE, check=True,
    )  # fmt: skip
    found = pickle.loads(done.stdout)
    if isinstance(found, NotHere):
        raise found
    assert isinstance(found, Workload)
    return found


def _hand_over(directory: str, writes: str, seed: str) -> None:
    try:
        found: object = asyncio.run(work(Path(directory), int(writes), int(seed)))
    except NotHere as reason:
        found = reason
    sys.stdout.buffer.write(pickle.dumps(found))


@dataclass
class Losses:
    """How often the power went, and what was then found."""

    count: int = 0
    unsound: int = 0
    broken: list[Broken] = field(default_factory=list)


async def lose_power(
    workload: Workload, home: Path, seed: int, deaf: tuple[str, ...] = (), most: int | None = None
) -> Losses:
    """Let the power go at every sync after they began, or at the first `most` of them."""
    chance, losses = random.Random(seed), Losses()
    for disk, moment in _moments(workload, deaf, chance):
        if losses.count == most:
            break
        with tempfile.TemporaryDirectory(dir=home) as left:
            place = OnSqlite(Path(left))
            disk.lose_power(place.directory, chance.choice(KEPT), chance)
            shutil.copytree(home / "keys", place.directory / "keys")
            await _judge(workload, moment, place, losses)
    return losses


def _moments(
    workload: Workload, deaf: tuple[str, ...], chance: random.Random
) -> Iterator[tuple[Disk, int]]:
    """The disk at each moment at which the power goes, and how many acts it was asked for."""
    disk = Disk(deaf)
    for number, act in enumerate(workload.acts):
        counts = act.kind == "sync" and number >= workload.settled
        if counts and (before := chance.random() < 0.6):
            yield disk, number
        disk.play(act)
        if counts and not before:
            yield disk, number + 1


async def _judge(workload: Workload, moment: int, place: OnSqlite, losses: Losses) -> None:
    losses.count += 1
    known = sum(at <= moment for at in workload.moments)
    history = Recorder(workload.events[:known])
    try:
        async with server(Databases.in_directory(place.directory / "db"), place.directory) as app:
            await read_back(_desk(workload, app, history))
        losses.broken += check(history.events)
        losses.unsound += await place.unsound()
    except Exception as error:  # whatever it is: it did not open, or could not be read
        losses.unsound += 1
        losses.broken.append(Broken("lost", "all", type(error).__name__))


def _desk(workload: Workload, app: Any, history: Recorder) -> Desk:
    """The same two, who come back afterwards."""
    one, other = (
        Device(f"{who} later", who, Indoors(app, token), history, random.Random(0))
        for who, token in workload.tokens.items()
    )
    own = {f"{who} later": entry for who, entry in workload.own.items()}
    one.ids = workload.ids
    return Desk(one, other, workload.workbook, workload.finding, own, workload.joint)


def prove(scale: Scale) -> list[Figure]:
    """The power goes at every sync of 600 acknowledged writes."""
    if "sqlite" not in scale.engines:
        return []
    with tempfile.TemporaryDirectory(prefix="workbook-prove-") as found:
        home = Path(found)
        (home / "db").mkdir()
        try:
            workload = work_apart(home, scale.of(WRITES, at_least=20), scale.seed)
        except NotHere as reason:
            return [Figure("power", "losses of power", "sqlite", 0, 0, "L1", LOSSES, str(reason))]
        most = scale.of(10 * LOSSES, at_least=12)
        losses = asyncio.run(lose_power(workload, home, scale.seed, most=most))
        return [*_figures(losses), gate(workload)]


def _figures(losses: Losses) -> list[Figure]:
    kinds = Counter(broken.promise for broken in losses.broken)
    lost = kinds["lost"] + kinds["went back"] + kinds["stuck"]
    torn = sum(kinds.values()) - lost + losses.unsound
    note = "at every sync, before it or after; unsynced writes dropped, kept or torn"
    return [
        Figure("power", "losses of power, something lost", "sqlite", losses.count, lost,
               "L1", LOSSES, note),
        Figure("power", "losses of power, something torn or twice", "sqlite", losses.count, torn,
               "L2", LOSSES),
    ]  # fmt: skip


def gate(workload: Workload) -> Figure:
    """The cheap gate: no acknowledgement without a sync of the log it was written to."""
    acknowledged = [r for r in requests(workload.events) if r.verb == "write" and r.outcome == "ok"]
    syncs = sum(act.kind == "sync" and act.file.endswith("-wal") for act in workload.acts)
    missing = max(0, len(acknowledged) - syncs)
    note = f"{syncs:,} syncs of the write-ahead log"
    return Figure(
        "power", "acknowledged answers without a sync", "sqlite", len(acknowledged), missing, "L1",
        note=note,
    )  # fmt: skip
