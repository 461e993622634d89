"""The screens of a forgotten password: asked for, set, told to whoever is signed in, and allowed.

No mail leaves. The codes are read beside the server that runs, as it makes them itself.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from secrets import token_hex

from api.operating import with_keys
from api.settings import Settings
from tests.api.rest.mailbox import code_for, sent_for
from tests.pages.chromium import Phone
from tests.pages.opened import couple_at
from tests.pages.stage import Stage, Way
from workbook.client import Client

NEW = "seven geese over a weir"


async def _mailed(stage: Stage, read: Callable[[str], Awaitable[str]], login: str) -> str:
    async with with_keys(Settings(data_dir=stage.data)):
        return await read(login)


async def _with_address(stage: Stage, *, allowed: bool = False) -> str:
    """Ana has an address for mail, which may bring another password or not. Her login."""
    async with couple_at(stage.ana, stage.ben) as two:
        login = str((await two.ana.me())["login"])
        await two.ana.ask_for_mail_at("ana@home.example")
        await two.ana.confirm_mail(await _mailed(stage, code_for, login))
        if allowed:
            await two.ana.allow_resets(allowed)
    return login


async def _waiting(stage: Stage) -> None:
    """Somebody has set another password, which waits."""
    login = await _with_address(stage, allowed=True)
    async with Client(stage.ana.site) as somebody:
        await somebody.ask_for_password(login)
        await somebody.set_password_by_mail(login, await _mailed(stage, sent_for, login), NEW)


async def address(stage: Stage) -> Phone:
    """Mail goes to it, and brings no password."""
    await _with_address(stage)
    await stage.ana.go("/me/mail")
    return stage.ana


async def allowed(stage: Stage) -> Phone:
    await _with_address(stage, allowed=True)
    await stage.ana.go("/me/mail")
    return stage.ana


async def forgotten(stage: Stage) -> Phone:
    await stage.nobody.go("/sign-in")
    await stage.nobody.follow("I forgot my password")
    return stage.nobody


async def asked(stage: Stage) -> Phone:
    """A code may be on its way, whoever was asked for."""
    return await _asked(stage, f"nobody-{token_hex(8)}")


async def _asked(stage: Stage, login: str) -> Phone:
    phone = await forgotten(stage)
    await phone.page.get_by_label("Login").fill(login)
    await phone.press("Send a code")
    return phone


async def refused(stage: Stage) -> Phone:
    phone = await asked(stage)
    await phone.press("Set this password")
    return phone


async def done(stage: Stage) -> Phone:
    """Somebody had the code: the new password waits."""
    login = await _with_address(stage, allowed=True)
    phone = await _asked(stage, login)
    await phone.page.get_by_label("The code").fill(await _mailed(stage, sent_for, login))
    await phone.page.get_by_label("The new one", exact=True).fill(NEW)
    await phone.page.get_by_label("The new one again").fill(NEW)
    await phone.press("Set this password")
    return phone


async def told(stage: Stage) -> Phone:
    """What every page of whoever is signed in begins with, while it waits."""
    await _waiting(stage)
    await stage.ana.go("/me")
    return stage.ana


SCREENS: dict[str, Way] = {
    "forgotten": forgotten,
    "forgotten-asked": asked,
    "forgotten-refused": refused,
    "forgotten-done": done,
    "forgotten-told": told,
    "mail-address": address,
    "mail-resets": allowed,
}
