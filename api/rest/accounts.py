"""Accounts, and everything under /me."""

from __future__ import annotations

from datetime import date, datetime

from pydantic import Field

from api.engine import Context, In, Listing, Out, Page, Reply
from api.rest.shared import request_key, slice_from
from workbook import reading_log, renewing, security_log, signing_in
from workbook.security_log import What


class AccountIn(In):
    login: str = Field(max_length=400, description="An e-mail address or a chosen name.")
    password: str = Field(
        max_length=1_000, description="At least 15 characters, and hard to guess."
    )
    name: str = Field(max_length=200, description="What to be called here.")


class AccountOut(Out):
    id: str
    login: str
    name: str


class MeOut(AccountOut):
    language: str = Field(description="The language that I read in: a BCP 47 tag.")
    erase_on: date | None = Field(description="The day on which this account is erased.")
    new_password_at: datetime | None = Field(
        description="When a password holds that somebody asked for by mail. It can be stopped."
    )


class MeIn(In):
    """What is not there stays as it is."""

    name: str = Field("", max_length=200)
    language: str = Field("", max_length=35, description="One of the languages that there are.")


class NewPasswordIn(In):
    password: str = Field(max_length=1_000, description="The present one.")
    new_password: str = Field(
        max_length=1_000, description="At least 15 characters, and hard to guess."
    )


class ErasureOut(Out):
    erase_on: date


class ReadingOut(Out):
    id: str
    reader: str | None = Field(description="Who read it; null for an account that is gone.")
    what: str
    about: str
    day: date


class HappeningOut(Out):
    id: str
    what: What
    day: date
    times: int = Field(description="How often on that day.")


async def register(ctx: Context, body: AccountIn) -> Reply[AccountOut]:
    me = await signing_in.register(
        body.login, body.password, body.name, ctx.client, request_key(ctx)
    )
    return Reply(AccountOut(id=me.account, login=me.login, name=me.name))


async def show_me(ctx: Context) -> Reply[MeOut]:
    return Reply(me_out(await signing_in.me(ctx.me)))


async def change_me(ctx: Context, body: MeIn) -> Reply[MeOut]:
    sent = {name: getattr(body, name) for name in body.model_fields_set}
    return Reply(me_out(await signing_in.change(ctx.me, **sent)))


def me_out(me: signing_in.Me) -> MeOut:
    return MeOut(
        id=me.account,
        login=me.login,
        name=me.name,
        language=me.language,
        erase_on=me.erase_on,
        new_password_at=me.new_password_at,
    )


async def change_password(ctx: Context, body: NewPasswordIn) -> Reply[None]:
    await renewing.change_password(ctx.me, body.password, body.new_password)
    return Reply(None)


async def erase(ctx: Context) -> Reply[ErasureOut]:
    return Reply(ErasureOut(erase_on=await signing_in.ask_to_be_erased(ctx.me)))


async def undo_erasure(ctx: Context) -> Reply[None]:
    await signing_in.keep_after_all(ctx.me)
    return Reply(None)


async def access_log(ctx: Context, query: Page) -> Reply[Listing[ReadingOut]]:
    found, following = await reading_log.readings(ctx.me, slice_from(query))
    return Reply(Listing(data=[reading_out(one) for one in found], next=following))


def reading_out(one: reading_log.Reading) -> ReadingOut:
    return ReadingOut(id=one.id, reader=one.reader, what=one.what, about=one.about, day=one.day)


async def happened(ctx: Context, query: Page) -> Reply[Listing[HappeningOut]]:
    found, following = await security_log.mine(ctx.me, slice_from(query))
    return Reply(Listing(data=[happening_out(one) for one in found], next=following))


def happening_out(one: security_log.Happening) -> HappeningOut:
    return HappeningOut(id=one.id, what=one.what, day=one.day, times=one.times)
