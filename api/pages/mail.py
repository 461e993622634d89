"""Mail to me: an address, the code that makes it mine, and when mail may come."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import time
from functools import partial
from typing import Any

from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.faults import WHOLE
from api.pages.words import N_
from api.pages.zones import place_of, places, zone_of
from workbook import mailer, mailing
from workbook.errors import Fault, Invalid
from workbook.mailing import Change
from workbook.records.mail_settings import MailSettings

HERE = "/me/mail"
NO_TIME = N_("Please give a time like this: 21:00.")


async def show(ask: Ask) -> Response:
    return ask.show("mail.html", **await _values(ask))


async def _values(ask: Ask) -> dict[str, Any]:
    mail = await mailing.my_mail(ask.mine)
    return {
        "mail": mail,
        "available": mailer.there_is_one(),
        "place": place_of(mail.quiet.zone),
        "places": places(mail.quiet.zone),
    }


async def ask_for(ask: Ask) -> Response:
    address = ask.form.one("address")
    return await _then(ask, partial(mailing.ask_for, ask.mine, address, ask.client))


async def confirm(ask: Ask) -> Response:
    return await _then(ask, partial(mailing.confirm, ask.mine, ask.form.one("code")))


async def change(ask: Ask) -> Response:
    async def changed() -> None:
        await mailing.change(ask.mine, _wanted(ask))

    return await _then(ask, changed)


async def _then(ask: Ask, do: Callable[[], Awaitable[object]]) -> Response:
    try:
        await do()
    except Invalid as error:
        values = await _values(ask)
        return ask.again("mail.html", error, _gone(values["mail"]), **values)
    return ask.go(HERE)


def _gone(mail: MailSettings) -> dict[str, str]:
    """Fields that are not on the page now: what is wrong with them leads nowhere."""
    when = () if mail.address else ("#/quiet_from", "#/quiet_until", "#/time_zone")
    return dict.fromkeys((*when, *(() if mail.asked else ("#/code",))), WHOLE)


def _wanted(ask: Ask) -> Change:
    """Invalid, with every time that is none."""
    times = {name: _time(ask.form.one(name)) for name in ("quiet_from", "quiet_until")}
    faults = [Fault("no-time", NO_TIME, f"#/{name}") for name, at in times.items() if at is None]
    if faults:
        raise Invalid(faults)
    return Change(
        reminders=ask.form.one("messages") == "yes",
        zone=zone_of(ask.form.one("time_zone")),
        start=times["quiet_from"],
        end=times["quiet_until"],
    )


def _time(given: str) -> time | None:
    try:
        return time.fromisoformat(given.strip()).replace(second=0, microsecond=0, tzinfo=None)
    except ValueError:
        return None


async def forget(ask: Ask) -> Response:
    await mailing.forget_address(ask.mine)
    return ask.go(HERE)
