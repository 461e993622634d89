"""Accounts: register, sign in, be limited, and be erased."""

from __future__ import annotations

import anyio
import pytest

from tests.api.rest.clock import Clock
from tests.api.rest.told import NOT_FOUND, data_of, opened, prompt_in, review_of, told
from tests.cast import PASSWORD, World
from workbook import leaving

SIGN_IN_AGAIN = (401, "sign-in-again")
NOT_SIGNED_IN = (401, "not-signed-in")


async def test_an_account_is_who_it_says(cast: World) -> None:
    """The id, the login and the name, for its owner alone."""
    me = (await cast.ana.get("/me")).json()
    assert me == {
        "id": cast.ana.account, "login": "ana@example.org", "name": "Ana", "language": "en",
        "erase_on": None,
        "new_password_at": None,
    }  # fmt: skip
    renamed = await cast.ana.patch("/me", {"name": "Anna"})
    assert renamed.json()["name"] == "Anna"
    assert told(await cast.nobody.get("/me")) == NOT_SIGNED_IN


def _of(length: int) -> str:
    """So many letters that say nothing, of three bytes each."""
    return "".join(chr(0x4E00 + number * 7 % 501) for number in range(length))


@pytest.mark.asvs("6.2.1", "6.2.5")
@pytest.mark.story("I01")
@pytest.mark.parametrize(("length", "status"), [(14, 422), (15, 201), (1000, 201), (1001, 422)])
async def test_a_password_has_at_least_15_characters(cast: World, length: int, status: int) -> None:
    """Characters, not bytes; no digits, signs or capitals are asked for."""
    body = {"login": f"eve{length}", "password": _of(length), "name": "Eve"}
    assert (await cast.nobody.post("/accounts", body)).status_code == status


@pytest.mark.asvs("1.1.1")
async def test_a_login_is_taken_in_every_spelling(cast: World) -> None:
    """409, behind a limit on asking."""
    for login in ("ana@example.org", "ANA@EXAMPLE.ORG", "  ana@example.org "):
        body = {"login": login, "password": PASSWORD, "name": "Another"}
        assert told(await cast.nobody.post("/accounts", body)) == (409, "login-taken")


@pytest.mark.asvs("2.4.1")
@pytest.mark.story("S26")
async def test_asking_whether_logins_are_taken_is_limited(clock: Clock, cast: World) -> None:
    """Twenty an hour from one address; a new login costs nothing."""
    taken = {"login": "ana@example.org", "password": PASSWORD, "name": "Another"}
    for _ in range(20):
        assert (await cast.nobody.post("/accounts", taken)).status_code == 409
    assert told(await cast.nobody.post("/accounts", taken)) == (429, "too-many-tries")


@pytest.mark.asvs("6.3.8")
@pytest.mark.story("S26")
async def test_an_unknown_login_and_a_wrong_password_are_told_alike(cast: World) -> None:
    wrong = await cast.nobody.post(
        "/sessions", {"login": "ana@example.org", "password": "not the right password"}
    )
    unknown = await cast.nobody.post(
        "/sessions", {"login": "eve@example.org", "password": "not the right password"}
    )
    assert told(wrong) == told(unknown) == NOT_SIGNED_IN
    assert wrong.json()["detail"] == unknown.json()["detail"]
    assert wrong.headers.keys() == unknown.headers.keys()


@pytest.mark.asvs("6.3.1", "2.4.1", "6.1.1")
@pytest.mark.story("I01")
async def test_ten_wrong_passwords_are_ten_however_many_come_at_once(
    clock: Clock, cast: World
) -> None:
    """Exact: of thirty at once ten are tried, the others are told to wait. Then time passes."""
    seen: list[int] = []

    async def guess(number: int) -> None:
        body = {"login": "ana@example.org", "password": f"guess number {number:06}"}
        seen.append((await cast.nobody.post("/sessions", body)).status_code)

    async with anyio.create_task_group() as group:
        for number in range(30):
            group.start_soon(guess, number)
    assert sorted(seen) == [401] * 10 + [429] * 20
    right = {"login": "ana@example.org", "password": PASSWORD}
    limited = await cast.nobody.post("/sessions", right)
    assert told(limited) == (429, "too-many-tries")
    assert 0 < int(limited.headers["retry-after"]) <= 600
    others = {"login": "ben@example.org", "password": PASSWORD}
    assert (await cast.nobody.post("/sessions", others)).status_code == 201
    clock.forward(minutes=10)
    assert (await cast.nobody.post("/sessions", right)).status_code == 201


@pytest.mark.asvs("7.4.1")
@pytest.mark.story("S48")
async def test_a_session_ends_when_one_signs_out(cast: World) -> None:
    """That one, at once; another one goes on."""
    old = cast.ana.token
    await cast.ana.sign_in()
    new = cast.ana.token
    cast.ana.token = old
    assert (await cast.ana.delete("/sessions/current")).status_code == 204
    assert told(await cast.ana.get("/me")) == NOT_SIGNED_IN
    cast.ana.token = new
    assert (await cast.ana.get("/me")).status_code == 200


@pytest.mark.asvs("7.3.2")
@pytest.mark.story("S48", "S42")
async def test_a_session_lasts_a_week(clock: Clock, cast: World) -> None:
    """However much it is used."""
    for _ in range(7):
        assert (await cast.ana.post("/therapist-codes")).status_code == 201
        clock.forward(days=1)
    clock.forward(seconds=-1)
    assert (await cast.ana.get("/me")).status_code == 200
    clock.forward(seconds=2)
    assert told(await cast.ana.get("/me")) == NOT_SIGNED_IN


@pytest.mark.asvs("7.4.2")
@pytest.mark.story("I16")
async def test_erasing_can_be_undone_for_seven_days_and_nobody_else_can_tell(
    clock: Clock, cast: World
) -> None:
    """It signs out everywhere; a new sign-in finds everything as it was."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    at = f"/entries/{entry}/review"
    before = [(await cast.ben.get(path)).content for path in (at, f"/workbooks/{workbook}")]
    tag = (await cast.ben.get(at)).headers["etag"]
    asked = await cast.ana.delete("/me")
    assert (asked.status_code, asked.json()) == (202, {"erase_on": "2026-11-29"})
    assert told(await cast.ana.get("/me")) == NOT_SIGNED_IN
    clock.forward(days=6)
    await cast.ben.sign_in()
    assert await leaving.erase_due() == 0
    assert [(await cast.ben.get(p)).content for p in (at, f"/workbooks/{workbook}")] == before
    assert (await cast.ben.get(at)).headers["etag"] == tag
    await cast.ana.sign_in()
    assert (await cast.ana.get("/me")).json()["erase_on"] == "2026-11-29"
    assert (await cast.ana.delete("/me/erasure")).status_code == 204
    assert told(await cast.ana.delete("/me/erasure")) == NOT_FOUND
    clock.forward(days=30)
    assert await leaving.erase_due() == 0


@pytest.mark.asvs("14.2.7")
@pytest.mark.story("I16")
async def test_after_seven_days_the_words_are_gone_everywhere(clock: Clock, cast: World) -> None:
    """Where they stood the partner sees `not_shared`; what the partner wrote stays with them."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    finding = (await review_of(cast.ben, entry))["findings"][0]["id"]
    await cast.ana.post(f"/findings/{finding}/notes", {"text": "Only hers."})
    await cast.ana.delete("/me")
    clock.forward(days=7)
    await cast.ben.sign_in()
    assert await leaving.erase_due() == 1
    assert await leaving.erase_due() == 0
    review = await review_of(cast.ben, entry)
    assert prompt_in(review, "need")["partner"] == {"state": "not_shared"}
    assert prompt_in(review, "need")["you"]["value"] == "space"
    assert review["findings"] == []
    seen = (await cast.ben.get(f"/workbooks/{workbook}")).json()
    assert seen["state"] == "closed"
    assert [one["name"] for one in seen["partners"]] == [None, "Ben"]
    again = {"login": "ana@example.org", "password": PASSWORD}
    assert told(await cast.nobody.post("/sessions", again)) == NOT_SIGNED_IN
    anew = await cast.nobody.post("/accounts", {**again, "name": "Ana"})
    assert anew.status_code == 201
    assert anew.json()["id"] != cast.ana.account


@pytest.mark.asvs("7.5.1", "7.5.3")
@pytest.mark.story("I02")
async def test_erasing_needs_a_fresh_sign_in(clock: Clock, cast: World) -> None:
    """Ten minutes; leaving a workbook never does."""
    workbook = await cast.pair(cast.ana, cast.ben)
    clock.forward(minutes=10, seconds=1)
    refused = await cast.ana.delete("/me")
    assert told(refused) == SIGN_IN_AGAIN
    assert "max_age=600" in refused.headers["www-authenticate"]
    assert (await cast.ana.post(f"/workbooks/{workbook}/departure")).status_code == 204
    await cast.ana.sign_in()
    assert (await cast.ana.delete("/me")).status_code == 202


@pytest.mark.story("I21")
async def test_nothing_in_the_log_of_a_partner_tells_of_the_other(cast: World) -> None:
    """A partner's reading is never logged."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    await review_of(cast.ben, entry)
    assert await data_of(cast.ana, "/me/access-log") == []
