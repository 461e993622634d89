"""Coming in and going out, with a browser that runs no script."""

from __future__ import annotations

import pytest

from tests.pages.conftest import Visit
from tests.pages.visitor import PASSWORD, Visitor, filled

COOKIE = "__Host-workbook"


async def test_somebody_new_comes_to_a_workbook_of_their_own(nobody: Visitor) -> None:
    """From the first page to the first exercise in two forms, with nobody invited."""
    await nobody.get("/")
    assert nobody.heading == "A workbook for two"
    await nobody.follow("Begin")
    await nobody.press("Make my account", name="Sol", login="sol", password=PASSWORD, adult="yes")
    assert nobody.heading == "Your workbook"
    assert "You are Sol" in nobody.page.get_text()
    assert "nobody watches what you write" in nobody.text
    await nobody.press("Start a workbook")
    assert nobody.heading == "Before we begin"
    await nobody.press("Open this exercise")
    await nobody.get("/")
    assert "On your own" in nobody.text
    assert "It is on your list. You can stop in the middle." in nobody.text


async def test_every_fault_is_said_at_its_place_and_what_was_typed_stays(nobody: Visitor) -> None:
    """422 with a summary that leads to the fields. A password is never written into a page."""
    await nobody.get("/sign-up")
    await nobody.press("Make my account", name="Sol", login="so", password="too short a one"[:9])
    assert nobody.status == 422
    links = [str(one["href"]) for one in nobody.main.select(".faults a")]
    assert links == ["#f-login", "#f-password", "#f-adult"]
    form = nobody.main.find("form")
    assert form is not None
    typed = filled(form)
    assert (typed["name"], typed["login"], typed["password"]) == ("Sol", "so", "")
    assert "too short" not in nobody.response.text
    assert "adult" not in typed


async def test_a_login_that_is_taken_is_said_at_its_field(visit: Visit, ana: Visitor) -> None:
    """In the form, with everything else still there; what is taken is not the name."""
    another = visit("Ana")
    await another.sign_up()
    assert another.status == 422
    assert "This login is taken" in another.text


async def test_pressing_twice_makes_one_account(nobody: Visitor) -> None:
    """The form's hidden key: the second press finds what the first one made."""
    await nobody.get("/sign-up")
    form = nobody.main.find("form")
    assert form is not None
    typed = {
        **filled(form), "name": "Sol", "login": "sol", "password": PASSWORD, "adult": "yes",
    }  # fmt: skip
    await nobody.post("/sign-up", typed)
    first = nobody.http.cookies[COOKIE]
    await nobody.post("/sign-up", typed)
    assert nobody.heading == "Your workbook"
    assert nobody.http.cookies[COOKIE] == first


async def test_pressing_twice_starts_one_workbook(ana: Visitor) -> None:
    """A bad connection and a second press do not make two of it."""
    form = ana.main.find("form")
    assert form is not None
    once = filled(form)
    await ana.post("/workbooks", once)
    await ana.post("/workbooks", once)
    await ana.get("/")
    assert len(ana.main.find_all("section")) == 1


@pytest.mark.asvs("6.3.8")
@pytest.mark.story("S26")
async def test_wrong_words_are_not_told_apart(visit: Visit, ana: Visitor) -> None:
    """An unknown login and a wrong password get the same page but for what was typed."""
    pages = []
    for login, password in (("ana@example.org", "not the right words"), ("nobody", PASSWORD)):
        stranger = await visit("Sol").get("/sign-in")
        await stranger.press("Sign in", login=login, password=password)
        assert stranger.status == 422
        assert COOKIE not in stranger.http.cookies
        pages.append(stranger.text)
    assert pages[0] == pages[1]


@pytest.mark.asvs("3.3.1", "3.3.2", "3.3.3", "3.3.4", "7.2.1")
@pytest.mark.story("S48")
async def test_the_cookie_is_for_this_host_alone(visit: Visit, ana: Visitor) -> None:
    """Bound to the host, over https, out of reach of scripts, gone with the browser."""
    again = visit("Ana")
    answer = await again.http.post(
        "/sign-in",
        data={"login": "ana@example.org", "password": PASSWORD},
        headers={"Sec-Fetch-Site": "same-origin"},
    )
    name, _, rest = answer.headers["set-cookie"].partition("=")
    assert name == COOKIE
    assert set(rest.split("; ")[1:]) == {"HttpOnly", "Path=/", "SameSite=lax", "Secure"}


@pytest.mark.asvs("7.2.4")
@pytest.mark.story("S48")
async def test_signing_in_again_ends_the_session_before(ana: Visitor) -> None:
    """A new token each time, and the old one opens nothing."""
    old = ana.http.cookies[COOKIE]
    await ana.sign_in()
    assert ana.http.cookies[COOKIE] != old
    ana.http.cookies.set(COOKIE, old)
    await ana.get("/")
    assert ana.heading == "A workbook for two"


@pytest.mark.asvs("7.4.1", "14.3.1")
@pytest.mark.story("S48", "I14")
@pytest.mark.parametrize("button", ["Sign out", "Leave quickly"])
async def test_going_ends_the_session_and_the_browser_forgets(ana: Visitor, button: str) -> None:
    """At the server, not only in the browser: the old cookie is nobody's afterwards."""
    old = ana.http.cookies[COOKIE]
    await ana.press(button)
    assert ana.http.cookies == {}
    ana.http.cookies.set(COOKIE, old)
    await ana.get("/")
    assert "You are Ana" not in ana.page.get_text()


async def test_leaving_quickly_leads_to_a_place_that_says_nothing(nobody: Visitor) -> None:
    """Signed in or not, by an ordinary form."""
    await nobody.get("/support")
    await nobody.press("Leave quickly")
    assert nobody.away == "https://www.bbc.com/weather"


@pytest.mark.asvs("14.3.1")
@pytest.mark.story("I14")
async def test_the_browser_is_told_to_forget_everything(ana: Visitor) -> None:
    """Its cache, its cookies and its storage of this site."""
    answer = await ana.http.post("/leave", headers={"Sec-Fetch-Site": "same-origin"})
    assert answer.status_code == 303
    assert answer.headers["clear-site-data"] == '"cache", "cookies", "storage"'
    assert "Max-Age=0" in answer.headers["set-cookie"]


@pytest.mark.asvs("3.7.2")
@pytest.mark.story("S47")
@pytest.mark.parametrize(
    ("next_page", "goes"),
    [
        ("/support", "/support"),
        ("https://elsewhere.example/", "/"),
        ("//elsewhere.example", "/"),
        ("/\\elsewhere.example", "/"),
        ("/support?x=1", "/"),
        ("javascript:alert(1)", "/"),
        ("/support\n", "/"),
        ("", "/"),
    ],
)
async def test_signing_in_leads_nowhere_else(ana: Visitor, next_page: str, goes: str) -> None:
    """Back to a page of ours, or home."""
    answer = await ana.http.post(
        "/sign-in",
        data={"login": "ana@example.org", "password": PASSWORD, "next": next_page},
        headers={"Sec-Fetch-Site": "same-origin"},
    )
    assert answer.headers["location"] == goes


async def test_another_person_on_this_device_is_told_to_sign_out_first(ana: Visitor) -> None:
    """Who is signed in stands on every page, and on this one with what to do about it."""
    await ana.get("/sign-in")
    assert "You are signed in as Ana" in ana.text
