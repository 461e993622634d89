"""Who read what of mine: a line for each day on which a therapist did."""

from __future__ import annotations

from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.words import N_
from workbook import reading_log
from workbook.records.pages import Page as Slice

A_PAGE = 50

WHAT = {
    "review": N_("An exercise that you two opened"),
    "finding": N_("What you noted to talk about"),
    "notes": N_("Your notes to a talk"),
    "agreements": N_("Your agreements"),
    "practices": N_("How you two keep an agreement"),
    "sitting": N_("Where your talk stood"),
}
OTHERWISE = N_("Something of yours")


async def show(ask: Ask) -> Response:
    after = ask.query.one("after") or None
    found, following = await reading_log.readings(ask.mine, Slice(A_PAGE, after))
    lines = [(one, ask._(WHAT.get(one.what, OTHERWISE))) for one in found]
    return ask.show("readings.html", lines=lines, following=following, first=after is None)
