"""Entries, loaded through the viewer: what they may not see is not found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from workbook.database.sql import flag, for_update, one, rows
from workbook.errors import NotFound
from workbook.exercise import Reveal, Seat
from workbook.ids import is_id
from workbook.policy import Case, Link, Viewer
from workbook.progress import Side
from workbook.records.choices import CHOSEN, Choice, choice_of
from workbook.records.pages import Page, slice_of
from workbook.records.seats import (
    LINK,
    LIVE,
    SEEN_BY,
    WITH_LINK_TO_ENTRY,
    link_of,
    seat_of,
)
from workbook.records.versions import Version, version_of

COLUMNS = f"""
    e.id, e.workbook_id, e.exercise_version_id, e.assignment_id, e.solo_of_id, e.position,
    e.round, e.reveal, e.opened_on, e.one_sent, e.other_sent, e.one_declined, e.other_declined,
    e.one_ready_at, e.other_ready_at, e.revealed_on, e.constants, e.summary, e.one_replied,
    e.other_replied, w.one_id, w.other_id, w.closed_on, {LINK}, v.content_hash,
    v.translations_hash,
    e.first_reveal,
    EXISTS (SELECT 1 FROM draft_answer d WHERE d.entry_id = e.id AND d.author_id = ?) AS drafting,
    {CHOSEN} AS chosen
"""

AFTER_OTHERS = """, EXISTS (SELECT 1 FROM entry x
    WHERE x.workbook_id = e.workbook_id AND x.revealed_on IS NOT NULL) AS after_others"""
"""Whether something was revealed in this workbook before: asked only where a reveal may follow."""

FROM = f"""FROM entry e JOIN workbook w ON w.id = e.workbook_id
    JOIN exercise_version v ON v.id = e.exercise_version_id {WITH_LINK_TO_ENTRY}"""

SEEN = f"""(
    ({SEEN_BY} AND (e.solo_of_id IS NULL OR e.solo_of_id = ?))
    OR (e.solo_of_id IS NULL AND {LIVE})
)"""

CURSOR = """SELECT x.position FROM entry x WHERE x.id = ? AND x.workbook_id = ?
    AND (x.solo_of_id IS NULL OR x.solo_of_id = ?)"""
"""The place of a cursor. Somebody else's solo entry has none: it would tell that it is there."""


@dataclass(frozen=True, slots=True)
class EntryFacts:
    """One entry as one viewer may know it. `seat` is None for a linked therapist."""

    id: str
    workbook: str
    version: Version
    assignment: str | None
    solo_of: str | None
    round: int
    reveal: Reveal
    opened_on: date
    revealed_on: date | None
    constants: str | None
    summary: bytes | None
    first_reveal: bool
    one: Side
    other: Side
    one_account: str
    other_account: str | None
    closed: bool
    seat: Seat | None
    link: Link | None
    after_others: bool = False
    chosen: Choice | None = None

    @property
    def mine(self) -> Side:
        return self.other if self.seat == "other" else self.one

    @property
    def revealed(self) -> bool:
        return self.revealed_on is not None

    @property
    def solo(self) -> bool:
        return self.solo_of is not None

    def account_at(self, seat: Seat) -> str | None:
        return self.one_account if seat == "one" else self.other_account

    def case(self, viewer: Viewer, has_replies: bool = True) -> Case:
        """The facts for `policy`."""
        return Case(
            seat=self.seat,
            link=self.link,
            waiting=self.other_account is None,
            closed=self.closed,
            solo_mine=None if self.solo_of is None else self.solo_of == viewer.account,
            reveal=self.reveal,
            sent=self.seat is not None and self.mine.sent,
            both_sent=self.one.sent and self.other.sent,
            revealed=self.revealed,
            replied=self.seat is not None and self.mine.replied,
            has_replies=has_replies,
        )


def facts_of(row: Mapping[str, Any], viewer: Viewer) -> EntryFacts:
    """The row of `COLUMNS` as facts."""
    seat = seat_of(row, viewer)
    drafting = flag(row["drafting"])
    return EntryFacts(
        id=row["id"],
        workbook=row["workbook_id"],
        version=version_of(row, "exercise_version_id"),
        assignment=row["assignment_id"],
        solo_of=row["solo_of_id"],
        round=row["round"],
        reveal=row["reveal"],
        opened_on=row["opened_on"],
        revealed_on=row["revealed_on"],
        constants=row["constants"],
        summary=row["summary"],
        first_reveal=flag(row["first_reveal"]),
        one=_side(row, "one", drafting and seat == "one"),
        other=_side(row, "other", drafting and seat == "other"),
        one_account=row["one_id"],
        other_account=row["other_id"],
        closed=row["closed_on"] is not None,
        seat=seat,
        link=link_of(row),
        after_others=flag(row.get("after_others")),
        chosen=choice_of(row["chosen"]),
    )


def _side(row: Mapping[str, Any], seat: str, drafting: bool) -> Side:
    return Side(
        drafting=drafting,
        sent=flag(row[f"{seat}_sent"]),
        declined=flag(row[f"{seat}_declined"]),
        ready_at=row[f"{seat}_ready_at"],
        replied=flag(row[f"{seat}_replied"]),
    )


async def entry_for(viewer: Viewer, entry_id: str, *, lock: bool = False) -> EntryFacts:
    """Lock one. The entry when the viewer may know of it, else NotFound.

    With `lock`, its row and the workbook's stay locked until the transaction ends, so that what
    was read stays true while it is acted on.
    """
    me = viewer.account
    if not is_id(entry_id, "ent"):
        raise NotFound
    row = await one(
        f"SELECT {COLUMNS} {AFTER_OTHERS if lock else ''} {FROM} WHERE e.id = ? AND {SEEN}"
        + (for_update("e", "w") if lock else ""),
        me, me, entry_id, me, me, me,
    )  # fmt: skip
    if row is None:
        raise NotFound
    return facts_of(row, viewer)


async def entries_of(
    viewer: Viewer, workbook_id: str, page: Page
) -> tuple[list[EntryFacts], str | None]:
    """One page of the entries that this viewer sees in a workbook, newest first, and the cursor."""
    me = viewer.account
    before, cursor = "", []
    if page.after is not None:
        before = f"AND e.position < ({CURSOR})"
        cursor = [page.after, workbook_id, me]
    found = await rows(
        f"SELECT {COLUMNS} {FROM} WHERE e.workbook_id = ? AND {SEEN} {before}"
        " ORDER BY e.position DESC LIMIT ?",
        me, me, workbook_id, me, me, me, *cursor, page.limit + 1,
    )  # fmt: skip
    shown, following = slice_of(found, page)
    return [facts_of(row, viewer) for row in shown], following


async def entries_as_partner(viewer: Viewer) -> list[EntryFacts]:
    """Every entry of every workbook in which the viewer is a partner, in the order of the lists."""
    me = viewer.account
    found = await rows(
        f"SELECT {COLUMNS} {FROM} WHERE {SEEN_BY} AND (e.solo_of_id IS NULL OR e.solo_of_id = ?)"
        " ORDER BY e.workbook_id, e.position",
        *(me,) * 5,
    )
    return [facts_of(row, viewer) for row in found]


async def next_round(workbook_id: str, version: Version, owner: str | None) -> int:
    """The next round of this exercise in this workbook, with the workbook's row locked.

    Joint entries and each person's solo ones are counted apart: a round that jumps would tell
    one partner of the other's solo entries.
    """
    row = await one(
        "SELECT COALESCE(MAX(e.round), 0) + 1 AS next FROM entry e"
        " JOIN exercise_version v ON v.id = e.exercise_version_id"
        " JOIN exercise_version mine ON mine.id = ? AND mine.slug = v.slug"
        " AND mine.builtin = v.builtin AND COALESCE(mine.author_id, '') = COALESCE(v.author_id, '')"
        " WHERE e.workbook_id = ? AND COALESCE(e.solo_of_id, '') = ?",
        version.id,
        workbook_id,
        owner or "",
    )
    return int(row["next"]) if row else 1
