"""A therapist whom both trust: linking one, and what each of the two allows, for their own part."""

from __future__ import annotations

from datetime import date
from typing import Any

from starlette.responses import Response

from api.pages.allowing import SCOPES
from api.pages.ask import Ask
from api.pages.confiding import policies
from api.pages.words import N_
from api.pages.workbooks import about
from workbook import caseload, consenting
from workbook.consent import LASTS
from workbook.errors import Fault, Invalid, NotFound, Refused
from workbook.library import builtin
from workbook.once import once
from workbook.policy import Scopes
from workbook.ports import now, today
from workbook.records.pages import Page as Slice
from workbook.secrets_policy import DEFAULT, POLICIES, SecretsPolicy

MOST = Slice(100)
AT_THE_CODE = ("partner-as-therapist", "already-linked")
UNKNOWN = N_("There is no therapist with this code. It may have ended. Please ask for a new one.")

CHANGED = N_(
    "This therapist has changed what they do with what one of you tells them alone. Please read "
    "it, then choose again."
)
DAY = N_("Please choose a day after today, at most 90 days from now, such as 2027-01-31.")
WHICH = N_("Please choose at least one theme, or all of them.")

MEANS = {
    "progress": N_(
        "Which exercises you two have, and whether both have sent. Only if both of you allow it."
    ),
    "answers": N_(
        "What I shared in every exercise that has opened, earlier ones too. Never what I kept "
        "private, skipped or have not sent."
    ),
    "agreements": N_("What you two agreed on, and how it goes. Only if both of you allow it."),
}


async def show(ask: Ask) -> Response:
    return ask.show("therapists.html", **await _shown(ask))


async def _shown(ask: Ask) -> dict[str, Any]:
    links, _ = await consenting.links_read(ask.mine, ask.path["workbook"], MOST)
    return {**await about(ask), "links": links, "scopes": SCOPES, "titles": _titles(ask)}


def _titles(ask: Ask) -> dict[str, str]:
    """What the themes are called, by their slugs."""
    return {one.slug: one.title for one in builtin().modules_in(ask.mine.language)}


async def link(ask: Ask) -> Response:
    """Link a therapist by their code. Nothing is allowed by that."""
    workbook, code = ask.path["workbook"], ask.form.one("code")
    await about(ask)
    try:
        await consenting.may_try(ask.mine, ask.client)
        made = await once(ask.key, lambda: consenting.link(ask.mine, workbook, code))
        await consenting.was_right(ask.mine, ask.client)
    except NotFound:
        return await _again(ask, "unknown-code", UNKNOWN)
    except Refused as refusal:
        if refusal.slug not in AT_THE_CODE:
            raise
        return await _again(ask, refusal.slug, refusal.detail)
    return ask.go(f"/workbooks/{workbook}/therapists/{made}")


async def _again(ask: Ask, slug: str, sentence: str) -> Response:
    refusal = Invalid([Fault(slug, sentence, "#/code")])
    return ask.again("therapists.html", refusal, **await _shown(ask))


async def show_one(ask: Ask) -> Response:
    return ask.show("consent.html", **await _shown_one(ask))


async def _shown_one(ask: Ask) -> dict[str, Any]:
    link, latest = await consenting.link_read(ask.mine, ask.path["link"]), today() + LASTS
    return {
        **await about(ask),
        "link": link,
        "scopes": SCOPES,
        "means": MEANS,
        "titles": _titles(ask),
        "latest": latest,
        "until": link.mine.ends_on if link.mine.scopes.any else latest,
        "fresh": ask.mine.is_fresh(now()),
        **policies(),
    }


async def consent(ask: Ask) -> Response:
    """Exactly what is ticked, from now on. More than before needs a fresh sign-in."""
    wanted = Scopes(**{name: True for name in ask.form.many("scope") if name in SCOPES})
    ends_on = _day(ask.form.one("ends_on").strip())
    try:
        modules = _themes(ask) if wanted.any else None
        await consenting.consent(
            ask.mine, ask.path["link"], wanted, modules, ends_on, _shown_policy(ask)
        )
    except Refused as refusal:
        if refusal.slug != "policy-changed":
            raise
        changed = Invalid([Fault(refusal.slug, CHANGED, "#/policy")])
        return ask.again("consent.html", changed, **await _shown_one(ask))
    except Invalid as error:
        faults = [_said(fault) for fault in error.faults]
        return ask.again("consent.html", Invalid(faults), **await _shown_one(ask))
    return _back(ask)


def _shown_policy(ask: Ask) -> SecretsPolicy | None:
    """The therapist's policy that stood on the page; None where a form does not say."""
    return next((one for one in POLICIES if one == ask.form.one("policy")), None)


def _themes(ask: Ask) -> tuple[str, ...] | None:
    """The themes that are ticked, None for all of them. Invalid for none at all."""
    if ask.form.one("themes") != "some":
        return None
    ticked = ask.form.many("module")
    if not ticked:
        raise Invalid([Fault("which", WHICH, "#/module")])
    return ticked


def _day(typed: str) -> date | None:
    """The day, None for an empty field; one that is none becomes a day that is past."""
    try:
        return date.fromisoformat(typed) if typed else None
    except ValueError:
        return date.min


def _said(fault: Fault) -> Fault:
    """In words for this page."""
    return Fault(fault.code, DAY, "#/ends_on") if fault.pointer == "#/ends_on" else fault


async def end_consent(ask: Ask) -> Response:
    await consenting.end_consent(ask.mine, ask.path["link"])
    return _back(ask)


def _back(ask: Ask) -> Response:
    return ask.go(f"/workbooks/{ask.path['workbook']}/therapists")


async def show_mine(ask: Ask) -> Response:
    """For somebody who is a therapist: a code to give to a couple."""
    couples, _ = await caseload.caseload(ask.mine, MOST)
    return ask.show("therapist_code.html", told=None, couples=couples, **policies())


async def make_code(ask: Ask) -> Response:
    """A new code, told on this page and never again."""
    policy = _shown_policy(ask) or DEFAULT
    made = await once(ask.key, lambda: consenting.make_code(ask.mine, policy=policy))
    told = await consenting.code_told_once(ask.mine, made)
    return ask.show("therapist_code.html", told=told, couples=(), **policies())


async def end_code(ask: Ask) -> Response:
    await consenting.revoke_code(ask.mine, ask.path["code"])
    return ask.go("/me/therapist-code")
