"""Pathways of one's own: the list, writing one, changing and removing it. No couple is told."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.faults import Faults
from api.pages.giving import line, themes, titles_in
from api.pages.own_exercises import SURE
from api.pages.typed import Typed
from api.pages.words import N_
from workbook import pathways
from workbook.errors import Invalid
from workbook.homework import MOST_MINUTES
from workbook.once import once
from workbook.pathway import LONGEST_TITLE, MOST_STEPS, Pathway, Step
from workbook.records.pages import every
from workbook.records.pathways import Kept

SPARE = 3
TITLE = N_("Please give it a name.")
NONE = N_("Please choose what the first step is.")
WHICH = N_("Please choose what this step is, or leave all of it empty.")
UNKNOWN = N_("Please choose one from the list.")

Offered = list[tuple[str, list[tuple[str, str]]]]


async def mine(ask: Ask) -> list[Kept]:
    """All of them, in the order of their names."""
    found = await every(lambda page: pathways.mine(ask.mine, page))
    return sorted(found, key=lambda one: (one.pathway.title.casefold(), one.id))


async def show(ask: Ask) -> Response:
    return ask.show("pathways.html", found=await mine(ask))


async def show_new(ask: Ask) -> Response:
    return ask.show("pathway.html", **_known(ask, None))


async def show_one(ask: Ask) -> Response:
    return await _one(ask, Faults())


async def _one(ask: Ask, faults: Faults) -> Response:
    kept = await pathways.one_of_mine(ask.mine, ask.path["pathway"])
    status = 422 if faults else 200
    return ask.show("pathway.html", status, faults=faults, **_known(ask, kept))


async def save(ask: Ask) -> Response:
    try:
        pathway = _typed(ask)
        await once(ask.key, lambda: pathways.save(ask.mine, pathway))
    except Invalid as error:
        return ask.again("pathway.html", error, **_known(ask, None))
    return ask.go("/pathways")


async def change(ask: Ask) -> Response:
    kept = await pathways.one_of_mine(ask.mine, ask.path["pathway"])
    try:
        await pathways.change(ask.mine, kept.id, _typed(ask))
    except Invalid as error:
        return ask.again("pathway.html", error, **_known(ask, kept))
    return ask.go("/pathways")


async def remove(ask: Ask) -> Response:
    if ask.form.one("sure") != "yes":
        return await _one(ask, Faults.of(Invalid([SURE]), ask._, {}))
    await pathways.remove(ask.mine, ask.path["pathway"])
    return ask.go("/pathways")


def _known(ask: Ask, kept: Kept | None) -> dict[str, Any]:
    """What the form needs: what there is to choose, and a row for each step and some more."""
    steps = kept.pathway.steps if kept else ()
    typed = [number for number in range(1, MOST_STEPS + 1) if f"step.{number}" in ask.form]
    rows = min(MOST_STEPS, max([len(steps) + SPARE, *typed]))
    return {
        "kept": kept,
        "rows": [(number, _row(steps, number)) for number in range(1, rows + 1)],
        "offered": _offered(ask),
    }


def _row(steps: tuple[Step, ...], number: int) -> tuple[str, Step]:
    """What is chosen in this row before anybody types, and the step itself."""
    step = steps[number - 1] if number <= len(steps) else Step()
    if step.exercise is not None:
        return f"exercise:{step.exercise}", step
    return f"module:{step.module}" if step.module else "", step


def _offered(ask: Ask) -> Offered:
    """Under each theme's title the whole of it, and its exercises."""
    whole = ask._(N_("The whole theme"))
    return [
        (
            title,
            [(f"module:{slug}", f"{title} ({whole})")]
            + [(f"exercise:{one}", said) for one, said in titles_in(ask, slug)],
        )
        for slug, title in themes(ask)
    ]


def _typed(ask: Ask) -> Pathway:
    """The pathway in the form; Invalid with every fault."""
    typed = Typed(ask.form)
    title = line(typed, "title", LONGEST_TITLE)
    if title is None and not typed.faults:
        typed.fault("title", TITLE, "title")
    found = [_step(ask, number, typed) for number in range(1, MOST_STEPS + 1)]
    steps = tuple(step for step in found if step)
    if not steps and not typed.faults:
        typed.fault("none", NONE, "step.1")
    typed.check()
    return Pathway(title or "", steps)


def _step(ask: Ask, number: int, typed: Typed) -> Step | None:
    """What this row says; None for an empty one."""
    chosen, at = ask.form.one(f"step.{number}"), f"step.{number}"
    why = line(typed, f"why.{number}")
    minutes = typed.minutes(f"minutes.{number}", MOST_MINUTES)
    if not chosen:
        if why or minutes:
            typed.fault("which", WHICH, at)
        return None
    if chosen not in {value for _, group in _offered(ask) for value, _ in group}:
        typed.fault("unknown", UNKNOWN, at)
        return None
    kind, _, slug = chosen.partition(":")
    if kind == "module":
        return Step(module=slug, why=why, minutes=minutes)
    return Step(exercise=slug, why=why, minutes=minutes)
