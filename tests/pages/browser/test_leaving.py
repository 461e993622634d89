"""Leaving quickly, and signing out: nothing comes back, in no window and by no way."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest
from playwright.async_api import Error, Page, expect

from tests.pages.browser.conftest import Phones
from tests.pages.chromium import AWAY, Phone
from tests.pages.screens import entry
from tests.pages.stage import Stage

KEPT = "A cup fell at breakfast."
TYPED = "And nobody said a word."


async def been_around(phone: Phone, entry: str) -> None:
    """Read what is hers, written one thing and begun another."""
    await phone.go("/")
    await phone.go(f"/entries/{entry}/prompts/note")
    await phone.page.locator("textarea").fill(KEPT)
    await phone.press("Continue")
    await phone.go(f"/entries/{entry}/check")
    await phone.go(f"/entries/{entry}/prompts/note")
    assert KEPT in await phone.page.locator("textarea").input_value()


async def left_for_good(phone: Phone) -> None:
    """Raises AssertionError when Back, Forward or an address shows who was here."""
    for step in [-1] * await steps_back(phone) + [1]:
        await phone.step(step)
        await expect(phone.page.locator("header")).to_contain_text("Workbook")
        assert await nothing_of_hers(phone.page)
    await phone.go("/")
    assert await phone.heading() == "A workbook for two"
    assert [one for one in await phone.context.cookies() if "workbook" in one["name"]] == []
    assert phone.errors == []


async def steps_back(phone: Phone) -> int:
    """How many places of ours this window's history has before the present one."""
    return int(await phone.page.evaluate("history.length")) - 2


async def nothing_of_hers(page: Page) -> bool:
    shown = await page.content()
    fields = [await one.input_value() for one in await page.locator("textarea").all()]
    return not [one for one in ("Ana", KEPT, TYPED) if one in shown + "".join(fields)]


async def nothing_without_the_net(phone: Phone) -> None:
    """The browser has kept no copy of a page."""
    window = await phone.context.new_page()
    await phone.context.set_offline(True)
    with pytest.raises(Error, match="ERR_INTERNET_DISCONNECTED"):
        await window.goto(phone.site)
    await phone.context.set_offline(False)
    await window.close()


async def press_leave(phone: Phone) -> None:
    await phone.page.get_by_role("button", name="Leave quickly").click()


async def reach_leave(phone: Phone) -> None:
    """The skip link, the name, then this: three steps from the top of every page."""
    for _ in range(3):
        await phone.page.keyboard.press("Tab")
    await phone.page.keyboard.press("Enter")


async def press_shift(phone: Phone) -> None:
    """Three times within five seconds; a capital letter between is no such thing."""
    for key in ("Shift", "Shift+A", "Shift", "Shift", "Tab", "Shift"):
        await phone.page.keyboard.press(key)
    assert "/entries/" in phone.page.url
    for _ in range(3):
        await phone.page.keyboard.press("Shift")


WAYS: list[tuple[Callable[[Phone], Awaitable[None]], bool]] = [
    (press_leave, True),
    (press_leave, False),
    (reach_leave, True),
    (reach_leave, False),
    (press_shift, True),
]


async def plain_phone(phones: Phones, stage: Stage, *, script: bool) -> Phone:
    """Ana's, signed in, with a script or without."""
    phone = await phones("Ana", java_script_enabled=script)
    await phone.context.add_cookies(await stage.ana.context.cookies())  # type: ignore[arg-type]
    return phone


@pytest.mark.asvs("14.3.1")
@pytest.mark.story("I10")
@pytest.mark.parametrize(("leave", "script"), WAYS)
async def test_nothing_comes_back_after_leaving(
    phones: Phones, stage: Stage, leave: Callable[[Phone], Awaitable[None]], script: bool
) -> None:
    """Another site at once, also from the middle of a sentence. The browser keeps pages whole."""
    phone = await plain_phone(phones, stage, script=script)
    await been_around(phone, await entry(stage, "soft-start"))
    if leave is not reach_leave:
        await phone.page.locator("textarea").fill(TYPED)
    await leave(phone)
    await expect(phone.page).to_have_url(AWAY)
    await nothing_without_the_net(phone)
    await left_for_good(phone)


@pytest.mark.asvs("14.3.1", "14.3.3")
@pytest.mark.story("I10")
@pytest.mark.parametrize("script", [True, False])
async def test_nothing_comes_back_after_signing_out(
    phones: Phones, stage: Stage, script: bool
) -> None:
    """On a phone that two people share, this is what lies between them."""
    phone = await plain_phone(phones, stage, script=script)
    await been_around(phone, await entry(stage, "soft-start"))
    await phone.press("Sign out")
    await left_for_good(phone)


@pytest.mark.story("I10")
async def test_every_window_is_left(stage: Stage) -> None:
    """A second window shows nothing any more, either, and not what was being typed in it."""
    other = await stage.ana.context.new_page()
    await other.goto(f"{stage.ana.site}/entries/{await entry(stage, 'soft-start')}/prompts/note")
    await other.locator("textarea").fill(TYPED)
    await stage.ana.go("/support")
    await press_leave(stage.ana)
    await expect(other).to_have_url(AWAY)
    await expect(stage.ana.page).to_have_url(AWAY)


async def test_signing_out_covers_other_windows_but_not_unsaved_words(stage: Stage) -> None:
    """They ask to sign in. One with words that are not saved yet says so and keeps them."""
    site, opened = stage.ana.site, await entry(stage, "soft-start")
    idle, writing = [await stage.ana.context.new_page() for _ in range(2)]
    await idle.goto(f"{site}/entries/{opened}/check")
    await writing.goto(f"{site}/entries/{opened}/prompts/note")
    await writing.route("**/prompts/note", lambda route: route.abort())
    await writing.locator("textarea").fill(TYPED)
    await expect(writing.locator(".saved")).to_contain_text("Not saved yet")
    await stage.ana.go("/support")
    await stage.ana.press("Sign out")
    await expect(idle.locator("h1")).to_have_text("Sign in")
    assert await writing.locator("textarea").input_value() == TYPED
