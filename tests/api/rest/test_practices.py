"""Practices: who works together, and that nothing of a couple comes of it."""

from __future__ import annotations

import anyio
import pytest

from tests.api.rest.clock import Clock
from tests.api.rest.told import NOT_FOUND, data_of, opened, told
from tests.cast import PASSWORD, Person, World
from workbook import leaving

ALL = ["progress", "answers", "agreements"]
NAME = {"name": "At the bridge"}


async def made(person: Person, name: str = "At the bridge") -> str:
    """A practice of this person's. Its id."""
    return str((await person.post("/practices", {"name": name})).json()["id"])


async def joined(lead: Person, practice: str, person: Person, *roles: str) -> str:
    """Somebody joins by an invitation. The id of their membership."""
    invited = await lead.post(f"/practices/{practice}/invitations", {"roles": list(roles)})
    assert invited.status_code == 201, invited.text
    taken = await person.post(f"/practice-invitations/{invited.json()['code']}/acceptance")
    assert (taken.status_code, taken.json()) == (201, {"practice": practice})
    members = await data_of(person, f"/practices/{practice}/members")
    return next(str(one["id"]) for one in members if one["you"])


async def linked_through(cast: World, practice: str, workbook: str) -> str:
    """Thea's link through her practice, with everything allowed by both, and with a second step
    when she signs in. The link's id.
    """
    await cast.thea.add_second_step()
    code = (await cast.thea.post(f"/practices/{practice}/therapist-codes")).json()["code"]
    link = await cast.ana.post(f"/workbooks/{workbook}/therapist-links", {"therapist": code})
    assert link.status_code == 201, link.text
    for person in (cast.ana, cast.ben):
        given = await person.put(f"/therapist-links/{link.json()['id']}/consent", {"scopes": ALL})
        assert given.status_code == 200, given.text
    return str(link.json()["id"])


async def test_whoever_makes_a_practice_leads_it(cast: World) -> None:
    """And is a therapist of it. It is there for those who belong to it, and for nobody else."""
    practice = await made(cast.thea)
    listed = await data_of(cast.thea, "/practices")
    assert listed == [{
        "id": practice, **NAME, "mine": ["lead", "therapist"], "needs_second_step": True,
    }]  # fmt: skip
    (me,) = await data_of(cast.thea, f"/practices/{practice}/members")
    assert (me["name"], me["roles"], me["you"]) == ("Thea", ["lead", "therapist"], True)
    assert await data_of(cast.sol, "/practices") == []
    assert told(await cast.sol.get(f"/practices/{practice}/members")) == NOT_FOUND


@pytest.mark.parametrize("body", [{}, {"name": ""}, {"name": "  "}, {"name": "x" * 121}])
async def test_a_practice_has_a_name(cast: World, body: dict[str, str]) -> None:
    """Which is never echoed when it is refused."""
    refused = await cast.thea.post("/practices", body)
    assert refused.status_code == 422
    assert "xxx" not in refused.text


async def test_a_colleague_joins_by_a_code_once(clock: Clock, cast: World) -> None:
    """As what the lead said. Used, expired and never made are told alike."""
    practice = await made(cast.thea)
    await joined(cast.thea, practice, cast.cleo, "therapist", "supervisor")
    members = await data_of(cast.cleo, f"/practices/{practice}/members")
    assert [(one["name"], one["roles"]) for one in members] == [
        ("Thea", ["lead", "therapist"]), ("Cleo", ["therapist", "supervisor"]),
    ]  # fmt: skip
    path = f"/practices/{practice}/invitations"
    first = (await cast.thea.post(path, {"roles": ["author"]})).json()["code"]
    late = (await cast.thea.post(path, {"roles": ["author"]})).json()["code"]
    assert (await cast.dan.post(f"/practice-invitations/{first}/acceptance")).status_code == 201
    clock.forward(hours=48)
    for person in (cast.thea, cast.dan, cast.sol):
        await person.sign_in()
    for code in (first, late, "0000-0000", "no code"):
        for person in (cast.sol, cast.dan):
            refused = await person.post(f"/practice-invitations/{code}/acceptance")
            assert told(refused) == NOT_FOUND
    assert [one["name"] for one in await data_of(cast.thea, f"/practices/{practice}/members")] == [
        "Thea", "Cleo", "Dan",
    ]  # fmt: skip


@pytest.mark.asvs("15.4.2")
async def test_one_of_two_colleagues_who_come_at_once_with_a_code_joins(cast: World) -> None:
    """And one only."""
    practice = await made(cast.thea)
    path = f"/practices/{practice}/invitations"
    code = (await cast.thea.post(path, {"roles": ["author"]})).json()["code"]
    seen: list[int] = []

    async def come(person: Person) -> None:
        reply = await person.post(f"/practice-invitations/{code}/acceptance")
        seen.append(reply.status_code)

    async with anyio.create_task_group() as group:
        for person in (cast.cleo, cast.dan, cast.sol):
            group.start_soon(come, person)
    assert sorted(seen) == [201, 404, 404]


async def test_who_belongs_already_becomes_more(cast: World) -> None:
    """Another invitation adds to what they are, and takes nothing away."""
    practice = await made(cast.thea)
    await joined(cast.thea, practice, cast.cleo, "author")
    await joined(cast.thea, practice, cast.cleo, "therapist")
    (mine,) = await data_of(cast.cleo, "/practices")
    assert mine["mine"] == ["therapist", "author"]


async def test_only_a_lead_invites_and_only_a_therapist_gives_codes(cast: World) -> None:
    """Everybody else is told what a stranger is told."""
    practice = await made(cast.thea)
    await joined(cast.thea, practice, cast.cleo, "therapist")
    await joined(cast.thea, practice, cast.dan, "author", "supervisor")
    at = f"/practices/{practice}"
    for person in (cast.cleo, cast.dan, cast.sol):
        refused = await person.post(f"{at}/invitations", {"roles": ["lead"]})
        assert told(refused) == NOT_FOUND
    for person in (cast.dan, cast.sol):
        assert told(await person.post(f"{at}/therapist-codes")) == NOT_FOUND
    assert (await cast.cleo.post(f"{at}/therapist-codes")).status_code == 201


async def test_colleagues_see_nothing_of_each_others_couples(cast: World) -> None:
    """Neither a lead, a therapist, a supervisor nor an author of the practice: they are strangers
    to a couple, as those of another practice are.
    """
    practice, other = await made(cast.cleo), await made(cast.sol, "Elsewhere")
    await joined(cast.cleo, practice, cast.thea, "therapist")
    await joined(cast.cleo, practice, cast.dan, "supervisor", "author")
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    await linked_through(cast, practice, workbook)
    assert (await cast.thea.get(f"/entries/{entry}/review")).status_code == 200
    for person in (cast.cleo, cast.dan, cast.sol):
        for path in (f"/workbooks/{workbook}", f"/workbooks/{workbook}/entries",
                     f"/entries/{entry}", f"/entries/{entry}/review",
                     f"/workbooks/{workbook}/agreements"):  # fmt: skip
            assert told(await person.get(path)) == NOT_FOUND
        assert await data_of(person, "/caseload") == []
    assert told(await cast.thea.get(f"/practices/{other}/members")) == NOT_FOUND


@pytest.mark.asvs("6.3.3")
async def test_a_password_alone_opens_no_couple_of_a_practice(cast: World) -> None:
    """Whatever the couple allows. With a second step it opens with the next request, and closes
    with the one after turning it off. What a therapist has without a practice needs none.
    """
    practice = await made(cast.thea)
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    await linked_through(cast, practice, workbook)
    other = await cast.pair(cast.cleo, cast.dan)
    code = (await cast.thea.post("/therapist-codes")).json()["code"]
    link = await cast.cleo.post(f"/workbooks/{other}/therapist-links", {"therapist": code})
    for person in (cast.cleo, cast.dan):
        await person.put(f"/therapist-links/{link.json()['id']}/consent", {"scopes": ALL})
    for secured in (True, False, True):
        if not secured:
            off = await cast.thea.put("/me/second-step/ending", {"password": PASSWORD})
            assert off.status_code == 204, off.text
            cast.thea.codes.clear()
        await (cast.thea.add_second_step() if secured else cast.thea.sign_in())
        (mine,) = await data_of(cast.thea, "/practices")
        assert mine["needs_second_step"] is not secured
        for path in (f"/workbooks/{workbook}", f"/entries/{entry}", f"/entries/{entry}/review",
                     f"/workbooks/{workbook}/agreements"):  # fmt: skip
            reply = await cast.thea.get(path)
            assert reply.status_code == 200 if secured else told(reply) == NOT_FOUND
        listed = [one["workbook"] for one in await data_of(cast.thea, "/caseload")]
        assert sorted(listed) == sorted([other, workbook] if secured else [other])
        assert told(await cast.sol.get(f"/workbooks/{workbook}")) == NOT_FOUND


async def test_a_couple_reads_to_which_practice_a_link_belongs(cast: World) -> None:
    """Its name beside the therapist's; nothing for a therapist on their own."""
    practice = await made(cast.thea)
    workbook = await cast.pair(cast.ana, cast.ben)
    await linked_through(cast, practice, workbook)
    alone = (await cast.cleo.post("/therapist-codes")).json()["code"]
    await cast.ben.post(f"/workbooks/{workbook}/therapist-links", {"therapist": alone})
    for person in (cast.ana, cast.ben):
        links = await data_of(person, f"/workbooks/{workbook}/therapist-links")
        assert [(one["therapist"]["name"], one["practice"]) for one in links] == [
            ("Thea", "At the bridge"), ("Cleo", None),
        ]  # fmt: skip


async def test_who_leaves_a_practice_loses_what_it_opened(cast: World) -> None:
    """With the next request: their links through it, their codes and their open invitations. What
    they have without the practice stays.
    """
    practice = await made(cast.thea)
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    await linked_through(cast, practice, workbook)
    code = (await cast.thea.post(f"/practices/{practice}/therapist-codes")).json()["code"]
    invited = await cast.thea.post(f"/practices/{practice}/invitations", {"roles": ["lead"]})
    own = (await cast.thea.post("/therapist-codes")).json()["code"]
    await joined(cast.thea, practice, cast.cleo, "author")
    (thea, _) = await data_of(cast.thea, f"/practices/{practice}/members")
    assert told(await cast.sol.delete(f"/practices/{practice}/members/{thea['id']}")) == NOT_FOUND
    assert told(await cast.cleo.delete(f"/practices/{practice}/members/{thea['id']}")) == NOT_FOUND
    assert (await cast.thea.get(f"/entries/{entry}/review")).status_code == 200
    left = await cast.thea.delete(f"/practices/{practice}/members/{thea['id']}")
    assert left.status_code == 204
    for path in (f"/entries/{entry}/review", f"/workbooks/{workbook}",
                 f"/practices/{practice}/members"):  # fmt: skip
        assert told(await cast.thea.get(path)) == NOT_FOUND
    assert await data_of(cast.ana, f"/workbooks/{workbook}/therapist-links") == []
    another = await cast.pair(cast.ana, cast.sol)
    at = f"/workbooks/{another}/therapist-links"
    assert told(await cast.ana.post(at, {"therapist": code})) == NOT_FOUND
    assert (await cast.ana.post(at, {"therapist": own})).status_code == 201
    used = await cast.dan.post(f"/practice-invitations/{invited.json()['code']}/acceptance")
    assert told(used) == NOT_FOUND


async def test_a_lead_lets_somebody_go(cast: World) -> None:
    """A member who is gone, or another practice's, is not found."""
    practice, other = await made(cast.thea), await made(cast.sol, "Elsewhere")
    member = await joined(cast.thea, practice, cast.cleo, "therapist")
    elsewhere = await joined(cast.sol, other, cast.dan, "therapist")
    at = f"/practices/{practice}/members"
    assert told(await cast.thea.delete(f"{at}/{elsewhere}")) == NOT_FOUND
    assert (await cast.thea.delete(f"{at}/{member}")).status_code == 204
    assert told(await cast.thea.delete(f"{at}/{member}")) == NOT_FOUND
    assert await data_of(cast.cleo, "/practices") == []


async def test_a_practice_is_never_without_a_lead(cast: World) -> None:
    """Whoever has been there longest takes it on; a practice that all have left is gone."""
    practice = await made(cast.thea)
    first = await joined(cast.thea, practice, cast.cleo, "author")
    await joined(cast.thea, practice, cast.dan, "therapist")
    at = f"/practices/{practice}/members"
    (thea, *_) = await data_of(cast.thea, at)
    await cast.thea.delete(f"{at}/{thea['id']}")
    assert [one["roles"] for one in await data_of(cast.dan, at)] == [
        ["lead", "author"], ["therapist"],
    ]  # fmt: skip
    await cast.cleo.delete(f"{at}/{first}")
    ((last,)) = await data_of(cast.dan, at)
    await cast.dan.delete(f"{at}/{last['id']}")
    assert told(await cast.dan.get(at)) == NOT_FOUND


async def test_a_member_of_a_practice_reads_the_notes_for_therapists(cast: World) -> None:
    """In built-in exercises, also without a couple; somebody else does not."""
    practice = await made(cast.thea)
    await joined(cast.thea, practice, cast.cleo, "author")
    for person, reads in ((cast.thea, True), (cast.cleo, True), (cast.ana, False)):
        shown = await person.get("/exercises/soft-start")
        assert ('"THERAPIST"' in shown.text) is reads


async def test_an_account_that_is_erased_has_left_its_practices(clock: Clock, cast: World) -> None:
    """Its colleagues go on without it."""
    practice = await made(cast.thea)
    await joined(cast.thea, practice, cast.cleo, "author")
    assert (await cast.thea.delete("/me")).status_code == 202
    clock.forward(days=8)
    assert await leaving.erase_due() == 1
    await cast.cleo.sign_in()
    (only,) = await data_of(cast.cleo, f"/practices/{practice}/members")
    assert (only["name"], only["roles"]) == ("Cleo", ["lead", "author"])


async def test_guessing_a_code_is_limited(cast: World) -> None:
    """As every code that is short enough to be typed."""
    for _ in range(20):
        refused = await cast.sol.post("/practice-invitations/0000-0000/acceptance")
        assert refused.status_code == 404
    limited = await cast.sol.post("/practice-invitations/0000-0000/acceptance")
    assert (limited.status_code, "retry-after" in limited.headers) == (429, True)
