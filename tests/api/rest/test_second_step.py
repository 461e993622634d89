"""A second step at signing in: what turns it on and off, and that each code works once."""

from __future__ import annotations

import base64
from typing import Any

import anyio
import pytest

from tests.api.rest.clock import Clock
from tests.api.rest.remains import remains
from tests.api.rest.test_devices import on_a_phone, works
from tests.api.rest.told import NOT_FOUND, told
from tests.cast import PASSWORD, Person, World
from workbook.authenticator import SECONDS, code_at
from workbook.ports import now

NEEDED = (401, "second-step-needed")
NOT_SIGNED_IN = (401, "not-signed-in")
SHORT = "qzx8 vw!"


def code_of(secret: str, steps: int = 0) -> str:
    """What the app shows now, or some steps later."""
    key = base64.b32decode(secret.replace(" ", ""))
    return code_at(key, int(now().timestamp()) // SECONDS + steps)


async def begun(person: Person) -> str:
    reply = await person.put("/me/second-step", {"password": PASSWORD})
    assert reply.status_code == 200, reply.text
    return str(reply.json()["secret"])


async def turned_on(person: Person) -> tuple[str, list[str]]:
    """The secret, and the recovery codes."""
    secret = await begun(person)
    reply = await person.put("/me/second-step/confirmation", {"code": code_of(secret, -1)})
    assert reply.status_code == 200, reply.text
    return secret, reply.json()["recovery_codes"]


async def sign_in(cast: World, code: str = "", password: str = PASSWORD, **headers: str) -> Any:
    body = {"login": "ana@example.org", "password": password}
    return await cast.nobody.post("/sessions", body | ({"code": code} if code else {}), **headers)


@pytest.mark.asvs("6.3.3")
async def test_it_is_off_until_a_code_has_confirmed_it(clock: Clock, cast: World) -> None:
    """A secret alone changes nothing: whoever cannot make codes is not locked out."""
    assert (await cast.ana.get("/me/second-step")).json() == {
        "on_since": None,
        "recovery_codes": 0,
    }
    secret = await begun(cast.ana)
    assert (await sign_in(cast)).status_code == 201
    wrong = await cast.ana.put("/me/second-step/confirmation", {"code": code_of(secret, 5)})
    assert wrong.json()["errors"][0]["pointer"] == "#/code"
    assert (await sign_in(cast)).status_code == 201
    right = await cast.ana.put("/me/second-step/confirmation", {"code": code_of(secret)})
    assert len(set(right.json()["recovery_codes"])) == 8
    assert told(await sign_in(cast)) == NEEDED
    standing = (await cast.ana.get("/me/second-step")).json()
    assert standing == {"on_since": "2026-11-22", "recovery_codes": 8}


@pytest.mark.story("I02")
@pytest.mark.asvs("7.5.1")
async def test_it_takes_the_present_password_to_begin_to_end_and_for_codes(
    clock: Clock, cast: World
) -> None:
    """An unlocked device alone can neither lock its owner out nor open the account wider."""
    await turned_on(cast.ana)
    before = await remains()
    for at in ("/me/second-step", "/me/second-step/ending", "/me/recovery-codes"):
        refused = await cast.ana.put(at, {"password": "not the one that it is"})
        assert refused.json()["errors"][0]["code"] == "no-fit", at
    assert await remains() == before


async def test_turning_it_on_signs_out_everywhere_else(clock: Clock, cast: World) -> None:
    """Those were signed in with less. The partner and a stranger notice nothing."""
    phone = await on_a_phone(cast.ana)
    await turned_on(cast.ana)
    assert [await works(one) for one in (cast.ana, phone, cast.ben, cast.sol)] == [
        True,
        False,
        True,
        True,
    ]


@pytest.mark.story("S49")
@pytest.mark.asvs("6.5.1", "6.5.5")
async def test_a_code_of_the_app_lets_in_once(clock: Clock, cast: World) -> None:
    """Also one of an earlier step is spent by a later one; the next step's is good again."""
    secret, _ = await turned_on(cast.ana)
    clock.forward(seconds=SECONDS)
    assert (await sign_in(cast, code_of(secret))).status_code == 201
    assert told(await sign_in(cast, code_of(secret))) == NOT_SIGNED_IN
    assert told(await sign_in(cast, code_of(secret, -1))) == NOT_SIGNED_IN
    clock.forward(seconds=SECONDS)
    assert (await sign_in(cast, code_of(secret))).status_code == 201


@pytest.mark.story("S49")
async def test_the_code_that_confirmed_lets_nobody_in(clock: Clock, cast: World) -> None:
    secret = await begun(cast.ana)
    await cast.ana.put("/me/second-step/confirmation", {"code": code_of(secret)})
    assert told(await sign_in(cast, code_of(secret))) == NOT_SIGNED_IN


@pytest.mark.story("S49")
@pytest.mark.asvs("6.5.1", "15.4.2")
@pytest.mark.parametrize("kind", ["app", "recovery"])
async def test_of_many_who_use_one_code_at_once_one_gets_in(
    clock: Clock, cast: World, kind: str
) -> None:
    """Four at once, on both engines: one session."""
    secret, codes = await turned_on(cast.ana)
    code = code_of(secret) if kind == "app" else codes[0]
    seen: list[int] = []

    async def come() -> None:
        seen.append((await sign_in(cast, code)).status_code)

    async with anyio.create_task_group() as group:
        for _ in range(4):
            group.start_soon(come)
    assert sorted(seen) == [201, 401, 401, 401]


@pytest.mark.story("S49")
async def test_a_repeated_request_is_one_use_of_a_code(clock: Clock, cast: World) -> None:
    """A proxy that sends it again does not lock anybody out; nor does the code serve another."""
    secret, _ = await turned_on(cast.ana)
    key = {"Idempotency-Key": "once"}
    code = code_of(secret)
    first, again = [await sign_in(cast, code, **key) for _ in range(2)]
    assert (first.status_code, first.content) == (201, again.content)
    assert told(await sign_in(cast, code)) == NOT_SIGNED_IN


@pytest.mark.story("S49")
@pytest.mark.asvs("6.5.1", "6.4.4")
async def test_a_recovery_code_works_once_however_it_is_typed(clock: Clock, cast: World) -> None:
    _, codes = await turned_on(cast.ana)
    typed = codes[0].lower().replace("-", " ")
    assert (await sign_in(cast, typed)).status_code == 201
    assert told(await sign_in(cast, codes[0])) == NOT_SIGNED_IN
    assert (await cast.ana.get("/me/second-step")).json()["recovery_codes"] == 7
    assert (await sign_in(cast, codes[1])).status_code == 201


@pytest.mark.story("S49")
@pytest.mark.asvs("6.5.6")
async def test_new_recovery_codes_end_the_ones_before(clock: Clock, cast: World) -> None:
    _, codes = await turned_on(cast.ana)
    made = await cast.ana.put("/me/recovery-codes", {"password": PASSWORD})
    assert not set(codes) & set(made.json()["recovery_codes"])
    assert told(await sign_in(cast, codes[0])) == NOT_SIGNED_IN
    assert (await sign_in(cast, made.json()["recovery_codes"][7])).status_code == 201


@pytest.mark.story("S49")
async def test_anothers_code_is_no_code(clock: Clock, cast: World) -> None:
    """Ben's app and Ben's recovery codes open nothing of Ana's."""
    await turned_on(cast.ana)
    secret, codes = await turned_on(cast.ben)
    for code in (code_of(secret), codes[0]):
        assert told(await sign_in(cast, code)) == NOT_SIGNED_IN


@pytest.mark.story("S26")
@pytest.mark.asvs("6.3.8")
async def test_a_password_is_not_told_right_or_wrong_by_a_recovery_code_that_is_none(
    clock: Clock, cast: World
) -> None:
    """The same bytes for a right and a wrong password, an account without a second step, none."""
    await turned_on(cast.ana)
    logins = ("ana@example.org", "ben@example.org", "nobody@example.org")
    replies = [
        await cast.nobody.post(
            "/sessions", {"login": login, "password": word, "code": "3F7K-QH2M-9WXA-0TZB"}
        )
        for login in logins
        for word in (PASSWORD, "not the one that it is")
    ]
    assert {told(one) for one in replies} == {NOT_SIGNED_IN}
    assert len({one.json()["detail"] for one in replies}) == 1


@pytest.mark.story("S49", "I01")
@pytest.mark.asvs("6.3.1")
async def test_guessing_codes_is_limited_and_a_recovery_code_still_lets_in(
    clock: Clock, cast: World
) -> None:
    """Five in five minutes of thirty at once. Whoever knows the password locks nobody out."""
    secret, codes = await turned_on(cast.ana)
    wrong = next(f"{n:06}" for n in range(100) if f"{n:06}" not in
                 {code_of(secret, off) for off in range(-2, 3)})  # fmt: skip
    seen: list[int] = []

    async def guess() -> None:
        seen.append((await sign_in(cast, wrong)).status_code)

    async with anyio.create_task_group() as group:
        for _ in range(30):
            group.start_soon(guess)
    assert sorted(seen) == [401] * 5 + [429] * 25
    assert (await sign_in(cast, code_of(secret))).status_code == 429
    assert (await sign_in(cast, codes[0])).status_code == 201


@pytest.mark.story("I01")
async def test_guessing_the_password_does_not_close_the_way_with_a_recovery_code(
    clock: Clock, cast: World
) -> None:
    _, codes = await turned_on(cast.ana)
    for number in range(12):
        last = await sign_in(cast, password=f"guess number {number:06}")
    assert last.status_code == 429
    assert (await sign_in(cast)).status_code == 429
    assert (await sign_in(cast, codes[0])).status_code == 201


@pytest.mark.asvs("6.5.6")
async def test_turned_off_the_password_is_enough_again(clock: Clock, cast: World) -> None:
    """Its codes are gone with it; and it can be turned on again with another secret."""
    secret, codes = await turned_on(cast.ana)
    assert (await cast.ana.put("/me/second-step/ending", {"password": PASSWORD})).status_code == 204
    assert (await sign_in(cast)).status_code == 201
    assert told(await sign_in(cast, codes[0])) == NOT_SIGNED_IN
    assert told(await cast.ana.put("/me/second-step/ending", {"password": PASSWORD})) == NOT_FOUND
    assert told(await cast.ana.put("/me/recovery-codes", {"password": PASSWORD})) == NOT_FOUND
    assert await begun(cast.ana) != secret


async def test_what_is_on_cannot_be_begun_or_confirmed_again(clock: Clock, cast: World) -> None:
    """So nobody can put their own app in the place of the owner's."""
    secret, _ = await turned_on(cast.ana)
    on = (409, "second-step-on")
    assert told(await cast.ana.put("/me/second-step", {"password": PASSWORD})) == on
    body = {"code": code_of(secret, 1)}
    assert told(await cast.ana.put("/me/second-step/confirmation", body)) == on
    assert told(await cast.ben.put("/me/second-step/confirmation", body)) == NOT_FOUND


async def test_with_a_second_step_eight_characters_are_enough(clock: Clock, cast: World) -> None:
    """And then it cannot be turned off before a longer one is there."""
    change = {"password": PASSWORD, "new_password": SHORT}
    refused = await cast.ana.put("/me/password", change)
    assert refused.json()["errors"][0]["code"] == "too_short"
    await turned_on(cast.ana)
    assert (await cast.ana.put("/me/password", change)).status_code == 204
    ending = await cast.ana.put("/me/second-step/ending", {"password": SHORT})
    assert told(ending) == (409, "password-too-short")
    seven = {"password": SHORT, "new_password": SHORT[:7]}
    assert (await cast.ana.put("/me/password", seven)).status_code == 422
    longer = {"password": SHORT, "new_password": PASSWORD}
    assert (await cast.ana.put("/me/password", longer)).status_code == 204
    assert (await cast.ana.put("/me/second-step/ending", {"password": PASSWORD})).status_code == 204


@pytest.mark.story("S49")
@pytest.mark.asvs("6.5.2", "6.5.4")
async def test_neither_secret_nor_codes_are_kept_readable(clock: Clock, cast: World) -> None:
    secret, codes = await turned_on(cast.ana)
    kept = repr(await remains())
    raw = base64.b32decode(secret.replace(" ", ""))
    for word in (secret, secret.replace(" ", ""), raw.hex(), repr(raw)[2:-1], *codes):
        assert word not in kept
