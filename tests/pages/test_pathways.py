"""Pathways on pages: written, given from step by step, changed and removed by their owner."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.pages.at_work import AtWork, at_work
from tests.pages.conftest import Visit
from tests.pages.opened import Couple
from tests.pages.visitor import Visitor

WHY = "So that a no is heard."


@pytest.fixture
async def works(app: Any, two: Couple, visit: Visit) -> AsyncIterator[AtWork]:
    """Thea, with a pathway of two steps."""
    async with at_work(app, two, await visit("Thea").sign_up()) as made:
        await made.thea.get("/me")
        await made.thea.follow("My pathways")
        assert "There is no pathway yet." in made.thea.text
        await made.thea.follow("Write a pathway")
        two_steps = {"step.1": "module:boundaries", "why.1": WHY, "minutes.1": "20",
                     "step.3": "exercise:saying-no"}  # fmt: skip
        await made.thea.press("Save the pathway", title="Six evenings", **two_steps)
        yield made


async def test_a_step_fills_in_the_form_and_the_couple_is_told_of_no_pathway(
    works: AtWork, ana: Visitor
) -> None:
    """It is given as any other homework is: by hand, and changed before it is."""
    thea, home = works.thea, f"{works.couple}/homework"
    await thea.get(home)
    await thea.follow("Boundaries")
    await thea.press("Put it on the list", note="Slowly.")
    await thea.follow("Saying no, hearing no")
    await thea.press("Put it on the list", why="Once more.")
    given = await works.two.ana.assignments(works.two.workbook)
    assert [(one["module"], one["exercises"], one["why"], one["minutes"]) for one in given] == [
        (None, ["saying-no"], "Once more.", None),
        ("boundaries", None, WHY, 20),
    ]
    await ana.get(f"/workbooks/{works.two.workbook}/homework")
    assert WHY in ana.text
    assert "Six evenings" not in ana.text
    await ana.get("/pathways")
    assert "Six evenings" not in ana.text


async def test_it_is_changed_and_removed_by_its_owner_alone(works: AtWork, visit: Visit) -> None:
    """Sol is told of nothing, whatever they send."""
    thea = works.thea
    await thea.get("/pathways")
    await thea.follow("Six evenings")
    here = thea.path
    sol = await visit("Sol").sign_up()
    for path, form in ((here, {"title": ""}), (f"{here}/removal", {"sure": "yes"})):
        assert (await sol.post(path, dict(form))).status == 404
    assert (await sol.get(here)).status == 404
    await thea.press("Save the pathway", title="Two evenings", **{"step.1": "exercise:saying-no"})
    assert "Two evenings" in thea.text
    await thea.follow("Two evenings")
    assert "Please tick this" in (await thea.press("Remove it")).text
    await thea.press("Remove it", sure="yes")
    assert "There is no pathway yet." in thea.text


async def test_what_does_not_fit_comes_back(works: AtWork) -> None:
    """With what was typed, and a sentence at each place. Nothing is kept."""
    thea = works.thea
    await thea.get("/new-pathway")
    await thea.press("Save the pathway", title=" ", **{"why.1": "Hear it.", "minutes.2": "long"})
    assert thea.status == 422
    for said in ("Please give it a name.", "what this step is", "the minutes as a number"):
        assert said in thea.text
    assert "Hear it." in str(thea.main)
    await thea.press("Save the pathway", title="x" * 121, **{"step.1": "module:nowhere"})
    assert "Use at most 120 characters." in thea.text
    assert "Please choose one from the list." in thea.text
    await thea.get("/new-pathway")
    await thea.press("Save the pathway", title="Nothing in it")
    assert "what the first step is" in thea.text
    await thea.get("/pathways")
    assert "Nothing in it" not in thea.text


@pytest.mark.parametrize("step", ["0", "3", "x", ""])
async def test_a_step_that_is_not_there_is_nothing(works: AtWork, step: str) -> None:
    """As a pathway is that was never written."""
    thea = works.thea
    (kept,) = await works.program.pathways()
    for pathway in (kept["id"], "pw_" + "a" * 26):
        path = f"{works.couple}/homework/new?pathway={pathway}&step={step}"
        assert (await thea.get(path)).status == 404
