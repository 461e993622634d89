"""A therapist's live couples: in one statement, with what consent allows and nothing more."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from workbook.database.sql import rows
from workbook.policy import Link, Scopes, Viewer
from workbook.records.pages import Page
from workbook.records.people import profile_from
from workbook.records.seats import LIVE, about, in_force

ALLOWED = f"""((c1.modules IS NULL AND c2.modules IS NULL) OR EXISTS (
    SELECT 1 FROM exercise_version v
    WHERE v.id = e.exercise_version_id AND {about("c1")} AND {about("c2")}))"""
"""An entry is one of those that both consents are about."""

COUNTS = f"""
    (SELECT COUNT(*) FROM entry e WHERE e.workbook_id = w.id AND e.solo_of_id IS NULL
        AND {ALLOWED}) AS entries,
    (SELECT COUNT(*) FROM entry e WHERE e.workbook_id = w.id AND e.solo_of_id IS NULL
        AND e.one_sent AND e.other_sent AND {ALLOWED}) AS both_sent,
    (SELECT COUNT(*) FROM entry e WHERE e.workbook_id = w.id AND e.revealed_on IS NOT NULL
        AND {ALLOWED}) AS revealed"""


@dataclass(frozen=True, slots=True)
class Couple:
    """One live couple. `entries` and `both_sent` when both gave `progress`, `revealed` when both
    gave `progress` or both gave `answers`; None where consent does not reach.
    """

    workbook: str
    names: tuple[str | None, str | None]
    link: Link
    entries: int | None
    both_sent: int | None
    revealed: int | None


async def caseload(viewer: Viewer, page: Page) -> tuple[list[Couple], str | None]:
    """The live couples of this therapist. A couple of whom one allows nothing is not listed."""
    after = [page.after] if page.after is not None else []
    found = await rows(
        f"""SELECT w.id, w.one_id, w.other_id, c1.scopes AS one_scopes, c2.scopes AS other_scopes,
        one.profile AS one_profile, other.profile AS other_profile, {COUNTS}
        FROM therapist_link l JOIN workbook w ON w.id = l.workbook_id
        JOIN consent c1 ON c1.link_id = l.id AND c1.account_id = w.one_id AND {in_force("c1")}
        JOIN consent c2 ON c2.link_id = l.id AND c2.account_id = w.other_id AND {in_force("c2")}
        JOIN account one ON one.id = w.one_id JOIN account other ON other.id = w.other_id
        WHERE l.therapist_id = ? AND {LIVE} {"AND w.id > ?" if after else ""}
        ORDER BY w.id LIMIT ?""",
        viewer.account,
        *after,
        page.limit + 1,
    )
    following = found[page.limit - 1]["id"] if len(found) > page.limit else None
    return [await _couple(row) for row in found[: page.limit]], following


async def _couple(row: Mapping[str, Any]) -> Couple:
    link = Link(Scopes.of(row["one_scopes"]), Scopes.of(row["other_scopes"]))
    progress = link.one.progress and link.other.progress
    answers = link.one.answers and link.other.answers
    one = await profile_from(row["one_id"], row["one_profile"])
    other = await profile_from(row["other_id"], row["other_profile"])
    return Couple(
        workbook=row["id"],
        names=(one.name if one else None, other.name if other else None),
        link=link,
        entries=row["entries"] if progress else None,
        both_sent=row["both_sent"] if progress else None,
        revealed=row["revealed"] if progress or answers else None,
    )
