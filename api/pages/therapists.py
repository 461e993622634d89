"""A therapist whom both trust: linking one, and what each of the two allows, for their own part."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.words import N_
from api.pages.workbooks import about
from workbook import caseload, consenting
from workbook.errors import Fault, Invalid, NotFound, Refused
from workbook.once import once
from workbook.policy import Scopes
from workbook.ports import now
from workbook.records.pages import Page as Slice

MOST = Slice(100)
AT_THE_CODE = ("partner-as-therapist", "already-linked")
UNKNOWN = N_("There is no therapist with this code. It may have ended. Please ask for a new one.")

SCOPES = {
    "progress": N_("How far you two are"),
    "answers": N_("My answers, once they have opened"),
    "agreements": N_("Our agreements"),
}
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
    return {**await about(ask), "links": links, "scopes": SCOPES}


async def link(ask: Ask) -> Response:
    """Link a therapist by their code. Nothing is allowed by that."""
    workbook, code = ask.path["workbook"], ask.form.one("code")
    await about(ask)
    try:
        await consenting.may_try(ask.mine)
        made = await once(ask.key, lambda: consenting.link(ask.mine, workbook, code))
        await consenting.was_right(ask.mine)
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
    return ask.show(
        "consent.html",
        **await about(ask),
        link=await consenting.link_read(ask.mine, ask.path["link"]),
        scopes=SCOPES,
        means=MEANS,
        fresh=ask.mine.is_fresh(now()),
    )


async def consent(ask: Ask) -> Response:
    """Exactly what is ticked, from now on. More than before needs a fresh sign-in."""
    wanted = {name: True for name in ask.form.many("scope") if name in SCOPES}
    await consenting.consent(ask.mine, ask.path["link"], Scopes(**wanted))
    return _back(ask)


async def end_consent(ask: Ask) -> Response:
    await consenting.end_consent(ask.mine, ask.path["link"])
    return _back(ask)


def _back(ask: Ask) -> Response:
    return ask.go(f"/workbooks/{ask.path['workbook']}/therapists")


async def show_mine(ask: Ask) -> Response:
    """For somebody who is a therapist: a code to give to a couple."""
    couples, _ = await caseload.caseload(ask.mine, Slice(1))
    return ask.show("therapist_code.html", told=None, couples=bool(couples))


async def make_code(ask: Ask) -> Response:
    """A new code, told on this page and never again."""
    made = await once(ask.key, lambda: consenting.make_code(ask.mine))
    told = await consenting.code_told_once(ask.mine, made)
    return ask.show("therapist_code.html", told=told, couples=False)


async def end_code(ask: Ask) -> Response:
    await consenting.revoke_code(ask.mine, ask.path["code"])
    return ask.go("/me/therapist-code")
