"""Couples who write a word of their own into everything that can be written, and what refuses it.

Each couple has an exercise that one of them published, an entry that is open, one that is drafted,
one that only one of them has sent, homework, additions and notes; every second one has a therapist.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import httpx

from tests.api.rest.mailbox import asked, reset_asked
from tests.cast import API, Person
from tests.library.samples import GOOD
from tests.prove.words import Planted
from workbook.database.sql import execute

QUESTIONS = 38
THERAPIST = "Thea"

FRONT = """\
---
exercise: {slug}
version: 1.0.0
title: Words {title}
module: growing-together
kind: reflection
minutes: 10
language: en
reveal: both_submitted
licence: CC-BY-4.0
not_for: Leave it when you are tired.
---
# Words {title}

> [!THERAPIST]
> {note}

"""
QUESTION = "## What about {word}?\n\n```answer q{number}\nlong text\n```\n\n"


@dataclass
class Couple:
    """Two people, and where they have written."""

    one: Person
    other: Person
    linked: bool
    workbook: str = ""
    slug: str = ""
    entries: list[str] = field(default_factory=list)
    findings: list[str] = field(default_factory=list)
    agreements: list[str] = field(default_factory=list)
    calendars: list[str] = field(default_factory=list)
    assignments: list[str] = field(default_factory=list)
    link: str = ""

    @property
    def names(self) -> tuple[str, str]:
        return self.one.name, self.other.name

    @property
    def people(self) -> tuple[Person, Person]:
        return self.one, self.other

    @property
    def readers(self) -> tuple[str, ...]:
        """Who reads what this couple shares."""
        return (self.one.name, self.other.name, *([THERAPIST] if self.linked else []))


@dataclass
class Planter:
    """Plants through the API. `http` notes every reply for the canary."""

    http: httpx.AsyncClient
    planted: Planted

    async def arrive(self, name: str, *meet: str) -> Person:
        """Somebody whose login, name and password are planted words. `meet` will read the name."""
        login, called = self.planted.word(name, "login"), self.planted.word(name, "name", *meet)
        password = self.planted.word(name, "password", secret=True)
        person = Person(name, self.http, password=password)
        made = await person.post(
            "/accounts", {"login": login, "password": password, "name": called}
        )
        assert made.status_code == 201, made.text
        again = await person.post("/sessions", {"login": login, "password": password})
        assert again.status_code == 201, again.text
        person.token, person.account = again.json()["token"], again.json()["account"]
        self.planted.given_out(person.token, "token")
        return person

    async def couple(self, number: int, therapist: Person) -> Couple:
        """A couple that has been through everything."""
        linked = number % 2 == 0
        names = f"Ana-{number}", f"Ben-{number}"
        meet = (*names, *([THERAPIST] if linked else []))
        made = Couple(
            await self.arrive(names[0], *meet), await self.arrive(names[1], *meet), linked
        )
        await self._pair(made)
        await self._mail(made)
        if linked:
            await self._link(made, therapist)
        await self._publish(made, number)
        await self._write(made)
        await self._talk(made)
        await self._give_homework(made, therapist)
        await self._agree(made)
        return made

    async def _agree(self, couple: Couple) -> None:
        """A boundary in force with looser words that wait, and feeds that have its day."""
        path = f"/workbooks/{couple.workbook}/agreements"
        for person in couple.people:
            kind, any_tag = {"kind": "boundary", "firmness": "firm"}, {"If-Match": "*"}
            # What it said first is the owner's to look back on, and nobody else's.
            made = await person.post(path, {**kind, **self._boundary(person)})
            assert made.status_code == 201, made.text
            couple.agreements.append(made.json()["id"])
            at = f"/agreements/{couple.agreements[-1]}"
            words = {"firmness": "firm", **self._boundary(person, *couple.readers)}
            assert (await person.put(at, words, **any_tag)).status_code == 200
            assert (await person.put(f"{at}/signature", **any_tag)).status_code == 200
            logged = {"text": self.planted.word(person.name, "practice", *couple.names)}
            assert (await person.post(f"{at}/practices", logged)).status_code == 201
            waits = await person.put(at, self._boundary(person), **any_tag)
            assert waits.status_code == 202, waits.text
            draft = {"kind": "ritual", "draft": True, **self._boundary(person)}
            assert (await person.post(path, draft)).status_code == 201
            url = (await person.post("/calendar-feeds")).json()["url"]
            couple.calendars.append(url.rpartition("/")[2])
            self.planted.given_out(couple.calendars[-1].removesuffix(".ics"), "calendar token")

    def _boundary(self, author: Person, *readers: str) -> dict[str, Any]:
        """Words that their author alone reads, or both; titles are for a therapist, too."""
        both = [reader for reader in readers if reader != THERAPIST]
        return {
            "title": self.planted.word(author.name, "agreement title", *readers),
            "text": self.planted.word(author.name, "agreement text", *both),
            "review_on": "2027-01-31",
        }

    async def _mail(self, couple: Couple) -> None:
        """Each has an address that mail goes to, and has asked for another."""
        for person in couple.people:
            for _ in range(2):
                address = f"{self.planted.word(person.name, 'mail address')}@home.example"
                code = await asked(person, address)
            self.planted.given_out(code, "mail code")
            done = await person.put("/me/mail/confirmation", {"code": code})
            assert done.status_code == 200, done.text
            self.planted.given_out(await self._reset_asked(person), "reset code")
            code = await asked(person, f"{self.planted.word(person.name, 'address')}@home.example")
            self.planted.given_out(code, "mail code")

    async def _reset_asked(self, person: Person) -> str:
        """Somebody has asked for another password of theirs, by mail, and chosen it. The code."""
        login = (await person.get("/me")).json()["login"]
        code = await reset_asked(person, login)
        new = self.planted.word(person.name, "new password", secret=True)
        body = {"login": login, "code": code, "new_password": new}
        done = await person.put("/password-reset/completion", body)
        assert done.status_code == 202, done.text
        return code

    async def _pair(self, couple: Couple) -> None:
        couple.workbook = (await couple.one.post("/workbooks")).json()["id"]
        invited = (await couple.one.post(f"/workbooks/{couple.workbook}/invitations")).json()
        self.planted.given_out(invited["code"], "invitation code")
        self.planted.given_out(invited["url"].partition("#")[2], "invitation token")
        joined = await couple.other.post(f"/invitations/{invited['code']}/acceptance")
        assert joined.status_code == 201, joined.text

    async def _link(self, couple: Couple, therapist: Person) -> None:
        named = {"name": self.planted.word(therapist.name, "practice", *couple.names)}
        practice = (await therapist.post("/practices", named)).json()["id"]
        await therapist.add_second_step()
        for code in therapist.codes:
            self.planted.given_out(code, "recovery code")
        path = f"/practices/{practice}"
        invited = await therapist.post(f"{path}/invitations", {"roles": ["author"]})
        self.planted.given_out(invited.json()["code"], "colleague code")
        declared = {"policy": "limited"}
        code = (await therapist.post(f"{path}/therapist-codes", declared)).json()["code"]
        self.planted.given_out(code, "therapist code")
        path = f"/workbooks/{couple.workbook}/therapist-links"
        couple.link = (await couple.one.post(path, {"therapist": code})).json()["id"]
        for person in couple.people:
            given = {"scopes": ["progress", "answers"]}
            done = await person.put(f"/therapist-links/{couple.link}/consent", given)
            assert done.status_code == 200, done.text

    async def _publish(self, couple: Couple, number: int) -> None:
        author, readers = couple.one.name, couple.readers
        couple.slug = f"words-{number}"
        note = self.planted.word(author, "note for a therapist", THERAPIST)
        source = FRONT.format(slug=couple.slug, title=self._source(author, readers), note=note)
        for question in range(QUESTIONS):
            source += QUESTION.format(word=self._source(author, readers), number=question)
        sent = await couple.one.http.put(
            f"{API}/exercises/{couple.slug}/versions/1.0.0",
            content=source.encode(),
            headers={**couple.one.headers, "Content-Type": "text/markdown"},
        )
        assert sent.status_code == 201, sent.text

    def _source(self, author: str, readers: tuple[str, ...]) -> str:
        return self.planted.word(author, "exercise", *readers)

    async def _write(self, couple: Couple) -> None:
        """An entry that is open, one in draft, and one that only the first has sent."""
        for senders in (couple.people, (), (couple.one,)):
            entry = await self._open(couple, couple.slug)
            for person in couple.people:
                await self._draft(couple, person, entry, shared=len(senders) == 2)
            for person in senders:
                sent = await person.put(f"/entries/{entry}/submission")
                assert sent.status_code == 201, sent.text
        entry = await self._open(couple, "soft-start")
        for person in couple.people:
            await self._statement(couple, person, entry)

    async def _open(self, couple: Couple, slug: str) -> str:
        path = f"/workbooks/{couple.workbook}/entries"
        opened = await couple.one.post(path, {"exercise": slug})
        assert opened.status_code == 201, opened.text
        couple.entries.append(opened.json()["id"])
        return couple.entries[-1]

    async def _draft(self, couple: Couple, person: Person, entry: str, *, shared: bool) -> None:
        for question in range(QUESTIONS):
            if couple.linked and shared and question % 8 == 1:
                word = self.planted.word(person.name, "told to a therapist alone", THERAPIST)
                told = {"value": word, "therapist_only": couple.link}
                saved = await person.put(f"/entries/{entry}/draft/answers/q{question}", told)
                assert saved.status_code == 200, saved.text
                continue
            share = question % 2 == 0
            readers = couple.readers if share and shared else ()
            kind = "shared answer" if readers else "private answer" if shared else "draft"
            body = {"value": self.planted.word(person.name, kind, *readers), "share": share}
            saved = await person.put(f"/entries/{entry}/draft/answers/q{question}", body)
            assert saved.status_code == 200, saved.text

    async def _statement(self, couple: Couple, person: Person, entry: str) -> None:
        def word() -> str:
            return self.planted.word(person.name, "statement", *couple.readers)

        statement = {
            "feelings": ["hurt"],
            "situation": word(),
            "effect": word(),
            "needs": ["respect"],
            "request": {"text": word(), "kind": "action", "ok_if_no": True},
            "other_view": word(),
        }
        need = {"value": "respect", "guess": "space"}
        note = {"value": self.planted.word(person.name, "private answer")}
        for prompt, body in (("statement", {"value": statement}), ("need", need), ("note", note)):
            saved = await person.put(f"/entries/{entry}/draft/answers/{prompt}", body)
            assert saved.status_code == 200, saved.text
        assert (await person.put(f"/entries/{entry}/submission")).status_code == 201

    async def _talk(self, couple: Couple) -> None:
        review = (await couple.one.get(f"/entries/{couple.entries[-1]}/review")).json()
        couple.findings = [finding["id"] for finding in review["findings"]]
        for person in couple.people:
            note = {"text": self.planted.word(person.name, "note", *couple.readers)}
            noted = await person.post(f"/findings/{couple.findings[0]}/notes", note)
            assert noted.status_code == 201, noted.text
            text = self.planted.word(person.name, "addition", *couple.readers)
            added = await person.post(
                f"/entries/{couple.entries[-1]}/additions", {"prompt": "need", "text": text}
            )
            assert added.status_code == 201, added.text
        await self._sit_down(couple)

    async def _sit_down(self, couple: Couple) -> None:
        """A sitting that rests, with words on when to go on: first of one, then of the other."""
        path = f"/entries/{couple.entries[-1]}/sitting"
        assert (await couple.one.put(path, {"minutes": 20})).status_code == 201
        for person in couple.people:
            words = self.planted.word(person.name, "return", *couple.readers)
            paused = await person.patch(path, {"pause": {"words": words}})
            assert paused.status_code == 200, paused.text

    async def _give_homework(self, couple: Couple, therapist: Person) -> None:
        names = (couple.one.name, couple.other.name)
        givers = (couple.one, *([therapist] if couple.linked else []))
        for giver in givers:
            fields = ("note", "why", "when", "where")
            words = {
                one: self.planted.word(giver.name, "assignment note", *names) for one in fields
            }
            body = {"exercise": couple.slug, "due_on": "2099-01-01", **words}
            given = await giver.post(f"/workbooks/{couple.workbook}/assignments", body)
            assert given.status_code == 201, given.text
            couple.assignments.append(given.json()["id"])
            series = {
                "title": self.planted.word(giver.name, "pathway"),
                "steps": [{"module": "boundaries", "why": self.planted.word(giver.name, "why")}],
            }
            saved = await giver.post("/pathways", series)
            assert saved.status_code == 201, saved.text


async def refuse(planter: Planter, couple: Couple, person: Person) -> None:
    """Everything that is turned away, each with a word in it that must be nowhere afterwards."""
    entry = couple.entries[1]
    draft = f"/entries/{entry}/draft/answers"

    def word(kind: str) -> str:
        return planter.planted.refused(person.name, kind)

    own = word("login as a password")
    bodies: list[tuple[str, str, Any]] = [
        ("PUT", f"{draft}/q0", {"value": [word("wrong type")]}),
        ("PUT", f"{draft}/q0", {word("unknown field"): 1}),
        ("PUT", f"{draft}/q0", {"value": "x", "guess": word("guess where none is asked")}),
        ("PUT", f"{draft}/{word('unknown question')}", {"value": word("unknown question")}),
        ("PUT", f"{draft}/q0", {"value": word("too long") * 500}),
        ("PUT", f"/entries/{couple.entries[0]}/draft/answers/q0", {"value": word("after sending")}),
        ("POST", f"/entries/{entry}/additions", {"prompt": "q0", "text": word("too early")}),
        ("POST", f"/entries/{word('path')}/additions", {"prompt": "q0", "text": word("no entry")}),
        ("PUT", f"/entries/{couple.entries[-1]}/sitting", {"minutes": word("length")}),
        ("PATCH", f"/entries/{couple.entries[-1]}/sitting", {"finding": word("finding")}),
        ("PATCH", f"/entries/{couple.entries[-1]}/sitting", {"speaker": word("speaker")}),
        (
            "PATCH",
            f"/entries/{couple.entries[-1]}/sitting",
            {"pause": {"return_at": word("a time"), "words": word("return")}},
        ),
        ("POST", f"/invitations/{word('code')}/acceptance", None),
        ("POST", f"/workbooks/{couple.workbook}/entries", {"exercise": word("no exercise")}),
        ("POST", f"/workbooks/{couple.workbook}/therapist-links", {"therapist": word("code")}),
        ("PATCH", "/me", {"name": word("name") * 10}),
        ("POST", "/accounts", {"login": word("l") * 20, "password": word("p"), "name": word("n")}),
        ("POST", "/accounts", {"login": word("l"), "password": word("p")[:9], "name": ""}),
        ("POST", "/accounts", {"login": own, "password": own, "name": "Eve"}),
        ("PUT", "/me/password", {"password": word("p"), "new_password": word("new")}),
        ("PUT", "/me/mail/address", {"address": f"{word('address')}@@example.org"}),
        ("PUT", "/me/mail/confirmation", {"code": word("mail code")}),
        ("PUT", "/password-reset", {"login": word("l") * 20}),
        (
            "PUT",
            "/password-reset/completion",
            {"login": own, "code": word("reset code"), "new_password": word("new") * 2},
        ),
        ("PATCH", "/me/mail", {"time_zone": word("zone")}),
        ("PATCH", "/me/mail", {"quiet_from": word("hour")}),
        ("PUT", "/me/password", {"password": word("p"), "new_password": word("n") * 50}),
        ("PUT", "/me/second-step", {"password": word("p")}),
        ("PUT", "/me/second-step/confirmation", {"code": word("code")}),
        ("POST", "/me/passkey-challenges", {"password": word("p")}),
        ("POST", "/me/passkeys", {"name": word("n"), "client_data": word("c"), "attestation": ""}),
        (
            "POST",
            "/passkey-sessions",
            dict.fromkeys(
                ("id", "client_data", "authenticator_data", "signature"), word("passkey")
            ),
        ),
        ("POST", "/sessions", {"login": own, "password": word("p"), "code": word("code")}),
        ("POST", "/sessions", {"login": word("unknown login"), "password": word("password")}),
        ("GET", f"/exercises/{word('slug')}", None),
        ("GET", f"/me?{word('parameter')}=1", None),
        ("GET", f"/workbooks?cursor={word('cursor')}", None),
        ("GET", f"/{word('no route')}", None),
    ]
    for verb, path, body in bodies:
        await person.call(verb, path, body)
    await _raw(planter, person, f"{draft}/q0", word)
    await _source_that_does_not_lint(person, word)
    await _preview(planter, person)
    await _unheard(planter, couple, person, f"{draft}/q0", word)


async def _raw(planter: Planter, person: Person, path: str, word: Callable[[str], str]) -> None:
    """Bodies that cannot be read, and headers with more in them than there should be."""
    json_type = {"Content-Type": "application/json"}
    tries: list[tuple[bytes, dict[str, str]]] = [
        (f'{{"value": "{word("broken JSON")}'.encode(), json_type),
        (f'{{"value": "{word("twice")}", "value": "{word("twice")}"}}'.encode(), json_type),
        (f'{{"value": "{word("NUL")}\\u0000"}}'.encode(), json_type),
        (word("surrogate").encode() + b"\xed\xa0\x80", json_type),
        (word("other type").encode(), {"Content-Type": "text/plain"}),
        (word("too large").encode() * 50_000, json_type),
        (b"{}", {**json_type, "If-Match": word("If-Match")}),
        (b"{}", {**json_type, "Cookie": f"session={word('cookie')}"}),
        (b"{}", {**json_type, "User-Agent": word("User-Agent"), "Origin": word("Origin")}),
    ]
    for content, headers in tries:
        await person.http.put(API + path, content=content, headers={**person.headers, **headers})
    body = f'{{"value": "{word("without a token")}"}}'.encode()
    for token in (word("no token"), ""):
        said = {"Authorization": f"Bearer {token}"} if token else {}
        await person.http.put(API + path, content=body, headers={**said, **json_type})
    key = {"Idempotency-Key": word("idempotency key")}
    await person.http.post(f"{API}/therapist-codes", headers={**person.headers, **key})


async def _source_that_does_not_lint(person: Person, word: Callable[[str], str]) -> None:
    slug = word("slug")
    source = f"---\nexercise: {word('front')}\n---\n# {word('title')}\n\n```answer {word('id')}\n"
    headers = {**person.headers, "Content-Type": "text/markdown"}
    path = f"{API}/exercises/{slug}/versions/1.0.0"
    await person.http.put(path, content=source.encode(), headers=headers)
    await person.http.post(f"{API}/exercise-previews", content=source.encode(), headers=headers)


async def _preview(planter: Planter, person: Person) -> None:
    """A text that is shown to its author and kept nowhere."""
    word = planter.planted.word(person.name, "a preview")
    shown = await person.http.post(
        f"{API}/exercise-previews",
        content=GOOD.replace("An introduction", word).encode(),
        headers={**person.headers, "Content-Type": "text/markdown"},
    )
    assert word in shown.text


async def _unheard(
    planter: Planter, couple: Couple, person: Person, path: str, word: Callable[[str], str]
) -> None:
    """Requests that are cancelled on the way, and one that a broken table answers with a 5xx."""
    for steps in (1, 3, 9, 27):
        body = {"value": planter.planted.word(person.name, "cancelled draft"), "share": False}
        await cancelled_after(steps, person.put(path, body))
    await execute("ALTER TABLE draft_answer RENAME TO elsewhere")
    try:
        failed = await person.put(path, {"value": word("a table is gone")})
        assert failed.status_code in (500, 503), failed.text
    finally:
        await execute("ALTER TABLE elsewhere RENAME TO draft_answer")


async def cancelled_after(steps: int, request: Awaitable[object]) -> None:
    """Begin, and give up after so many turns of the loop."""
    task = asyncio.ensure_future(request)
    for _ in range(steps):
        await asyncio.sleep(0)
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


READS = (
    "/me",
    "/me/mail",
    "/me/access-log",
    "/me/security-log",
    "/me/devices",
    "/workbooks",
    "/caseload",
    "/practices",
    "/pathways",
    "/calendar-feeds",
    "/exercises",
    "/exercises/{slug}",
    "/workbooks/{workbook}",
    "/workbooks/{workbook}/entries",
    "/workbooks/{workbook}/invitations",
    "/workbooks/{workbook}/therapist-links",
    "/workbooks/{workbook}/confidences",
    "/workbooks/{workbook}/assignments",
    "/workbooks/{workbook}/session-sheet",
    "/entries/{entry}",
    "/entries/{entry}/exercise",
    "/entries/{entry}/carry-over",
    "/entries/{entry}/draft",
    "/entries/{entry}/submission",
    "/entries/{entry}/reply",
    "/entries/{entry}/review",
    "/entries/{entry}/sitting",
    "/findings/{finding}/notes",
    "/workbooks/{workbook}/agreements",
    "/agreements/{agreement}",
    "/agreements/{agreement}/earlier-words",
    "/agreements/{agreement}/practices",
    "/agreements/{agreement}/calendar",
    "/assignments/{assignment}/calendar",
    "/calendars/{calendar}",
)
"""Every GET of the route table, but for the built-in modules, which nobody here has written."""


async def read_everything(couple: Couple, person: Person) -> None:
    """Try to read all that this couple has, in JSON and the source as Markdown."""
    places = {"workbook": [couple.workbook], "slug": [couple.slug], "entry": couple.entries,
              "finding": couple.findings, "agreement": couple.agreements,
              "calendar": couple.calendars, "assignment": couple.assignments}  # fmt: skip
    for template in READS:
        name = next((name for name in places if f"{{{name}}}" in template), "")
        for place in places.get(name, [""]):
            await person.get(template.format(**{name: place} if name else {}))
    await person.get(f"/exercises/{couple.slug}", Accept="text/markdown")
    if person.token:
        ticket = await person.post("/exports")
        assert ticket.status_code == 202, ticket.text
        for more in ("", "/shared-answers", "/shared-answers.csv"):
            mine = await person.get(f"/exports/{ticket.json()['id']}{more}")
            assert mine.status_code == 200, mine.text
