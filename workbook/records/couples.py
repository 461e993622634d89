"""The live couples of a therapist, loaded through the viewer, with what there is to count of them.

What consent does not reach is counted all the same where that costs nothing: `workbook.caseload`
leaves it out.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tortoise.connection import get_connection

from workbook.database.sql import rows
from workbook.policy import Viewer
from workbook.records.agreements import BOTH_AGREEMENTS, BOTH_PROGRESS
from workbook.records.choices import CHOSEN
from workbook.records.pages import Page, slice_of
from workbook.records.seats import LIVE, in_force


def _query(postgres: bool, after: str) -> str:
    """Everything about one page of couples. Of each couple's entries those are counted that both
    consents are about; a summary comes along sealed.
    """
    hexed = "encode(e.summary, 'hex')" if postgres else "hex(e.summary)"
    summary = f"""CASE WHEN e.summary IS NOT NULL THEN e.id || ' '
        || CASE WHEN {CHOSEN} IS NULL THEN '' ELSE 'c' END || ' ' || {hexed} END"""
    listed = f"string_agg({summary}, ',')" if postgres else f"group_concat({summary}, ',')"
    return f"""WITH c AS (
        SELECT w.id, w.one_id, w.other_id, w.closed_on, l.visit_on, l.supervises,
            c1.scopes AS one_scopes, c1.modules AS one_modules,
            c2.scopes AS other_scopes, c2.modules AS other_modules,
            CASE WHEN {BOTH_PROGRESS} OR {BOTH_AGREEMENTS} THEN (
                SELECT MAX(a.joint_on) FROM agreement a WHERE a.workbook_id = w.id)
            END AS agreed_on
        FROM therapist_link l JOIN workbook w ON w.id = l.workbook_id
        JOIN consent c1 ON c1.link_id = l.id AND c1.account_id = w.one_id AND {in_force("c1")}
        JOIN consent c2 ON c2.link_id = l.id AND c2.account_id = w.other_id AND {in_force("c2")}
        WHERE l.therapist_id = ? AND {LIVE} {after}
        ORDER BY w.id LIMIT ?
    ), counted AS (
        SELECT w.id, COUNT(*) AS entries, COUNT(e.revealed_on) AS revealed,
            COUNT(CASE WHEN e.one_sent AND e.other_sent THEN 1 END) AS both_sent,
            COUNT(g.id) AS given,
            COUNT(CASE WHEN g.id IS NOT NULL AND e.one_sent AND e.other_sent THEN 1 END)
                AS given_sent,
            MAX(e.revealed_on) AS revealed_on,
            {listed} AS summaries
        FROM c w JOIN entry e ON e.workbook_id = w.id AND e.solo_of_id IS NULL
        JOIN exercise_version v ON v.id = e.exercise_version_id
        LEFT JOIN assignment g ON g.id = e.assignment_id
        WHERE {_about_it("one")} AND {_about_it("other")}
        GROUP BY w.id
    )
    SELECT c.*, n.entries, n.revealed, n.both_sent, n.given, n.given_sent, n.revealed_on,
        n.summaries, one.profile AS one_profile, other.profile AS other_profile
    FROM c LEFT JOIN counted n ON n.id = c.id
    JOIN account one ON one.id = c.one_id JOIN account other ON other.id = c.other_id
    ORDER BY c.id"""


def _about_it(seat: str) -> str:
    """The consent of this seat, as `c` carries it, is about the exercise version `v`."""
    modules = f"w.{seat}_modules"
    return f"({modules} IS NULL OR {modules} LIKE '%,' || v.module || ',%')"


async def couples_of(viewer: Viewer, page: Page) -> tuple[Sequence[dict[str, Any]], str | None]:
    """One page of the couples of whom both allow this therapist something, and the cursor. One
    statement.
    """
    postgres = get_connection("default").capabilities.dialect == "postgres"
    after = [page.after] if page.after is not None else []
    sql = _query(postgres, "AND w.id > ?" if after else "")
    return slice_of(await rows(sql, viewer.account, *after, page.limit + 1), page)
