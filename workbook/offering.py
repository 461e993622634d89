"""After the review: the agreements that the exercise offers, begun from both answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from workbook.answers import Answer
from workbook.exercise import Seat
from workbook.offer import Offer, Side, offers
from workbook.policy import Action, Viewer, require
from workbook.ports import today
from workbook.records.sheets import Sheets, sheets_for
from workbook.records.versions import parsed

FIRST_REVIEW = timedelta(days=30)
YOU, PARTNER = "one of us", "the other"


async def offered(viewer: Viewer, entry_id: str) -> list[Offer]:
    """Texts to begin from, for the partner who asks. NotOpen before the reveal; NotFound."""
    sheets = await sheets_for(viewer, entry_id)
    entry = sheets.entry
    require(Action.SEE_OFFERS, viewer, entry.case(viewer))
    mine: Seat = entry.seat or "one"
    you = await _side(sheets, mine, YOU)
    partner = await _side(sheets, "other" if mine == "one" else "one", PARTNER)
    exercise = await parsed(entry.version)
    return list(offers(exercise, you, partner, today() + FIRST_REVIEW))


async def _side(sheets: Sheets, seat: Seat, unnamed: str) -> Side:
    first = await sheets.shared(seat, "answers") or {}
    replies: Mapping[str, Answer] = await sheets.shared(seat, "reply") or {}
    return Side(await sheets.name(seat) or unnamed, {**first, **replies})
