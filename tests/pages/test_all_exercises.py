"""Every exercise that comes along, answered through the pages by two people, without a script."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import Any

import pytest
from bs4 import Tag

from tests.pages.on_paper import answer, exercise, opened, typed
from tests.pages.opened import Couple
from tests.pages.visitor import Visitor, filled
from tests.strategies import make_answer, make_value
from workbook.answers import Answer, State
from workbook.exercise import AnswerType, Prompt
from workbook.library import builtin

SLUGS = [one.slug for one in builtin().exercises]


TEXTS = (AnswerType.SHORT_TEXT, AnswerType.LONG_TEXT)


def words_of(visitor: Visitor, prompt: Prompt) -> str:
    """A text that can be found again."""
    return f"{visitor.name} says {prompt.id}."


def given(visitor: Visitor, prompt: Prompt) -> Answer:
    """What somebody answers here, in the shape that a form can send. A second text is private."""
    chance = Random(f"{prompt.id} {visitor.name}")
    made = make_answer(prompt, chance)
    if prompt.required or made.state is State.SKIPPED:
        made = replace(made, state=State.ANSWERED, value=make_value(prompt, chance))
    if prompt.type in TEXTS:
        made = replace(made, state=State.ANSWERED, value=words_of(visitor, prompt))
    return replace(made, off_agenda=False)


@pytest.mark.parametrize("engine", ["sqlite"])
@pytest.mark.parametrize("slug", SLUGS)
async def test_two_people_answer_it(two: Couple, ana: Visitor, ben: Visitor, slug: str) -> None:
    """Every question on its page, its guess, the check, sent; both read both; both reply."""
    one = exercise(slug)
    entry = await opened(ana, two.workbook, slug)
    await all_answered(ana, entry, slug)
    if one.reveal == "never":
        await ben.get(f"/entries/{entry}")
        assert (ben.status, ana.heading) == (404, "Done. Thank you.")
        return
    await all_answered(ben, entry, slug)
    if one.reveal == "together":
        for visitor in (ana, ben):
            await visitor.press("I am ready")
    drafts = {"Ana": await two.ana.draft(entry), "Ben": await two.ben.draft(entry)}
    for visitor, other in ((ana, ben), (ben, ana)):
        await both_are_read(visitor, other, entry, slug, drafts)
    if any(one.asked_after()):
        await both_reply(ana, ben, entry, slug)


async def all_answered(visitor: Visitor, entry: str, slug: str) -> None:
    """From the first page to the last. What was typed is what the draft then shows."""
    asked = []
    await visitor.get(f"/entries/{entry}")
    await visitor.follow("Begin")
    while "/prompts/" in visitor.path:
        prompt = exercise(slug).prompt(visitor.path.split("/")[4])
        assert prompt is not None
        asked.append(prompt.id)
        meant = given(visitor, prompt)
        await answer(visitor, entry, prompt, meant)
        assert visitor.status == 200, visitor.text
        await stands_there(visitor, entry, prompt, meant)
    assert visitor.path == f"/entries/{entry}/check"
    assert "Not answered yet" not in visitor.text
    unconditional = {one.id for one in exercise(slug).asked_first() if one.condition is None}
    assert unconditional <= set(asked), "each question has its turn"
    await visitor.press("Finish" if exercise(slug).reveal == "never" else "Send mine")


async def both_are_read(
    visitor: Visitor, other: Visitor, entry: str, slug: str, drafts: dict[str, Any]
) -> None:
    """Each question that is for both, and of the other's texts those that they share."""
    await visitor.get(f"/entries/{entry}/review")
    assert visitor.heading == exercise(slug).title
    for prompt in exercise(slug).asked_first():
        theirs = drafts[other.name].get(prompt.id)
        assert (prompt.text in visitor.text) or prompt.visible == "me"
        if theirs and prompt.type in TEXTS:
            shared = theirs["share"] and prompt.visible == "both"
            assert (words_of(other, prompt) in visitor.text) is shared, prompt.id


async def both_reply(ana: Visitor, ben: Visitor, entry: str, slug: str) -> None:
    """The second round on one page; then both replies stand in the review."""
    asked = [*exercise(slug).asked_after()]
    for visitor in (ana, ben):
        await visitor.get(f"/entries/{entry}/reply")
        fields: dict[str, str | list[str]] = {}
        for prompt in asked:
            value = words_of(visitor, prompt) if prompt.type in TEXTS else None
            chosen = value or make_value(prompt, Random(f"{prompt.id} {visitor.name}"))
            fields |= typed(prompt, Answer(State.ANSWERED, chosen))
        await visitor.press("Send my reply", **fields)
        assert visitor.heading == "Your reply is sent. Thank you.", visitor.text
    for visitor, other in ((ana, ben), (ben, ana)):
        await visitor.get(f"/entries/{entry}/review")
        for prompt in asked:
            assert prompt.text in visitor.text
            if prompt.type in TEXTS:
                assert words_of(other, prompt) in visitor.text


async def stands_there(visitor: Visitor, entry: str, prompt: Prompt, meant: Answer) -> None:
    """Opening the question again shows what was typed in it; then back to where they were."""
    here = visitor.path
    await visitor.get(f"/entries/{entry}/prompts/{prompt.id}")
    form = visitor.main.find("form")
    assert isinstance(form, Tag)
    shown = {name: sorted(as_list(one)) for name, one in filled(form).items() if one}
    wanted = {name: sorted(as_list(one)) for name, one in typed(prompt, meant).items() if one}
    names = [name for name in shown | wanted if is_shown(prompt, name)]
    assert {name: shown.get(name) for name in names} == {name: wanted.get(name) for name in names}
    await visitor.get(here)


def as_list(values: str | list[str]) -> list[str]:
    return [values] if isinstance(values, str) else values


def is_shown(prompt: Prompt, name: str) -> bool:
    """Whether this field stands on the question's own page: its guess has one of its own."""
    return name.startswith("a.") and not name.startswith(f"a.{prompt.id}.guess")
