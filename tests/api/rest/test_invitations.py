"""Invitations: one person, 48 hours, and one answer for every code that does not work."""

from __future__ import annotations

import anyio
import pytest

from tests.api.rest.clock import Clock
from tests.api.rest.told import NOT_FOUND, data_of, told
from tests.cast import Person, World
from workbook import tries
from workbook.database import count_statements
from workbook.database.sql import execute


async def invited(person: Person) -> tuple[str, dict[str, str]]:
    """A waiting workbook, and an invitation to it."""
    workbook = (await person.post("/workbooks")).json()["id"]
    made = await person.post(f"/workbooks/{workbook}/invitations")
    assert made.status_code == 201, made.text
    return workbook, made.json()


@pytest.mark.asvs("6.5.1", "2.3.5")
@pytest.mark.story("S27")
async def test_a_code_lets_one_person_in(cast: World) -> None:
    """Both then see both names; the code is spent."""
    workbook, invitation = await invited(cast.ana)
    assert (await cast.ana.get(f"/workbooks/{workbook}")).json()["state"] == "waiting"
    joined = await cast.ben.post(f"/invitations/{invitation['code']}/acceptance")
    assert (joined.status_code, joined.json()) == (201, {"workbook": workbook})
    seen = (await cast.ben.get(f"/workbooks/{workbook}")).json()
    assert seen == {
        "id": workbook, "state": "open",
        "partners": [{"name": "Ana", "you": False}, {"name": "Ben", "you": True}],
    }  # fmt: skip
    for person in (cast.sol, cast.ben):
        again = await person.post(f"/invitations/{invitation['code']}/acceptance")
        assert told(again) == NOT_FOUND


@pytest.mark.asvs("14.2.1", "6.5.4")
@pytest.mark.story("S27")
async def test_the_link_is_the_same_invitation(cast: World) -> None:
    """Its secret is in the fragment, which no server is sent; it has 128 bits."""
    workbook, invitation = await invited(cast.ana)
    _, _, token = invitation["url"].partition("#")
    assert len(token) == 26
    joined = await cast.ben.post(f"/invitations/{token}/acceptance")
    assert joined.json() == {"workbook": workbook}
    spent = await cast.sol.post(f"/invitations/{invitation['code']}/acceptance")
    assert told(spent) == NOT_FOUND


async def test_a_code_may_be_typed_as_it_is_heard(cast: World) -> None:
    """Small letters, no dash, spaces."""
    workbook, invitation = await invited(cast.ana)
    typed = invitation["code"].lower().replace("-", " ")
    joined = await cast.ben.post(f"/invitations/{typed}/acceptance")
    assert joined.json() == {"workbook": workbook}


async def test_a_code_is_told_once(cast: World) -> None:
    """The list has no codes."""
    workbook, invitation = await invited(cast.ana)
    (listed,) = await data_of(cast.ana, f"/workbooks/{workbook}/invitations")
    assert listed == {"id": invitation["id"], "expires_at": invitation["expires_at"]}
    assert told(await cast.sol.get(f"/workbooks/{workbook}/invitations")) == NOT_FOUND


@pytest.mark.asvs("6.5.5")
@pytest.mark.story("S27", "S42")
@pytest.mark.parametrize(("hours", "works"), [(47.9, True), (48.1, False)])
async def test_it_lasts_48_hours(clock: Clock, cast: World, hours: float, works: bool) -> None:
    """An old one is answered as one that never was, and is not listed."""
    workbook, invitation = await invited(cast.ana)
    clock.forward(hours=hours)
    for person in (cast.ana, cast.ben):
        await person.sign_in()
    assert bool(await data_of(cast.ana, f"/workbooks/{workbook}/invitations")) is works
    tried = await cast.ben.post(f"/invitations/{invitation['code']}/acceptance")
    if works:
        assert tried.status_code == 201
    else:
        assert told(tried) == NOT_FOUND


@pytest.mark.story("S27", "I04")
async def test_an_ended_invitation_looks_like_one_that_never_was(cast: World) -> None:
    _, invitation = await invited(cast.ana)
    assert told(await cast.sol.delete(f"/invitations/{invitation['id']}")) == NOT_FOUND
    assert (await cast.ana.delete(f"/invitations/{invitation['id']}")).status_code == 204
    tried = await cast.ben.post(f"/invitations/{invitation['code']}/acceptance")
    invented = await cast.ben.post("/invitations/7777-7777/acceptance")
    assert told(tried) == told(invented) == NOT_FOUND
    assert tried.headers.keys() == invented.headers.keys()


async def work_of(person: Person, code: str) -> list[str]:
    """What is asked of the databases for a code that does not work."""
    with count_statements() as statements:
        assert told(await person.post(f"/invitations/{code}/acceptance")) == NOT_FOUND
    return list(statements)


@pytest.mark.story("S27", "I08")
async def test_it_takes_the_work_of_one_that_never_was(clock: Clock, cast: World) -> None:
    """Whether it was ended, used or too late: else the time of an answer would tell."""
    _, late = await invited(cast.ana)
    clock.forward(hours=49)
    for person in (cast.ana, cast.ben, cast.sol):
        await person.sign_in()
    _, ended = await invited(cast.ana)
    await cast.ana.delete(f"/invitations/{ended['id']}")
    _, used = await invited(cast.ana)
    await cast.ben.post(f"/invitations/{used['code']}/acceptance")
    await work_of(cast.sol, "7777-7777")
    never = await work_of(cast.sol, "7777-7777")
    for invitation in (ended, used, late):
        assert await work_of(cast.sol, invitation["code"]) == never


async def test_there_is_room_for_two(cast: World) -> None:
    """Another code to the same workbook ends when somebody joins; no new one can be made."""
    workbook, first = await invited(cast.ana)
    second = (await cast.ana.post(f"/workbooks/{workbook}/invitations")).json()
    assert (await cast.ben.post(f"/invitations/{first['code']}/acceptance")).status_code == 201
    third = await cast.sol.post(f"/invitations/{second['code']}/acceptance")
    assert told(third) == NOT_FOUND
    for person in (cast.ana, cast.ben):
        more = await person.post(f"/workbooks/{workbook}/invitations")
        assert told(more) == (409, "workbook-full")
        assert await data_of(person, f"/workbooks/{workbook}/invitations") == []


@pytest.mark.asvs("15.4.2")
@pytest.mark.story("S27")
async def test_one_of_two_who_accept_at_once_joins(cast: World) -> None:
    """And one only."""
    workbook, invitation = await invited(cast.ana)
    seen: list[int] = []

    async def accept(person: Person) -> None:
        reply = await person.post(f"/invitations/{invitation['code']}/acceptance")
        seen.append(reply.status_code)

    async with anyio.create_task_group() as group:
        for person in (cast.ben, cast.sol, cast.cleo):
            group.start_soon(accept, person)
    assert sorted(seen) == [201, 404, 404]
    assert len((await cast.ana.get(f"/workbooks/{workbook}")).json()["partners"]) == 2


@pytest.mark.asvs("2.4.1")
@pytest.mark.story("S27")
async def test_guessing_codes_is_limited(clock: Clock, cast: World) -> None:
    """Twenty wrong ones in an hour; then 429 with the time to wait, for that account alone."""
    _, invitation = await invited(cast.ana)
    for number in range(20):
        assert told(await cast.sol.post(f"/invitations/0000-{number:04}/acceptance")) == NOT_FOUND
    limited = await cast.sol.post(f"/invitations/{invitation['code']}/acceptance")
    assert told(limited) == (429, "too-many-tries")
    assert 0 < int(limited.headers["retry-after"]) <= 3600
    assert (await cast.ben.post(f"/invitations/{invitation['code']}/acceptance")).status_code == 201


@pytest.mark.asvs("2.4.1", "6.3.1")
@pytest.mark.story("S27")
@pytest.mark.parametrize(
    ("purpose", "subject", "limits"),
    [("code-from", "127.0.0.1", tries.CODE_FROM), ("codes-in-all", "", tries.CODE_IN_ALL)],
)
async def test_a_new_account_brings_no_new_guesses(
    clock: Clock, cast: World, purpose: str, subject: str, limits: tuple[tries.Limit, ...]
) -> None:
    """Accounts are free, so codes are limited for an address and in all, too, all four kinds
    together. What was no guess is not counted.
    """
    _, invitation = await invited(cast.ana)
    workbook = (await cast.cleo.post("/workbooks")).json()["id"]
    [limit] = limits
    await execute("DELETE FROM tries")
    await tries.count(purpose, subject, limits)
    await execute("UPDATE tries SET count = ?", limit.most - 1)
    assert (await cast.ben.post(f"/invitations/{invitation['code']}/acceptance")).status_code == 201
    assert told(await cast.dan.post("/invitations/0000-0000/acceptance")) == NOT_FOUND
    for path in ("invitations", "practice-invitations", "couple-invitations"):
        limited = await cast.sol.post(f"/{path}/0000-0000/acceptance")
        assert told(limited) == (429, "too-many-tries")
    link = {"therapist": "0000-0000"}
    limited = await cast.cleo.post(f"/workbooks/{workbook}/therapist-links", link)
    assert told(limited) == (429, "too-many-tries")
    clock.forward(hours=1)
    assert told(await cast.sol.post("/invitations/0000-0000/acceptance")) == NOT_FOUND


async def test_an_account_may_have_several_workbooks(cast: World) -> None:
    """Each is a space of its own."""
    first = await cast.pair(cast.ana, cast.ben)
    second = await cast.pair(cast.ana, cast.cleo)
    assert {one["id"] for one in await data_of(cast.ana, "/workbooks")} == {first, second}
    assert [one["id"] for one in await data_of(cast.cleo, "/workbooks")] == [second]
    assert told(await cast.cleo.get(f"/workbooks/{first}")) == NOT_FOUND
