"""The matrix of the pages: every row of their table, asked by everybody, in every state.

`docs/reference/policy-pages.toml` says what each is answered: the status, and where a redirect
leads. A page has no fields; instead each 404 has to be one and the same page for this person, byte
for byte with its headers, so that what is hidden from them is told apart from nothing that is not
there. Each form is filled in well, so that a right that somebody should not have would be used.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from urllib.parse import urlencode

import httpx

from api.pages.table import PAGES
from tests.cast import PASSWORD, Person
from tests.prove.couples import Stage
from tests.prove.looking import IDS, KINDS, NEVER
from tests.prove.matrix import Cell, Matrix, Places, Run, check, taken_back
from tests.prove.policy_file import Answer, Policy, load_pages
from workbook.database.counting import count_statements

NOWHERE = "/no-such-page"
FORM = "application/x-www-form-urlencoded"
WORDS = {"title": "Our pause", "text": "We say tea.", "firmness": "", "review_on": ""}
SKIPPED = {"do": "skip"}
FORMS: dict[str, Mapping[str, str]] = {
    "/sign-up": {"login": "new@example.org", "password": PASSWORD, "name": "New", "adult": "yes"},
    "/sign-in": {"login": "cleo@example.org", "password": PASSWORD},
    "/workbooks/{workbook}/homework": {"module": "boundaries"},
    "/caseload/{workbook}/homework": {"module": "boundaries"},
    "/pathways": {"title": "Beginning", "step.1": "module:boundaries"},
    "/pathways/{pathway}": {"title": "Beginning", "step.1": "exercise:soft-start"},
    "/pathways/{pathway}/removal": {"sure": "yes"},
    "/workbooks/{workbook}/therapists/{link}/consent": {"scope": "progress"},
    "/workbooks/{workbook}/secrets-policy": {"policy": "no_secrets"},
    "/workbooks/{workbook}/leaving": {"sure": "yes"},
    "/workbooks/{workbook}/agreements": {**WORDS, "kind": "ritual"},
    "/workbooks/{workbook}/entries": {"exercise": "soft-start"},
    "/me/name": {"name": "Another", "language": "en"},
    "/me/mail": {
        "messages": "yes",
        "time_zone": "Europe/Madrid",
        "quiet_from": "21:00",
        "quiet_until": "09:00",
    },
    "/me/mail/address": {"address": "somebody@example.org"},
    "/me/mail/resets": {"resets": "yes"},
    "/forgotten": {"login": "ana@example.org"},
    "/forgotten/completion": {
        "login": "ana@example.org",
        "code": "0000-0000",
        "new_password": "seven geese over a weir",
        "again": "seven geese over a weir",
    },
    "/me/password": {
        "password": PASSWORD,
        "new_password": "a short walk to the sea",
        "again": "a short walk to the sea",
    },
    "/me/second-step": {"password": PASSWORD},
    "/me/second-step/confirmation": {"second": "123456"},
    "/me/second-step/ending": {"password": PASSWORD},
    "/me/recovery-codes": {"password": PASSWORD},
    "/me/passkeys/begin": {"password": PASSWORD},
    "/me/exercises": {"source": "\a", "do": "publish"},
    "/me/exercises/{exercise}/withdrawal": {"sure": "yes"},
    "/me/erasing": {"sure": "yes"},
    "/entries/{entry}/findings/{finding}/outcome": {"state": "talked"},
    "/entries/{entry}/findings/{finding}/notes": {"text": "We talked."},
    "/entries/{entry}/answers/{prompt}/additions": {"text": "More."},
    "/entries/{entry}/answers/{prompt}/stop": {"sure": "yes"},
    "/entries/{entry}/sitting": {"minutes": "20"},
    "/entries/{entry}/sitting/place": {"finding": "end"},
    "/entries/{entry}/sitting/turn": {"speaker": "you"},
    "/entries/{entry}/sitting/return": {"words": "With tea."},
    "/agreements/{agreement}/words": {**WORDS, "revision": "2"},
    "/agreements/{agreement}/signature": {"revision": "2"},
    "/agreements/{agreement}/practices": {"went": "well"},
    "/entries/{entry}/prompts": {"do": "check"},
    "/entries/{entry}/prompts/{prompt}": SKIPPED,
    "/entries/{entry}/prompts/{prompt}/guess": SKIPPED,
}
OTHER_FILES = {"text/calendar": "a calendar", "application/json": "a file", "text/csv": "a table"}

WRITES = re.compile(
    r"\b(?:INSERT\s+INTO|UPDATE(?!\s+SET\b)|DELETE\s+FROM|REPLACE\s+INTO|ALTER|DROP|CREATE|TRUNCATE)"
    r"\s+\w+",
    re.IGNORECASE,
)
READ = {"INSERT INTO ACCESS_LOG", "INSERT INTO ACCESS_CHAIN"}
"""Who read: a therapist what of theirs, and somebody a file of everything of their own. The line,
and the end of the log after it.
"""
ELSEWHERE = ("cross-site", "same-site")
IN_WHOSE_NAME = ("ana", "thea", "nobody")

Page404 = tuple[bytes, tuple[tuple[bytes, bytes], ...]]


def rows() -> list[str]:
    return [f"{page.verb} {page.path}" for page in PAGES]


def listed_elsewhere(policy: Policy) -> list[str]:
    """Rows of the table and of the file that the other one does not have."""
    return sorted(set(rows()) ^ set(policy.routes))


def cells(policy: Policy, state: str) -> list[Cell]:
    return [Cell(row, person, state) for row in rows() for person in policy.people]


@dataclass
class Browsers:
    """Everybody of one world with a browser. `absent` is for each the page for what is not there.

    `invented`: each place of a path is filled with an id that never was.
    """

    invented: bool = False
    absent: dict[str, Page404] = field(default_factory=dict)

    async def ask(self, stage: Stage, cell: Cell) -> Answer:
        """What this person is answered, with everything that it changed taken back."""
        verb, _, template = cell.route.partition(" ")
        person = stage.person(cell.person)
        places = _invented(template) if self.invented else Places(stage, template)
        path = template.format_map(places)
        async with taken_back():
            with count_statements() as sent:
                reply = await send(person, verb, path, form_of(stage, person, template))
        if verb == "GET" and (wrote := writes(sent) - READ):
            return Answer(reply.status_code, word=f"but it wrote: {sorted(wrote)}")
        if reply.status_code == 404 and bare(reply) != await self._absent(person):
            return Answer(404, word="but not the page for what is not there")
        return Answer(reply.status_code, word=_where(reply, path, places))

    async def _absent(self, person: Person) -> Page404:
        if person.name not in self.absent:
            self.absent[person.name] = bare(await send(person, "GET", NOWHERE))
        return self.absent[person.name]


def writes(statements: Iterable[str]) -> set[str]:
    """What was done to which table, by the statements that do not only read."""
    found = (WRITES.search(statement) for statement in statements)
    return {" ".join(one[0].upper().split()) for one in found if one}


async def send(
    person: Person,
    verb: str,
    path: str,
    form: Mapping[str, str] | None = None,
    site: str = "same-origin",
) -> httpx.Response:
    """As this person's browser does, from a page of this site; the form only with a POST."""
    headers = {"Sec-Fetch-Site": site}
    if person.token:
        headers["Cookie"] = f"__Host-workbook={person.token}"
    sent = None
    if verb == "POST":
        headers["Content-Type"] = FORM
        sent = urlencode(form or {}).encode()
    reply = await person.http.request(verb, path, content=sent, headers=headers)
    person.http.cookies.clear()
    return reply


def form_of(stage: Stage, person: Person, template: str) -> dict[str, str]:
    """A form that this row takes, filled in well; for words of one's own, as that person."""
    form = {**FORMS.get(template, {})}
    if template == "/join":
        form["code"] = stage.code
    if template == "/me/mail/confirmation":
        form["code"] = stage.mail_code
    if template == "/workbooks/{workbook}/therapists":
        form["code"] = stage.another_code
    if any(page.knows("whose") for page in PAGES if page.path == template):
        form["whose"] = person.account
    return form


def _invented(template: str) -> dict[str, str]:
    names = re.findall(r"{(\w+)}", template)
    return {name: f"{KINDS.get(name, 'thc')}_{NEVER}" for name in names}


def bare(reply: httpx.Response) -> Page404:
    """The page and its headers but for the request's own id."""
    named = tuple(one for one in reply.headers.raw if one[0].lower() != b"x-request-id")
    return reply.content, named


def _where(reply: httpx.Response, path: str, places: Mapping[str, str]) -> str:
    """Where a redirect leads, with names in the place of ids and `(another)` for one that is not
    in the path; or which other file this is.
    """
    kind = reply.headers.get("content-type", "").partition(";")[0]
    where = reply.headers.get("location", OTHER_FILES.get(kind, ""))
    where = re.sub(rf"(^|=){re.escape(path)}(?=[/?]|$)", r"\1(here)", where)
    for name, value in places.items():
        # Whole: by chance an id may have the letters of a prompt in it.
        where = re.sub(rf"\b{re.escape(value)}\b", f"{{{name}}}", where)
    return IDS.sub(b"(another)", where.encode()).decode()


async def check_state(stage: Stage, policy: Policy, state: str, run: Run) -> None:
    """Every row, asked by everybody in this state; and what all are told of what never was."""
    await check(stage, policy, cells(policy, state), run, Browsers().ask)
    run.unexpected += await told_of_nothing(stage, policy, state)
    run.unexpected += await told_by_a_fault(stage, policy, state)
    run.unexpected += await done_from_elsewhere(stage, policy, state)


async def told_of_nothing(stage: Stage, policy: Policy, state: str) -> list[str]:
    """Rows that say something of a thing that never was, to somebody who is signed in."""
    browsers, wrong = Browsers(invented=True), []
    for cell in cells(policy, state):
        if "{" in cell.route and not _is_signed_out(cell):
            found = await browsers.ask(stage, cell)
            if found != Answer(404):
                wrong.append(f"{cell.route} as {cell.person}, {state}: invented ids gave {found}")
    return wrong


def _is_signed_out(cell: Cell) -> bool:
    return cell.person == "nobody" or (cell.person, cell.state) == ("ben", "erased")


async def told_by_a_fault(stage: Stage, policy: Policy, state: str) -> list[str]:
    """Forms by which somebody can tell what is hidden from them from what never was: an empty one,
    and one with words that do not fit.
    """
    wrong = []
    for cell in cells(policy, state):
        rule = policy.rule(cell.route, cell.person, state)
        if cell.route.startswith("POST") and rule and rule.answer.status == 404:
            unfit = unfitting(cell.route.partition(" ")[2])
            for form in ({}, unfit) if unfit else ({},):
                if not await _alike(stage, cell, form):
                    wrong.append(f"{cell.route} as {cell.person}, {state}: {form} tells")
    return wrong


def unfitting(template: str) -> dict[str, str]:
    """Every field that this form may have, filled in with what hardly one of them takes."""
    page = next(page for page in PAGES if page.verb == "POST" and page.path == template)
    return {name.replace("*", "need"): "x" for name in page.takes}


async def _alike(stage: Stage, cell: Cell, form: Mapping[str, str]) -> bool:
    verb, _, template = cell.route.partition(" ")
    said = []
    for places in (Places(stage, template), _invented(template)):
        async with taken_back():
            person = stage.person(cell.person)
            said.append(bare(await send(person, verb, template.format_map(places), form)))
    return said[0] == said[1]


async def done_from_elsewhere(stage: Stage, policy: Policy, state: str) -> list[str]:
    """Forms that another site could send in somebody's name: all that are not refused with 403, and
    all that write.
    """
    wrong = []
    for cell in cells(policy, state):
        verb, _, template = cell.route.partition(" ")
        foreign = verb == "POST" and cell.person in IN_WHOSE_NAME
        for site in ELSEWHERE if foreign else ():
            person, path = stage.person(cell.person), template.format_map(Places(stage, template))
            async with taken_back():
                with count_statements() as sent:
                    reply = await send(person, verb, path, form_of(stage, person, template), site)
            if reply.status_code != 403 or writes(sent):
                wrong.append(f"{cell.route} as {cell.person}, {state}: done for a {site} form")
    return wrong


MATRIX = Matrix(
    "page_matrix", "cells of page, person and state", load_pages, check_state, listed_elsewhere
)
prove, run_on = MATRIX.prove, MATRIX.run_on
