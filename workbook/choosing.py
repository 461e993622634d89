"""A therapist's choice for one sitting: which findings, in which order, and how many.

It is kept as the ids of findings, which tell nothing by themselves, and it counts while both let
this therapist read answers. The partners see the agenda, and nothing of who put it together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from workbook.database.transactions import transactional
from workbook.errors import Fault, Invalid, NotFound
from workbook.findings import Found
from workbook.policy import Action, Viewer, require
from workbook.records.choices import Choice, drop_choice, keep_choice
from workbook.records.entries import EntryFacts, entry_for
from workbook.records.sheets import sheets_for
from workbook.reviewing import found_now, rewrite_summary


async def may_choose(viewer: Viewer, entry_id: str) -> EntryFacts:
    """The entry, for a therapist whom both let read its answers. NotFound."""
    entry = await entry_for(viewer, entry_id)
    require(Action.CHOOSE_AGENDA, viewer, entry.case(viewer))
    return entry


async def chosen(viewer: Viewer, entry_id: str) -> Choice:
    """What was chosen for this entry. NotFound when nothing was."""
    choice = (await may_choose(viewer, entry_id)).chosen
    if choice is None:
        raise NotFound
    return choice


@transactional
async def choose(viewer: Viewer, entry_id: str, choice: Choice) -> None:
    """Take these findings first, in this order, and so many in all. It replaces an earlier choice.

    Invalid for a finding that is not in the review or that no agenda takes up. One that a partner
    keeps off the agenda is passed over, as if it had not been named.
    """
    entry = await entry_for(viewer, entry_id, lock=True)
    require(Action.CHOOSE_AGENDA, viewer, entry.case(viewer))
    found = await found_now(await sheets_for(viewer, entry.id))
    if faults := list(_faults(choice.findings, found)):
        raise Invalid(faults)
    if not await keep_choice(viewer, entry.workbook, entry.id, choice):
        raise NotFound
    await rewrite_summary(viewer, entry)


def _faults(order: Sequence[str], found: Found) -> Iterator[Fault]:
    for place, key in enumerate(order):
        finding = found.by_id.get(key)
        if finding is None:
            yield _fault("unknown-finding", "This review has no such finding.", place)
        elif not finding.growth:
            yield _fault("opens-by-itself", "Strengths open the talk by themselves.", place)
        elif not finding.may_be_discussed:
            yield _fault("never-on-agenda", "This is listed and never on an agenda.", place)
        elif key in order[:place]:
            yield _fault("named-twice", "This finding is named twice.", place)


def _fault(code: str, text: str, place: int) -> Fault:
    return Fault(code, text, f"#/findings/{place}")


@transactional
async def leave_to_them(viewer: Viewer, entry_id: str) -> None:
    """Take the choice back: the agenda is the couple's own again. NotFound when there is none."""
    entry = await entry_for(viewer, entry_id, lock=True)
    require(Action.CHOOSE_AGENDA, viewer, entry.case(viewer))
    if entry.chosen is None:
        raise NotFound
    await drop_choice(entry.id)
