"""The theme that people choose for themselves: read first, alone, and nobody else's business."""

from __future__ import annotations

import pytest

from tests.pages.conftest import Visit
from tests.pages.on_paper import answer, exercise, opened
from tests.pages.opened import Couple
from tests.pages.visitor import Visitor
from workbook.answers import Answer, State
from workbook.client import ProblemError
from workbook.library import builtin

THEME = "coping-and-recovery"
MODULE = builtin().module(THEME)
assert MODULE is not None
ALONE = [slug for slug in MODULE.exercises if exercise(slug).reveal == "never"]
WAY = "Read about it first"


async def test_it_is_read_about_before_it_is_listed(two: Couple, ana: Visitor) -> None:
    """The list of exercises does not name it; its own page begins with what to know."""
    await ana.get(f"/workbooks/{two.workbook}/exercises")
    assert "Coping and recovery" not in ana.text
    await ana.follow(WAY)
    assert ana.heading == "Coping and recovery"
    assert "Nobody else here can see that you read this" in ana.text
    for words in (
        "This module is there for you if you want it",
        "It is not therapy, diagnosis or emergency help",
        "stopping suddenly can be dangerous",
        "In immediate danger call your local emergency number",
    ):
        assert ana.text.index(words) < ana.text.index("Its exercises")
    await ana.follow("A kinder inner voice")
    assert "stopping suddenly can be dangerous" in ana.text
    assert "This one is for you alone." in ana.text
    await ana.follow("Back")
    assert ana.path.endswith(THEME)


async def test_having_looked_changes_no_page(two: Couple, ana: Visitor, ben: Visitor) -> None:
    """Neither one's own nor the other's: the next list is the same as before."""
    pages = ["/", f"/workbooks/{two.workbook}/exercises", f"/workbooks/{two.workbook}"]
    before = [(await one.get(page)).text for one in (ana, ben) for page in pages]
    await ana.get(f"/workbooks/{two.workbook}/themes/{THEME}")
    for slug in ALONE:
        await ana.get(f"/workbooks/{two.workbook}/exercises/{slug}")
    assert before == [(await one.get(page)).text for one in (ana, ben) for page in pages]


@pytest.mark.parametrize("slug", ALONE)
async def test_doing_it_is_seen_by_nobody_else(
    two: Couple, ana: Visitor, ben: Visitor, slug: str
) -> None:
    """Opened, answered and finished: Ben's pages are the same, and its address is not there."""
    pages = ["/", f"/workbooks/{two.workbook}/exercises/{slug}", f"/workbooks/{two.workbook}"]
    before = [(await ben.get(page)).text for page in pages]
    entry = await opened(ana, two.workbook, slug)
    for prompt in exercise(slug).asked_first():
        await answer(ana, entry, prompt, Answer(State.UNSURE, None))
    await ana.get(f"/entries/{entry}/check")
    await ana.press("Finish")
    assert ana.heading == "Done. Thank you."
    assert before == [(await ben.get(page)).text for page in pages]
    for path in ("", "/prompts", "/check", "/mine", "/review"):
        await ben.get(f"/entries/{entry}{path}")
        assert ben.status == 404
    listed = await two.ben.call("GET", f"/workbooks/{two.workbook}/entries")
    assert entry not in listed.text


async def test_each_can_do_it_alone_at_the_same_time(
    two: Couple, ana: Visitor, ben: Visitor
) -> None:
    """Two entries that know nothing of each other; both are the first round."""
    entries = [await opened(one, two.workbook, ALONE[0]) for one in (ana, ben)]
    assert entries[0] != entries[1]
    for client, entry in ((two.ana, entries[0]), (two.ben, entries[1])):
        assert (await client.entry(entry))["round"] == 1


async def test_nobody_gives_it_to_another(two: Couple, ana: Visitor) -> None:
    """It is no homework: neither on the page that gives it nor in the API."""
    await ana.get(f"/workbooks/{two.workbook}/homework/new?module={THEME}")
    assert "Coping and recovery" not in ana.text
    await ana.follow("Boundaries")
    await ana.press("Put it on the list", module=THEME)
    assert ana.status == 422
    assert "There is no module by this name." in ana.text
    for given in ({"module": THEME}, {"exercise": "wellness-plan"}):
        with pytest.raises(ProblemError) as refused:
            await two.ana.call("POST", f"/workbooks/{two.workbook}/assignments", given)
        assert refused.value.status == 422
    assert (await two.ana.call("GET", f"/workbooks/{two.workbook}/entries")).json()["data"] == []


async def test_a_program_is_told_which_theme_it_is(two: Couple) -> None:
    """So that it does not list it, either, before somebody asks."""
    found = (await two.ana.call("GET", "/modules?limit=100")).json()["data"]
    assert [one["slug"] for one in found if one["by_choice"]] == [THEME]


async def test_a_stranger_and_a_theme_that_is_not(two: Couple, visit: Visit, ana: Visitor) -> None:
    """In somebody else's workbook there is nothing; and a name that is none is not there."""
    sol = await visit("Sol").sign_up()
    await sol.get(f"/workbooks/{two.workbook}/themes/{THEME}")
    nothing = sol.text
    assert sol.status == 404
    await sol.get(f"/workbooks/wb_{'a' * 26}/themes/{THEME}")
    assert (sol.status, sol.text) == (404, nothing)
    await ana.get(f"/workbooks/{two.workbook}/themes/no-such-theme")
    assert ana.status == 404
