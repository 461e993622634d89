"""One answer for the therapist only, as the two of a couple and the therapist see it."""

from __future__ import annotations

import pytest

from tests.pages.conftest import Visit
from tests.pages.opened import Couple
from tests.pages.visitor import Visitor

ON_SQLITE = pytest.mark.parametrize("engine", ["sqlite"], indirect=True)


async def linked(two: Couple, thea: Visitor, ana: Visitor, *others: Visitor) -> str:
    """Thea says that one may tell her something alone; each accepts it. The path of her page."""
    await thea.get("/me/therapist-code")
    await thea.press("Make a therapist code", policy="limited")
    code = thea.main.select_one(".code")
    assert code is not None
    await ana.get(f"/workbooks/{two.workbook}/therapists")
    await ana.press("Link this therapist", code=code.get_text())
    choice = ana.path
    for person in (ana, *others):
        await person.get(choice)
        assert "One of you may tell the therapist something alone" in person.text
        await person.press("Save my choice", scope=["progress", "answers"])
    return f"/workbooks/{two.workbook}/confidences"


@pytest.mark.story("I20")
@ON_SQLITE
async def test_from_the_choice_at_the_question_to_the_page_of_the_therapist(
    two: Couple, visit: Visit, ana: Visitor, ben: Visitor
) -> None:
    """Ana is told who reads what before she types, at the question and at the check; Thea reads it
    when it has opened, on a page that no partner has; Ben's pages say nothing.
    """
    thea = await visit("Thea").sign_up()
    page = await linked(two, thea, ana, ben)
    entry = str((await two.ana.open_entry(two.workbook, "soft-start"))["id"])
    for client in (two.ana, two.ben):
        await client.save(entry, "statement", skip=True)
        await client.save(entry, "need", value="respect")
    await ana.get(f"/entries/{entry}")
    assert "you may tell them a single answer alone" in ana.text
    at = f"/entries/{entry}/prompts/first"
    await ana.get(at)
    assert "Thea reads what you share, too." in ana.text
    assert "Only the therapist reads this one, too" in ana.text
    link = ana.main.select_one("input[name='a.first.only']")
    assert link is not None
    told = {"a.first.value": "heard", "a.first.only": str(link["value"])}
    await ana.press("Continue", **told, **{"a.first.private": "yes"})
    assert "Please keep one of them." in ana.text
    await ana.get(at)
    await ana.press("Continue", **told, **{"a.first.private": ""})
    await ana.get(f"/entries/{entry}/check")
    assert "Only me and Thea" in ana.text
    await thea.get(page)
    assert "There is nothing here." in thea.text
    for client in (two.ana, two.ben):
        await client.send(entry)
    await thea.get(page)
    assert "Only Ana and you can see this." in thea.text
    for person in (ana, ben, await visit("Sol").sign_up()):
        await person.get(page)
        assert person.status == 404
    await ben.get(f"/entries/{entry}/review")
    assert "alone" not in ben.text.replace("You each answer alone", "")
    await ana.get("/me/readings")
    assert "What you told them alone" in ana.text
