"""Who read what of mine: a line for each day on which a therapist did."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.words import N_
from workbook import reading_log
from workbook.findings import entry_of
from workbook.reading_log import Reading
from workbook.records.pages import Page as Slice

A_PAGE = 50

WHAT = {
    "review": N_("An exercise that you two opened"),
    "session_sheet": N_("An exercise that you two opened, for a session"),
    "finding": N_("What you noted to talk about"),
    "notes": N_("Your notes to a talk"),
    "agreements": N_("Your agreements"),
    "practices": N_("How you two keep an agreement"),
    "sitting": N_("Where your talk stood"),
    "export": N_("Everything of yours, taken along"),
    "confidence": N_("What you told them alone"),
}
OTHERWISE = N_("Something of yours")


async def show(ask: Ask) -> Response:
    after = ask.query.one("after") or None
    found, following = await reading_log.readings(ask.mine, Slice(A_PAGE, after))
    lines = [_line(ask, one) for one in found]
    return ask.show("readings.html", lines=lines, following=following, first=after is None)


@dataclass(frozen=True, slots=True)
class Line:
    """A reading in words: the day, who (None for somebody who is gone), what, and the way to it."""

    day: date
    who: str | None
    what: str
    href: str


def _line(ask: Ask, one: Reading) -> Line:
    myself = one.what == "export"  # nobody else can ask for it
    who = ask._(N_("You")) if myself else one.reader
    return Line(one.day, who, ask._(WHAT.get(one.what, OTHERWISE)), _way(one))


def _way(one: Reading) -> str:
    """To what was read, as one sees it oneself; empty where that is no one page."""
    kind = one.about.partition("_")[0]
    if kind == "fnd":
        return f"/entries/{entry_of(one.about)}/review"
    if kind == "wb":
        return f"/workbooks/{one.about}/agreements"
    return f"{AT[kind]}/{one.about}" if kind in AT else ""


AT = {"ent": "/entries", "agr": "/agreements"}
"""Where a page of one's own begins, by the kind of its id. Of a whole workbook, it is agreements
that are read.
"""
