"""Leaving quickly, and signing out: nothing comes back."""

from __future__ import annotations

import pytest

from tests.pages.browser.conftest import Phones
from tests.pages.chromium import AWAY, Phone
from tests.pages.stage import Stage


async def left_for_good(phone: Phone) -> None:
    """Raises AssertionError unless neither Back nor an address shows who was here."""
    await phone.page.go_back()
    await phone.page.wait_for_load_state()
    assert "You are Ana" not in await phone.page.content()
    await phone.go("/")
    assert await phone.heading() == "A workbook for two"
    assert [one for one in await phone.context.cookies() if "workbook" in one["name"]] == []
    assert phone.errors == []


async def been_around(phone: Phone) -> None:
    await phone.go("/")
    await phone.press("Start a workbook")
    await phone.go("/support")


@pytest.mark.asvs("14.3.1")
@pytest.mark.story("I10")
async def test_leaving_by_the_button(stage: Stage) -> None:
    """Another site at once, and this place in the history is gone."""
    await been_around(stage.ana)
    await stage.ana.page.get_by_role("button", name="Leave quickly").click()
    await stage.ana.page.wait_for_url(AWAY)
    await left_for_good(stage.ana)


@pytest.mark.story("I10")
async def test_leaving_by_the_shift_key(stage: Stage) -> None:
    """Three times within five seconds; a capital letter between is no such thing."""
    await been_around(stage.ana)
    for key in ("Shift", "Shift+A", "Shift", "Shift", "Tab", "Shift"):
        await stage.ana.page.keyboard.press(key)
    assert stage.ana.page.url.endswith("/support")
    for _ in range(3):
        await stage.ana.page.keyboard.press("Shift")
    await stage.ana.page.wait_for_url(AWAY)
    await left_for_good(stage.ana)


@pytest.mark.story("I10")
async def test_leaving_without_a_script(phones: Phones, stage: Stage) -> None:
    """An ordinary form does it."""
    plain = await phones("Ana", java_script_enabled=False)
    await plain.context.add_cookies(await stage.ana.context.cookies())  # type: ignore[arg-type]
    await plain.go("/support")
    await plain.page.get_by_role("button", name="Leave quickly").click()
    await plain.page.wait_for_url(AWAY)
    await left_for_good(plain)


@pytest.mark.asvs("14.3.1", "14.3.3")
@pytest.mark.story("I10")
@pytest.mark.parametrize("script", [True, False])
async def test_signing_out(phones: Phones, stage: Stage, script: bool) -> None:
    """Back shows nothing that was there."""
    phone = await phones("Ana", java_script_enabled=script)
    await phone.context.add_cookies(await stage.ana.context.cookies())  # type: ignore[arg-type]
    await been_around(phone)
    await phone.press("Sign out")
    await left_for_good(phone)
