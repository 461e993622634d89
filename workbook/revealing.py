"""The reveal: the one moment at which both submissions open to both, in one transaction.

It pins the version of the comparison's constants and dates the reveal. The exercise's version
and its content hash were pinned when the entry was opened. No timer ever reveals.
"""

from __future__ import annotations

from dataclasses import replace

from workbook import findings
from workbook.database.sql import execute
from workbook.database.transactions import transactional
from workbook.exercise import Exercise
from workbook.mismatch import CONSTANTS_VERSION
from workbook.policy import Action, Viewer, require
from workbook.ports import now, today
from workbook.progress import Side, opens_in_session, opens_on_ready
from workbook.records import papers
from workbook.records.entries import EntryFacts, entry_for
from workbook.records.papers import Answers
from workbook.records.versions import parsed


async def reveal(
    entry: EntryFacts,
    exercise: Exercise,
    author: str,
    mine: Answers | None,
    theirs: Answers | None,
) -> None:
    """Open the entry, whose row is locked. `mine` are the author's, `theirs` the other's."""
    shared = {key: answer for key, answer in (mine or {}).items() if answer.share}
    one_side, other_side = (shared, theirs) if author == entry.one_account else (theirs, shared)
    pinned = replace(entry, constants=CONSTANTS_VERSION)
    found = await findings.find(
        pinned, exercise, one_side, other_side, first=not entry.after_others
    )
    await execute(
        "UPDATE entry SET one_sent = ?, other_sent = ?, one_declined = ?, other_declined = ?,"
        " one_ready_at = NULL, other_ready_at = NULL,"
        " revealed_on = ?, constants = ?, first_reveal = ?, summary = ? WHERE id = ?",
        True,
        True,
        False,
        False,
        today(),
        CONSTANTS_VERSION,
        not entry.after_others,
        await findings.seal_summary(pinned, found, {}),
        entry.id,
    )


@transactional
async def press_ready(viewer: Viewer, entry_id: str) -> str:
    """Say that I am ready. The answer is always the same, whatever the other has pressed."""
    entry = await entry_for(viewer, entry_id, lock=True)
    require(Action.PRESS_READY, viewer, entry.case(viewer))
    if entry.revealed:
        return entry.id
    at = now()
    pressed = _with_press(entry, replace(entry.mine, ready_at=at))
    if opens_on_ready(pressed.reveal, pressed.one, pressed.other):
        await _open_both(pressed)
    else:
        await execute(
            f"UPDATE entry SET {entry.seat}_ready_at = ? WHERE id = ?",
            at,
            entry.id,
        )
    return entry.id


def _with_press(entry: EntryFacts, side: Side) -> EntryFacts:
    return replace(entry, other=side) if entry.seat == "other" else replace(entry, one=side)


async def may_open_in_session(viewer: Viewer, entry_id: str) -> EntryFacts:
    """The entry, for a therapist who may open it now, or has. NotFound; Refused for not yet."""
    entry = await entry_for(viewer, entry_id)
    require(Action.OPEN_IN_SESSION, viewer, entry.case(viewer))
    return entry


@transactional
async def open_in_session(viewer: Viewer, entry_id: str) -> str:
    """Open an entry with both present. By the linked therapist whom both let read answers."""
    entry = await entry_for(viewer, entry_id, lock=True)
    require(Action.OPEN_IN_SESSION, viewer, entry.case(viewer))
    if not entry.revealed and opens_in_session(entry.reveal, entry.one, entry.other):
        await _open_both(entry)
    return entry.id


async def _open_both(entry: EntryFacts) -> None:
    exercise = await parsed(entry.version)
    one_side = await papers.shared_by(entry, entry.one_account, "answers")
    other_side = await papers.shared_by(entry, entry.other_account or "", "answers")
    await reveal(entry, exercise, entry.one_account, one_side, other_side)
