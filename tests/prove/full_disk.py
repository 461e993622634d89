"""L1: the disk is full. Writing is refused, reading goes on, and so does erasing; then room again.

The whole server runs on a file system of its own that is small: a `tmpfs` in a mount namespace,
which Linux lets anybody have (`unshare`). This file, run as a program, plays there and prints what
it saw, one JSON line.
"""

from __future__ import annotations

import asyncio
import json
import random
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from api.serving import whole_app
from api.settings import Settings
from tests.prove.desks import Desk, read_back, settle
from tests.prove.devices import SENT, Device
from tests.prove.figures import Figure, Scale
from tests.prove.history import Recorder, Verb, check
from tests.prove.line import PASSWORD, Indoors, Reply, arrive, publish_letters
from tests.prove.nursery import QUICK, ROOT
from tests.prove.places import OnSqlite
from workbook import leaving
from workbook.database import reserve
from workbook.database.sql import one
from workbook.ports import Ports, now, using

ROUNDS = 20
SPARE = 2**21
SMALL = f"size={(reserve.SIZE + 16 * 2**20) // 2**20}m"
INSIDE = 'mount -t tmpfs -o "$1" none "$2" && shift 2 && exec "$@"'


class NoSmallDisk(Exception):
    """Why there is no small file system to be had."""


@dataclass
class Seen:
    """What was written and refused, and every promise that did not hold, in words."""

    acknowledged: int = 0
    refused: int = 0
    checks: int = 0
    broken: list[str] = field(default_factory=list)

    def must(self, holds: bool, promise: str) -> None:
        self.checks += 1
        if not holds:
            self.broken.append(promise)


class Filler:
    """What other programs put on the same disk."""

    def __init__(self, directory: Path) -> None:
        self._file = directory / "somebody-else"

    def leave(self, spare: int) -> None:
        """Take everything but so many bytes."""
        with self._file.open("ab", buffering=0) as file:
            size = SPARE
            while size:
                try:
                    if not file.write(bytes(size)):
                        size //= 2
                except OSError:
                    size //= 2
            file.truncate(max(0, file.tell() - spare))

    def free(self) -> None:
        self._file.unlink(missing_ok=True)


@asynccontextmanager
async def running(directory: Path) -> AsyncIterator[Any]:
    app = whole_app(Settings(data_dir=directory, **QUICK))
    async with app.router.lifespan_context(app):
        yield app


async def play(directory: Path, rounds: int, seed: int) -> Seen:
    """Fill the disk, see what works, make room; and start once on a full disk."""
    seen, filler, history = Seen(), Filler(directory), Recorder()
    async with running(directory) as app:
        ana, ben, cleo, dan = [
            await arrive(Indoors(app), name) for name in ("Ana", "Ben", "Cleo", "Dan")
        ]
        await publish_letters(ana)
        await publish_letters(cleo)
        desk = await settle(_device("Ana", ana, history, seed), _device("Ben", ben, history, seed))
        theirs = await settle(
            _device("Cleo", cleo, history, seed), _device("Dan", dan, history, seed)
        )
        for _ in range(rounds):
            await _until_refused(desk, filler, seen)
            await _reading_goes_on(desk, seen)
            filler.free()
            reply = await _write(desk)
            seen.must(reply.status == 200, "with room again, writing works at once")
        place = OnSqlite(directory)
        seen.must(await place.unsound() == 0, "no transaction is torn")
        await _until_refused(desk, filler, seen)
        filler.leave(0)
        await _leaving_and_erasing_go_on(app, theirs, seen)
    async with running(directory) as app:
        for device in desk.devices:
            device.line = Indoors(app, device.line.token)
        await _reading_goes_on(desk, seen)
    filler.free()
    seen.must(check(history.events) == [], "what was acknowledged is there, once")
    damaged = sum(place.damaged(file) for file in (directory / "db").glob("*.sqlite3"))
    seen.must(damaged == 0, "the databases are whole")
    return seen


def _device(name: str, line: Indoors, history: Recorder, seed: int) -> Device:
    return Device(name, name, line, history, random.Random(f"{seed} {name}"))


async def _write(desk: Desk) -> Reply:
    """Something that needs more room each time: a new entry, and a long answer in it."""
    device = desk.one
    device.count += 1
    value = f"{device.name} {device.count} {desk.workbook}"
    path = f"/workbooks/{desk.workbook}/entries"
    opened = await _noted(device, "add", f"entries of {desk.workbook}", value,
                          ("POST", path, {"exercise": "letters"}))  # fmt: skip
    if opened.status != 201:
        return opened
    entry = opened.body["id"]
    device.ids[entry] = value
    desk.own[device.name] = entry
    text, key = f"{value} {'a long letter ' * 250}", f"{entry}/{device.who}/{SENT}"
    order = ("PUT", f"/entries/{entry}/draft/answers/{SENT}", {"value": text})
    return await _noted(device, "write", key, text, order)


async def _noted(
    device: Device, verb: Verb, key: str, value: str, order: tuple[str, str, Any]
) -> Reply:
    device.recorder.invoke(device.name, verb, key, device.who, value)
    reply = await device.line.ask(*order)
    device.recorder.done(device.name, "ok" if reply.status < 300 else "info")
    return reply


async def _until_refused(desk: Desk, filler: Filler, seen: Seen) -> None:
    """Somebody else takes the room, and Ana writes on until she was refused twenty times."""
    filler.leave(SPARE)
    refused = 0
    while refused < 20:
        reply = await _write(desk)
        if reply.status == 200:
            seen.acknowledged += 1
            continue
        refused += 1
        problem = reply.headers.get("content-type") == "application/problem+json"
        said = reply.headers.get("retry-after", "").isdigit()
        seen.must(reply.status in (503, 507) and problem and said, "refused in the way of 503")
    seen.refused += refused


async def _reading_goes_on(desk: Desk, seen: Seen) -> None:
    try:
        await read_back(desk)
    except Exception as error:  # whatever it is: it could not be read
        seen.must(False, f"reading goes on ({type(error).__name__})")
    else:
        seen.must(True, "reading goes on")


async def _leaving_and_erasing_go_on(app: Any, desk: Desk, seen: Seen) -> None:
    """Dan signs in, leaves, asks to be erased, and after seven days he is."""
    given = {"login": "dan@example.org", "password": PASSWORD}
    signed_in = await Indoors(app).ask("POST", "/sessions", given)
    seen.must(signed_in.status == 201, "signing in works")
    if signed_in.status != 201:
        return
    again, account = Indoors(app, signed_in.body["token"]), signed_in.body["account"]
    left = await again.ask("POST", f"/workbooks/{desk.workbook}/departure")
    seen.must(left.status == 204, "leaving works")
    asked = await again.ask("DELETE", "/me")
    seen.must(asked.status == 202, "asking to be erased works")
    later = now() + timedelta(days=8)
    with using(Ports(clock=lambda: later)):
        erased = await leaving.erase_due()
    seen.must(erased == 1, "erasing works")
    mine = f"%|{account['id'] if isinstance(account, dict) else account}|%"
    keys = await one("SELECT count(*) AS n FROM data_key WHERE scope LIKE ?", mine, store="keys")
    ledger = await one("SELECT count(*) AS n FROM erasure", store="ledger")
    seen.must(keys is not None and keys["n"] == 0, "the keys are destroyed")
    seen.must(ledger is not None and ledger["n"] > 0, "the ledger says so")


def play_apart(rounds: int, seed: int) -> Seen:
    """The play, on a small file system in a namespace of its own. NoSmallDisk, with the reason."""
    with tempfile.TemporaryDirectory(prefix="workbook-full-") as place:
        program = (sys.executable, "-m", "tests.prove.full_disk", place, str(rounds), str(seed))
        try:
            done = subprocess.run(
                ("unshare", "-rm", "sh", "-c", INSIDE, "sh", SMALL, place, *program),
                cwd=ROOT, capture_output=True, text=True, check=False,
            )  # fmt: skip
        except FileNotFoundError:
            raise NoSmallDisk("there is no `unshare` on this system") from None
    if "unshare:" in done.stderr or "mount:" in done.stderr:
        raise NoSmallDisk("this system lets nobody mount a small file system of their own")
    if done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    return Seen(**json.loads(done.stdout))


def prove(scale: Scale) -> list[Figure]:
    """The disk is filled and freed twenty times."""
    if "sqlite" not in scale.engines:
        return []
    try:
        seen = play_apart(scale.of(ROUNDS), scale.seed)
    except NoSmallDisk as reason:
        return [
            Figure("full disk", "promises on a full disk", "sqlite", 0, 0, "L1", 1, str(reason))
        ]
    note = f"{seen.acknowledged:,} writes were acknowledged, {seen.refused:,} refused"
    wrong = ", ".join(sorted(set(seen.broken)))
    return [
        Figure("full disk", "promises on a full disk", "sqlite", seen.checks, len(seen.broken),
               "L1", 1, f"{note}; broken: {wrong}" if wrong else note),
    ]  # fmt: skip


if __name__ == "__main__":
    found = asyncio.run(play(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))
    print(json.dumps(found.__dict__))
