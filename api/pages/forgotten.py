"""A new password for whoever forgot theirs: asked for, set by the code of a mail, and stopped."""

from __future__ import annotations

from datetime import datetime

from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.me import TWICE
from workbook import mailer, mailing, resetting
from workbook.errors import Fault, Invalid, NotSignedIn


async def show(ask: Ask) -> Response:
    return ask.show("forgotten.html", available=mailer.there_is_one())


async def send(ask: Ask) -> Response:
    """The same page whoever has this login, and whether anybody has."""
    login = ask.form.one("login")
    await resetting.ask(login, ask.client)
    return ask.show("forgotten_asked.html", login=login)


async def complete(ask: Ask) -> Response:
    login = ask.form.one("login")
    try:
        holds = await _complete(ask, login)
    except Invalid as error:
        return ask.again("forgotten_asked.html", error, login=login)
    except NotSignedIn as error:
        refusal = Invalid([Fault("no-fit", error.detail, "#/code")])
        return ask.again("forgotten_asked.html", refusal, login=login)
    return ask.show("forgotten_done.html", holds=holds.date())


async def _complete(ask: Ask, login: str) -> datetime:
    new = ask.form.one("new_password")
    if new != ask.form.one("again"):
        raise Invalid([Fault("differ", TWICE, "#/again")])
    return await resetting.complete(login, ask.form.one("code"), new, ask.client)


async def stop(ask: Ask) -> Response:
    """That was not me."""
    await resetting.stop(ask.mine)
    return ask.go("/me/mail")


async def allow(ask: Ask) -> Response:
    """Whether mail may bring another password at all."""
    await mailing.allow_resets(ask.mine, allowed=ask.form.one("resets") == "yes")
    return ask.go("/me/mail")
