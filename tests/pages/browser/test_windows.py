"""Two windows at the same question, and two devices of one person, that save by themselves."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, expect

from tests.pages.browser.conftest import Phones
from tests.pages.chromium import Phone, check
from tests.pages.screens import entry
from tests.pages.stage import Stage

SAVED, ELSEWHERE = "Saved", "Not saved: this was changed in another window"


async def second(phones: Phones, stage: Stage, *, device: bool) -> Phone:
    """Ana's second window, on the same device or on another one."""
    if device:
        other = await phones("Ana")
        await other.context.add_cookies(await stage.ana.context.cookies())  # type: ignore[arg-type]
        return other
    first = stage.ana
    page = await first.context.new_page()
    return Phone(first.name, first.site, first.context, page, first.errors, first.elsewhere)


async def typed(page: Page, words: str, says: str) -> None:
    """Add these words, and wait for what the line under the field says to that."""
    await page.locator("textarea").press_sequentially(words)
    await expect(page.locator(".saved")).to_contain_text(says)


@pytest.mark.parametrize("device", [False, True])
async def test_in_turns_no_word_is_lost(phones: Phones, stage: Stage, device: bool) -> None:
    """The second is told, sees both texts, and chooses; then the first is told in turn."""
    ana, other = stage.ana, await second(phones, stage, device=device)
    opened = await entry(stage, "soft-start")
    for one in (ana, other):
        await one.go(f"/entries/{opened}/prompts/note")
    await typed(ana.page, "From the phone.", SAVED)
    await typed(other.page, "From the desk.", ELSEWHERE)
    await other.press("See both")
    await expect(other.page.locator(".notice .written")).to_have_text("From the phone.")
    assert await other.page.locator("textarea").input_value() == "From the desk."
    await check(other)
    await other.page.locator("textarea").fill("From the phone. From the desk.")
    await expect(other.page.locator(".saved")).to_contain_text(SAVED)
    await typed(ana.page, " And more.", ELSEWHERE)
    await ana.press("Continue")
    await expect(ana.page.locator(".notice .written")).to_have_text(
        "From the phone. From the desk."
    )
    await ana.follow("Leave the saved one as it is")
    words = await ana.page.locator("textarea").input_value()
    assert words == "From the phone. From the desk."
    assert ana.errors == other.errors == []


async def test_what_was_not_kept_is_asked_about(stage: Stage, phones: Phones) -> None:
    """Somebody who goes away from words that were not taken is asked, as for all unsaved words."""
    other = await second(phones, stage, device=False)
    opened = await entry(stage, "soft-start")
    for one in (stage.ana, other):
        await one.go(f"/entries/{opened}/prompts/note")
    await typed(stage.ana.page, "From the phone.", SAVED)
    await typed(other.page, "From the desk.", ELSEWHERE)
    asked: list[str] = []

    async def stays(dialog: object) -> None:
        asked.append(dialog.type)  # type: ignore[attr-defined]
        await dialog.dismiss()  # type: ignore[attr-defined]

    other.page.on("dialog", stays)
    await other.page.get_by_role("link", name="Back", exact=True).click(no_wait_after=True)
    await expect(other.page.locator("textarea")).to_have_value("From the desk.")
    assert asked == ["beforeunload"]


async def test_sent_in_another_window(stage: Stage, phones: Phones) -> None:
    """What is typed after that is not in it: the line says so, and going on shows it once more."""
    other = await second(phones, stage, device=True)
    opened = await entry(stage, "soft-start", {"statement": {"skip": True}, "need": {"skip": True}})
    await other.go(f"/entries/{opened}/prompts/note")
    await stage.ana.go(f"/entries/{opened}/check")
    await stage.ana.press("Send mine")
    await typed(other.page, "One more thing.", "Not saved: this was sent, opened or closed")
    await other.press("Continue")
    assert await other.heading() == "What you just wrote is not in it"
    await expect(other.page.locator("main")).to_contain_text("One more thing.")
    await check(other)
