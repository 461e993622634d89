"""The workloads, as ratios to LIMIT in the same run: `make bench`.

W1 open a review of 12 prompts, W1' poll it unchanged, W2 save one prompt, W3 send, W4 the data of
the home page (30 entries), W5 a therapist's caseload of 40 couples. What is compared is the CPU
time of a request in this process, the least of several rounds; nothing here fails by a time.
Before them, what comparing costs alone.
"""

from __future__ import annotations

import asyncio
import hashlib
import itertools
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks import caseload, comparing, pages, texts, walling
from tests.benchmarks.asking import Reply, ask
from tests.benchmarks.limit import Limit
from tests.cast import API, Person, World, world
from tests.journey.serving import started
from workbook.database import Databases, count_statements, migrate

ROUNDS, REQUESTS = 5, 200
COUPLES, ENTRIES, PROMPTS = 40, 30, 12

KINDS = (
    ("scale 1 to 5, guess, importance", "low: A little\nhigh: A lot"),
    ("choose one, guess, importance", "- walk: A walk\n- talk: A talk\n- rest: A rest"),
    ("long text", ""),
    ("yes no, guess", ""),
)
BODIES = (
    {"value": 4, "importance": 3, "guess": 2},
    {"value": "walk", "importance": 2, "guess": "talk"},
    {"value": "We said it in the kitchen, late, and both of us meant it well. " * 3},
    {"value": "yes", "guess": "no"},
)

Call = Callable[[int], Awaitable[int]]


def exercise() -> str:
    """Twelve prompts of four kinds, as somebody would publish them."""
    head = (
        "---\nexercise: twelve\nversion: 1.0.0\ntitle: Twelve questions\n"
        "module: speaking-and-listening\nkind: reflection\nminutes: 10\nlanguage: en\n"
        "reveal: both_submitted\nlicence: CC-BY-4.0\n---\n# Twelve questions\n"
    )
    steps = (
        f"\n## Question {n}, what would you say?\n```answer q{n}\n{kind}\n{rest}\n```\n"
        for n, (kind, rest) in zip(range(PROMPTS), itertools.cycle(KINDS))
    )
    return head + "".join(steps)


async def cost(call: Call, expected: int) -> float:
    """CPU seconds of one request: the least mean of the rounds."""
    assert await call(0) == expected
    least = float("inf")
    for _ in range(ROUNDS):
        began = time.process_time()
        for number in range(REQUESTS):
            await call(number)
        least = min(least, (time.process_time() - began) / REQUESTS)
    return least


async def couple(made: World, number: int, entries: int) -> tuple[Person, Person, str, list[str]]:
    one, other = await made.invite(f"One{number}"), await made.invite(f"Other{number}")
    workbook = await made.pair(one, other)
    await one.http.put(
        f"{API}/exercises/twelve/versions/1.0.0",
        content=exercise(),
        headers={**one.headers, "content-type": "text/markdown"},
    )
    answers = {f"q{n}": body for n, body in zip(range(PROMPTS), itertools.cycle(BODIES))}
    opened = []
    for index in range(entries):
        entry = await made.open(one, workbook, "twelve")
        opened.append(entry)
        if index < entries // 2:
            await made.send(one, entry, answers)
            await made.send(other, entry, answers)
    return one, other, workbook, opened


def copy_to(limit: Limit, one: Person, other: Person, workbook: str, entries: list[str]) -> None:
    """The same couple for LIMIT, in plain text."""
    limit.db.execute("BEGIN")
    for person in (one, other):
        hashed = hashlib.sha256(person.token.encode()).hexdigest()
        limit.db.execute("INSERT INTO session VALUES (?, ?)", (hashed, person.account))
    row = (workbook, one.account, other.account, "thea")
    limit.db.execute("INSERT INTO workbook VALUES (?, ?, ?, ?)", row)
    for position, entry in enumerate(entries):
        sent = position < len(entries) // 2
        shown = ("2026-11-24" if sent else None, sent, sent)
        row = (entry, workbook, position, "Twelve questions", *shown)
        limit.db.execute("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?)", row)
        for person, n in itertools.product((one, other), range(PROMPTS)) if sent else ():
            text = json.dumps({"state": "answered", **BODIES[n % 4]})
            row = (entry, person.account, f"q{n}", text)
            limit.db.execute("INSERT INTO answer VALUES (?, ?, ?, ?)", row)
    limit.db.execute("COMMIT")


@dataclass
class Stage:
    """The two applications, and one couple that both know."""

    app: Any
    limit: Limit
    one: Person
    workbook: str
    entries: list[str]
    fresh: list[str]
    thea: Person

    def workloads(self) -> Iterator[tuple[str, float, int, Call, Call]]:
        """Name, pass line as a multiple of LIMIT, expected status, ours, LIMIT's."""
        token, review = self.one.token, f"{API}/entries/{self.entries[0]}/review"
        open_entry = self.entries[-1]
        body = json.dumps(BODIES[2]).encode()

        async def ours(verb: str, path: str, sent: bytes = b"", etag: bytes = b"") -> Reply:
            return await ask(self.app, verb, path, token, sent, etag)

        def limit(verb: str, path: str, sent: bytes = b"", who: str = token) -> Call:
            async def call(_: int) -> int:
                return (await ask(self.limit, verb, path, who, sent)).status

            return call

        async def read(_: int) -> int:
            return (await ours("GET", review)).status

        async def poll(_: int) -> int:
            return (await ours("GET", review, etag=self.etag)).status

        async def save(_: int) -> int:
            path = f"{API}/entries/{open_entry}/draft/answers/q2"
            return (await ours("PUT", path, body)).status

        async def home(_: int) -> int:
            return (await ours("GET", f"{API}/workbooks/{self.workbook}/entries?limit=30")).status

        async def caseload(_: int) -> int:
            reply = await ask(self.app, "GET", f"{API}/caseload?limit=40", self.thea.token)
            return reply.status

        yield "W1", 4, 200, read, limit("GET", f"/review/{self.entries[0]}")
        yield "W1'", 1, 304, poll, limit("GET", f"/review/{self.entries[0]}")
        yield "W2", 3, 200, save, limit("PUT", f"/save/{open_entry}/q2", body)
        yield "W4", 3, 200, home, limit("GET", f"/home/{self.workbook}")
        yield "W5", 1, 200, caseload, limit("GET", "/caseload/", who="thea-token")

    etag: bytes = b""


async def send_all(stage: Stage, made: World) -> tuple[float, float]:
    """W3 cannot be repeated on one entry: each is sent once. CPU seconds of ours and of LIMIT's."""
    for entry in stage.fresh:
        await made.answer(stage.one, entry, {f"q{n}": BODIES[n % 4] for n in range(PROMPTS)})
        for n in range(PROMPTS):
            text = json.dumps(BODIES[n % 4])
            row = (entry, stage.one.account, f"q{n}", text)
            stage.limit.db.execute("INSERT INTO draft VALUES (?, ?, ?, ?)", row)
    began = time.process_time()
    for entry in stage.fresh:
        path = f"{API}/entries/{entry}/submission"
        assert (await ask(stage.app, "PUT", path, stage.one.token)).status == 201
    middle = time.process_time()
    for entry in stage.fresh:
        assert (await ask(stage.limit, "PUT", f"/send/{entry}", stage.one.token)).status == 201
    ended = time.process_time()
    return (middle - began) / len(stage.fresh), (ended - middle) / len(stage.fresh)


async def statements(call: Call) -> int:
    with count_statements() as counted:
        await call(1)
    return len(counted)


async def set_stage(made: World, limit: Limit) -> Stage:
    """Forty couples whom Thea sees, one of them with thirty entries."""
    hashed = hashlib.sha256(b"thea-token").hexdigest()
    limit.db.execute("INSERT INTO session VALUES (?, 'thea')", (hashed,))
    code = (await made.thea.post("/therapist-codes")).json()["code"]
    stage = None
    for number in range(COUPLES):
        couple_of = await couple(made, number, ENTRIES if number == 0 else 4)
        one, other, workbook, entries = couple_of
        made_link = await one.post(f"/workbooks/{workbook}/therapist-links", {"therapist": code})
        for person in (one, other):
            path = f"/therapist-links/{made_link.json()['id']}/consent"
            await person.put(path, {"scopes": ["progress", "answers"]})
        copy_to(limit, one, other, workbook, entries)
        if stage is None:
            fresh = [await made.open(one, workbook, "twelve") for _ in range(100)]
            stage = Stage(made.app, limit, one, workbook, entries, fresh, made.thea)
    assert stage is not None
    path = f"{API}/entries/{stage.entries[0]}/review"
    stage.etag = (await ask(stage.app, "GET", path, stage.one.token)).etag
    return stage


async def main() -> None:
    comparing.report()
    with tempfile.TemporaryDirectory() as place:
        directory = Path(place)
        (directory / "db").mkdir()
        databases = Databases.in_directory(directory / "db")
        await migrate(databases)
        async with world(databases, directory, "Thea") as made:
            stage = await set_stage(made, Limit(directory / "limit.sqlite3"))
            print("SQLite, CPU of a request in this process, as a multiple of LIMIT")
            for name, line, expected, ours, limit in stage.workloads():
                here, least = await cost(ours, expected), await cost(limit, 200)
                report(name, here, least, line, await statements(ours))
            here, least = await send_all(stage, made)
            report("W3", here, least, 3, None)
        start_up(directory)


def start_up(directory: Path) -> None:
    """From the start of the process to "Listening on", the least of three, beside what importing
    the libraries costs alone.
    """
    imports = min(_run("-c", "import starlette, tortoise, pydantic, uvicorn, httpx, markdown")
                  for _ in range(3))  # fmt: skip
    print(f"importing the libraries alone: {imports:.2f} s")
    for what in ("serve", "demo"):
        place = ("--data", directory) if what == "serve" else ()
        ready = []
        for _ in range(3):
            with started(what, *place, log=directory / "log") as running:
                ready.append(running.seconds)
        ratio = min(ready) / imports
        print(f"workbook {what}: ready after {min(ready):.2f} s, {ratio:.1f} x the imports")


def _run(*arguments: str) -> float:
    began = time.monotonic()
    subprocess.run((sys.executable, *arguments), check=True)
    return time.monotonic() - began


def report(name: str, here: float, least: float, line: float, counted: int | None) -> None:
    said = "" if counted is None else f"  {counted} statements"
    print(
        f"{name:4} {here / least:5.1f} x LIMIT  (pass line {line:g})"
        f"  {here * 1000:.2f} ms against {least * 1000:.2f} ms{said}"
    )


if __name__ == "__main__":
    asyncio.run(main())
    caseload.main()
    walling.main(couple)
    texts.main()
    pages.main()
