"""Promises that hold for every row of the table and for every use-case that changes something.

They notice at once when a guard is taken away; `mutants.py` does that, guard by guard.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from api.engine.route import Door, Route, unlocked
from api.routes import ROUTES
from tests.api.rest.mailbox import confirmed, reset_asked, sent_for
from tests.api.rest.test_second_step import code_of
from tests.cast import PASSWORD, Person, World, world
from tests.prove.everything import BOTH_SEND, Places, answers_to, fill
from tests.prove.guards import every
from workbook import (
    agreeing,
    amending,
    answering,
    assigning,
    associating,
    carrying,
    caseload,
    checking_in,
    choosing,
    confiding,
    consenting,
    discussing,
    drafting,
    exporting,
    leaving,
    listing,
    looking_at_words,
    looking_back,
    mailing,
    notifying,
    offering,
    once,
    own_exercises,
    pairing,
    pathways,
    policy,
    practising,
    preparing,
    publishing,
    reminding,
    renewing,
    replying,
    resetting,
    revealing,
    reviewing,
    securing,
    signing_in,
    signing_out,
    talking,
    unlocking,
    vouching,
)
from workbook.agreement import Words
from workbook.database import Databases, counting
from workbook.database.sql import execute, one
from workbook.database.transactions import in_progress, transaction
from workbook.errors import NotFound
from workbook.homework import Homework
from workbook.ids import new_id
from workbook.library import builtin
from workbook.once import RequestKey
from workbook.passkey import Key
from workbook.pathway import Pathway, Step
from workbook.policy import Scopes, Viewer
from workbook.ports import now, today
from workbook.quiet import Quiet
from workbook.reading_log import note_reading
from workbook.records import passkeys
from workbook.records.choices import Choice
from workbook.records.mail_settings import MailSettings
from workbook.records.notices import Wanting
from workbook.records.pages import Page
from workbook.records.sheets import Sheets
from workbook.roles import Roles
from workbook.signing_in import login_index
from workbook.talk import Change, NewReturn

ANYWHERE = {
    "workbook": "wb_" + "a" * 26, "entry": "ent_" + "a" * 26, "prompt": "need",
    "finding": "fnd_" + "a" * 42, "link": "lnk_" + "a" * 26, "assignment": "asg_" + "a" * 26,
    "agreement": "agr_" + "a" * 26,
    "session": "ses_" + "a" * 26, "export": "exp_" + "a" * 26,
    "passkey": "psk_" + "a" * 26,
    "invitation": "inv_" + "a" * 26, "code": "AAAA-AAAA",
    "practice": "prc_" + "a" * 26, "member": "mem_" + "a" * 26,
    "pathway": "pw_" + "a" * 26,
    "feed": "cal_" + "a" * 26, "token": "a" * 26, "slug": BOTH_SEND, "version": "1.0.0",
}  # fmt: skip


@dataclass
class Full:
    """A server with one of everything."""

    cast: World
    places: Places

    def at(self, path: str) -> str:
        """A path of the table with ids that are there."""
        places = self.places
        here = {
            "workbook": places.workbook, "entry": places.entries["revealed"],
            "finding": places.finding, "link": places.link, "assignment": places.assignment,
            "invitation": places.invitation, "agreement": places.agreement,
            "export": places.export, "pathway": places.pathway,
            "practice": places.practice, "member": places.member,
        }  # fmt: skip
        return path.format(**(ANYWHERE | here))


@pytest.fixture
async def full(databases: Databases, tmp_path: Path) -> AsyncIterator[Full]:
    async with world(databases, tmp_path) as cast:
        yield Full(cast, await fill(cast))


SQLITE = pytest.mark.parametrize("engine", ["sqlite"])


FOR_ANYBODY = {
    ("POST", "/accounts"), ("POST", "/sessions"), ("POST", "/passkey-challenges"),
    ("POST", "/passkey-sessions"), ("GET", "/calendars/{token}.ics"),
    ("PUT", "/password-reset"), ("PUT", "/password-reset/completion"),
}  # fmt: skip
WITHOUT_A_LOCK = FOR_ANYBODY | {
    ("GET", "/me/devices"), ("DELETE", "/me/devices"), ("DELETE", "/me/devices/{session}"),
    ("DELETE", "/me/other-devices"), ("POST", "/exports"),
    ("DELETE", "/sessions/current"), ("GET", "/me"), ("PATCH", "/me"), ("DELETE", "/me"),
    ("PUT", "/me/password"), ("GET", "/me/second-step"), ("PUT", "/me/second-step"),
    ("PUT", "/me/second-step/confirmation"), ("PUT", "/me/second-step/ending"),
    ("GET", "/me/mail"), ("PATCH", "/me/mail"),
    ("PUT", "/me/mail/address"), ("PUT", "/me/mail/confirmation"), ("DELETE", "/me/mail/address"),
    ("PUT", "/me/mail/resets"), ("DELETE", "/me/password-reset"),
    ("PUT", "/me/recovery-codes"), ("GET", "/me/passkeys"), ("POST", "/me/passkey-challenges"),
    ("POST", "/me/passkeys"), ("DELETE", "/me/passkeys/{passkey}"),
    ("DELETE", "/me/erasure"), ("GET", "/me/access-log"), ("GET", "/me/security-log"),
    ("POST", "/workbooks"),
    ("GET", "/workbooks"), ("DELETE", "/invitations/{invitation}"),
    ("POST", "/invitations/{code}/acceptance"), ("GET", "/modules"), ("GET", "/modules/{slug}"),
    ("GET", "/exercises"), ("GET", "/exercises/{slug}"),
    ("PUT", "/exercises/{slug}/versions/{version}"), ("DELETE", "/exercises/{slug}"),
    ("POST", "/therapist-codes"),
    ("DELETE", "/therapist-codes/{code}"), ("GET", "/caseload"), ("POST", "/statement-checks"),
    ("POST", "/exercise-previews"), ("GET", "/modules/{slug}/bundle"),
    ("POST", "/practices"), ("GET", "/practices"),
    ("POST", "/practice-invitations/{code}/acceptance"),
    ("POST", "/couple-invitations/{code}/acceptance"),
    ("POST", "/pathways"), ("GET", "/pathways"),
    ("POST", "/calendar-feeds"), ("GET", "/calendar-feeds"),
    ("DELETE", "/calendar-feeds/{feed}"),
}  # fmt: skip
"""Rows about oneself, about what is for everybody, about codes and about one's own sessions: the
use-case finds or not.
"""


@pytest.mark.asvs("6.3.4", "8.3.1")
@pytest.mark.story("S28")
def test_only_these_rows_are_for_anybody() -> None:
    """A door that is left open is seen here before it is tried."""
    assert {(r.verb, r.path) for r in ROUTES if r.door is Door.ANYONE} == FOR_ANYBODY


def test_only_these_rows_have_no_lock() -> None:
    """Every other row names something that may be hidden from somebody who is signed in."""
    without = {(r.verb, r.path) for r in ROUTES if r.lock in (None, unlocked)}
    assert without == WITHOUT_A_LOCK


@pytest.mark.asvs("8.2.1")
@pytest.mark.story("S28")
@SQLITE
async def test_whoever_has_not_signed_in_is_told_so_first(full: Full) -> None:
    """On every row that needs somebody, whatever else is wrong, and whether it is there or not."""
    for route in (route for route in ROUTES if route.door is Door.SIGNED_IN):
        for path in (full.at(route.path), route.path.format(**ANYWHERE)):
            reply = await full.cast.nobody.call(route.verb, path, {"not": "this"})
            assert reply.status_code == 401, (route.verb, route.path)


@pytest.mark.asvs("8.2.2")
@pytest.mark.story("S28")
@SQLITE
async def test_the_stranger_is_told_not_found_before_what_is_wrong(full: Full) -> None:
    """A bad request does not tell whether the thing is there: 404 comes before 400, 415 and 422."""
    for route in (route for route in ROUTES if route.lock not in (None, unlocked)):
        for path in (full.at(route.path), route.path.format(**ANYWHERE)):
            reply = await _badly(full.cast.sol, route, path)
            assert reply.status_code == 404, (route.verb, route.path)
            assert reply.json()["type"] == "/problems/not-found"


@SQLITE
async def test_a_therapist_is_told_not_found_where_only_partners_go(full: Full) -> None:
    """Also before what is wrong with the request."""
    for route in ROUTES:
        name = getattr(route.lock, "__name__", "")
        if name in ("sees_as_partner", "sees_links", "sees_link"):
            reply = await _badly(full.cast.thea, route, full.at(route.path))
            assert reply.status_code == 404, (route.verb, route.path)


async def _badly(person: Person, route: Route, path: str) -> Any:
    if route.verb == "GET":
        return await person.call("GET", f"{path}?nobody_knows=this")
    return await person.call(route.verb, path, {"nobody": "knows"}, headers={"If-Match": "what"})


class Watched(list[str]):
    """Statements, and which of them changed something of the records outside of a transaction."""

    def __init__(self) -> None:
        super().__init__()
        self.loose: list[str] = []

    def append(self, statement: str) -> None:
        super().append(statement)
        changes = statement.startswith(("INSERT", "UPDATE", "DELETE"))
        elsewhere = any(f" {table} " in statement for table in ("data_key", "erasure", "tries"))
        if changes and not elsewhere and not in_progress():
            self.loose.append(statement)

    @property
    def locks(self) -> int:
        return sum("FOR UPDATE" in statement for statement in self)


@contextmanager
def watched() -> Iterator[Watched]:
    seen = Watched()
    token = counting._seen.set(seen)
    try:
        yield seen
    finally:
        counting._seen.reset(token)


@dataclass
class Asker:
    """Somebody who calls a use-case, and the places of the world."""

    cast: World
    places: Places

    def as_(self, name: str) -> Viewer:
        return Viewer(self.cast.people[name].account, "ses_1", now())

    def entry(self, state: str) -> str:
        return self.places.entries[state]


Do = Callable[[Asker], Awaitable[object]]
PAGE = Page()
PATHWAY = Pathway("Beginning", (Step(exercise=BOTH_SEND),))
NEED = answers_to(BOTH_SEND, 31)["need"]
WORDS = Words("Our pause", "We say water.")


def _never() -> Quiet:
    """No hour is quiet."""
    return Quiet(start=time(0), end=time(0))


def _that_day() -> datetime:
    """When the agreement of the world is to be looked at again."""
    return datetime(2027, 1, 31, 12, tzinfo=UTC)


def _as_it_is(agreement: agreeing.Agreement) -> None:
    """Whatever it says now, this is what was read."""


def _as_it_was(sheets: Sheets) -> None:
    """The same, of a sitting."""


async def _reset_written(asker: Asker) -> None:
    """For Ben, who has confirmed an address."""
    await confirmed(asker.cast.ben)
    await reset_asked(asker.cast.ben)
    row = await one("SELECT id, login_index, expires_at FROM reset_code WHERE login_index = ?",
                    await login_index("ben@example.org"))  # fmt: skip
    assert row is not None
    await resetting._write(row["id"], row["login_index"], row["expires_at"])


async def _reset_set(asker: Asker) -> None:
    code = await sent_for("ben@example.org")
    await resetting._complete(await login_index("ben@example.org"), code, "hashed")


async def _reset_held(asker: Asker) -> None:
    """One of Sol's, whose time has come."""
    async with transaction():
        await execute(
            "UPDATE account SET next_password = password, next_password_at = ? WHERE id = ?",
            now(),
            asker.cast.sol.account,
        )
    await resetting._take_effect(asker.cast.sol.account)


async def _second_step(
    asker: Asker, name: str, then: Callable[[Viewer, str], Awaitable[object]] | None = None
) -> None:
    """Somebody turns it on, and goes on."""
    viewer = asker.as_(name)
    begun = await securing.begin(viewer, PASSWORD)
    await securing.confirm(viewer, code_of(begun.secret))
    if then is not None:
        await then(viewer, PASSWORD)


async def _passkey_gone(asker: Asker) -> None:
    """One of Ana's is there, and then not."""
    made, key = new_id("psk"), Key(b"the id of a key", b"its public half", 0)
    async with transaction():
        await passkeys.add_passkey(made, asker.as_("Ana").account, key, "My phone", today())
    await unlocking.remove(asker.as_("Ana"), made)


async def _tied_anew(asker: Asker) -> None:
    """A log of which the end is gone."""
    async with transaction():
        await execute("DELETE FROM access_chain WHERE subject_id = ?", asker.cast.ana.account)
    await note_reading(asker.as_("Thea"), [asker.cast.ana.account], "review", "ent_2")


CHANGES: dict[str, tuple[int, Do]] = {
    "open an entry": (
        1, lambda a: answering.open_entry(a.as_("Ana"), a.places.workbook, BOTH_SEND)),
    "save": (1, lambda a: answering.save(a.as_("Ana"), a.entry("declined"), "need", NEED)),
    "revise": (1, lambda a: drafting.revise(a.as_("Ana"), a.entry("declined"), "need", NEED)),
    "begin an answer": (1, lambda a: drafting.begin(
        a.as_("Ana"), a.entry("declined"), "need", {}, "answer")),
    "want no hints": (1, lambda a: drafting.hush(a.as_("Ana"), a.entry("declined"), "need")),
    "send": (1, lambda a: answering.submit(a.as_("Ana"), a.entry("drafting"))),
    "send, and it opens": (1, lambda a: answering.submit(a.as_("Ana"), a.entry("received"))),
    "carry over": (1, lambda a: carrying.carry(
        a.as_("Ana"), a.places.entries.get("later", a.entry("drafting")))),
    "take back": (1, lambda a: answering.take_back(a.as_("Ana"), a.entry("sent"))),
    "decline": (1, lambda a: answering.decline(a.as_("Ana"), a.entry("drafting"))),
    "be ready": (1, lambda a: revealing.press_ready(a.as_("Ana"), a.entry("together"))),
    "open in session": (
        1, lambda a: revealing.open_in_session(a.as_("Thea"), a.entry("in session"))),
    "add": (1, lambda a: amending.add(a.as_("Ana"), a.entry("revealed"), "need", "More.")),
    "discuss": (1, lambda a: discussing.discuss(a.as_("Ana"), a.places.finding, "talked")),
    "choose for the agenda": (1, lambda a: choosing.choose(
        a.as_("Thea"), a.entry("revealed"), Choice((), 1))),
    "leave the agenda to them": (
        1, lambda a: choosing.leave_to_them(a.as_("Thea"), a.entry("revealed"))),
    "write a note": (1, lambda a: discussing.write_note(a.as_("Ana"), a.places.finding, "Yes.")),
    "save a reply": (1, lambda a: replying.save_reply(
        a.as_("Ana"), a.entry("revealed"), "heard", {"value": 3})),
    "revise a reply": (1, lambda a: drafting.revise_reply(
        a.as_("Ana"), a.entry("revealed"), "heard", {"value": 3})),
    "begin a reply": (1, lambda a: drafting.begin_reply(
        a.as_("Ana"), a.entry("revealed"), "heard", {}, "answer")),
    "send a reply": (1, lambda a: replying.submit_reply(a.as_("Ben"), a.entry("replying"))),
    "assign": (1, lambda a: assigning.assign(
        a.as_("Thea"), a.places.workbook, Homework(None, BOTH_SEND))),
    "save a pathway": (0, lambda a: pathways.save(a.as_("Thea"), PATHWAY)),
    "change a pathway": (0, lambda a: pathways.change(
        a.as_("Thea"), a.places.pathway, PATHWAY)),
    "remove a pathway": (0, lambda a: pathways.remove(a.as_("Thea"), a.places.pathway)),
    "note a visit": (1, lambda a: caseload.note_visit(a.as_("Thea"), a.places.workbook, None)),
    "begin a sitting": (1, lambda a: talking.begin(
        a.as_("Ana"), a.entry("replied"), 20, _as_it_was)),
    "pause": (1, lambda a: talking.change(
        a.as_("Ben"), a.entry("replied"), Change(pause=NewReturn()), None, _as_it_was)),
    "close a sitting": (1, lambda a: talking.close(
        a.as_("Ana"), a.entry("replied"), _as_it_was)),
    "write a mail": (0, lambda a: notifying._write(
        Wanting(a.cast.ana.account, MailSettings("ana@example.org", quiet=_never())), _that_day())),
    "make an agreement": (1, lambda a: agreeing.make(
        a.as_("Ana"), a.places.workbook, "ritual", WORDS, draft=False, entry=None)),
    "edit an agreement": (1, lambda a: agreeing.edit(
        a.as_("Ana"), a.places.agreement, None, WORDS, _as_it_is)),
    "hold looser words": (1, lambda a: agreeing.edit(
        a.as_("Ana"), a.places.boundary, None, WORDS, _as_it_is)),
    "leave a boundary as it is": (
        1, lambda a: agreeing.drop_held_words(a.as_("Ana"), a.places.boundary)),
    "let in more": (1, lambda a: agreeing.take_held_words(a.as_("Ana"), a.places.ready)),
    "sign": (1, lambda a: agreeing.sign(a.as_("Ana"), a.places.agreement, _as_it_is)),
    "sign, as the second": (
        1, lambda a: agreeing.sign(a.as_("Ben"), a.places.agreement, _as_it_is)),
    "write into the log": (1, lambda a: practising.log(
        a.as_("Ana"), a.places.agreement, None, "well", None)),
    "take a name back": (1, lambda a: agreeing.unsign(
        a.as_("Ana"), a.places.agreement, _as_it_is)),
    "let it go": (1, lambda a: agreeing.retire(a.as_("Ana"), a.places.agreement)),
    "make a therapist code": (0, lambda a: consenting.make_code(a.as_("Thea"))),
    "link": (1, lambda a: consenting.link(
        a.as_("Ana"), a.places.workbook, a.places.therapist_code)),
    "consent": (1, lambda a: consenting.consent(
        a.as_("Ana"), a.places.link, Scopes(progress=True))),
    "make a practice": (0, lambda a: associating.found(a.as_("Sol"), "By the river")),
    "invite a colleague": (1, lambda a: associating.invite(
        a.as_("Thea"), a.places.practice, Roles(author=True))),
    "join a practice": (1, lambda a: associating.join(
        a.as_("Sol"), a.places.colleague_code)),
    "invite a couple": (1, lambda a: associating.invite_couple(
        a.as_("Thea"), a.places.practice)),
    "begin with a therapist": (0, lambda a: associating.begin(
        a.as_("Sol"), a.places.couple_code)),
    "declare a policy": (1, lambda a: confiding.declare(
        a.as_("Thea"), a.places.workbook, "limited")),
    "name a colleague": (1, lambda a: consenting.name_colleague(
        a.as_("Thea"), a.places.workbook, a.places.member, supervises=True)),
    "part from a practice": (1, lambda a: associating.part(
        a.as_("Thea"), a.places.practice, a.places.member)),
    "start": (0, lambda a: pairing.start(a.as_("Sol"))),
    "invite": (1, lambda a: pairing.invite(a.as_("Cleo"), a.places.waiting)),
    "accept": (2, lambda a: pairing.accept(a.as_("Sol"), a.places.invitation_code)),
    "publish": (0, lambda a: publishing.publish_version(
        a.as_("Ana"), "mine", "1.0.0", _mine())),
    "take an exercise back": (0, lambda a: own_exercises.withdraw(a.as_("Ana"), "mine")),
    "be called otherwise": (0, lambda a: signing_in.change(a.as_("Ana"), "Anna", "es")),
    "confirm an address": (
        1, lambda a: mailing.confirm(a.as_("Ana"), a.places.mail_code)),
    "ask for mail": (1, lambda a: mailing.ask_for(a.as_("Ana"), "ana@example.org", "")),
    "change when mail comes": (
        1, lambda a: mailing.change(a.as_("Ana"), mailing.Change(reminders=True))),
    "allow another password by mail": (
        1, lambda a: mailing.allow_resets(a.as_("Ana"), allowed=True)),
    "ask for another password": (0, lambda a: resetting._ask("of nobody", sent=False)),
    "write the mail for it": (0, lambda a: _reset_written(a)),
    "set another password by mail": (0, lambda a: _reset_set(a)),
    "stop another password": (1, lambda a: resetting.stop(a.as_("Ben"))),
    "let another password hold": (0, lambda a: _reset_held(a)),
    "no mail": (1, lambda a: mailing.forget_address(a.as_("Ana"))),
    "do once": (0, lambda a: once.once(
        RequestKey("acc", "key", "print"), lambda: pairing.start(a.as_("Sol")))),
    "stop sharing": (
        1, lambda a: amending.stop_sharing(a.as_("Ana"), a.entry("revealed"), "size")),
    "put homework off": (0, lambda a: assigning.put_off(
        a.as_("Ana"), a.places.assignment, None)),
    "take homework up": (0, lambda a: assigning.take_up(a.as_("Ana"), a.places.assignment)),
    "end homework": (0, lambda a: assigning.end(a.as_("Thea"), a.places.assignment)),
    "end consent": (1, lambda a: consenting.end_consent(a.as_("Ana"), a.places.link)),
    "leave": (1, lambda a: leaving.depart(a.as_("Ana"), a.places.workbook)),
    "begin a second step": (0, lambda a: securing.begin(a.as_("Ana"), PASSWORD)),
    "turn a second step on": (0, lambda a: _second_step(a, "Ben")),
    "new recovery codes": (0, lambda a: _second_step(a, "Dan", securing.renew_codes)),
    "turn a second step off": (0, lambda a: _second_step(a, "Cleo", securing.turn_off)),
    "take a passkey away": (0, lambda a: _passkey_gone(a)),
    "another password": (0, lambda a: renewing.change_password(
        a.as_("Ana"), PASSWORD, "a short walk to the sea")),
    "ask to be erased": (0, lambda a: signing_in.ask_to_be_erased(a.as_("Ana"))),
    "sign somebody out": (0, lambda a: signing_out.end_for("dan@example.org")),
    "keep the account after all": (0, lambda a: signing_in.keep_after_all(a.as_("Ana"))),
    "ask for an export": (0, lambda a: exporting.ask(a.as_("Ana"))),
    "note a reading": (1, lambda a: note_reading(
        a.as_("Thea"), [a.cast.ana.account, a.cast.ben.account], "review", "ent_1")),
    "tie a log together": (3, _tied_anew),
    "forget readings": (1, lambda a: vouching.forget_before(today() + timedelta(days=1))),
    "forget": (0, lambda a: leaving._forget(a.cast.ana.account)),
}  # fmt: skip
"""Each use-case that changes something, with how many reads of it lock a row on PostgreSQL."""


def _mine() -> str:
    exercise = builtin().find(BOTH_SEND)
    assert exercise is not None
    return exercise.source.replace(f"exercise: {BOTH_SEND}", "exercise: mine")


READS: dict[str, Do] = {
    "what could be carried over": lambda a: carrying.offered(a.as_("Ana"), a.entry("drafting")),
    "the exercise as opened": lambda a: publishing.read_pinned(a.as_("Ana"), a.entry("drafting")),
    "my draft": lambda a: answering.read_draft(a.as_("Ana"), a.entry("drafting")),
    "what lies before me": lambda a: drafting.desk(a.as_("Ana"), a.entry("sent")),
    "what I can answer": lambda a: drafting.to_answer(a.as_("Ana"), a.entry("drafting")),
    "what I can reply to": lambda a: drafting.to_reply(a.as_("Ana"), a.entry("revealed")),
    "what I sent": lambda a: answering.read_submission(a.as_("Ana"), a.entry("sent")),
    "send again": lambda a: answering.submit(a.as_("Ana"), a.entry("sent")),
    "my reply": lambda a: replying.read_reply(a.as_("Ana"), a.entry("revealed")),
    "who may prepare": lambda a: preparing.may_prepare(a.as_("Thea"), a.places.workbook),
    "who may note a visit": lambda a: caseload.may_note_visit(
        a.as_("Thea"), a.places.workbook),
    "one couple": lambda a: preparing.couple(a.as_("Thea"), a.places.workbook),
    "the session sheet": lambda a: preparing.session_sheet(a.as_("Thea"), a.places.workbook),
    "what is opened in session": lambda a: revealing.may_open_in_session(
        a.as_("Thea"), a.entry("in session")),
    "homework": lambda a: assigning.assignments(a.as_("Ana"), a.places.workbook, PAGE),
    "one piece of homework": lambda a: assigning.assignment_for(
        a.as_("Ana"), a.places.assignment),
    "giving as a therapist": lambda a: assigning.as_therapist(
        a.as_("Thea"), a.places.workbook),
    "homework of the two": lambda a: assigning.as_partner(a.as_("Ana"), a.places.assignment),
    "therapists": lambda a: consenting.links_read(a.as_("Ana"), a.places.workbook, PAGE),
    "a practice": lambda a: associating.show(a.as_("Dan"), a.places.practice),
    "colleagues": lambda a: associating.colleagues(a.as_("Dan"), a.places.practice, PAGE),
    "a code of a practice": lambda a: associating.make_code(a.as_("Thea"), a.places.practice),
    "an entry": lambda a: listing.show(a.as_("Ana"), a.entry("sent")),
    "an entry, as a partner": lambda a: listing.show_to_partner(a.as_("Ana"), a.entry("sent")),
    "entries": lambda a: listing.entries(a.as_("Ana"), a.places.workbook, PAGE),
    "no entries": lambda a: listing.entries(a.as_("Sol"), a.places.invitation, PAGE),
    "a workbook": lambda a: pairing.show(a.as_("Ana"), a.places.workbook),
    "a workbook, as a partner": lambda a: pairing.show_to_partner(
        a.as_("Ana"), a.places.workbook),
    "invitations": lambda a: pairing.invitations(a.as_("Cleo"), a.places.waiting, PAGE),
    "a review": lambda a: reviewing.look(a.as_("Ana"), a.entry("revealed")),
    "a finding": lambda a: discussing.finding_for(a.as_("Ana"), a.places.finding),
    "agreements": lambda a: agreeing.agreements(a.as_("Ana"), a.places.workbook, PAGE),
    "an agreement": lambda a: agreeing.read(a.as_("Ana"), a.places.agreement),
    "a choice for the agenda": lambda a: choosing.chosen(a.as_("Thea"), a.entry("revealed")),
    "then and now": lambda a: looking_back.then_and_now(a.as_("Ana"), a.entry("replied")),
    "check-ins": lambda a: checking_in.check_ins(a.as_("Ana"), a.places.workbook),
    "an export": lambda a: exporting.read(a.as_("Ana"), a.places.export),
    "offers": lambda a: offering.offered(a.as_("Ana"), a.entry("revealed")),
    "a sitting": lambda a: talking.look(a.as_("Ana"), a.entry("revealed")),
    "a day of homework for a calendar": lambda a: reminding.homework_reminder(
        a.as_("Ana"), a.places.assignment),
    "a day for a calendar": lambda a: reminding.reminder(a.as_("Ana"), a.places.agreement),
    "what it said before": lambda a: looking_at_words.earlier_words(
        a.as_("Ana"), a.places.agreement, PAGE),
    "a log": lambda a: practising.lines(a.as_("Ana"), a.places.agreement, PAGE),
    "notes": lambda a: discussing.notes(a.as_("Ana"), a.places.finding, PAGE),
    "what was told to a therapist only": lambda a: confiding.read(
        a.as_("Thea"), a.places.workbook, PAGE),
    "what a therapist has declared": lambda a: confiding.declared(
        a.as_("Thea"), a.places.workbook),
}  # fmt: skip
"""Each use-case that reads, and is decided by the rules."""

FREE = {
    "make a therapist code", "start", "publish", "be called otherwise", "another password",
    "begin a second step", "turn a second step on", "new recovery codes", "turn a second step off",
    "forget", "do once", "ask for mail", "confirm an address", "change when mail comes", "no mail",
    "sign somebody out", "ask for another password", "write the mail for it",
    "set another password by mail", "stop another password", "let another password hold",
    "make a practice", "join a practice", "begin with a therapist", "write a mail",
    "save a pathway", "change a pathway", "remove a pathway",
    "keep the account after all", "note a reading", "tie a log together", "forget readings",
}  # fmt: skip
"""For everybody who has signed in, about themselves alone."""


@SQLITE
async def test_every_use_case_asks_the_rules(full: Full, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lock two is in each of them: where there are no rules, nobody may do anything."""
    asker = Asker(full.cast, full.places)
    asker.places.invitation = (await full.cast.sol.post("/workbooks")).json()["id"]
    asked = {name: do for name, (_, do) in CHANGES.items() if name not in FREE} | READS
    with monkeypatch.context() as without:
        without.setattr(policy, "RULES", {})
        for name, do in asked.items():
            with pytest.raises(NotFound):
                await do(asker)
                pytest.fail(f"{name} did not ask")
    for name, do in READS.items():
        assert await do(asker) is not None, name


async def _later_edition(ana: Person, workbook: str) -> str:
    """An entry of a second version of Ana's own exercise, with answers of hers to the first."""
    viewer, opened = Viewer(ana.account, "ses_1", now()), {}
    for version in ("1.0.0", "1.0.1"):
        source = _mine().replace("version: 1.0.0", f"version: {version}")
        await publishing.publish_version(viewer, "mine", version, source)
        entry = await ana.post(f"/workbooks/{workbook}/entries", {"exercise": "mine"})
        opened[version] = entry.json()["id"]
    saved = await ana.put(f"/entries/{opened['1.0.0']}/draft/answers/need", NEED)
    assert saved.status_code == 200, saved.text
    return opened["1.0.1"]


@pytest.mark.asvs("15.4.3", "2.3.3")
@pytest.mark.story("S39")
async def test_what_is_changed_was_read_under_its_lock_and_in_one_transaction(
    full: Full, engine: str
) -> None:
    """So that nobody changes what is being decided upon, and nothing is kept by halves."""
    asker = Asker(full.cast, full.places)
    await full.cast.answer(full.cast.ana, asker.entry("received"), answers_to(BOTH_SEND, 41))
    asker.places.entries["later"] = await _later_edition(full.cast.ana, full.places.workbook)
    for name, (locks, do) in CHANGES.items():
        with watched() as seen:
            await do(asker)
        assert any(statement.startswith(("INSERT", "UPDATE", "DELETE")) for statement in seen), name
        assert seen.loose == [], name
        if engine == "postgresql":
            assert seen.locks >= locks, (name, list(seen))


def test_each_use_case_that_has_a_transaction_is_among_them() -> None:
    """A new one is looked after from the first day: as many as there are decorated functions."""
    guards = [guard for guard in every() if guard.what == "@transactional"]
    assert len(guards) == len(CHANGES) - 6
