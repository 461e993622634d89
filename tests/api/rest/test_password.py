"""Another password: by the present one alone, and then every other device has to sign in again."""

from __future__ import annotations

import anyio
import pytest

from tests.api.rest.clock import Clock
from tests.api.rest.remains import remains
from tests.api.rest.test_devices import on_a_phone, works
from tests.api.rest.told import NOT_FOUND, told
from tests.cast import PASSWORD, Person, World

NEW = "a short walk to the sea"
NOT_SIGNED_IN = (401, "not-signed-in")


async def change(person: Person, present: str, new: str) -> tuple[int, list[tuple[str, str]]]:
    """The status, and where what stands in the way."""
    reply = await person.put("/me/password", {"password": present, "new_password": new})
    faults = reply.json().get("errors", []) if reply.content else []
    return reply.status_code, [(one["pointer"], one["code"]) for one in faults]


async def signs_in(cast: World, password: str) -> int:
    login = {"login": "ana@example.org", "password": password}
    return (await cast.nobody.post("/sessions", login)).status_code


@pytest.mark.asvs("6.2.2", "7.4.3", "7.2.4")
@pytest.mark.story("S48")
async def test_the_new_one_is_the_one_from_then_on(cast: World) -> None:
    """This device goes on; all others are signed out, and the old one opens nothing."""
    phone = await on_a_phone(cast.ana)
    export = (await cast.ana.post("/exports")).json()["id"]
    assert await change(cast.ana, PASSWORD, NEW) == (204, [])
    assert [await works(one) for one in (cast.ana, phone)] == [True, False]
    assert [await signs_in(cast, one) for one in (PASSWORD, NEW)] == [401, 201]
    assert told(await cast.ana.get(f"/exports/{export}")) == NOT_FOUND


@pytest.mark.asvs("6.2.3", "7.5.1")
@pytest.mark.story("I02")
async def test_it_needs_the_present_one(cast: World) -> None:
    """Whoever only holds the device cannot; nothing changes, and nothing is said back."""
    before = await remains()
    assert await change(cast.ana, "not the one that it is", NEW) == (
        422,
        [("#/password", "no-fit")],
    )
    assert await change(cast.ana, "", NEW) == (422, [("#/password", "no-fit")])
    assert await remains() == before


@pytest.mark.asvs("6.2.11")
@pytest.mark.story("I01")
@pytest.mark.parametrize(
    ("new", "code"),
    [
        ("fourteen chars", "too_short"),
        ("passwordpassword", "guessable"),
        ("ana@example.org ana", "own_words"),
        ("Ben & Ana 4-ever", "own_words"),
    ],
)
async def test_an_easy_one_is_refused_before_anything_is_tried(
    cast: World, new: str, code: str
) -> None:
    """Also what is made of the partner's name; and it costs none of the ten tries."""
    await cast.pair(cast.ana, cast.ben)
    for _ in range(12):
        refused = await change(cast.ana, "not the one that it is", new)
        assert refused == (422, [("#/new_password", code)])
    assert await change(cast.ana, PASSWORD, NEW) == (204, [])


async def test_registering_refuses_what_is_made_of_the_own_names(cast: World) -> None:
    body = {"login": "eve.miller@example.org", "password": "Eve Miller 2019", "name": "Eve"}
    reply = await cast.nobody.post("/accounts", body)
    assert [(one["pointer"], one["code"]) for one in reply.json()["errors"]] == [
        ("#/password", "own_words")
    ]


@pytest.mark.asvs("6.3.1")
@pytest.mark.story("I01")
async def test_guessing_the_present_one_is_limited_and_locks_nobody_out(
    clock: Clock, cast: World
) -> None:
    """Ten of thirty at once are tried; signing in is counted apart."""
    seen: list[int] = []

    async def guess(number: int) -> None:
        seen.append((await change(cast.ana, f"guess number {number:06}", NEW))[0])

    async with anyio.create_task_group() as group:
        for number in range(30):
            group.start_soon(guess, number)
    assert sorted(seen) == [422] * 10 + [429] * 20
    assert (await change(cast.ana, PASSWORD, NEW))[0] == 429
    assert await signs_in(cast, PASSWORD) == 201
    clock.forward(minutes=10)
    assert await change(cast.ana, PASSWORD, NEW) == (204, [])


async def test_of_two_changes_at_once_one_counts(cast: World) -> None:
    """The other one is told that its present one is not it any more."""
    seen: list[int] = []

    async def once(new: str) -> None:
        seen.append((await change(cast.ana, PASSWORD, new))[0])

    async with anyio.create_task_group() as group:
        for new in (NEW, "soup on a rainy day"):
            group.start_soon(once, new)
    assert sorted(seen) == [204, 422]
    assert sorted([await signs_in(cast, one) for one in (NEW, "soup on a rainy day")]) == [201, 401]


async def test_it_is_about_nobody_else(cast: World) -> None:
    """Neither the partner nor the stranger is signed out; their passwords and tickets stay."""
    await cast.pair(cast.ana, cast.ben)
    exports = [(await who.post("/exports")).json()["id"] for who in (cast.ben, cast.sol)]
    assert await change(cast.ana, PASSWORD, NEW) == (204, [])
    for person, export in zip((cast.ben, cast.sol), exports, strict=True):
        assert await works(person)
        assert (await person.get(f"/exports/{export}")).status_code == 200
        await person.sign_in()
    assert told(await cast.nobody.put("/me/password", {})) == NOT_SIGNED_IN
