"""For a therapist: all couples on one page, and the page of one couple."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.session_sheet import names_of
from api.pages.typed import Typed
from api.pages.words import N_
from workbook import caseload, preparing
from workbook.caseload import Couple
from workbook.errors import Fault, Invalid
from workbook.listing import Line
from workbook.policy import Action, may
from workbook.preparing import CoupleRead
from workbook.records.pages import Page as Slice

ALL = Slice(500)
VISIT = N_("Please choose today or a day within a year, such as 2027-01-31; or leave it empty.")


@dataclass(frozen=True, slots=True)
class Row:
    """One couple in the list. `names` are theirs, in the order of their seats."""

    couple: Couple
    names: tuple[str, str]


async def show(ask: Ask) -> Response:
    """Every couple that is live, by the next visit; with `first=quiet` the quiet ones first."""
    found, _ = await caseload.caseload(ask.mine, ALL)
    quiet_first = ask.query.one("first") == "quiet"
    rows = [Row(one, _called(ask, one.names)) for one in found]
    return ask.show(
        "caseload.html",
        rows=sorted(rows, key=lambda row: _place(row, quiet_first)),
        quiet_first=quiet_first,
        quiet=any(row.couple.quiet for row in rows),
    )


def _called(ask: Ask, names: Sequence[str | None]) -> tuple[str, str]:
    by_seat = names_of(ask, names)
    return by_seat["one"], by_seat["other"]


def _place(row: Row, quiet_first: bool) -> tuple[bool, bool, date, tuple[str, str]]:
    """By the next visit, those without one after them, by name."""
    visit = row.couple.visit_on
    return quiet_first and not row.couple.quiet, visit is None, visit or date.max, row.names


async def show_one(ask: Ask) -> Response:
    return _shown(ask, await preparing.couple(ask.mine, ask.path["workbook"]))


def _shown(ask: Ask, read: CoupleRead, refusal: Invalid | None = None) -> Response:
    case = read.seen.facts.case(ask.mine)
    values: dict[str, Any] = {
        "workbook": read.seen.facts.id,
        "names": names_of(ask, [name for _, name in read.seen.names]),
        "both": read.both,
        "visit": read.visit_on,
        "treats": may(Action.NOTE_VISIT, ask.mine, case),
        "held": [one for one in read.lines if _is_held(one)],
        "to_talk_about": [one for one in read.lines if one.couple == "revealed"],
        "talked_about": [one for one in read.lines if one.couple == "reviewed"],
        "others": [one for one in read.lines if one.couple in (None, "open") and not _is_held(one)],
    }
    if refusal is not None:
        return ask.again("couple.html", refusal, **values)
    return ask.show("couple.html", **values)


def _is_held(line: Line) -> bool:
    return line.reveal == "in_session" and line.couple == "open"


async def note_visit(ask: Ask) -> Response:
    """When the couple comes next. A note of the therapist's own."""
    workbook, typed = ask.path["workbook"], Typed(ask.form)
    read = await preparing.couple(ask.mine, workbook)
    await caseload.may_note_visit(ask.mine, workbook)
    day = typed.day("on")
    try:
        typed.check()
        await caseload.note_visit(ask.mine, workbook, day)
    except Invalid:
        return _shown(ask, read, Invalid([Fault("day", VISIT, "#/on")]))
    return ask.go(f"/caseload/{workbook}")
