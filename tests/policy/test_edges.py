"""Cases that the loads never make, decided all the same: lock two does not lean on lock one."""

from __future__ import annotations

import pytest

from tests.cast import World
from tests.policy.table import VIEWER
from workbook import amending, consenting, discussing, pairing
from workbook.errors import NotFound, Refused
from workbook.policy import Action, Case, Link, Scopes, Viewer, may, require
from workbook.ports import now

ALL = Scopes(progress=True, answers=True, agreements=True)
LIVE = Link(ALL, ALL)


def test_who_is_a_partner_is_no_therapist_here() -> None:
    """Whatever link they may have: what is for the therapist alone is not for them."""
    case = Case(seat="one", link=LIVE, reveal="in_session", both_sent=True)
    with pytest.raises(NotFound):
        require(Action.OPEN_IN_SESSION, VIEWER, case)
    assert may(Action.OPEN_IN_SESSION, VIEWER, Case(link=LIVE, reveal="in_session", both_sent=True))


def test_nobody_joins_what_is_closed() -> None:
    """An invitation to a workbook that was left leads nowhere."""
    assert may(Action.JOIN, VIEWER, Case(waiting=True))
    with pytest.raises(NotFound):
        require(Action.JOIN, VIEWER, Case(waiting=True, closed=True))


async def test_an_invitation_ends_with_its_workbook(cast: World) -> None:
    """Cleo invites, then leaves; Sol, who has the code, is told what everybody is told."""
    workbook = (await cast.cleo.post("/workbooks")).json()["id"]
    code = (await cast.cleo.post(f"/workbooks/{workbook}/invitations")).json()["code"]
    assert (await cast.cleo.post(f"/workbooks/{workbook}/departure")).status_code == 204
    reply = await cast.sol.post(f"/invitations/{code}/acceptance")
    assert (reply.status_code, reply.json()["type"]) == (404, "/problems/not-found")


async def test_what_is_told_once_is_told_to_who_made_it(cast: World) -> None:
    """A code, an addition and a note of mine are not told to my partner by the same way."""
    ana, ben = (Viewer(p.account, "ses_1", now()) for p in (cast.ana, cast.ben))
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await cast.open(cast.ana, workbook, "soft-start")
    need = {"value": "respect", "guess": "space"}
    for person in (cast.ana, cast.ben):
        await cast.send(person, entry, {"statement": {"skip": True}, "need": need})
    finding = (await cast.ana.get(f"/entries/{entry}/review")).json()["findings"][0]["id"]
    addition = await amending.add(ana, entry, "need", "And more.")
    note = await discussing.write_note(ana, finding, "A word.")
    code = await consenting.make_code(ana)
    assert (await amending.addition_for(ana, addition)).text == "And more."
    assert (await discussing.note_for(ana, note))[1].text == "A word."
    assert (await consenting.code_told_once(ana, code)).id == code
    for told in (
        amending.addition_for(ben, addition),
        discussing.note_for(ben, note),
        consenting.code_told_once(ben, code),
    ):
        with pytest.raises(NotFound):
            await told


async def test_an_invitation_is_told_to_who_made_it(cast: World) -> None:
    """Its code is in the one reply to the partner who asked for it."""
    cleo, sol = (Viewer(p.account, "ses_1", now()) for p in (cast.cleo, cast.sol))
    workbook = (await cast.cleo.post("/workbooks")).json()["id"]
    invitation = await pairing.invite(cleo, workbook)
    assert (await pairing.told_once(cleo, invitation)).id == invitation
    with pytest.raises(NotFound):
        await pairing.told_once(sol, invitation)


def test_a_refusal_says_which_rule_stands_in_the_way() -> None:
    """Whoever may, but not now, is told what; whoever may not at all is told nothing."""
    with pytest.raises(Refused) as refused:
        require(Action.INVITE, VIEWER, Case(seat="one", closed=True, waiting=True))
    assert refused.value.slug == "workbook-closed"
    with pytest.raises(NotFound):
        require(Action.INVITE, VIEWER, Case(closed=True, waiting=True))
