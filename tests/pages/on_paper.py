"""How somebody opens an exercise and answers it on the pages, without a script."""

from __future__ import annotations

from bs4 import Tag

from api.pages.cards import filled
from tests.pages.visitor import Visitor
from workbook.answers import Answer
from workbook.exercise import Exercise, Prompt
from workbook.library import builtin
from workbook.records.papers import Jotted


async def alone(visitor: Visitor) -> str:
    """A workbook of one's own. Its id."""
    await visitor.get("/")
    await visitor.press("Start a workbook")
    await visitor.get("/")
    link = visitor.main.find("a", string="Choose an exercise")
    assert isinstance(link, Tag)
    return str(link["href"]).split("/")[2]


async def opened(visitor: Visitor, book: str, slug: str) -> str:
    await visitor.get(f"/workbooks/{book}/exercises/{slug}")
    await visitor.press("Open this exercise")
    return visitor.path.split("/")[2]


def exercise(slug: str) -> Exercise:
    found = builtin().find(slug)
    assert found is not None
    return found


def typed(prompt: Prompt, answer: Answer) -> dict[str, str | list[str]]:
    """What somebody would type and tick on a page to give this answer, with its guess."""
    form = filled([prompt], {prompt.id: Jotted(answer)})
    return {
        name: [*values] for name, values in form.fields.items() if not name.startswith("w.")
    }  # fmt: skip


async def answer(visitor: Visitor, entry: str, prompt: Prompt, given: Answer) -> Visitor:
    """Answer one question on its page, and the guess on the page after it."""
    fields = typed(prompt, given)
    guess = {name: one for name, one in fields.items() if name.startswith(f"a.{prompt.id}.guess")}
    await visitor.get(f"/entries/{entry}/prompts/{prompt.id}")
    await _continue(visitor, {name: one for name, one in fields.items() if name not in guess})
    if visitor.path.endswith("/guess"):
        await _continue(visitor, guess)
    return visitor


async def _continue(visitor: Visitor, fields: dict[str, str | list[str]]) -> None:
    await visitor.press("Continue", **fields)
    if visitor.main.find("input", attrs={"name": "hinted"}) is not None:
        await visitor.press("Keep mine as it is")
