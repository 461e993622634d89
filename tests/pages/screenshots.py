"""`make screenshots`: every screen in light, in dark and at 320 px, into `screenshots/`.

`python -m tests.pages.screenshots NAME…` takes only screens whose names begin so.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

from playwright.async_api import Browser

from tests.journey.serving import served
from tests.pages.chromium import NARROW, PHONE, SITE, Phone, launched, phone
from tests.pages.screens import SCREENS
from tests.pages.stage import Stage

HERE = Path("screenshots")


async def take(site: str, data: Path, names: list[str]) -> None:
    async with launched() as browser:
        for number, name in enumerate(names):
            stage = await staged(browser, site, data, number)
            await _photograph(await SCREENS[name](stage), name)
            for one in (stage.ana, stage.ben, stage.nobody):
                await one.context.close()


async def staged(browser: Browser, site: str, data: Path, number: int) -> Stage:
    """Three phones, for the screen with this number."""
    ana, ben, nobody = [await phone(browser, site, name) for name in ("Ana", "Ben", "Nobody")]
    await ana.arrive(f"ana-{number}")
    await ben.arrive(f"ben-{number}")
    return Stage(ana, ben, nobody, data)


async def _photograph(shown: Phone, name: str) -> None:
    page = shown.page
    for label, scheme, size in (
        ("light", "light", PHONE),
        ("dark", "dark", PHONE),
        ("320", "light", NARROW),
        ("wide", "light", {"width": 1100, "height": 800}),
    ):
        await page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        await page.set_viewport_size(size)  # type: ignore[arg-type]
        file = HERE / f"{name}-{label}.png"
        await page.screenshot(path=file, full_page=True)
        print(file)


def main(wanted: list[str]) -> None:
    HERE.mkdir(exist_ok=True)
    names = [name for name in SCREENS if not wanted or name.startswith(tuple(wanted))]
    with (
        tempfile.TemporaryDirectory(prefix="workbook-screens-") as folder,
        served(data := Path(folder) / "data", SITE) as running,
    ):
        asyncio.run(take(running.url, data, names))


if __name__ == "__main__":
    main(sys.argv[1:])
