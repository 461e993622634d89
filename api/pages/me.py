"""What is mine: my name and language, who sees what, and the end of it if I want."""

from __future__ import annotations

from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.words import N_, languages
from workbook import pairing, signing_in
from workbook.errors import Fault, Invalid, NotFound
from workbook.library import builtin
from workbook.ports import now
from workbook.records.pages import Page as Slice

MOST = Slice(100)
SURE = N_("Please tick the box if you want your account erased.")


async def show(ask: Ask) -> Response:
    found, _ = await pairing.shelf(ask.mine, MOST)
    mine = ask.mine.account
    shelves = [(one.facts, dict(one.names).get(_other(one, mine))) for one in found]
    return ask.show("me.html", shelves=shelves)


def _other(seen: pairing.Seen, mine: str) -> str:
    return next((who for who, _ in seen.names if who != mine), "")


async def show_name(ask: Ask) -> Response:
    return ask.show("me_name.html", offered=offered())


async def change_name(ask: Ask) -> Response:
    try:
        await signing_in.change(ask.mine, ask.form.one("name"), ask.form.one("language"))
    except Invalid as error:
        return ask.again("me_name.html", error, offered=offered())
    return ask.go("/me")


def offered() -> list[tuple[str, str]]:
    """The languages to read in, each by its own name."""
    from babel import Locale

    known = [one for one in builtin().languages if one in languages()]
    return [(one, (Locale.parse(one).get_display_name() or one).capitalize()) for one in known]


async def show_privacy(ask: Ask) -> Response:
    return ask.show("privacy.html")


async def show_erasing(ask: Ask) -> Response:
    return ask.show("erasing.html", fresh=ask.mine.is_fresh(now()))


async def erase(ask: Ask) -> Response:
    """In seven days. It signs out everywhere, so this browser forgets as well."""
    if ask.form.one("sure") != "yes":
        refusal = Invalid([Fault("sure", SURE, "#/sure")])
        return ask.again("erasing.html", refusal, fresh=True)
    await signing_in.ask_to_be_erased(ask.mine)
    return ask.go_signed_out("/")


async def keep(ask: Ask) -> Response:
    """After all. Pressing twice is no mistake."""
    try:
        await signing_in.keep_after_all(ask.mine)
    except NotFound:
        pass
    return ask.go("/me")
