"""The pages' own files: what they are, how small, and how they are served."""

from __future__ import annotations

import gzip
import hashlib
import re
from pathlib import Path

import pytest

from api.pages.static_files import FILES, OWN, VENDOR, static, static_url
from tests.pages.chromium import AXE
from tests.pages.visitor import Visitor

VENDORED = (VENDOR / "htmx", AXE.parent)


@pytest.mark.asvs("15.2.4")
@pytest.mark.story("S51")
@pytest.mark.parametrize("folder", VENDORED, ids=lambda folder: folder.name)
def test_vendored_files_are_the_published_ones(folder: Path) -> None:
    """Every file has the hash that stands beside it, and no other file lies there."""
    table = (folder / "VENDORED.md").read_text()
    said = dict(re.findall(r"\| `([^`]+)` \| `([0-9a-f]{64})` \|", table))
    found = {
        file.name: hashlib.sha256(file.read_bytes()).hexdigest()
        for file in folder.iterdir()
        if file.name != "VENDORED.md"
    }
    assert said == found
    assert re.search(r"version \d+\.\d+\.\d+", table)


@pytest.mark.parametrize("name", FILES)
async def test_a_file_is_kept_for_good_under_an_address_of_its_bytes(
    nobody: Visitor, name: str
) -> None:
    """Other bytes have another address, so a browser never asks again."""
    answer = await nobody.http.get(static_url(name))
    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert answer.content == static(name).plain
    assert hashlib.sha256(answer.content).hexdigest()[:12] in static_url(name)


@pytest.mark.parametrize("name", FILES)
async def test_a_file_comes_packed_to_who_can_unpack_it(nobody: Visitor, name: str) -> None:
    """They hold nothing of anybody's, so their packed size tells nothing."""
    plain = await nobody.http.get(static_url(name), headers={"Accept-Encoding": "identity"})
    packed = await nobody.http.get(static_url(name), headers={"Accept-Encoding": "gzip"})
    assert "content-encoding" not in plain.headers
    assert packed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(static(name).packed) == plain.content == packed.content


@pytest.mark.asvs("3.2.2", "14.3.3", "1.3.2")
def test_our_own_script_is_small_and_keeps_nothing() -> None:
    """At most 3 KB, without a store of the browser and without text that becomes code."""
    source = (OWN / "app.js").read_text()
    assert len(source) <= 3 * 1024
    assert not re.search(r"localStorage|sessionStorage|indexedDB|eval|innerHTML|Function", source)


TOKEN = re.compile(r"--([a-z-]+): (#[0-9a-f]{6})")
TEXT = ("ink", "soft", "accent", "you", "partner", "talk")


def tokens() -> list[dict[str, str]]:
    """The colours of light, then those of dark."""
    light, dark = (OWN / "app.css").read_text().split("prefers-color-scheme: dark", 1)
    return [dict(TOKEN.findall(light)), dict(TOKEN.findall(dark.split("}\n}", 1)[0]))]


@pytest.mark.parametrize("colours", tokens(), ids=["light", "dark"])
@pytest.mark.parametrize("surface", ["page", "card"])
def test_the_colours_can_be_read(colours: dict[str, str], surface: str) -> None:
    """Contrast by WCAG 2.2: 4.5 for text (1.4.3), 3 for the edge of a field (1.4.11)."""
    for name in TEXT:
        assert contrast(colours[name], colours[surface]) >= 4.5, name
    assert contrast(colours["field"], colours[surface]) >= 3
    assert contrast(colours["on-accent"], colours["accent"]) >= 4.5


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it, 0 to 1."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
