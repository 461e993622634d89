"""What a caseload of 200 couples costs beside one of 20, per couple shown: `python -m
tests.benchmarks.caseload`, and part of `make bench`. Nothing fails by a time.

Each couple has 40 entries: 20 have opened, 10 of them with something to talk about, and 20 were
given. Their rows are written as the use-cases would; what is measured is the page of all couples,
and the calls of the API for as many, as CPU of this process, the least of several rounds.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from tests.benchmarks.asking import ask
from tests.cast import API, World, world
from workbook import vault
from workbook.consent import LASTS
from workbook.database import Databases, count_statements, migrate
from workbook.database.sql import execute, one
from workbook.database.transactions import transaction
from workbook.ids import new_id
from workbook.mismatch import CONSTANTS_VERSION
from workbook.ports import today
from workbook.records.people import Profile, add_account, profile_scope
from workbook.vault import Scope

FEW, MANY, ENTRIES, ROUNDS = 20, 200, 40, 7
WANTED = 1.3
COOKIE = "__Host-workbook"
ENTRY = (
    "INSERT INTO entry (id, workbook_id, exercise_version_id, assignment_id, position, round,"
    " reveal, opened_on, one_sent, other_sent, one_declined, other_declined, one_replied,"
    " other_replied, first_reveal, revealed_on, summary, constants)"
    " VALUES (?, ?, ?, ?, ?, ?, 'both_submitted', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


async def person(number: int) -> str:
    """Somebody with a name. Their account."""
    account = new_id("acc")
    await vault.current().ensure(profile_scope(account))
    await add_account(account, f"index {account}", "", Profile("login", f"Partner {number}"))
    return account


async def couple(version: str, therapists: list[str], number: int) -> None:
    """Two people with their entries, who both let these therapists see how far they are."""
    ones, others, book = await person(number), await person(number), new_id("wb")
    await execute(
        "INSERT INTO workbook (id, one_id, other_id) VALUES (?, ?, ?)", book, ones, others
    )
    await vault.current().ensure(Scope(book, "", "joint"))
    for place, therapist in enumerate(therapists):
        await linked(book, therapist, place + 1, (ones, others))
    given = new_id("asg")
    await execute(
        "INSERT INTO assignment (id, workbook_id, giver_id, position, module, given_on)"
        " VALUES (?, ?, ?, 1, 'boundaries', ?)",
        given, book, therapists[0], today(),
    )  # fmt: skip
    for place in range(ENTRIES):
        await entry(book, version, given if place % 2 else None, place)


async def linked(book: str, therapist: str, position: int, partners: tuple[str, str]) -> None:
    link = new_id("lnk")
    await execute(
        "INSERT INTO therapist_link (id, workbook_id, therapist_id, position, supervises)"
        " VALUES (?, ?, ?, ?, ?)",
        link, book, therapist, position, False,
    )  # fmt: skip
    for account in partners:
        await execute(
            "INSERT INTO consent (id, workbook_id, link_id, account_id, scopes, given_on, ends_on)"
            " VALUES (?, ?, ?, ?, 7, ?, ?)",
            new_id("con"), book, link, account, today(), today() + LASTS,
        )  # fmt: skip


async def entry(book: str, version: str, given: str | None, place: int) -> None:
    made, opened = new_id("ent"), place < ENTRIES // 2
    counts = {"agenda": 2, "open": place % 2}
    scope, row = Scope(book, "", "joint"), f"entry|{made}|summary"
    summary = await vault.current().seal_json(scope, row, counts) if opened else None
    await execute(
        ENTRY, made, book, version, given, place + 1, place + 1, today(), opened, opened,
        *(False,) * 5, today() if opened else None, summary, CONSTANTS_VERSION if opened else None,
    )  # fmt: skip


async def prepared(made: World) -> None:
    """Thea sees many couples, and Tom the first few of them."""
    workbook = await made.pair(made.people["Ana"], made.people["Ben"])
    first = await made.open(made.people["Ana"], workbook, "soft-start")
    row = await one("SELECT exercise_version_id AS version FROM entry WHERE id = ?", first)
    assert row is not None
    thea, tom = made.thea.account, made.people["Tom"].account
    async with transaction():
        for number in range(MANY):
            await couple(row["version"], [thea, tom] if number < FEW else [thea], number)


async def cost(call: Callable[[], Awaitable[None]]) -> float:
    """CPU seconds of one time: the least of the rounds."""
    least = float("inf")
    for _ in range(ROUNDS):
        began = time.process_time()
        await call()
        least = min(least, time.process_time() - began)
    return least


async def compare(made: World, what: str, paths: dict[str, list[str]]) -> None:
    """Print what one couple costs in many as a multiple of what it costs in few."""
    found = {}
    for name, couples in (("Tom", FEW), ("Thea", MANY)):
        token = made.people[name].token

        async def call(name: str = name, token: str = token) -> None:
            for path in paths[name]:
                page = not path.startswith(API)
                reply = await ask(made.app, "GET", path, "" if page else token,
                                  cookie=f"{COOKIE}={token}" if page else "")  # fmt: skip
                assert reply.status == 200, path

        await call()
        with count_statements() as counted:
            await call()
        least = await cost(call)
        found[name] = least / couples
        print(
            f"  {what:9} {couples:3} couples  {least * 1000:7.1f} ms"
            f"  {found[name] * 1000:.3f} ms each  {len(counted)} statements"
        )
    print(f"  {what:9} {found['Thea'] / found['Tom']:.2f} x per couple  (wanted {WANTED:g})")


async def report() -> None:
    with tempfile.TemporaryDirectory() as place:
        directory = Path(place)
        (directory / "db").mkdir()
        databases = Databases.in_directory(directory / "db")
        await migrate(databases)
        async with world(databases, directory, "Thea", "Tom", "Ana", "Ben") as made:
            await prepared(made)
            print(f"A caseload of {MANY} couples with {ENTRIES} entries each, beside {FEW}: SQLite")
            whole = {"Tom": ["/caseload"], "Thea": ["/caseload"]}
            await compare(made, "the page", whole)
            listed = f"{API}/caseload?limit=100"
            following = await cursor_after(made, listed)
            pages = {"Tom": [listed], "Thea": [listed, f"{listed}&cursor={following}"]}
            await compare(made, "the calls", pages)


async def cursor_after(made: World, path: str) -> str:
    reply = await made.thea.get(path.removeprefix(API))
    return str(reply.json()["next"])


def main() -> None:
    asyncio.run(report())


if __name__ == "__main__":
    main()
