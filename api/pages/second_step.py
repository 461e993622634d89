"""The second step at signing in: turning it on with an app, recovery codes, turning it off.

What is told once is told on the page that the form leads to, and there is no address to come back
to it.
"""

from __future__ import annotations

from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.qr import squares
from workbook import securing
from workbook.errors import Fault, Invalid, Refused


async def show(ask: Ask) -> Response:
    standing = await securing.standing(ask.mine)
    return ask.show("second_step.html", standing=standing, asked="")


async def begin(ask: Ask) -> Response:
    try:
        begun = await securing.begin(ask.mine, ask.form.one("password"))
    except Invalid as error:
        return await _again(ask, error)
    return ask.show("second_step_begun.html", begun=begun, squares=squares(begun.uri))


async def confirm(ask: Ask) -> Response:
    """The recovery codes, once a code has shown that the app works."""
    try:
        codes = await securing.confirm(ask.mine, ask.form.one("second"))
    except Invalid as error:
        return ask.again("second_step_confirm.html", error, {"#/code": "second"})
    return ask.show("recovery_codes.html", codes=codes)


async def renew_codes(ask: Ask) -> Response:
    try:
        codes = await securing.renew_codes(ask.mine, ask.form.one("password"))
    except Invalid as error:
        return await _again(ask, error)
    return ask.show("recovery_codes.html", codes=codes)


async def turn_off(ask: Ask) -> Response:
    try:
        await securing.turn_off(ask.mine, ask.form.one("password"))
    except Invalid as error:
        return await _again(ask, error)
    except Refused as short:
        return await _again(ask, Invalid([Fault(short.slug, short.detail, "#/password")]))
    return ask.go("/me/second-step")


async def _again(ask: Ask, error: Invalid) -> Response:
    """The page with what is wrong at this form. Where it has no such form by now, it says how it
    stands, and that is all.
    """
    standing = await securing.standing(ask.mine)
    begins = ask.here == "/me/second-step"
    if begins is (standing.on_since is not None):
        return ask.go("/me/second-step")
    return ask.again("second_step.html", error, standing=standing, asked=ask.here)
