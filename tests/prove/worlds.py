"""Worlds that repeat byte for byte: chance and clock are in one hand, the stores are clones.

Each request is dealt its own chance by its name. So what one person's requests draw never shifts
what another's are dealt, and two worlds in which somebody does different things give the same ids,
nonces and tokens to everything that is the same in both.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import urlsplit

import httpx

from tests import postgres, stores
from tests.api.rest.mailbox import code_for
from tests.cast import API, PASSWORD, server
from tests.prove.figures import Engine, Scale
from workbook.database import Databases
from workbook.library import builtin
from workbook.ports import Ports, using

START = datetime(2026, 11, 22, 9, tzinfo=UTC)
CAST = ("Ana", "Ben", "Thea", "Cleo", "Dan", "Sol")
FORM = "application/x-www-form-urlencoded"
SAMPLE = Path(__file__).with_name("sample")
PUBLISHED = {
    "many-kinds": "Ana",
    "three-questions": "Ana",
    "diary": "Ana",
    "from-thea": "Thea",
}
"""The exercises of the sample folder, and who publishes each before a world begins."""


@dataclass
class Hand:
    """The hand on the dice and on the clock of one world."""

    seed: int
    at: datetime = START
    _dealt: Random = field(default_factory=lambda: Random(0))

    def deal(self, name: str) -> None:
        """From now on chance comes from this name and the seed alone."""
        self._dealt = Random(f"{self.seed}|{name}")

    @property
    def ports(self) -> Ports:
        return Ports(lambda: self.at, lambda count: self._dealt.randbytes(count))


@dataclass(frozen=True, slots=True)
class Request:
    """What goes out, apart from who sends it and with which token. `page`: as a browser asks."""

    who: str
    verb: str
    path: str
    body: bytes | None = None
    headers: tuple[tuple[str, str], ...] = ()
    page: bool = False


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back, whole: status, the headers in their order, the body's bytes."""

    status: int
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)

    def header(self, name: bytes) -> bytes | None:
        return dict(self.headers).get(name)


@dataclass
class Live:
    """A running world. Everybody has a client with an address of their own."""

    hand: Hand
    clients: Mapping[str, httpx.AsyncClient]
    tokens: dict[str, str]
    asked: int = 0

    async def ask(self, request: Request, name: str = "") -> Reply:
        """Send this, with the sender's token; chance comes from `name`."""
        self.asked += 1
        self.hand.deal(name or f"request {self.asked}")
        headers = [*request.headers, *self._about(request)]
        client = self.clients[request.who]
        got = await client.request(
            request.verb, _path(request), content=request.body, headers=headers
        )
        client.cookies.clear()
        return Reply(got.status_code, tuple(got.headers.raw), got.content)

    def _about(self, request: Request) -> list[tuple[str, str]]:
        """The headers by which a program, or a browser, says who it is and what it sends."""
        token, found = self.tokens.get(request.who), []
        if request.page:
            found.append(("Sec-Fetch-Site", "same-origin"))
        if token:
            shown = ("Cookie", f"__Host-workbook={token}")
            found.append(shown if request.page else ("Authorization", f"Bearer {token}"))
        if request.body is not None and all(key != "Content-Type" for key, _ in request.headers):
            found.append(("Content-Type", FORM if request.page else "application/json"))
        return found

    async def do(self, who: str, verb: str, path: str, body: Any = None, name: str = "") -> Reply:
        """`ask` with a body that is to become JSON."""
        sent = None if body is None else json.dumps(body).encode()
        return await self.ask(Request(who, verb, path, sent), name)

    async def sign_in(self, who: str) -> None:
        """A new session, which counts as a step-up for ten minutes."""
        login = {"login": f"{who.lower()}@example.org", "password": PASSWORD}
        self.tokens.pop(who, None)
        got = await self.do(who, "POST", "/sessions", login)
        self.tokens[who] = got.json()["token"]


def _path(request: Request) -> str:
    return request.path if request.page else API + request.path


@asynccontextmanager
async def running(
    databases: Databases, directory: Path, hand: Hand, tokens: Mapping[str, str]
) -> AsyncIterator[Live]:
    """The real application over these stores, with its time and its chance in this hand."""
    with using(hand.ports):
        async with server(databases, directory) as app, contextlib.AsyncExitStack() as stack:
            clients = {}
            for place, who in enumerate((*CAST, "nobody")):
                transport = httpx.ASGITransport(app=app, client=(f"192.0.2.{place + 1}", 1))
                client = httpx.AsyncClient(transport=transport, base_url="https://workbook.example")
                clients[who] = await stack.enter_async_context(client)
            yield Live(hand, clients, dict(tokens))


@dataclass(frozen=True)
class Stage:
    """Where worlds are played: one engine, and a first state that every world begins from.

    In it everybody of the cast has an account and is signed in, and the sample exercises are
    published. Ben has an address that may bring another password. Nothing is shared yet.
    """

    engine: Engine
    template: Path
    tokens: Mapping[str, str]
    postgres: stores.Postgres | None = None
    database: str = ""

    @contextmanager
    def clone(self) -> Iterator[tuple[Databases, Path]]:
        """The first state again: its stores, and the directory with its keys."""
        with tempfile.TemporaryDirectory(prefix="workbook-world-") as folder:
            directory = Path(folder) / "data"
            shutil.copytree(self.template, directory)
            if self.postgres is None:
                yield Databases.in_directory(directory / "db"), directory
                return
            with stores.postgres_clone(self.postgres, template=self.database) as databases:
                yield databases, directory

    @asynccontextmanager
    async def world(self, seed: int) -> AsyncIterator[Live]:
        """A running world. Two with the same seed are the same, byte for byte."""
        with self.clone() as (databases, directory):
            hand = Hand(seed)
            async with running(databases, directory, hand, self.tokens) as live:
                yield live


@contextmanager
def staged(empty: Path | stores.Postgres) -> Iterator[Stage]:
    """A stage over an empty, migrated template of either engine."""
    with tempfile.TemporaryDirectory(prefix="workbook-stage-") as folder:
        template = Path(folder) / "data"
        template.mkdir()
        if isinstance(empty, Path):
            databases = stores.clone_sqlite(empty, template / "db")
            tokens = stores.run_apart(lambda: _begin(databases, template))
            yield Stage("sqlite", template, tokens)
            return
        with stores.postgres_clone(empty) as first:
            tokens = stores.run_apart(lambda: _begin(first, template))
            name = urlsplit(first.default).path.removeprefix("/")
            yield Stage("postgresql", template, tokens, empty, name)


async def _begin(databases: Databases, directory: Path) -> dict[str, str]:
    hand = Hand(-1)
    async with running(databases, directory, hand, {}) as live:
        for who in CAST:
            account = {"login": f"{who.lower()}@example.org", "password": PASSWORD, "name": who}
            made = await live.do(who, "POST", "/accounts", account)
            assert made.status == 201, made.body
            await live.sign_in(who)
        for slug, author in PUBLISHED.items():
            source = (SAMPLE / f"{slug}.md").read_bytes()
            path, kind = f"/exercises/{slug}/versions/1.0.0", ("Content-Type", "text/markdown")
            kept = await live.ask(Request(author, "PUT", path, source, (kind,)))
            assert kept.status == 201, kept.body
        await _open_every_builtin(live)
        await _give_ben_an_address(live)
        return live.tokens


async def _give_ben_an_address(live: Live) -> None:
    """It may bring another password."""
    asked = await live.do("Ben", "PUT", "/me/mail/address", {"address": "ben@home.example"})
    assert asked.status == 202, asked.body
    code = await code_for("ben@example.org")
    for path, body in (("confirmation", {"code": code}), ("resets", {"allowed": True})):
        done = await live.do("Ben", "PUT", f"/me/mail/{path}", body)
        assert done.status == 200, done.body


async def _open_every_builtin(live: Live) -> None:
    """The first to open one draws chance to keep its version: here it is nobody of a story."""
    workbook = (await live.do("Dan", "POST", "/workbooks")).json()["id"]
    for exercise in builtin().exercises:
        path = f"/workbooks/{workbook}/entries"
        opened = await live.do("Dan", "POST", path, {"exercise": exercise.slug})
        assert opened.status == 201, opened.body


@contextmanager
def stage_on(engine: Engine) -> Iterator[Stage]:
    """A stage of its own on this engine. Raises NoPostgresError where there is none."""
    if engine == "sqlite":
        with (
            tempfile.TemporaryDirectory(prefix="workbook-empty-") as folder,
            staged(stores.make_sqlite_template(Path(folder))) as stage,
        ):
            yield stage
        return
    with postgres.running() as url, stores.postgres_template(url) as empty, staged(empty) as stage:
        yield stage


def stages(scale: Scale) -> Iterator[Stage]:
    """One stage after the other, for each engine that is asked for and can be had."""
    for engine in scale.engines:
        try:
            with stage_on(engine) as stage:
                yield stage
        except postgres.NoPostgresError as reason:
            print(f"Not on PostgreSQL. {reason}")


def later(days: float = 0, minutes: float = 0) -> datetime:
    """So long after the start of every world."""
    return START + timedelta(days=days, minutes=minutes)
