"""A passkey in a real browser, with an authenticator that the browser plays."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser

from tests.journey.serving import served
from tests.pages.chromium import PASSWORD, Phone, check, phone

PLAYED = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


@pytest.fixture
async def own(chromium: Browser, tmp_path: Path) -> AsyncIterator[Phone]:
    """Ana's phone at a server with a name: browsers make no passkey for a bare address."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    settings = {"WORKBOOK_PUBLIC_URL": f"http://localhost:{port}"}
    with served(tmp_path / "data", settings, port=port):
        made = await phone(chromium, f"http://localhost:{port}", "Ana")
        await made.arrive("ana@example.org")
        await made.switch_on()
        yield made
        await made.context.close()


async def authenticator(phone: Phone, **more: Any) -> tuple[Any, str]:
    """The browser plays one. The session to steer it, and its id."""
    steering = await phone.context.new_cdp_session(phone.page)
    await steering.send("WebAuthn.enable")
    added = await steering.send("WebAuthn.addVirtualAuthenticator", {"options": {**PLAYED, **more}})
    return steering, added["authenticatorId"]


async def begin(phone: Phone) -> None:
    await phone.go("/me/passkeys")
    await phone.page.get_by_label("The password that you have now").fill(PASSWORD)
    await phone.press("Begin")


@pytest.mark.asvs("6.3.3")
async def test_a_passkey_is_made_used_and_taken_away(own: Phone) -> None:
    """Each page on the way is inspected; the content policy has nothing to report."""
    await authenticator(own)
    await begin(own)
    await check(own)
    await own.page.get_by_label("What should it be called?").fill("My phone")
    await own.press("Add this device")
    await own.page.get_by_text("My phone", exact=True).wait_for()
    await check(own)
    await own.context.clear_cookies()
    await own.go("/sign-in?next=/me/passkeys")
    await own.press("Sign in with a passkey")
    await check(own)
    await own.press("Use my passkey")
    await own.page.get_by_text("My phone", exact=True).wait_for()
    await own.page.get_by_role("button", name="Take it away").click()
    await own.page.get_by_text("My phone", exact=True).wait_for(state="detached")
    assert own.errors == []


async def test_a_device_that_is_not_unlocked_gets_nobody_in(own: Phone) -> None:
    """The page stays, and says that one can try again; then it works."""
    steering, device = await authenticator(own)
    await begin(own)
    await own.press("Add this device")
    await own.page.get_by_role("button", name="Take it away").wait_for()
    await own.context.clear_cookies()
    await own.go("/sign-in")
    await own.press("Sign in with a passkey")
    locked = {"authenticatorId": device, "isUserVerified": False}
    await steering.send("WebAuthn.setUserVerified", locked)
    await own.page.get_by_role("button", name="Use my passkey").click()
    await own.page.get_by_role("alert").wait_for()
    await check(own)
    await steering.send("WebAuthn.setUserVerified", {**locked, "isUserVerified": True})
    await own.page.get_by_role("button", name="Use my passkey").click()
    await own.page.get_by_text("You are Ana").wait_for()
