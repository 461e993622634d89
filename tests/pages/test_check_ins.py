"""Checking in, week by week, with a browser that runs no script."""

from __future__ import annotations

import re

from bs4 import Tag

from tests.pages.conftest import Visit
from tests.pages.opened import Couple
from tests.pages.rounds import WEEKS, weeks
from tests.pages.visitor import Visitor

CLOSE = "How close did we feel this week, as you see it?"
GREET = "How often did we greet and part with a real look this week?"


def table_of(visitor: Visitor, question: str) -> list[list[str]]:
    """The rows of the table to this question, without the days."""
    table = _section(visitor, question).find("table")
    assert isinstance(table, Tag)
    rows = [row.find_all("td") for row in table.select("tbody tr")]
    return [[" ".join(cell.get_text(" ").split()) for cell in row] for row in rows]


def _section(visitor: Visitor, question: str) -> Tag:
    heading = next(h for h in visitor.main.find_all("h3") if h.get_text(strip=True) == question)
    section = heading.find_parent("section")
    assert isinstance(section, Tag)
    return section


async def test_the_rounds_are_a_picture_with_its_table_in_words(
    ana: Visitor, ben: Visitor, two: Couple
) -> None:
    """A circle and a square for each round that both shared; the same in words beside it."""
    await weeks(two)
    await ana.get("/")
    await ana.follow("Checking in")
    assert table_of(ana, CLOSE) == [
        ["close to “Far away”", "close to “Very close”"],
        ["in the middle", "in the middle"],
        ["Very close", "not sure yet"],
    ]
    picture = _section(ana, CLOSE)
    assert len(picture.select("svg circle")) == 3
    assert len(picture.select("svg rect")) == 2
    assert str(picture.find("svg")["aria-hidden"]) == "true"  # type: ignore[index]
    await ben.get(ana.path)
    assert table_of(ben, CLOSE)[0] == ["close to “Very close”", "close to “Far away”"]


async def test_what_only_one_shared_is_in_no_picture(
    ana: Visitor, ben: Visitor, two: Couple
) -> None:
    """A round with one answer is empty for both, and no line of it says whose is missing."""
    await weeks(two)
    for reader in (ana, ben):
        await reader.get(f"/workbooks/{two.workbook}/check-ins")
        assert table_of(reader, GREET)[1] == ["Nothing to compare here."]
        assert len(_section(reader, GREET).select("svg circle")) == 2


async def test_nothing_is_counted_or_graded(ana: Visitor, two: Couple) -> None:
    """No score, no step of a scale, no row of weeks: apart from days there is no number."""
    await weeks(two)
    await ana.get(f"/workbooks/{two.workbook}/check-ins")
    days = re.compile(r"\d{1,2} [A-Z][a-z]{2} \d{4}")
    assert re.findall(r"\d+", days.sub("", ana.text)) == []


async def test_this_weeks_is_begun_or_gone_on_with(ana: Visitor, ben: Visitor, two: Couple) -> None:
    """One press opens it, for both; the other one's press comes into the same."""
    await ana.get(f"/workbooks/{two.workbook}/check-ins")
    assert "No round has opened yet." in ana.text
    await ana.press("This week's check-in")
    entry = ana.path
    assert ana.heading == "Our weekly check-in"
    await ben.get(f"/workbooks/{two.workbook}/check-ins")
    await ben.press("This week's check-in")
    assert ben.path == entry


async def test_one_round_is_not_a_row_yet(ana: Visitor, two: Couple) -> None:
    """It leads to what opened, and says that the second makes a picture."""
    entry = (await weeks(two, WEEKS[0]))[0]
    await ana.get(f"/workbooks/{two.workbook}/check-ins")
    assert "After two rounds you can look back over them here." in ana.text
    assert ana.main.find("a", href=f"/entries/{entry}/review") is not None


async def test_what_one_does_in_private_changes_no_byte(
    ana: Visitor, ben: Visitor, two: Couple
) -> None:
    """Ben writes and sends his part of the next round: Ana's page stays as it was."""
    await weeks(two)
    entry = str((await two.ana.open_entry(two.workbook, "weekly-check-in"))["id"])
    path = f"/workbooks/{two.workbook}/check-ins"
    await ana.get(path)
    before = _without_key(ana)
    await two.ben.save(entry, "thanks", value="The tea.")
    await two.ben.save(entry, "close", value=1, share=False)
    await two.ben.send(entry)
    await ana.get(path)
    assert _without_key(ana) == before


def _without_key(visitor: Visitor) -> str:
    for key in visitor.page.find_all("input", attrs={"name": "once"}):
        key.decompose()
    return str(visitor.page)


async def test_what_is_no_longer_shared_leaves_the_picture(
    ana: Visitor, ben: Visitor, two: Couple
) -> None:
    """On both phones, like a skip."""
    first = (await weeks(two))[0]
    await two.ana.stop_sharing(first, "close")
    for reader in (ana, ben):
        await reader.get(f"/workbooks/{two.workbook}/check-ins")
        assert table_of(reader, CLOSE)[0] == ["Nothing to compare here."]


async def test_alone_it_is_for_oneself(visit: Visit) -> None:
    """Before somebody has joined; it is said so."""
    cleo = await visit("Cleo").sign_up()
    await cleo.press("Start a workbook")
    await cleo.get("/")
    await cleo.follow("Checking in")
    assert "Now it is for you alone." in cleo.text


async def test_after_a_departure_there_is_nothing_to_begin(ana: Visitor, two: Couple) -> None:
    """The rounds stay, and the other one's part is not shared any more."""
    await weeks(two)
    await two.ben.leave(two.workbook)
    await ana.get(f"/workbooks/{two.workbook}/check-ins")
    assert ana.status == 200
    assert ana.main.find("button") is None
    assert ana.main.find("svg") is None


async def test_a_stranger_finds_nothing(visit: Visit, two: Couple, nobody: Visitor) -> None:
    """The page for what is not there; signed out, the page to sign in."""
    await weeks(two)
    sol = await visit("Sol").sign_up()
    await sol.get("/workbooks/wb_" + "a" * 26 + "/check-ins")
    absent = sol.text
    await sol.get(f"/workbooks/{two.workbook}/check-ins")
    assert (sol.status, sol.text) == (404, absent)
    await nobody.get(f"/workbooks/{two.workbook}/check-ins")
    assert nobody.heading == "Sign in"
