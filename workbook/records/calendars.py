"""Calendar feeds, and what stands in them: loaded through the person whose feed it is.

Only what both of a couple see anyway is here, and only while their workbook is open.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from workbook.agreement import Standing
from workbook.database.sql import execute, one, rows
from workbook.homework import day_of
from workbook.policy import Case, Viewer
from workbook.records.agreements import standing_of
from workbook.records.homework import homework_of
from workbook.records.pages import Page, slice_of
from workbook.records.seats import SEEN_BY, seat_of
from workbook.records.sittings import sitting_from
from workbook.records.versions import Version, version_of
from workbook.reminders import Repeat
from workbook.talk import Return


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed as its owner sees it in a list."""

    id: str
    made_on: date


@dataclass(frozen=True, slots=True)
class Review:
    """An agreement's day, for one of the two."""

    agreement: str
    on: date
    standing: Standing
    case: Case


@dataclass(frozen=True, slots=True)
class Opened:
    """The newest joint round of one exercise in one workbook."""

    workbook: str
    version: Version
    series: str
    on: date
    case: Case


@dataclass(frozen=True, slots=True)
class Paused:
    """A sitting that two rest from, with what they agreed on, and its entry."""

    sitting: str
    entry: str
    agreed: Return
    case: Case


@dataclass(frozen=True, slots=True)
class Given:
    """Homework that both of a couple have, with its day and how often it comes again."""

    assignment: str
    on: date
    repeat: Repeat | None
    case: Case


async def add_feed(feed: str, account: str, token_hash: str, day: date) -> None:
    await execute(
        "INSERT INTO calendar_feed (id, account_id, token_hash, made_on) VALUES (?, ?, ?, ?)",
        feed,
        account,
        token_hash,
        day,
    )


async def remove_feed(viewer: Viewer, feed: str) -> bool:
    """False when the viewer has no such feed."""
    return (
        await execute(
            "DELETE FROM calendar_feed WHERE id = ? AND account_id = ?", feed, viewer.account
        )
        > 0
    )


async def feeds_of(viewer: Viewer, page: Page) -> tuple[list[Feed], str | None]:
    """One page of the viewer's feeds."""
    after = [page.after] if page.after is not None else []
    found = await rows(
        "SELECT id, made_on FROM calendar_feed WHERE account_id = ?"
        f" {'AND id > ?' if after else ''} ORDER BY id LIMIT ?",
        viewer.account,
        *after,
        page.limit + 1,
    )
    shown, following = slice_of(found, page)
    return [Feed(row["id"], row["made_on"]) for row in shown], following


async def feed_for(viewer: Viewer, feed: str) -> Feed | None:
    """One of the viewer's feeds."""
    row = await one(
        "SELECT id, made_on FROM calendar_feed WHERE id = ? AND account_id = ?",
        feed,
        viewer.account,
    )
    return Feed(row["id"], row["made_on"]) if row else None


async def owner_by_token(token_hash: str) -> str | None:
    """Whose feed this token opens; None for one that never was and for one that was ended."""
    row = await one("SELECT account_id FROM calendar_feed WHERE token_hash = ?", token_hash)
    return row["account_id"] if row else None


async def reviews_of(viewer: Viewer) -> list[Review]:
    """Agreements with a day, in the viewer's open workbooks. Drafts have no day for anybody."""
    me = viewer.account
    found = await rows(
        f"""SELECT a.id, a.kind, a.draft, a.review_on, a.owner_id, a.retired_on,
        w.one_id, w.other_id,
        s1.id IS NOT NULL AS one_signed, s2.id IS NOT NULL AS other_signed
        FROM agreement a JOIN workbook w ON w.id = a.workbook_id
        LEFT JOIN signature s1 ON s1.agreement_id = a.id AND s1.revision = a.revision
            AND s1.signer_id = w.one_id
        LEFT JOIN signature s2 ON s2.agreement_id = a.id AND s2.revision = a.revision
            AND s2.signer_id = w.other_id
        WHERE {SEEN_BY} AND w.closed_on IS NULL AND NOT a.draft AND a.retired_on IS NULL
            AND a.review_on IS NOT NULL""",
        me,
        me,
    )
    return [_review(row, viewer) for row in found]


def _review(row: Mapping[str, Any], viewer: Viewer) -> Review:
    standing = standing_of(row)
    case = Case(seat=seat_of(row, viewer), in_force=standing.in_force)
    return Review(row["id"], row["review_on"], standing, case)


async def newest_rounds(viewer: Viewer) -> list[Opened]:
    """The newest joint round of each exercise in the viewer's open workbooks."""
    me = viewer.account
    found = await rows(
        f"""SELECT e.workbook_id, e.opened_on, v.id AS version, v.content_hash,
        v.translations_hash, v.slug, v.author_id,
        w.one_id, w.other_id
        FROM entry e JOIN workbook w ON w.id = e.workbook_id
        JOIN exercise_version v ON v.id = e.exercise_version_id
        WHERE {SEEN_BY} AND w.closed_on IS NULL AND e.solo_of_id IS NULL
        ORDER BY e.workbook_id, e.round""",
        me,
        me,
    )
    newest = {(row["workbook_id"], row["slug"], row["author_id"]): row for row in found}
    return [_opened(row, viewer) for row in newest.values()]


def _opened(row: Mapping[str, Any], viewer: Viewer) -> Opened:
    return Opened(
        workbook=row["workbook_id"],
        version=version_of(row, "version"),
        series=f"{row['slug']}|{row['author_id'] or ''}",
        on=row["opened_on"],
        case=Case(seat=seat_of(row, viewer)),
    )


async def pauses_of(viewer: Viewer) -> list[Paused]:
    """Sittings that are paused, in the viewer's open workbooks."""
    me = viewer.account
    found = await rows(
        f"""SELECT s.id, s.entry_id, s.sealed, s.workbook_id, w.one_id, w.other_id
        FROM sitting s JOIN entry e ON e.id = s.entry_id JOIN workbook w ON w.id = s.workbook_id
        WHERE {SEEN_BY} AND w.closed_on IS NULL AND e.revealed_on IS NOT NULL""",
        me,
        me,
    )
    pauses = []
    for row in found:
        sitting = await sitting_from(row["workbook_id"], row["id"], row["sealed"])
        if sitting is not None and sitting.pause is not None:
            case = Case(seat=seat_of(row, viewer), revealed=True)
            pauses.append(Paused(row["id"], row["entry_id"], sitting.pause, case))
    return pauses


async def homework_of_both(viewer: Viewer) -> list[Given]:
    """Homework with a day, in the viewer's open workbooks. What somebody gave to themselves before
    there were two is theirs; what each does alone is there when each has it. Whether one of them
    has put it off makes no difference: a calendar may be seen by the other.
    """
    me = viewer.account
    found = await rows(
        f"""SELECT a.*, w.one_id, w.other_id
        FROM assignment a JOIN workbook w ON w.id = a.workbook_id
        WHERE {SEEN_BY} AND w.closed_on IS NULL AND w.other_id IS NOT NULL AND (
            EXISTS (SELECT 1 FROM entry e WHERE e.workbook_id = w.id AND e.assignment_id = a.id
                AND e.solo_of_id IS NULL)
            OR 2 = (SELECT count(DISTINCT e.solo_of_id) FROM entry e
                WHERE e.workbook_id = w.id AND e.assignment_id = a.id))
        ORDER BY a.workbook_id, a.position""",
        me,
        me,
    )
    return [given for row in found if (given := await _given(row, viewer)) is not None]


async def _given(row: Mapping[str, Any], viewer: Viewer) -> Given | None:
    homework = await homework_of(row, words=False)
    day = day_of(homework, row["given_on"])
    case = Case(seat=seat_of(row, viewer))
    return None if day is None else Given(row["id"], day, homework.repeat, case)
