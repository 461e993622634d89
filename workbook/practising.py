"""The log of an agreement: we used it, and how it went."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from workbook import vault
from workbook.database.sql import execute, one, rows
from workbook.database.transactions import transactional
from workbook.errors import Fault, Invalid, NotFound
from workbook.exercise import Seat
from workbook.ids import is_id, new_id
from workbook.policy import Action, Viewer, may, require
from workbook.ports import today
from workbook.reading_log import note_reading
from workbook.records.agreements import AgreementFacts, agreement_for
from workbook.records.pages import Page, slice_of
from workbook.vault import Gone, Scope

Went = Literal["well", "partly", "not_this_time"]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the log as a reader sees it. `seat` is its author's."""

    id: str
    seat: Seat
    used_on: date
    went: Went | None
    text: str | None


@transactional
async def log(
    viewer: Viewer, agreement_id: str, used_on: date | None, went: Went | None, text: str | None
) -> str:
    """Write one line; today's when it names no day. Its id."""
    facts = await agreement_for(viewer, agreement_id, lock=True)
    require(Action.LOG_PRACTICE, viewer, facts.case(viewer))
    if used_on is not None and used_on > today():
        raise Invalid([Fault("not-yet", "This day is still to come.", "#/used_on")])
    line = new_id("pra")
    await execute(
        "INSERT INTO practice (id, workbook_id, agreement_id, author_id, position, used_on, line)"
        " SELECT ?, ?, ?, ?, COALESCE(MAX(position), 0) + 1, ?, ? FROM practice"
        " WHERE agreement_id = ?",
        line,
        facts.workbook,
        facts.id,
        viewer.account,
        used_on or today(),
        await _sealed(facts, viewer.account, line, {"went": went, "text": text}),
        facts.id,
    )
    return line


async def may_see(viewer: Viewer, agreement_id: str) -> AgreementFacts:
    """The agreement, for whoever may read its log. NotFound."""
    facts = await agreement_for(viewer, agreement_id)
    require(Action.SEE_PRACTICES, viewer, facts.case(viewer))
    return facts


async def lines(
    viewer: Viewer, agreement_id: str, page: Page
) -> tuple[AgreementFacts, list[Line], str | None]:
    """The agreement, and its log from the newest line. After a departure one's own lines."""
    facts = await may_see(viewer, agreement_id)
    if facts.seat is None:
        both = [a for a in (facts.one_account, facts.other_account) if a]
        await note_reading(viewer, both, "practices", facts.id)
    found = await _rows(viewer, facts, page)
    shown, following = slice_of(found, page)
    opened = [await _opened(facts, row) for row in shown]
    return facts, [line for line in opened if line is not None], following


async def _rows(viewer: Viewer, facts: AgreementFacts, page: Page) -> list[dict[str, Any]]:
    before, more = "", []
    if facts.closed:
        before, more = "AND author_id = ?", [viewer.account]
    if page.after is not None:
        before += (
            " AND position < (SELECT position FROM practice WHERE id = ? AND agreement_id = ?)"
        )
        more += [page.after, facts.id]
    return await rows(
        f"SELECT id, author_id, used_on, line FROM practice WHERE agreement_id = ? {before}"
        " ORDER BY position DESC LIMIT ?",
        facts.id,
        *more,
        page.limit + 1,
    )


async def newest(
    viewer: Viewer, found: Sequence[AgreementFacts], most: int
) -> dict[str, tuple[Line, ...]]:
    """For a therapist: the newest lines of the log of each of a couple's agreements, by its id. An
    agreement whose log is not theirs to read is left out. One statement.
    """
    shown = {one.id: one for one in found if may(Action.SEE_PRACTICES, viewer, one.case(viewer))}
    lines: dict[str, tuple[Line, ...]] = dict.fromkeys(shown, ())
    for row in await _newest_rows(list(shown), most):
        line = await _opened(shown[row["agreement_id"]], row)
        lines[row["agreement_id"]] += (line,) if line else ()
    if any(lines.values()):
        facts = found[0]
        both = [a for a in (facts.one_account, facts.other_account) if a]
        await note_reading(viewer, both, "practices", facts.workbook)
    return lines


async def _newest_rows(agreements: Sequence[str], most: int) -> list[dict[str, Any]]:
    if not agreements:
        return []
    marks = ", ".join("?" for _ in agreements)
    return await rows(
        "SELECT id, agreement_id, author_id, used_on, line FROM (SELECT p.*, ROW_NUMBER() OVER"
        " (PARTITION BY p.agreement_id ORDER BY p.position DESC) AS place FROM practice p"
        f" WHERE p.agreement_id IN ({marks})) newest WHERE place <= ? ORDER BY agreement_id, place",
        *agreements,
        most,
    )


async def line_for(viewer: Viewer, line_id: str) -> tuple[AgreementFacts, Line]:
    """One of my own lines."""
    row = None
    if is_id(line_id, "pra"):
        row = await one(
            "SELECT id, agreement_id, author_id, used_on, line FROM practice"
            " WHERE id = ? AND author_id = ?",
            line_id,
            viewer.account,
        )
    if row is None:
        raise NotFound
    facts = await may_see(viewer, row["agreement_id"])
    line = await _opened(facts, row)
    if line is None:
        raise NotFound
    return facts, line


def _scope(facts: AgreementFacts, author: str) -> Scope:
    return Scope(facts.workbook, author, "shareable")


async def _sealed(
    facts: AgreementFacts, author: str, line: str, data: Mapping[str, str | None]
) -> bytes:
    return await vault.current().seal_json(_scope(facts, author), f"practice|{line}", data)


async def _opened(facts: AgreementFacts, row: Mapping[str, Any]) -> Line | None:
    """None when its author's key is gone."""
    scope = _scope(facts, row["author_id"])
    try:
        said = await vault.current().unseal_json(scope, f"practice|{row['id']}", row["line"])
    except Gone:
        return None
    seat: Seat = "one" if row["author_id"] == facts.one_account else "other"
    return Line(row["id"], seat, row["used_on"], said["went"], said["text"])
