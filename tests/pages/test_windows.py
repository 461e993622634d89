"""Two windows of one person, or two devices: what one writes, the other does not take away."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from tests.pages.conftest import Visit
from tests.pages.on_paper import opened
from tests.pages.opened import Couple
from tests.pages.visitor import Visitor, filled
from workbook.client import Client

HERE = "The cup fell."
THERE = "Nobody said a word."
CHANGED = "This was changed in another window"


@dataclass
class Windows:
    """Ana's phone and her laptop, both at the same question, and the draft behind them."""

    phone: Visitor
    laptop: Visitor
    api: Client
    entry: str

    async def at(self, path: str) -> None:
        for one in (self.phone, self.laptop):
            await one.get(f"/entries/{self.entry}{path}")

    async def value(self, prompt: str) -> object:
        return (await self.api.draft(self.entry)).get(prompt, {}).get("value")


@pytest.fixture
async def windows(two: Couple, ana: Visitor, visit: Visit) -> Windows:
    """Ana, signed in twice, with an exercise open to both."""
    entry = await opened(ana, two.workbook, "soft-start")
    return Windows(ana, await visit("Ana").sign_in(), two.ana, entry)


async def autosaved(visitor: Visitor, **fields: str) -> str:
    """What a save by itself answers, with these fields in the form that is shown."""
    form = visitor.main.find("form", attrs={"data-keep": True})
    assert form is not None
    answer = await visitor.http.post(
        visitor.path.split("?")[0],
        data={**filled(form), **fields},  # type: ignore[arg-type]
        headers={"Sec-Fetch-Site": "same-origin", "HX-Request": "true"},
    )
    assert answer.status_code == 200
    return answer.text


async def test_the_second_is_told_and_sees_both(windows: Windows) -> None:
    """Nothing is written over. Pressed once more, it takes the place of the other."""
    await windows.at("/prompts/note")
    await windows.phone.press("Continue", **{"a.note.value": HERE})
    await windows.laptop.press("Continue", **{"a.note.value": THERE})
    assert windows.laptop.status == 409
    assert CHANGED in windows.laptop.text
    assert HERE in windows.laptop.text
    assert THERE in windows.laptop.main.find("textarea").get_text()  # type: ignore[union-attr]
    assert await windows.value("note") == HERE
    await windows.laptop.press("Continue")
    assert await windows.value("note") == THERE


async def test_the_saved_one_can_stay(windows: Windows) -> None:
    """By one link, and what was typed here goes."""
    await windows.at("/prompts/need")
    await windows.phone.press("Continue", **{"a.need.value": "respect"})
    await windows.laptop.press("Continue", **{"a.need.value": "space"})
    assert "Respect" in windows.laptop.text
    await windows.laptop.follow("Leave the saved one as it is")
    assert CHANGED not in windows.laptop.text
    assert await windows.value("need") == "respect"


async def test_a_skip_asks_too(windows: Windows) -> None:
    """It would take the other's words away just as well."""
    await windows.at("/prompts/note")
    await windows.phone.press("Continue", **{"a.note.value": HERE})
    await windows.laptop.press("Skip this one")
    assert (windows.laptop.status, await windows.value("note")) == (409, HERE)
    await windows.laptop.press("Skip this one")
    assert await windows.value("note") is None


async def test_a_window_that_looked_on_takes_nothing_back(windows: Windows) -> None:
    """Going on from a page on which nothing was changed is no change."""
    await windows.at("/prompts/note")
    await windows.phone.press("Continue", **{"a.note.value": HERE})
    await windows.laptop.press("Continue")
    assert windows.laptop.status == 200
    assert await windows.value("note") == HERE


async def test_the_same_words_are_no_difference(windows: Windows) -> None:
    """Nothing would be lost, so nothing is said."""
    await windows.at("/prompts/note")
    for one in (windows.phone, windows.laptop):
        await one.press("Continue", **{"a.note.value": HERE})
        assert one.status == 200


async def test_half_an_answer_counts_as_well(windows: Windows) -> None:
    """What was only begun in the other window is shown as far as it goes."""
    await windows.at("/prompts/statement")
    await windows.phone.press("Continue", **{"a.statement.value.situation": HERE})
    await windows.laptop.press("Continue", **{"a.statement.value.situation": THERE})
    assert windows.laptop.status == 409
    assert HERE in windows.laptop.text


async def test_a_guess_asks_too(windows: Windows) -> None:
    """On its own page."""
    await windows.api.save(windows.entry, "need", value="space")
    await windows.at("/prompts/need/guess")
    await windows.phone.press("Continue", **{"a.need.guess": "respect"})
    await windows.laptop.press("Continue", **{"a.need.guess": "~unsure"})
    assert windows.laptop.status == 409
    assert "Respect" in windows.laptop.text
    await windows.laptop.press("Continue")
    saved = (await windows.api.draft(windows.entry))["need"]
    assert saved["guess"] == {"unsure": True}


async def test_all_on_one_page_each_question_stands_alone(windows: Windows) -> None:
    """What nobody else has touched is saved; the one that both changed is shown twice."""
    await windows.at("/prompts")
    await windows.phone.press("Save", **{"a.note.value": HERE})
    await windows.laptop.press("Save", **{"a.note.value": THERE, "a.need.value": "space"})
    assert windows.laptop.status == 409
    assert HERE in windows.laptop.text
    assert (await windows.value("need"), await windows.value("note")) == ("space", HERE)
    await windows.laptop.press("Save")
    assert await windows.value("note") == THERE


async def test_a_reply_asks_too(two: Couple, ana: Visitor, visit: Visit) -> None:
    """In the second round as in the first; what was left alone is not taken back."""
    entry = await two.opened()
    laptop = await visit("Ana").sign_in()
    for one in (ana, laptop):
        await one.get(f"/entries/{entry}/reply")
    await ana.press("Not yet", **{"a.answer.value": "yes", "a.heard.value": "5"})
    await laptop.press("Not yet", **{"a.answer.value": "not_now"})
    assert laptop.status == 409
    await laptop.press("Not yet")
    saved = (await two.ana.reply(entry))["answers"]
    assert (saved["answer"]["value"], saved["heard"]["value"]) == ("not_now", 5)


async def test_a_save_by_itself_says_so_and_keeps_the_page_as_it_is(windows: Windows) -> None:
    """A line under the field, with a button to see both. In turns, nothing is lost."""
    await windows.at("/prompts/note")
    assert "Saved" in await autosaved(windows.phone, **{"a.note.value": HERE})
    told = await autosaved(windows.laptop, **{"a.note.value": THERE})
    assert "Not saved: this was changed in another window" in told
    assert "See both" in told
    assert "w.note.answer" not in told, "the page still stands on what it began from"
    assert await windows.value("note") == HERE
    assert "Saved" in await autosaved(windows.phone, **{"a.note.value": HERE + THERE})


async def test_an_answer_that_got_lost_on_the_way_is_no_other_window(windows: Windows) -> None:
    """The server kept it, the page never heard so, and somebody wrote on: still their own."""
    await windows.at("/prompts/note")
    await autosaved(windows.phone, **{"a.note.value": HERE})
    await windows.phone.press("Continue", **{"a.note.value": f"{HERE} {THERE}"})
    assert windows.phone.status == 200
    assert await windows.value("note") == f"{HERE} {THERE}"


async def test_a_program_is_another_window(windows: Windows) -> None:
    """What was saved by the API meanwhile is not written over, either."""
    await windows.at("/prompts/note")
    await windows.api.save(windows.entry, "note", value=HERE)
    await windows.laptop.press("Continue", **{"a.note.value": THERE})
    assert (windows.laptop.status, await windows.value("note")) == (409, HERE)


async def test_what_is_too_long_is_not_taken_for_saved(windows: Windows) -> None:
    """After a save by itself that was refused, going on says so once more."""
    await windows.at("/prompts/note")
    long = "word " * 20_000
    told = await autosaved(windows.phone, **{"a.note.value": long})
    assert "This is too long to be kept." in told
    assert "w.note.answer" not in told


@pytest.mark.parametrize("path", ["/prompts/note", "/prompts"])
async def test_what_comes_after_sending_is_shown_once_more(windows: Windows, path: str) -> None:
    """It was sent in the other window: what was typed here is not in it, and it is not gone."""
    await windows.at(path)
    for prompt in ("statement", "need"):
        await windows.api.save(windows.entry, prompt, skip=True)
    await windows.api.send(windows.entry)
    pressed = "Save" if path == "/prompts" else "Continue"
    await windows.laptop.press(pressed, **{"a.note.value": THERE})
    assert windows.laptop.status == 409
    assert windows.laptop.heading == "What you just wrote is not in it"
    assert "You have sent this. You can take it back until it opens." in windows.laptop.text
    assert THERE in windows.laptop.text
    await windows.laptop.follow("To the exercise")
    assert windows.laptop.heading == "Sent. Thank you."


async def test_what_comes_after_somebody_left_is_shown_once_more(
    two: Couple, windows: Windows
) -> None:
    """The workbook was closed in the middle of a sentence."""
    await windows.at("/prompts/note")
    await two.ben.call("POST", f"/workbooks/{two.workbook}/departure")
    await windows.phone.press("Continue", **{"a.note.value": THERE})
    assert windows.phone.status == 409
    assert THERE in windows.phone.text
    assert "Ben" not in windows.phone.text


async def test_a_stranger_is_told_nothing_of_it(windows: Windows, visit: Visit) -> None:
    """With a form of hers and with one of their own: as for an entry that never was."""
    await windows.at("/prompts/note")
    await windows.phone.press("Continue", **{"a.note.value": HERE})
    sol = await visit("Sol").sign_up()
    await windows.laptop.get(f"/entries/{windows.entry}/prompts/note")
    form = filled(windows.laptop.main.find("form", attrs={"data-keep": True}))  # type: ignore[arg-type]
    for entry in (windows.entry, f"ent_{'a' * 26}"):
        await sol.post(f"/entries/{entry}/prompts/note", {**form, "a.note.value": THERE})
        assert (sol.status, sol.heading) == (403, "This page was somebody else's")
    assert await windows.value("note") == HERE
