"""In session, with both present: open what was held, choose what comes up and in which order."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from starlette.responses import Response

from api.engine.failures import MalformedBody
from api.pages.ask import Ask
from api.pages.forms import LOST
from api.pages.side_by_side import Point, Table, table_for
from workbook import choosing, listing, revealing, reviewing
from workbook.errors import Invalid, NotFound
from workbook.records.choices import Choice

PLACES = [str(place) for place in range(1, 7)]
NUMBERS = [str(number) for number in range(1, 6)]
PLACE = "p."


@dataclass(frozen=True, slots=True)
class Choosable:
    """A finding that can be chosen, with its question. `place` is where it comes up as it stands,
    empty where it does not.
    """

    point: Point
    question: str
    place: str


async def show_opening(ask: Ask) -> Response:
    """What is about to be opened, named once more. What has opened already is shown."""
    entry = await revealing.may_open_in_session(ask.mine, ask.path["entry"])
    if entry.revealed:
        return ask.go(f"/entries/{entry.id}/review")
    line = await listing.show(ask.mine, entry.id)
    return ask.show("opening.html", entry=entry, exercise=line.exercise)


async def open_now(ask: Ask) -> Response:
    """Open it to both. It cannot be closed again."""
    entry = await revealing.open_in_session(ask.mine, ask.path["entry"])
    return ask.go(f"/entries/{entry}/review")


async def show_agenda(ask: Ask) -> Response:
    """Everything that could come up, with a place for each."""
    return await _agenda(ask)


async def _agenda(ask: Ask, refusal: Invalid | None = None) -> Response:
    entry = await choosing.may_choose(ask.mine, ask.path["entry"])
    review = await reviewing.read(ask.mine, await reviewing.look(ask.mine, entry.id))
    table = table_for(ask, review)
    values: dict[str, Any] = {
        "entry": entry,
        "exercise": review.exercise,
        "found": list(_choosable(table)),
        "places": PLACES,
        "numbers": NUMBERS,
        "items": str(entry.chosen.items or "") if entry.chosen else "",
        "is_chosen": entry.chosen is not None,
    }
    if refusal is not None:
        at = {one.pointer: "" for one in refusal.faults if one.pointer}
        return ask.again("agenda.html", refusal, at, **values)
    return ask.show("agenda.html", **values)


def _choosable(table: Table) -> Iterator[Choosable]:
    review = table.review
    order = [review.found.id_of(one) for one in review.found.agenda.discuss]
    for key, finding in review.found.by_id.items():
        if finding.growth and finding.may_be_discussed:
            place = str(order.index(key) + 1) if key in order else ""
            question = review.exercise.by_id[finding.prompts[0]].text
            yield Choosable(table.point(key), question, place)


async def choose(ask: Ask) -> Response:
    """These first, in this order, and so many in all."""
    entry = await choosing.may_choose(ask.mine, ask.path["entry"])
    try:
        await choosing.choose(ask.mine, entry.id, _choice(ask))
    except Invalid as error:
        return await _agenda(ask, error)
    return ask.go(f"/entries/{entry.id}/review")


def _choice(ask: Ask) -> Choice:
    """The findings by their places; two at one place in the order of the page."""
    named = {
        name.removeprefix(PLACE): values[-1]
        for name, values in ask.form.fields.items()
        if name.startswith(PLACE) and values[-1]
    }
    items = ask.form.one("items")
    if not set(named.values()) <= set(PLACES) or items not in ("", *NUMBERS):
        raise MalformedBody(LOST)
    return Choice(tuple(sorted(named, key=lambda key: int(named[key]))), int(items or 0) or None)


async def leave_to_them(ask: Ask) -> Response:
    """The order is the couple's own again, if it was another."""
    entry = await choosing.may_choose(ask.mine, ask.path["entry"])
    with suppress(NotFound):
        await choosing.leave_to_them(ask.mine, entry.id)
    return ask.go(f"/entries/{entry.id}/review")
