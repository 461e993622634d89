"""A running site with one browser in it, in which anybody can be made and looked at."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from playwright.async_api import Browser

from tests import stores
from tests.journey.serving import served
from tests.pages.chromium import PASSWORD, SITE, Phone, phone
from tests.pages.opened import Couple
from tests.pages.screens_therapist import EVERYTHING, linked_to
from tests.prove.engines import Templates
from tests.prove.figures import Engine
from tests.prove.seen_in import listen
from workbook.client import Client

NUMBERS = count(1)
FRONT = """\
---
exercise: {slug}
version: 1.0.0
title: What we said
module: growing-together
kind: reflection
minutes: 10
language: en
reveal: both_submitted
licence: CC-BY-4.0
---
# What we said

"""
STEP = "## Question {number}?\n\n{text}\n\n```answer q{number}\n{box}\n```\n\n"


def exercise(slug: str, helps: Sequence[str], box: str = "long text") -> str:
    """An exercise with a question for each of these pieces of Markdown."""
    steps = (STEP.format(number=n, text=text, box=box) for n, text in enumerate(helps))
    return FRONT.format(slug=slug) + "".join(steps)


@dataclass
class Hall:
    """The site, the one phone that looks at it, and whoever is there."""

    site: str
    phone: Phone
    people: AsyncExitStack

    async def couple(self) -> Couple:
        """Two new people in a new workbook."""
        ana, ben = [await self._somebody(name) for name in ("Ana", "Ben")]
        workbook = str((await ana.start_workbook())["id"])
        await ben.join((await ana.invite(workbook))["code"])
        return Couple(ana, ben, workbook)

    async def _somebody(self, name: str) -> Client:
        client = await self.people.enter_async_context(Client(self.site))
        login = f"{name.lower()}-in-hall-{next(NUMBERS)}"
        await client.register(login, PASSWORD, name)
        await client.sign_in(login, PASSWORD)
        return client

    async def therapist(self, two: Couple) -> Client:
        """Linked with both, who allow her everything."""
        _, thea = await linked_to(self.site, two, EVERYTHING)
        return await self.people.enter_async_context(thea)

    async def written(self, two: Couple, helps: Sequence[str], box: str = "long text") -> str:
        """An exercise of Ana's with these helps, open to both. The entry's id."""
        slug = f"said-{next(NUMBERS)}"
        await two.ana.publish(slug, "1.0.0", exercise(slug, helps, box))
        return str((await two.ana.open_entry(two.workbook, slug))["id"])

    async def look(self, who: Client | None, path: str) -> None:
        """Go there as this person, or as nobody."""
        token = who.token if who else None
        await self.phone.context.clear_cookies()
        if token:
            cookie = {"name": "workbook", "value": token, "url": self.site}
            await self.phone.context.add_cookies([cookie])  # type: ignore[list-item]
        await self.phone.go(path)

    async def type(self, typed: Sequence[tuple[str, str]]) -> None:
        """Write into the fields of these names, as long as it may be."""
        await self.phone.page.evaluate(
            """(typed) => { for (const [name, value] of typed) {
              const field = document.getElementsByName(name)[0];
              field.form.noValidate = true;
              field.value = value;
            } }""",
            [list(pair) for pair in typed],
        )


@asynccontextmanager
async def hall_at(site: str, browser: Browser) -> AsyncIterator[Hall]:
    async with AsyncExitStack() as people:
        shown = await phone(browser, site, "Anybody")
        people.push_async_callback(shown.context.close)
        await shown.switch_on()
        listen(shown)
        yield Hall(site, shown, people)


@asynccontextmanager
async def hall(made: Templates, engine: Engine, browser: Browser) -> AsyncIterator[Hall]:
    """A server of its own on this engine, over real HTTP."""
    with ExitStack() as stack:
        room = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="workbook-prove-")))
        settings = dict(SITE)
        if isinstance(made.postgres, stores.Postgres) and engine == "postgresql":
            clone = stack.enter_context(stores.postgres_clone(made.postgres, "template1"))
            settings["WORKBOOK_DATABASE_URL"] = clone.default
        running = stack.enter_context(served(room / "data", settings))
        async with hall_at(running.url, browser) as opened:
            yield opened
