"""Erasing my account: in seven days, and until then I can take it back."""

from __future__ import annotations

from contextlib import suppress

from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.words import N_
from workbook import signing_in
from workbook.errors import Fault, Invalid, NotFound
from workbook.ports import now

SURE = N_("Please tick the box if you want your account erased.")


async def show(ask: Ask) -> Response:
    return ask.show("erasing.html", fresh=ask.mine.is_fresh(now()))


async def erase(ask: Ask) -> Response:
    """In seven days. It signs out everywhere, so this browser forgets as well."""
    if ask.form.one("sure") != "yes":
        refusal = Invalid([Fault("sure", SURE, "#/sure")])
        return ask.again("erasing.html", refusal, fresh=ask.mine.is_fresh(now()))
    await signing_in.ask_to_be_erased(ask.mine)
    return ask.go_signed_out("/")


async def keep(ask: Ask) -> Response:
    """Keep it after all. Who presses twice finds it kept."""
    with suppress(NotFound):
        await signing_in.keep_after_all(ask.mine)
    return ask.go("/me")
