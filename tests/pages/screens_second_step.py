"""The screens of a second step when signing in, and of passkeys."""

from __future__ import annotations

from secrets import token_hex

from tests.api.rest.test_second_step import code_of
from tests.pages.chromium import PASSWORD, Phone
from tests.pages.opened import couple_at
from tests.pages.screens_mine import mine, pressed
from tests.pages.stage import Stage, Way

AT = "/me/second-step"


async def begun(stage: Stage) -> Phone:
    """A secret for an app, as a picture and to type."""
    return await _begun(stage.ana)


async def _begun(phone: Phone) -> Phone:
    await phone.go(AT)
    await phone.page.get_by_label("The password that you have now").fill(PASSWORD)
    await phone.press("Begin")
    return phone


async def turned_on(stage: Stage) -> Phone:
    """The app's code has turned it on, and the recovery codes are told."""
    return await _turned_on(stage.ana)


async def _turned_on(phone: Phone) -> Phone:
    await _begun(phone)
    secret = await phone.page.locator(".code").inner_text()
    await phone.page.get_by_label("The code that it shows now").fill(code_of(secret))
    await phone.press("Turn it on")
    return phone


async def on(stage: Stage) -> Phone:
    phone = await _turned_on(stage.ana)
    await phone.go(AT)
    return phone


async def asked(stage: Stage) -> Phone:
    """Half way: the password was right."""
    phone, login = stage.nobody, f"asked-{token_hex(8)}"
    await phone.arrive(login)
    await _turned_on(phone)
    await phone.go("/sign-in")
    await phone.page.get_by_label("Login").fill(login)
    await phone.page.get_by_label("Password").fill(PASSWORD)
    await phone.press("Sign in")
    return phone


async def of_a_practice(stage: Stage) -> Phone:
    """Home, for a member of a practice who signs in with a password alone."""
    async with couple_at(stage.ana, stage.ben) as two:
        await two.ana.make_practice("At the bridge")
    await stage.ana.go("/")
    return stage.ana


async def passkey_begun(stage: Stage) -> Phone:
    await stage.ana.go("/me/passkeys")
    await stage.ana.page.get_by_label("The password that you have now").fill(PASSWORD)
    await stage.ana.press("Begin")
    return stage.ana


async def passkey_asked(stage: Stage) -> Phone:
    await stage.nobody.go("/sign-in")
    await stage.nobody.press("Sign in with a passkey")
    return stage.nobody


SCREENS: dict[str, Way] = {
    "second-step-off": mine(AT),
    "second-step-refused": pressed(AT, "Begin"),
    "second-step-begun": begun,
    "recovery-codes": turned_on,
    "second-step-on": on,
    "second-step-asked": asked,
    "home-practice": of_a_practice,
    "passkeys": pressed("/me/passkeys", "Begin"),
    "passkey-begun": passkey_begun,
    "passkey-asked": passkey_asked,
    "sign-in-recovering": mine("/sign-in?with=code"),
}
