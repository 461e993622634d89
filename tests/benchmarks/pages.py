"""What pages cost: the server's time beside that of the REST calls that they show, and what a
slow phone sees. `python -m tests.benchmarks.pages`, and part of `make bench`. Nothing fails by a
time; that a page is small and still is asserted in `tests/pages/browser/test_every_screen.py`.

The server's time is CPU of a request in this process, page and calls in turn, the least of several
rounds; that a page calls twice what one program would is within the pass line. The phone is
Chromium with a CPU four times slower and 1.6 Mbit/s with 150 ms between (what Lighthouse calls slow
4G), with an empty cache.
"""

from __future__ import annotations

import asyncio
import gc
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, Page

from tests.benchmarks.asking import ask
from tests.cast import API, World, world
from tests.journey.serving import served
from tests.pages.budget import MOST_BYTES, shifts, weight
from tests.pages.chromium import SITE, NoBrowserError, launched
from tests.pages.screens import SCREENS
from tests.pages.screenshots import staged
from workbook.database import Databases, migrate
from workbook.demo import words

ROUNDS, REQUESTS = 7, 30
LINE = 2.0
COOKIE = "__Host-workbook"

SLOW = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 1_638_400 / 8,
    "uploadThroughput": 750_000 / 8,
}
SLOWER_CPU = 4
FIRST_PAINT = 1000
PAINTED = """() => new Promise((done) => {
  const seen = (list) => list.getEntriesByName("first-contentful-paint")
    .forEach((one) => done(one.startTime));
  new PerformanceObserver(seen).observe({ type: "paint", buffered: true });
})"""


@dataclass(frozen=True)
class Shown:
    """A page, and the calls that give a program what stands in it."""

    name: str
    page: str
    calls: tuple[str, ...]


async def couple(made: World) -> tuple[str, str, str]:
    """A workbook with some of everything, an entry that is open, one that is begun."""
    workbook = await made.pair(made.ana, made.ben)
    opened = await made.open(made.ana, workbook, "soft-start")
    for person, answers in ((made.ana, words.PHONE_ANA), (made.ben, words.PHONE_BEN)):
        await made.send(person, opened, answers)
    begun = await made.open(made.ana, workbook, "time-apart")
    await made.answer(made.ana, begun, {"amount": 3, "want": "yes"})
    for number in range(6):
        body = {"kind": "ritual", "title": f"Ritual {number}", "text": "Tea at nine, and a walk."}
        await made.ana.post(f"/workbooks/{workbook}/agreements", body)
    return workbook, opened, begun


def pages(workbook: str, opened: str, begun: str, finding: str, agreement: str) -> Iterator[Shown]:
    """Each page beside its calls; who I am is one of them, as it stands on every page."""
    mine, entries = "/me", f"/workbooks/{workbook}/entries"
    books, agreements = "/workbooks", f"/workbooks/{workbook}/agreements"
    draft, exercise = f"/entries/{begun}/draft", f"/entries/{begun}/exercise"
    entry, review = f"/entries/{begun}", f"/entries/{opened}/review"
    yield Shown("home", "/", (mine, books, entries, agreements))
    yield Shown("shelf", f"/workbooks/{workbook}/exercises", (mine, "/modules", "/exercises"))
    yield Shown("an exercise", entry, (mine, entry, exercise, draft))
    yield Shown("a question", f"{entry}/prompts/amount", (mine, entry, exercise, draft))
    yield Shown("all on one page", f"{entry}/prompts",
                (mine, f"/workbooks/{workbook}", entry, exercise, draft))  # fmt: skip
    yield Shown("check", f"{entry}/check", (mine, entry, exercise, draft))
    yield Shown("review", review, (mine, review))
    yield Shown("a finding", f"/entries/{opened}/findings/{finding}",
                (mine, review, f"/findings/{finding}/notes"))  # fmt: skip
    yield Shown("sitting", f"/entries/{opened}/sitting",
                (mine, review, f"/entries/{opened}/sitting"))  # fmt: skip
    yield Shown("agreements", agreements, (mine, f"/workbooks/{workbook}", agreements))
    yield Shown("an agreement", f"/agreements/{agreement}",
                (mine, f"/workbooks/{workbook}", f"/agreements/{agreement}",
                 f"/agreements/{agreement}/practices"))  # fmt: skip
    yield Shown("workbook", f"/workbooks/{workbook}", (mine, f"/workbooks/{workbook}"))
    yield Shown("homework", f"/workbooks/{workbook}/homework",
                (mine, entries, f"/workbooks/{workbook}/assignments"))  # fmt: skip
    yield Shown("therapists", f"/workbooks/{workbook}/therapists",
                (mine, f"/workbooks/{workbook}/therapist-links"))  # fmt: skip
    yield Shown("mine", "/me", (mine, books))
    yield Shown("devices", "/me/devices", (mine, "/me/devices"))
    yield Shown("readings", "/me/readings", (mine, "/me/access-log"))


async def compared(app: Any, token: str, shown: Shown) -> tuple[float, float]:
    """CPU seconds of the page, and of its calls together: the least mean of the rounds."""

    async def page() -> None:
        said = await ask(app, "GET", shown.page, cookie=f"{COOKIE}={token}")
        assert said.status == 200, (shown, said.status)

    async def calls() -> None:
        for call in shown.calls:
            said = await ask(app, "GET", API + call, token)
            assert said.status == 200, (call, said.status)

    found = [float("inf"), float("inf")]
    for _ in range(ROUNDS):
        for index, work in enumerate((page, calls)):
            began = time.process_time()
            for _ in range(REQUESTS):
                await work()
            found[index] = min(found[index], (time.process_time() - began) / REQUESTS)
    return found[0], found[1]


async def server() -> None:
    """Print each page's time as a multiple of its calls'."""
    with tempfile.TemporaryDirectory() as place:
        directory = Path(place)
        (directory / "db").mkdir()
        databases = Databases.in_directory(directory / "db")
        await migrate(databases)
        async with world(databases, directory, "Ana", "Ben") as made:
            workbook, opened, begun = await couple(made)
            review = (await made.ana.get(f"/entries/{opened}/review")).json()
            held = await made.ana.get(f"/workbooks/{workbook}/agreements")
            named = (review["agenda"]["discuss"][0], held.json()["data"][0]["id"])
            await made.ana.post(f"/entries/{opened}/sitting", {"minutes": 40})
            gc.collect()
            gc.freeze()  # what the tests have loaded is not what a server would look through
            print(f"Pages, as a multiple of the REST calls that they show (pass line {LINE:g})")
            for shown in pages(workbook, opened, begun, *named):
                page, calls = await compared(made.app, made.ana.token, shown)
                print(
                    f"  {shown.name:16} {page / calls:5.2f} x  {page * 1000:6.2f} ms against"
                    f" {calls * 1000:6.2f} ms of {len(shown.calls)} calls"
                )


@asynccontextmanager
async def slowed(browser: Browser, shown: Page, path: str) -> AsyncIterator[Page]:
    """The same page in a new browser of this person, on the slow phone."""
    context = await browser.new_context(viewport=shown.viewport_size, locale="en-GB")
    await context.add_cookies(await shown.context.cookies())  # type: ignore[arg-type]
    page = await context.new_page()
    session = await context.new_cdp_session(page)
    await session.send("Network.enable")
    await session.send("Network.emulateNetworkConditions", SLOW)
    await session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER_CPU})
    await page.goto(path)
    yield page
    await context.close()


async def phone(site: str, data: Path) -> None:
    """Print what each screen weighs, how far it jumps, and when a slow phone shows it."""
    print(
        f"Screens: bytes on a first visit without htmx (at most {MOST_BYTES}), jumps (none),"
        f" first paint on a slow phone (pass line {FIRST_PAINT} ms)"
    )
    async with launched() as browser:
        for number, name in enumerate(SCREENS):
            stage = await staged(browser, site, data, number)
            shown = (await SCREENS[name](stage)).page
            heavy, before = await weight(shown), await shifts(shown)
            async with slowed(browser, shown, shown.url) as page:
                painted, jumps = await page.evaluate(PAINTED), [*before, *await shifts(page)]
            print(f"  {name:22} {heavy:6} bytes  {len(jumps)} jumps  {painted:5.0f} ms", flush=True)
            for one in (stage.ana, stage.ben, stage.nobody):
                await one.context.close()


def main() -> None:
    asyncio.run(server())
    with (
        tempfile.TemporaryDirectory() as folder,
        served(data := Path(folder) / "data", SITE) as running,
    ):
        try:
            asyncio.run(phone(running.url, data))
        except NoBrowserError as reason:
            print(f"Screens were not looked at: {reason}")


if __name__ == "__main__":
    main()
