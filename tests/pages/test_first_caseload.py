"""The how-to for a therapist's first couple, done as it stands: what is bold is on the screen."""

from __future__ import annotations

import re
from pathlib import Path

from tests.pages.conftest import Visit
from tests.pages.opened import Couple
from tests.pages.test_first_evening import is_there
from tests.pages.visitor import PASSWORD, Visitor

PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "work-with-couples.md"
EVERYTHING = ["progress", "answers", "agreements"]
GIVEN: dict[str, dict[str, str | list[str]]] = {
    "Make my account": {
        "name": "Thea",
        "login": "thea@example.org",
        "password": PASSWORD,
        "adult": "yes",
    },
    "Save my choice": {"scope": EVERYTHING},
    "Keep the day": {"on": "2027-01-31"},
}


def bold(heading: str) -> list[str]:
    """The words in bold under this heading, in their order."""
    [part] = re.findall(rf"^## {heading}\n(.*?)^## ", PAGE.read_text(), re.MULTILINE | re.DOTALL)
    return [" ".join(word.split()) for word in re.findall(r"\*\*([^*]+)\*\*", part)]


async def through(visitor: Visitor, words: list[str], code: str = "") -> None:
    """Press or follow each of these; what is neither is a word to be read."""
    for word in words:
        if is_there(visitor, "button", word):
            given = {"code": code} if word == "Link this therapist" else GIVEN.get(word, {})
            await visitor.press(word, **given)
        elif is_there(visitor, "a", word):
            await visitor.follow(word)
        else:
            assert word in visitor.text, f"'{word}' is not at {visitor.path}: {visitor.text}"
        assert visitor.status == 200, (word, visitor.text)


async def test_the_first_couple_comes_as_it_is_told(
    two: Couple, visit: Visit, ana: Visitor, ben: Visitor
) -> None:
    """A code, two choices, and the page of all couples; a stranger has none of it."""
    thea = visit("Thea")
    await thea.get("/")
    await through(thea, bold("You get ready"))
    code = thea.main.find(class_="code")
    assert code is not None
    await ana.get("/")
    await through(ana, bold("The two choose, each alone"), code.get_text())
    await thea.get("/caseload")
    assert "No couple is here yet." in thea.text
    await ben.get(f"/workbooks/{two.workbook}/therapists")
    await through(ben, ["Thea", "Save my choice"])
    mine, couples, following, keep, sheet = bold("You look")
    await through(thea, [mine, couples, "Ana and Ben", following, keep, sheet])
    assert "Session sheet, made on" in thea.text
    assert thea.heading == "Ana and Ben"
    sheet_path = thea.path
    sol = await visit("Sol").sign_up()
    for path in (sheet_path, f"/caseload/{two.workbook}"):
        await sol.get(path)
        assert sol.status == 404
