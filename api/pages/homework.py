"""Homework: what a therapist gave, and what the two gave themselves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.words import N_
from api.pages.workbooks import about, may_now
from workbook import assigning, listing
from workbook.assigning import Assignment, Homework
from workbook.errors import Fault, Invalid
from workbook.library import builtin
from workbook.listing import Line
from workbook.once import once
from workbook.policy import Action, Viewer
from workbook.ports import today
from workbook.publishing import visible
from workbook.records.pages import Page as Slice

MOST = Slice(100)
LONGEST_NOTE = 2_000

WHICH = N_("Please choose a theme.")
DAY = N_("Please write the day as year, month and day, such as 2027-01-31; or leave it empty.")
PAST = N_("Please choose today or a day to come, or leave it empty.")
TOO_LONG = N_("Use at most 2,000 characters.")


@dataclass(frozen=True, slots=True)
class Given:
    """A line of homework: what to do, and from whom; None for somebody whose account is gone.

    `entries` are the exercises that belong to it, each with its title.
    """

    id: str
    title: str
    giver: str | None
    mine: bool
    due_on: date | None
    note: str | None
    entries: tuple[tuple[str, str], ...]


async def given(viewer: Viewer, workbook: str, lines: Sequence[Line]) -> list[Given]:
    """The homework of a workbook as one of its partners reads it, the newest first. `lines` are
    the workbook's entries.
    """
    found, _ = await assigning.assignments(viewer, workbook, MOST)
    if not found:
        return []
    names = await assigning.givers(found)
    titles = await _titles(viewer, found)
    named = {one.id: one.exercise.title for one in lines}
    return [_given(one, titles, names.get(one.giver), named) for one in found]


def _given(
    one: Assignment, titles: Mapping[str, str], giver: str | None, named: Mapping[str, str]
) -> Given:
    what = one.homework
    slug = what.module or what.exercise or ""
    entries = tuple((entry, named[entry]) for entry in one.entries if entry in named)
    return Given(one.id, titles.get(slug, slug), giver, one.mine, what.due_on, what.note, entries)


async def _titles(viewer: Viewer, found: list[Assignment]) -> dict[str, str]:
    """By slug. The exercises of others are looked up only where one of them was given."""
    titles = {one.slug: one.title for one in builtin().modules_in(viewer.language)}
    titles |= {slug: it.read_in(viewer.language).title for slug, it in builtin().texts.items()}
    if all((one.homework.module or one.homework.exercise) in titles for one in found):
        return titles
    return {slug: it.title for slug, it in (await visible(viewer)).items()} | titles


async def show(ask: Ask) -> Response:
    return ask.show("homework.html", **await _shown(ask))


async def _shown(ask: Ask) -> dict[str, Any]:
    known, workbook = await about(ask), ask.path["workbook"]
    modules = [
        (one.slug, one.title)
        for one in builtin().modules_in(ask.mine.language)
        if not builtin().is_by_choice(one)
    ]
    lines, _ = await listing.entries(ask.mine, workbook, MOST)
    return {**known, "modules": modules, "given": await given(ask.mine, workbook, lines)}


async def give(ask: Ask) -> Response:
    """Give ourselves a theme: its exercises are then there for both."""
    workbook = ask.path["workbook"]
    await about(ask)
    try:
        wanted = _wanted(ask)
        await once(ask.key, lambda: assigning.assign(ask.mine, workbook, wanted))
    except Invalid as error:
        await may_now(ask, Action.ASSIGN)
        return ask.again("homework.html", error, **await _shown(ask))
    return ask.go(f"/workbooks/{workbook}/homework")


def _wanted(ask: Ask) -> Homework:
    """What the form asks for; Invalid with every fault."""
    module, note = ask.form.one("module"), ask.form.one("note").strip()
    faults = [] if module else [Fault("module", WHICH, "#/module")]
    due, wrong = _day(ask.form.one("due_on").strip())
    faults += wrong
    if len(note) > LONGEST_NOTE:
        faults.append(Fault("too_long", TOO_LONG, "#/note"))
    if faults:
        raise Invalid(faults)
    return Homework(module, None, due, note or None)


def _day(typed: str) -> tuple[date | None, list[Fault]]:
    if not typed:
        return None, []
    try:
        day = date.fromisoformat(typed)
    except ValueError:
        return None, [Fault("day", DAY, "#/due_on")]
    return day, [] if day >= today() else [Fault("past", PAST, "#/due_on")]


async def end(ask: Ask) -> Response:
    """Off the list. What was written for it stays."""
    await assigning.end(ask.mine, ask.path["assignment"])
    return ask.go(f"/workbooks/{ask.path['workbook']}/homework")
