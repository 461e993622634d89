"""Every screen, and how to come to it. Each is checked in the browser, and can be photographed.

To add one: a function that brings a phone to the screen and gives it back, and a line in SCREENS.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx

from tests.pages import (
    screens_arriving,
    screens_forgotten,
    screens_mine,
    screens_rounds,
    screens_second_step,
    screens_therapist,
)
from tests.pages.chromium import Phone
from tests.pages.opened import Couple, couple_at
from tests.pages.stage import Stage, Way
from workbook.client import Client
from workbook.demo import words


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
    await stage.ana.go("/")
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
    await shown.follow("Say when you go on")
    return shown


RITUAL = {
    "kind": "ritual",
    "title": "Our pause",
    "text": "Our signal is a hand on the table.\nWe come back after half an hour, with tea.",
}
BOUNDARY = {
    "kind": "boundary",
    "title": "Sunday mornings",
    "text": "On Sundays I am alone till noon, so that I can rest.",
    "firmness": "firm",
    "review_on": "2030-01-04",
}


async def _laid(two: Couple, *signing: Client, **words: str) -> str:
    """An agreement of Ana's, signed by these. Its id."""
    path = f"/workbooks/{two.workbook}/agreements"
    made = str((await two.ana.call("POST", path, {**RITUAL, **words})).json()["id"])
    for client in signing:
        tag = (await client.call("GET", f"/agreements/{made}")).headers["etag"]
        await client.call("PUT", f"/agreements/{made}/signature", headers={"If-Match": tag})
    return made


async def agreements_full(stage: Stage) -> Phone:
    async with couple_at(stage.ana, stage.ben) as two:
        await _laid(two, two.ana, two.ben, review_on="2026-01-01")
        await _laid(two, two.ben, title="Thanks", text="One thing each evening.", kind="commitment")
        await _laid(two, two.ana, **BOUNDARY)
        entry = await two.opened()
        await two.ana.note_outcome((await two.discuss(entry))[0], "differ")
    await stage.ana.go(f"/workbooks/{two.workbook}/agreements")
    return stage.ana


async def agreement_reworded(stage: Stage) -> Phone:
    """Other words than both signed."""
    async with couple_at(stage.ana, stage.ben) as two:
        made = await _laid(two, two.ana, two.ben)
    await stage.ben.go(f"/agreements/{made}/edit")
    await stage.ben.page.get_by_label("Your words").fill(
        "Our signal is a hand on the table.\nWe come back after a walk, with tea."
    )
    await stage.ben.press("Keep these words")
    return stage.ben


async def agreement_history(stage: Stage) -> Phone:
    shown = await agreement_reworded(stage)
    await shown.page.get_by_role("link", name="Change the words").click()
    await shown.page.get_by_label("What you call it").fill("Our pause with tea")
    await shown.page.get_by_label("Your words").fill(
        "Our signal is tea.\nWe come back after a walk."
    )
    await shown.press("Keep these words")
    await shown.page.get_by_role("link", name="How the words have changed").click()
    await shown.page.get_by_text("As it stands now").wait_for()
    return shown


async def agreements_empty(stage: Stage) -> Phone:
    async with couple_at(stage.ana, stage.ben) as two:
        pass
    await stage.ben.go(f"/workbooks/{two.workbook}/agreements")
    return stage.ben


async def agreement_used(stage: Stage) -> Phone:
    async with couple_at(stage.ana, stage.ben) as two:
        made = await _laid(two, two.ana, two.ben, review_on="2026-01-01")
        await two.ben.call("POST", f"/agreements/{made}/practices", {"went": "well"})
        log = {"went": "partly", "text": "The kettle was broken.", "used_on": "2026-01-04"}
        await two.ana.call("POST", f"/agreements/{made}/practices", log)
    await stage.ana.go(f"/agreements/{made}")
    return stage.ana


async def agreement_proposed(stage: Stage) -> Phone:
    async with couple_at(stage.ana, stage.ben) as two:
        made = await _laid(two, two.ana)
    await stage.ben.go(f"/agreements/{made}")
    return stage.ben


async def agreement_held(stage: Stage) -> Phone:
    async with couple_at(stage.ana, stage.ben) as two:
        made = await _laid(two, two.ana, **BOUNDARY)
    await stage.ana.go(f"/agreements/{made}/edit")
    await stage.ana.page.get_by_label("These words let in more").check()
    await stage.ana.page.get_by_label("Your words").fill("On Sundays I am alone when I like.")
    await stage.ana.press("Keep these words")
    return stage.ana


async def agreement_begin(stage: Stage) -> Phone:
    async with couple_at(stage.ana, stage.ben) as two:
        entry = await two.opened()
    await stage.ana.go(f"/workbooks/{two.workbook}/agreements/new?from={entry}")
    return stage.ana


async def agreement_offered(stage: Stage) -> Phone:
    shown = await agreement_begin(stage)
    await shown.follow("Begin from this")
    return shown


async def agreement_no_boundary(stage: Stage) -> Phone:
    async with couple_at(stage.ana, stage.ben) as two:
        pass
    await stage.ana.go(f"/workbooks/{two.workbook}/agreements/new?kind=boundary")
    await stage.ana.page.get_by_label("What you call it").fill("Work")
    await stage.ana.page.get_by_label("Your words").fill("You are not allowed to text me.")
    await stage.ana.press("Show it to us both")
    return stage.ana


async def agreement_changed_meanwhile(stage: Stage) -> Phone:
    async with couple_at(stage.ana, stage.ben) as two:
        made = await _laid(two)
    for phone in (stage.ana, stage.ben):
        await phone.go(f"/agreements/{made}/edit")
    for phone in (stage.ana, stage.ben):
        await phone.page.get_by_label("Your words").fill(f"{phone.name} has other words for it.")
        await phone.press("Keep these words")
    return stage.ben


async def home_with_due(stage: Stage) -> Phone:
    async with couple_at(stage.ana, stage.ben) as two:
        await _laid(two, two.ana, two.ben, review_on="2026-01-01")
    await stage.ana.go("/")
    return stage.ana


async def home_with_a_review(stage: Stage) -> Phone:
    async with couple_at(stage.ana, stage.ben) as two:
        await two.opened()
    await stage.ana.go("/")
    return stage.ana


async def book(stage: Stage) -> str:
    """Ana's workbook, into which Ben has come. Its id."""
    one, other = [await _bearer(phone) for phone in (stage.ana, stage.ben)]
    async with httpx.AsyncClient(base_url=f"{stage.ana.site}/api/v1", verify=False) as http:
        made = (await http.post("/workbooks", headers=one)).json()["id"]
        told = (await http.post(f"/workbooks/{made}/invitations", headers=one)).json()
        joined = await http.post(f"/invitations/{told['code']}/acceptance", headers=other)
        joined.raise_for_status()
    return str(made)


async def _bearer(phone: Phone) -> dict[str, str]:
    cookies = await phone.context.cookies()
    return {
        "Authorization": f"Bearer {next(c['value'] for c in cookies if c['name'] == 'workbook')}"
    }


async def entry(stage: Stage, slug: str, answers: Mapping[str, Any] | None = None) -> str:
    """An exercise that is open to both, with what Ana has answered so far. The entry's id."""
    workbook, mine = await book(stage), await _bearer(stage.ana)
    async with httpx.AsyncClient(
        base_url=f"{stage.ana.site}/api/v1", headers=mine, verify=False
    ) as http:
        made = await http.post(f"/workbooks/{workbook}/entries", json={"exercise": slug})
        opened = str(made.json()["id"])
        for prompt, body in (answers or {}).items():
            saved = await http.put(f"/entries/{opened}/draft/answers/{prompt}", json=body)
            saved.raise_for_status()
    return opened


def of_entry(slug: str, path: str, answers: Mapping[str, Any] | None = None) -> Way:
    """To one of Ana's pages of an exercise that is open to both."""

    async def way(stage: Stage) -> Phone:
        opened = await entry(stage, slug, answers)
        await stage.ana.go(f"/entries/{opened}{path}")
        return stage.ana

    return way


async def shelf(stage: Stage) -> Phone:
    await stage.ana.go(f"/workbooks/{await book(stage)}/exercises")
    return stage.ana


async def theme(stage: Stage) -> Phone:
    await stage.ana.go(f"/workbooks/{await book(stage)}/themes/coping-and-recovery")
    return stage.ana


async def exercise_page(stage: Stage) -> Phone:
    await stage.ana.go(f"/workbooks/{await book(stage)}/exercises/time-apart")
    return stage.ana


async def home_with_entries(stage: Stage) -> Phone:
    await entry(stage, "soft-start", {"need": {"value": "space"}})
    await stage.ana.go("/")
    return stage.ana


async def prompt_refused(stage: Stage) -> Phone:
    opened = await entry(stage, "closeness-dial")
    await stage.ana.go(f"/entries/{opened}/prompts/reply")
    await stage.ana.page.locator("input[name='a.reply.value']").fill("a good while")
    await stage.ana.press("Continue")
    return stage.ana


async def prompt_elsewhere(stage: Stage) -> Phone:
    opened = await entry(stage, "soft-start")
    await stage.ana.go(f"/entries/{opened}/prompts/statement")
    await _api(stage.ana, opened, "statement", STATEMENT)
    field = stage.ana.page.locator("[name='a.statement.value.situation']")
    await field.fill("On Friday the soup was cold.")
    await stage.ana.press("Continue")
    return stage.ana


async def words_late(stage: Stage) -> Phone:
    opened = await entry(stage, "soft-start", SOFT)
    await stage.ana.go(f"/entries/{opened}/prompts/note")
    await _api(stage.ana, opened, None, {})
    await stage.ana.page.locator("textarea").fill("And one more thing: thank you.")
    await stage.ana.press("Continue")
    return stage.ana


async def _api(phone: Phone, entry: str, prompt: str | None, body: Mapping[str, Any]) -> None:
    """Ana in another window: she saves one answer, or sends them all."""
    path = f"draft/answers/{prompt}" if prompt else "submission"
    url = f"{phone.site}/api/v1/entries/{entry}/{path}"
    async with httpx.AsyncClient(headers=await _bearer(phone), verify=False) as http:
        (await http.put(url, json=body if prompt else None)).raise_for_status()


def sent(slug: str, answers: Mapping[str, Any], path: str = "") -> Way:
    """To the page that waits, after Ana has sent."""

    async def way(stage: Stage) -> Phone:
        opened = await entry(stage, slug, answers)
        await stage.ana.go(f"/entries/{opened}/check")
        await stage.ana.press("Send mine")
        if path:
            await stage.ana.go(f"/entries/{opened}{path}")
        return stage.ana

    return way


STATEMENT = {
    "value": {
        "feelings": ["hurt", "lonely"],
        "situation": "You always came home late on Friday.",
        "needs": ["closeness"],
        "request": {"text": "Call me when it gets late.", "kind": "action", "ok_if_no": True},
    }
}
LIMIT = {
    "value": {
        "area": "time",
        "when": "I come home from a late shift",
        "my_action": "I will take half an hour in the bedroom",
        "so_that": "I can be good company afterwards",
        "codes": ["alone-time"],
        "firmness": "mostly",
        "support": ["dinner can wait"],
        "review_on": "2027-01-04",
    }
}
SOFT = {
    "statement": STATEMENT,
    "need": {"value": "space", "importance": 3, "guess": "respect"},
    "size": {"unsure": True},
    "first": {"value": "heard", "importance": 4, "guess": {"unsure": True}, "share": False},
    "note": {"value": "Breathe first."},
}
APART = {"amount": {"value": 3}, "want": {"value": "yes"}, "limit": LIMIT}


async def reply_of(stage: Stage) -> Phone:
    async with couple_at(stage.ana, stage.ben) as two:
        opened = await two.opened()
    await stage.ana.go(f"/entries/{opened}/reply")
    return stage.ana


async def reply_sent(stage: Stage) -> Phone:
    async with couple_at(stage.ana, stage.ben) as two:
        opened = await two.opened()
        await two.replied(opened)
    await stage.ana.go(f"/entries/{opened}/reply")
    return stage.ana


SCREENS: dict[str, Way] = {
    "welcome": at("/"),
    "sign-up": at("/sign-up"),
    "sign-up-refused": sign_up_refused,
    "sign-in": at("/sign-in"),
    "sign-in-as-another": sign_in_as_another,
    "support": at("/support"),
    "what-a-therapist-sees": at("/what-a-therapist-sees"),
    "home-empty": home_empty,
    "home-started": home_started,
    "home-review": home_with_a_review,
    "review": review_of,
    "review-replied": review_replied,
    "review-boundaries": review_of_boundaries,
    "finding": finding_talked,
    "home-due": home_with_due,
    "agreements": agreements_full,
    "agreements-empty": agreements_empty,
    "agreement-used": agreement_used,
    "agreement-reworded": agreement_reworded,
    "agreement-history": agreement_history,
    "agreement-proposed": agreement_proposed,
    "agreement-held": agreement_held,
    "agreement-begin": agreement_begin,
    "agreement-offered": agreement_offered,
    "agreement-no-boundary": agreement_no_boundary,
    "agreement-changed": agreement_changed_meanwhile,
    "my-answers": my_answers,
    "sitting-before": sitting(held=False),
    "sitting-strength": sitting(),
    "sitting": sitting("Next"),
    "sitting-outcome": sitting("Next", "We agree to differ"),
    "sitting-paused": sitting_paused,
    "sitting-return": sitting_return,
    "sitting-end": sitting("Next", "Next"),
    "my-answer": my_answer,
    "home-entries": home_with_entries,
    "shelf": shelf,
    "theme": theme,
    "exercise": exercise_page,
    "entry": of_entry("soft-start", ""),
    "entry-go-on": of_entry("soft-start", "", SOFT),
    "prompt-choice": of_entry("soft-start", "/prompts/need"),
    "prompt-scale": of_entry("soft-start", "/prompts/size"),
    "prompt-private": of_entry("soft-start", "/prompts/note"),
    "prompt-statement": of_entry("soft-start", "/prompts/statement", {"statement": STATEMENT}),
    "prompt-boundary": of_entry("time-apart", "/prompts/limit", {"limit": LIMIT}),
    "prompt-ritual": of_entry("pause-and-return", "/prompts/pause"),
    "prompt-feelings": of_entry("name-it-finely", "/prompts/felt"),
    "prompt-rank": of_entry("small-steps-of-openness", "/prompts/rungs"),
    "prompt-range": of_entry("time-apart", "/prompts/stretch"),
    "prompt-share": of_entry("who-carries-what", "/prompts/doing"),
    "prompt-refused": prompt_refused,
    "prompt-elsewhere": prompt_elsewhere,
    "words-late": words_late,
    "guess": of_entry("soft-start", "/prompts/need/guess", SOFT),
    "all-prompts": of_entry("time-apart", "/prompts", APART),
    "check": of_entry("soft-start", "/check", SOFT),
    "check-open": of_entry("time-apart", "/check", {"want": {"value": "yes"}}),
    "reply": reply_of,
    "reply-sent": reply_sent,
    "sent": sent("soft-start", SOFT),
    "sent-mine": sent("soft-start", SOFT, "/mine"),
    "sent-together": sent("time-apart", APART),
    "sent-ready": sent("time-apart", APART, "?ready=yes"),
    **screens_arriving.SCREENS,
    **screens_forgotten.SCREENS,
    **screens_mine.SCREENS,
    **screens_rounds.SCREENS,
    **screens_second_step.SCREENS,
    **screens_therapist.SCREENS,
}
