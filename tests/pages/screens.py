"""Every screen, and how to come to it. Each is checked in the browser, and can be photographed.

To add one: a function that brings a phone to the screen and gives it back, and a line in SCREENS.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from tests.pages.chromium import Phone
from tests.pages.opened import couple_at
from workbook.demo import words


@dataclass
class Stage:
    """Ana's and Ben's phones, both signed in and new here; and the phone of somebody who is not."""

    ana: Phone
    ben: Phone
    nobody: Phone


Way = Callable[[Stage], Awaitable[Phone]]


def at(path: str) -> Way:
    """To a page that somebody sees who is signed out."""

    async def way(stage: Stage) -> Phone:
        await stage.nobody.go(path)
        return stage.nobody

    return way


async def sign_up_refused(stage: Stage) -> Phone:
    await stage.nobody.go("/sign-up")
    await stage.nobody.page.get_by_label("Login").fill("an")
    await stage.nobody.press("Make my account")
    return stage.nobody


async def sign_in_as_another(stage: Stage) -> Phone:
    await stage.ana.go("/sign-in")
    return stage.ana


async def home_empty(stage: Stage) -> Phone:
    await stage.ana.go("/")
    return stage.ana


async def home_started(stage: Stage) -> Phone:
    await stage.ana.go("/")
    await stage.ana.press("Start a workbook")
    return stage.ana


async def review_of(stage: Stage) -> Phone:
    async with couple_at(stage.ana, stage.ben) as two:
        entry = await two.opened()
    await stage.ana.go(f"/entries/{entry}/review")
    return stage.ana


async def review_replied(stage: Stage) -> Phone:
    async with couple_at(stage.ana, stage.ben) as two:
        entry = await two.opened(anas=words.VISIT_ANA, bens=words.VISIT_BEN)
        await two.ben.add(entry, "statement", words.VISIT_ADDITION)
        await two.replied(entry)
    await stage.ben.go(f"/entries/{entry}/review")
    return stage.ben


async def review_of_boundaries(stage: Stage) -> Phone:
    async with couple_at(stage.ana, stage.ben) as two:
        entry = await two.opened("time-apart", words.TIME_ANA, words.TIME_BEN)
        await two.ana.ready(entry)
        await two.ben.ready(entry)
    await stage.ana.go(f"/entries/{entry}/review")
    return stage.ana


async def finding_talked(stage: Stage) -> Phone:
    async with couple_at(stage.ana, stage.ben) as two:
        entry = await two.opened()
        finding = (await two.discuss(entry))[0]
        await two.ana.note_outcome(finding, "agreed")
        await two.ana.write_note(finding, words.NOTE_ANA)
        await two.ben.write_note(finding, words.NOTE_BEN)
    await stage.ana.go(f"/entries/{entry}/findings/{finding}")
    return stage.ana


async def my_answer(stage: Stage) -> Phone:
    async with couple_at(stage.ana, stage.ben) as two:
        entry = await two.opened()
    await stage.ana.go(f"/entries/{entry}/answers/need")
    return stage.ana


async def my_answers(stage: Stage) -> Phone:
    async with couple_at(stage.ana, stage.ben) as two:
        entry = await two.opened()
    await stage.ana.go(f"/entries/{entry}/answers")
    return stage.ana


def sitting(*presses: str, held: bool = True) -> Way:
    """To a sitting in which Ana has pressed these buttons."""

    async def way(stage: Stage) -> Phone:
        async with couple_at(stage.ana, stage.ben) as two:
            entry = await two.opened()
            if held:
                await two.ana.begin_sitting(entry)
        await stage.ana.go(f"/entries/{entry}/sitting")
        for button in presses:
            await stage.ana.press(button)
        return stage.ana

    return way


async def sitting_paused(stage: Stage) -> Phone:
    async with couple_at(stage.ana, stage.ben) as two:
        entry = await two.opened()
        await two.ana.begin_sitting(entry)
        agreed = {"return_on": "2027-01-04", "return_at": "19:30", "words": "With tea."}
        await two.ana.change_sitting(entry, pause=agreed)
    await stage.ana.go(f"/entries/{entry}/sitting")
    return stage.ana


async def sitting_return(stage: Stage) -> Phone:
    shown = await sitting("Pause")(stage)
    await shown.page.get_by_role("link", name="Say when you go on").click()
    await shown.page.wait_for_load_state()
    return shown


async def home_with_a_review(stage: Stage) -> Phone:
    async with couple_at(stage.ana, stage.ben) as two:
        await two.opened()
    await stage.ana.go("/")
    return stage.ana


SCREENS: dict[str, Way] = {
    "welcome": at("/"),
    "sign-up": at("/sign-up"),
    "sign-up-refused": sign_up_refused,
    "sign-in": at("/sign-in"),
    "sign-in-as-another": sign_in_as_another,
    "support": at("/support"),
    "home-empty": home_empty,
    "home-started": home_started,
    "home-review": home_with_a_review,
    "review": review_of,
    "review-replied": review_replied,
    "review-boundaries": review_of_boundaries,
    "finding": finding_talked,
    "my-answers": my_answers,
    "sitting-before": sitting(held=False),
    "sitting-strength": sitting(),
    "sitting": sitting("Next"),
    "sitting-outcome": sitting("Next", "We agree to differ"),
    "sitting-paused": sitting_paused,
    "sitting-return": sitting_return,
    "sitting-end": sitting("Next", "Next"),
    "my-answer": my_answer,
}
