"""Homework: what a therapist gave, and what the two gave themselves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.calendars import reminder_file
from api.pages.typed import Typed
from api.pages.words import N_
from api.pages.workbooks import about, may_now
from workbook import assigning, listing, reminding
from workbook.assigning import Assignment
from workbook.errors import Invalid
from workbook.homework import Homework, Refusal
from workbook.library import builtin
from workbook.listing import Line
from workbook.policy import Action, Viewer
from workbook.ports import today
from workbook.publishing import visible
from workbook.records.pages import Page as Slice

MOST = Slice(100)
AGAIN = {
    "daily": N_("every day"),
    "weekly": N_("every week"),
    "fortnightly": N_("every two weeks"),
    "monthly": N_("every month"),
}


@dataclass(frozen=True, slots=True)
class Given:
    """A line of homework: what to do, and from whom; None for somebody whose account is gone.

    `refusal` holds today: it is None for what was put off until a day that has come. `entries` are
    the exercises that belong to it, each with its title.
    """

    id: str
    title: str
    giver: str | None
    mine: bool
    what: Homework
    refusal: Refusal | None
    entries: tuple[tuple[str, str], ...]

    @property
    def due_on(self) -> date | None:
        return self.what.due_on

    @property
    def has_day(self) -> bool:
        """Whether it stands at a day in a calendar."""
        return bool(self.what.due_on or self.what.from_on or self.what.repeat)

    @property
    def again(self) -> str:
        """How often it comes, as a page's own words; empty for once."""
        return AGAIN.get(self.what.repeat or "", "")


async def given(viewer: Viewer, workbook: str, lines: Sequence[Line]) -> list[Given]:
    """The homework of a workbook as one of its partners reads it, the newest first. `lines` are
    the workbook's entries.
    """
    found, _ = await assigning.assignments(viewer, workbook, MOST)
    if not found:
        return []
    names = await assigning.givers(found)
    titles = await titles_of(viewer, found)
    named = {one.id: one.exercise.title for one in lines}
    return [_given(one, titles, names.get(one.giver), named) for one in found]


async def given_by_me(viewer: Viewer, workbook: str) -> list[Given]:
    """What this viewer gave there, the newest first; without its entries."""
    found = [one for one in (await assigning.assignments(viewer, workbook, MOST))[0] if one.mine]
    titles = await titles_of(viewer, found)
    return [_given(one, titles, None, {}) for one in found]


def _given(
    one: Assignment, titles: Mapping[str, str], giver: str | None, named: Mapping[str, str]
) -> Given:
    title = ", ".join(titles.get(slug, slug) for slug in slugs_of(one.homework))
    entries = tuple((entry, named[entry]) for entry in one.entries if entry in named)
    return Given(one.id, title, giver, one.mine, one.homework, _refusal(one), entries)


def _refusal(one: Assignment) -> Refusal | None:
    """What its reader has said to it, as long as that holds."""
    return one.refusal if one.refusal and one.refusal.holds_on(today()) else None


def slugs_of(homework: Homework) -> tuple[str, ...]:
    """Of its module, its exercise, or each exercise of its selection."""
    return homework.exercises or (homework.module or homework.exercise or "",)


async def titles_of(viewer: Viewer, found: Sequence[Assignment]) -> dict[str, str]:
    """By slug. The exercises of others are looked up only where one of them was given."""
    titles = {one.slug: one.title for one in builtin().modules_in(viewer.language)}
    titles |= {slug: it.read_in(viewer.language).title for slug, it in builtin().texts.items()}
    if all(slug in titles for one in found for slug in slugs_of(one.homework)):
        return titles
    return {slug: it.title for slug, it in (await visible(viewer)).items()} | titles


async def show(ask: Ask) -> Response:
    known, workbook = await about(ask), ask.path["workbook"]
    lines, _ = await listing.entries(ask.mine, workbook, MOST)
    return ask.show("homework.html", **known, given=await given(ask.mine, workbook, lines))


async def calendar(ask: Ask) -> Response:
    """Its day as a file for one's own calendar, with a title that tells nobody anything."""
    await about(ask)
    return reminder_file(ask, await reminding.homework_reminder(ask.mine, ask.path["assignment"]))


async def show_refusal(ask: Ask) -> Response:
    """Put it off: until a day, or for good."""
    shown = await _one(ask)
    await may_now(ask, Action.PUT_OFF_HOMEWORK)
    return ask.show("homework_refusal.html", **shown)


async def _one(ask: Ask) -> dict[str, Any]:
    known = await about(ask)
    one = await assigning.as_partner(ask.mine, ask.path["assignment"])
    titles = await titles_of(ask.mine, [one])
    return {**known, "one": _given(one, titles, None, {})}


async def put_off(ask: Ask) -> Response:
    shown = await _one(ask)
    try:
        await assigning.put_off(ask.mine, ask.path["assignment"], _until(ask))
    except Invalid as error:
        await may_now(ask, Action.PUT_OFF_HOMEWORK)
        return ask.again("homework_refusal.html", error, **shown)
    return ask.go(f"/workbooks/{ask.path['workbook']}/homework")


def _until(ask: Ask) -> date | None:
    typed = Typed(ask.form)
    day = typed.day_to_come("until")
    typed.check()
    return day


async def take_up(ask: Ask) -> Response:
    """On my own list again."""
    await assigning.take_up(ask.mine, ask.path["assignment"])
    return ask.go(f"/workbooks/{ask.path['workbook']}/homework")


async def end(ask: Ask) -> Response:
    """Off the list. What was written for it stays."""
    await assigning.end(ask.mine, ask.path["assignment"])
    return ask.go(f"/workbooks/{ask.path['workbook']}/homework")
