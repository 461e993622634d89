"""The session sheet: one couple on one printed page, made when it is asked for and not kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup
from starlette.responses import Response

from api.pages.agreed import WENT, Names, Shown
from api.pages.ask import Ask
from api.pages.homework import slugs_of, titles_of
from api.pages.side_by_side import Pair, Point, called, table_for
from workbook import preparing
from workbook.exercise import Seat
from workbook.library.untrusted import page_for
from workbook.practising import Line
from workbook.preparing import Kept, Opened, SessionSheet
from workbook.records.sheets import SEATS

MOST_NOTES = 3


@dataclass(frozen=True, slots=True)
class Topic:
    """One finding to talk about, with both answers to each of its questions."""

    point: Point
    pairs: Sequence[Pair]


@dataclass(frozen=True, slots=True)
class Exercise:
    """What one exercise brings to the sheet, and its notes for whoever guides the talk."""

    title: str
    opened_on: date | None
    strengths: Sequence[Point]
    topics: Sequence[Topic]
    notes: Sequence[Markup]


@dataclass(frozen=True, slots=True)
class Agreement:
    """One agreement. `lines` are the newest of its log; None for a reader of titles."""

    shown: Shown
    lines: Sequence[Line] | None


async def show(ask: Ask) -> Response:
    sheet = await preparing.session_sheet(ask.mine, ask.path["workbook"])
    names = names_of(ask, sheet.names)
    return ask.show(
        "session_sheet.html",
        sheet=sheet,
        names=names,
        exercises=await _exercises(ask, sheet.opened),
        agreements=[_agreement(one, names) for one in sheet.agreements],
        went=WENT,
        given=await _given(ask, sheet),
    )


def names_of(ask: Ask, names: Sequence[str | None]) -> Mapping[Seat, str]:
    """What the two are called, by seat."""
    return called(ask, dict(zip(SEATS, names, strict=True)))


async def _exercises(ask: Ask, opened: Sequence[Opened]) -> list[Exercise]:
    """In the order of the sheet; the notes of an exercise stand once, at its newest round."""
    found: list[Exercise] = []
    told: set[str] = set()
    for one in opened:
        slug = one.review.exercise.slug
        fresh = slug not in told and len(told) < MOST_NOTES
        told |= {slug} if fresh else set()
        found.append(_exercise(ask, one, await _notes(one) if fresh else []))
    return found


def _exercise(ask: Ask, one: Opened, notes: Sequence[Markup]) -> Exercise:
    table = table_for(ask, one.review)
    topics = [table.point(key) for key in one.topics]
    return Exercise(
        title=one.review.exercise.title,
        opened_on=one.review.entry.revealed_on,
        strengths=[table.point(key) for key in one.strengths],
        topics=[Topic(point, [table.pair_of(name) for name in point.prompts]) for point in topics],
        notes=notes,
    )


async def _notes(one: Opened) -> list[Markup]:
    """The exercise's own notes for a therapist, cleaned by the library."""
    page = await page_for(one.review.exercise, "therapist")
    callouts = [*page.callouts, *(note for step in page.steps for note in step.callouts)]
    return [Markup(note.html) for note in callouts if note.kind == "THERAPIST"]  # noqa: S704


def _agreement(one: Kept, names: Mapping[Seat, str]) -> Agreement:
    return Agreement(Shown(one.agreement, Names(names, "one", False)), one.lines)


async def _given(ask: Ask, sheet: SessionSheet) -> list[tuple[str, preparing.Given]]:
    """Each piece of homework with what it is called."""
    titles = await titles_of(ask.mine, [one.assignment for one in sheet.given])
    named = (slugs_of(one.assignment.homework) for one in sheet.given)
    titled = (", ".join(titles.get(slug, slug) for slug in slugs) for slugs in named)
    return [*zip(titled, sheet.given, strict=True)]
