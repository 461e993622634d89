"""A second step when signing in, on pages: turned on, used, used up, turned off."""

from __future__ import annotations

import pytest

from tests.api.rest.clock import Clock
from tests.api.rest.test_second_step import code_of
from tests.pages.conftest import Visit
from tests.pages.opened import Couple
from tests.pages.visitor import PASSWORD, Visitor
from workbook.authenticator import SECONDS

AT = "/me/second-step"


async def turned_on(visitor: Visitor) -> tuple[str, list[str]]:
    """The secret, and the recovery codes, as the pages show them."""
    await visitor.get("/me")
    await visitor.follow("A second step when signing in")
    await visitor.press("Begin", password=PASSWORD)
    secret = visitor.main.find(class_="code").get_text(strip=True)  # type: ignore[union-attr]
    await visitor.press("Turn it on", second=code_of(secret, -1))
    assert visitor.heading == "Your recovery codes"
    return secret, [one.get_text(strip=True) for one in visitor.main.find_all("li", class_="code")]


async def first_step(visitor: Visitor) -> Visitor:
    await visitor.sign_in()
    assert visitor.heading == "Now a code as well"
    return visitor


@pytest.mark.usefixtures("clock")
async def test_a_code_that_does_not_fit_turns_nothing_on(visit: Visit, ana: Visitor) -> None:
    """The form comes back without the secret, and the password alone still lets in."""
    await ana.get(AT)
    await ana.press("Begin", password="not the right words")
    assert ana.status == 422
    await ana.press("Begin", password=PASSWORD)
    secret = ana.main.find(class_="code").get_text(strip=True)  # type: ignore[union-attr]
    await ana.press("Turn it on", second="no code")
    assert "This code does not fit." in ana.text
    assert secret not in ana.response.text
    assert (await visit("Ana").sign_in()).path == "/"


async def test_signing_in_takes_the_password_and_then_a_code(
    clock: Clock, visit: Visit, ana: Visitor
) -> None:
    """The password does not travel on; a wrong code keeps the way open, the right one is used."""
    secret, _ = await turned_on(ana)
    laptop = await first_step(visit("Ana"))
    assert PASSWORD not in laptop.response.text
    await laptop.press("Go on", second=code_of(secret, 7))
    assert "This code does not fit." in laptop.text
    await laptop.press("Go on", second=code_of(secret))
    assert (laptop.path, "You are Ana" in laptop.page.get_text()) == ("/", True)
    tablet = await first_step(visit("Ana"))
    await tablet.press("Go on", second=code_of(secret))
    assert tablet.status == 422


async def test_a_member_of_a_practice_is_led_to_a_second_step(
    two: Couple, ana: Visitor, ben: Visitor
) -> None:
    """By the home page, until there is one. Nobody else is told anything."""
    await two.ana.make_practice("At the bridge")
    await ben.get("/")
    assert "practice" not in ben.text
    await ana.get("/")
    assert "You belong to a practice." in ana.text
    await ana.follow("Add a second step")
    assert ana.path == AT
    await turned_on(ana)
    await ana.get("/")
    assert "You belong to a practice." not in ana.text


async def test_half_way_lasts_five_minutes_and_is_one_account_s(
    clock: Clock, visit: Visit, ana: Visitor, ben: Visitor
) -> None:
    """And no ticket at all, or another's with the account exchanged, is one that has ended."""
    secret, _ = await turned_on(ana)
    laptop = await first_step(visit("Ana"))
    ticket = str(laptop.page.find("input", attrs={"name": "ticket"})["value"])  # type: ignore[index]
    anas, until, proof = ticket.split(".")
    bad = ("", "..", f"{anas}.{int(until) + 60}.{proof}", f"acc_{'a' * 26}.{until}.{proof}",
           f"{anas}.{until}.", f"{anas}.９.{proof}", f"{anas}.{'9' * 12}.{proof}",
           ticket + "0")  # fmt: skip
    for wrong in bad:
        given = {"ticket": wrong, "second": code_of(secret)}
        assert (await laptop.post("/sign-in/second-step", given)).status == 422
    clock.forward(minutes=5)
    await laptop.post("/sign-in/second-step", {"ticket": ticket, "second": code_of(secret)})
    assert (laptop.status, "took a little long" in laptop.text) == (422, True)
    assert (await ben.get("/me")).status == 200


async def test_another_password_ends_what_was_half_way(
    clock: Clock, visit: Visit, ana: Visitor
) -> None:
    secret, _ = await turned_on(ana)
    laptop = await first_step(visit("Ana"))
    await ana.get("/me/password")
    new = "seven geese over the weir"
    await ana.press("Change my password", password=PASSWORD, new_password=new, again=new)
    await laptop.press("Go on", second=code_of(secret))
    assert laptop.status == 422


async def test_a_recovery_code_lets_in_on_either_way(
    clock: Clock, visit: Visit, ana: Visitor
) -> None:
    """After the password, or beside it; each once."""
    _, codes = await turned_on(ana)
    assert (await (await first_step(visit("Ana"))).press("Go on", second=codes[0])).path == "/"
    beside = visit("Ana")
    given = {"login": "ana@example.org", "password": PASSWORD}
    await beside.get("/sign-in")
    await beside.follow("Sign in with a recovery code")
    await beside.press("Sign in", **given, second=codes[0])
    assert beside.status == 422
    await beside.press("Sign in", **given, second=codes[1])
    assert beside.path == "/"
    await ana.get(AT)
    assert "6 of them were not used yet." in ana.text


async def test_signing_in_once_more_takes_the_second_step_too(clock: Clock, ana: Visitor) -> None:
    """What needs a fresh sign-in is reached by both, and then one is where one wanted to go."""
    secret, _ = await turned_on(ana)
    clock.forward(minutes=11)
    await ana.get("/sign-in?again=1&next=/me/export")
    await ana.press("Sign in", login="ana@example.org", password=PASSWORD)
    await ana.press("Go on", second=code_of(secret))
    assert ana.heading == "Save a copy of what is mine"


@pytest.mark.parametrize("form", [f"{AT}/ending", "/me/recovery-codes"])
async def test_a_form_that_is_there_no_more_leads_to_the_page_as_it_is(
    ana: Visitor, form: str
) -> None:
    """Turned off on another phone meanwhile: a wrong password is not complained of."""
    await ana.post(form, {"password": "not the right words"})
    assert (ana.status, ana.path) == (200, AT)
    assert "It is off." in ana.text


async def test_it_is_turned_off_by_the_password(clock: Clock, visit: Visit, ana: Visitor) -> None:
    """A wrong one says so at its own place, and nothing changes."""
    _, codes = await turned_on(ana)
    clock.forward(seconds=SECONDS)
    await ana.get(AT)
    await ana.post(f"{AT}/ending", {"password": "not the right words"})
    assert (ana.status, ana.heading) == (422, "A second step when signing in")
    await ana.post("/me/recovery-codes", {"password": PASSWORD})
    assert ana.heading == "Your recovery codes"
    assert codes[0] not in ana.response.text
    await ana.follow("I have written them down")
    await ana.post(f"{AT}/ending", {"password": PASSWORD})
    assert "It is off." in ana.text
    assert (await visit("Ana").sign_in()).path == "/"
