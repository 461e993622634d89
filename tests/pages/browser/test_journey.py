"""The whole way of two people on two phones, and of a stranger who comes after them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from playwright.async_api import expect

from tests.pages.browser.by_hand import (
    Fields,
    answer,
    answer_on_one_page,
    fill,
    open_exercise,
    sign_up,
)
from tests.pages.browser.conftest import Phones
from tests.pages.browser.trail import Trail, tried
from tests.pages.chromium import Phone, check

KEY = re.compile(r'<input type="hidden" name="(once|w\.window)"[^>]*>')

SOFT_ANA: Mapping[str, Fields] = {
    "statement": {
        "a.statement.value.situation": "On Tuesday at dinner I told you about the exam.",
        "a.statement.value.feelings": ["lonely", "annoyed"],
        "a.statement.value.needs": ["being-heard"],
        "a.statement.value.request.text": "Could dinner be without phones?",
        "a.statement.value.request.kind": "time",
        "a.statement.value.request.ok_if_no": "yes",
    },
    "statement/guess": {"a.statement.guess": ["rest"]},
    "need": {"a.need.value": "respect", "a.need.importance": "4"},
    "need/guess": {"a.need.guess": "space"},
    "size": {"a.size.value": "3"},
    "first": {"a.first.value": "heard", "a.first.private": "yes"},
    "ease": {"a.ease.value": "~unsure"},
    "note": {"a.note.value": "Begin with something nice."},
}
SOFT_BEN: Mapping[str, Fields] = {
    "statement": {
        "a.statement.value.situation": "On Tuesday I came home at eight.",
        "a.statement.value.feelings": ["tired"],
        "a.statement.value.needs": ["rest"],
        "a.statement.value.request.text": "Could I have ten minutes first?",
        "a.statement.value.request.kind": "space",
        "a.statement.value.request.ok_if_no": "yes",
    },
    "statement/guess": {"a.statement.guess": ["being-heard"]},
    "need": {"a.need.value": "space", "a.need.importance": "3"},
    "need/guess": {"a.need.guess": "support"},
    "size": {"a.size.value": "2"},
    "first": {"a.first.value": "heard"},
}
APART_ANA: Mapping[str, Fields] = {
    "amount": {"a.amount.value": "4", "a.amount.importance": "3"},
    "wish": {"a.wish.value": "week"},
    "stretch": {"a.stretch.value.min": "60", "a.stretch.value.max": "180"},
    "good": {"a.good.value": ["move", "quiet"]},
    "sign": {"a.sign.value": "touch"},
    "want": {"a.want.value": "no"},
}
APART_BEN: Mapping[str, Fields] = {
    "amount": {"a.amount.value": "2", "a.amount.importance": "3"},
    "wish": {"a.wish.value": "week"},
    "stretch": {"a.stretch.value.min": "30", "a.stretch.value.max": "120"},
    "good": {"a.good.value": ["move"]},
    "sign": {"a.sign.value": "touch"},
    "want": {"a.want.value": "no"},
}
WEEK_ANA: Mapping[str, Fields] = {
    "thanks": {"a.thanks.value": "You cooked on Monday."},
    "close": {"a.close.value": "5"},
    "day": {"a.day.value": "sun"},
    "long": {"a.long.value": "30"},
    "landing": {"a.landing.value": "hug"},
}
WEEK_BEN: Mapping[str, Fields] = {
    "thanks": {"a.thanks.value": "You asked how it was."},
    "close": {"a.close.value": "4"},
    "settled": {"a.settled.value": "no"},
    "day": {"a.day.value": "sun"},
    "long": {"a.long.value": "40"},
    "landing": {"a.landing.value": "quiet"},
}


async def test_two_people_go_the_whole_way(phones: Phones) -> None:
    """From the first page to leaving; nothing tells of the other, and a stranger finds nothing."""
    ana, ben, sol = [await phones(name) for name in ("Ana", "Ben", "Sol")]
    trail = Trail()
    trail.follow(ana)
    trail.follow(ben)

    await alone(ana)
    await joined(ana, ben)
    entry = await answered_apart(ana, ben)
    await read_and_talked(ana, ben, entry)
    await opened_together(ana, ben)
    await agreed(ana, ben, await checked_in(ana, ben))
    await left(ana, ben, entry)
    await found_nothing(sol, trail)
    for one in (ana, ben, sol):
        assert (one.errors, one.elsewhere) == ([], []), one.name


async def alone(ana: Phone) -> None:
    """An account, and a first exercise within minutes: no word of an invitation in between."""
    await ana.go("/")
    await ana.follow("Begin")
    await sign_up(ana, "ana-on-her-way")
    await ana.press("Start a workbook")
    await ana.press("Open this exercise")
    await answer(ana, ana.page.url.split("/")[4], {"free": {"a.free.value": "yes"}})
    await ana.press("Finish")
    assert await ana.heading() == "Done. Thank you."
    await check(ana)


async def joined(ana: Phone, ben: Phone) -> None:
    """By a link, on his own phone; her own phone is turned away with help."""
    await ana.go("/")
    await ana.follow("Invite your partner")
    await ana.press("Make an invitation")
    link = await ana.page.locator("#f-link").input_value()
    await ana.page.goto(link)
    await ana.press("Join")
    assert await ana.heading() == "This invitation is for your partner"
    await ana.follow("Back to my workbook")
    await ben.page.goto(link)
    await ben.press("Go on")
    await sign_up(ben, "ben-on-his-way")
    await ben.press("Join")
    await expect(ben.page.locator("header")).to_contain_text("You are Ben")
    await expect(ben.page.locator("main")).to_contain_text("With Ana")
    assert await ben.page.locator("a[href^='/entries/']").count() == 0, "hers stays hers"


async def answered_apart(ana: Phone, ben: Phone) -> str:
    """Whatever she does, not a byte of his pages changes, until both have sent. The entry."""
    entry = await open_exercise(ana, "Say it so it can be heard")
    before = await seen(ben, entry)
    await answer(ana, entry, SOFT_ANA)
    assert await seen(ben, entry) == before
    await ana.press("Send mine")
    assert await seen(ben, entry) == before
    await ana.press("Take it back")
    assert await seen(ben, entry) == before
    await ana.press("Send mine")
    assert await seen(ben, entry) == before
    await answer(ben, entry, SOFT_BEN)
    await ben.press("Send mine")
    assert ben.page.url.endswith("/review")
    return entry


async def seen(phone: Phone, entry: str) -> list[str]:
    """His pages about this entry, but for the key that is new in each form."""
    paths = ("/", f"/entries/{entry}", f"/entries/{entry}/prompts", f"/entries/{entry}/check")
    found = [await phone.context.request.get(phone.site + path) for path in paths]
    return [KEY.sub("", await one.text()) for one in found]


async def read_and_talked(ana: Phone, ben: Phone, entry: str) -> None:
    """Both read both; each replies; one thing gets an outcome and a note, in a sitting."""
    await ana.go(f"/entries/{entry}")
    main = ana.page.locator("main")
    await expect(main).to_contain_text("I came home at eight")
    await expect(main).not_to_contain_text("Begin with something nice.")
    for one in (ana, ben):
        await one.go(f"/entries/{entry}/reply")
        await fill(one, {"a.answer.value": "yes", "a.heard.value": "4", "a.listened.value": "3"})
        await one.press("Send my reply")
        assert await one.heading() == "Your reply is sent. Thank you."
    await ana.go(f"/entries/{entry}/sitting")
    await ana.press("Begin")
    while not await ana.page.get_by_role("button", name="We talked").count():
        await ana.press("Next")
    await ana.press("We talked")
    await ana.press("Change over")
    await ana.follow("Notes")
    await ana.page.get_by_label("Write a note").fill("Ten minutes first, then dinner.")
    await ana.press("Keep this note")
    await ben.page.goto(ana.page.url)
    await expect(ben.page.locator("main")).to_contain_text("Ten minutes first, then dinner.")
    await ben.go(f"/entries/{entry}/sitting")
    while await ben.heading() != "To close":
        await ben.press("Next")
    await ben.press("Close this talk")


async def opened_together(ana: Phone, ben: Phone) -> None:
    """Nothing opens by sending: both say that they are ready, and the waiting page follows."""
    entry = await open_exercise(ana, "A boundary about time apart")
    for one, given in ((ana, APART_ANA), (ben, APART_BEN)):
        await answer_on_one_page(one, entry, given)
        await one.press("Send mine")
        assert await one.heading() == "Sent. Thank you."
    await ana.press("I am ready")
    await ben.press("I am ready")
    assert ben.page.url.endswith("/review")
    await ana.page.wait_for_url("**/review", timeout=20_000)


async def checked_in(ana: Phone, ben: Phone) -> str:
    """The weekly one, which opens by the second sending. The entry."""
    entry = await open_exercise(ben, "Our weekly check-in")
    for one, given in ((ben, WEEK_BEN), (ana, WEEK_ANA)):
        await answer_on_one_page(one, entry, given)
        await one.press("Send mine")
    await expect(ana.page.locator("main")).to_contain_text("You asked how it was.")
    return entry


async def agreed(ana: Phone, ben: Phone, entry: str) -> None:
    """Words from what both wrote, two names under them, and the first time that it was used."""
    workbook = await workbook_of(ana)
    await ana.go(f"/workbooks/{workbook}/agreements/new?from={entry}")
    await ana.follow("Begin from this")
    words = ana.page.get_by_label("Your words")
    assert "Sunday" in await words.input_value()
    await words.fill("On Sundays at five we sit down for half an hour, with tea.")
    await ana.press("Show it to us both")
    for one in (ana, ben):
        await one.page.goto(ana.page.url)
        await one.press("I agree to this text")
    await expect(ben.page.locator(".names")).to_contain_text("Ana")
    await ben.press("We did this")
    await expect(ben.page.locator(".log")).to_contain_text("Ben")


async def workbook_of(phone: Phone) -> str:
    await phone.go("/")
    link = await phone.page.get_by_role("link", name="About this workbook").get_attribute("href")
    assert link
    return link.rpartition("/")[2]


async def left(ana: Phone, ben: Phone, entry: str) -> None:
    """She stops sharing one answer, then leaves. It is closed for both, and nobody is named."""
    await ana.go(f"/entries/{entry}/answers/need")
    await ana.page.get_by_label("I want to hide it").check()
    await ana.press("Stop sharing this answer")
    await ben.go(f"/entries/{entry}/review")
    await expect(ben.page.locator("main")).not_to_contain_text("Respect")
    await ana.go(f"/workbooks/{await workbook_of(ana)}/leaving")
    await ana.page.get_by_label("I want to leave.").check()
    await ana.press("Leave this workbook")
    await ben.go("/")
    await expect(ben.page.locator("main")).to_contain_text("This workbook is closed.")
    await ben.go(f"/entries/{entry}/review")
    await expect(ben.page.locator("main")).not_to_contain_text("On Tuesday at dinner")
    await check(ben)


async def found_nothing(sol: Phone, trail: Trail) -> None:
    """Every address and every form of theirs answers a stranger as what never was."""
    await sol.go("/sign-up")
    await sign_up(sol, "sol-the-stranger")
    steps = sorted(trail.steps)
    assert len(steps) > 100
    _, nothing = await tried(sol, steps[0].elsewhere)
    for step in steps:
        got = await tried(sol, step)
        assert got == await tried(sol, step.elsewhere), step
        assert step.verb != "GET" or got == (404, nothing), step
