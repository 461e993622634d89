"""A therapist gives a couple homework, and takes their own off the list again."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from api.pages import pathways
from api.pages.ask import Ask
from api.pages.giving import (
    IN_SESSION,
    NO_STEP,
    OPENS,
    Giving,
    again,
    assign,
    shown,
    theme_of,
    themes,
)
from api.pages.homework import given_by_me
from workbook import assigning, pairing
from workbook.errors import Invalid, NotFound
from workbook.library import builtin
from workbook.pathway import Step
from workbook.pathways import one_of_mine
from workbook.records.pathways import Kept


async def show(ask: Ask) -> Response:
    """What this therapist has given them. What the two gave themselves is theirs."""
    known = await _couple(ask)
    given = await given_by_me(ask.mine, ask.path["workbook"])
    kept = [(one, _titles(ask, one)) for one in await pathways.mine(ask)]
    return ask.show("homework_given.html", **known, given=given, pathways=kept)


def _titles(ask: Ask, kept: Kept) -> list[str]:
    """What each step of a pathway is called."""
    modules, texts, language = dict(themes(ask)), builtin().texts, ask.mine.language
    found = []
    for step in kept.pathway.steps:
        slug = step.exercise or step.module or ""
        text = texts.get(slug) if step.exercise else None
        found.append(text.read_in(language).title if text else modules.get(slug, slug))
    return found


async def _couple(ask: Ask) -> dict[str, Any]:
    """The couple of this address, for a therapist who may give them something. NotFound."""
    await assigning.as_therapist(ask.mine, ask.path["workbook"])
    seen = await pairing.show(ask.mine, ask.path["workbook"])
    return {
        "workbook": seen.facts.id,
        "giving": _theirs(ask),
        "names": [name for _, name in seen.names],
        "state": "open",
    }


def _theirs(ask: Ask) -> Giving:
    home = f"/caseload/{ask.path['workbook']}/homework"
    return Giving(home, (*OPENS, IN_SESSION), by_therapist=True)


async def show_new(ask: Ask) -> Response:
    known = await _couple(ask)
    step = await _step(ask)
    form = shown(ask, _theirs(ask), ask.query.one("module") or theme_of(step), step)
    return ask.show("giving.html", **{**known, **form})


async def _step(ask: Ask) -> Step:
    """The step of a pathway that the address names; an empty one when it names none. NotFound."""
    if "pathway" not in ask.query:
        return NO_STEP
    kept = await one_of_mine(ask.mine, ask.query.one("pathway"))
    for number, step in enumerate(kept.pathway.steps, 1):
        if ask.query.one("step") == str(number):
            return step
    raise NotFound


async def give(ask: Ask) -> Response:
    """Its exercises are then there for both, with the same words."""
    known = await _couple(ask)
    del known["giving"]
    try:
        await assign(ask)
    except Invalid as error:
        return again(ask, error, _theirs(ask), known)
    return ask.go(_theirs(ask).home)


async def end(ask: Ask) -> Response:
    """Off the list. What was written for it stays with the couple."""
    await assigning.as_therapist(ask.mine, ask.path["workbook"])
    await assigning.end(ask.mine, ask.path["assignment"])
    return ask.go(_theirs(ask).home)
