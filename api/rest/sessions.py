"""Sessions: sign in, see where one is signed in, and sign out here, there or everywhere."""

from __future__ import annotations

from datetime import date, datetime

from pydantic import Field

from api.engine import Context, In, Listing, Out, Page, Reply
from api.rest.shared import request_key, slice_from
from workbook import signing_in, signing_out
from workbook.device import Browser, Kind, device_of
from workbook.records.sessions import SessionFacts


class SessionIn(In):
    login: str = Field(max_length=400)
    password: str = Field(max_length=1_000)
    code: str = Field(
        "", max_length=100, description="Where there is a second step: of the app, or for recovery."
    )


class SessionOut(Out):
    token: str = Field(description="For `Authorization: Bearer`. It is told only here.")
    expires_at: datetime = Field(
        description="At the latest: it ends before, with the first day without a change."
    )
    account: str


class DeviceOut(Out):
    """Where somebody is signed in, as coarsely as is enough to know one's own again."""

    id: str
    browser: Browser | None = Field(description="The family of the browser; null if unknown.")
    kind: Kind | None = Field(description="The kind of device; null if unknown.")
    made_on: date
    ends_on: date
    current: bool = Field(description="Whether this is the session that asks.")


class SessionPath(In):
    session: str


async def sign_in(ctx: Context, body: SessionIn) -> Reply[SessionOut]:
    device = device_of(ctx.headers.get("user-agent", ""))
    made = await signing_in.sign_in(
        body.login, body.password, ctx.client, request_key(ctx), device, body.code
    )
    return Reply(SessionOut(token=made.token, expires_at=made.expires_at, account=made.account))


async def list_mine(ctx: Context, query: Page) -> Reply[Listing[DeviceOut]]:
    found, following = await signing_out.signed_in_on(ctx.me, slice_from(query))
    return Reply(Listing(data=[device_out(one) for one in found], next=following))


def device_out(one: SessionFacts) -> DeviceOut:
    return DeviceOut(
        id=one.id,
        browser=one.device.browser,
        kind=one.device.kind,
        made_on=one.made_on,
        ends_on=one.ends_on,
        current=one.current,
    )


async def sign_out(ctx: Context) -> Reply[None]:
    await signing_out.sign_out(ctx.me)
    return Reply(None)


async def sign_out_there(ctx: Context, path: SessionPath) -> Reply[None]:
    await signing_out.sign_out_there(ctx.me, path.session)
    return Reply(None)


async def sign_out_elsewhere(ctx: Context) -> Reply[None]:
    await signing_out.sign_out_elsewhere(ctx.me)
    return Reply(None)


async def sign_out_everywhere(ctx: Context) -> Reply[None]:
    await signing_out.sign_out_everywhere(ctx.me)
    return Reply(None)
