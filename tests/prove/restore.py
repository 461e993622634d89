"""L5 and L6: write, back up, erase, lose everything, restore.

Couples write a word of their own into everything that can be written. There is a backup. Then some
of them erase their accounts, and what everybody can read, with each key that is left, is noted.
Then the server is lost: its records, its key database and its ledger; the key folder and the
second place lie elsewhere. It is restored and read again: nothing of those who erased may be
readable or listed that was not before, and nothing of the others may be missing. Where keys and
second place are gone, it does not start, and changes nothing.
"""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

import httpx

from api.opening import databases_of
from api.serving import whole_app
from api.settings import Settings
from tests import stores
from tests.cast import NOWHERE, Person
from tests.prove.engines import Templates, templates
from tests.prove.figures import Engine, Figure, Scale
from tests.prove.nursery import QUICK
from tests.prove.planting import THERAPIST, Couple, Planter, read_everything
from tests.prove.words import SHAPE, Planted, scan
from workbook import backing_up, leaving, mailer, restoring, vault
from workbook.database import Databases, migrate, opened
from workbook.database.copying import Ended
from workbook.database.sql import execute, rows
from workbook.leaving import OWN_WORDS
from workbook.ports import Ports, now, using
from workbook.records.sealed import SEALED
from workbook.vault import Gone, KeyRing, KeysMissing, Scope, SecondPlace
from workbook.vault.vault import key_id

COUPLES = 6

Rows = dict[str, list[str]]
WAITING = "an account whose next password waits"


@dataclass
class Found:
    """What can be read: (reader, word) pairs, and the words that any key opens at all."""

    told: set[tuple[str, str]] = field(default_factory=set)
    opened: set[str] = field(default_factory=set)


@dataclass
class Drill:
    """One run on one engine. `broken` are words for what went wrong, by pass line."""

    words: int = 0
    listed: int = 0
    rows: int = 0
    refused: int = 0
    broken: dict[str, list[str]] = field(default_factory=lambda: {"L5": [], "L6": [], "start": []})

    def must(self, holds: bool, line: str, promise: str) -> None:
        if not holds:
            self.broken[line].append(promise)


@dataclass
class Site:
    """A machine: its settings, and a stage of people on it."""

    settings: Settings
    planted: Planted
    found: Found = field(default_factory=Found)
    people: dict[str, str] = field(default_factory=dict)

    async def hear(self, response: httpx.Response) -> None:
        await response.aread()
        who = self.people.get(response.request.headers.get("authorization", "")[7:], "nobody")
        self.found.told |= {(who, word) for word in SHAPE.findall(response.text)}

    @asynccontextmanager
    async def open(self) -> AsyncIterator[httpx.AsyncClient]:
        """The whole server, started and stopped."""
        app = whole_app(self.settings)
        async with app.router.lifespan_context(app):
            transport: Any = httpx.ASGITransport(app=app)
            with mailer.use(NOWHERE):
                async with httpx.AsyncClient(
                    transport=transport,
                    base_url="http://localhost",
                    event_hooks={"response": [self.hear]},
                ) as http:
                    yield http


async def populate(http: httpx.AsyncClient, site: Site, couples: int) -> list[Couple]:
    """Everybody arrives and writes."""
    planter = Planter(http, site.planted)
    names = [f"{name}-{number}" for number in range(couples) for name in ("Ana", "Ben")]
    therapist = await planter.arrive(THERAPIST, *names)
    return [await planter.couple(number, therapist) for number in range(couples)]


async def read(http: httpx.AsyncClient, site: Site, couples: list[Couple]) -> Found:
    """What everybody who can sign in is told, and what any key here opens."""
    site.found, site.people = Found(), {}
    for couple in couples:
        for person in couple.people:
            if await sign_in(http, site, person):
                await read_everything(couple, person)
    for one in SEALED:
        for row in await rows(f"SELECT {one.columns} FROM {one.table}"):
            if row[one.column] is not None:
                site.found.opened |= await _words_in(one.name_of(row), row[one.column])
    return site.found


async def sign_in(http: httpx.AsyncClient, site: Site, person: Person) -> bool:
    """Whether this person is let in. Their token is heard as theirs from now on."""
    mine = {word.kind: word.text for word in site.planted.words.values()
            if word.owner == person.name and word.kind in ("login", "password")}  # fmt: skip
    said = await http.post("/api/v1/sessions", json=mine)
    person.http, person.token = http, said.json().get("token", "")
    site.people[person.token] = person.name
    return said.status_code == 201


async def _words_in(name: str, blob: bytes) -> set[str]:
    [key] = await rows("SELECT scope FROM data_key WHERE id = ?", key_id(blob), store="keys") or [
        {}
    ]
    if not key:
        return set()
    scope = Scope(*key["scope"].split("|"))
    try:
        text = await vault.current().unseal(scope, name, blob)
    except Gone:
        return set()
    return set(SHAPE.findall(text.decode("utf-8", "replace")))


async def erase(couples: list[Couple]) -> None:
    """The first of each asks for it; the seven days pass."""
    for couple in couples:
        assert (await couple.one.delete("/me")).status_code == 202
    later = now() + timedelta(days=8)
    with using(Ports(clock=lambda: later)):
        await leaving.erase_due()


async def all_rows(databases: Databases) -> Rows:
    """Every row of the records, by table, as text."""
    async with opened(databases):
        return await all_rows_open()


async def play(
    before: Settings,
    after: Settings,
    home: Path,
    couples: int,
    seed: int,
    *,
    ledger_lost: bool = False,
) -> Drill:
    """The whole drill. Both settings have one key folder and one second place; the control loses
    the second place, too, and with it the newest ledger.
    """
    drill, site = Drill(), Site(before, Planted(Random(seed)))
    async with site.open() as http:
        made = await populate(http, site, couples)
        kept = await all_rows_open()
        done = await backing_up.back_up(
            vault.current(), databases_of(before), home / "records", home / "keys-of-backups"
        )
        await erase(made[: max(1, couples // 2)])
        live = await read(http, site, made)
    gone = {couple.one.name for couple in made[: max(1, couples // 2)]}
    for folder in (done.records, done.keys):
        drill.must(not scan(folder, site.planted.given)[1], "L5", "a word stands in a backup")
    if ledger_lost:
        shutil.rmtree(after.keys_copy_at)
    second = SecondPlace.in_directory(after.keys_copy_at)
    await restoring.restore(
        databases_of(after), KeyRing.load(after.keys_at), second, done.records, done.keys,
        ledger_lost=ledger_lost,
    )  # fmt: skip
    compare(drill, kept, await all_rows(await migrated(after)))
    again = Site(after, site.planted)
    async with again.open() as http:
        judge(drill, site.planted, gone, live, await read(http, again, made))
        await list_erased(drill, http, again, made, gone)
    await refuse(drill, after)
    return drill


async def all_rows_open() -> Rows:
    found = {}
    listed = {"workbook", "consent", "signature", "calendar_feed", "therapist_code", "invitation"}
    for table in {one.table for one in SEALED} | listed:
        found[table] = sorted(_kept(table, row) for row in await rows(f"SELECT * FROM {table}"))
    waits = await rows("SELECT id FROM account WHERE next_password_at IS NOT NULL")
    return {**found, WAITING: [str(row) for row in waits]}


def _kept(table: str, row: dict[str, Any]) -> str:
    """A row as text, without what is not to come back."""
    ended = {column for one in restoring.ENDED if one.table == table for column in one.columns}
    return str({column: value for column, value in row.items() if column not in ended})


async def migrated(settings: Settings) -> Databases:
    databases = databases_of(settings)
    await migrate(databases)
    return databases


def compare(drill: Drill, kept: Rows, back: Rows) -> None:
    """Each row of the backup is there, as it was, and no other; and none that opens something."""
    for table, before in kept.items():
        if table == WAITING or Ended(table) in restoring.ENDED:
            drill.must(not back[table], "L5", f"rows of {table} came back")
            continue
        drill.rows += len(before)
        drill.must(back[table] == before, "L6", f"rows of {table} differ")


def judge(drill: Drill, planted: Planted, gone: set[str], live: Found, back: Found) -> None:
    """Nothing of the erased came back; nothing of the others is missing."""
    for text, word in planted.words.items():
        drill.words += 1
        readers = {who for who, said in back.told if said == text}
        allowed = {who for who, said in live.told if said == text}
        if word.owner in gone:
            drill.must(readers <= allowed, "L5", f"{word.kind} is told again")
            drill.must(text not in back.opened - live.opened, "L5", f"{word.kind} opens again")
        else:
            drill.must(readers >= allowed, "L6", f"{word.kind} is not told any more")
            drill.must(text in back.opened or text not in live.opened, "L6",
                       f"{word.kind} does not open any more")  # fmt: skip


async def list_erased(
    drill: Drill, http: httpx.AsyncClient, site: Site, couples: list[Couple], gone: set[str]
) -> None:
    """No row has a word, a name or a session of somebody who erased; nobody signs in as them."""
    for person in (p for couple in couples for p in couple.people if p.name in gone):
        drill.listed += 1
        drill.must(not await sign_in(http, site, person), "L5", "an erased account is let in")
        for table in OWN_WORDS:
            left = await rows(f"SELECT id FROM {table} WHERE author_id = ?", person.account)
            drill.must(not left, "L5", f"an erased account is listed in {table}")
        [row] = await rows("SELECT profile, login_index FROM account WHERE id = ?", person.account)
        drill.must(row == {"profile": None, "login_index": None}, "L5", "a name is listed")


async def refuse(drill: Drill, settings: Settings) -> None:
    """Without its keys the server does not start, and not a row is another one."""
    before = await all_rows(databases_of(settings))
    async with opened(databases_of(settings)):
        await execute("DELETE FROM data_key", store="keys")
    shutil.rmtree(settings.keys_copy_at)
    ring = sorted(file.name for file in settings.keys_at.iterdir())
    drill.refused += 1
    try:
        async with Site(settings, Planted(Random(0))).open():
            drill.must(False, "start", "it started without its keys")
    except KeysMissing:
        pass
    drill.must(await all_rows(databases_of(settings)) == before, "start", "a row was changed")
    same = sorted(file.name for file in settings.keys_at.iterdir()) == ring
    drill.must(same, "start", "a key was made")


@contextmanager
def settings_on(engine: Engine, made: Templates, home: Path) -> Iterator[tuple[Settings, Settings]]:
    """Two machines with one key folder and one second place: one that is lost, and another."""
    with ExitStack() as stack:
        found = []
        for name in ("lost", "new"):
            given: dict[str, Any] = {"data_dir": home / name, "keys_dir": home / "keys",
                                     "keys_copy_dir": home / "second", **QUICK}  # fmt: skip
            if engine == "postgresql":
                assert isinstance(made.postgres, stores.Postgres)
                clone = stores.postgres_clone(made.postgres, template="template1")
                given["database_url"] = stack.enter_context(clone).default
            found.append(Settings(**given))
        yield found[0], found[1]


def run_on(
    engine: Engine, made: Templates, couples: int, seed: int, *, ledger_lost: bool = False
) -> Drill:
    with (
        tempfile.TemporaryDirectory(prefix="workbook-restore-") as folder,
        settings_on(engine, made, Path(folder)) as (before, after),
    ):
        home = Path(folder)
        return asyncio.run(play(before, after, home, couples, seed, ledger_lost=ledger_lost))


def prove(scale: Scale) -> list[Figure]:
    """The drill, on each engine that can be had."""
    figures = []
    with templates(scale.engines) as made:
        for engine in filter(made.has, scale.engines):
            drill = run_on(engine, made, scale.of(COUPLES, at_least=2), scale.seed)
            for line, broken in drill.broken.items():
                print(
                    *(f"restore: {line}: {what}\n" for what in sorted(set(broken))), sep="", end=""
                )
            figures += _figures(engine, drill)
    return figures


def _figures(engine: Engine, drill: Drill) -> list[Figure]:
    resurrected, changed = len(drill.broken["L5"]), len(drill.broken["L6"])
    note = f"{drill.listed} accounts were erased after the backup"
    return [
        Figure("restore", "words after a restore, of the erased readable or listed", engine,
               drill.words, resurrected, "L5", note=note),
        Figure("restore", "rows of the backup, another one or missing after a restore", engine,
               drill.rows, changed, "L6"),
        Figure("restore", "starts without the keys, not refused or something changed", engine,
               drill.refused, len(drill.broken["start"])),
    ]  # fmt: skip
