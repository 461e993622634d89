"""A therapist gives a couple homework, and takes their own off the list again."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.giving import IN_SESSION, OPENS, Giving, again, assign, shown
from api.pages.homework import given_by_me
from workbook import assigning, pairing
from workbook.errors import Invalid


async def show(ask: Ask) -> Response:
    """What this therapist has given them. What the two gave themselves is theirs."""
    known = await _couple(ask)
    given = await given_by_me(ask.mine, ask.path["workbook"])
    return ask.show("homework_given.html", **known, given=given)


async def _couple(ask: Ask) -> dict[str, Any]:
    """The couple of this address, for a therapist who may give them something. NotFound."""
    await assigning.as_therapist(ask.mine, ask.path["workbook"])
    seen = await pairing.show(ask.mine, ask.path["workbook"])
    return {
        "workbook": seen.facts.id,
        "giving": _theirs(ask),
        "names": [name for _, name in seen.names],
        "state": "open",
    }


def _theirs(ask: Ask) -> Giving:
    home = f"/caseload/{ask.path['workbook']}/homework"
    return Giving(home, (*OPENS, IN_SESSION), by_therapist=True)


async def show_new(ask: Ask) -> Response:
    known = await _couple(ask)
    form = shown(ask, _theirs(ask), ask.query.one("module"))
    return ask.show("giving.html", **{**known, **form})


async def give(ask: Ask) -> Response:
    """Its exercises are then there for both, with the same words."""
    known = await _couple(ask)
    del known["giving"]
    try:
        await assign(ask)
    except Invalid as error:
        return again(ask, error, _theirs(ask), known)
    return ask.go(_theirs(ask).home)


async def end(ask: Ask) -> Response:
    """Off the list. What was written for it stays with the couple."""
    await assigning.as_therapist(ask.mine, ask.path["workbook"])
    await assigning.end(ask.mine, ask.path["assignment"])
    return ask.go(_theirs(ask).home)
