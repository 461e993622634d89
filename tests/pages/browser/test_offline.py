"""The connection goes in the middle of a long answer, or the server does."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.async_api import Browser, Dialog, Page, expect

from tests.journey.serving import Running, served
from tests.pages.chromium import SITE, Phone, phone
from tests.pages.screens import entry
from tests.pages.stage import Stage

BEFORE = "We talked until late. "
DURING = "Then the train went into the tunnel, and I went on writing. " * 12
AFTER = "Now we are out again."
LOST = "Not saved yet: there is no connection. What you wrote is still here, and we keep trying."
STORES = """async () => [
  localStorage.length, sessionStorage.length, (await indexedDB.databases()).length,
  (await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length]"""


async def write(page: Page, words: str, says: str) -> None:
    """Go on writing at the end, and wait for what the line under the field says."""
    field = page.locator("textarea")
    await field.press("Control+End")
    await page.keyboard.insert_text(words)
    await expect(page.locator(".saved")).to_contain_text(says)


async def test_every_word_is_saved_when_the_net_is_back(stage: Stage) -> None:
    """The page says calmly that it is not saved, keeps every word, and saves by itself."""
    ana, opened = stage.ana, await entry(stage, "soft-start")
    await ana.go(f"/entries/{opened}/prompts/note")
    await write(ana.page, BEFORE, "Saved")
    await ana.context.set_offline(True)
    await write(ana.page, DURING, LOST)
    await check_calm(ana)
    await ana.page.get_by_role("button", name="Continue").click()
    await expect(ana.page.locator("textarea")).to_have_value(BEFORE + DURING)
    await ana.context.set_offline(False)
    await write(ana.page, AFTER, "Saved")
    await ana.press("Continue")
    await ana.go(f"/entries/{opened}/prompts/note")
    assert await ana.page.locator("textarea").input_value() == BEFORE + DURING + AFTER


async def check_calm(phone: Phone) -> None:
    """Nothing else is wrong with the page, and the browser keeps nothing of what was written."""
    assert await phone.page.evaluate(STORES) == [0, 0, 0, 0, 0]
    without = ("ERR_INTERNET_DISCONNECTED", "Failed to fetch")
    assert [one for one in phone.errors if not any(word in one for word in without)] == []


async def test_without_another_key_it_is_saved_by_itself(stage: Stage) -> None:
    """Nobody has to type or press anything when the connection comes back."""
    ana, opened = stage.ana, await entry(stage, "soft-start")
    await ana.go(f"/entries/{opened}/prompts/note")
    await ana.context.set_offline(True)
    await write(ana.page, DURING, LOST)
    await ana.context.set_offline(False)
    await expect(ana.page.locator(".saved")).to_contain_text("Saved")
    await ana.go(f"/entries/{opened}/prompts/note")
    assert await ana.page.locator("textarea").input_value() == DURING


@pytest.mark.parametrize("away", ["reload", "close"])
async def test_going_away_without_the_net_is_asked_about(stage: Stage, away: str) -> None:
    """The words are nowhere but in the page. So the browser asks first, and staying keeps them."""
    ana, opened = stage.ana, await entry(stage, "soft-start")
    await ana.go(f"/entries/{opened}/prompts/note")
    await ana.context.set_offline(True)
    await write(ana.page, DURING, LOST)
    asked: list[str] = []

    async def stay(dialog: Dialog) -> None:
        asked.append(dialog.type)
        await dialog.dismiss()

    ana.page.on("dialog", stay)
    if away == "close":
        await ana.page.close(run_before_unload=True)
    else:
        await ana.page.evaluate("setTimeout(() => location.reload())")
    await expect(ana.page.locator("textarea")).to_have_value(DURING)
    assert asked == ["beforeunload"]
    await check_calm(ana)
    await ana.context.set_offline(False)
    await expect(ana.page.locator(".saved")).to_contain_text("Saved")


@pytest.fixture
def free_port() -> int:
    """A port on which nobody listens just now."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@pytest.fixture
def restarts(tmp_path: Path, free_port: int) -> Iterator[ExitStack]:
    """Ends whatever server runs last."""
    with ExitStack() as stack:
        yield stack


async def test_a_server_that_dies_and_comes_back_takes_no_word(
    chromium: Browser, restarts: ExitStack, tmp_path: Path, free_port: int
) -> None:
    """Killed in the middle of a sentence and started again: still signed in, and all is saved."""

    def start() -> Running:
        return restarts.enter_context(served(tmp_path / "data", SITE, port=free_port))

    server = start()
    ana = await phone(chromium, server.url, "Ana")
    await ana.arrive("ana-at-the-desk")
    await ana.go("/")
    await ana.press("Start a workbook")
    await ana.go(ana.page.url.removeprefix(ana.site).replace("before-we-begin", "soft-start"))
    await ana.press("Open this exercise")
    note = f"{ana.page.url.removeprefix(ana.site)}/prompts/note"
    await ana.go(note)
    await write(ana.page, BEFORE, "Saved")
    server.kill()
    await write(ana.page, DURING, LOST)
    start()
    await expect(ana.page.locator(".saved")).to_contain_text("Saved", timeout=20_000)
    await ana.go(note)
    assert await ana.page.locator("textarea").input_value() == BEFORE + DURING
    await ana.context.close()
