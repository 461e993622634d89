"""A second step at signing in: turn it on, make new recovery codes, turn it off.

Each needs the present password, so that an unlocked device alone cannot lock its owner out.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from workbook import authenticator, confirming, second_step, security_log, tries
from workbook.database.reserve import even_when_full
from workbook.database.transactions import transactional
from workbook.errors import Fault, Invalid, NotFound, Refused
from workbook.passphrase import ALONE
from workbook.policy import Viewer
from workbook.ports import random_bytes, today
from workbook.records import factors, people
from workbook.signing_out import end_elsewhere


@dataclass(frozen=True, slots=True)
class Standing:
    """Since when there is a second step, None while there is none; how many codes are left."""

    on_since: date | None
    recovery_codes: int


@dataclass(frozen=True, slots=True)
class Begun:
    """What an app needs, told once: the secret to type, and the same as an address to scan."""

    secret: str
    uri: str


async def standing(viewer: Viewer) -> Standing:
    """How it stands with my second step."""
    account = await people.account_by_id(viewer.account)
    if account is None:
        raise NotFound
    return Standing(account.second_step_on, await factors.codes_left(viewer.account))


async def begin(viewer: Viewer, password: str) -> Begun:
    """A new secret for an app. It is in force once a code of that app has confirmed it.

    Invalid for a wrong password; Refused `second-step-on` when there is one in force.
    """
    account = await confirming.by_password(viewer, password)
    if account.second_step_on:
        raise _on_already()
    secret = random_bytes(authenticator.SECRET_BYTES)
    await _keep_secret(viewer, secret)
    profile = (await people.profiles_of([viewer.account]))[viewer.account]
    login = profile.login if profile else ""
    return Begun(authenticator.spelled(secret), authenticator.uri(secret, login))


@transactional
async def _keep_secret(viewer: Viewer, secret: bytes) -> None:
    await factors.save_secret(viewer.account, secret)


def _on_already() -> Refused:
    return Refused("second-step-on", "You have a second step already.")


async def confirm(viewer: Viewer, code: str) -> list[str]:
    """From now on signing in needs a code as well. The recovery codes, told only here.

    Every other device is signed out. Invalid for a code that does not fit, NotFound when none was
    begun, Refused `second-step-on` when it was confirmed before.
    """
    await tries.count("second-step", viewer.account, tries.SECOND_STEP)
    told = await _confirm(viewer, code)
    await tries.forgive("second-step", viewer.account, tries.SECOND_STEP)
    return told


@transactional
async def _confirm(viewer: Viewer, code: str) -> list[str]:
    account = await people.account_by_id(viewer.account)
    if account is None or await factors.secret_of(viewer.account) is None:
        raise NotFound
    if account.second_step_on:
        raise _on_already()
    if not await second_step.use_app(viewer.account, code):
        text = "This code does not fit. Wait for the next one in your app and type that."
        raise Invalid([Fault("no-fit", text, "#/code")])
    if not await factors.turn_on(viewer.account, today()):
        raise _on_already()
    await end_elsewhere(viewer)
    await security_log.note(viewer.account, "second-step-on")
    return await _fresh_codes(viewer)


async def _fresh_codes(viewer: Viewer) -> list[str]:
    codes = second_step.new_codes()
    await factors.replace_codes(viewer.account, codes)
    return codes


async def renew_codes(viewer: Viewer, password: str) -> list[str]:
    """New recovery codes; the ones before open nothing any more. NotFound without a second step."""
    account = await confirming.by_password(viewer, password)
    if not account.second_step_on:
        raise NotFound
    return await _renew_codes(viewer)


@transactional
async def _renew_codes(viewer: Viewer) -> list[str]:
    await security_log.note(viewer.account, "recovery-codes-made")
    return await _fresh_codes(viewer)


async def turn_off(viewer: Viewer, password: str) -> None:
    """From now on the password alone. Every other device is signed out.

    Refused `password-too-short` for one that is too short to stand alone, NotFound when there is
    no second step.
    """
    account = await confirming.by_password(viewer, password)
    if not account.second_step_on:
        raise NotFound
    if len(password) < ALONE.characters:
        text = "Your password is short for one that stands alone. Take a longer one first."
        raise Refused("password-too-short", text)
    await _turn_off(viewer)


@even_when_full
@transactional
async def _turn_off(viewer: Viewer) -> None:
    if not await factors.turn_off(viewer.account):
        raise NotFound
    await end_elsewhere(viewer)
    await security_log.note(viewer.account, "second-step-off")
