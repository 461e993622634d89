"""A feed for one's own calendar, with a browser that runs no script."""

from __future__ import annotations

from urllib.parse import urlsplit

from bs4 import Tag

from tests.pages.conftest import Visit
from tests.pages.opened import Couple
from tests.pages.visitor import Visitor, filled


def address(visitor: Visitor) -> str:
    """The path of the address that this page tells."""
    told = visitor.main.select_one(".address")
    assert isinstance(told, Tag)
    return urlsplit(told.get_text(strip=True)).path


async def fetched(nobody: Visitor, path: str) -> tuple[int, str]:
    """What a calendar program gets, which has no cookie."""
    answer = await nobody.http.get(path)
    return answer.status_code, answer.text


async def test_an_address_is_made_told_once_and_ended(
    ana: Visitor, nobody: Visitor, two: Couple
) -> None:
    """A calendar reads it until it is ended; the list never shows it again."""
    await two.opened("weekly-check-in", {"thanks": {"skip": True}}, {"thanks": {"skip": True}})
    await ana.get("/me")
    await ana.follow("Days in my own calendar")
    await ana.press("Make an address")
    path = address(ana)
    status, text = await fetched(nobody, path)
    assert status == 200
    assert "Time set aside" in text
    assert "Ben" not in text
    await ana.follow("Go on")
    assert path.rsplit("/", 1)[1] not in str(ana.page)
    await ana.press("End it")
    assert (await fetched(nobody, path))[0] == 404
    assert "Addresses that are in use" not in ana.text


async def test_another_in_its_place_opens_and_the_old_one_does_not(
    ana: Visitor, nobody: Visitor
) -> None:
    """One press. The same form sent once more tells the same address."""
    await ana.get("/me/calendars")
    await ana.press("Make an address")
    before = address(ana)
    await ana.follow("Go on")
    form = next(f for f in ana.main.find_all("form") if str(f["action"]).endswith("/renewal"))
    assert isinstance(form, Tag)
    for _ in range(2):
        await ana.post(str(form["action"]), filled(form))
        assert ana.heading == "The address for your calendar"
    assert (await fetched(nobody, before))[0] == 404
    assert (await fetched(nobody, address(ana)))[0] == 200
    await ana.get("/me/calendars")
    assert len(ana.main.select(".tasks li")) == 1


async def test_a_feed_is_its_owners_alone(
    ana: Visitor, ben: Visitor, visit: Visit, two: Couple, nobody: Visitor
) -> None:
    """Partner and stranger see none of it and end none of it."""
    await ana.get("/me/calendars")
    await ana.press("Make an address")
    path = address(ana)
    end = next(str(f["action"]) for f in ana.main.find_all("form"))
    sol = await visit("Sol").sign_up()
    for other in (ben, sol):
        await other.get("/me/calendars")
        assert "Addresses that are in use" not in other.text
        for act in (end, end.replace("ending", "renewal")):
            await other.post(act, {})
            assert other.status == 404
    await nobody.get("/me/calendars")
    assert nobody.heading == "Sign in"
    assert (await fetched(nobody, path))[0] == 200
