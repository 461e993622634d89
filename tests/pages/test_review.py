"""What opened, with a browser that runs no script: side by side, talked about, noted."""

from __future__ import annotations

from typing import Any

import pytest
from bs4 import Tag

from tests.pages.conftest import Visit
from tests.pages.opened import Couple
from tests.pages.visitor import Visitor
from workbook.demo import words
from workbook.library import builtin


def sides_of(visitor: Visitor, question: str) -> list[str]:
    """Both sides of the question with this heading, as they read."""
    heading = next(h for h in visitor.main.find_all("h3") if h.get_text(strip=True) == question)
    section = heading.find_parent("section")
    assert isinstance(section, Tag)
    return [" ".join(side.get_text(" ").split()) for side in section.select(".side")]


NEED = "What do you need most here?"
EASE = "How easy is it for you to tell your partner when something hurts?"


async def test_both_answers_stand_side_by_side_with_names_and_shapes(
    ana: Visitor, ben: Visitor, two: Couple
) -> None:
    """Each reads their own first. Names and shapes tell the two apart, never a colour alone."""
    entry = await two.opened()
    await ana.get(f"/entries/{entry}/review")
    own, other = sides_of(ana, NEED)
    assert own.startswith("● Ana Respect")
    assert other.startswith("■ Ben Space")
    await ben.get(f"/entries/{entry}/review")
    own, other = sides_of(ben, NEED)
    assert own.startswith("● Ben Space")
    assert other.startswith("■ Ana Respect")


async def test_guesses_and_weight_are_said_in_words(ana: Visitor, two: Couple) -> None:
    """What the other one thought, or that they knew; how much it matters. Never a number."""
    entry = await two.opened()
    await ana.get(f"/entries/{entry}/review")
    own, other = sides_of(ana, NEED)
    assert "Ben thought: Support" in own
    assert "Ana knew" in other
    assert "How much it matters: Very much" in own
    assert "How much it matters: Quite a lot" in other


async def test_a_statement_reads_as_a_text(ana: Visitor, two: Couple) -> None:
    """In its parts, with labels and no id."""
    entry = await two.opened()
    await ana.get(f"/entries/{entry}/review")
    own, other = sides_of(ana, "What would you like to say about one moment?")
    assert "I felt lonely, annoyed" in own
    assert "Could dinner be without phones? · this week · A no is all right." in own
    assert "I need being heard" in own
    assert "Ana thought of this need: rest" in other


@pytest.mark.story("I24")
async def test_nothing_of_a_measure_is_shown(ana: Visitor, two: Couple) -> None:
    """No score, distance, weight or count of differences reaches the page."""
    entry = await two.opened()
    await ana.get(f"/entries/{entry}/review")
    for word in ("score", "salience", "distance", "heat", "mismatch", "percent", "%"):
        assert word not in ana.text


@pytest.mark.story("I05")
async def test_what_is_not_shared_looks_the_same_whatever_the_reason(
    ana: Visitor, ben: Visitor, two: Couple
) -> None:
    """Skipped, kept private, left out, no longer shared: one sentence, on both phones."""
    pages = []
    kept: tuple[dict[str, Any], ...] = (
        {"skip": True},
        {"value": 4, "share": False, "importance": 3, "guess": 2},
        {"not_applicable": True},
        {"value": 4, "importance": 3, "guess": 2},
    )
    await two.opened()  # So that each of the others has a round to look back to.
    for ease in kept:
        bens = {**_without("ease"), "ease": ease}
        entry = await two.opened(bens=bens)
        if ease == kept[-1]:
            await two.ben.stop_sharing(entry, "ease")
        await ana.get(f"/entries/{entry}/review")
        pages.append(ana.text)
        assert sides_of(ana, EASE)[1] == "■ Ben Nothing to compare here."
        await ben.get(f"/entries/{entry}/review")
        assert sides_of(ben, EASE)[0].startswith("● Ben Nothing to compare here.")
    assert len(set(pages)) == 1


def _without(prompt: str) -> dict[str, Any]:
    return {key: body for key, body in words.PHONE_BEN.items() if key != prompt}


async def test_what_is_for_one_alone_is_not_on_the_page_of_both(ana: Visitor, two: Couple) -> None:
    """A private question does not come up, so that the two can look at one phone."""
    entry = await two.opened()
    await ana.get(f"/entries/{entry}/review")
    assert "Start with something nice." not in ana.text
    assert "keep in mind for yourself" not in ana.text


async def test_strengths_come_first(ana: Visitor, two: Couple) -> None:
    """Then what is worth talking about, then every question; each with its question to ask."""
    entry = await two.opened()
    await ana.get(f"/entries/{entry}/review")
    headings = [one.get_text(strip=True) for one in ana.main.find_all("h2")]
    assert headings[:3] == [
        "What is good here",
        "Worth talking about",
        "Both answers, question by question",
    ]
    texts = {f["text"] for f in (await two.ana.review(entry))["findings"]}
    points = [" ".join(one.get_text(" ").split()) for one in ana.main.select(".point .written")]
    assert points
    assert set(points) <= {" ".join(text.split()) for text in texts}


async def test_an_outcome_is_one_press_and_both_see_it(
    ana: Visitor, ben: Visitor, two: Couple
) -> None:
    """Later, talked, agreed, agreed to differ; and it can be left open again."""
    entry = await two.opened()
    finding = (await two.discuss(entry))[0]
    await ana.get(f"/entries/{entry}/findings/{finding}")
    for button, said in (
        ("Later", "Later"),
        ("We talked", "Talked about"),
        ("We agreed on something", "You agreed on something"),
        ("We agree to differ", "You agreed to differ"),
    ):
        await ana.press(button)
        await ben.get(f"/entries/{entry}/findings/{finding}")
        assert f"Worth talking about · {said}" in ben.text
    await ben.press("Leave it open")
    assert "·" not in str(ben.main.select(".mark")[0].get_text())


async def test_notes_are_for_both_and_a_second_press_makes_no_second_note(
    ana: Visitor, ben: Visitor, two: Couple
) -> None:
    """With a name and a day. An empty note comes back with a sentence."""
    entry = await two.opened()
    finding = (await two.discuss(entry))[0]
    await ana.get(f"/entries/{entry}/findings/{finding}")
    await ana.press("Keep this note", text=" ")
    assert ana.status == 422
    assert "Please write something here." in ana.text
    await ana.press("Keep this note", text="Tea <b>first</b>.")
    await ben.get(f"/entries/{entry}/findings/{finding}")
    assert "Ana" in ben.text
    assert "Tea <b>first</b>." in ben.text
    assert ben.main.find("b") is None
    assert len(await two.ben.notes(finding)) == 1


async def test_replies_are_asked_for_and_then_shown(ana: Visitor, two: Couple) -> None:
    """The way to one's own reply; when both have replied, both replies, and the way is gone."""
    entry = await two.opened()
    await ana.get(f"/entries/{entry}/review")
    assert ana.main.find("a", href=f"/entries/{entry}/reply") is not None
    await two.replied(entry)
    await ana.get(f"/entries/{entry}/review")
    assert ana.main.find("a", href=f"/entries/{entry}/reply") is None
    own, other = sides_of(ana, "Your partner asked for something. What is your answer?")
    assert own == "● Ana yes"
    assert other == "■ Ben yes, with changes"
    assert sides_of(ana, "How well did you feel heard when you talked about it?")[1].endswith(
        "Fully"
    )


async def test_a_stranger_finds_nothing(visit: Visit, two: Couple, nobody: Visitor) -> None:
    """The same page as for what is not there, before and after it opened, to look and to press."""
    sol = await visit("Sol").sign_up()
    entry = await two.opened()
    finding = (await two.discuss(entry))[0]
    never = "ent_" + "a" * 26
    await sol.get(f"/entries/{never}/review")
    absent, status = sol.text, sol.status
    assert status == 404
    for path in (f"/entries/{entry}/review", f"/entries/{entry}/findings/{finding}"):
        await sol.get(path)
        assert (sol.status, sol.text) == (404, absent)
        await nobody.get(path)
        assert nobody.heading == "Sign in"
    for path, form in (
        (f"/entries/{entry}/findings/{finding}/outcome", {"state": "talked"}),
        (f"/entries/{entry}/findings/{finding}/notes", {"text": "hello"}),
    ):
        await sol.post(path, dict(form))
        assert (sol.status, sol.text) == (404, absent)
        await nobody.post(path, dict(form))
        assert nobody.status == 401


@pytest.mark.story("I24")
async def test_before_both_have_sent_there_is_no_review(ana: Visitor, two: Couple) -> None:
    """Whether the other one has sent or not: the page is the same, and says nothing of it."""
    pages = []
    for ben_sends in (False, True):
        entry = str((await two.ana.open_entry(two.workbook, "soft-start"))["id"])
        if ben_sends:
            for prompt in ("statement", "need"):
                await two.ben.save(entry, prompt, skip=True)
            await two.ben.send(entry)
        await ana.get(f"/entries/{entry}/review")
        assert ana.status == 404
        pages.append(ana.text)
    assert pages[0] == pages[1]


async def test_a_finding_of_another_entry_is_not_there(ana: Visitor, two: Couple) -> None:
    """An address names both, and they must belong together."""
    first, second = await two.opened(), await two.opened()
    finding = (await two.discuss(second))[0]
    await ana.get(f"/entries/{first}/findings/{finding}")
    assert ana.status == 404


async def test_after_a_departure_the_review_stays_readable(ana: Visitor, two: Couple) -> None:
    """One's own side; nothing can be pressed any more."""
    entry = await two.opened()
    await two.ben.leave(two.workbook)
    await ana.get(f"/entries/{entry}/review")
    assert ana.status == 200
    assert sides_of(ana, NEED)[1] == "■ Ben Nothing to compare here."
    assert [b.get_text(strip=True) for b in ana.main.find_all("button")] == []


async def test_an_addition_stands_beside_the_answer_with_its_day(
    ana: Visitor, ben: Visitor, two: Couple
) -> None:
    """What was sent stays as it is; an empty addition comes back; a second press adds nothing."""
    entry = await two.opened()
    await ana.get(f"/entries/{entry}/review")
    await ana.follow("Add to your answers, or stop sharing one")
    await ana.get(f"/entries/{entry}/answers/need")
    await ana.press("Add this", text="")
    assert (ana.status, "Please write something here." in ana.text) == (422, True)
    await ana.press("Add this", text="And a bit of quiet.")
    await ben.get(f"/entries/{entry}/review")
    assert "Respect How much it matters: Very much" in sides_of(ben, NEED)[1]
    assert sides_of(ben, NEED)[1].endswith("And a bit of quiet.")


async def test_stopping_to_share_says_what_it_can_and_cannot_do(
    ana: Visitor, ben: Visitor, two: Couple
) -> None:
    """Hidden, not unread; asked for twice; then it is as if it had been skipped, findings too."""
    entry = await two.opened()
    await ana.get(f"/entries/{entry}/answers/need")
    assert "we cannot make it unread: Ben may know it by now" in ana.text
    await ana.press("Stop sharing this answer")
    assert ana.status == 422
    await ana.press("Stop sharing this answer", sure="yes")
    assert ana.path == f"/entries/{entry}/review"
    for reader, side in ((ana, 0), (ben, 1)):
        await reader.get(f"/entries/{entry}/review")
        assert sides_of(reader, NEED)[side] == f"{'●■'[side]} Ana Nothing to compare here."
        assert "Worth talking about Ben guessed" not in reader.text
    await ana.get(f"/entries/{entry}/answers/need")
    assert ana.status == 404


async def test_nobody_amends_the_answers_of_another(
    visit: Visit, ben: Visitor, two: Couple
) -> None:
    """Ben's press is for his own answer; Sol's finds nothing."""
    entry = await two.opened()
    sol = await visit("Sol").sign_up()
    for path in (f"/entries/{entry}/answers", f"/entries/{entry}/answers/need"):
        await sol.get(path)
        assert sol.status == 404
    await sol.post(f"/entries/{entry}/answers/need/stop", {"sure": "yes"})
    assert sol.status == 404
    await sol.post(f"/entries/{entry}/answers/need/additions", {"text": "hello"})
    assert sol.status == 404
    await ben.post(f"/entries/{entry}/answers/need/stop", {"sure": "yes"})
    assert sides_of(ben, NEED)[0] == "● Ben Nothing to compare here."
    assert sides_of(ben, NEED)[1].startswith("■ Ana Respect")


async def test_answers_on_a_line_are_a_picture_beside_their_words(
    ana: Visitor, two: Couple
) -> None:
    """A circle and a square where both share, none where one does not; hidden from a reader."""
    entry = await two.opened(bens=_without("size"))
    await ana.get(f"/entries/{entry}/review")
    pictures = ana.main.select(".strip")
    assert len(pictures) == 1
    assert str(pictures[0]["aria-hidden"]) == "true"
    assert (len(pictures[0].select("circle")), len(pictures[0].select("rect"))) == (1, 1)


async def test_it_closes_with_thanks(ana: Visitor, two: Couple) -> None:
    """The last thing on the page, to say aloud; or in writing, as an exercise of its own."""
    entry = await two.opened()
    await ana.get(f"/entries/{entry}/review")
    last = ana.main.find_all("h2")[-1]
    assert last.get_text(strip=True) == "To close"
    assert "Say one thing you appreciated in this talk." in ana.text
    await ana.follow("Thank each other in writing")
    assert (ana.status, ana.path.split("/")[-1]) == (200, "thanks-and-small-wins")


async def test_exercise_and_answers_are_read_in_ones_own_language(
    ana: Visitor, ben: Visitor, two: Couple
) -> None:
    """Each of the two in theirs: questions, choices, findings and the words around them."""
    entry = await two.opened()
    await two.ben.call("PATCH", "/me", {"language": "es"})
    spanish = builtin().texts["soft-start"].read_in("es").by_id["need"]
    await ben.get(f"/entries/{entry}/review")
    assert spanish.text in ben.text
    assert f"● Ben {spanish.label('space')}" in ben.text
    assert builtin().catalogue("es").say("findings", "close", "") in ben.text
    await ana.get(f"/entries/{entry}/review")
    assert NEED in ana.text
    assert spanish.text not in ana.text


async def test_a_note_that_comes_too_late_can_be_taken_along(ana: Visitor, two: Couple) -> None:
    """Somebody has left meanwhile: 409, calmly, with what was typed to copy."""
    entry = await two.opened()
    await ana.get(f"/entries/{entry}/findings/{(await two.discuss(entry))[0]}")
    await two.ben.leave(two.workbook)
    await ana.press("Keep this note", text="Tea <b>first</b>.")
    assert (ana.status, ana.heading) == (409, "Not just now")
    assert "Tea <b>first</b>." in ana.text
    assert ana.main.find("b") is None
