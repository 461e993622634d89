"""A therapist's live couples: in one statement, with what consent allows and nothing more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from workbook import findings, vault
from workbook.database.sql import execute
from workbook.database.transactions import transactional
from workbook.errors import Fault, Invalid
from workbook.exercise import Seat
from workbook.policy import Action, Link, Scopes, Viewer, require
from workbook.ports import today
from workbook.records.couples import couples_of
from workbook.records.links import own_link_in
from workbook.records.pages import Page
from workbook.records.people import profile_from
from workbook.records.workbooks import WorkbookFacts, workbook_for

QUIET_AFTER = timedelta(days=14)
FURTHEST = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Couple:
    """One live couple. What consent does not reach is None.

    `entries`, `both_sent`, `given` and `given_sent` (those of the homework that is on the list)
    when both gave `progress`; `revealed` and `to_talk_about` (those with something open on their
    agenda) when both gave `progress` or both gave `answers`. `quiet`: the last day on which
    something opened or both signed something is 14 days ago or longer. `visit_on` is the
    therapist's own note, None once it is past.
    """

    workbook: str
    names: tuple[str | None, str | None]
    link: Link
    entries: int | None
    both_sent: int | None
    given: int | None
    given_sent: int | None
    revealed: int | None
    to_talk_about: int | None
    quiet: bool | None
    visit_on: date | None


Summary = tuple[str, bytes, bool]


async def caseload(viewer: Viewer, page: Page) -> tuple[list[Couple], str | None]:
    """The live couples of this therapist. A couple of whom one allows nothing is not listed."""
    found, following = await couples_of(viewer, page)
    summaries = {row["id"]: _summaries(row["summaries"]) for row in found}
    await vault.current().have_ready(
        [
            *(row[name] for row in found for name in ("one_profile", "other_profile")),
            *(sealed for listed in summaries.values() for _, sealed, _ in listed),
        ]
    )
    return [await _couple(row, summaries[row["id"]]) for row in found], following


def _summaries(listed: str | None) -> list[Summary]:
    """Of what has opened: the entry, its sealed summary, whether a therapist's choice holds."""
    parts = (one.split(" ") for one in listed.split(",")) if listed else ()
    return [(entry, bytes.fromhex(sealed), chosen == "c") for entry, chosen, sealed in parts]


async def _couple(row: Mapping[str, Any], summaries: Sequence[Summary]) -> Couple:
    link = Link(Scopes.of(row["one_scopes"]), Scopes.of(row["other_scopes"]))
    progress, opens = link.both.progress, link.both.progress or link.both.answers
    return Couple(
        workbook=row["id"],
        names=(await _name(row, "one"), await _name(row, "other")),
        link=link,
        entries=_count(row["entries"], progress),
        both_sent=_count(row["both_sent"], progress),
        given=_count(row["given"], progress),
        given_sent=_count(row["given_sent"], progress),
        revealed=_count(row["revealed"], opens),
        to_talk_about=await _open_still(row["id"], summaries) if opens else None,
        quiet=_is_quiet(row, opens, progress or link.both.agreements),
        visit_on=_to_come(_day(row["visit_on"])),
    )


async def _name(row: Mapping[str, Any], seat: Seat) -> str | None:
    profile = await profile_from(row[f"{seat}_id"], row[f"{seat}_profile"])
    return profile.name if profile else None


def _count(number: int | None, reached: bool) -> int | None:
    """A couple without a single entry is not in what was counted."""
    return (number or 0) if reached else None


async def _open_still(workbook: str, summaries: Sequence[Summary]) -> int:
    """How many of what has opened have something open on their agenda."""
    counts = [await findings.counts_in(workbook, *one) for one in summaries]
    return sum(one is None or one["open"] > 0 for one in counts)


def _is_quiet(row: Mapping[str, Any], opens: bool, agrees: bool) -> bool | None:
    """By the days of reveals and of agreements that consent reaches, and by nothing else. A couple
    that has none of either is not called quiet.
    """
    reached = [row["revealed_on"] if opens else None, row["agreed_on"] if agrees else None]
    days = [day for one in reached if (day := _day(one))]
    if not (opens or agrees):
        return None
    return bool(days) and max(days) <= today() - QUIET_AFTER


def _day(value: date | str | None) -> date | None:
    """A day, also one that was computed: SQLite gives that as text."""
    return date.fromisoformat(value) if isinstance(value, str) else value


def _to_come(day: date | None) -> date | None:
    return day if day and day >= today() else None


async def may_note_visit(viewer: Viewer, workbook_id: str) -> WorkbookFacts:
    """The workbook, for a therapist who treats this couple. NotFound."""
    workbook = await workbook_for(viewer, workbook_id)
    require(Action.NOTE_VISIT, viewer, workbook.case(viewer))
    return workbook


@transactional
async def note_visit(viewer: Viewer, workbook_id: str, day: date | None) -> None:
    """Note for oneself when this couple comes next, or that it is open (None). NotFound; Invalid
    for a day that is past or more than a year away.
    """
    await own_link_in(viewer, workbook_id, lock=True)
    workbook = await workbook_for(viewer, workbook_id, lock=True)
    require(Action.NOTE_VISIT, viewer, workbook.case(viewer))
    if day is not None and not today() <= day <= today() + FURTHEST:
        text = "Choose today or a day within a year."
        raise Invalid([Fault("not-a-visit", text, "#/on")])
    await execute(
        "UPDATE therapist_link SET visit_on = ? WHERE workbook_id = ? AND therapist_id = ?",
        day,
        workbook.id,
        viewer.account,
    )
