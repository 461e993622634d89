"""A consent that ends while its therapist reads: never a byte after.

A reply is bytes that leave after a moment at which the consent held. So what is asked is this: a
request that begins after the ending was answered obtains what a stranger obtains; one that was on
its way obtains everything that it was about, or what a stranger obtains, and nothing between. It
ends in three ways: one of the two takes it back, the therapist leaves the practice of the link, or
the clock comes to its last day.
"""

from __future__ import annotations

import asyncio
import random
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx

from tests import stores
from tests.api.rest.told import opened
from tests.cast import Person, World, world
from tests.prove.engines import Templates, templates
from tests.prove.figures import Engine, Figure, Scale
from workbook import ports
from workbook.database import Databases
from workbook.ports import Ports

TRIALS = 1_000
ENTRIES = 3
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
ONE_DAY, HALF_A_DAY = timedelta(days=1), timedelta(hours=12)
ALL: dict[str, object] = {"scopes": ["progress", "answers", "agreements"]}
MOST_TURNS = 60
"""So many turns of the loop, at most, between the beginning of a request and the ending."""


@dataclass
class Reader:
    """Thea with a couple of hers, and what she can ask of it. `at` is the clock of this world: it
    stands at noon while she may read.
    """

    cast: World
    practice: str
    workbook: str
    entries: list[str] = field(default_factory=list)
    link: str = ""
    at: datetime = NOON

    @property
    def thea(self) -> Person:
        return self.cast.thea

    def paths(self) -> list[str]:
        """Every address of the couple that a therapist reads, a list by pages."""
        of_workbook = [f"/workbooks/{self.workbook}{more}" for more in (
            "", "/entries", "/entries?limit=1", "/agreements", "/assignments", "/session-sheet",
        )]  # fmt: skip
        return of_workbook + [
            f"/entries/{entry}{more}"
            for entry in self.entries
            for more in ("", "/review", "/exercise", "/then-and-now")
        ]

    async def read(self) -> dict[str, bytes]:
        """All of it while the consent holds, as it is to the byte."""
        found = {}
        for path in self.paths():
            reply = await self.thea.get(path)
            assert reply.status_code == 200, (path, reply.text)
            found[path] = reply.content
        return found

    async def allow(self) -> None:
        """A link through the practice, with everything allowed by both; everybody signs in anew."""
        for person in (self.cast.ana, self.cast.ben, self.cast.thea, self.cast.sol):
            await person.sign_in()
        await self.thea.add_second_step()
        if not self.link:
            code = (await self.thea.post(f"/practices/{self.practice}/therapist-codes")).json()
            at = f"/workbooks/{self.workbook}/therapist-links"
            made = await self.cast.ana.post(at, {"therapist": code["code"]})
            assert made.status_code == 201, made.text
            self.link = str(made.json()["id"])
        for person in (self.cast.ana, self.cast.ben):
            until = {"ends_on": (self.at + ONE_DAY).date().isoformat()}
            given = await person.put(f"/therapist-links/{self.link}/consent", ALL | until)
            assert given.status_code == 200, given.text

    async def end(self, way: str) -> None:
        """Let it end in this way, and return when that is so."""
        if way == "clock":
            self.at += HALF_A_DAY  # to the midnight with which its last day begins
            return
        if way == "practice":
            path = f"/practices/{self.practice}/members"
            listed = (await self.thea.get(path)).json()["data"]
            me = next(one["id"] for one in listed if one["you"])
            ended = await self.thea.delete(f"{path}/{me}")
            self.link = self.practice = ""
        else:
            person = self.cast.ana if way == "ana" else self.cast.ben
            ended = await person.delete(f"/therapist-links/{self.link}/consent")
        assert ended.status_code == 204, ended.text

    async def begin_again(self) -> None:
        """At noon of a day to come, with a practice where it was left."""
        self.at = NOON.replace(year=self.at.year, month=self.at.month, day=self.at.day) + ONE_DAY
        await self.thea.sign_in()
        if not self.practice:
            made = await self.thea.post("/practices", {"name": "Again"})
            self.practice = made.json()["id"]
        await self.allow()


WAYS = ("ana", "ben", "practice", "clock")


def unlike(reply: httpx.Response, stranger: httpx.Response) -> bool:
    """Whether this is another answer than a stranger's: another status, or another problem."""
    if reply.status_code != stranger.status_code or reply.status_code != 404:
        return True
    return bool(reply.json()["type"] != stranger.json()["type"])


async def between_reads(reader: Reader, way: str, chance: random.Random) -> list[str]:
    """List, end, and ask for what was listed: also the next page."""
    first = (await reader.thea.get(f"/workbooks/{reader.workbook}/entries?limit=1")).json()
    listed = (await reader.thea.get(f"/workbooks/{reader.workbook}/entries")).json()["data"]
    await reader.end(way)
    asked = [f"/workbooks/{reader.workbook}/entries?limit=1&cursor={first['next']}"]
    asked += [f"/entries/{one['id']}{more}" for one in listed for more in ("", "/review")]
    return await _after(reader, asked)


async def on_the_way(reader: Reader, way: str, chance: random.Random) -> list[str]:
    """End while many requests are on their way, each as far as it happens to be."""
    before = await reader.read()
    asked = chance.sample(reader.paths(), k=6)
    replies = [asyncio.ensure_future(reader.thea.get(path)) for path in asked]
    for _ in range(chance.randrange(MOST_TURNS)):
        await asyncio.sleep(0)
    await reader.end(way)
    later = [asyncio.ensure_future(reader.thea.get(path)) for path in asked]
    wrong = []
    for path, reply in zip(asked, await asyncio.gather(*replies), strict=True):
        stranger = await reader.cast.sol.get(path)
        if reply.content != before[path] and unlike(reply, stranger):
            wrong.append(f"half of {_named(path)}")
    for path, reply in zip(asked, await asyncio.gather(*later), strict=True):
        if unlike(reply, await reader.cast.sol.get(path)):
            wrong.append(f"{_named(path)} after the end")
    return wrong


async def _after(reader: Reader, asked: list[str]) -> list[str]:
    """What is obtained now that it has ended and that a stranger does not obtain."""
    wrong = [
        f"{_named(path)} after the end"
        for path in [*asked, *reader.paths()]
        if unlike(await reader.thea.get(path), await reader.cast.sol.get(path))
    ]
    couples = await reader.thea.get("/caseload")
    if couples.json() != {"data": [], "next": None}:
        wrong.append("a couple in the caseload after the end")
    return wrong


def _named(path: str) -> str:
    """The address without its ids."""
    return "/".join("…" if "_" in part else part for part in path.split("?")[0].split("/"))


Trial = Callable[[Reader, str, random.Random], Awaitable[list[str]]]
KINDS: dict[str, Trial] = {
    "consents that end between a list and what it lists": between_reads,
    "consents that end while replies are on their way": on_the_way,
}


@asynccontextmanager
async def reading(databases: Databases, home: Path) -> AsyncIterator[Reader]:
    """A world whose clock is the reader's, with a couple that has opened a few entries."""
    async with world(databases, home, "Ana", "Ben", "Thea", "Sol") as cast:
        practice = (await cast.thea.post("/practices", {"name": "At the bridge"})).json()["id"]
        reader = Reader(cast, str(practice), await cast.pair(cast.ana, cast.ben))
        with ports.using(Ports(clock=lambda: reader.at)):
            for person in (cast.ana, cast.ben, cast.thea, cast.sol):
                await person.sign_in()
            reader.entries = [await opened(cast, reader.workbook) for _ in range(ENTRIES)]
            yield reader


async def end_them(databases: Databases, home: Path, engine: Engine, scale: Scale) -> list[Figure]:
    """Every kind, in every way in turn."""
    chance, figures = random.Random(scale.seed), []
    async with reading(databases, home) as reader:
        for what, tried in KINDS.items():
            count, broken = scale.of(TRIALS, at_least=len(WAYS)), []
            for trial in range(count):
                await reader.begin_again()
                broken += await tried(reader, WAYS[trial % len(WAYS)], chance)
            note = ", ".join(sorted(set(broken)))
            figures.append(Figure("ending", what, engine, count, len(broken), "", TRIALS, note))
    return figures


def prove(scale: Scale) -> list[Figure]:
    """1,000 endings of each kind on each engine."""
    with templates(scale.engines) as made:
        return [
            figure
            for engine in scale.engines
            if made.has(engine)
            for figure in _on(made, engine, scale)
        ]


def _on(made: Templates, engine: Engine, scale: Scale) -> list[Figure]:
    with tempfile.TemporaryDirectory(prefix="workbook-prove-") as found:
        home = Path(found)
        with made.clone(engine, home) as databases:
            return stores.run_apart(lambda: end_them(databases, home, engine, scale))
