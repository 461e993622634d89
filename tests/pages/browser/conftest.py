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
CAST = ("Ana", "Ben", "Nobody")

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
    ana, ben, nobody = [await phones(name, asleep=True) for name in CAST]
    return await arrived(Stage(ana, ben, nobody, site_data))


@pytest.fixture(scope="package")
async def stage_before(
    launch: Browser | str, site: str, site_data: Path
) -> AsyncIterator[Stage | None]:
    """Three phones that stay, for tests which look at many screens. None without a browser."""
    async with AsyncExitStack() as stack:
        if isinstance(launch, str):
            yield None
            return
        made = [await phone(launch, site, name) for name in CAST]
        for one in made:
            stack.push_async_callback(one.context.close)
        yield Stage(*made, site_data)


@pytest.fixture
async def same_stage(chromium: Browser, stage_before: Stage | None) -> Stage:
    """Like `stage`, on phones that others had in their hands before: a new one for each of three
    takes as long as all that is asked of a screen.
    """
    assert stage_before is not None
    for one in (stage_before.ana, stage_before.ben, stage_before.nobody):
        await one.hand_over()
    return await arrived(stage_before)


async def arrived(stage: Stage) -> Stage:
    """With an account for each of the two that nobody had before."""
    number = next(NUMBERS)
    await stage.ana.arrive(f"ana-{number}")
    await stage.ben.arrive(f"ben-{number}")
    return stage


@pytest.fixture
async def two_phones(stage: Stage) -> tuple[Phone, Phone]:
    """Ana's phone and Ben's, both signed in."""
    return stage.ana, stage.ben
