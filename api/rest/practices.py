"""Practices: who works together. Nothing of any couple is here."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, StringConstraints

from api.engine import Context, In, Listing, Out, Page, Reply
from api.rest.shared import do_once, not_blank, slice_from
from api.rest.therapists import CodeIn, CodeOut
from api.rest.workbooks import JoinedOut
from workbook import associating, consenting
from workbook.roles import NAMES, Roles

Role = Literal["lead", "therapist", "supervisor", "author"]
LONGEST_NAME = 120


class PracticeIn(In):
    name: Annotated[
        str,
        StringConstraints(min_length=1, max_length=LONGEST_NAME),
        AfterValidator(not_blank),
        Field(description="Its couples read it beside the names of their therapists."),
    ]


class PracticeOut(Out):
    id: str
    name: str
    mine: list[Role] = Field(description="What I am in it.")
    needs_second_step: bool = Field(
        description="Its couples are closed to me until signing in takes a second step."
    )


class PracticePath(In):
    practice: str


class MemberPath(In):
    practice: str
    member: str


class MemberOut(Out):
    id: str
    name: str | None = Field(description="Null for somebody whose account is gone.")
    roles: list[Role]
    you: bool


class ColleagueIn(In):
    roles: list[Role] = Field(min_length=1, max_length=4)


class ColleagueInvitationOut(Out):
    id: str
    code: str = Field(description="To give to the colleague. It is told only here.")
    expires_at: datetime
    roles: list[Role]


class JoiningPath(In):
    code: str


class JoinedPracticeOut(Out):
    practice: str


def _names(roles: Roles) -> list[Role]:
    every: tuple[Role, ...] = ("lead", "therapist", "supervisor", "author")
    return [name for name in every if name in roles.names]


def _practice(it: associating.Practice) -> PracticeOut:
    return PracticeOut(
        id=it.id, name=it.name, mine=_names(it.mine), needs_second_step=not it.guarded
    )


async def sees(ctx: Context, path: PracticePath) -> None:
    await associating.show(ctx.me, path.practice)


async def sees_with_member(ctx: Context, path: MemberPath) -> None:
    await associating.show(ctx.me, path.practice)


async def create(ctx: Context, body: PracticeIn) -> Reply[PracticeOut]:
    made = await do_once(ctx, lambda: associating.found(ctx.me, body.name))
    return Reply(_practice(await associating.show(ctx.me, made)))


async def list_mine(ctx: Context, query: Page) -> Reply[Listing[PracticeOut]]:
    found, following = await associating.mine(ctx.me, slice_from(query))
    return Reply(Listing(data=[_practice(one) for one in found], next=following))


async def list_members(ctx: Context, path: PracticePath, query: Page) -> Reply[Listing[MemberOut]]:
    found, following = await associating.colleagues(ctx.me, path.practice, slice_from(query))
    data = [
        MemberOut(id=one.id, name=one.name, roles=_names(one.roles), you=one.you) for one in found
    ]
    return Reply(Listing(data=data, next=following))


async def invite(
    ctx: Context, path: PracticePath, body: ColleagueIn
) -> Reply[ColleagueInvitationOut]:
    roles = Roles(**{name: name in body.roles for name in NAMES})
    made = await do_once(ctx, lambda: associating.invite(ctx.me, path.practice, roles))
    told = await associating.told_once(ctx.me, made)
    return Reply(
        ColleagueInvitationOut(
            id=told.id, code=told.code, expires_at=told.expires_at, roles=_names(told.roles)
        )
    )


async def join(ctx: Context, path: JoiningPath) -> Reply[JoinedPracticeOut]:
    await associating.may_try(ctx.me, ctx.client)
    joined = await do_once(ctx, lambda: associating.join(ctx.me, path.code))
    await associating.was_right(ctx.me, ctx.client)
    return Reply(JoinedPracticeOut(practice=joined))


async def part(ctx: Context, path: MemberPath) -> Reply[None]:
    await associating.part(ctx.me, path.practice, path.member)
    return Reply(None)


async def make_code(ctx: Context, path: PracticePath, body: CodeIn | None = None) -> Reply[CodeOut]:
    policy = (body or CodeIn()).policy
    made = await do_once(ctx, lambda: associating.make_code(ctx.me, path.practice, policy))
    told = await consenting.code_told_once(ctx.me, made)
    return Reply(CodeOut(id=told.id, code=told.code, expires_at=told.expires_at))


async def invite_couple(ctx: Context, path: PracticePath) -> Reply[CodeOut]:
    made = await do_once(ctx, lambda: associating.invite_couple(ctx.me, path.practice))
    told = await associating.couple_invitation(ctx.me, made)
    return Reply(CodeOut(id=told.id, code=told.code, expires_at=told.expires_at))


async def begin(ctx: Context, path: JoiningPath) -> Reply[JoinedOut]:
    await associating.may_try(ctx.me, ctx.client)
    begun = await do_once(ctx, lambda: associating.begin(ctx.me, path.code))
    await associating.was_right(ctx.me, ctx.client)
    return Reply(JoinedOut(workbook=begun))
