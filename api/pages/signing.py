"""Making an account, and signing in."""

from __future__ import annotations

import re
from typing import Any

from starlette.responses import Response

from api.pages import joining
from api.pages.ask import Ask
from api.pages.forms import Form
from api.pages.words import N_
from workbook import signing_in, signing_out
from workbook.device import Device, device_of
from workbook.errors import Fault, Invalid, NotSignedIn, Refused, SecondStepNeeded
from workbook.once import RequestKey
from workbook.signing_in import SignedIn

ORDER = ("#/name", "#/login", "#/password")
OURS = re.compile(r"/(?:[\w.~-]+(?:/[\w.~-]+)*)?", re.ASCII)


async def show_sign_up(ask: Ask) -> Response:
    return ask.show("sign_up.html", next=ours(ask.query.one("next")), code="")


async def sign_up(ask: Ask) -> Response:
    """An account, and signed in with it at once."""
    after = ours(ask.form.one("next"))
    try:
        await _register(ask)
    except Invalid as error:
        return ask.again("sign_up.html", error, next=after, code=ask.form.one("code"))
    login, password = ask.form.one("login"), ask.form.one("password")
    key = nobodys_key(ask, ".session")
    made = await signing_in.sign_in(login, password, ask.client, key, device(ask))
    return await let_in(ask, made)


async def _register(ask: Ask) -> None:
    login, password, name = (ask.form.one(field) for field in ("login", "password", "name"))
    _check(ask, login, password, name)
    try:
        await signing_in.register(login, password, name, ask.client, nobodys_key(ask))
    except Refused as taken:
        if taken.slug != "login-taken":
            raise
        raise Invalid([Fault(taken.slug, taken.detail, "#/login")]) from None


def _check(ask: Ask, login: str, password: str, name: str) -> None:
    """Invalid with every fault at once: those of the domain, and the one that only a page has."""
    faults: list[Fault] = []
    try:
        signing_in.check_registration(login, password, name)
    except Invalid as error:
        faults = sorted(error.faults, key=lambda one: ORDER.index(one.pointer or ""))
    if ask.form.one("adult") != "yes":
        faults.append(Fault("adult", N_("This is for people who are 18 or older."), "#/adult"))
    if faults:
        raise Invalid(faults)


async def show_sign_in(ask: Ask) -> Response:
    return ask.show(
        "sign_in.html",
        next=ours(ask.query.one("next")),
        step_up=ask.query.one("again") == "1" and ask.me is not None,
        recovering=ask.query.one("with") == "code",
        code="",
    )


async def sign_in(ask: Ask) -> Response:
    """Signed in, or on to the second step where there is one."""
    login, password, second = (ask.form.one(field) for field in ("login", "password", "second"))
    try:
        made = await signing_in.sign_in(
            login, password, ask.client, nobodys_key(ask, ".session"), device(ask), second
        )
    except SecondStepNeeded as halfway:
        return _second_step(ask, halfway.ticket)
    except NotSignedIn as error:
        return ask.again("sign_in.html", _no_fit(error, "#/login"), **_kept(ask))
    return await let_in(ask, made)


def _second_step(ask: Ask, ticket: str) -> Response:
    kept = _kept(ask)
    ask.form = Form()
    return ask.show("second_step_asked.html", ticket=ticket, **kept)


async def take_second_step(ask: Ask) -> Response:
    ticket, second = ask.form.one("ticket"), ask.form.one("second")
    try:
        made = await signing_in.sign_in_half_way(
            ticket, second, ask.client, nobodys_key(ask, ".session"), device(ask)
        )
    except NotSignedIn as error:
        refusal = _no_fit(error, "#/second")
        return ask.again("second_step_asked.html", refusal, ticket=ticket, **_kept(ask))
    return await let_in(ask, made)


def _no_fit(error: NotSignedIn, pointer: str) -> Invalid:
    return Invalid([Fault("no-fit", error.detail, pointer)])


def _kept(ask: Ask) -> dict[str, Any]:
    """What travels in the forms on the way: where to go on to, and the code of an invitation."""
    return {
        "next": ours(ask.form.one("next")),
        "code": ask.form.one("code"),
        "step_up": ask.form.one("again") == "1" and ask.me is not None,
        "recovering": "second" in ask.form,
    }


def device(ask: Ask) -> Device:
    return device_of(ask.headers.get("user-agent", ""))


async def let_in(ask: Ask, made: SignedIn) -> Response:
    """A new session with a new token; one that this browser had before ends.

    When that one was somebody else's, the browser forgets what it showed them, and we go home:
    where they wanted to go on to is not this person's.
    """
    another = ask.viewer is not None and ask.viewer.account != made.account
    await _end_the_one_before(ask, made)
    if code := ask.form.one("code"):
        shown = await joining.show_signed_in(ask, made.token, code)
    else:
        shown = ask.go("/" if another else ours(ask.form.one("next")))
    return ask.signed_in(shown, made.token, another=another)


def nobodys_key(ask: Ask, about: str = "") -> RequestKey | None:
    """The form's key as nobody's: the second press may come with the first one's cookie."""
    key = ask.key
    return RequestKey("", key.key + about, key.fingerprint) if key else None


async def _end_the_one_before(ask: Ask, made: SignedIn) -> None:
    if ask.viewer is not None and ask.viewer.session != made.session:
        await signing_out.sign_out(ask.viewer)


def ours(path: str) -> str:
    """A path of ours to go on to; home for anything else, so that nobody is led elsewhere."""
    return path if OURS.fullmatch(path) else "/"
