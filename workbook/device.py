"""What kind of device somebody signed in on, as coarsely as is enough to know one's own again.

Of a browser's `User-Agent` the family of the browser and the kind of the device are kept, and
nothing else: no version, no model, no address. A browser says of itself what it likes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Browser = Literal["chrome", "edge", "firefox", "opera", "safari", "samsung"]
Kind = Literal["phone", "tablet", "computer", "program"]

LONGEST = 1_000

# In this order: nearly every browser also claims to be the ones further down.
_BROWSERS: tuple[tuple[str, Browser], ...] = (
    ("SamsungBrowser/", "samsung"),
    ("Edg/", "edge"),
    ("EdgA/", "edge"),
    ("EdgiOS/", "edge"),
    ("OPR/", "opera"),
    ("OPT/", "opera"),
    ("Firefox/", "firefox"),
    ("FxiOS/", "firefox"),
    ("Chrome/", "chrome"),
    ("CriOS/", "chrome"),
    ("Safari/", "safari"),
)
_KINDS: tuple[tuple[str, Kind], ...] = (
    ("iPad", "tablet"),
    ("Tablet", "tablet"),
    ("iPhone", "phone"),
    ("Mobile", "phone"),
    ("Android", "tablet"),  # Android without "Mobile" is a tablet's way to say so
    ("Windows NT", "computer"),
    ("Macintosh", "computer"),
    ("X11", "computer"),
    ("CrOS", "computer"),
)


@dataclass(frozen=True, slots=True)
class Device:
    """The family of a browser and the kind of a device; None for what cannot be told."""

    browser: Browser | None = None
    kind: Kind | None = None


def device_of(user_agent: str) -> Device:
    """The device that calls itself so. An unknown name gives an unknown device, never an error."""
    said = user_agent[:LONGEST]
    if not said:
        return Device()
    if not said.startswith("Mozilla/"):
        return Device(kind="program")
    browser = next((name for mark, name in _BROWSERS if mark in said), None)
    kind = next((name for mark, name in _KINDS if mark in said), None)
    return Device(browser, kind)
