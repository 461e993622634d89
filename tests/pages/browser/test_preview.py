"""`workbook preview FILE` in a browser: the page follows the file."""

from __future__ import annotations

from pathlib import Path

from playwright.async_api import Browser, expect

from tests.journey.serving import started
from tests.library.samples import GOOD


async def test_the_page_follows_what_an_author_saves(chromium: Browser, tmp_path: Path) -> None:
    """Other words appear without a reload, and so does what is to be put right."""
    file = tmp_path / "our-evening.md"
    file.write_text(GOOD, "utf-8")
    with started("preview", file, log=tmp_path / "log") as running:
        page = await chromium.new_page()
        await page.goto(f"{running.url}/partner")
        main = page.locator("main")
        await expect(main).to_contain_text("How was it?")
        file.write_text(GOOD.replace("How was it?", "How was it for you?"), "utf-8")
        await expect(main).to_contain_text("How was it for you?")
        file.write_text(GOOD.replace("title:", "titel:"), "utf-8")
        await expect(page.locator("body")).to_contain_text("Did you mean `title`?")
        file.write_text(GOOD, "utf-8")
        await expect(main).to_contain_text("How was it?")
        await page.close()
