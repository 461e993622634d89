"""Colleagues: a second therapist, a supervisor and an author, and a couple that a practice invites.

Cleo and Dan work in Thea's practice here; Sol is the lead of another one.
"""

from __future__ import annotations

import pytest

from tests.api.rest.clock import Clock
from tests.api.rest.test_practices import ALL, joined, linked_through, made
from tests.api.rest.told import ANAS, BENS, NOT_FOUND, data_of, opened, review_of, told
from tests.cast import Person, World
from tests.library.samples import GOOD


async def allowed(cast: World, workbook: str, name: str) -> str:
    """Ana and Ben allow this colleague everything, who has a second step. The link's id."""
    await cast.people[name].add_second_step()
    link = ""
    for partner in (cast.ana, cast.ben):
        links = await data_of(partner, f"/workbooks/{workbook}/therapist-links")
        link = next(str(one["id"]) for one in links if one["therapist"]["name"] == name)
        given = await partner.put(f"/therapist-links/{link}/consent", {"scopes": ALL})
        assert given.status_code == 200, given.text
    return link


class Team:
    """Thea's couple and her practice, with Cleo as a therapist and Dan as a supervisor."""

    def __init__(self, cast: World) -> None:
        self.cast = cast
        self.practice = self.workbook = self.cleo = self.dan = ""

    async def arrive(self) -> Team:
        cast = self.cast
        self.practice = await made(cast.thea)
        self.cleo = await joined(cast.thea, self.practice, cast.cleo, "therapist")
        self.dan = await joined(cast.thea, self.practice, cast.dan, "supervisor")
        self.workbook = await cast.pair(cast.ana, cast.ben)
        await linked_through(cast, self.practice, self.workbook)
        return self

    async def name(self, person: Person, member: str, *, supervises: bool = False) -> int:
        named = await person.post(
            f"/workbooks/{self.workbook}/colleagues", {"member": member, "supervises": supervises}
        )
        if named.status_code == 202:
            assert named.json() == {"member": member, "supervises": supervises}
        else:
            assert told(named) == NOT_FOUND
        return named.status_code


async def test_naming_a_colleague_allows_nothing(cast: World) -> None:
    """Each partner chooses for them anew, and what they allow Thea is not what they allow Cleo."""
    team = await Team(cast).arrive()
    entry = await opened(cast, team.workbook)
    assert await team.name(cast.thea, team.cleo) == 202
    for path in (f"/workbooks/{team.workbook}", f"/entries/{entry}/review"):
        assert told(await cast.cleo.get(path)) == NOT_FOUND
    assert await data_of(cast.cleo, "/caseload") == []
    (_, link) = await data_of(cast.ana, f"/workbooks/{team.workbook}/therapist-links")
    assert (link["therapist"]["name"], link["practice"], link["supervises"], link["mine"]) == (
        "Cleo", "At the bridge", False, [],
    )  # fmt: skip
    await allowed(cast, team.workbook, "Cleo")
    assert (await cast.cleo.get(f"/entries/{entry}/review")).status_code == 200
    lines = await data_of(cast.ana, "/me/access-log")
    assert {line["reader"] for line in lines} == {"Cleo"}


async def test_a_second_therapist_works_with_the_couple_as_the_first_does(cast: World) -> None:
    """Gives homework, notes outcomes; and names colleagues too."""
    team = await Team(cast).arrive()
    await team.name(cast.thea, team.cleo)
    await allowed(cast, team.workbook, "Cleo")
    entry = await opened(cast, team.workbook)
    finding = (await review_of(cast.ana, entry))["findings"][0]["id"]
    homework = {"exercise": "soft-start"}
    given = await cast.cleo.post(f"/workbooks/{team.workbook}/assignments", homework)
    assert given.status_code == 201
    assert (await cast.cleo.patch(f"/findings/{finding}", {"state": "talked"})).status_code == 200
    assert await team.name(cast.cleo, team.dan, supervises=True) == 202


async def test_a_supervisor_reads_and_does_nothing(cast: World) -> None:
    """What both allow, with a line in the log; no homework, no outcome, no opening, no sitting."""
    team = await Team(cast).arrive()
    assert await team.name(cast.thea, team.dan, supervises=True) == 202
    link = await allowed(cast, team.workbook, "Dan")
    entry = await opened(cast, team.workbook)
    finding = (await review_of(cast.ana, entry))["findings"][0]["id"]
    held = {"exercise": "soft-start", "reveal": "in_session"}
    given = await cast.thea.post(f"/workbooks/{team.workbook}/assignments", held)
    (waiting,) = given.json()["entries"]
    await cast.send(cast.ana, waiting, ANAS)
    await cast.send(cast.ben, waiting, BENS)
    assert (await cast.dan.get(f"/entries/{entry}/review")).status_code == 200
    assert (await cast.dan.get(f"/findings/{finding}/notes")).status_code == 200
    assert len(await data_of(cast.dan, "/caseload")) == 1
    for verb, path, body in (
        ("POST", f"/workbooks/{team.workbook}/assignments", {"exercise": "soft-start"}),
        ("PATCH", f"/findings/{finding}", {"state": "talked"}),
        ("PUT", f"/entries/{entry}/agenda-choice", {"findings": [], "items": 1}),
        ("PUT", f"/entries/{entry}/sitting", {"minutes": 20}),
        ("POST", f"/entries/{waiting}/opening", None),
        ("POST", f"/workbooks/{team.workbook}/colleagues", {"member": team.cleo}),
        ("DELETE", f"/assignments/{given.json()['id']}", None),
    ):
        assert told(await cast.dan.call(verb, path, body)) == NOT_FOUND, (verb, path)
    (_, mine) = await data_of(cast.ben, f"/workbooks/{team.workbook}/therapist-links")
    assert (mine["id"], mine["supervises"]) == (link, True)
    assert (await cast.ben.delete(f"/therapist-links/{link}/consent")).status_code == 204
    assert told(await cast.dan.get(f"/entries/{entry}/review")) == NOT_FOUND
    assert (await cast.thea.get(f"/entries/{entry}/review")).status_code == 200


async def test_only_a_colleague_of_that_practice_is_named(cast: World) -> None:
    """As what they are in it, by a therapist whose link is live; nobody of another practice."""
    team = await Team(cast).arrive()
    elsewhere = await made(cast.sol, "Elsewhere")
    (sol,) = await data_of(cast.sol, f"/practices/{elsewhere}/members")
    for member, supervises in ((team.cleo, True), (team.dan, False), (sol["id"], False)):
        assert await team.name(cast.thea, member, supervises=supervises) == 404
    for person in (cast.ana, cast.ben, cast.cleo, cast.dan, cast.sol):
        assert await team.name(person, team.cleo) == 404
    links = await data_of(cast.ana, f"/workbooks/{team.workbook}/therapist-links")
    await cast.ana.delete(f"/therapist-links/{links[0]['id']}/consent")
    assert await team.name(cast.thea, team.cleo) == 404
    assert len(links) == 1


async def test_naming_somebody_again_says_and_changes_nothing(cast: World) -> None:
    """Linked already, or a partner here: the answer is the same, and so are the links."""
    team = await Team(cast).arrive()
    ana = await joined(cast.thea, team.practice, cast.ana, "therapist")
    for member in (team.cleo, team.cleo, ana):
        assert await team.name(cast.thea, member) == 202
    links = await data_of(cast.ana, f"/workbooks/{team.workbook}/therapist-links")
    assert [one["therapist"]["name"] for one in links] == ["Thea", "Cleo"]


async def test_a_colleague_who_leaves_the_practice_sees_the_couple_no_more(cast: World) -> None:
    """With the next request."""
    team = await Team(cast).arrive()
    await team.name(cast.thea, team.cleo)
    await allowed(cast, team.workbook, "Cleo")
    assert (await cast.cleo.get(f"/workbooks/{team.workbook}")).status_code == 200
    gone = await cast.thea.delete(f"/practices/{team.practice}/members/{team.cleo}")
    assert gone.status_code == 204
    assert told(await cast.cleo.get(f"/workbooks/{team.workbook}")) == NOT_FOUND
    assert (await cast.thea.get(f"/workbooks/{team.workbook}")).status_code == 200


async def test_an_author_writes_for_the_practice_and_reads_no_answer(cast: World) -> None:
    """Its therapists and their couples find the exercise; strangers and other practices do not."""
    team = await Team(cast).arrive()
    author = await cast.invite("Uma")
    await joined(cast.thea, team.practice, author, "author")
    await made(cast.sol, "Elsewhere")
    published = await cast.http.put(
        "/api/v1/exercises/our-evening/versions/1.2.0",
        content=GOOD,
        headers={**author.headers, "Content-Type": "text/markdown"},
    )
    assert published.status_code == 201, published.text
    for person, finds in ((cast.thea, 200), (cast.cleo, 200), (cast.ana, 200), (cast.sol, 404)):
        assert (await person.get("/exercises/our-evening")).status_code == finds
    given = await cast.thea.post(
        f"/workbooks/{team.workbook}/assignments", {"exercise": "our-evening"}
    )
    assert given.status_code == 201, given.text
    (entry,) = given.json()["entries"]
    own = await cast.open(cast.ana, team.workbook, "our-evening")
    for one in (entry, own):
        for path in ("", "/exercise", "/review", "/draft"):
            assert told(await author.get(f"/entries/{one}{path}")) == NOT_FOUND


async def test_a_practice_invites_a_couple_without_a_code_of_theirs(cast: World) -> None:
    """Whoever uses it begins a workbook with the therapist linked; nothing is allowed, the code is
    used up, and the partner comes by a code that only the two have.
    """
    practice = await made(cast.thea)
    invited = (await cast.thea.post(f"/practices/{practice}/couple-invitations")).json()
    assert invited.keys() == {"id", "code", "expires_at"}
    begun = await cast.ana.post(f"/couple-invitations/{invited['code']}/acceptance")
    assert begun.status_code == 201
    workbook = begun.json()["workbook"]
    assert (await cast.ana.get(f"/workbooks/{workbook}")).json()["state"] == "waiting"
    (link,) = await data_of(cast.ana, f"/workbooks/{workbook}/therapist-links")
    assert (link["therapist"]["name"], link["practice"], link["mine"]) == (
        "Thea", "At the bridge", [],
    )  # fmt: skip
    assert told(await cast.thea.get(f"/workbooks/{workbook}")) == NOT_FOUND
    assert await data_of(cast.thea, "/caseload") == []
    for person in (cast.ben, cast.thea, cast.sol):
        again = await person.post(f"/couple-invitations/{invited['code']}/acceptance")
        assert told(again) == NOT_FOUND
    await cast.join(cast.ana, cast.ben, workbook)
    for person in (cast.ana, cast.ben):
        await person.put(f"/therapist-links/{link['id']}/consent", {"scopes": ["progress"]})
    await cast.thea.add_second_step()
    assert len(await data_of(cast.thea, "/caseload")) == 1


@pytest.mark.parametrize("code", ["0000-0000", "no code", "late", "left"])
async def test_a_couples_invitation_that_cannot_be_used(
    clock: Clock, cast: World, code: str
) -> None:
    """Never made, malformed, too late, or of a therapist who has left: told alike."""
    practice = await made(cast.thea)
    await joined(cast.thea, practice, cast.cleo, "therapist")
    made_code = (await cast.cleo.post(f"/practices/{practice}/couple-invitations")).json()["code"]
    if code == "late":
        clock.forward(days=30)
        await cast.ana.sign_in()
    if code == "left":
        (_, cleo) = await data_of(cast.cleo, f"/practices/{practice}/members")
        await cast.cleo.delete(f"/practices/{practice}/members/{cleo['id']}")
    used = made_code if code in ("late", "left") else code
    assert told(await cast.ana.post(f"/couple-invitations/{used}/acceptance")) == NOT_FOUND


async def test_a_therapist_does_not_begin_with_themselves(cast: World) -> None:
    """And the invitation is still good for the couple."""
    practice = await made(cast.thea)
    code = (await cast.thea.post(f"/practices/{practice}/couple-invitations")).json()["code"]
    own = await cast.thea.post(f"/couple-invitations/{code}/acceptance")
    assert told(own) == (409, "partner-as-therapist")
    assert (await cast.ana.post(f"/couple-invitations/{code}/acceptance")).status_code == 201
    for person in (cast.sol, cast.ana):
        refused = await person.post(f"/practices/{practice}/couple-invitations")
        assert told(refused) == NOT_FOUND
