"""Talking about what was found: the outcome of each finding, and its notes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from workbook import findings
from workbook.database.sql import execute, one, rows
from workbook.database.transactions import transactional
from workbook.errors import NotFound
from workbook.exercise import Seat
from workbook.ids import new_id
from workbook.policy import Action, Viewer, require
from workbook.ports import today
from workbook.reading_log import note_reading
from workbook.records.entries import EntryFacts, entry_for
from workbook.records.pages import Page, slice_of
from workbook.records.sheets import SEATS, open_text, seal_text, sheets_for
from workbook.reviewing import Review, found_now, read, rewrite_summary

OUTCOMES = ("open", "talked", "later", "agreed", "differ")


@dataclass(frozen=True, slots=True)
class NoteRead:
    """A note on a finding as a reader sees it. `seat` is its author's."""

    id: str
    seat: Seat
    text: str
    written_on: date


async def _at(viewer: Viewer, finding_id: str, action: Action, *, lock: bool = False) -> EntryFacts:
    """The entry of a finding, once the viewer may do this with it. NotFound for a finding that
    is not there: both sides must still show it.
    """
    entry = await entry_for(viewer, findings.entry_of(finding_id), lock=lock)
    require(action, viewer, entry.case(viewer))
    if finding_id not in (await found_now(await sheets_for(viewer, entry.id))).by_id:
        raise NotFound
    return entry


@transactional
async def discuss(viewer: Viewer, finding_id: str, state: str) -> str:
    """Note where the talk about this finding stands. The finding's id. The answer shows its text,
    so a therapist's is noted as a reading.
    """
    entry = await _at(viewer, finding_id, Action.DISCUSS, lock=True)
    await execute(
        "INSERT INTO discussion (id, workbook_id, entry_id, state) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET state = excluded.state",
        finding_id,
        entry.workbook,
        entry.id,
        state,
    )
    await rewrite_summary(viewer, entry)
    await _note_therapist(viewer, entry, "finding", finding_id)
    return finding_id


async def _note_therapist(viewer: Viewer, entry: EntryFacts, what: str, about: str) -> None:
    """A line in the access log of both when a therapist read this; a partner's is never kept."""
    if entry.seat is None:
        authors = [account for seat in SEATS if (account := entry.account_at(seat))]
        await note_reading(viewer, authors, what, about)


async def finding_for(viewer: Viewer, finding_id: str) -> tuple[Review, str]:
    """The review in which a finding stands, and its id there. NotFound."""
    entry_id = findings.entry_of(finding_id)
    sheets = await sheets_for(viewer, entry_id)
    require(Action.READ_NOTES, viewer, sheets.entry.case(viewer))
    review = await read(viewer, sheets)
    if finding_id not in review.found.by_id:
        raise NotFound
    return review, finding_id


@transactional
async def write_note(viewer: Viewer, finding_id: str, text: str) -> str:
    """Write a note on a finding, for both to read. Its id."""
    entry = await _at(viewer, finding_id, Action.WRITE_NOTE, lock=True)
    note = new_id("not")
    await execute(
        "INSERT INTO note"
        " (id, workbook_id, entry_id, author_id, finding, position, text, written_on)"
        " SELECT ?, ?, ?, ?, ?, COALESCE(MAX(position), 0) + 1, ?, ? FROM note WHERE finding = ?",
        note,
        entry.workbook,
        entry.id,
        viewer.account,
        finding_id,
        await seal_text(entry, viewer.account, f"note|{note}", text),
        today(),
        finding_id,
    )
    return note


async def notes(
    viewer: Viewer, finding_id: str, page: Page
) -> tuple[EntryFacts, list[NoteRead], str | None]:
    """The entry of a finding, and its notes in the order in which they were written."""
    entry = await _at(viewer, finding_id, Action.READ_NOTES)
    await _note_therapist(viewer, entry, "notes", finding_id)
    after, cursor = "", []
    if page.after is not None:
        after = "AND position > (SELECT position FROM note WHERE id = ? AND finding = ?)"
        cursor = [page.after, finding_id]
    found = await rows(
        "SELECT id, author_id, text, written_on FROM note"
        f" WHERE finding = ? {after} ORDER BY position LIMIT ?",
        finding_id,
        *cursor,
        page.limit + 1,
    )
    shown, following = slice_of(found, page)
    opened = [await _opened(entry, row) for row in shown]
    return entry, [note for note in opened if note is not None], following


async def note_for(viewer: Viewer, note_id: str) -> tuple[EntryFacts, NoteRead]:
    """One of my own notes."""
    row = await one(
        "SELECT id, entry_id, author_id, text, written_on FROM note WHERE id = ? AND author_id = ?",
        note_id,
        viewer.account,
    )
    if row is None:
        raise NotFound
    entry = await entry_for(viewer, row["entry_id"])
    note = await _opened(entry, row)
    if note is None:
        raise NotFound
    return entry, note


async def _opened(entry: EntryFacts, row: Mapping[str, Any]) -> NoteRead | None:
    text = await open_text(entry, row["author_id"], f"note|{row['id']}", row["text"])
    if text is None:
        return None
    seat: Seat = "one" if row["author_id"] == entry.one_account else "other"
    return NoteRead(row["id"], seat, text, row["written_on"])
