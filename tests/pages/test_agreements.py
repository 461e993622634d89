"""Agreements without a script: begun from both answers, signed by both, changed, used, let go."""

from __future__ import annotations

import httpx
import pytest
from bs4 import Tag

from tests.api.rest.clock import Clock
from tests.pages.conftest import Visit
from tests.pages.opened import Couple
from tests.pages.visitor import Visitor, filled
from workbook.client import Body

RITUAL = {"kind": "ritual", "title": "Tea first", "text": "We put the kettle on before we talk."}
LIMIT = {
    "kind": "boundary",
    "title": "Sunday mornings",
    "text": "On Sundays I am alone till noon, so that I can rest.",
    "firmness": "firm",
}


async def laid(two: Couple, **words: str) -> str:
    """An agreement that Ana lays before both. Its page."""
    body: Body = {**RITUAL, **words}
    made = (await two.ana.call("POST", f"/workbooks/{two.workbook}/agreements", body)).json()
    return f"/agreements/{made['id']}"


async def in_force(two: Couple, ana: Visitor, ben: Visitor, **words: str) -> str:
    here = await laid(two, **words)
    await ana.get(here)
    await ana.press("I agree to this text")
    await ben.get(here)
    await ben.press("I agree to this text")
    return here


async def test_from_both_answers_to_a_ritual_that_is_lived(
    ana: Visitor, ben: Visitor, two: Couple
) -> None:
    """The way through the product: agreed in the talk, begun from both answers, signed, used."""
    entry = await two.opened()
    finding = (await two.discuss(entry))[0]
    await ana.get(f"/entries/{entry}/findings/{finding}")
    await ana.press("We agreed on something")
    await ana.follow("Write down what you agreed on")
    assert "Begin from what you both wrote" in ana.text
    assert "What Ben would like first: That you tell me what you heard" in ana.text
    await ana.follow("Begin from this")
    await ana.press("Show it to us both", title="How we begin")
    assert ana.heading == "How we begin"
    assert "A promise · Not in force yet" in ana.text
    await ana.press("I agree to this text")
    await ben.get("/")
    await ben.follow("What you keep")
    await ben.follow("How we begin")
    assert "● Ana" not in ben.text
    assert "■ Ana" in ben.text
    await ben.press("I agree to this text")
    assert "In force" in ben.text
    await ben.press("We did this", went="well", text="On the sofa.")
    await ana.get(ben.path)
    assert "Ben · It went well On the sofa." in ana.text


async def test_a_draft_is_its_authors_until_they_sign_it(
    ana: Visitor, ben: Visitor, two: Couple
) -> None:
    """Not in the other one's list, not at its address; then it lies before both."""
    await ana.get(f"/workbooks/{two.workbook}/agreements/new?kind=commitment")
    await ana.press("Keep it as a draft", title="Thanks", text="One thing each evening.")
    here = ana.path
    assert "only you can see it" in ana.text
    await ben.get(f"/workbooks/{two.workbook}/agreements")
    assert "Thanks" not in ben.text
    await ben.get(here)
    assert ben.status == 404
    await ana.press("Sign it and show it to us both")
    await ben.get(here)
    assert (ben.status, ben.heading) == (200, "Thanks")


async def test_every_fault_is_at_its_field_and_nothing_typed_is_lost(
    ana: Visitor, two: Couple
) -> None:
    """An empty title, a day that is none: 422, and the text is still there."""
    await ana.get(f"/workbooks/{two.workbook}/agreements/new?kind=ritual")
    await ana.press("Show it to us both", title=" ", text="Tea first.", review_on="soon")
    assert ana.status == 422
    assert [one["href"] for one in ana.main.select(".faults a")] == ["#f-title", "#f-review_on"]
    form = ana.main.find("form")
    assert isinstance(form, Tag)
    assert (filled(form)["text"], filled(form)["review_on"]) == ("Tea first.", "soon")


async def test_pressing_twice_makes_one(ana: Visitor, two: Couple) -> None:
    """The form's hidden key."""
    await ana.get(f"/workbooks/{two.workbook}/agreements/new?kind=ritual")
    form = ana.main.find("form")
    assert isinstance(form, Tag)
    values = {**filled(form), "title": "Tea", "text": "Tea first."}
    places = [(await ana.post(str(form["action"]), values)).path for _ in range(2)]
    assert places[0] == places[1]


async def test_a_rule_for_the_other_is_no_boundary_and_may_stay_a_draft(
    ana: Visitor, two: Couple
) -> None:
    """The sentence says what a boundary is; the words stay, and one press keeps them to oneself."""
    await ana.get(f"/workbooks/{two.workbook}/agreements/new?kind=boundary")
    await ana.press("Show it to us both", title="Work", text="You are not allowed to text me.")
    assert ana.status == 422
    assert "A boundary is about your own act." in ana.text
    await ana.press("Keep it as a draft")
    assert "only you can see it" in ana.text


async def test_a_change_clears_both_names_and_the_words_before_stay_readable(
    ana: Visitor, ben: Visitor, two: Couple
) -> None:
    """It counts when both agree to this very text; what both signed last is still there to read."""
    here = await in_force(two, ana, ben)
    await ana.get(here)
    await ana.follow("Change the words")
    assert "A change clears both names." in ana.text
    await ana.press("Keep these words", text="We put the kettle on, and sit down.")
    assert "No name is under these words yet." in ana.text
    await ben.get(here)
    before = ben.main.find("details")
    assert isinstance(before, Tag)
    assert "We put the kettle on before we talk." in before.get_text()
    assert [one.get_text() for one in before.find_all("del")] == ["(taken out:) on before we talk."]
    assert [one.get_text() for one in before.find_all("ins")] == ["(put in:) on, and sit down."]


async def test_the_other_one_reads_a_boundary_as_it_stands(
    ana: Visitor, ben: Visitor, two: Couple
) -> None:
    """What it was before its owner changed it is the owner's to look back on."""
    here = await laid(two, **LIMIT)
    await ana.get(here)
    await ana.press("I stand by this")
    await ben.get(here)
    await ben.press("I have read this")
    await ana.follow("Change the words")
    await ana.press("Keep these words", text="On Sundays I am alone till ten.")
    assert "What you both signed before" in ana.text
    await ben.get(here)
    assert "On Sundays I am alone till ten." in ben.text
    assert "alone till noon" not in ben.text


async def test_every_wording_can_be_looked_back_on(ana: Visitor, ben: Visitor, two: Couple) -> None:
    """Word by word against the one before, with who worded it and whose names were under it."""
    here = await in_force(two, ana, ben)
    for writer, text in ((ben, "We put the kettle on, then talk."), (ana, "Tea, then talk.")):
        await writer.get(f"{here}/edit")
        await writer.press("Keep these words", text=text)
    await ben.get(here)
    await ben.follow("How the words have changed")
    newest, middle, oldest = ben.main.find_all("section")
    assert _words(newest, "ins") == ["(put in:) Tea, "]
    assert "● Worded by Ben No name was under it." in _text(middle)
    assert _words(middle, "del") == ["(taken out:) on before we "]
    assert "Names under it: ● Ben ■ Ana" in _text(oldest)
    assert "We put the kettle on before we talk." in _text(oldest)


def _text(part: Tag) -> str:
    return " ".join(part.get_text(" ").split())


def _words(part: Tag, tag: str) -> list[str]:
    return [one.get_text() for one in part.find_all(tag)]


async def test_what_a_boundary_said_before_is_its_owners(
    ana: Visitor, ben: Visitor, visit: Visit, two: Couple
) -> None:
    """The other one and a stranger find the page for what is not there; a draft has no past."""
    here = await laid(two, **LIMIT)
    await ana.get(f"{here}/edit")
    await ana.press("Keep these words", text="On Sundays I am alone till ten.")
    await ana.follow("How the words have changed")
    assert "Only you can see this." in ana.text
    assert "alone till noon" in ana.text
    sol = await visit("Sol").sign_up()
    await sol.get("/agreements/agr_" + "a" * 26)
    for other in (ben, sol):
        await other.get(f"{here}/earlier-words")
        assert (other.status, other.text) == (404, sol.text)
    await ben.get(here)
    assert "How the words have changed" not in ben.text


async def test_words_for_what_was_let_go_meanwhile_are_not_lost(
    ana: Visitor, ben: Visitor, two: Couple
) -> None:
    """409: said calmly, with what was typed to take along."""
    here = await laid(two)
    await ana.get(f"{here}/edit")
    await ben.get(here)
    await ben.press("Let it go")
    await ana.press("Keep these words", text="Tea, then talk.")
    assert ana.status == 409
    assert "You can copy it:" in ana.text
    assert "Tea, then talk." in ana.text


async def test_words_sent_after_the_session_ended_are_not_lost(ana: Visitor, two: Couple) -> None:
    """401: what was typed is there to copy, signing in opens beside it, and nothing was changed."""
    here = await laid(two)
    await ana.get(f"{here}/edit")
    cookies, ana.http.cookies = ana.http.cookies, httpx.Cookies()
    await ana.press("Keep these words", text="Tea <b>first</b>, then talk.")
    assert ana.status == 401
    assert "Tea <b>first</b>, then talk." in ana.text
    way = ana.main.find("a", string="Sign in")
    assert isinstance(way, Tag)
    assert way["target"] == "_blank"
    ana.http.cookies = cookies
    await ana.get(here)
    assert "then talk" not in ana.text


async def test_two_who_change_at_once_see_both_texts_and_lose_none(
    ana: Visitor, ben: Visitor, two: Couple
) -> None:
    """412: how it stands now, and what was typed, in the form still. Pressing again keeps it."""
    here = await laid(two)
    for one in (ana, ben):
        await one.get(f"{here}/edit")
    await ana.press("Keep these words", text="Tea, then talk.")
    await ben.press("Keep these words", text="Coffee, then talk.")
    assert ben.status == 412
    assert "The words have changed meanwhile" in ben.text
    assert "Tea, then talk." in ben.text
    form = next(f for f in ben.main.find_all("form"))
    assert filled(form)["text"] == "Coffee, then talk."
    await ben.press("Keep these words")
    await ana.get(here)
    assert "Coffee, then talk." in ana.text


async def test_nobody_signs_words_that_they_have_not_read(
    ana: Visitor, ben: Visitor, two: Couple
) -> None:
    """The page names the revision it showed. Other words: 412, read again, and no name."""
    here = await laid(two)
    await ben.get(here)
    await ana.get(f"{here}/edit")
    await ana.press("Keep these words", text="Tea, then talk.")
    await ben.press("I agree to this text")
    assert ben.status == 412
    assert "nothing was signed" in ben.text
    assert "Tea, then talk." in ben.text
    await ben.press("I agree to this text")
    assert ben.status == 200
    assert "● Ben" in ben.text
    await ben.press("Take my name back")
    assert "No name is under these words yet." in ben.text


async def test_a_boundary_is_its_owners(ana: Visitor, ben: Visitor, two: Couple) -> None:
    """It stands by its owner's name. The other one may say that they read it, and words nothing."""
    here = await laid(two, **LIMIT)
    await ana.get(here)
    await ana.press("I stand by this")
    assert "In force" in ana.text
    await ben.get(here)
    assert "It stands without your yes." in ben.text
    assert ben.page.find("a", href=f"{here}/edit") is None
    await ben.press("I have read this")
    assert "■ Ana" in ben.text
    assert "● Ben" in ben.text
    await ben.get(f"{here}/edit")
    assert ben.status == 404


async def test_a_boundary_that_gets_looser_waits_for_a_day_with_its_owner_alone(
    clock: Clock, ana: Visitor, ben: Visitor, two: Couple
) -> None:
    """The other one's page has the same bytes meanwhile. Then the owner is asked once more."""
    here = await laid(two, **LIMIT)
    await ana.get(here)
    await ana.press("I stand by this")
    await ben.get(here)
    before = ben.text
    await ana.follow("Change the words")
    await ana.press("Keep these words", firmness="flexible", text="Sundays, when I like.")
    assert "Looser words that wait, for you alone" in ana.text
    assert "Is it your own wish?" not in ana.text
    await ben.get(here)
    assert ben.text == before
    clock.forward(hours=25)
    await ana.sign_in()
    await ana.get(here)
    assert "Is it your own wish?" in ana.text
    await ana.press("It is my own wish")
    assert "Sundays, when I like." in ana.text
    await ana.press("I stand by this")
    assert "It can bend" in ana.text


async def test_what_waits_can_be_dropped(ana: Visitor, two: Couple) -> None:
    """At any time: the boundary stays as it is."""
    here = await laid(two, **LIMIT)
    await ana.get(here)
    await ana.press("I stand by this")
    await ana.follow("Change the words")
    await ana.press("Keep these words", loosens="yes", text="Sundays, when I like.")
    await ana.press("Leave the boundary as it is")
    assert "Sundays, when I like." not in ana.text


async def test_what_is_due_comes_up_at_home_and_first_in_the_list(
    ana: Visitor, ben: Visitor, two: Couple
) -> None:
    """On the day that they chose, for both; with what they can do then. No count of anything."""
    await in_force(two, ana, ben, review_on="2026-01-01")
    await ben.get("/")
    assert "To look at again" in ben.text
    await ben.follow("Tea first")
    assert "It is time to look at this again." in ben.text
    await ben.follow("Back")
    headings = [one.get_text(strip=True) for one in ben.main.find_all("h2")]
    assert headings == ["Time to look at it again"]


async def test_either_lets_go_of_anything(ana: Visitor, ben: Visitor, two: Couple) -> None:
    """A partner's boundary too. It stays readable; a draft is gone."""
    here = await laid(two, **LIMIT)
    await ana.get(here)
    await ana.press("I stand by this")
    await ben.get(here)
    await ben.press("Let it go")
    assert "A boundary · Ana · Let go" in ben.text
    await ana.get(f"/workbooks/{two.workbook}/agreements")
    assert "Let go Sunday mornings" in ana.text
    await ana.get(f"/workbooks/{two.workbook}/agreements/new?kind=ritual")
    await ana.press("Keep it as a draft", title="Never mind", text="Nothing.")
    draft = ana.path
    await ana.press("Delete it")
    assert "Never mind" not in ana.text
    await ana.get(draft)
    assert ana.status == 404


async def test_what_they_agreed_to_differ_on_is_part_of_what_they_keep(
    ana: Visitor, ben: Visitor, two: Couple
) -> None:
    """While both share it; it leads back to both answers."""
    entry = await two.opened()
    finding = (await two.discuss(entry))[0]
    await two.ben.note_outcome(finding, "differ")
    for one in (ana, ben):
        await one.get(f"/workbooks/{two.workbook}/agreements")
        assert "We agreed to differ" in one.text
    await ana.follow("What do you need most here?")
    assert ana.path == f"/entries/{entry}/findings/{finding}"
    await two.ben.stop_sharing(entry, "need")
    await ana.get(f"/workbooks/{two.workbook}/agreements")
    assert "We agreed to differ" not in ana.text


async def test_a_day_for_the_calendar_says_nothing_about_it(
    ana: Visitor, ben: Visitor, two: Couple
) -> None:
    """A file with the day and a title that tells nobody anything."""
    here = await in_force(two, ana, ben, review_on="2030-01-04")
    await ana.get(here)
    assert ana.page.find("a", href=f"{here}/calendar") is not None
    file = await ana.http.get(f"{here}/calendar")
    assert file.headers["content-type"].startswith("text/calendar")
    assert "20300104" in file.text
    assert "Tea" not in file.text
    assert "Ben" not in file.text


async def test_a_day_still_to_come_is_no_day_of_use(
    ana: Visitor, ben: Visitor, two: Couple
) -> None:
    """422 at its field, with the words still there; and it is logged once with a day that was."""
    here = await in_force(two, ana, ben)
    await ana.get(here)
    await ana.press("We did this", used_on="2100-01-01", text="With tea.")
    assert ana.status == 422
    assert "This day is still to come." in ana.text
    await ana.press("We did this", used_on="2026-01-04")
    assert "4 Jan 2026 · Ana With tea." in ana.text


async def test_alone_everything_is_a_draft(nobody: Visitor, visit: Visit) -> None:
    """Before somebody has joined there is nobody to show it to, and nothing to sign."""
    cleo = await visit("Cleo").sign_up()
    await cleo.press("Start a workbook")
    await cleo.get("/")
    await cleo.follow("What you keep")
    await cleo.follow("Write something new")
    await cleo.follow("A ritual")
    await cleo.press("Keep it as a draft", title="Tea", text="Tea first.")
    assert "It can be signed when somebody has joined you." in cleo.text
    assert "Sign it and show it to us both" not in cleo.text


async def test_a_stranger_finds_no_agreement(
    visit: Visit, nobody: Visitor, ana: Visitor, two: Couple
) -> None:
    """Neither list nor page, nothing to press, before and after: as if it were not there."""
    here = await laid(two)
    entry = await two.opened()
    sol = await visit("Sol").sign_up()
    await sol.get("/agreements/agr_" + "a" * 26)
    absent = sol.text
    ways = f"/workbooks/{two.workbook}/agreements"
    for path in (here, f"{here}/edit", f"{here}/earlier-words", f"{here}/calendar", ways,
                 f"{ways}/new", f"{ways}/new?from={entry}"):  # fmt: skip
        await sol.get(path)
        assert (sol.status, sol.text) == (404, absent), path
        await nobody.get(path)
        assert nobody.heading == "Sign in"
    words = {"title": "Mine", "text": "Mine.", "revision": "1", "kind": "ritual", "went": ""}
    for path, names in {
        ways: ("title", "text", "kind"),
        f"{here}/words": ("title", "text", "revision"),
        f"{here}/signature": ("revision",),
        f"{here}/signature/back": (),
        f"{here}/retirement": (),
        f"{here}/held-words": (),
        f"{here}/held-words/dropped": (),
        f"{here}/practices": ("went",),
    }.items():
        await sol.post(path, {name: words[name] for name in names})
        assert (sol.status, sol.text) == (404, absent), path
        await nobody.post(path, {name: words[name] for name in names})
        assert nobody.status == 401
    await ana.get(here)
    assert "Not in force yet" in ana.text


@pytest.mark.parametrize(
    "path",
    [
        "new?from=ent_" + "a" * 26,
        "new?kind=ritual&offer=7",
        "new?kind=ritual&offer=" + "7" * 5_000,
    ],
)
async def test_an_offer_that_is_not_there(ana: Visitor, two: Couple, path: str) -> None:
    """The same page as for everything that is not there."""
    await ana.get(f"/workbooks/{two.workbook}/agreements/{path}")
    assert ana.status == 404


async def test_after_a_departure_it_is_read_and_no_more(
    ana: Visitor, ben: Visitor, two: Couple
) -> None:
    """What both signed stays readable; there is nothing to press."""
    here = await in_force(two, ana, ben)
    await two.ben.leave(two.workbook)
    await ana.get(here)
    assert "We put the kettle on before we talk." in ana.text
    assert ana.main.find("button") is None
