"""A forgotten password, with a browser that runs no script."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator

import pytest

from tests.pages.conftest import Visit
from tests.pages.opened import Couple
from tests.pages.test_mail import code_in
from tests.pages.visitor import PASSWORD, Visitor
from tests.post import Office, office
from workbook import mailer, resetting

NEW = "a short walk to the sea"
ASKED = "Somebody asked by mail for a new password"


@pytest.fixture
async def post(two: Couple) -> AsyncIterator[Office]:
    """A mail server that the service knows of."""
    async with office() as made:
        with mailer.use(made.way()):
            yield made


async def allowed(ana: Visitor, post: Office) -> None:
    await ana.get("/me/mail")
    await ana.press("Send me a code", address="ana@home.example")
    await ana.press("Use this address", code=await code_in(post))
    await ana.press("Allow this")


async def asked(visitor: Visitor, login: str) -> Visitor:
    await visitor.get("/sign-in")
    await visitor.follow("I forgot my password")
    await visitor.press("Send a code", login=login)
    assert visitor.heading == "A code may be on its way"
    await resetting.write_due()
    return visitor


@pytest.mark.story("I03")
async def test_a_new_password_is_set_told_on_every_device_and_stopped(
    post: Office, visit: Visit, ana: Visitor, ben: Visitor
) -> None:
    """The mail is like every other one; whoever is signed in sees it on each page, and stops it."""
    await allowed(ana, post)
    lost = await asked(visit("Nobody"), "ana@example.org")
    code = await code_in(post)
    assert len({mail["Subject"] for mail in post.taken}) == 1
    await lost.press("Set this password", code="0000-0000", new_password=NEW, again=NEW)
    assert (lost.status, "do not fit" in lost.text) == (422, True)
    await lost.press("Set this password", code=code, new_password=NEW, again=PASSWORD)
    assert "The two new passwords differ." in lost.text
    await lost.press("Set this password", code=code, new_password=NEW, again=NEW)
    assert lost.heading == "Your new password works in three days"
    for place in ("/", "/me", "/support"):
        assert ASKED in (await ana.get(place)).text
        assert ASKED not in (await ben.get(place)).text
    await ana.press("That was not me. Stop it")
    assert ana.path == "/me/mail"
    assert ASKED not in ana.text
    assert "Allow this" in ana.response.text
    assert (await ben.post("/me/new-password/stopping", {})).status == 404


@pytest.mark.story("S26")
async def test_who_asks_is_told_the_same_for_every_login(post: Office, visit: Visit) -> None:
    """And mail goes to nobody who has not allowed it."""
    said = set()
    for login in ("ana@example.org", "ben@example.org", "nobody@example.org"):
        lost = await asked(visit("Nobody"), login)
        said.add(re.sub(r"nonce-\w+|value=\"[^\"]*\"", "", lost.response.text))
    assert len(said) == 1
    assert post.taken == []
