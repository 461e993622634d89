"""What a page costs the one who reads it: bytes on a first visit, and whether it jumps about."""

from __future__ import annotations

from typing import Any

import httpx
from playwright.async_api import Page

MOST_BYTES = 30 * 1024
"""Over the wire on a first visit: the page, its stylesheet, scripts and icon, without htmx."""

# What came for this page, also when the browser had it: bytes of the body as they were sent, and
# of the headers, which the browser itself takes to be 300.
LOADED = """() => performance.getEntriesByType("navigation")
  .concat(performance.getEntriesByType("resource").filter(
    (one) => ["link", "script", "img", "css"].includes(one.initiatorType)))
  .map((one) => [new URL(one.name).pathname, one.encodedBodySize + 300])"""
ICON = "document.querySelector('link[rel=icon]').href"

SHIFTS = """() => new Promise((done) => {
  const found = [];
  const unasked = (list) => list.getEntries().filter((one) => !one.hadRecentInput);
  const seen = (list) => unasked(list).forEach((one) => found.push([one.value,
    one.sources.map((it) => it.node && (it.node.id || it.node.className || it.node.nodeName))]));
  const observer = new PerformanceObserver(seen);
  observer.observe({ type: "layout-shift", buffered: true });
  requestAnimationFrame(() => requestAnimationFrame(() => {
    seen({ getEntries: () => observer.takeRecords() });
    done(found);
  }));
})"""


async def loaded(page: Page) -> dict[str, int]:
    """Path -> bytes for what this page is made of, as a first visit would fetch it."""
    sizes: dict[str, int] = dict(await page.evaluate(LOADED))
    address = httpx.URL(await page.evaluate(ICON))
    async with httpx.AsyncClient(verify=False) as http:
        said = await http.get(address, headers={"Accept-Encoding": "gzip"})
    sizes[address.path] = int(said.headers["content-length"]) + 300
    return sizes


async def weight(page: Page) -> int:
    """Bytes over the wire on a first visit, without htmx, which is the same for all of them."""
    return sum(size for path, size in (await loaded(page)).items() if "htmx" not in path)


async def shifts(page: Page) -> list[Any]:
    """How far parts of this page jumped since it began to show, and which they were.

    What moves because somebody pressed something is no jump.
    """
    return list(await page.evaluate(SHIFTS))
