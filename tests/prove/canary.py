"""Canary: thousands of planted words through every route, page and failure, then a search.

A word is planted in everything that a person writes, and in everything that is refused. While
that happens every reply is read: nobody is told another's words before or beyond what is shared,
and no error says anything back. Afterwards the databases with their logs, the application's log
at DEBUG and its standard error are searched: no word, token or code may be there.
"""

from __future__ import annotations

import contextlib
import io
import logging
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from urllib.parse import parse_qs, urlsplit

import anyio
import httpx

from api import logs
from tests import stores
from tests.cast import API, Person, server
from tests.prove import planting_pages
from tests.prove.engines import Templates, templates
from tests.prove.figures import Engine, Figure, Scale
from tests.prove.planting import THERAPIST, Couple, Planter, read_everything, refuse
from tests.prove.words import SHAPE, Planted, found_in, scan
from workbook import tries
from workbook.database import Databases
from workbook.tries import Limits

COUPLES = 12
"""In a whole run, on each engine: about 650 words each."""

NEEDED = 5_000

ONCE = ("/sessions", "/invitations", "/therapist-codes")
"""The ends of paths whose reply may tell a token or a code."""

ON_PAGES = ("/sign-in", "/sign-up")
"""Pages whose forms end in a cookie with a token."""

GIVEN_BACK = (401, 409, 412, 422)
"""With these a page gives somebody back what they have just typed in its form."""

TITLE = b"<title>Workbook</title>"


@dataclass
class Listener:
    """Reads every reply, and knows who asked by their token."""

    planted: Planted
    people: dict[str, str] = field(default_factory=dict)
    replies: int = 0
    wrong: list[str] = field(default_factory=list)

    async def hear(self, response: httpx.Response) -> None:
        await response.aread()
        self.replies += 1
        who = self._who(response.request)
        heads = repr(response.headers.raw).encode()
        for text in SHAPE.findall((response.content + heads).decode("utf-8", "replace")):
            word = self.planted.words[text]
            told = self._may_tell(response, who, text) or self._given_back(response, text)
            if not told or text.encode() in heads:
                self.wrong.append(self._line(response, who, f"{word.kind} of {word.owner}"))
        self._look_for_secrets(response, who, response.content + heads)
        self._look_at_the_title(response, who)

    def _who(self, request: httpx.Request) -> str:
        """By the token for a program, by the cookie for a page."""
        token = request.headers.get("authorization", "")[7:]
        if not request.url.path.startswith(API):
            token = request.headers.get("cookie", "").partition("__Host-workbook=")[2]
        return self.people.get(token, "nobody")

    def _look_for_secrets(self, response: httpx.Response, who: str, said: bytes) -> None:
        path = response.request.url.path
        if path.endswith(ONCE) or (path in ON_PAGES and response.request.method == "POST"):
            return
        for secret, kind in self.planted.given.items():
            if secret.encode() in said:
                self.wrong.append(self._line(response, who, kind))

    def _look_at_the_title(self, response: httpx.Response, who: str) -> None:
        is_page = response.headers.get("content-type", "").startswith("text/html")
        if is_page and response.content.count(b"<title") and TITLE not in response.content:
            self.wrong.append(self._line(response, who, "something in its title"))

    def _may_tell(self, response: httpx.Response, who: str, text: str) -> bool:
        """A success tells what they may read. An error of the API says nothing; a page that says no
        has its reader's name at its top, and where it has the form again, also what is around it.
        """
        word = self.planted.words[text]
        if not response.is_error:
            return word.may_reach(who) or self._just_said(response, text)
        if response.request.url.path.startswith(API):
            return False
        mine = word.kind == "name" and word.owner == who
        return word.may_reach(who) and (mine or response.status_code in GIVEN_BACK)

    def _given_back(self, response: httpx.Response, text: str) -> bool:
        """Whether a page gives somebody back what they have just typed. Never a password, and no
        page says again what stood in an address or in a header.
        """
        word = self.planted.words[text]
        if response.request.url.path.startswith(API):
            return False
        sent = text.encode() in response.request.content and "password" not in word.kind
        return sent and response.status_code in GIVEN_BACK

    def _just_said(self, response: httpx.Response, text: str) -> bool:
        """An account that was just made: told to whoever made it, who has no token yet."""
        path = response.request.url.path
        return path == f"{API}/accounts" and self.planted.words[text].kind in ("login", "name")

    @staticmethod
    def _line(response: httpx.Response, who: str, what: str) -> str:
        request = response.request
        return f"{request.method} {request.url.path} -> {response.status_code} told {who}: {what}"


@dataclass
class Result:
    """What was planted and read, and every place where something was that should not be."""

    planted: Planted
    replies: int
    read: int
    wrong: list[str]


@contextmanager
def overheard() -> Iterator[io.StringIO]:
    """Everything that the application says while the block runs, at DEBUG, as it logs for real;
    and what our own loggers were told in full, with nothing left out.
    """
    heard, root = io.StringIO(), logging.getLogger()
    before = (root.handlers, root.level)
    quiet = {name: logging.getLogger(name).level for name in logs.TALKATIVE}
    full = logging.StreamHandler(heard)
    full.setFormatter(logging.Formatter("%(name)s %(message)s %(fields)s", defaults={"fields": ""}))
    ours = logging.getLogger("workbook")
    with contextlib.redirect_stderr(heard), contextlib.redirect_stdout(heard):
        logs.configure("DEBUG")
        ours.addHandler(full)
        try:
            yield heard
        finally:
            ours.removeHandler(full)
            root.handlers, root.level = before
            for name, level in quiet.items():
                logging.getLogger(name).setLevel(level)


@asynccontextmanager
async def listening(
    databases: Databases, directory: Path, planted: Planted
) -> AsyncIterator[tuple[Planter, Listener]]:
    """A running server whose every reply is heard."""
    listener = Listener(planted)
    async with server(databases, directory) as app:
        with tries.use(Limits(on=False)):
            # A fault of the application is to be answered here, as a real server answers it.
            transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
            async with httpx.AsyncClient(
                transport=transport,
                base_url="https://workbook.example",
                event_hooks={"response": [listener.hear]},
            ) as http:
                yield Planter(http, planted), listener


async def plant(planter: Planter, listener: Listener, couples: int) -> None:
    """Write, be refused, read, leave, read again."""
    therapist = await planter.arrive(THERAPIST, *_all_names(couples))
    sol = await planter.arrive("Sol")
    known = [therapist, sol]
    listener.people |= {person.token: person.name for person in known}
    known.append(await planting_pages.arrive(planter, listener.people))
    made = [await _couple(planter, listener, number, therapist) for number in range(couples)]
    for couple in made:
        await planting_pages.write(planter, couple)
        for person in couple.people:
            await refuse(planter, couple, person)
            await planting_pages.refuse(planter, couple, person)
    for couple, strangers in zip(made, [*made[1:], made[0]], strict=True):
        for person in (*couple.people, *strangers.people, *known, Person("nobody", planter.http)):
            await _read(couple, person)
    await _part(planter, made[0], [*known, *made[0].people])


async def _read(couple: Couple, person: Person) -> None:
    """Everything, from the API and on pages."""
    await read_everything(couple, person)
    await planting_pages.read_pages(couple, person)


def _all_names(couples: int) -> list[str]:
    return [f"{name}-{number}" for number in range(0, couples, 2) for name in ("Ana", "Ben")]


async def _couple(planter: Planter, listener: Listener, number: int, therapist: Person) -> Couple:
    planter_of = _Hearing(planter.http, planter.planted, listener)
    return await planter_of.couple(number, therapist)


class _Hearing(Planter):
    """A planter that tells the listener who has just arrived."""

    def __init__(self, http: httpx.AsyncClient, planted: Planted, listener: Listener) -> None:
        super().__init__(http, planted)
        self.listener = listener

    async def arrive(self, name: str, *meet: str) -> Person:
        person = await super().arrive(name, *meet)
        self.listener.people[person.token] = name
        return person


async def _part(planter: Planter, couple: Couple, readers: list[Person]) -> None:
    """One answer is withdrawn, consent ends, one of them leaves: each takes something away."""
    entry, (one, other) = couple.entries[0], couple.people
    assert (await other.delete(f"/entries/{entry}/answers/q0")).status_code == 204
    draft = (await other.get(f"/entries/{entry}/draft")).json()
    withdrawn = draft["answers"]["q0"]["value"]
    planter.planted.words[withdrawn].readers = frozenset()
    for person in readers:
        await _read(couple, person)
    if couple.link:
        assert (await one.delete(f"/therapist-links/{couple.link}/consent")).status_code == 204
        for person in couple.people:
            planter.planted.keep_from(THERAPIST, of=person.name)
        for person in readers:
            await _read(couple, person)
    assert (await one.post(f"/workbooks/{couple.workbook}/departure")).status_code == 204
    kinds = ("shared answer", "statement", "addition")
    for mine, theirs in ((one, other), (other, one)):
        planter.planted.keep_from(mine.name, of=theirs.name, kinds=kinds)
    for person in readers:
        await _read(couple, person)


def run_on(engine: Engine, made: Templates, couples: int, seed: int) -> Result:
    """Plant on one engine and search everything that it left behind."""
    planted = Planted(Random(seed))
    with tempfile.TemporaryDirectory() as home, made.clone(engine, Path(home)) as databases:
        directory = Path(home)
        with overheard() as heard:
            result = anyio.run(_run, databases, directory, planted, couples)
        said = heard.getvalue().encode()
        result.read += len(said)
        if hits := found_in(said, planted.given):
            result.wrong.append(f"the application's log or standard error: {hits}")
        _search(result, directory, "after the end")
        if engine == "postgresql":
            _search_postgres(result, made.postgres)
    return result


async def _run(databases: Databases, directory: Path, planted: Planted, couples: int) -> Result:
    async with listening(databases, directory, planted) as (planter, listener):
        await plant(planter, listener, couples)
        result = Result(planted, listener.replies, 0, list(listener.wrong))
        _search(result, directory, "while it runs")
    return result


def _search(result: Result, directory: Path, when: str) -> None:
    read, _, where = scan(directory, result.planted.given)
    result.read += read
    result.wrong += [f"{place} ({when})" for place in where]


def _search_postgres(result: Result, server_found: stores.Postgres | str) -> None:
    """The data directory with its write-ahead log, and the server's own log."""
    assert isinstance(server_found, stores.Postgres)
    server_found.command("CHECKPOINT")
    home = postgres_home(server_found.url)
    if home is None:
        result.wrong.append(
            "PostgreSQL: its data directory cannot be read, so nothing was searched"
        )
        return
    _search(result, home, "PostgreSQL")


def postgres_home(url: str) -> Path | None:
    """Where a server of the tests keeps everything, None for one that was only named."""
    found = parse_qs(urlsplit(url).query).get("host", [""])[0]
    return Path(found) if found and (Path(found) / "data").is_dir() else None


def prove(scale: Scale) -> list[Figure]:
    """Plant, read and search, on each engine that can be had."""
    figures = []
    with templates(scale.engines) as made:
        for engine in filter(made.has, scale.engines):
            found = run_on(engine, made, scale.of(COUPLES), scale.seed)
            for line in found.wrong:
                print(f"canary: {line}")
            note = f"{found.replies:,} replies and {found.read / 2**20:,.0f} MiB searched"
            figures.append(
                Figure(
                    "canary",
                    "planted words, tokens and codes",
                    engine,
                    len(found.planted),
                    len(found.wrong),
                    "G5",
                    NEEDED,
                    note,
                )
            )
    return figures
