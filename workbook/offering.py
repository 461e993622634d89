"""After the review: the agreements that the exercise offers, begun from both answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from workbook.answers import Answer
from workbook.exercise import Seat
from workbook.library import builtin
from workbook.offer import Offer, Side, offers
from workbook.policy import Action, Viewer, require
from workbook.ports import today
from workbook.records.sheets import Sheets, sheets_for
from workbook.records.versions import parsed

FIRST_REVIEW = timedelta(days=30)


async def offered(viewer: Viewer, entry_id: str) -> list[Offer]:
    """Texts to begin from, for the partner who asks. NotOpen before the reveal; NotFound."""
    sheets = await sheets_for(viewer, entry_id)
    entry = sheets.entry
    require(Action.SEE_OFFERS, viewer, entry.case(viewer))
    mine: Seat = entry.seat or "one"
    words = builtin().catalogue(viewer.language)
    you = await _side(sheets, mine, words.phrase("one_of_us"))
    theirs: Seat = "other" if mine == "one" else "one"
    partner = await _side(sheets, theirs, words.phrase("the_other"))
    exercise = await parsed(entry.version, viewer.language)
    return list(offers(exercise, you, partner, today() + FIRST_REVIEW, words))


async def _side(sheets: Sheets, seat: Seat, unnamed: str) -> Side:
    first = await sheets.shared(seat, "answers") or {}
    replies: Mapping[str, Answer] = await sheets.shared(seat, "reply") or {}
    return Side(await sheets.name(seat) or unnamed, {**first, **replies})
