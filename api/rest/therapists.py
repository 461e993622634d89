"""Therapist codes, links, consent, and the caseload."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any, Literal

from pydantic import Field

from api.engine import Context, In, Listing, Out, Page, Reply
from api.rest.shared import Slug, WorkbookPath, do_once, slice_from
from workbook import caseload, consenting, pairing
from workbook.consent import Consent
from workbook.policy import Scopes
from workbook.records.links import link_for
from workbook.secrets_policy import DEFAULT, SecretsPolicy

Scope = Literal["progress", "answers", "agreements"]


class CodeOut(Out):
    id: str
    code: str = Field(description="To give to a couple. It is told only here.")
    expires_at: datetime


class CodeIn(In):
    policy: SecretsPolicy = Field(
        default=DEFAULT,
        description="What I do with what one of a couple tells me alone. Each link carries it.",
    )


class CodePath(In):
    code: str


class LinkIn(In):
    therapist: str = Field(max_length=100, description="The therapist's code.")


class TherapistOut(Out):
    name: str | None = Field(description="Null for somebody whose account is gone.")


class LinkOut(Out):
    id: str
    therapist: TherapistOut
    practice: str | None = Field(description="The practice that the link belongs to, by name.")
    supervises: bool = Field(description="Whether they read alone, and do nothing here.")
    policy: SecretsPolicy = Field(
        description="What they have declared to do with what one of you tells them alone."
    )
    accepted: SecretsPolicy | None = Field(
        description="The policy that I accepted. Null: none, or they have changed it since."
    )
    mine: list[Scope] = Field(description="What I allow now, for my own data.")
    modules: list[str] | None = Field(description="Of which modules. Null: of everything.")
    ends_on: date | None = Field(
        description="The day on which it ends, in UTC; in the past for what has ended by itself."
    )


class LinkPath(In):
    link: str


class NamedIn(In):
    member: str = Field(max_length=100, description="A member of the practice that I am here for.")
    supervises: bool = False


class NamedOut(Out):
    member: str
    supervises: bool


class ConsentIn(In):
    scopes: list[Scope] = Field(max_length=3)
    modules: list[Slug] | None = Field(
        default=None,
        min_length=1,
        max_length=100,
        description="Only of these. Without: everything.",
    )
    ends_on: Annotated[date, Field(strict=False)] | None = Field(
        default=None,
        description="At most 90 days from now. Without it: 90 days, or as before for less.",
    )
    policy: SecretsPolicy | None = Field(
        default=None,
        description="The policy that I was shown; 409 when it has changed. To allow is to accept.",
    )


class ConsentOut(Out):
    scopes: list[Scope]
    modules: list[str] | None
    ends_on: date | None


class CoupleOut(Out):
    """One live couple. What consent does not reach is absent."""

    workbook: str
    partners: list[TherapistOut]
    entries: int | None = None
    both_sent: int | None = None
    given: int | None = Field(default=None, description="Exercises of homework on the list.")
    given_sent: int | None = Field(default=None, description="Those that both have sent.")
    revealed: int | None = None
    to_talk_about: int | None = Field(
        default=None, description="Of those revealed: how many have something open still."
    )
    quiet: bool | None = Field(
        default=None,
        description="Whether nothing opened and nothing was agreed on for 14 days.",
    )
    next_visit: date | None = Field(description="My own note of when they come next.")


async def make_code(ctx: Context, body: CodeIn | None = None) -> Reply[CodeOut]:
    policy = (body or CodeIn()).policy
    made = await do_once(ctx, lambda: consenting.make_code(ctx.me, policy=policy))
    told = await consenting.code_told_once(ctx.me, made)
    return Reply(CodeOut(id=told.id, code=told.code, expires_at=told.expires_at))


async def revoke_code(ctx: Context, path: CodePath) -> Reply[None]:
    await consenting.revoke_code(ctx.me, path.code)
    return Reply(None)


async def sees_links(ctx: Context, path: WorkbookPath) -> None:
    await pairing.show_to_partner(ctx.me, path.workbook)


async def link(ctx: Context, path: WorkbookPath, body: LinkIn) -> Reply[LinkOut]:
    await consenting.may_try(ctx.me, ctx.client)
    made = await do_once(ctx, lambda: consenting.link(ctx.me, path.workbook, body.therapist))
    await consenting.was_right(ctx.me, ctx.client)
    return Reply(_link(await consenting.link_read(ctx.me, made)))


async def links(ctx: Context, path: WorkbookPath, query: Page) -> Reply[Listing[LinkOut]]:
    found, following = await consenting.links_read(ctx.me, path.workbook, slice_from(query))
    return Reply(Listing(data=[_link(read) for read in found], next=following))


def _link(read: consenting.LinkRead) -> LinkOut:
    return LinkOut(
        id=read.id,
        therapist=TherapistOut(name=read.therapist),
        practice=read.practice,
        supervises=read.supervises,
        policy=read.policy,
        accepted=read.mine.accepted if read.mine.scopes.any else None,
        mine=_names(read.mine.scopes),
        **_limits(read.mine),
    )


def _limits(consent: Consent) -> dict[str, Any]:
    modules = None if consent.modules is None else list(consent.modules)
    return {"modules": modules, "ends_on": consent.ends_on}


def _names(scopes: Scopes) -> list[Scope]:
    every: tuple[Scope, ...] = ("progress", "answers", "agreements")
    return [name for name in every if name in scopes.names]


async def name_colleague(ctx: Context, path: WorkbookPath, body: NamedIn) -> Reply[NamedOut]:
    named = await do_once(
        ctx,
        lambda: consenting.name_colleague(
            ctx.me, path.workbook, body.member, supervises=body.supervises
        ),
    )
    return Reply(NamedOut(member=named, supervises=body.supervises))


async def sees_link(ctx: Context, path: LinkPath) -> None:
    await link_for(ctx.me, path.link)


async def consent(ctx: Context, path: LinkPath, body: ConsentIn) -> Reply[ConsentOut]:
    wanted = Scopes(**dict.fromkeys(body.scopes, True))
    given = await consenting.consent(
        ctx.me, path.link, wanted, body.modules, body.ends_on, body.policy
    )
    return Reply(ConsentOut(scopes=_names(given.scopes), **_limits(given)))


async def end_consent(ctx: Context, path: LinkPath) -> Reply[None]:
    await consenting.end_consent(ctx.me, path.link)
    return Reply(None)


async def list_couples(ctx: Context, query: Page) -> Reply[Listing[CoupleOut]]:
    found, following = await caseload.caseload(ctx.me, slice_from(query))
    return Reply(Listing(data=[_couple(couple) for couple in found], next=following))


def _couple(couple: caseload.Couple) -> CoupleOut:
    counts: dict[str, Any] = {
        "entries": couple.entries,
        "both_sent": couple.both_sent,
        "given": couple.given,
        "given_sent": couple.given_sent,
        "revealed": couple.revealed,
        "to_talk_about": couple.to_talk_about,
        "quiet": couple.quiet,
    }
    return CoupleOut(
        workbook=couple.workbook,
        partners=[TherapistOut(name=name) for name in couple.names],
        next_visit=couple.visit_on,
        **{name: value for name, value in counts.items() if value is not None},
    )
