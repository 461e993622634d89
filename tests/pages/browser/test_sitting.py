"""A sitting on two phones that are open at the same time."""

from __future__ import annotations

from playwright.async_api import expect

from tests.pages.chromium import Phone, check
from tests.pages.opened import couple_at
from tests.pages.stage import Stage


async def both_at_it(stage: Stage) -> tuple[Phone, Phone]:
    async with couple_at(stage.ana, stage.ben) as two:
        entry = await two.opened()
        await two.ana.begin_sitting(entry)
    for phone in (stage.ana, stage.ben):
        await phone.switch_on()
        await phone.page.clock.install()
        await phone.go(f"/entries/{entry}/sitting")
    return stage.ana, stage.ben


async def a_little_later(phone: Phone) -> None:
    """The time between two of its own looks passes on this phone."""
    await phone.page.clock.fast_forward(5_000)


async def test_the_other_phone_follows_by_itself(stage: Stage) -> None:
    """Turn, place and pause arrive without a press, one after the other."""
    ana, ben = await both_at_it(stage)
    turn = ben.page.locator(".turn [role=status]")
    before = await turn.inner_text()
    await ana.press("Change over")
    await a_little_later(ben)
    await expect(turn).not_to_have_text(before)
    await ana.press("Next")
    await a_little_later(ben)
    await expect(ben.page.locator("h1")).to_have_text(await ana.heading())
    await ana.press("Pause")
    await a_little_later(ben)
    await expect(ben.page.locator("h1")).to_have_text("You are taking a break")
    await check(ben)


async def test_following_takes_nobody_out_of_where_they_are(stage: Stage) -> None:
    """The button that has the focus keeps it when the page changes under it."""
    ana, ben = await both_at_it(stage)
    await ben.page.get_by_role("button", name="Next").focus()
    turn = ben.page.locator(".turn [role=status]")
    before = await turn.inner_text()
    await ana.press("Change over")
    await a_little_later(ben)
    await expect(turn).not_to_have_text(before)
    assert await ben.page.evaluate("document.activeElement.innerText") == "Next"
