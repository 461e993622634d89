"""The whole way through an exercise in a browser that runs no script, by two people."""

from __future__ import annotations

from collections.abc import Mapping

from playwright.async_api import expect

from tests.pages.browser.by_hand import Fields, answer, answer_on_one_page, fill, open_exercise
from tests.pages.browser.conftest import Phones
from tests.pages.chromium import Phone, sideways
from tests.pages.opened import couple_at
from tests.pages.stage import Stage

FELT_ANA: Mapping[str, Fields] = {
    "moment": {"a.moment.value": "The call on Thursday."},
    "felt": {"a.felt.value": ["hurt", "lonely"]},
    "felt/guess": {"a.felt.guess": ["tired"]},
    "strength": {"a.strength.value": "5"},
    "need": {"a.need.value": "~unsure"},
    "under": {"a.under.value": "Something old."},
}
FELT_BEN: Mapping[str, Fields] = {
    "felt": {"a.felt.value": ["tired"]},
    "strength": {"a.strength.value": "3"},
}
PAUSE_ANA: Mapping[str, Fields] = {
    "pause": {
        "a.pause.value.signal": "A hand on the table",
        "a.pause.value.cooldown.min": "20",
        "a.pause.value.cooldown.max": "40",
        "a.pause.value.who_starts": "either",
        "a.pause.value.during": "Walk\nDrink tea",
        "a.pause.value.contact": "none",
        "a.pause.value.return": "here",
    },
    "starts": {"a.starts.value": "me", "a.starts.guess": "either"},
    "fast": {"a.fast.value": "4"},
    "steps": {"a.steps.value.tea": "1", "a.steps.value.joke": "2"},
    "help": {"a.help.value": "no"},
}


async def plain(phones: Phones, stage: Stage) -> list[Phone]:
    """Ana and Ben, signed in, in browsers that run no script."""
    made = []
    for scripted in (stage.ana, stage.ben):
        phone = await phones(scripted.name, java_script_enabled=False)
        cookies = await scripted.context.cookies()
        await phone.context.add_cookies(cookies)  # type: ignore[arg-type]
        made.append(phone)
    return made


async def test_from_the_shelf_to_the_reply(phones: Phones, stage: Stage) -> None:
    """Every question on its page, half an answer kept, checked, sent, taken back, sent, opened."""
    ana, ben = await plain(phones, stage)
    async with couple_at(stage.ana, stage.ben):
        pass
    entry = await open_exercise(ana, "Name it finely")
    await answer(ana, entry, FELT_ANA)
    await fill(ana, {"a.strength.share": "no"})
    await ana.press("Not yet")
    await ana.go(f"/entries/{entry}/check")
    await ana.press("Send mine")
    await ana.press("Take it back")
    await ana.press("Send mine")
    await answer(ben, entry, FELT_BEN)
    await ben.press("Send mine")
    await expect(ben.page.locator("main")).to_contain_text("hurt, lonely")
    await expect(ben.page.locator("main")).not_to_contain_text("Something old.")
    await ben.follow("Answer what was asked of you")
    await fill(ben, {"a.back.value": "Thank you for telling me."})
    await ben.press("Send my reply")
    await ana.go(f"/entries/{entry}/reply")
    await ana.press("Send my reply")
    await ana.go(f"/entries/{entry}/review")
    await expect(ana.page.locator("main")).to_contain_text("Thank you for telling me.")
    for one in (ana, ben):
        assert await one.page.title() == "Workbook"
        assert (one.errors, one.elsewhere) == ([], [])


async def test_all_on_one_page_and_what_does_not_fit(phones: Phones, stage: Stage) -> None:
    """A long form at one go. What does not fit comes back with every word, and is mended."""
    ana, _ = await plain(phones, stage)
    async with couple_at(stage.ana, stage.ben):
        pass
    entry = await open_exercise(ana, "Our pause-and-return ritual")
    await ana.go(f"/entries/{entry}/prompts")
    await fill(ana, {**PAUSE_ANA["pause"], "a.pause.value.cooldown.max": "a while"})
    await ana.press("Check your answers")
    await expect(ana.page.locator(".faults")).to_contain_text("Please give a whole number.")
    signal = ana.page.locator("[name='a.pause.value.signal']")
    await expect(signal).to_have_value("A hand on the table")
    await answer_on_one_page(ana, entry, PAUSE_ANA)
    await expect(ana.page.locator("main")).to_contain_text("A hand on the table")
    assert await sideways(ana.page) == []
