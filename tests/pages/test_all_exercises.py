"""Every exercise that comes along, answered through the pages by two people, without a script."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from bs4 import Tag

from tests.pages.on_paper import answer, exercise, opened, typed
from tests.pages.opened import Couple
from tests.pages.visitor import Visitor, filled
from tests.strategies import make_answer, make_value
from workbook.answers import Answer, State
from workbook.exercise import Prompt
from workbook.library import builtin

SLUGS = [one.slug for one in builtin().exercises]


def given(prompt: Prompt, seed: int) -> Answer:
    """What somebody answers here, in the shape that a form can send."""
    chance = Random(f"{prompt.id} {seed}")
    made = make_answer(prompt, chance)
    if prompt.required or made.state is State.SKIPPED:
        made = replace(made, state=State.ANSWERED, value=make_value(prompt, chance))
    return replace(made, off_agenda=False)


@pytest.mark.parametrize("engine", ["sqlite"])
@pytest.mark.parametrize("slug", SLUGS)
async def test_two_people_answer_it(two: Couple, ana: Visitor, ben: Visitor, slug: str) -> None:
    """Each question on its page, the guess on its own, the check, and sent; then it opens."""
    one = exercise(slug)
    entry = await opened(ana, two.workbook, slug)
    for seed, visitor in enumerate((ana, ben)):
        if one.reveal == "never" and visitor is ben:
            await visitor.get(f"/entries/{entry}")
            assert visitor.status == 404
            continue
        await all_answered(visitor, entry, slug, seed)
    await ana.get(f"/entries/{entry}")
    assert ana.path.endswith("/review") is (one.reveal == "both_submitted")


async def all_answered(visitor: Visitor, entry: str, slug: str, seed: int) -> None:
    """From the first page to the last. What was typed is what the draft then shows."""
    await visitor.get(f"/entries/{entry}")
    await visitor.follow("Begin")
    while "/prompts/" in visitor.path:
        prompt = exercise(slug).prompt(visitor.path.split("/")[4])
        assert prompt is not None
        meant = given(prompt, seed)
        await answer(visitor, entry, prompt, meant)
        assert visitor.status == 200, visitor.text
        await stands_there(visitor, entry, prompt, meant)
    assert visitor.path == f"/entries/{entry}/check"
    assert "Not answered yet" not in visitor.text
    await visitor.press("Finish" if exercise(slug).reveal == "never" else "Send mine")


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
