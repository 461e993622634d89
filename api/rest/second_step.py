"""The second step at signing in: an app that shows codes, and recovery codes."""

from __future__ import annotations

from datetime import date

from pydantic import Field

from api.engine import Context, In, Out, Reply
from workbook import securing


class SecondStepOut(Out):
    on_since: date | None = Field(description="The day it was turned on; null while it is off.")
    recovery_codes: int = Field(description="How many were not used yet.")


class PresentPasswordIn(In):
    password: str = Field(max_length=1_000, description="The present one.")


class BegunOut(Out):
    secret: str = Field(description="Base32, to type into an app. It is told only here.")
    uri: str = Field(description="The same as an `otpauth:` address.")


class CodeIn(In):
    code: str = Field(max_length=100, description="The six digits that the app shows now.")


class RecoveryCodesOut(Out):
    recovery_codes: list[str] = Field(description="Each works once. They are told only here.")


async def show(ctx: Context) -> Reply[SecondStepOut]:
    mine = await securing.standing(ctx.me)
    return Reply(SecondStepOut(on_since=mine.on_since, recovery_codes=mine.recovery_codes))


async def begin(ctx: Context, body: PresentPasswordIn) -> Reply[BegunOut]:
    begun = await securing.begin(ctx.me, body.password)
    return Reply(BegunOut(secret=begun.secret, uri=begun.uri))


async def confirm(ctx: Context, body: CodeIn) -> Reply[RecoveryCodesOut]:
    return Reply(RecoveryCodesOut(recovery_codes=await securing.confirm(ctx.me, body.code)))


async def renew_codes(ctx: Context, body: PresentPasswordIn) -> Reply[RecoveryCodesOut]:
    codes = await securing.renew_codes(ctx.me, body.password)
    return Reply(RecoveryCodesOut(recovery_codes=codes))


async def turn_off(ctx: Context, body: PresentPasswordIn) -> Reply[None]:
    await securing.turn_off(ctx.me, body.password)
    return Reply(None)
