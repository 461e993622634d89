"""Joining by an invitation: what to know before, an account on the way, and saying yes."""

from __future__ import annotations

from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.forms import Form
from api.pages.who import become
from api.pages.words import N_
from workbook import pairing
from workbook.errors import Fault, Invalid, NotFound, Refused
from workbook.once import once
from workbook.signing_in import viewer_of

NONE = N_("Please type the code, or paste the whole link.")
UNKNOWN = N_(
    "This code cannot be used. It works once, for 48 hours. Look at it again, or ask for a new one."
)


async def show(ask: Ask) -> Response:
    return ask.show("join.html")


async def accept(ask: Ask) -> Response:
    """Join; by way of an account for somebody who has not signed in."""
    code = _code(ask.form.one("code"))
    if not code:
        return _again(ask, "no-code", NONE)
    if ask.viewer is None:
        return _account_first(ask, code)
    try:
        await _join(ask, code)
    except NotFound:
        return _again(ask, "unknown-code", UNKNOWN)
    except Refused as refusal:
        if refusal.slug == "same-person":
            return ask.show("join_own.html", 409)
        if refusal.slug != "therapist-here":
            raise
        return _again(ask, refusal.slug, refusal.detail)
    return ask.go("/")


def _code(typed: str) -> str:
    """What was typed, or what stands behind the # of a link that was pasted."""
    return typed.rpartition("#")[2].strip()


async def _join(ask: Ask, code: str) -> None:
    await pairing.may_try(ask.mine, ask.client)
    await once(ask.key, lambda: pairing.accept(ask.mine, code))
    await pairing.was_right(ask.mine, ask.client)


def _again(ask: Ask, slug: str, sentence: str) -> Response:
    return ask.again("join.html", Invalid([Fault(slug, sentence, "#/code")]))


def _account_first(ask: Ask, code: str) -> Response:
    """The code travels in the form, so that nobody has to type it twice."""
    template = "sign_in.html" if ask.form.one("have") == "yes" else "sign_up.html"
    ask.form = Form()
    return ask.show(template, code=code, next="/", step_up=False, recovering=False)


async def show_signed_in(ask: Ask, token: str, code: str) -> Response:
    """The page to say yes on, for somebody who has just signed in on the way to it."""
    await become(ask, token, viewer_of)
    ask.form = Form({"code": (code,)})
    return ask.show("join.html")
