"""The how-to for a couple's first evening, done as it stands: what is in bold is on the screen."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.pages.calm import graded, harsh
from tests.pages.conftest import Visit
from tests.pages.visitor import PASSWORD, Visitor
from workbook.library.readability import measure

PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "a-first-evening.md"
BOLD = re.compile(r"\*\*([^*]+)\*\*")


def sections() -> dict[str, list[str]]:
    """The words in bold under each heading, in their order."""
    parts = re.split(r"^## (.+)\n", PAGE.read_text(), flags=re.MULTILINE)
    return {
        heading: [" ".join(word.split()) for word in BOLD.findall(text)]
        for heading, text in zip(parts[1::2], parts[2::2], strict=True)
    }


def typed(visitor: Visitor, code: str) -> dict[str, str | list[str]]:
    """What they type and tick, where the page asks for it."""
    words: dict[str, str | list[str]] = {
        "name": visitor.name,
        "login": f"{visitor.name.lower()}@example.org",
        "password": PASSWORD,
        "adult": "yes",
        "code": code,
        "a.rules.value": ["turns", "phones"] if visitor.name == "Ana" else ["late", "pace"],
    }
    shown = visitor.main.find_all(["input", "textarea"])
    asked = {str(one["name"]) for one in shown if one.get("type") != "hidden" and one.get("name")}
    return {name: given for name, given in words.items() if name in asked}


async def do(visitor: Visitor, word: str, code: str = "") -> None:
    """Press the button or the link of this name. What is neither is a word to be read."""
    if is_there(visitor, "button", word):
        await visitor.press(word, **typed(visitor, code))
        while word == "Skip this one" and is_there(visitor, "button", word):
            await visitor.press(word)
    elif is_there(visitor, "a", word):
        await visitor.follow(word)
    else:
        assert word in visitor.text, f"'{word}' is not at {visitor.path}: {visitor.text}"


def is_there(visitor: Visitor, tag: str, word: str) -> bool:
    return any(one.get_text(" ", strip=True) == word for one in visitor.page.find_all(tag))


async def through(visitor: Visitor, section: str, start: str = "/", code: str = "") -> None:
    """Everything that this section says, from where it begins."""
    await visitor.get(start)
    for word in sections()[section]:
        await do(visitor, word, code)
        assert visitor.status == 200, (section, word, visitor.text)


async def test_the_evening_goes_as_it_is_told(visit: Visit, nobody: Visitor) -> None:
    """From the first page to the end of the talk, by two people, each on a phone of their own."""
    ana, ben, sol = visit("Ana"), visit("Ben"), visit("Sol")
    await nobody.get("/")
    await nobody.follow("Help and safety")
    assert is_there(nobody, "button", "Leave quickly")
    await through(ana, "One of you begins")
    assert ana.heading == "Done. Thank you."
    await through(ana, "You invite the other one")
    code = ana.main.find(class_="code")
    assert code is not None
    await through(ben, "The other one joins", "/join", code.get_text())
    await through(ana, "You choose an exercise together")
    entry = ana.path
    for one in (ana, ben):
        await through(one, "Each of you answers alone")
    assert ben.path.endswith("/review")
    await through(ana, "You talk about it")
    await through(ben, "If it gets too much")
    assert ben.heading == "Leave this workbook"
    await sol.sign_up()
    await sol.get(entry)
    assert sol.status == 404


@pytest.mark.parametrize("look", [harsh, graded])
def test_it_is_told_calmly(look: Callable[[str], list[str]]) -> None:
    """With the words that the pages are held to, too."""
    assert look(PAGE.read_text()) == []


def test_a_tired_person_can_read_it() -> None:
    """At a reading age of about twelve."""
    prose = [line.lstrip("1234567890. ") for line in PAGE.read_text().split("\n\n")]
    assert measure(prose).grade <= 7.0
