"""Workbooks, loaded through the viewer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from workbook.database.sql import execute, for_update, one, rows
from workbook.errors import NotFound
from workbook.exercise import Seat
from workbook.ids import is_id, new_id
from workbook.policy import Case, Link, Viewer
from workbook.records.pages import Page, slice_of
from workbook.records.seats import LINK, LIVE, SEEN_BY, WITH_LINK, link_of, seat_of

COLUMNS = f"w.id, w.one_id, w.other_id, w.closed_on, {LINK}"
FROM = f"FROM workbook w {WITH_LINK}"


@dataclass(frozen=True, slots=True)
class WorkbookFacts:
    """One workbook as one viewer may know it. `seat` is None for a linked therapist."""

    id: str
    one: str
    other: str | None
    closed: bool
    seat: Seat | None
    link: Link | None

    @property
    def state(self) -> Literal["waiting", "open", "closed"]:
        if self.closed:
            return "closed"
        return "open" if self.other else "waiting"

    @property
    def accounts(self) -> tuple[str, ...]:
        """The partners, in the order of their seats."""
        return (self.one, self.other) if self.other else (self.one,)

    def partner_of(self, account: str) -> str | None:
        return self.other if account == self.one else self.one

    def case(self, viewer: Viewer) -> Case:
        return Case(seat=self.seat, link=self.link, waiting=self.other is None, closed=self.closed)


def _facts(row: Mapping[str, Any], viewer: Viewer) -> WorkbookFacts:
    return WorkbookFacts(
        id=row["id"],
        one=row["one_id"],
        other=row["other_id"],
        closed=row["closed_on"] is not None,
        seat=seat_of(row, viewer),
        link=link_of(row),
    )


async def workbook_for(viewer: Viewer, workbook_id: str, *, lock: bool = False) -> WorkbookFacts:
    """Lock one. The workbook when the viewer may know of it, else NotFound."""
    me = viewer.account
    if not is_id(workbook_id, "wb"):
        raise NotFound
    row = await one(
        f"SELECT {COLUMNS} {FROM} WHERE w.id = ? AND ({SEEN_BY} OR {LIVE})"
        + (for_update("w") if lock else ""),
        me, workbook_id, me, me,
    )  # fmt: skip
    if row is None:
        raise NotFound
    return _facts(row, viewer)


async def workbook_to_join(viewer: Viewer, workbook_id: str) -> WorkbookFacts:
    """The workbook of an invitation that the viewer holds, locked. For `pairing` alone."""
    row = await one(
        f"SELECT {COLUMNS} {FROM} WHERE w.id = ?" + for_update("w"),
        viewer.account,
        workbook_id,
    )
    if row is None:
        raise NotFound
    return _facts(row, viewer)


async def workbooks_of(viewer: Viewer, page: Page) -> tuple[list[WorkbookFacts], str | None]:
    """One page of the workbooks in which the viewer is a partner, and the cursor."""
    me = viewer.account
    after = [page.after] if page.after is not None else []
    found = await rows(
        f"SELECT {COLUMNS} {FROM} WHERE {SEEN_BY} {'AND w.id > ?' if after else ''}"
        " ORDER BY w.id LIMIT ?",
        me, me, me, *after, page.limit + 1,
    )  # fmt: skip
    shown, following = slice_of(found, page)
    return [_facts(row, viewer) for row in shown], following


async def add_workbook(owner: str) -> str:
    """A new workbook that waits for its second partner."""
    workbook_id = new_id("wb")
    await execute("INSERT INTO workbook (id, one_id) VALUES (?, ?)", workbook_id, owner)
    return workbook_id


async def next_position(table: str, workbook_id: str) -> int:
    """The next place in a workbook's list. Call it with the workbook's row locked."""
    row = await one(
        f"SELECT COALESCE(MAX(position), 0) + 1 AS next FROM {table} WHERE workbook_id = ?",
        workbook_id,
    )
    return int(row["next"]) if row else 1
