"""The people and the states of the route matrix: one world for each state.

Ana and Ben share the workbook under test. Eve has left an earlier workbook with Ana. Fay has too,
and has paired with Gil since. Ivy holds an invitation that nobody has used. Both consent to Thea;
Ana alone consents to Tom; both consented to Tess, and Ben has ended it; both consented to Tim, and
it is over; both consent to Tara, for another module. Cora and Sue are a therapist and a supervisor
in Thea's practice whom she names to the couple, and both consent; Otto is an author in it, Xena the
lead of another. Dan is in another couple. Sol is a stranger. Nobody is not signed in.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from tests.api.rest.couple import BOUNDARY, agreed, edit, held, make, reworded
from tests.api.rest.mailbox import asked, confirmed
from tests.api.rest.test_passkeys import added, device
from tests.api.rest.told import data_of
from tests.cast import Person, World, world
from tests.library.samples import GOOD
from workbook import leaving, ports
from workbook.consent import LASTS
from workbook.database import Databases
from workbook.ports import Ports

NAMES = (
    "Ana",
    "Ben",
    "Eve",
    "Fay",
    "Gil",
    "Ivy",
    "Thea",
    "Tom",
    "Tess",
    "Tim",
    "Tara",
    "Cora",
    "Sue",
    "Otto",
    "Xena",
    "Cleo",
    "Dan",
    "Sol",
)
EVERYTHING = ["progress", "answers", "agreements"]
ELSEWHERE = ["boundaries"]
ANAS = {
    "statement": {"skip": True},
    "need": {"value": "respect", "importance": 4, "guess": "space"},
    "ease": {"value": 5, "share": False},
    "note": {"value": "Ask about the weekend."},
}
BENS = {
    "statement": {"not_applicable": True},
    "need": {"value": "space", "importance": 3, "guess": "space"},
    "first": {"value": "heard"},
}


@dataclass
class Stage:
    """What the paths of the route table name, in one world."""

    cast: World
    workbook: str = ""
    entry: str = ""
    solo: str = ""
    invitation: str = ""
    code: str = ""
    link: str = ""
    assignment: str = ""
    finding: str = ""
    agreement: str = ""
    draft: str = ""
    feed: str = ""
    calendar: str = ""
    boundary: str = ""
    therapist_code: str = ""
    another_code: str = ""
    session: str = ""
    mail_code: str = ""
    export: str = ""
    pathway: str = ""
    practice: str = ""
    member: str = ""
    supervisor: str = ""
    therapist: str = ""
    colleague_code: str = ""
    couple_code: str = ""
    passkey: str = ""

    def person(self, name: str) -> Person:
        return self.cast.nobody if name == "nobody" else self.cast.people[name.capitalize()]

    async def send(self, person: Person, answers: dict[str, object]) -> None:
        await self.cast.send(person, self.entry, answers)


async def _begin(stage: Stage) -> None:
    """Ana alone, with a solo entry that she has sent, and invitations that wait."""
    cast = stage.cast
    for former in ("Eve", "Fay"):
        past = await cast.pair(cast.ana, cast.people[former])
        await cast.people[former].post(f"/workbooks/{past}/departure")
    await cast.pair(cast.people["Fay"], cast.people["Gil"])
    await cast.pair(cast.cleo, cast.dan)
    published = await cast.http.put(
        "/api/v1/exercises/our-evening/versions/1.2.0",
        content=GOOD,
        headers={**cast.ana.headers, "Content-Type": "text/markdown"},
    )
    assert published.status_code == 201, published.text
    await _read_by_a_calendar(stage)
    await confirmed(cast.ana)
    stage.mail_code = await asked(cast.ana, "ana@elsewhere.example")
    stage.workbook = (await cast.ana.post("/workbooks")).json()["id"]
    stage.solo = stage.entry = await cast.open(cast.ana, stage.workbook, "soft-start")
    await cast.send(cast.ana, stage.solo, ANAS)
    invited = (await cast.ana.post(f"/workbooks/{stage.workbook}/invitations")).json()
    stage.invitation, stage.code = invited["id"], invited["code"]
    made = (await cast.thea.post("/therapist-codes")).json()
    stage.therapist_code = made["id"]
    stage.pathway = await saved_by(cast.thea)
    stage.another_code = (await cast.people["Gil"].post("/therapist-codes")).json()["code"]
    own = await cast.ana.post(
        f"/workbooks/{stage.workbook}/assignments", {"exercise": "soft-start"}
    )
    stage.assignment = own.json()["id"]
    stage.draft = stage.agreement = stage.boundary = await make(cast.ana, stage.workbook, BOUNDARY)
    # As every agreement here it is in its second wording, which the forms of the pages name.
    assert (await edit(cast.ana, stage.draft, text="When it is late, I sleep.")).status_code == 200
    await cast.ana.sign_in()
    (other,) = [one["id"] for one in await data_of(cast.ana, "/me/devices") if not one["current"]]
    stage.session = other
    stage.passkey = await added(cast.ana, device(cast))
    stage.export = (await cast.ana.post("/exports")).json()["id"]
    await _practices(stage)
    stage.link = await _link(stage, cast.thea, cast.ana)
    await _link(stage, cast.people["Tom"], cast.ana)
    await _link(stage, cast.people["Tess"], cast.ana)
    await _link(stage, cast.people["Tara"])
    await _link(stage, cast.people["Tim"])
    await _ana_consents(stage)


async def saved_by(therapist: Person) -> str:
    """A pathway of two steps. Its id."""
    steps = [
        {"module": "boundaries", "why": "To begin.", "minutes": 20},
        {"exercise": "soft-start"},
    ]
    saved = await therapist.post("/pathways", {"title": "Six evenings", "steps": steps})
    assert saved.status_code == 201, saved.text
    return str(saved.json()["id"])


async def _practices(stage: Stage) -> None:
    """Thea's, with Otto, and an invitation that waits; and Xena's. Thea and those who are going to
    be linked through it sign in with a second step.
    """
    thea = stage.cast.thea
    for name in ("Thea", "Cora", "Sue"):
        await stage.cast.people[name].add_second_step()
    made = await thea.post("/practices", {"name": "At the bridge"})
    stage.practice = made.json()["id"]
    await stage.cast.people["Xena"].post("/practices", {"name": "Elsewhere"})
    path = f"/practices/{stage.practice}"
    for name, role in (("Otto", "author"), ("Cora", "therapist"), ("Sue", "supervisor")):
        code = (await thea.post(f"{path}/invitations", {"roles": [role]})).json()["code"]
        joined = await stage.cast.people[name].post(f"/practice-invitations/{code}/acceptance")
        assert joined.status_code == 201, joined.text
    stage.couple_code = (await thea.post(f"{path}/couple-invitations")).json()["code"]
    for_more = await thea.post(f"{path}/invitations", {"roles": ["therapist", "supervisor"]})
    stage.colleague_code = for_more.json()["code"]
    members = {one["name"]: one["id"] for one in await data_of(thea, f"{path}/members")}
    stage.member, stage.therapist = members["Otto"], members["Cora"]
    stage.supervisor = members["Sue"]


async def _thea_names_colleagues(stage: Stage) -> None:
    """Each of the couple then chooses for them anew."""
    path = f"/workbooks/{stage.workbook}/colleagues"
    for member, supervises in ((stage.therapist, False), (stage.supervisor, True)):
        named = await stage.cast.thea.post(path, {"member": member, "supervises": supervises})
        assert named.status_code == 202, named.text
    for partner in (stage.cast.ana, stage.cast.ben):
        links = await _links(stage, partner)
        for name in ("Cora", "Sue"):
            await _consent(partner, links[name])


async def _ana_consents(stage: Stage) -> None:
    links = await _links(stage, stage.cast.ana)
    await _consent(stage.cast.ana, links["Tara"], modules=ELSEWHERE)
    with long_ago():
        await _consent(stage.cast.ana, links["Tim"])


@contextmanager
def long_ago() -> Iterator[None]:
    """So long ago that what was allowed then is over today."""
    then = ports.now() - LASTS
    with ports.using(Ports(clock=lambda: then)):
        yield


async def _links(stage: Stage, partner: Person) -> dict[str, str]:
    """The links of the workbook under test, by the therapist's name."""
    found = await data_of(partner, f"/workbooks/{stage.workbook}/therapist-links")
    return {link["therapist"]["name"]: link["id"] for link in found}


async def _read_by_a_calendar(stage: Stage) -> None:
    """Ana and Ben have a calendar feed each: hers is named by its id, his by its token."""
    stage.feed = (await stage.cast.ana.post("/calendar-feeds")).json()["id"]
    url = (await stage.cast.ben.post("/calendar-feeds")).json()["url"]
    stage.calendar = url.rpartition("/")[2].removesuffix(".ics")


async def _link(stage: Stage, therapist: Person, *consenting: Person) -> str:
    cast = stage.cast
    of_practice = therapist is cast.thea
    path = f"/practices/{stage.practice}/therapist-codes" if of_practice else "/therapist-codes"
    declared = {"policy": "limited"} if of_practice else None
    code = (await therapist.post(path, declared)).json()["code"]
    made = await cast.ana.post(f"/workbooks/{stage.workbook}/therapist-links", {"therapist": code})
    assert made.status_code == 201, made.text
    for person in consenting:
        await _consent(person, made.json()["id"])
    return str(made.json()["id"])


async def _consent(person: Person, link: str, **limits: object) -> None:
    wanted = {"scopes": EVERYTHING, **limits}
    given = await person.put(f"/therapist-links/{link}/consent", wanted)
    assert given.status_code == 200, given.text


async def _join(stage: Stage) -> None:
    """Ben joins; Ivy's invitation stays unused. Both consent to Thea, who gives homework."""
    cast = stage.cast
    code = (await cast.ana.post(f"/workbooks/{stage.workbook}/invitations")).json()["code"]
    assert (await cast.ben.post(f"/invitations/{code}/acceptance")).status_code == 201
    by_name = await _links(stage, cast.ben)
    await _consent(cast.ben, by_name["Thea"])
    await _consent(cast.ben, by_name["Tara"], modules=ELSEWHERE)
    with long_ago():
        await _consent(cast.ben, by_name["Tim"])
    await _consent(cast.ben, by_name["Tess"])
    await _thea_names_colleagues(stage)
    ended = await cast.ben.delete(f"/therapist-links/{by_name['Tess']}/consent")
    assert ended.status_code == 204
    homework = {"exercise": "soft-start", "reveal": "together", "note": "Take your time.",
                "due_on": "2099-01-01"}  # fmt: skip
    given = await cast.thea.post(f"/workbooks/{stage.workbook}/assignments", homework)
    assert given.status_code == 201, given.text
    stage.assignment = given.json()["id"]
    (stage.entry,) = given.json()["entries"]
    stage.finding = f"fnd_{stage.entry.removeprefix('ent_')}{'a' * 16}"
    stage.agreement = await agreed(
        cast.ana, cast.ben, stage.workbook, from_entry=stage.entry, review_on="2027-01-31"
    )
    words = {"text": "We say tea, and come back.", "review_on": "2027-01-31"}
    await reworded(cast.ana, cast.ben, stage.agreement, **words)
    stage.boundary = await held(cast.ana, stage.workbook)
    for person in (cast.ana, cast.ben):
        logged = await person.post(f"/agreements/{stage.agreement}/practices", {"went": "well"})
        assert logged.status_code == 201, logged.text


async def _open_both(stage: Stage) -> None:
    """Both press ready, talk, and let Thea read."""
    cast = stage.cast
    for person in (cast.ana, cast.ben):
        pressed = await person.post(f"/entries/{stage.entry}/readiness")
        assert pressed.status_code == 202, pressed.text
    review = (await cast.thea.get(f"/entries/{stage.entry}/review")).json()
    stage.finding = review["findings"][0]["id"]
    note = await cast.ben.post(f"/findings/{stage.finding}/notes", {"text": "We said it aloud."})
    assert note.status_code == 201, note.text
    more = {"prompt": "need", "text": "Most of all in the evening."}
    added = await cast.ana.post(f"/entries/{stage.entry}/additions", more)
    assert added.status_code == 201, added.text


Step = Callable[[Stage], Awaitable[None]]


async def _ana_drafts(stage: Stage) -> None:
    await stage.cast.answer(stage.cast.ana, stage.entry, _anas(stage))


async def _ana_sends(stage: Stage) -> None:
    await stage.send(stage.cast.ana, _anas(stage))


def _anas(stage: Stage) -> dict[str, object]:
    """What Ana keeps back in the entry of both, she tells Thea alone."""
    return {**ANAS, "ease": {"value": 5, "therapist_only": stage.link}}


async def _ben_sends(stage: Stage) -> None:
    await stage.send(stage.cast.ben, dict(BENS))


async def _both_reply(stage: Stage) -> None:
    for person in (stage.cast.ana, stage.cast.ben):
        at = f"/entries/{stage.entry}/reply"
        assert (await person.put(f"{at}/answers/heard", {"value": 4})).status_code == 200
        assert (await person.put(f"{at}/submission")).status_code == 201


async def _they_sit_down(stage: Stage) -> None:
    begun = await stage.cast.ana.put(f"/entries/{stage.entry}/sitting", {"minutes": 20})
    assert begun.status_code == 201, begun.text


async def _ben_pauses(stage: Stage) -> None:
    agreed_on = {"pause": {"return_on": "2026-11-29", "words": "After supper."}}
    paused = await stage.cast.ben.patch(f"/entries/{stage.entry}/sitting", agreed_on)
    assert paused.status_code == 200, paused.text


async def _ana_withdraws(stage: Stage) -> None:
    gone = await stage.cast.ana.delete(f"/entries/{stage.entry}/answers/need")
    assert gone.status_code == 204


async def _ben_leaves(stage: Stage) -> None:
    left = await stage.cast.ben.post(f"/workbooks/{stage.workbook}/departure")
    assert left.status_code == 204


async def _ben_is_erased(stage: Stage) -> None:
    assert (await stage.cast.ben.delete("/me")).status_code == 202
    then = ports.now() + timedelta(days=8)
    with ports.using(Ports(clock=lambda: then)):
        assert await leaving.erase_due() == 1


async def _about_the_solo_entry(stage: Stage) -> None:
    stage.entry, stage.agreement = stage.solo, stage.draft
    stage.boundary = stage.draft
    stage.finding = f"fnd_{stage.entry.removeprefix('ent_')}{'a' * 16}"


async def _thea_chooses(stage: Stage) -> None:
    review = (await stage.cast.thea.get(f"/entries/{stage.entry}/review")).json()
    choice = {"findings": review["agenda"]["discuss"], "items": 2}
    chosen = await stage.cast.thea.put(f"/entries/{stage.entry}/agenda-choice", choice)
    assert chosen.status_code == 200, chosen.text


OPENED = (_join, _ana_sends, _ben_sends, _open_both)
STATES: dict[str, tuple[Step, ...]] = {
    "waiting": (_about_the_solo_entry,),
    "solo": (_join, _about_the_solo_entry),
    "blank": (_join,),
    "ana_drafts": (_join, _ana_drafts),
    "ana_sent": (_join, _ana_sends),
    "ben_sent": (_join, _ben_sends),
    "both_sent": (_join, _ana_sends, _ben_sends),
    "revealed": (*OPENED, _thea_chooses),
    "replied": (*OPENED, _both_reply, _they_sit_down, _ben_pauses),
    "withdrawn": (*OPENED, _they_sit_down, _ana_withdraws),
    "closed": (*OPENED, _they_sit_down, _ben_leaves),
    "erased": (*OPENED, _they_sit_down, _ben_is_erased),
}


@asynccontextmanager
async def staged(databases: Databases, directory: Path, state: str) -> AsyncIterator[Stage]:
    """A server whose couple is in this state."""
    async with world(databases, directory, *NAMES) as cast:
        stage = Stage(cast)
        for step in (_begin, *STATES[state]):
            await step(stage)
        yield stage
