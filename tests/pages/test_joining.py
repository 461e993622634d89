"""Inviting, and joining from one's own phone: a browser that runs no script."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from tests.api.rest.clock import Clock
from tests.pages.conftest import Visit
from tests.pages.opened import Couple
from tests.pages.visitor import PASSWORD, Visitor

UNKNOWN = "This code cannot be used."


async def invites(ana: Visitor) -> str:
    """Ana starts a workbook and makes an invitation. Its code."""
    await ana.get("/")
    await ana.press("Start a workbook")
    await ana.get("/")
    await ana.follow("Invite your partner")
    return await another(ana)


async def another(ana: Visitor) -> str:
    """One more, from the page of invitations. Its code."""
    await ana.press("Make an invitation")
    code = ana.main.select_one(".code")
    assert code is not None
    return code.get_text()


def link_on(page: Visitor) -> str:
    field = page.main.find(id="f-link")
    assert field is not None
    return str(field["value"])


async def test_an_invitation_is_a_link_a_picture_and_a_code(ana: Visitor) -> None:
    """All three on one page, told once; the list afterwards has none of them."""
    code = await invites(ana)
    link = link_on(ana)
    assert link.startswith("https://workbook.example/join#")
    picture = ana.main.find("svg", attrs={"role": "img"})
    assert picture is not None
    assert picture["aria-label"]
    await ana.follow("Back")
    assert "Invitations that can still be used" in ana.text
    assert code not in ana.response.text
    assert link.rpartition("#")[2] not in ana.response.text


async def test_an_invitation_can_be_ended(ana: Visitor, ben: Visitor) -> None:
    """It then looks to everybody like one that was never made."""
    code = await invites(ana)
    await ana.follow("Back")
    await ana.press("End it")
    assert "Invitations that can still be used" not in ana.text
    await ben.get("/join")
    await ben.press("Join", code=code)
    assert UNKNOWN in ben.text


@pytest.mark.parametrize("way", ["code", "as it is typed", "link"])
async def test_the_other_one_joins_on_their_own_phone(ana: Visitor, ben: Visitor, way: str) -> None:
    """By the code, by the code in small letters with no dash, or by the link as it was sent."""
    code = await invites(ana)
    typed = {"code": code, "as it is typed": code.lower().replace("-", " "), "link": link_on(ana)}
    await ben.get("/join")
    assert "you would join as Ben" in ben.text
    await ben.press("Join", code=typed[way])
    assert "With Ana" in ben.text
    await ana.get("/")
    assert "With Ben" in ana.text


async def test_an_account_is_made_on_the_way(ana: Visitor, visit: Visit) -> None:
    """Nothing is typed twice, and saying yes comes last, as oneself."""
    code = await invites(ana)
    ben = await visit("Ben").get("/join")
    await ben.press("Go on", code=code)
    assert ben.heading == "Make an account"
    await ben.press("Make my account", name="Ben", login="ben", password="short", adult="yes")
    assert ben.status == 422
    await ben.press("Make my account", password=PASSWORD, adult="yes")
    assert "You are Ben" in ben.page.get_text()
    await ana.get("/")
    assert "On your own" in ana.text, "an account is not yet a yes"
    await ben.press("Join")
    assert "With Ana" in ben.text


async def test_somebody_with_an_account_signs_in_on_the_way(ana: Visitor, ben: Visitor) -> None:
    """From either page, also after a wrong password."""
    code = await invites(ana)
    await ben.press("Sign out")
    await ben.get("/join")
    await ben.press("Go on", code=code)
    await ben.press("I have one already")
    assert ben.heading == "Sign in"
    await ben.press("Sign in", login="ben@example.org", password="not the right words")
    assert ben.status == 422
    await ben.press("Sign in", password=PASSWORD)
    await ben.press("Join")
    assert "With Ana" in ben.text


async def test_the_inviter_is_turned_away_with_help(ana: Visitor) -> None:
    """Who they are, for whom it is, and what to do; and the invitation can still be used."""
    code = await invites(ana)
    await ana.get("/join")
    await ana.press("Join", code=code)
    assert ana.status == 409
    assert ana.heading == "This invitation is for your partner"
    assert "You are Ana" in ana.text


async def test_two_who_share_a_phone(ana: Visitor, visit: Visit) -> None:
    """Ana signs out where she was turned away; the same browser then is Ben's, and forgets her."""
    code = await invites(ana)
    await ana.get("/join")
    await ana.press("Join", code=code)
    phone = await ana.press("Sign out here")
    assert phone.path == "/join"
    assert phone.http.cookies == {}
    await phone.press("Go on", code=code)
    await phone.press("Make my account", name="Ben", login="ben", password=PASSWORD, adult="yes")
    await phone.press("Join")
    assert "You are Ben" in phone.page.get_text()
    assert "With Ana" in phone.text


async def test_signing_in_over_somebody_else_forgets_them(ana: Visitor, ben: Visitor) -> None:
    """Their session ends, the browser drops their pages, and we do not go on to where they were."""
    old = ana.http.cookies["__Host-workbook"]
    answer = await ana.http.post(
        "/sign-in",
        data={"login": "ben@example.org", "password": PASSWORD, "next": "/me/devices"},
        headers={"Sec-Fetch-Site": "same-origin"},
    )
    assert answer.headers["location"] == "/"
    assert answer.headers["clear-site-data"] == '"cache", "storage"'
    await ana.get("/")
    assert "You are Ben" in ana.page.get_text()
    ana.http.cookies.set("__Host-workbook", old)
    await ana.get("/")
    assert "You are" not in ana.page.get_text()


async def used(ana: Visitor, ben: Visitor, clock: Clock) -> str:
    code = await invites(ana)
    await ben.get("/join")
    await ben.press("Join", code=code)
    return code


async def expired(ana: Visitor, ben: Visitor, clock: Clock) -> str:
    code = await invites(ana)
    clock.forward(hours=48, seconds=1)
    return code


async def ended(ana: Visitor, ben: Visitor, clock: Clock) -> str:
    code = await invites(ana)
    await ana.follow("Back")
    await ana.press("End it")
    return code


async def full(ana: Visitor, ben: Visitor, clock: Clock) -> str:
    """A second invitation to a workbook in which somebody has joined by the first."""
    first = await invites(ana)
    await ana.follow("Back")
    second = await another(ana)
    await ben.get("/join")
    await ben.press("Join", code=first)
    return second


async def never_made(ana: Visitor, ben: Visitor, clock: Clock) -> str:
    return "3F7K-QH2M"


Case = Callable[[Visitor, Visitor, Clock], Awaitable[str]]


@pytest.mark.story("S27")
@pytest.mark.parametrize("case", [used, expired, ended, full, never_made])
async def test_what_cannot_be_used_is_never_told_apart(
    clock: Clock, visit: Visit, ana: Visitor, ben: Visitor, case: Case
) -> None:
    """Used, too old, ended, full or never made: one page, with what was typed and what to do."""
    code = await case(ana, ben, clock)
    sol = await visit("Sol").sign_up()
    await sol.get("/join")
    await sol.press("Join", code="0000-0000")
    unknown = sol.text
    await sol.press("Join", code=code)
    assert sol.status == 422
    assert UNKNOWN in sol.text
    assert sol.text == unknown


async def test_an_empty_code_is_asked_for(nobody: Visitor) -> None:
    """Also of somebody who is signed out: it is not worth an account."""
    await nobody.get("/join")
    await nobody.press("Go on")
    assert nobody.status == 422
    assert "Please type the code" in nobody.text


async def test_a_therapist_cannot_join_as_a_partner(ana: Visitor, visit: Visit) -> None:
    """Told at the form, with what to know."""
    thea = await visit("Thea").sign_up()
    await thea.get("/me/therapist-code")
    await thea.press("Make a therapist code")
    code = thea.main.select_one(".code")
    assert code is not None
    invitation = await invites(ana)
    await ana.get("/")
    await ana.follow("About this workbook")
    await ana.follow("A therapist, and what you allow")
    await ana.press("Link this therapist", code=code.get_text())
    await thea.get("/join")
    await thea.press("Join", code=invitation)
    assert thea.status == 422
    assert "linked here as a therapist" in thea.text


@pytest.mark.story("I04")
async def test_not_now_tells_nobody_anything(ana: Visitor, ben: Visitor) -> None:
    """What the inviter sees is the same to the byte, but for the new key of a form."""
    await invites(ana)
    await ana.follow("Back")
    place = ana.path
    before = ana.text
    await ben.get("/join")
    await ben.follow("Not now")
    assert ben.heading == "Your workbook"
    await ana.get(place)
    assert ana.text == before


async def test_too_many_codes_are_too_many(ben: Visitor) -> None:
    """After twenty the page says so calmly, and when to come back is in a header."""
    await ben.get("/join")
    for number in range(20):
        await ben.press("Join", code=f"0000-00{number:02}")
        assert ben.status == 422
    await ben.press("Join", code="0000-0099")
    assert ben.status == 429
    assert ben.heading == "Please wait a little"
    assert int(ben.response.headers["retry-after"]) > 0


async def test_too_many_passwords_are_too_many(visit: Visit, ana: Visitor) -> None:
    """The same page for whoever signs in, whether there is such a login or not."""
    for login in ("ana@example.org", "nobody@example.org"):
        sol = await visit("Sol").get("/sign-in")
        for _ in range(10):
            await sol.press("Sign in", login=login, password="not the right words")
            assert sol.status == 422
        await sol.press("Sign in", login=login, password="not the right words")
        assert sol.status == 429
        assert sol.heading == "Please wait a little"


async def test_in_a_workbook_of_two_nobody_is_invited(two: Couple, ana: Visitor) -> None:
    """The page says why; a form from before that is refused calmly."""
    place = f"/workbooks/{two.workbook}/invitations"
    await ana.get(place)
    assert "You are two here already" in ana.text
    await ana.post(place, {})
    assert ana.status == 409
    assert "This workbook already has its two partners." in ana.text


async def test_a_stranger_finds_no_invitations(visit: Visit, ana: Visitor) -> None:
    """Not the page, not the form, and no way to end one: the page of what is not there."""
    await invites(ana)
    await ana.follow("Back")
    form = ana.main.find("form", action=lambda it: bool(it) and it.endswith("/ending"))
    assert form is not None
    sol = await visit("Sol").sign_up()
    for verb, path in (("get", ana.path), ("post", ana.path), ("post", str(form["action"]))):
        await (sol.get(path) if verb == "get" else sol.post(path, {}))
        assert sol.status == 404
        assert "You are Sol" in sol.page.get_text()
    await ana.get(ana.path)
    assert "Invitations that can still be used" in ana.text
