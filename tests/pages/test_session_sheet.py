"""The session sheet: one couple on one page, from what both allow then and nothing else."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.pages.at_work import EVERYTHING, AtWork, at_work
from tests.pages.conftest import Visit
from tests.pages.opened import Couple
from tests.pages.screens_therapist import work
from tests.pages.visitor import Visitor
from workbook import preparing
from workbook.demo import words
from workbook.policy import Viewer
from workbook.records.pages import Page

ANSWER, NOTE = "On Friday your brother", "Pick a topic with little heat"
TITLE, AGREEMENT, LOG = "Our pause", "hand on the table", "The kettle was broken."
GIVEN, SENT = "Our house rules", "Both have sent."


@pytest.fixture
async def works(app: Any, two: Couple, visit: Visit) -> AsyncIterator[AtWork]:
    """Thea, to whom both allow everything, when the three have done their work."""
    async with at_work(app, two, await visit("Thea").sign_up()) as made:
        await work(two, made.program)
        yield made


async def test_it_is_what_a_therapist_needs_before_a_session(works: AtWork) -> None:
    """Strengths, at most five things to talk about with both answers, what they keep and how it
    goes, what was given, the notes of the exercises; and it says what it is made of.
    """
    text = await works.sheet()
    for said in (ANSWER, AGREEMENT, TITLE, GIVEN, SENT, LOG, NOTE, "What is good here",
                 "It holds only what both allow you now, and it is not kept."):  # fmt: skip
        assert said in text, said
    assert works.thea.heading == "Ana and Ben"
    assert 1 < len(works.thea.main.select(".asks")) <= 5
    for topic in works.thea.main.select(".topic"):
        assert len(topic.select(".side.you")) == len(topic.select(".side.partner")) > 0
    assert works.thea.main.select("form") == []


@pytest.mark.story("I18")
@pytest.mark.asvs("8.2.3")
async def test_it_holds_exactly_what_both_allow(works: AtWork) -> None:
    """One scope at a time, of both, of one, and of each another."""
    both = {
        "progress": {TITLE, GIVEN, SENT},
        "answers": {ANSWER, GIVEN, NOTE},
        "agreements": {AGREEMENT, TITLE, LOG, GIVEN},
    }
    everything = {ANSWER, AGREEMENT, TITLE, GIVEN, SENT, LOG, NOTE}
    for scope, shown in both.items():
        await works.allow([scope], [scope])
        text = await works.sheet()
        assert {said for said in everything if said in text} == shown, scope
        await works.allow(EVERYTHING, [scope])
        assert await works.sheet() == text, scope
    await works.allow(["answers"], ["agreements"])
    text = await works.sheet()
    assert {said for said in everything if said in text} == {GIVEN}
    assert "Their answers are not on it" in text


@pytest.mark.story("I19")
async def test_it_is_gone_with_the_next_request(
    works: AtWork, visit: Visit, ana: Visitor, nobody: Visitor
) -> None:
    """When one of the two allows nothing any more; and it was never there for anybody else."""
    assert await works.sheet()
    sol = await visit("Sol").sign_up()
    for path in (works.couple, f"{works.couple}/sheet"):
        for other in (sol, ana):
            await other.get(path)
            assert other.status == 404
        await nobody.get(path)
        assert nobody.heading == "Sign in"
    await works.two.ben.end_consent(works.link)
    await works.sheet()
    assert works.thea.status == 404


async def test_a_theme_that_one_leaves_out_is_not_on_it(works: AtWork) -> None:
    """Not its answers, its notes or its homework; and the sheet says that themes are left out."""
    await works.two.ben.consent(works.link, EVERYTHING, ["boundaries"])
    text = await works.sheet()
    assert (ANSWER in text, NOTE in text, TITLE in text) == (False, False, True)
    assert "Some themes are left out" in text


async def test_what_was_settled_or_taken_back_is_not_on_it(works: AtWork) -> None:
    """An outcome takes a finding off, and so does an answer that is no longer shared."""
    await works.sheet()
    before = len(works.thea.main.select(".asks"))
    entry = (await works.two.ana.entries(works.two.workbook))[2]["id"]
    first, *rest = await works.two.discuss(entry)
    await works.two.ben.note_outcome(first, "talked")
    for finding in rest:
        await works.two.ben.note_outcome(finding, "later")
    await works.sheet()
    assert len(works.thea.main.select(".asks")) == before - 1
    await works.two.ana.stop_sharing(entry, "statement")
    assert ANSWER not in await works.sheet()


@pytest.mark.asvs("16.2.1")
async def test_each_finds_in_their_log_that_it_was_read(works: AtWork, ana: Visitor) -> None:
    """One line a day for each exercise that is on it, for both; none where answers are not."""
    await works.allow(["progress"], ["progress"])
    await works.sheet()
    lines = await works.two.ana.access_log()
    assert {line["what"] for line in lines} <= {"agreements"}
    await works.allow(EVERYTHING, EVERYTHING)
    for _ in range(2):
        await works.sheet()
    for client in (works.two.ana, works.two.ben):
        lines = await client.access_log()
        read = [line["about"] for line in lines if line["what"] == "session_sheet"]
        assert len(read) == len(set(read)) == 2
    await ana.get("/me/readings")
    assert "An exercise that you two opened, for a session" in ana.text


@pytest.mark.story("I19")
async def test_consent_that_ends_while_it_is_made_is_not_on_it(
    works: AtWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ben takes his answers back after they were read and before the sheet is done."""
    real, ended = preparing.assigning.assignments, list[str]()

    async def assignments(viewer: Viewer, workbook: str, page: Page) -> Any:
        if not ended:
            ended.append(works.link)
            await works.two.ben.consent(works.link, ["progress"])
        return await real(viewer, workbook, page)

    monkeypatch.setattr(preparing.assigning, "assignments", assignments)
    text = await works.sheet()
    assert ended
    assert works.thea.status == 200
    assert (ANSWER in text, AGREEMENT in text, TITLE in text) == (False, False, True)


async def test_five_things_to_talk_about_are_the_most(works: AtWork) -> None:
    """However much has opened; the newest first."""
    for _ in range(3):
        await works.two.opened(anas=words.VISIT_ANA, bens=words.VISIT_BEN)
    await works.sheet()
    assert len(works.thea.main.select(".asks")) == 5
