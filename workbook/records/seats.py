"""The SQL and the facts that every load through a viewer shares."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workbook.exercise import Seat
from workbook.policy import Link, Scopes, Viewer

WITH_LINK = """
    LEFT JOIN therapist_link l ON l.workbook_id = w.id AND l.therapist_id = ?
    LEFT JOIN consent c1 ON c1.link_id = l.id AND c1.account_id = w.one_id
    LEFT JOIN consent c2 ON c2.link_id = l.id AND c2.account_id = w.other_id
"""
"""Joins the viewer's own link as a therapist. One parameter: the viewer's account."""

SEEN_BY = "(w.one_id = ? OR w.other_id = ?)"
"""The viewer is one of the two partners. Two parameters: the viewer's account, twice."""

LIVE = "(w.closed_on IS NULL AND c1.scopes IS NOT NULL AND c2.scopes IS NOT NULL)"
"""The viewer's link is live: both partners allow something."""


def seat_of(row: Mapping[str, Any], viewer: Viewer) -> Seat | None:
    """The viewer's seat in this workbook, None when they are not a partner."""
    if row["one_id"] == viewer.account:
        return "one"
    return "other" if row["other_id"] == viewer.account else None


def link_of(row: Mapping[str, Any]) -> Link | None:
    """The viewer's own link as a therapist, None without one."""
    if row["link_id"] is None:
        return None
    return Link(one=Scopes.of(row["one_scopes"]), other=Scopes.of(row["other_scopes"]))
