"""A real server, a real browser, and a phone for each of the cast."""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser

from tests.journey.serving import served
from tests.pages.chromium import SITE, NoBrowserError, Phone, launched, phone, refuse
from tests.pages.stage import Stage

NUMBERS = itertools.count(1)

Phones = Callable[..., Awaitable[Phone]]


@pytest.fixture(scope="package")
async def launch(anyio_backend: str) -> AsyncIterator[Browser | str]:
    """The browser; or, once for all, the reason why there is none."""
    async with AsyncExitStack() as stack:
        try:
            yield await stack.enter_async_context(launched())
        except NoBrowserError as reason:
            yield str(reason)


@pytest.fixture
async def chromium(launch: Browser | str) -> Browser:
    if isinstance(launch, str):
        refuse(launch)
    assert isinstance(launch, Browser)
    return launch


@pytest.fixture(scope="package")
def site_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("site") / "data"


@pytest.fixture(scope="package")
def site(site_data: Path) -> Iterator[str]:
    """The address of a server of its own."""
    with served(site_data, SITE) as running:
        yield running.url


@pytest.fixture
async def phones(chromium: Browser, site: str) -> AsyncIterator[Phones]:
    """Hands out phones: `await phones("Ana", javascript_enabled=False)`. Their screen is on; one
    with `asleep` is switched on by going somewhere.
    """
    async with AsyncExitStack() as stack:

        async def handed_out(name: str, *, asleep: bool = False, **options: Any) -> Phone:
            made = await phone(chromium, site, name, **options)
            stack.push_async_callback(made.context.close)
            if not asleep:
                await made.switch_on()
            return made

        yield handed_out


@pytest.fixture
async def stage(phones: Phones, site_data: Path) -> Stage:
    """Ana and Ben, each with an account and signed in, and somebody who is not."""
    ana, ben, nobody = [await phones(name, asleep=True) for name in ("Ana", "Ben", "Nobody")]
    made = Stage(ana, ben, nobody, site_data)
    number = next(NUMBERS)
    await made.ana.arrive(f"ana-{number}")
    await made.ben.arrive(f"ben-{number}")
    return made


@pytest.fixture
async def two_phones(stage: Stage) -> tuple[Phone, Phone]:
    """Ana's phone and Ben's, both signed in."""
    return stage.ana, stage.ben
