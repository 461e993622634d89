"""Debian's Chromium, driven by Playwright; and what must hold for every page in it.

Where there is no browser the reason is printed and these tests are passed over, unless
`WORKBOOK_REQUIRE_BROWSER=1`: then they fail.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.async_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Error,
    Locator,
    Page,
    Route,
    async_playwright,
)

REQUIRED = os.environ.get("WORKBOOK_REQUIRE_BROWSER") == "1"
AWAY = "https://weather.example/today"
SITE = {
    "WORKBOOK_RATE_LIMITS": "off",
    "WORKBOOK_LEAVE_TO": AWAY,
    # A mail server that is named, and never there.
    "WORKBOOK_MAIL_HOST": "127.0.0.1",
    "WORKBOOK_MAIL_PORT": "9",
    "WORKBOOK_MAIL_TLS": "none",
    "WORKBOOK_MAIL_FROM": "updates@post.example",
}
AXE = Path(__file__).parent / "vendor" / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Only the lines of what is wrong leave the page: all that axe-core has passed is a megabyte.
FOUND_BY_AXE = """async (runOnly) => {
  const { violations } = await axe.run(document, { runOnly, resultTypes: ["violations"] });
  return violations.flatMap((one) => one.nodes.map(
    (node) => `${one.id}: ${JSON.stringify(node.target)} ${node.failureSummary}`));
}"""
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
DRAWN = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
KEPT_WHOLE = "--disable-back-forward-cache"
REPORTS = """
document.addEventListener("securitypolicyviolation", (event) =>
  console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`));
document.addEventListener("DOMContentLoaded", () => {
  if (location.host === "HOST" && document.title !== "Workbook")
    console.error(`Title: ${document.title}`);
});
"""
PHONE = {"width": 390, "height": 800}
NARROW = {"width": 320, "height": 640}
PASSWORD = "a long walk by the river"


class NoBrowserError(Exception):
    """Why there is no browser to test with."""


def refuse(reason: str) -> None:
    """Skip the test that needs a browser; where one is required, fail it."""
    if REQUIRED:
        pytest.fail(f"A browser is required: {reason}", pytrace=False)
    pytest.skip(f"Browser: {reason}")


@asynccontextmanager
async def launched() -> AsyncIterator[Browser]:
    """A running browser that keeps pages whole for Back, as real ones do. Or NoBrowserError."""
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        raise NoBrowserError("There is no chromium on the PATH (Debian's package chromium).")
    async with async_playwright() as playwright:
        try:
            browser = await playwright.chromium.launch(
                executable_path=program, args=FLAGS, ignore_default_args=[KEPT_WHOLE]
            )
        except Error as error:
            reason = str(error).splitlines()[0]
            raise NoBrowserError(f"Chromium does not start: {reason}") from None
        yield browser
        await browser.close()


@dataclass
class Phone:
    """One person's browser, with everything that went wrong in it.

    Its page is made when it is first needed: a screen is often looked at by one of three.
    """

    name: str
    site: str
    context: BrowserContext
    shown: Page | None = None
    errors: list[str] = field(default_factory=list)
    elsewhere: list[str] = field(default_factory=list)

    @property
    def page(self) -> Page:
        """What is on the screen, once it was switched on."""
        assert self.shown is not None, f"{self.name}'s phone was not switched on"
        return self.shown

    async def switch_on(self) -> None:
        """Show an empty page, if nothing is shown yet."""
        if self.shown is None:
            self.shown = page = await self.context.new_page()
            page.on("console", lambda said: self.errors.extend(faults_in(said)))
            page.on("pageerror", lambda error: self.errors.append(str(error)))

    async def hand_over(self) -> None:
        """Signed out, with nothing held against it any more: for the next who is looked at in it.

        The pages keep nothing else on a phone, which has tests of its own. What its window was last
        drawn out to has come to an end: the next page would jump.
        """
        await self.context.clear_cookies()
        if self.shown is not None:
            await self.shown.evaluate(DRAWN)
        self.errors.clear()
        self.elsewhere.clear()

    async def go(self, path: str) -> None:
        await self.switch_on()
        await self.page.goto(self.site + path)

    async def press(self, button: str) -> None:
        """Press a button, and wait for the page that comes."""
        await self._leads_on(self.page.get_by_role("button", name=button, exact=True))

    async def follow(self, link: str) -> None:
        """Press the first link with these words, and wait for the page that comes."""
        await self._leads_on(self.page.get_by_role("link", name=link, exact=True).first)

    async def _leads_on(self, pressed: Locator) -> None:
        """A form with unsaved words is sent a moment after the press, once the server was reached.

        So it is the new page that is waited for: the old one would say that it is loaded.
        """
        async with self.page.expect_navigation():
            await pressed.click()

    async def arrive(self, login: str) -> None:
        """Have an account and be signed in, without the pages for that: they have their tests."""
        account = {"login": login, "password": PASSWORD, "name": self.name}
        async with httpx.AsyncClient(base_url=f"{self.site}/api/v1", verify=False) as http:
            (await http.post("/accounts", json=account)).raise_for_status()
            del account["name"]
            token = (await http.post("/sessions", json=account)).json()["token"]
        await self.context.add_cookies([{"name": "workbook", "value": token, "url": self.site}])

    async def step(self, by: int) -> None:
        """Back or Forward. What is shown then may come whole from the browser, without loading."""
        async with self.page.expect_navigation(wait_until="commit"):
            await self.page.evaluate(f"history.go({by})")

    async def heading(self) -> str:
        return await self.page.locator("h1").inner_text()


async def phone(browser: Browser, site: str, name: str, **options: Any) -> Phone:
    """A new browser with nothing in it, as big as a phone, that never leaves this machine. It shows
    nothing yet.

    `AWAY`, where "Leave quickly" goes, is played by an empty page.
    """
    context = await browser.new_context(**{"viewport": PHONE, "locale": "en-GB", **options})
    await context.add_init_script(REPORTS.replace("HOST", site.rpartition("/")[2]))
    made = Phone(name, site, context)

    async def stopped(route: Route) -> None:
        if route.request.url == AWAY:
            await route.fulfill(content_type="text/html", body="<title>Weather</title>Rain later")
        else:
            made.elsewhere.append(route.request.url)
            await route.abort()

    await context.route(lambda url: not url.startswith(site), stopped)
    return made


def faults_in(said: ConsoleMessage) -> list[str]:
    """This line of the console, if it is an error. A page that says no is no error of the page."""
    refused = "the server responded with a status of 4" in said.text
    fault = said.type == "error" and not (refused and "/static/" not in said.location["url"])
    return [said.text] if fault else []


async def check(phone: Phone) -> None:
    """Raises AssertionError when the page that this phone shows breaks a promise of all pages.

    No violation of WCAG 2.0 to 2.2, A and AA, and none of its contrasts in the dark, where nothing
    but the colours is different; nothing asked of another host;
    no error and no report of the content policy; a neutral title; no sideways scroll at 320 px.
    """
    page = phone.page
    assert await violations(page) == []
    await page.emulate_media(color_scheme="dark")
    faint = await violations(page, only="color-contrast")
    await page.emulate_media(color_scheme="light")
    assert faint == [], "dark"
    assert await sideways(page) == []
    assert await page.evaluate("document.title") == "Workbook"
    assert phone.errors == []
    assert phone.elsewhere == []


async def violations(page: Page, only: str | None = None) -> list[str]:
    """What axe-core finds in this page, one line each: by all rules, or by one."""
    if not await page.evaluate("typeof axe !== 'undefined'"):
        await page.evaluate(AXE.read_text(encoding="utf-8"))
    asked = {"type": "tag", "values": RULES} if only is None else [only]
    return list(await page.evaluate(FOUND_BY_AXE, asked))


async def sideways(page: Page) -> list[str]:
    """What reaches over the edge at 320 px; empty when nothing does."""
    before = page.viewport_size
    await page.set_viewport_size(NARROW)  # type: ignore[arg-type]
    over: list[str] = await page.evaluate(
        """() => document.documentElement.scrollWidth <= 320 ? [] :
        [...document.querySelectorAll("body *")]
          .filter(one => one.getBoundingClientRect().right > 320.5)
          .map(one => `${one.tagName}.${one.className} #${one.id}`)"""
    )
    if before is not None:
        await page.set_viewport_size(before)
    return over
