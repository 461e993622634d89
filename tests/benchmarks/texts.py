"""What texts cost: hostile ones through the whole API, and the linter over all that comes along.

`python -m tests.benchmarks.texts`, and part of `make bench`. Nothing fails by a time. For each
family: what was answered, how long it took by the clock and in the child's CPU, and how long the
event loop was kept from its turn meanwhile, in the thread's own CPU time and by the clock, which a
busy machine makes longer.
"""

from __future__ import annotations

import asyncio
import gc
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx

import exercises
from tests.cast import API, Person, world
from tests.library.hostile import ACTING, AT_THE_PARSER, SLOW_OR_DEEP, filled
from tests.library.samples import GOOD
from workbook.database import Databases, migrate
from workbook.linting import lint

EXERCISES = Path(exercises.__file__).parent
FAMILIES = {
    "a good exercise": GOOD,
    **SLOW_OR_DEEP,
    **AT_THE_PARSER,
    **{f"acting {number}": filled(text) for number, text in enumerate(ACTING)},
}
BEAT = 0.001


@dataclass
class Loop:
    """The longest that the loop did not take turns: CPU of its thread, and by the clock."""

    busy: float = 0.0
    late: float = 0.0
    stop: bool = field(default=False, repr=False)

    async def beat(self) -> None:
        while not self.stop:
            cpu, clock = time.thread_time(), time.perf_counter()
            await asyncio.sleep(BEAT)
            self.busy = max(self.busy, time.thread_time() - cpu)
            self.late = max(self.late, time.perf_counter() - clock - BEAT)


@asynccontextmanager
async def watched() -> AsyncIterator[Loop]:
    loop = Loop()
    task = asyncio.create_task(loop.beat())
    try:
        yield loop
    finally:
        loop.stop = True
        await task


async def preview(person: Person, source: str) -> httpx.Response:
    headers = {**person.headers, "Content-Type": "text/markdown"}
    path = f"{API}/exercise-previews"
    return await person.http.post(path, content=source.encode(), headers=headers)


async def hostile() -> None:
    with tempfile.TemporaryDirectory() as place:
        (Path(place) / "db").mkdir()
        databases = Databases.in_directory(Path(place) / "db")
        await migrate(databases)
        async with world(databases, Path(place), "Thea") as made:
            await preview(made.thea, GOOD)
            gc.collect()
            gc.freeze()  # what the tests have loaded is not what a server would look through
            await _each(made.thea)


async def _each(thea: Person) -> None:
    print(
        f"Hostile texts at the size limit: {len(FAMILIES)} families through POST {API}/…-previews"
    )
    told: Counter[str] = Counter()
    slowest = Loop()
    longest = 0.0
    for name, source in FAMILIES.items():
        async with watched() as loop:
            began, child = time.perf_counter(), _childrens_cpu()
            reply = await preview(thea, source)
            seconds, child = time.perf_counter() - began, _childrens_cpu() - child
        said = _said(reply)
        told["refused" if reply.status_code == 422 or said != "shown" else "shown"] += 1
        slowest.busy, slowest.late = max(slowest.busy, loop.busy), max(slowest.late, loop.late)
        longest = max(longest, child if said == "shown" else 0)
        print(
            f"  {name:28} {len(source.encode()):6} bytes  {seconds * 1000:6.0f} ms"
            f"  child {child * 1000:5.0f} ms CPU"
            f"  loop {loop.busy * 1000:5.1f} ms CPU, {loop.late * 1000:5.1f} ms late  {said}"
        )
    print(
        f"  {told['shown']} shown, the slowest with {longest * 1000:.0f} ms of CPU;"
        f" {told['refused']} refused; the loop was busy for {slowest.busy * 1000:.1f} ms of CPU"
        f" at most, and {slowest.late * 1000:.1f} ms late by the clock"
    )


def _childrens_cpu() -> float:
    """Seconds of CPU of all child processes that have ended, in user code and in the kernel."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _said(reply: httpx.Response) -> str:
    body = reply.json()
    if reply.status_code == 422:
        return f"422 {body['errors'][0]['code']}"
    errors = [one["code"] for one in body["diagnostics"] if one["level"] == "error"]
    return errors[0] if errors else "shown"


def linter() -> None:
    """All exercises in this process, the least of five; and the command, start and all."""
    inside = min(_timed(lambda: lint([EXERCISES])) for _ in range(5))
    command = (sys.executable, "-m", "workbook", "lint", str(EXERCISES))
    outside = min(_timed(lambda: subprocess.run(command, check=True, capture_output=True))
                  for _ in range(3))  # fmt: skip
    files = len(list(EXERCISES.rglob("*.md")))
    print(
        f"workbook lint over {files} files: {inside:.2f} s, {inside / files * 1000:.1f} ms a file;"
        f" the command {outside:.2f} s (pass line 2 s)"
    )


def _timed(do: Callable[[], object]) -> float:
    began = time.perf_counter()
    do()
    return time.perf_counter() - began


def main() -> None:
    linter()
    asyncio.run(hostile())


if __name__ == "__main__":
    main()
