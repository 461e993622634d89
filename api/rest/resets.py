"""A new password by mail, for whoever forgot theirs. Nothing tells whether a login exists."""

from __future__ import annotations

from datetime import datetime

from pydantic import Field

from api.engine import Context, In, Out, Reply
from api.rest.mail import MailOut, mail_out
from workbook import mailing, resetting


class ResetIn(In):
    login: str = Field(max_length=400)


class NewPasswordByMailIn(In):
    login: str = Field(max_length=400)
    code: str = Field(max_length=40, description="Of the newest mail.")
    new_password: str = Field(
        max_length=1_000, description="At least 15 characters, and hard to guess."
    )


class HoldsOut(Out):
    holds_from: datetime = Field(
        description="Until then the password is as it was, and its owner can stop this."
    )


class AllowIn(In):
    allowed: bool


async def ask(ctx: Context, body: ResetIn) -> Reply[None]:
    await resetting.ask(body.login, ctx.client)
    return Reply(None)


async def complete(ctx: Context, body: NewPasswordByMailIn) -> Reply[HoldsOut]:
    holds = await resetting.complete(body.login, body.code, body.new_password, ctx.client)
    return Reply(HoldsOut(holds_from=holds))


async def stop(ctx: Context) -> Reply[None]:
    await resetting.stop(ctx.me)
    return Reply(None)


async def allow(ctx: Context, body: AllowIn) -> Reply[MailOut]:
    return Reply(mail_out(await mailing.allow_resets(ctx.me, allowed=body.allowed)))
