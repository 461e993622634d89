"""Two locks, each tried with the other one out of the way.

Lock one is the load: it is called directly, with no rule after it. Lock two is `require`: it is
asked about cases that lock one would never let through. Then the whole server runs with lock two
taken out, and the stranger still finds nothing.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pytest

import workbook as domain
from tests.api.rest.couple import BOUNDARY, RITUAL, make
from tests.cast import Person, World
from tests.policy.table import VIEWER
from workbook import assigning, policy
from workbook.database.sql import execute
from workbook.errors import NotFound
from workbook.policy import Action, Case, Link, Scopes, Viewer, require
from workbook.records.agreements import agreement_for, agreements_of
from workbook.records.entries import entries_of, entry_for
from workbook.records.links import link_for, links_of
from workbook.records.pages import Page
from workbook.records.sheets import sheets_for
from workbook.records.workbooks import workbook_for, workbooks_of

NEED = {"value": "respect", "guess": "space", "importance": 4}
ANSWERS = {"statement": {"skip": True}, "need": NEED}
FIRST = Page(25, None)


def viewer_of(person: Person) -> Viewer:
    return Viewer(person.account, "ses_of_somebody", datetime(2026, 11, 22, tzinfo=UTC))


@dataclass(frozen=True)
class Shared:
    """Ana and Ben's workbook: one entry that opened, one that only Ana has sent, Ana's solo one."""

    workbook: str
    opened: str
    sent: str
    solo: str
    link: str
    assignment: str
    agreement: str
    draft: str


async def shared(cast: World, scopes: dict[str, list[str]] | None = None) -> Shared:
    """`scopes` is what each allows Thea; nobody allows anything when left out."""
    ana, ben = cast.ana, cast.ben
    workbook = (await ana.post("/workbooks")).json()["id"]
    solo = await cast.open(ana, workbook, "soft-start")
    await cast.send(ana, solo, ANSWERS)
    code = (await ana.post(f"/workbooks/{workbook}/invitations")).json()["code"]
    assert (await ben.post(f"/invitations/{code}/acceptance")).status_code == 201
    opened, sent = [await cast.open(ana, workbook, "soft-start") for _ in range(2)]
    for person in (ana, ben):
        await cast.send(person, opened, ANSWERS)
    await cast.send(ana, sent, ANSWERS)
    link = await cast.link(workbook, scopes or {})
    given = await ana.post(f"/workbooks/{workbook}/assignments", {"exercise": "soft-start"})
    agreement = await make(ben, workbook, RITUAL)
    draft = await make(ana, workbook, BOUNDARY, draft=True)
    return Shared(workbook, opened, sent, solo, link, given.json()["id"], agreement, draft)


Load = Callable[[Viewer, Shared], Awaitable[object]]
LOADS: dict[str, Load] = {
    "the workbook": lambda who, it: workbook_for(who, it.workbook),
    "the entry that opened": lambda who, it: entry_for(who, it.opened),
    "the entry that one has sent": lambda who, it: entry_for(who, it.sent),
    "the solo entry": lambda who, it: entry_for(who, it.solo),
    "what opened": lambda who, it: sheets_for(who, it.opened),
    "what one has sent": lambda who, it: sheets_for(who, it.sent),
    "what is solo": lambda who, it: sheets_for(who, it.solo),
    "the link": lambda who, it: link_for(who, it.link),
    "the agreement": lambda who, it: agreement_for(who, it.agreement),
    "the draft of an agreement": lambda who, it: agreement_for(who, it.draft),
    "the assignment": lambda who, it: assigning.assignment_for(who, it.assignment),
}
ANAS_ALONE = {"the solo entry", "what is solo", "the draft of an agreement"}
A_THERAPISTS = {"the workbook", "the entry that opened", "the entry that one has sent",
                "what opened", "what one has sent", "the assignment"}  # fmt: skip


async def found(who: Person, it: Shared) -> set[str]:
    """The names of the loads that give this person anything."""
    seen = set()
    for name, load in LOADS.items():
        try:
            await load(viewer_of(who), it)
        except NotFound:
            continue
        seen.add(name)
    return seen


async def listed(who: Person, it: Shared) -> int:
    """How many lines the lists of this workbook hold for this person."""
    me = viewer_of(who)
    lists: list[tuple[list[Any], str | None]] = [
        await entries_of(me, it.workbook, FIRST),
        await links_of(me, it.workbook, FIRST),
        await agreements_of(me, it.workbook, FIRST),
        await workbooks_of(me, FIRST),
    ]
    return sum(len(rows) for rows, _ in lists)


@pytest.mark.asvs("8.2.2")
@pytest.mark.story("S28")
async def test_lock_one_alone_keeps_everything_from_a_stranger(
    cast: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sol, another couple, and a therapist without two consents load nothing at all."""
    without_lock_two(monkeypatch)
    it = await shared(cast, {"Ana": ["progress", "answers", "agreements"]})
    for person in (cast.sol, cast.cleo, cast.thea):
        assert await found(person, it) == set()
        assert await listed(person, it) == 0


async def test_lock_one_alone_shows_a_partner_no_solo_entry_of_the_other(
    cast: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ana loads everything; Ben everything but what Ana wrote before he joined."""
    without_lock_two(monkeypatch)
    it = await shared(cast)
    assert await found(cast.ana, it) == set(LOADS)
    assert await found(cast.ben, it) == set(LOADS) - ANAS_ALONE
    seen, _ = await entries_of(viewer_of(cast.ben), it.workbook, FIRST)
    assert it.solo not in {entry.id for entry in seen}
    agreed, _ = await agreements_of(viewer_of(cast.ben), it.workbook, FIRST)
    assert [agreement.id for agreement in agreed] == [it.agreement]


@pytest.mark.asvs("8.2.2")
@pytest.mark.story("I24")
async def test_lock_one_alone_gives_no_words_before_the_reveal(cast: World) -> None:
    """Neither the partner, nor the author, nor the therapist: what has not opened is not read."""
    both = ["progress", "answers", "agreements"]
    it = await shared(cast, {"Ana": both, "Ben": both})
    for person in (cast.ana, cast.ben, cast.thea):
        sheets = await sheets_for(viewer_of(person), it.sent)
        assert not sheets.ids
        assert not sheets.shareable
        assert not sheets.private


async def test_lock_one_alone_never_gives_what_somebody_kept(cast: World) -> None:
    """After the reveal each reads both halves of their own, and what the other shares."""
    both = ["answers"]
    it = await shared(cast, {"Ana": both, "Ben": both})
    seen = {name: await sheets_for(viewer_of(cast.people[name]), it.opened)
            for name in ("Ana", "Ben", "Thea")}  # fmt: skip
    assert {name: {seat for seat, _ in sheets.shareable} for name, sheets in seen.items()} == {
        "Ana": {"one", "other"}, "Ben": {"one", "other"}, "Thea": {"one", "other"},
    }  # fmt: skip
    assert {name: {seat for seat, _ in sheets.private} for name, sheets in seen.items()} == {
        "Ana": {"one"}, "Ben": {"other"}, "Thea": set(),
    }  # fmt: skip


@pytest.mark.asvs("8.2.2")
@pytest.mark.story("I18")
@pytest.mark.parametrize(
    ("anas", "bens", "sides"),
    [
        (["answers"], ["progress"], {"one"}),
        (["agreements"], ["answers"], {"other"}),
        (["progress"], ["progress"], set()),
        (["answers", "progress"], ["answers"], {"one", "other"}),
    ],
)
async def test_lock_one_alone_gives_a_therapist_the_sides_that_consent(
    cast: World, anas: list[str], bens: list[str], sides: set[str]
) -> None:
    """A side without `answers` is not in the database's reply at all, nor a sitting over both."""
    it = await shared(cast, {"Ana": anas, "Ben": bens})
    assert (await cast.ana.put(f"/entries/{it.opened}/sitting")).status_code == 201
    sheets = await sheets_for(viewer_of(cast.thea), it.opened)
    assert {seat for seat, _ in sheets.shareable} == sides
    assert (sheets.sitting is not None) is (len(sides) == 2)
    assert not sheets.private


async def test_lock_one_alone_lets_a_live_therapist_see_and_no_longer_when_one_ends_it(
    cast: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It holds from the next load on, and after a departure too."""
    without_lock_two(monkeypatch)
    it = await shared(cast, {"Ana": ["answers"], "Ben": ["answers"]})
    assert await found(cast.thea, it) == A_THERAPISTS
    assert (await cast.ben.delete(f"/therapist-links/{it.link}/consent")).status_code == 204
    assert await found(cast.thea, it) == set()
    again = await cast.ben.put(f"/therapist-links/{it.link}/consent", {"scopes": ["answers"]})
    assert again.status_code == 200
    assert await found(cast.thea, it) == A_THERAPISTS
    assert (await cast.ana.post(f"/workbooks/{it.workbook}/departure")).status_code == 204
    assert await found(cast.thea, it) == set()


async def test_lock_one_alone_closes_a_practices_couple_to_a_password_alone(cast: World) -> None:
    """And opens it with the second step."""
    it = await shared(cast, {"Ana": ["answers"], "Ben": ["answers"]})
    practice = (await cast.thea.post("/practices", {"name": "At the bridge"})).json()["id"]
    await execute("UPDATE therapist_link SET tenant_id = ? WHERE id = ?", practice, it.link)
    assert await found(cast.thea, it) == set()
    await cast.thea.add_second_step()
    assert await found(cast.thea, it) == A_THERAPISTS


async def test_lock_one_alone_closes_the_other_side_when_somebody_left(cast: World) -> None:
    """Each still reads their own sealed copy, and nothing of the other's."""
    it = await shared(cast)
    assert (await cast.ben.post(f"/workbooks/{it.workbook}/departure")).status_code == 204
    for person, seat in ((cast.ana, "one"), (cast.ben, "other")):
        sheets = await sheets_for(viewer_of(person), it.opened)
        assert {side for side, _ in sheets.shareable} == {seat}
        assert {side for side, _ in sheets.private} == {seat}


FULL = Scopes(True, True, True)
IMPOSSIBLE = {
    "a stranger": Case(revealed=True, both_sent=True),
    "a partner at a solo entry of the other": Case(seat="other", solo_mine=False, revealed=True),
    "a therapist of one": Case(link=Link(FULL, Scopes()), revealed=True, both_sent=True),
    "a therapist of the other": Case(link=Link(Scopes(), FULL), revealed=True, both_sent=True),
    "a therapist of a practice with a password alone": Case(
        link=Link(FULL, FULL, guarded=False), revealed=True, both_sent=True
    ),
    "a therapist of nobody": Case(link=Link(), revealed=True, both_sent=True),
    "a therapist after a departure": Case(link=Link(FULL, FULL), closed=True, revealed=True),
    "a therapist at a solo entry": Case(link=Link(FULL, FULL), solo_mine=False, revealed=True),
}
NOT_ABOUT_A_COUPLE = {
    Action.ERASE_ACCOUNT,
    Action.EXPORT,
    Action.REMOVE_PASSKEY,
    Action.LET_MAIL_RESET,
}


@pytest.mark.parametrize("action", sorted(set(Action) - NOT_ABOUT_A_COUPLE, key=str))
@pytest.mark.parametrize("who", IMPOSSIBLE)
def test_lock_two_alone_refuses_whom_lock_one_would_never_let_through(
    who: str, action: Action
) -> None:
    """Whatever was loaded for them by mistake, they are told that there is nothing."""
    with pytest.raises(NotFound):
        require(action, VIEWER, IMPOSSIBLE[who])


NO_THERAPIST_BEFORE_THE_REVEAL = (
    Action.OPEN_REVIEW,
    Action.DISCUSS,
    Action.READ_NOTES,
    Action.SEE_SITTING,
    Action.HOLD_SITTING,
)


@pytest.mark.parametrize("action", NO_THERAPIST_BEFORE_THE_REVEAL)
def test_lock_two_alone_keeps_a_therapist_out_before_the_reveal(action: Action) -> None:
    with pytest.raises(NotFound):
        require(action, VIEWER, Case(link=Link(FULL, FULL), both_sent=True))


def without_lock_two(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take `require` out of every module that asks it."""

    def let_everybody(action: Action, viewer: Viewer, case: Case) -> None:
        """Lock two, open."""

    taken = 0
    for info in pkgutil.walk_packages(domain.__path__, "workbook."):
        if ".migrations" in info.name or info.name.endswith("__main__"):
            continue
        module = importlib.import_module(info.name)
        if module is not policy and getattr(module, "require", None) is require:
            monkeypatch.setattr(module, "require", let_everybody)
            taken += 1
    assert taken > 8, "the use-cases ask `require` by name"


async def test_with_lock_two_out_the_stranger_still_finds_nothing(
    cast: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Over HTTP, on every route that names something of the couple's."""
    it = await shared(cast)
    finding = (await cast.ana.get(f"/entries/{it.opened}/review")).json()["findings"][0]["id"]
    invitations = await _an_invitation(cast)
    without_lock_two(monkeypatch)
    for verb, path, body in _everything(it, finding, invitations):
        for person in (cast.sol, cast.cleo, cast.thea):
            reply = await person.call(verb, path, body)
            told = (reply.status_code, reply.json()["type"])
            assert told == (404, "/problems/not-found"), (person.name, verb, path)


async def _an_invitation(cast: World) -> str:
    """One to another workbook of Ana's, which still waits."""
    waiting = (await cast.ana.post("/workbooks")).json()["id"]
    return str((await cast.ana.post(f"/workbooks/{waiting}/invitations")).json()["id"])


def _everything(it: Shared, finding: str, invitation: str) -> list[tuple[str, str, Any]]:
    wb, link = f"/workbooks/{it.workbook}", f"/therapist-links/{it.link}"
    homework = {"exercise": "soft-start"}
    rows: list[tuple[str, str, Any]] = [
        ("GET", wb, None),
        ("POST", f"{wb}/invitations", None),
        ("GET", f"{wb}/invitations", None),
        ("DELETE", f"/invitations/{invitation}", None),
        ("POST", f"{wb}/departure", None),
        ("POST", f"{wb}/entries", homework),
        ("GET", f"{wb}/entries", None),
        ("POST", f"{wb}/assignments", homework),
        ("GET", f"{wb}/assignments", None),
        ("GET", f"{wb}/agreements", None),
        ("POST", f"{wb}/agreements", RITUAL),
        ("DELETE", f"/assignments/{it.assignment}", None),
        ("PUT", f"/assignments/{it.assignment}/refusal", {}),
        ("DELETE", f"/assignments/{it.assignment}/refusal", None),
        ("POST", f"{wb}/therapist-links", {"therapist": "AAAA-AAAA"}),
        ("GET", f"{wb}/therapist-links", None),
        ("PUT", f"{link}/consent", {"scopes": ["answers"]}),
        ("DELETE", f"{link}/consent", None),
        ("PATCH", f"/findings/{finding}", {"state": "talked"}),
        ("GET", f"/findings/{finding}/notes", None),
        ("POST", f"/findings/{finding}/notes", {"text": "Hello"}),
    ]
    for agreement in (it.agreement, it.draft):
        rows += _about_an_agreement(f"/agreements/{agreement}")
    for entry in (it.opened, it.sent, it.solo):
        rows += _about_an_entry(f"/entries/{entry}")
    return rows


def _about_an_agreement(at: str) -> list[tuple[str, str, Any]]:
    return [
        ("GET", at, None),
        ("PUT", at, {"title": "Ours", "text": "More"}),
        ("PUT", f"{at}/signature", None),
        ("DELETE", f"{at}/signature", None),
        ("GET", f"{at}/earlier-words", None),
        ("GET", f"{at}/practices", None),
        ("POST", f"{at}/practices", {"went": "well"}),
        ("DELETE", at, None),
    ]


def _about_an_entry(at: str) -> list[tuple[str, str, Any]]:
    return [
        ("GET", at, None),
        ("GET", f"{at}/draft", None),
        ("PUT", f"{at}/draft/answers/need", {"value": "space"}),
        ("PUT", f"{at}/submission", None),
        ("GET", f"{at}/submission", None),
        ("DELETE", f"{at}/submission", None),
        ("POST", f"{at}/refusals", None),
        ("POST", f"{at}/readiness", None),
        ("POST", f"{at}/opening", None),
        ("GET", f"{at}/review", None),
        ("GET", f"{at}/reply", None),
        ("PUT", f"{at}/reply/answers/heard", {"value": 5}),
        ("PUT", f"{at}/reply/submission", None),
        ("GET", f"{at}/sitting", None),
        ("PUT", f"{at}/sitting", {"minutes": 20}),
        ("PATCH", f"{at}/sitting", {"finding": None}),
        ("DELETE", f"{at}/sitting", None),
        ("POST", f"{at}/additions", {"prompt": "need", "text": "More"}),
        ("DELETE", f"{at}/answers/need", None),
    ]
