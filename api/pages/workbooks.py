"""One workbook: who is in it, and everything about it that is not an exercise."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.words import N_
from workbook import leaving, pairing
from workbook.errors import Fault, Invalid
from workbook.once import once
from workbook.pairing import Seen
from workbook.policy import Action, require

FIRST = "before-we-begin"
"""The exercise for oneself alone that asks whether and how to use this."""

SURE = N_("Please tick the box if you want to leave.")


async def show(ask: Ask) -> Response:
    return ask.show("workbook.html", **await about(ask))


async def about(ask: Ask) -> dict[str, Any]:
    """The workbook of this address, for one of its partners. NotFound."""
    seen = await pairing.show_to_partner(ask.mine, ask.path["workbook"])
    return {
        "workbook": seen.facts.id,
        "state": seen.facts.state,
        "partner": partner_in(seen, ask.mine.account),
    }


async def may_now(ask: Ask, action: Action) -> None:
    """Returns when this may be done here now. Asked before it is said what is wrong with a form,
    since a workbook that has closed meanwhile has no such form any more.
    """
    seen = await pairing.show_to_partner(ask.mine, ask.path["workbook"])
    require(action, ask.mine, seen.facts.case(ask.mine))


def partner_in(seen: Seen, mine: str) -> str | None:
    """The other one's name; None while there is nobody, or when their account is gone."""
    return next((name for who, name in seen.names if who != mine), None)


async def start(ask: Ask) -> Response:
    """A workbook of one's own, and on to the first exercise: nobody has to be invited for it."""
    made = await once(ask.key, lambda: pairing.start(ask.mine))
    return ask.go(f"/workbooks/{made}/exercises/{FIRST}")


async def show_leaving(ask: Ask) -> Response:
    return ask.show("leave_workbook.html", **await about(ask))


async def leave(ask: Ask) -> Response:
    """Leave for good, once the box is ticked: it cannot be undone."""
    if ask.form.one("sure") != "yes":
        await may_now(ask, Action.LEAVE)
        refusal = Invalid([Fault("sure", SURE, "#/sure")])
        return ask.again("leave_workbook.html", refusal, **await about(ask))
    await leaving.depart(ask.mine, ask.path["workbook"], ask.key)
    return ask.go("/")
