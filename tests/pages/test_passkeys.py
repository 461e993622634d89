"""Passkeys on pages: added, used to sign in, taken away; and what is said where no script runs."""

from __future__ import annotations

import json

from tests.api.rest.clock import Clock
from tests.authenticator import Device
from tests.pages.conftest import Visit
from tests.pages.visitor import HOST, PASSWORD, Visitor

AT = "/me/passkeys"


async def added(visitor: Visitor, name: str = "My phone") -> Device:
    """As the script does it: what the browser answered, in the hidden fields."""
    await visitor.get("/me")
    await visitor.follow("Passkeys")
    await visitor.press("Begin", password=PASSWORD)
    device = Device(HOST)
    answer = device.makes(options_in(visitor), name)
    await visitor.press("Add this device", **answer)
    return device


def options_in(visitor: Visitor) -> dict[str, object]:
    form = visitor.main.find("form", attrs={"data-passkey": True})
    options: dict[str, object] = json.loads(str(form["data-options"]))  # type: ignore[index]
    return options


async def with_passkey(visitor: Visitor, device: Device) -> Visitor:
    await visitor.get("/sign-in?next=/me")
    await visitor.press("Sign in with a passkey")
    await visitor.press("Use my passkey", **device.proves(options_in(visitor)))
    return visitor


async def test_a_passkey_signs_in_and_leads_on(visit: Visit, ana: Visitor, ben: Visitor) -> None:
    """To where one wanted to go; and another one's is another one's."""
    anas, bens = await added(ana), await added(ben)
    assert "My phone" in ana.text
    for device, name in ((anas, "Ana"), (bens, "Ben")):
        laptop = await with_passkey(visit("Laptop"), device)
        assert laptop.path == "/me"
        assert f"You are {name}" in laptop.page.get_text()


async def test_a_passkey_that_does_not_fit_is_asked_for_again(visit: Visit, ana: Visitor) -> None:
    """With another challenge, and the way to a password beside it."""
    await added(ana)
    laptop = await with_passkey(visit("Laptop"), Device(HOST))
    assert (laptop.status, "does not fit" in laptop.text) == (422, True)
    first = options_in(laptop)["challenge"]
    await laptop.press("Use my passkey", **Device(HOST).proves(options_in(laptop)))
    assert options_in(laptop)["challenge"] != first
    await laptop.follow("Sign in with a password")
    assert laptop.heading == "Sign in"


async def test_without_a_script_it_says_so(visit: Visit, ana: Visitor) -> None:
    """On both ways; nothing is counted or kept."""
    await ana.get(AT)
    await ana.press("Begin", password="not the right words")
    assert ana.status == 422
    await ana.press("Begin", password=PASSWORD)
    await ana.press("Add this device")
    assert "A passkey needs a script" in ana.text
    await ana.follow("Begin again")
    assert ana.main.find_all(class_="tasks") == []
    laptop = await visit("Laptop").get("/sign-in")
    await laptop.press("Sign in with a passkey")
    await laptop.press("Use my passkey")
    assert "A passkey needs a script" in laptop.text


async def test_one_s_own_is_taken_away_after_a_fresh_sign_in(
    clock: Clock, visit: Visit, ana: Visitor, ben: Visitor
) -> None:
    """Nobody else's: to them it is not there."""
    device = await added(ana)
    button = ana.main.find("form", class_=None, action=True)
    address = str(button["action"])  # type: ignore[index]
    await ben.post(address, {})
    assert ben.status == 404
    clock.forward(minutes=11)
    await ana.press("Take it away : My phone")
    assert "please sign in once more" in ana.text
    await with_passkey(ana, device)
    await ana.get(AT)
    await ana.press("Take it away : My phone")
    assert "My phone" not in ana.text
    assert (await with_passkey(visit("Laptop"), device)).status == 422
