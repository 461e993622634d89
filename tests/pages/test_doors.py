"""Who comes in, and what somebody is told who does not."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.datastructures import Headers

from api.engine.route import Door
from api.middleware import from_elsewhere
from api.pages.mount import page_routes
from api.pages.page import Page, PageError
from api.pages.safety import show
from api.pages.table import PAGES
from tests.pages.visitor import HOST, Visitor
from workbook.signing_in import viewer_of

SIGNED_IN = [page for page in PAGES if page.door is Door.SIGNED_IN]
ID = "wb_" + "a" * 26


def place(page: Page) -> str:
    """The page's path with something in the place of its parameters."""
    return "/".join(ID if part.startswith("{") else part for part in page.path.split("/"))


@pytest.mark.asvs("8.2.1", "6.3.4")
def test_only_these_pages_are_for_anyone() -> None:
    """A new page is for somebody who is signed in, unless this list says otherwise."""
    open_to_all = {(page.verb, page.path) for page in PAGES if page.door is Door.ANYONE}
    assert open_to_all == {
        ("GET", "/"),
        ("GET", "/sign-up"),
        ("POST", "/sign-up"),
        ("GET", "/sign-in"),
        ("POST", "/sign-in"),
        ("POST", "/sign-in/second-step"),
        ("POST", "/sign-in/passkey"),
        ("POST", "/sign-in/passkey/proof"),
        ("GET", "/join"),
        ("POST", "/join"),
        ("POST", "/sign-out"),
        ("POST", "/leave"),
        ("GET", "/support"),
        ("GET", "/what-a-therapist-sees"),
        ("GET", "/forgotten"),
        ("POST", "/forgotten"),
        ("POST", "/forgotten/completion"),
        # Their words are given back to those whose session has ended: see test_words_outlast.py.
        ("POST", "/entries/{entry}/prompts"),
        ("POST", "/entries/{entry}/prompts/{prompt}"),
        ("POST", "/entries/{entry}/prompts/{prompt}/guess"),
        ("POST", "/entries/{entry}/check"),
        ("POST", "/entries/{entry}/reply"),
        ("POST", "/entries/{entry}/reply/{prompt}"),
    }


@pytest.mark.parametrize(
    "row",
    [
        {"door": None},
        {"verb": "PUT"},
        {"path": "support"},
        {"path": "/support/"},
    ],
)
def test_a_row_that_cannot_stand_stops_the_start(row: dict[str, Any]) -> None:
    """Leaving out who may come in is a mistake at the start, never "anybody"."""
    whole = {"verb": "GET", "path": "/a", "handler": show, "door": Door.ANYONE}
    page_routes(viewer_of, [Page(**whole)])
    with pytest.raises(PageError):
        page_routes(viewer_of, [Page(**{**whole, **row})])
    with pytest.raises(PageError):
        page_routes(viewer_of, [Page(**whole), Page(**whole)])


async def test_nobody_is_asked_to_sign_in(nobody: Visitor) -> None:
    """To look: by way of signing in. To do something: a page that says nothing was kept."""
    sent = {"Sec-Fetch-Site": "same-origin"}
    for page in SIGNED_IN:
        answer = await nobody.http.request(page.verb, place(page), headers=sent)
        if page.verb == "GET":
            assert answer.status_code == 303, page.path
            assert answer.headers["location"] == f"/sign-in?next={place(page)}"
        else:
            assert answer.status_code == 401, page.path
            assert "You are signed out" in answer.text


@pytest.mark.asvs("3.5.1", "3.5.3")
@pytest.mark.story("S47")
@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://elsewhere.example"},
        {"Origin": "null"},
    ],
)
async def test_a_form_of_another_site_does_nothing(ana: Visitor, headers: dict[str, str]) -> None:
    """403 for every form, as a page; and Ana is still signed in. To say nothing of its origin is
    not enough.
    """
    for page in PAGES:
        if page.verb == "POST":
            answer = await ana.http.post(place(page), headers=headers)
            assert answer.status_code == 403, page.path
            assert "text/html" in answer.headers["content-type"]
    await ana.get("/")
    assert "You are Ana" in ana.page.get_text()


async def test_a_browser_that_says_only_its_origin_can_use_the_forms(ana: Visitor) -> None:
    """Some phones are too old for Sec-Fetch-Site."""
    answer = await ana.http.post("/sign-out", headers={"Origin": HOST})
    assert answer.status_code == 303


@pytest.mark.asvs("3.5.1")
@pytest.mark.story("S47")
@given(site=st.text(st.characters(min_codepoint=33, max_codepoint=126)), origin=st.text())
def test_only_these_two_words_let_a_form_in(site: str, origin: str) -> None:
    """Whatever else Sec-Fetch-Site says, and whatever the Origin beside it: from elsewhere."""
    raw = [(b"sec-fetch-site", site.encode()), (b"origin", origin.encode("utf-8", "ignore"))]
    headers = Headers(raw=[*raw, (b"host", b"workbook.example")])
    assert from_elsewhere(headers) is (site not in ("same-origin", "none"))


@pytest.mark.asvs("3.5.1")
@pytest.mark.story("S47")
@given(
    before=st.sampled_from(["", "user@", "user:workbook.example@", "other.example/", "x."]),
    host=st.sampled_from(["workbook.example", "WORKBOOK.example", "workbook.example.", "other"]),
    after=st.sampled_from(["", ":8000", ":443", ".other", "@other"]),
)
def test_an_origin_names_this_very_host(before: str, host: str, after: str) -> None:
    """Without Sec-Fetch-Site: no other host, no port that is not in Host, nothing before it."""
    raw = [(b"origin", f"https://{before}{host}{after}".encode()), (b"host", b"workbook.example")]
    ours = (before, host.lower(), after) == ("", "workbook.example", "")
    assert from_elsewhere(Headers(raw=raw)) is not ours


@pytest.mark.parametrize("path", ["/nothing", f"/workbooks/{ID}/nothing", "/static/nothing.js"])
async def test_what_is_not_there_is_a_page_with_a_way_out(nobody: Visitor, path: str) -> None:
    """404 in words, for people; a program's answer is at the API's addresses only."""
    await nobody.get(path)
    assert nobody.status == 404
    assert nobody.heading == "There is nothing here"
    assert nobody.main.find("a", href="/") is not None


@pytest.mark.parametrize("path", ["/api/nothing", "/api/v1/me", "/problems/nothing"])
async def test_programs_keep_their_own(nobody: Visitor, path: str) -> None:
    """Below /api nothing has changed."""
    answer = await nobody.http.get(path)
    assert answer.headers["content-type"] == "application/problem+json"


async def test_another_verb_is_told_which_there_are(ana: Visitor) -> None:
    """405, as a page."""
    answer = await ana.http.request("DELETE", "/support", headers={"Sec-Fetch-Site": "none"})
    assert answer.status_code == 405
    assert answer.headers["allow"] == "GET"
    assert "text/html" in answer.headers["content-type"]


async def test_a_head_has_no_body(ana: Visitor) -> None:
    """As everywhere."""
    answer = await ana.http.head("/support")
    assert answer.status_code == 200
    assert answer.content == b""


@pytest.mark.asvs("15.3.3")
@pytest.mark.story("S30")
@pytest.mark.parametrize(
    ("content", "media_type", "status"),
    [
        (b"login=a&unknown=1", "application/x-www-form-urlencoded", 400),
        (b"login=%ff", "application/x-www-form-urlencoded", 400),
        (b"login=%00", "application/x-www-form-urlencoded", 400),
        (b"once=short", "application/x-www-form-urlencoded", 400),
        (b"&".join([b"login=a"] * 501), "application/x-www-form-urlencoded", 400),
        (b'{"login": "a"}', "application/json", 415),
        (b"--x", "multipart/form-data; boundary=x", 415),
        (b"login=" + b"a" * 1024 * 1024, "application/x-www-form-urlencoded", 413),
    ],
)
async def test_what_no_form_of_ours_sends_is_refused(
    nobody: Visitor, content: bytes, media_type: str, status: int
) -> None:
    """As a page, which does not repeat what was sent."""
    answer = await nobody.http.post(
        "/sign-in",
        content=content,
        headers={"Sec-Fetch-Site": "same-origin", "Content-Type": media_type},
    )
    assert answer.status_code == status
    assert "text/html" in answer.headers["content-type"]
    assert "unknown" not in answer.text


@pytest.mark.asvs("7.2.1")
@pytest.mark.story("S48")
async def test_a_token_is_not_for_pages(ana: Visitor, app: Any) -> None:
    """A bearer token alone signs nobody in here, and beside the cookie it is refused."""
    token = ana.http.cookies["__Host-workbook"]
    bearer = {"Authorization": f"Bearer {token}"}
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url=HOST) as alone:
        assert "You are Ana" not in (await alone.get("/", headers=bearer)).text
    assert (await ana.http.get("/", headers=bearer)).status_code == 400


@pytest.mark.asvs("3.5.1")
@pytest.mark.story("S47", "S48")
async def test_the_cookie_is_not_for_the_api(ana: Visitor) -> None:
    """A program shows its token; a page's cookie opens no door of the API."""
    assert (await ana.http.get("/api/v1/me")).status_code == 401


async def test_a_cookie_that_is_nobodys_is_signed_out(ana: Visitor, app: Any) -> None:
    """And so is one that comes twice: it must never be in doubt who is asking."""
    token = ana.http.cookies["__Host-workbook"]
    for cookie in (
        "__Host-workbook=wbs_nothing",
        f"workbook={token}",
        f"__Host-workbook={token}; __Host-workbook={token}",
    ):
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url=HOST) as browser:
            answer = await browser.get("/", headers={"Cookie": cookie})
        assert "You are Ana" not in answer.text


@pytest.mark.asvs("7.6.2")
async def test_no_session_begins_by_itself(nobody: Visitor) -> None:
    """To look at a page gives nobody a cookie: it takes a form, and a password in it."""
    for page in PAGES:
        if page.verb == "GET":
            answer = await nobody.http.get(place(page))
            assert "set-cookie" not in answer.headers, page.path


@pytest.mark.asvs("6.2.6", "6.2.7")
@pytest.mark.parametrize("path", ["/sign-up", "/sign-in", "/me/password"])
async def test_a_password_is_masked_and_may_be_pasted(ana: Visitor, path: str) -> None:
    """Its field is one for passwords, it says so to whoever keeps them, and it is empty."""
    if path != "/me/password":
        ana.http.cookies.clear()
    await ana.get(path)
    fields = ana.main.select("input[autocomplete$=password]")
    assert fields
    for one in fields:
        assert one["type"] == "password"
        assert not one.get("value")
        assert not one.get("maxlength")
