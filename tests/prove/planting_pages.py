"""What couples write and are refused through the pages, with a word of its own in every field.

A page that says no may give somebody back what they have just typed in its form: with a 401, a 409,
a 412 or a 422, never a password, and nowhere else. Not in a header, not in an address, not in a
title, and not on anybody else's page.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import httpx
from bs4 import BeautifulSoup, Tag

from tests.cast import Person
from tests.pages.visitor import filled
from tests.prove.looking import PAGE_READS
from tests.prove.page_matrix import FORM, send
from tests.prove.planting import QUESTIONS, Couple, Planter
from workbook.database.sql import execute

Word = Callable[[str], str]


@dataclass(frozen=True)
class Browser:
    """Somebody's browser: opens pages and presses what is in them."""

    person: Person

    async def open(self, path: str) -> httpx.Response:
        return await send(self.person, "GET", path)

    async def press(self, page: str, action: str, **typed: str) -> httpx.Response:
        """Fill in the form that leads to `action`, on this page, and send it."""
        opened = await self.open(page)
        assert opened.status_code == 200, f"{page}: {opened.status_code}"
        form = BeautifulSoup(opened.text, "html.parser").find("form", action=action)
        assert isinstance(form, Tag), f"{page} has no form for {action}"
        values = {name: one for name, one in filled(form).items() if isinstance(one, str)}
        return await send(self.person, "POST", action, {**values, **typed})


async def write(planter: Planter, couple: Couple) -> None:
    """Each writes a word into everything that the pages take."""
    for person in couple.people:
        await _write(planter, couple, person)


async def _write(planter: Planter, couple: Couple, person: Person) -> None:
    browser, readers, two = Browser(person), couple.readers, couple.names
    talked, drafted, book = couple.entries[-1], couple.entries[1], f"/workbooks/{couple.workbook}"
    finding = f"/entries/{talked}/findings/{couple.findings[0]}"
    agreement = f"/agreements/{couple.agreements[0]}"
    answer, added = f"/entries/{drafted}/prompts/q1", f"/entries/{talked}/answers/need"

    def word(kind: str, *others: str) -> str:
        return planter.planted.word(person.name, kind, *others)

    done = [
        await browser.press("/me/name", "/me/name", name=word("name", *readers)),
        await browser.press(answer, answer, **{"a.q1.value": word("draft")}),
        await browser.press(finding, f"{finding}/notes", text=word("note", *readers)),
        await browser.press(added, f"{added}/additions", text=word("addition", *readers)),
        await browser.press(
            f"/entries/{talked}/sitting/return",
            f"/entries/{talked}/sitting/return",
            words=word("return", *readers),
        ),
        await browser.press(
            f"{book}/homework/new?module=boundaries",
            f"{book}/homework",
            module="boundaries",
            exercise="saying-no",
            note=word("assignment note", *two),
            where=word("assignment note", *two),
        ),
        await browser.press(
            f"{book}/agreements/new?kind=ritual",
            f"{book}/agreements",
            title=word("agreement title", *readers),
            text=word("agreement text", *two),
        ),
        await browser.press(agreement, f"{agreement}/practices", text=word("practice", *two)),
    ]
    for reply in done:
        assert reply.status_code == 303, f"{reply.request.url.path}: {reply.status_code}"


async def arrive(planter: Planter, people: dict[str, str]) -> Person:
    """Somebody who makes an account and signs in on pages."""
    name = "Rae"
    person = Person(name, planter.http)
    login, called = planter.planted.word(name, "login"), planter.planted.word(name, "name")
    password = planter.planted.word(name, "password", secret=True)
    account = {"login": login, "password": password, "name": called, "adult": "yes"}
    for path, form in (
        ("/sign-up", account),
        ("/sign-in", {"login": login, "password": password}),
    ):
        reply = await send(person, "POST", path, form)
        assert reply.status_code == 303, reply.text
        person.token = reply.headers["set-cookie"].partition("=")[2].partition(";")[0]
        people[person.token] = name
        planter.planted.given_out(person.token, "token")
    return person


async def refuse(planter: Planter, couple: Couple, person: Person) -> None:
    """Everything that the pages turn away, each with a word in it."""

    def word(kind: str) -> str:
        return planter.planted.refused(person.name, kind)

    for path, form in _forms(couple, word):
        await send(person, "POST", path, form)
    entry = couple.entries[1]
    at, mine = f"/entries/{entry}/prompts/q2", {"whose": person.account, "w.q2.answer": "x"}
    await _typed(planter, person, at, mine)
    others = {"whose": couple.workbook, "a.q2.value": word("of another"), "w.q2.answer": "x"}
    assert others["a.q2.value"] not in (await send(person, "POST", at, others)).text
    await _from_nobody(couple, Person("nobody", person.http), word)
    await _broken(person, at, word)
    for address in ("", "/sign-in", "/join", f"/workbooks/{couple.workbook}/agreements", at):
        await send(person, "GET", f"{address}?unknown={word('query')}&next=//{word('next')}")
    for address in (f"/{word('path')}", f"/entries/{word('entry')}", f"/workbooks/{word('book')}"):
        await send(person, "GET", address)
    await execute("ALTER TABLE draft_answer RENAME TO elsewhere")
    try:
        failed = await send(person, "POST", at, {**mine, "a.q2.value": word("a table is gone")})
        assert failed.status_code in (500, 503), failed.text
    finally:
        await execute("ALTER TABLE elsewhere RENAME TO draft_answer")


def _forms(couple: Couple, word: Word) -> list[tuple[str, Mapping[str, str]]]:
    """Forms whose words do not fit, or come too late, or are not this person's."""
    book, talked = f"/workbooks/{couple.workbook}", couple.entries[-1]
    sent, draft = couple.entries[:2]
    finding = f"/entries/{talked}/findings/{couple.findings[0]}"
    agreement = f"/agreements/{couple.agreements[0]}"
    password = word("password")
    return [
        ("/sign-up", {"login": word("login"), "password": password[:9], "name": word("name")}),
        ("/sign-up", {"login": word("l") * 20, "password": password, "name": word("n") * 10}),
        ("/sign-in", {"login": word("login"), "password": password}),
        ("/sign-in/second-step", {"ticket": word("ticket"), "second": word("second")}),
        ("/join", {"code": word("code")}),
        ("/me/name", {"name": word("name") * 10, "language": "en"}),
        ("/me/name", {"name": "x", "language": word("language")}),
        ("/me/password", {"password": password, "new_password": word("password"), "again": "x"}),
        ("/me/second-step", {"password": password}),
        ("/me/second-step/confirmation", {"second": word("second")}),
        ("/me/recovery-codes", {"password": password}),
        (f"/me/exports/{word('export')}", {}),
        (f"/me/devices/{word('session')}/ending", {}),
        (f"/me/therapist-code/{word('code')}/ending", {}),
        (f"{book}/therapists", {"code": word("code")}),
        (f"{book}/therapists/{couple.link}/consent", {"scope": word("s"), "ends_on": word("day")}),
        (f"{book}/homework", {"module": word("module"), "note": word("note")}),
        (f"{book}/homework", {"module": "boundaries", "note": word("note") * 100}),
        (f"{book}/homework", {"module": "boundaries", "due_on": word("day")}),
        (f"{book}/leaving", {"sure": word("sure")}),
        (f"{book}/entries", {"exercise": word("exercise")}),
        (f"{book}/agreements", {"kind": "ritual", "title": word("t") * 20, "text": word("text")}),
        (f"{book}/agreements", {"kind": word("kind"), "title": word("t"), "text": word("text")}),
        (f"{book}/agreements", {"kind": "ritual", "title": "x", "text": "x", "from": word("e")}),
        (f"{agreement}/words", {"title": word("title"), "text": word("text"), "revision": "99"}),
        (f"{agreement}/words", {"title": word("title"), "text": word("t"), "revision": word("r")}),
        (f"{agreement}/signature", {"revision": word("revision")}),
        (f"{agreement}/practices", {"went": word("went"), "text": word("text")}),
        (f"{agreement}/practices", {"used_on": word("day"), "text": word("text")}),
        (f"{finding}/outcome", {"state": word("state")}),
        (f"{finding}/notes", {"text": word("text") * 500}),
        (f"/entries/{talked}/answers/{word('prompt')}/additions", {"text": word("text")}),
        (f"/entries/{talked}/answers/need/additions", {"text": word("text") * 500}),
        (f"/entries/{draft}/answers/q0/additions", {"text": word("too early")}),
        (f"/entries/{talked}/sitting/place", {"finding": word("finding")}),
        (f"/entries/{talked}/sitting/turn", {"speaker": word("speaker")}),
        (f"/entries/{talked}/sitting/return", {"at": word("time"), "words": word("words")}),
        (f"/entries/{talked}/sitting/return", {"on": word("day"), "words": word("w") * 50}),
        (f"/entries/{sent}/prompts/q0", {"whose": word("account")}),
        (f"/entries/{word('entry')}/prompts/q0", {"a.q0.value": word("no entry")}),
    ]


async def _typed(planter: Planter, person: Person, at: str, mine: Mapping[str, str]) -> None:
    """Words that do not fit are kept for their author, who goes on from them."""
    for kind, value in (("too long", QUESTIONS * 10), ("beside a tick", 1)):
        said = planter.planted.word(person.name, kind) * value
        await send(person, "POST", at, {**mine, "a.q2.value": said, "a.q2.state": "unsure"})


async def _from_nobody(couple: Couple, nobody: Person, word: Word) -> None:
    """Sent after the session has ended: words are given back, and nothing is kept."""
    entry, book = couple.entries[1], f"/workbooks/{couple.workbook}"
    for path, form in (
        (f"/entries/{entry}/prompts/q0", {"a.q0.value": word("signed out")}),
        (f"/entries/{entry}/prompts", {"a.q0.value": word("signed out")}),
        (f"{book}/agreements", {"kind": "ritual", "title": word("title"), "text": word("text")}),
        ("/me/name", {"name": word("name")}),
    ):
        await send(nobody, "POST", path, form)
    await send(Person("nobody", nobody.http, token=word("token")), "GET", "/me")


async def _broken(person: Person, at: str, word: Word) -> None:
    """What no browser sends from a page of ours."""
    ours = {"Sec-Fetch-Site": "same-origin", "Content-Type": FORM}
    ours["Cookie"] = f"__Host-workbook={person.token}"
    tries: list[tuple[bytes, dict[str, str]]] = [
        (urlencode({word("unknown field"): word("value")}).encode(), {}),
        (urlencode({"a.q2.value": word("with a key"), "once": word("once")}).encode(), {}),
        (f"a.q2.value={word('not UTF-8')}%ff".encode(), {}),
        (f"a.q2.value={word('NUL')}%00".encode(), {}),
        (word("another type").encode(), {"Content-Type": "application/json"}),
        (word("too large").encode() * 100_000, {}),
        (urlencode({"a.q2.value": word("elsewhere")}).encode(), {"Sec-Fetch-Site": "cross-site"}),
        (b"", {"Sec-Fetch-Site": word("site"), "Origin": word("origin"), "Referer": word("from")}),
        (b"", {"Accept-Language": word("language"), "User-Agent": word("browser")}),
        (b"", {"Cookie": f"{ours['Cookie']}; __Host-workbook={word('second cookie')}"}),
        (b"", {"Authorization": f"Bearer {word('bearer')}"}),
    ]
    for content, headers in tries:
        await person.http.post(at, content=content, headers={**ours, **headers})


async def read_pages(couple: Couple, person: Person) -> None:
    """Try to look at every page that this couple has."""
    places: dict[str, list[str]] = {
        "workbook": [couple.workbook],
        "entry": couple.entries,
        "finding": couple.findings[:1],
        "agreement": couple.agreements,
        "link": [couple.link],
        "exercise": [couple.slug],
        "prompt": ["q1", "need"],
        "export": ["exp_none"],
    }
    for page in PAGE_READS:
        for path in _filled(page.path, places):
            await send(person, "GET", path)


def _filled(template: str, places: Mapping[str, Any]) -> list[str]:
    found = [template]
    for name, things in places.items():
        if f"{{{name}}}" in template:
            found = [path.replace(f"{{{name}}}", one) for path in found for one in things]
    return found
