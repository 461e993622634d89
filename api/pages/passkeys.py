"""Passkeys: which there are, adding one, taking one away; and signing in with one.

The browser makes and uses them, so a small script of ours asks it. Without a script the forms
come back with a sentence, and a password works as well.
"""

from __future__ import annotations

import json

from starlette.responses import Response

from api.pages import signing
from api.pages.ask import Ask
from api.pages.words import N_
from workbook import unlocking
from workbook.errors import Fault, Invalid, NotSignedIn
from workbook.passkey import NewKey, Proof, Site
from workbook.records.pages import Page as Slice

MOST = Slice(100)
NOWHERE = {"#/attestation": "", "#/name": ""}
NO_SCRIPT = N_("A passkey needs a script, and your browser ran none. A password works as well.")


def _site(ask: Ask) -> Site:
    return Site(ask.settings.url)


async def show(ask: Ask) -> Response:
    found, _ = await unlocking.mine(ask.mine, MOST)
    return ask.show("passkeys.html", passkeys=found)


async def begin(ask: Ask) -> Response:
    try:
        options = await unlocking.begin_adding(ask.mine, ask.form.one("password"), _site(ask))
    except Invalid as error:
        found, _ = await unlocking.mine(ask.mine, MOST)
        return ask.again("passkeys.html", error, passkeys=found)
    return ask.show("passkey_begun.html", options=json.dumps(options))


async def add(ask: Ask) -> Response:
    answer = NewKey(ask.form.one("client_data"), ask.form.one("attestation"))
    try:
        if not answer.client_data:
            raise _no_script()
        await unlocking.add(ask.mine, _site(ask), answer, ask.form.one("name"), ask.key)
    except Invalid as error:
        return ask.again("passkey_begun.html", error, NOWHERE, options="")
    return ask.go("/me/passkeys")


async def remove(ask: Ask) -> Response:
    await unlocking.remove(ask.mine, ask.path["passkey"])
    return ask.go("/me/passkeys")


async def begin_signing_in(ask: Ask) -> Response:
    return await _asked(ask)


async def _asked(ask: Ask, error: Invalid | None = None) -> Response:
    """The page that asks for a passkey, with a challenge of its own each time."""
    kept = {"next": signing.ours(ask.form.one("next")), "code": ask.form.one("code")}
    options = json.dumps(await unlocking.begin_signing_in(_site(ask)))
    if error is not None:
        return ask.again("passkey_asked.html", error, None, options=options, **kept)
    return ask.show("passkey_asked.html", 200, options=options, **kept)


async def sign_in(ask: Ask) -> Response:
    fields = ("id", "client_data", "authenticator_data", "signature")
    proof = Proof(*(ask.form.one(name) for name in fields))
    try:
        if not proof.client_data:
            raise _no_script()
        made = await unlocking.sign_in(
            _site(ask), proof, ask.client, signing.nobodys_key(ask), signing.device(ask)
        )
    except Invalid as error:
        return await _asked(ask, error)
    except NotSignedIn as error:
        return await _asked(ask, Invalid([Fault("no-fit", error.detail)]))
    return await signing.let_in(ask, made)


def _no_script() -> Invalid:
    return Invalid([Fault("no-script", NO_SCRIPT)])
