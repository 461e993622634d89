"""Messages by mail, with a browser that runs no script."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator

import pytest

from tests.pages.conftest import Visit
from tests.pages.opened import Couple
from tests.pages.visitor import Visitor
from tests.post import Office, office
from workbook import mailer, posting


@pytest.fixture
async def post(two: Couple) -> AsyncIterator[Office]:
    """A mail server that the service knows of."""
    async with office() as made:
        with mailer.use(made.way()):
            yield made


async def code_in(post: Office) -> str:
    """The code of the newest mail."""
    await posting.post_due("wrk_1")
    found = re.search(r"[0-9A-Z]{4}-[0-9A-Z]{4}", post.taken[-1].get_content())
    assert found is not None
    return found[0]


async def test_an_address_is_given_confirmed_and_taken_away(ana: Visitor, post: Office) -> None:
    """All by the page, with the code out of the mail; nothing is on until it is ticked."""
    await ana.get("/me")
    await ana.follow("Messages by mail")
    assert "Send me a mail on such days" not in ana.text
    await ana.press("Send me a code", address="ana@home.example")
    await ana.press("Use this address", code=await code_in(post))
    assert "Mail goes to ana@home.example" in ana.text
    tick = ana.main.select_one("#f-messages")
    assert tick is not None
    assert not tick.has_attr("checked")
    await ana.press(
        "Save", messages=["yes"], time_zone="Lima, America", quiet_from="22:30", quiet_until="07:00"
    )
    assert ana.main.select_one("#f-messages[checked]") is not None
    chosen = ana.main.select_one("#f-time_zone option[selected]")
    assert chosen is not None
    assert chosen.text == "Lima, America"
    await ana.press("Save", messages=[])
    assert ana.main.select_one("#f-messages[checked]") is None
    await ana.press("Take this address away")
    assert "ana@home.example" not in ana.text


async def test_what_does_not_fit_is_said_at_its_field(ana: Visitor, post: Office) -> None:
    """What was typed is still there, and nothing has changed."""
    await ana.get("/me/mail")
    await ana.press("Send me a code", address="ana at home")
    assert (ana.status, ana.heading) == (422, "Messages by mail")
    assert ana.main.select_one("#f-address")["value"] == "ana at home"  # type: ignore[index]
    await ana.get("/me/mail")
    await ana.press("Send me a code", address="ana@home.example")
    await ana.press("Use this address", code="0000-0000")
    assert ana.status == 422
    assert "Mail goes to" not in ana.text
    await ana.press("Use this address", code=await code_in(post))
    await ana.press("Save", quiet_from="at night")
    assert ana.status == 422
    assert "Please give a time like this" in ana.text
    await ana.post("/me/mail", {"time_zone": "Mars/Base", "quiet_from": "21:00",
                                "quiet_until": "09:00"})  # fmt: skip
    assert ana.status == 422
    assert "Choose one, such as Europe/Madrid." in ana.text


async def test_nobody_else_sees_an_address(
    ana: Visitor, ben: Visitor, visit: Visit, nobody: Visitor, two: Couple, post: Office
) -> None:
    """Partner and stranger have a page of their own, with nothing of hers."""
    await ana.get("/me/mail")
    await ana.press("Send me a code", address="ana@home.example")
    sol = await visit("Sol").sign_up()
    for other in (ben, sol):
        for path in ("/", "/me", "/me/mail", f"/workbooks/{two.workbook}"):
            await other.get(path)
            assert "ana@home" not in str(other.page)
    await nobody.get("/me/mail")
    assert nobody.heading == "Sign in"
