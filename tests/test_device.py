"""A device as it calls itself, told coarsely."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbook.device import Device, device_of

ON = "Mozilla/5.0 ({}) AppleWebKit/537.36 (KHTML, like Gecko) {}"
WINDOWS, MAC, LINUX = "Windows NT 10.0; Win64; x64", "Macintosh; Intel Mac OS X 10_15_7", "X11"
PHONE, IPHONE = "Linux; Android 10; K", "iPhone; CPU iPhone OS 18_1 like Mac OS X"

SAID = {
    ON.format(WINDOWS, "Chrome/130.0.0.0 Safari/537.36"): Device("chrome", "computer"),
    ON.format(WINDOWS, "Chrome/130.0.0.0 Safari/537.36 Edg/130.0"): Device("edge", "computer"),
    ON.format(MAC, "Version/18.1 Safari/605.1.15"): Device("safari", "computer"),
    ON.format(MAC, "Chrome/130.0.0.0 Safari/537.36 OPR/115.0"): Device("opera", "computer"),
    ON.format(PHONE, "Chrome/130.0.0.0 Mobile Safari/537.36"): Device("chrome", "phone"),
    ON.format(PHONE, "Chrome/130.0.0.0 Safari/537.36"): Device("chrome", "tablet"),
    ON.format(PHONE, "SamsungBrowser/26.0 Chrome/122.0 Mobile Safari/537.36"): Device(
        "samsung", "phone"
    ),
    ON.format(IPHONE, "Version/18.1 Mobile/15E148 Safari/604.1"): Device("safari", "phone"),
    ON.format(IPHONE, "CriOS/130.0 Mobile/15E148 Safari/604.1"): Device("chrome", "phone"),
    ON.format(IPHONE, "FxiOS/132.0 Mobile/15E148 Safari/605.1.15"): Device("firefox", "phone"),
    ON.format("iPad; CPU OS 17_0", "Mobile/15E148 Safari/604.1"): Device("safari", "tablet"),
    "Mozilla/5.0 (Android 14; Mobile; rv:132.0) Firefox/132.0": Device("firefox", "phone"),
    "Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0": Device(
        "firefox", "computer"
    ),
    "python-httpx/0.28.1": Device(kind="program"),
    "": Device(),
    "Mozilla/5.0": Device(),
}


@pytest.mark.parametrize("said", SAID)
def test_a_device_is_known_by_its_browser_and_its_kind(said: str) -> None:
    """The family and the kind, whatever the version."""
    assert device_of(said) == SAID[said]


@given(st.text(max_size=2_000))
def test_whatever_is_said_gives_a_device(said: str) -> None:
    """Nothing of what was said is kept but the two words."""
    device = device_of(said)
    assert device.browser in (None, "chrome", "edge", "firefox", "opera", "safari", "samsung")
    assert device.kind in (None, "phone", "tablet", "computer", "program")
