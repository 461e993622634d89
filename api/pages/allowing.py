"""What somebody allows the therapists of a workbook, as it is said before they answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from api.pages.ask import Ask
from api.pages.words import N_
from workbook import consenting
from workbook.exercise import Exercise
from workbook.library import builtin
from workbook.records.pages import Page as Slice

MOST_THERAPISTS = Slice(20)
SCOPES = {
    "progress": N_("How far you two are"),
    "answers": N_("My answers, once they have opened"),
    "agreements": N_("Our agreements"),
}


@dataclass(frozen=True, slots=True)
class Reader:
    """A therapist who is linked here, and what I allow them of this exercise, until a day. `told`:
    I may tell them a single answer alone.
    """

    name: str
    link: str
    allowed: Sequence[str]
    until: date | None
    told: bool


async def readers(ask: Ask, workbook: str, exercise: Exercise) -> list[Reader]:
    """The therapists who are linked to this workbook, each with my own choice alone."""
    found, _ = await consenting.links_read(ask.mine, workbook, MOST_THERAPISTS)
    own = builtin().find(exercise.slug) is None
    return [_reader(ask, one, exercise, own) for one in found if one.therapist]


def _reader(ask: Ask, link: consenting.LinkRead, exercise: Exercise, own: bool) -> Reader:
    modules, named = link.mine.modules, []
    if modules is None or (exercise.module in modules and not own):
        named = [ask._(SCOPES[name]) for name in link.mine.scopes.names]
    told = bool(named) and link.mine.scopes.answers and _may_be_told(link)
    return Reader(link.therapist or "", link.id, named, link.mine.ends_on, told)


def _may_be_told(link: consenting.LinkRead) -> bool:
    return link.policy == link.mine.accepted == "limited" and not link.supervises
