"""Entries as lines of a list: where each stands for this viewer, and nothing about the other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from workbook.exercise import Exercise
from workbook.findings import open_summary
from workbook.policy import Action, Viewer, require
from workbook.progress import Couple, Mine, couple, mine
from workbook.records.entries import EntryFacts, entries_of, entry_for
from workbook.records.pages import Page
from workbook.records.versions import parsed_all
from workbook.records.workbooks import workbook_for


@dataclass(frozen=True, slots=True)
class Line:
    """One entry. `mine` is None for a therapist; what their consent does not reach is None.

    `counts` says how many findings are on the agenda and how many of them are open: for a therapist
    with both partners' `progress`, once the entry has opened.
    """

    id: str
    exercise: Exercise
    round: int
    reveal: str
    opened_on: date
    assignment: str | None
    mine: Mine | None
    couple: Couple | None
    both_sent: bool | None
    counts: Mapping[str, int] | None


async def show(viewer: Viewer, entry_id: str) -> Line:
    """One entry."""
    entry = await entry_for(viewer, entry_id)
    require(Action.SEE_ENTRY, viewer, entry.case(viewer))
    return (await _lines(viewer, [entry]))[0]


async def show_to_partner(viewer: Viewer, entry_id: str) -> Line:
    """One entry, for its partners alone."""
    entry = await entry_for(viewer, entry_id)
    require(Action.READ_DRAFT, viewer, entry.case(viewer))
    return (await _lines(viewer, [entry]))[0]


async def entries(viewer: Viewer, workbook_id: str, page: Page) -> tuple[list[Line], str | None]:
    """The entries of a workbook that this viewer sees, the newest first."""
    found, following = await entries_of(viewer, workbook_id, page)
    for entry in found:
        require(Action.SEE_ENTRY, viewer, entry.case(viewer))
    if not found:
        workbook = await workbook_for(viewer, workbook_id)
        require(Action.SEE_WORKBOOK, viewer, workbook.case(viewer))
    return await _lines(viewer, found), following


async def newest_open(viewer: Viewer, workbook_id: str, slug: str) -> Line | None:
    """The newest round of this exercise that can still be answered or that waits to open.

    A solo round that its owner has sent is done, so it is none.
    """
    page: Page | None = Page(_AT_ONCE, None)
    while page is not None:
        found, following = await entries(viewer, workbook_id, page)
        for line in found:
            if line.exercise.slug == slug and _is_open(line):
                return line
        page = Page(_AT_ONCE, following) if following else None
    return None


_AT_ONCE = 100


def _is_open(line: Line) -> bool:
    return line.couple == "open" and not (line.reveal == "never" and line.mine == "submitted")


async def _lines(viewer: Viewer, found: Iterable[EntryFacts]) -> list[Line]:
    entries = list(found)
    exercises = await parsed_all((entry.version for entry in entries), viewer.language)
    return [await _line(entry, exercises[entry.version.id]) for entry in entries]


async def _line(entry: EntryFacts, exercise: Exercise) -> Line:
    counts = await open_summary(entry) if _knows_of_the_reveal(entry) else None
    return Line(
        id=entry.id,
        exercise=exercise,
        round=entry.round,
        reveal=entry.reveal,
        opened_on=entry.opened_on,
        assignment=entry.assignment,
        mine=mine(entry.mine, entry.revealed) if entry.seat else None,
        couple=_couple(entry, counts),
        both_sent=_both_sent(entry),
        counts=counts if _both_progress(entry) else None,
    )


def _couple(entry: EntryFacts, counts: Mapping[str, int] | None) -> Couple | None:
    if not _knows_of_the_reveal(entry):
        return None
    return couple(entry.revealed, counts["open"] if counts else None)


def _knows_of_the_reveal(entry: EntryFacts) -> bool:
    """The partners do; a therapist when both let them see progress, or both answers."""
    link = entry.link
    if entry.seat is not None or link is None:
        return entry.seat is not None
    return _both_progress(entry) or (link.one.answers and link.other.answers)


def _both_progress(entry: EntryFacts) -> bool:
    """A therapist whom both let see progress."""
    link = entry.link
    if entry.seat is not None or link is None:
        return False
    return link.one.progress and link.other.progress


def _both_sent(entry: EntryFacts) -> bool | None:
    return entry.one.sent and entry.other.sent if _both_progress(entry) else None
