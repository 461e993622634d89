"""Where I am signed in: seen by me alone, and ended by me alone."""

from __future__ import annotations

import copy

import pytest

from tests.api.rest.clock import Clock
from tests.api.rest.remains import remains
from tests.api.rest.told import NOT_FOUND, data_of, told
from tests.cast import PASSWORD, Person, World

NOT_SIGNED_IN = (401, "not-signed-in")
PHONE = "Mozilla/5.0 (Android 14; Mobile; rv:132.0) Gecko/132.0 Firefox/132.0"


async def on_a_phone(person: Person) -> Person:
    """The same person on another device."""
    login = {"login": f"{person.name.lower()}@example.org", "password": PASSWORD}
    there = copy.copy(person)
    there.token = ""
    made = await there.post("/sessions", login, **{"User-Agent": PHONE})
    assert made.status_code == 201, made.text
    there.token = made.json()["token"]
    return there


async def works(person: Person) -> bool:
    reply = await person.get("/me")
    assert reply.status_code == 200 or told(reply) == NOT_SIGNED_IN
    return reply.status_code == 200


@pytest.mark.asvs("7.5.2")
@pytest.mark.story("I02")
async def test_i_see_where_i_am_signed_in(clock: Clock, cast: World) -> None:
    """The kind of device and the day, newest first, and which one this is; no address."""
    clock.forward(days=1)
    phone = await on_a_phone(cast.ana)
    there, here = await data_of(cast.ana, "/me/devices")
    assert there == {
        "id": there["id"], "browser": "firefox", "kind": "phone", "made_on": "2026-11-23",
        "ends_on": "2026-11-30", "current": False,
    }  # fmt: skip
    assert (here["kind"], here["made_on"], here["current"]) == ("program", "2026-11-22", True)
    assert [one["current"] for one in await data_of(phone, "/me/devices")] == [True, False]


async def test_what_is_kept_of_a_device_cannot_be_read_in_the_database(cast: World) -> None:
    """It is sealed like the name and the login."""
    await on_a_phone(cast.ana)
    kept = str((await remains())["session"]).lower()
    assert "firefox" not in kept
    assert "phone" not in kept


@pytest.mark.story("I21")
async def test_looking_at_it_or_anything_else_leaves_no_trace(cast: World) -> None:
    """A reading writes nothing, so nobody can be asked when they were last here."""
    before = await remains()
    for path in ("/me/devices", "/me", "/workbooks"):
        assert (await cast.ana.get(path)).status_code == 200
    assert await remains() == before


@pytest.mark.asvs("7.5.2")
@pytest.mark.story("I14")
async def test_one_device_is_signed_out_by_its_id(cast: World) -> None:
    """That one, at once; this one goes on. Once more it is not there."""
    phone = await on_a_phone(cast.ana)
    (there,) = [one["id"] for one in await data_of(cast.ana, "/me/devices") if not one["current"]]
    assert (await cast.ana.delete(f"/me/devices/{there}")).status_code == 204
    assert (await works(phone), await works(cast.ana)) == (False, True)
    assert told(await cast.ana.delete(f"/me/devices/{there}")) == NOT_FOUND


async def test_this_device_can_be_signed_out_by_its_id_too(cast: World) -> None:
    (here,) = [one["id"] for one in await data_of(cast.ana, "/me/devices")]
    assert (await cast.ana.delete(f"/me/devices/{here}")).status_code == 204
    assert not await works(cast.ana)


@pytest.mark.asvs("7.4.3")
async def test_all_others_are_signed_out(cast: World) -> None:
    """Only this one stays."""
    phones = [await on_a_phone(cast.ana) for _ in range(2)]
    assert (await cast.ana.delete("/me/other-devices")).status_code == 204
    assert [await works(one) for one in (*phones, cast.ana)] == [False, False, True]
    assert [one["current"] for one in await data_of(cast.ana, "/me/devices")] == [True]


@pytest.mark.asvs("7.4.1", "7.4.3")
async def test_everything_is_signed_out(cast: World) -> None:
    """This one too; a new sign-in finds an empty list but for itself."""
    phone = await on_a_phone(cast.ana)
    assert (await cast.ana.delete("/me/devices")).status_code == 204
    assert [await works(one) for one in (phone, cast.ana)] == [False, False]
    await cast.ana.sign_in()
    assert len(await data_of(cast.ana, "/me/devices")) == 1


async def test_signing_out_needs_no_fresh_sign_in(clock: Clock, cast: World) -> None:
    """Whoever sees a device that is not theirs ends it now, not after one more hurdle."""
    await on_a_phone(cast.ana)
    clock.forward(days=1)
    (there,) = [one["id"] for one in await data_of(cast.ana, "/me/devices") if not one["current"]]
    assert (await cast.ana.delete(f"/me/devices/{there}")).status_code == 204


@pytest.mark.asvs("8.2.2")
@pytest.mark.story("S28")
async def test_nobody_else_sees_or_ends_my_sessions(cast: World) -> None:
    """Not the partner, not the therapist, not the stranger: to them they are not there."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await cast.link(workbook, {"Ana": ["progress"], "Ben": ["progress"]})
    mine = {one["id"] for one in await data_of(cast.ana, "/me/devices")}
    for person in (cast.ben, cast.thea, cast.sol):
        theirs = {one["id"] for one in await data_of(person, "/me/devices")}
        assert theirs.isdisjoint(mine)
        for session in mine:
            absent = await person.delete("/me/devices/ses_" + "a" * 26)
            refused = await person.delete(f"/me/devices/{session}")
            assert told(refused) == told(absent) == NOT_FOUND
            assert refused.headers.keys() == absent.headers.keys()
        assert (await person.delete("/me/other-devices")).status_code == 204
        assert (await person.delete("/me/devices")).status_code == 204
    assert await works(cast.ana)


async def test_a_session_that_has_ended_is_not_listed(clock: Clock, cast: World) -> None:
    """Whether or not it was tidied away yet."""
    await on_a_phone(cast.ana)
    clock.forward(days=1)
    phone = await on_a_phone(cast.ana)
    clock.forward(days=1)
    assert [one["current"] for one in await data_of(phone, "/me/devices")] == [True]


@pytest.mark.asvs("7.3.1")
@pytest.mark.story("I02", "S48")
async def test_a_session_ends_with_the_first_day_on_which_nothing_was_changed(
    clock: Clock, cast: World
) -> None:
    """A change keeps it for that day and the next one; reading alone does not."""
    phone = await on_a_phone(cast.ana)
    clock.forward(days=1)
    assert (await phone.post("/therapist-codes")).status_code == 201
    assert await works(cast.ana)
    clock.forward(hours=12)
    assert (await works(cast.ana), await works(phone)) == (False, True)
    clock.forward(hours=24, seconds=-1)
    assert await works(phone)
    clock.forward(seconds=1)
    assert not await works(phone)
    ended = await phone.post("/therapist-codes")
    assert (told(ended), await works(phone)) == (NOT_SIGNED_IN, False)


async def test_many_sessions_come_in_pages(cast: World) -> None:
    """Each once, and a cursor that is somebody else's leads nowhere."""
    for _ in range(4):
        await on_a_phone(cast.ana)
    seen, cursor = [], ""
    while True:
        page = (await cast.ana.get(f"/me/devices?limit=2{cursor}")).json()
        seen += [one["id"] for one in page["data"]]
        if page["next"] is None:
            break
        cursor = f"&cursor={page['next']}"
    assert len(seen) == len(set(seen)) == 5
    (bens,) = [one["id"] for one in await data_of(cast.ben, "/me/devices")]
    assert (await cast.ana.get(f"/me/devices?cursor={bens}")).json()["data"] == []
