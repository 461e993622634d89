"""Opening in a session with a therapist, with a browser that runs no script."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from tests.pages.conftest import Visit
from tests.pages.opened import Couple
from tests.pages.visitor import HOST, Visitor
from workbook.client import Client
from workbook.demo import words


@pytest.fixture
async def thea(app: Any) -> AsyncIterator[Client]:
    """A therapist, as a program."""
    async with Client(HOST, transport=httpx.ASGITransport(app=app)) as client:
        await client.register("thea@example.org", "two chairs and a plant", "Thea")
        await client.sign_in("thea@example.org", "two chairs and a plant")
        yield client


async def given(two: Couple, thea: Client) -> str:
    """Homework that opens in session, with both partners' consent. Its entry."""
    code = (await thea.make_therapist_code())["code"]
    link = str((await two.ana.link_therapist(two.workbook, code))["id"])
    for partner in (two.ana, two.ben):
        await partner.consent(link, ["answers"])
    given = await thea.assign(two.workbook, exercise="soft-start", reveal="in_session")
    return str(given["entries"][0])


async def sent(client: Client, entry: str, answers: Any) -> None:
    for prompt, body in answers.items():
        await client.save(entry, prompt, **body)
    await client.send(entry)


async def test_it_waits_for_the_session_and_says_what_that_needs(
    ana: Visitor, two: Couple, thea: Client
) -> None:
    """The same page whether the other one has sent or not; then it leads to what opened."""
    entry = await given(two, thea)
    await sent(two.ana, entry, words.PHONE_ANA)
    await ana.get(f"/entries/{entry}")
    assert "It opens in a session with your therapist" in ana.text
    assert ana.main.find("a", href=f"/workbooks/{two.workbook}/therapists") is not None
    before = ana.text
    await sent(two.ben, entry, words.PHONE_BEN)
    await ana.get(f"/entries/{entry}")
    assert ana.text == before
    asked = await ana.http.get(f"/entries/{entry}/opened", headers={"HX-Request": "true"})
    assert (asked.status_code, asked.headers.get("hx-redirect")) == (204, None)
    await thea.open_in_session(entry)
    asked = await ana.http.get(f"/entries/{entry}/opened", headers={"HX-Request": "true"})
    assert asked.headers["hx-redirect"] == f"/entries/{entry}/review"
    await ana.get(f"/entries/{entry}")
    assert ana.path == f"/entries/{entry}/review"


async def test_a_stranger_waits_for_nothing(
    visit: Visit, nobody: Visitor, two: Couple, thea: Client
) -> None:
    """Neither the page nor what it asks for."""
    entry = await given(two, thea)
    sol = await visit("Sol").sign_up()
    for path in (f"/entries/{entry}", f"/entries/{entry}/opened"):
        await sol.get(path)
        assert sol.status == 404
        await nobody.get(path)
        assert nobody.heading == "Sign in"
