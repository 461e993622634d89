"""Two ways to read the API, both offline and under a strict policy."""

from __future__ import annotations

import hashlib
import re
from html.parser import HTMLParser

import httpx
import pytest

from api.docs import ASSETS, STATIC
from tests.api.engine import toys

VENDORED = STATIC / "vendor" / "swagger-ui"


class Page(HTMLParser):
    """The tags of a page with their attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attrs for name, attrs in self.tags if name == tag]


def test_vendored_files_are_the_published_ones() -> None:
    """Every file has the hash that stands beside it, and no other file lies there."""
    table = (VENDORED / "VENDORED.md").read_text()
    said = dict(re.findall(r"\| `([^`]+)` \| `([0-9a-f]{64})` \|", table))
    found = {
        file.name: hashlib.sha256(file.read_bytes()).hexdigest()
        for file in VENDORED.iterdir()
        if file.name != "VENDORED.md"
    }
    assert said == found
    assert "Apache-2.0" in table
    assert re.search(r"version \d+\.\d+\.\d+", table)


@pytest.mark.asvs("3.6.1")
@pytest.mark.parametrize("path", ["/api/docs", "/api/reference"])
async def test_a_page_loads_only_our_own_files_and_nothing_inline(
    nobody: httpx.AsyncClient, path: str
) -> None:
    """No inline script or style, no other host, and every file that is asked for is there."""
    response = await nobody.get(path)
    page = Page(response.text)
    files = [tag["src"] for tag in page.all("script")] + [tag["href"] for tag in page.all("link")]
    assert all(file in ASSETS for file in files)
    assert page.all("style") == []
    assert not any("style" in attrs or "onload" in attrs for _, attrs in page.tags)
    for file in files:
        assert (await nobody.get(str(file))).status_code == 200
    policy = response.headers["content-security-policy"]
    assert "unsafe" not in policy
    assert "default-src 'none'" in policy


async def test_the_reference_needs_no_script_and_has_every_row(
    nobody: httpx.AsyncClient,
) -> None:
    """All of it is text: each verb and path, each problem, each shape."""
    text = (await nobody.get("/api/reference")).text
    page = Page(text)
    assert page.all("script") == []
    assert page.all("html") == [{"lang": "en"}]
    assert len(page.all("h1")) == 1
    for row in toys.ROWS:
        assert row.path in text
        assert row.summary in text
    assert "workbook-closed" in text
    links = {str(tag["href"])[1:] for tag in page.all("a") if str(tag["href"]).startswith("#")}
    ids = [str(attrs["id"]) for _, attrs in page.tags if "id" in attrs]
    assert links <= set(ids)
    assert len(ids) == len(set(ids))


def test_the_script_of_the_docs_sends_no_cookies() -> None:
    """Trying something out is signed in by a token alone."""
    script = (STATIC / "docs" / "init.js").read_text()
    assert 'credentials: "omit"' in script
