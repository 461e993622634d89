"""Workbooks, invitations and leaving."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import Field

from api.engine import Context, In, Listing, Out, Page, Reply
from api.rest.shared import WorkbookPath, do_once, request_key, slice_from
from workbook import leaving, pairing


class PartnerOut(Out):
    name: str | None = Field(description="Null for somebody whose account is gone.")
    you: bool


class WorkbookOut(Out):
    id: str
    state: Literal["waiting", "open", "closed"]
    partners: list[PartnerOut]


class InvitationOut(Out):
    id: str
    expires_at: datetime


class NewInvitationOut(InvitationOut):
    code: str = Field(description="A short code to type. It is told only here.")
    url: str = Field(description="A link to the same invitation; its secret is in the fragment.")


class InvitationPath(In):
    invitation: str


class CodePath(In):
    code: str


class JoinedOut(Out):
    workbook: str


async def sees(ctx: Context, path: WorkbookPath) -> None:
    await pairing.show(ctx.me, path.workbook)


async def sees_as_partner(ctx: Context, path: WorkbookPath) -> None:
    await pairing.show_to_partner(ctx.me, path.workbook)


async def create(ctx: Context) -> Reply[WorkbookOut]:
    made = await do_once(ctx, lambda: pairing.start(ctx.me))
    shown = await _shown(ctx, made)
    return Reply(shown, headers={"Location": f"/api/v1/workbooks/{made}"})


async def show(ctx: Context, path: WorkbookPath) -> Reply[WorkbookOut]:
    return Reply(await _shown(ctx, path.workbook))


async def list_mine(ctx: Context, query: Page) -> Reply[Listing[WorkbookOut]]:
    found, following = await pairing.shelf(ctx.me, slice_from(query))
    return Reply(Listing(data=[_out(ctx, seen) for seen in found], next=following))


async def _shown(ctx: Context, workbook: str) -> WorkbookOut:
    return _out(ctx, await pairing.show(ctx.me, workbook))


def _out(ctx: Context, seen: pairing.Seen) -> WorkbookOut:
    partners = [PartnerOut(name=name, you=who == ctx.me.account) for who, name in seen.names]
    return WorkbookOut(id=seen.facts.id, state=seen.facts.state, partners=partners)


async def invite(ctx: Context, path: WorkbookPath) -> Reply[NewInvitationOut]:
    made = await do_once(ctx, lambda: pairing.invite(ctx.me, path.workbook))
    told = await pairing.told_once(ctx.me, made)
    url = f"{ctx.services.settings.url}/join#{told.token}"
    return Reply(
        NewInvitationOut(id=told.id, expires_at=told.expires_at, code=told.code or "", url=url)
    )


async def invitations(
    ctx: Context, path: WorkbookPath, query: Page
) -> Reply[Listing[InvitationOut]]:
    found, following = await pairing.invitations(ctx.me, path.workbook, slice_from(query))
    data = [InvitationOut(id=i.id, expires_at=i.expires_at) for i in found]
    return Reply(Listing(data=data, next=following))


async def revoke_invitation(ctx: Context, path: InvitationPath) -> Reply[None]:
    await pairing.revoke(ctx.me, path.invitation)
    return Reply(None)


async def accept(ctx: Context, path: CodePath) -> Reply[JoinedOut]:
    await pairing.may_try(ctx.me, ctx.client)
    joined = await do_once(ctx, lambda: pairing.accept(ctx.me, path.code))
    await pairing.was_right(ctx.me, ctx.client)
    return Reply(JoinedOut(workbook=joined))


async def depart(ctx: Context, path: WorkbookPath) -> Reply[None]:
    await leaving.depart(ctx.me, path.workbook, request_key(ctx))
    return Reply(None)
