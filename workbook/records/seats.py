"""The SQL and the facts that every load through a viewer shares."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workbook.database.sql import TODAY, flag
from workbook.exercise import Seat
from workbook.policy import Link, Scopes, Viewer


def in_force(consent: str) -> str:
    """The consent of this name is not over."""
    return f"{consent}.ends_on > {TODAY}"


def about(consent: str, version: str = "v") -> str:
    """The consent of this name is about the exercise version of that name, or about everything."""
    return f"({consent}.modules IS NULL OR {consent}.modules LIKE '%,' || {version}.module || ',%')"


WITH_LINK = f"""
    LEFT JOIN therapist_link l ON l.workbook_id = w.id AND l.therapist_id = ?
    LEFT JOIN consent c1 ON c1.link_id = l.id AND c1.account_id = w.one_id AND {in_force("c1")}
    LEFT JOIN consent c2 ON c2.link_id = l.id AND c2.account_id = w.other_id AND {in_force("c2")}
"""
"""Joins the viewer's own link as a therapist, with what each partner allows today. One parameter:
the viewer's account.
"""

WITH_LINK_TO_ENTRY = f"""
    LEFT JOIN therapist_link l ON l.workbook_id = w.id AND l.therapist_id = ?
    LEFT JOIN consent c1 ON c1.link_id = l.id AND c1.account_id = w.one_id AND {in_force("c1")}
        AND {about("c1")}
    LEFT JOIN consent c2 ON c2.link_id = l.id AND c2.account_id = w.other_id AND {in_force("c2")}
        AND {about("c2")}
"""
"""The same for an entry whose exercise version is `v`: what is not about it is not there."""

SEEN_BY = "(w.one_id = ? OR w.other_id = ?)"
"""The viewer is one of the two partners. Two parameters: the viewer's account, twice."""

GUARDED = """(l.tenant_id IS NULL OR EXISTS (SELECT 1 FROM account g
    WHERE g.id = l.therapist_id AND g.second_step_on IS NOT NULL))"""
"""The link is a therapist's own; or it is a practice's, and signing in as them takes two steps."""

LIVE = f"""(w.closed_on IS NULL AND c1.scopes IS NOT NULL AND c2.scopes IS NOT NULL
    AND {GUARDED})"""
"""The viewer's link is live: both partners allow something, and it is guarded."""

LINK = f"""l.id AS link_id, l.supervises, {GUARDED} AS guarded,
    c1.scopes AS one_scopes, c2.scopes AS other_scopes"""
"""What `link_of` reads."""


def seat_of(row: Mapping[str, Any], viewer: Viewer) -> Seat | None:
    """The viewer's seat in this workbook, None when they are not a partner."""
    if row["one_id"] == viewer.account:
        return "one"
    return "other" if row["other_id"] == viewer.account else None


def link_of(row: Mapping[str, Any]) -> Link | None:
    """The viewer's own link as a therapist, None without one."""
    if row["link_id"] is None:
        return None
    one, other = Scopes.of(row["one_scopes"]), Scopes.of(row["other_scopes"])
    return Link(one, other, flag(row["supervises"]), flag(row["guarded"]))
