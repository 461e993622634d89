"""What is mine: my name and language, my password, who sees what, and the way to all the rest."""

from __future__ import annotations

from babel import Locale
from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.words import N_, languages
from api.pages.workbooks import partner_in
from workbook import pairing, renewing, signing_in
from workbook.errors import Fault, Invalid
from workbook.library import builtin
from workbook.records.pages import Page as Slice

MOST = Slice(100)
TWICE = N_("The two new passwords differ. Please type the same one twice.")


async def show(ask: Ask) -> Response:
    found, _ = await pairing.shelf(ask.mine, MOST)
    shelves = [(one.facts, partner_in(one, ask.mine.account)) for one in found]
    return ask.show("me.html", shelves=shelves)


async def show_name(ask: Ask) -> Response:
    return ask.show("me_name.html", offered=offered())


async def change_name(ask: Ask) -> Response:
    try:
        await signing_in.change(ask.mine, ask.form.one("name"), ask.form.one("language"))
    except Invalid as error:
        return ask.again("me_name.html", error, offered=offered())
    return ask.go("/me")


def offered() -> list[tuple[str, str]]:
    """The languages in which there are both pages and exercises, each by its own name."""
    both = [one for one in languages() if one in builtin().languages]
    return [(one, (Locale.parse(one).display_name or one).capitalize()) for one in both]


async def show_password(ask: Ask) -> Response:
    return ask.show("me_password.html")


async def change_password(ask: Ask) -> Response:
    """Another password. Every other device is signed out by it."""
    try:
        await _change_password(ask)
    except Invalid as error:
        return ask.again("me_password.html", error)
    return ask.go("/me/devices")


async def _change_password(ask: Ask) -> None:
    new = ask.form.one("new_password")
    if new != ask.form.one("again"):
        raise Invalid([Fault("differ", TWICE, "#/again")])
    await renewing.change_password(ask.mine, ask.form.one("password"), new)


async def show_privacy(ask: Ask) -> Response:
    return ask.show("privacy.html")
