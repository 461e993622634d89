"""Passkeys: which there are, adding one, taking one away, and signing in with one."""

from __future__ import annotations

from datetime import date
from typing import Any

from pydantic import Field

from api.engine import Context, In, Listing, Out, Page, Reply
from api.rest.second_step import PresentPasswordIn
from api.rest.sessions import SessionOut
from api.rest.shared import request_key, slice_from
from workbook import unlocking
from workbook.device import device_of
from workbook.passkey import NewKey, Proof, Site
from workbook.records.passkeys import PasskeyFacts

LONGEST = 20_000
BASE64URL = r"^[A-Za-z0-9_-]*$"


class PasskeyOut(Out):
    id: str
    name: str
    made_on: date


class OptionsOut(Out):
    options: dict[str, Any] = Field(
        description="`publicKey` for `navigator.credentials`, in the JSON form of WebAuthn level 3."
    )


class NewPasskeyIn(In):
    """What `navigator.credentials.create` answered, in base64url."""

    name: str = Field(max_length=200, description="What to call it, to know it again.")
    client_data: str = Field(
        max_length=LONGEST, pattern=BASE64URL, description="`response.clientDataJSON`."
    )
    attestation: str = Field(
        max_length=LONGEST, pattern=BASE64URL, description="`response.attestationObject`."
    )


class ProofIn(In):
    """What `navigator.credentials.get` answered, in base64url."""

    id: str = Field(max_length=2_000, pattern=BASE64URL)
    client_data: str = Field(
        max_length=LONGEST, pattern=BASE64URL, description="`response.clientDataJSON`."
    )
    authenticator_data: str = Field(
        max_length=LONGEST, pattern=BASE64URL, description="`response.authenticatorData`."
    )
    signature: str = Field(
        max_length=LONGEST, pattern=BASE64URL, description="`response.signature`."
    )


class PasskeyPath(In):
    passkey: str


def site_of(ctx: Context) -> Site:
    return Site(ctx.services.settings.url)


async def list_mine(ctx: Context, query: Page) -> Reply[Listing[PasskeyOut]]:
    found, following = await unlocking.mine(ctx.me, slice_from(query))
    return Reply(Listing(data=[passkey_out(one) for one in found], next=following))


def passkey_out(one: PasskeyFacts) -> PasskeyOut:
    return PasskeyOut(id=one.id, name=one.name, made_on=one.made_on)


async def begin_adding(ctx: Context, body: PresentPasswordIn) -> Reply[OptionsOut]:
    options = await unlocking.begin_adding(ctx.me, body.password, site_of(ctx))
    return Reply(OptionsOut(options=options))


async def add(ctx: Context, body: NewPasskeyIn) -> Reply[PasskeyOut]:
    answer = NewKey(body.client_data, body.attestation)
    made = await unlocking.add(ctx.me, site_of(ctx), answer, body.name, request_key(ctx))
    return Reply(passkey_out(made))


async def remove(ctx: Context, path: PasskeyPath) -> Reply[None]:
    await unlocking.remove(ctx.me, path.passkey)
    return Reply(None)


async def begin_signing_in(ctx: Context) -> Reply[OptionsOut]:
    return Reply(OptionsOut(options=await unlocking.begin_signing_in(site_of(ctx))))


async def sign_in(ctx: Context, body: ProofIn) -> Reply[SessionOut]:
    proof = Proof(body.id, body.client_data, body.authenticator_data, body.signature)
    device = device_of(ctx.headers.get("user-agent", ""))
    made = await unlocking.sign_in(site_of(ctx), proof, ctx.client, request_key(ctx), device)
    return Reply(SessionOut(token=made.token, expires_at=made.expires_at, account=made.account))
