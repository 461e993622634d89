"""Where I am signed in, and signing out there, elsewhere or everywhere."""

from __future__ import annotations

from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.words import N_
from workbook import signing_out
from workbook.device import Device
from workbook.records.pages import Page as Slice

MOST = Slice(100)

BROWSERS = {
    "chrome": "Chrome",
    "edge": "Edge",
    "firefox": "Firefox",
    "opera": "Opera",
    "safari": "Safari",
    "samsung": "Samsung Internet",
}
KINDS = {
    "phone": N_("A phone"),
    "tablet": N_("A tablet"),
    "computer": N_("A computer"),
    "program": N_("A program"),
}
UNKNOWN = N_("Some device")


async def show(ask: Ask) -> Response:
    found, more = await signing_out.signed_in_on(ask.mine, MOST)
    devices = [(one, _called(ask, one.device)) for one in found]
    return ask.show("devices.html", devices=devices, more=more is not None)


def _called(ask: Ask, device: Device) -> str:
    kind = ask._(KINDS.get(device.kind or "", UNKNOWN))
    browser = BROWSERS.get(device.browser or "")
    return f"{kind} · {browser}" if browser else kind


async def end_one(ask: Ask) -> Response:
    """One of mine. This very one is a signing out, after which the browser forgets."""
    session = ask.path["session"]
    await signing_out.sign_out_there(ask.mine, session)
    return ask.go_signed_out("/") if session == ask.mine.session else ask.go("/me/devices")


async def end_others(ask: Ask) -> Response:
    await signing_out.sign_out_elsewhere(ask.mine)
    return ask.go("/me/devices")


async def end_all(ask: Ask) -> Response:
    await signing_out.sign_out_everywhere(ask.mine)
    return ask.go_signed_out("/")
