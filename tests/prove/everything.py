"""A world in which there is one of everything: entries in every state, and all that hangs on them.

It is made through the API, as people would make it. Several instruments start from it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from tests.api.rest.couple import BOUNDARY, agreed, held, make, reworded
from tests.api.rest.mailbox import asked, confirmed, reset_asked
from tests.cast import Person, World
from tests.strategies import sample_value
from workbook import ports
from workbook.library import builtin

BOTH_SEND, TOGETHER = "soft-start", "time-apart"
ALL = ["progress", "answers", "agreements"]


@dataclass
class Places:
    """Where things are. `entries` maps a state to the entry that is in it."""

    workbook: str
    waiting: str
    link: str
    assignment: str = ""
    finding: str = ""
    agreement: str = ""
    export: str = ""
    boundary: str = ""
    feed: str = ""
    calendar: str = ""
    ready: str = ""
    mail_code: str = ""
    reset_code: str = ""
    invitation: str = ""
    invitation_code: str = ""
    therapist_code: str = ""
    therapist_code_id: str = ""
    pathway: str = ""
    practice: str = ""
    member: str = ""
    colleague_code: str = ""
    couple_code: str = ""
    entries: dict[str, str] = field(default_factory=dict)


async def fill(cast: World) -> Places:
    """Ana and Ben with Thea; Cleo and Dan, whose workbook is closed; Cleo, who waits for Sol."""
    places = Places(
        workbook=await cast.pair(cast.ana, cast.ben),
        waiting=await _made(cast.cleo, "/workbooks"),
        link="",
    )
    await _practice(cast, places)
    places.link = await cast.link(
        places.workbook, {"Ana": ALL, "Ben": ALL}, practice=places.practice
    )
    await _before_the_reveal(cast, places)
    await _after_the_reveal(cast, places)
    await _held(cast, places)
    await _agreed(cast, places)
    await confirmed(cast.ana)
    places.mail_code = await asked(cast.ana, "ana@elsewhere.example")
    places.reset_code = await reset_asked(cast.ana)
    places.export = (await cast.ana.post("/exports")).json()["id"]
    await _beside_them(cast, places)
    return places


async def _before_the_reveal(cast: World, places: Places) -> None:
    ana, ben = cast.ana, cast.ben
    for state in ("untouched", "drafting", "sent", "received", "declined"):
        places.entries[state] = await cast.open(ana, places.workbook, BOTH_SEND)
    for person in (ana, ben):
        await cast.answer(person, places.entries["drafting"], answers_to(BOTH_SEND, 1))
    await cast.send(ana, places.entries["sent"], answers_to(BOTH_SEND, 2))
    await cast.send(ben, places.entries["received"], answers_to(BOTH_SEND, 3))
    await ana.post(f"/entries/{places.entries['declined']}/refusals")
    places.entries["together"] = await cast.open(ana, places.workbook, TOGETHER)
    homework = {"exercise": BOTH_SEND, "reveal": "in_session", "note": "For the next hour.",
                "why": "To hear it once more.", "due_on": "2099-01-01"}  # fmt: skip
    given = await cast.thea.post(f"/workbooks/{places.workbook}/assignments", homework)
    assert given.status_code == 201, given.text
    places.assignment = given.json()["id"]
    steps = [{"module": "boundaries", "why": "To begin.", "minutes": 20}]
    saved = await cast.thea.post("/pathways", {"title": "Six evenings", "steps": steps})
    assert saved.status_code == 201, saved.text
    places.pathway = saved.json()["id"]
    put = await ana.put(f"/assignments/{places.assignment}/refusal", {"until": "2099-01-01"})
    assert put.status_code == 200, put.text
    places.entries["in session"] = given.json()["entries"][0]
    for person in (ana, ben):
        await cast.send(person, places.entries["together"], answers_to(TOGETHER, 4))
        await cast.send(person, places.entries["in session"], answers_to(BOTH_SEND, 5))


async def _after_the_reveal(cast: World, places: Places) -> None:
    for number, state in enumerate(("revealed", "replying", "replied", "withdrawn"), 6):
        places.entries[state] = await revealed(cast, places.workbook, number)
    for state, people in (("replying", (cast.ana,)), ("replied", (cast.ana, cast.ben))):
        for person in people:
            await reply(person, places.entries[state])
    gone = await cast.ben.delete(f"/entries/{places.entries['withdrawn']}/answers/size")
    assert gone.status_code == 204, gone.text
    entry = places.entries["revealed"]
    added = await cast.ana.post(f"/entries/{entry}/additions", {"prompt": "need", "text": "Still."})
    assert added.status_code == 201, added.text
    review = (await cast.ana.get(f"/entries/{entry}/review")).json()
    places.finding = review["findings"][0]["id"]
    chosen = await cast.thea.put(f"/entries/{entry}/agenda-choice", {"findings": [], "items": 2})
    assert chosen.status_code == 200, chosen.text
    for person in (cast.ana, cast.ben):
        noted = await person.post(f"/findings/{places.finding}/notes", {"text": "We spoke of it."})
        assert noted.status_code == 201, noted.text


async def _held(cast: World, places: Places) -> None:
    """A sitting of Ana and Ben that rests, with what they agreed on."""
    path = f"/entries/{places.entries['revealed']}/sitting"
    assert (await cast.ana.put(path, {"minutes": 60})).status_code == 201
    paused = await cast.ben.patch(path, {"pause": {"return_at": "19:30", "words": "With tea."}})
    assert paused.status_code == 200, paused.text


async def _agreed(cast: World, places: Places) -> None:
    """A ritual that both have signed, with a line in its log; a draft of Ben's; and two boundaries
    of Ana's with looser words that wait, of which one has waited for a day.
    """
    places.boundary = await held(cast.ana, places.workbook)
    yesterday = ports.now() - timedelta(hours=25)
    with ports.using(ports.Ports(clock=lambda: yesterday)):
        places.ready = await held(cast.ana, places.workbook)
    places.agreement = await agreed(cast.ana, cast.ben, places.workbook, review_on="2027-01-31")
    words = {"text": "We say tea, and come back.", "review_on": "2027-01-31"}
    await reworded(cast.ana, cast.ben, places.agreement, **words)
    places.feed = (await cast.ana.post("/calendar-feeds")).json()["id"]
    url = (await cast.ben.post("/calendar-feeds")).json()["url"]
    places.calendar = url.rpartition("/")[2].removesuffix(".ics")
    await make(cast.ben, places.workbook, BOUNDARY, draft=True)
    logged = await cast.ben.post(f"/agreements/{places.agreement}/practices", {"went": "well"})
    assert logged.status_code == 201, logged.text


async def _beside_them(cast: World, places: Places) -> None:
    closed = await cast.pair(cast.cleo, cast.dan)
    places.entries["closed"] = await revealed(cast, closed, 11, cast.cleo, cast.dan)
    left = await cast.dan.post(f"/workbooks/{closed}/departure")
    assert left.status_code == 204, left.text
    places.entries["solo"] = await cast.open(cast.cleo, places.waiting, BOTH_SEND)
    invited = (await cast.cleo.post(f"/workbooks/{places.waiting}/invitations")).json()
    places.invitation, places.invitation_code = invited["id"], invited["code"]
    code = (await cast.sol.post("/therapist-codes")).json()
    places.therapist_code, places.therapist_code_id = code["code"], code["id"]


async def _practice(cast: World, places: Places) -> None:
    """Thea's practice, with Dan as an author of it, and an invitation that waits."""
    made = await cast.thea.post("/practices", {"name": "At the bridge"})
    places.practice = made.json()["id"]
    path = f"/practices/{places.practice}"
    codes = [
        (await cast.thea.post(f"{path}/invitations", {"roles": roles})).json()["code"]
        for roles in (["author", "supervisor"], ["author"])
    ]
    joined = await cast.dan.post(f"/practice-invitations/{codes[0]}/acceptance")
    assert joined.status_code == 201, joined.text
    places.colleague_code = codes[1]
    places.couple_code = (await cast.thea.post(f"{path}/couple-invitations")).json()["code"]
    members = (await cast.thea.get(f"{path}/members")).json()["data"]
    places.member = next(str(one["id"]) for one in members if not one["you"])


async def revealed(
    cast: World,
    workbook: str,
    seed: int,
    one: Person | None = None,
    other: Person | None = None,
) -> str:
    """An entry to which both have sent, so that it is open."""
    one, other = one or cast.ana, other or cast.ben
    entry = await cast.open(one, workbook, BOTH_SEND)
    await cast.send(one, entry, answers_to(BOTH_SEND, seed))
    await cast.send(other, entry, answers_to(BOTH_SEND, seed + 100))
    return entry


async def reply(person: Person, entry: str) -> None:
    """Every reply that the exercise asks for, sent."""
    exercise = builtin().find(BOTH_SEND)
    assert exercise is not None
    for prompt in exercise.asked_after():
        saved = await person.put(f"/entries/{entry}/reply/answers/{prompt.id}", {"skip": True})
        assert saved.status_code == 200, saved.text
    sent = await person.put(f"/entries/{entry}/reply/submission")
    assert sent.status_code == 201, sent.text


def answers_to(slug: str, seed: int) -> dict[str, Any]:
    """An answer to every question that is asked first."""
    exercise = builtin().find(slug)
    assert exercise is not None
    return {p.id: {"value": sample_value(p, seed)} for p in exercise.asked_first()}


async def _made(person: Person, path: str) -> str:
    made = await person.post(path)
    assert made.status_code == 201, made.text
    return str(made.json()["id"])
