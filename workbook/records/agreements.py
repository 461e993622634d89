"""Agreements, loaded through the viewer.

What the viewer may not read is not in the answer of the database: no draft of the other, no text
for a therapist who may see titles, and after a departure nothing but what both signed and what
the viewer wrote.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from workbook.agreement import Kind, Standing
from workbook.database.sql import flag, for_update, one, rows
from workbook.errors import NotFound
from workbook.exercise import Seat
from workbook.ids import is_id
from workbook.policy import Case, Link, Viewer
from workbook.ports import now
from workbook.records.pages import Page, slice_of
from workbook.records.seats import LINK, LIVE, SEEN_BY, WITH_LINK, link_of, seat_of

BOTH_PROGRESS = "(c1.scopes IN (1, 3, 5, 7) AND c2.scopes IN (1, 3, 5, 7))"
BOTH_AGREEMENTS = "(c1.scopes IN (4, 5, 6, 7) AND c2.scopes IN (4, 5, 6, 7))"
PRESENT = "(w.closed_on IS NULL OR (a.joint IS NULL AND a.writer_id = ?))"

COLUMNS = f"""a.id, a.workbook_id, a.owner_id, a.writer_id, a.kind, a.draft, a.revision,
    CASE WHEN {SEEN_BY} OR (c1.modules IS NULL AND c2.modules IS NULL) THEN a.from_entry_id END
        AS from_entry_id, a.review_on, a.joint_revision, a.retired_on,
    CASE WHEN {PRESENT} THEN a.title END AS title,
    CASE WHEN {PRESENT} AND ({SEEN_BY} OR {BOTH_AGREEMENTS}) THEN a.text END AS text,
    CASE WHEN {PRESENT} AND ({SEEN_BY} OR {BOTH_AGREEMENTS}) THEN a.firmness END AS firmness,
    CASE WHEN {SEEN_BY} THEN a.joint END AS joint, h.words AS held, h.held_until,
    s1.id IS NOT NULL AS one_signed, s2.id IS NOT NULL AS other_signed,
    w.one_id, w.other_id, w.closed_on, {LINK}"""

FROM = f"""FROM agreement a JOIN workbook w ON w.id = a.workbook_id {WITH_LINK}
    LEFT JOIN signature s1 ON s1.agreement_id = a.id AND s1.revision = a.revision
        AND s1.signer_id = w.one_id
    LEFT JOIN signature s2 ON s2.agreement_id = a.id AND s2.revision = a.revision
        AND s2.signer_id = w.other_id
    LEFT JOIN held_words h ON h.agreement_id = a.id AND h.author_id = ?"""

SEEN = f"""(
    ({SEEN_BY} AND (NOT a.draft OR a.owner_id = ?)
        AND (w.closed_on IS NULL OR a.joint IS NOT NULL OR a.writer_id = ?))
    OR (NOT a.draft AND {LIVE} AND ({BOTH_PROGRESS} OR {BOTH_AGREEMENTS}))
)"""
# COLUMNS 2 + 1 + 3 + 3 + 2, FROM 2; then what the statement looks for; then SEEN 4.
_BEFORE, _AFTER = 13, 4

CURSOR = """SELECT x.position FROM agreement x WHERE x.id = ? AND x.workbook_id = ?
    AND (NOT x.draft OR x.owner_id = ?)"""
"""The place of a cursor. Somebody else's draft has none: it would tell that it is there."""


@dataclass(frozen=True, slots=True)
class AgreementFacts:
    """One agreement as one viewer may know it, its words still sealed. `seat` is None for a
    linked therapist. `text` is None for whoever may see the title alone. `held` are looser words of
    the viewer's own that wait until `held_until`; nobody else's are ever here.
    """

    id: str
    workbook: str
    owner: str
    writer: str
    from_entry: str | None
    revision: int
    title: bytes | None
    text: bytes | None
    firmness: bytes | None
    held: bytes | None
    held_until: datetime | None
    joint_revision: int | None
    joint: bytes | None
    standing: Standing
    one_account: str
    other_account: str | None
    closed: bool
    seat: Seat | None
    link: Link | None

    @property
    def mine(self) -> bool:
        """Whether it is the viewer who began it. Nobody's who is not a partner."""
        return self.seat is not None and self.standing.owner == self.seat

    def case(self, viewer: Viewer) -> Case:
        """The facts for `policy`."""
        return Case(
            seat=self.seat,
            link=self.link,
            waiting=self.other_account is None,
            closed=self.closed,
            draft_mine=self.mine if self.standing.draft else None,
            boundary_mine=self.mine if self.standing.kind == "boundary" else None,
            retired=self.standing.retired,
            in_force=self.standing.in_force,
            kept=self.joint_revision is not None or self.writer == viewer.account,
            held=self.held is not None,
            hold_over=self.held_until is not None and self.held_until <= now(),
        )


def _facts(row: Mapping[str, Any], viewer: Viewer) -> AgreementFacts:
    return AgreementFacts(
        id=row["id"],
        workbook=row["workbook_id"],
        owner=row["owner_id"],
        writer=row["writer_id"],
        from_entry=row["from_entry_id"],
        revision=row["revision"],
        title=row["title"],
        text=row["text"],
        firmness=row["firmness"],
        held=row["held"],
        held_until=row["held_until"],
        joint_revision=row["joint_revision"],
        joint=row["joint"],
        standing=standing_of(row),
        one_account=row["one_id"],
        other_account=row["other_id"],
        closed=row["closed_on"] is not None,
        seat=seat_of(row, viewer),
        link=link_of(row),
    )


def standing_of(row: Mapping[str, Any]) -> Standing:
    """The facts that decide the state, of a row of `FROM`."""
    kind: Kind = row["kind"]
    review_on: date | None = row["review_on"]
    return Standing(
        kind=kind,
        owner="one" if row["owner_id"] == row["one_id"] else "other",
        draft=flag(row["draft"]),
        retired=row["retired_on"] is not None,
        one_signed=flag(row["one_signed"]),
        other_signed=flag(row["other_signed"]),
        review_on=review_on,
    )


async def agreement_for(viewer: Viewer, agreement_id: str, *, lock: bool = False) -> AgreementFacts:
    """Lock one. The agreement when the viewer may know of it, else NotFound.

    With `lock`, its row and the workbook's stay locked until the transaction ends.
    """
    me = viewer.account
    if not is_id(agreement_id, "agr"):
        raise NotFound
    if lock:
        await _hold(agreement_id)
    row = await one(
        f"SELECT {COLUMNS} {FROM} WHERE a.id = ? AND {SEEN}",
        *(me,) * _BEFORE, agreement_id, *(me,) * _AFTER,
    )  # fmt: skip
    if row is None:
        raise NotFound
    return _facts(row, viewer)


async def _hold(agreement_id: str) -> None:
    """Wait for the row and the workbook's before the signatures are read: they are rows of their
    own, and a statement that waits for a lock still sees them as they were when it began.
    """
    locking = for_update("a", "w")
    if locking:
        await rows(
            "SELECT a.id FROM agreement a JOIN workbook w ON w.id = a.workbook_id WHERE a.id = ?"
            + locking,
            agreement_id,
        )


async def agreements_of(
    viewer: Viewer, workbook_id: str, page: Page
) -> tuple[list[AgreementFacts], str | None]:
    """One page of the agreements that this viewer sees in a workbook, newest first."""
    me = viewer.account
    before, cursor = "", []
    if page.after is not None:
        before = f"AND a.position < ({CURSOR})"
        cursor = [page.after, workbook_id, me]
    found = await rows(
        f"SELECT {COLUMNS} {FROM} WHERE a.workbook_id = ? AND {SEEN} {before}"
        " ORDER BY a.position DESC LIMIT ?",
        *(me,) * _BEFORE, workbook_id, *(me,) * _AFTER, *cursor, page.limit + 1,
    )  # fmt: skip
    shown, following = slice_of(found, page)
    return [_facts(row, viewer) for row in shown], following


async def agreements_as_partner(viewer: Viewer) -> list[AgreementFacts]:
    """Every agreement that the viewer sees as a partner, in all of their workbooks."""
    me = viewer.account
    found = await rows(
        f"SELECT {COLUMNS} {FROM} WHERE {SEEN_BY} AND {SEEN} ORDER BY a.workbook_id, a.position",
        *(me,) * (_BEFORE + 2 + _AFTER),
    )
    return [_facts(row, viewer) for row in found]
