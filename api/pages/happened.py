"""What happened to the ways into my account: how often each thing did on a day."""

from __future__ import annotations

from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.words import N_
from workbook import security_log
from workbook.records.pages import Page as Slice

A_PAGE = 50

WHAT = {
    "sign-in-refused": N_("Somebody tried to sign in and was not let in"),
    "password-refused": N_("A page asked for your password, and another one was typed"),
    "password-changed": N_("The password was changed"),
    "password-waits": N_("Somebody set a new password by mail, and it began to wait"),
    "password-stopped": N_("A new password by mail was stopped"),
    "second-step-on": N_("A second step was turned on"),
    "second-step-off": N_("The second step was turned off"),
    "recovery-codes-made": N_("New recovery codes were made"),
    "passkey-added": N_("A passkey was added"),
    "passkey-removed": N_("A passkey was taken away"),
    "consent-given": N_("A therapist was allowed something"),
    "consent-ended": N_("A therapist was allowed nothing any more"),
    "erasure-begun": N_("It was asked to erase this account"),
    "signed-out-by-operator": N_("Whoever runs this server signed you out everywhere"),
}


async def show(ask: Ask) -> Response:
    after = ask.query.one("after") or None
    found, following = await security_log.mine(ask.mine, Slice(A_PAGE, after))
    lines = [(one, ask._(WHAT[one.what])) for one in found]
    return ask.show("happened.html", lines=lines, following=following, first=after is None)
