"""The route matrix: every route, asked by everybody, in every state, against the policy file.

Each request runs in a transaction that is taken back, so that every cell starts from the same
state. A route or a field that the file does not list is broken, and so is a rule that no cell uses.
"""

from __future__ import annotations

import random
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from api.routes import ROUTES
from tests import stores
from tests.api.rest.couple import RITUAL
from tests.cast import PASSWORD
from tests.library.samples import GOOD
from tests.prove.couples import STATES, Stage, staged
from tests.prove.engines import Templates, templates
from tests.prove.fields import fields_of
from tests.prove.figures import Engine, Figure, Scale
from tests.prove.policy_file import Answer, Policy, Rule, load
from workbook.database.transactions import transaction

HOMEWORK = {"exercise": "soft-start"}
BODIES: dict[str, object] = {
    "POST /pathways": {"title": "Beginning", "steps": [{"module": "boundaries"}]},
    "PUT /pathways/{pathway}": {"title": "Beginning", "steps": [{"exercise": "soft-start"}]},
    "POST /accounts": {"login": "new@example.org", "password": PASSWORD, "name": "New"},
    "POST /sessions": {"login": "cleo@example.org", "password": PASSWORD},
    "PATCH /me": {"name": "Another"},
    "PATCH /me/mail": {"reminders": True},
    "PUT /me/mail/address": {"address": "somebody@example.org"},
    "PUT /me/mail/resets": {"allowed": True},
    "PUT /password-reset": {"login": "ana@example.org"},
    "PUT /password-reset/completion": {
        "login": "ana@example.org",
        "code": "0000-0000",
        "new_password": "seven geese over a weir",
    },
    "PUT /me/password": {"password": PASSWORD, "new_password": "a short walk to the sea"},
    "PUT /me/second-step": {"password": PASSWORD},
    "PUT /me/second-step/confirmation": {"code": "123456"},
    "PUT /me/second-step/ending": {"password": PASSWORD},
    "PUT /me/recovery-codes": {"password": PASSWORD},
    "POST /me/passkey-challenges": {"password": PASSWORD},
    "POST /me/passkeys": {"name": "My phone", "client_data": "e30", "attestation": "oA"},
    "POST /passkey-sessions": {
        "id": "AAAA",
        "client_data": "e30",
        "authenticator_data": "AAAA",
        "signature": "AAAA",
    },
    "PUT /exercises/{slug}/versions/{version}": GOOD,
    "POST /exercise-previews": GOOD,
    "POST /workbooks/{workbook}/entries": HOMEWORK,
    "PUT /entries/{entry}/draft/answers/{prompt}": {"value": "support"},
    "PUT /entries/{entry}/reply/answers/{prompt}": {"value": 3},
    "POST /entries/{entry}/additions": {"prompt": "need", "text": "More"},
    "PUT /entries/{entry}/agenda-choice": {"findings": [], "items": 1},
    "PATCH /findings/{finding}": {"state": "talked"},
    "POST /findings/{finding}/notes": {"text": "We talked."},
    "PATCH /entries/{entry}/sitting": {"finding": None},
    "POST /workbooks/{workbook}/agreements": RITUAL,
    "PUT /agreements/{agreement}": {"title": "Our pause", "text": "We say tea."},
    "POST /agreements/{agreement}/practices": {"went": "well"},
    "PUT /therapist-links/{link}/consent": {"scopes": ["progress"]},
    "PUT /workbooks/{workbook}/next-visit": {"on": None},
    "POST /workbooks/{workbook}/assignments": {
        **HOMEWORK,
        "why": "To talk.",
        "from_on": "2027-01-01",
    },
    "PUT /assignments/{assignment}/refusal": {"until": "2099-01-01"},
    "PUT /workbooks/{workbook}/secrets-policy": {"policy": "no_secrets"},
    "POST /practices": {"name": "By the river"},
    "POST /practices/{practice}/invitations": {"roles": ["author"]},
    "POST /statement-checks": {"text": "You never help.", "kind": "i_statement"},
}
SLOW = {"PUT /exercises/{slug}/versions/{version}", "POST /exercise-previews"}
SLOW_STATES = ("revealed", "erased")
"""Read in a child process, and about nobody else: asked in two states."""

HEADERS = {f"PUT /agreements/{{agreement}}{more}": {"If-Match": "*"} for more in ("", "/signature")}

FILES = {"text/markdown": "text", "text/calendar": "calendar", "text/csv": "table"}

PROBLEM = frozenset({"type", "title", "status", "detail", "request_id"})
FAULTS = frozenset(f"errors[].{name}" for name in ("code", "detail", "pointer", "line", "column"))


def routes() -> list[str]:
    return [f"{row.verb} {row.path}" for row in ROUTES]


@dataclass(frozen=True, slots=True)
class Cell:
    route: str
    person: str
    state: str


Asking = Callable[[Stage, Cell], Awaitable[Answer]]


@dataclass
class Run:
    """What was asked, and what came out otherwise than the file says."""

    cells: int = 0
    unexpected: list[str] = field(default_factory=list)
    used: set[tuple[str, Rule]] = field(default_factory=set)


def cells(policy: Policy, state: str) -> list[Cell]:
    return [
        Cell(route, person, state)
        for route in routes()
        for person in policy.people
        if route not in SLOW or state in SLOW_STATES
    ]


def listed_elsewhere(policy: Policy) -> list[str]:
    """Routes of the table and of the file that the other one does not have."""
    return sorted(set(routes()) ^ set(policy.routes))


async def check(
    stage: Stage, policy: Policy, wanted: Iterable[Cell], run: Run, asking: Asking | None = None
) -> None:
    """Ask each of these cells, which are all about this stage's state."""
    for cell in wanted:
        found = await (asking or ask)(stage, cell)
        rule = policy.rule(cell.route, cell.person, cell.state)
        run.cells += 1
        if rule is None or found != rule.answer:
            run.unexpected.append(_told(cell, found, rule))
        if rule is not None:
            run.used.add((cell.route, rule))


async def ask(stage: Stage, cell: Cell) -> Answer:
    """What this person is answered, with everything that it changed taken back."""
    verb, _, template = cell.route.partition(" ")
    async with taken_back():
        return answer_of(await _send(stage, cell.person, verb, template))


class _TakenBack(Exception):
    """Ends a transaction so that nothing of it stays."""


@asynccontextmanager
async def taken_back() -> AsyncIterator[None]:
    """A transaction of which nothing stays."""
    with suppress(_TakenBack):
        async with transaction():
            yield
            raise _TakenBack


async def _send(stage: Stage, person: str, verb: str, template: str) -> httpx.Response:
    who, path = stage.person(person), template.format_map(Places(stage, template))
    body = _body(stage, f"{verb} {template}")
    if isinstance(body, str):
        headers = {**who.headers, "Content-Type": "text/markdown"}
        return await who.http.request(verb, f"/api/v1{path}", content=body, headers=headers)
    return await who.call(verb, path, body, headers=HEADERS.get(f"{verb} {template}"))


def _body(stage: Stage, route: str) -> object:
    if route == "POST /workbooks/{workbook}/colleagues":
        return {"member": stage.supervisor, "supervises": True}
    if route == "POST /workbooks/{workbook}/therapist-links":
        return {"therapist": stage.another_code}
    if route == "PUT /me/mail/confirmation":
        return {"code": stage.mail_code}
    return BODIES.get(route)


class Places(dict[str, str]):
    """The values for a path, as they are called in this world."""

    def __init__(self, stage: Stage, template: str) -> None:
        module = template.startswith("/modules")
        super().__init__(
            workbook=stage.workbook,
            entry=stage.entry,
            invitation=stage.invitation,
            session=stage.session,
            export=stage.export,
            code=_code(stage, template),
            pathway=stage.pathway,
            practice=stage.practice,
            member=stage.member,
            passkey=stage.passkey,
            link=stage.link,
            assignment=stage.assignment,
            finding=stage.finding,
            agreement=stage.boundary if "held-words" in template else stage.agreement,
            feed=stage.feed,
            token=stage.calendar,
            prompt="heard" if "/reply/" in template else "need",
            slug="boundaries" if module else "our-evening",
            version="1.2.0",
            exercise="our-evening" if template.startswith("/me/") else "soft-start",
            module="boundaries",
        )


def _code(stage: Stage, template: str) -> str:
    if "couple-invitations" in template:
        return stage.couple_code
    if "practice-invitations" in template:
        return stage.colleague_code
    return stage.therapist_code if "therapist" in template else stage.code


def answer_of(reply: httpx.Response) -> Answer:
    if reply.status_code == 204:
        return Answer(204, fields_of(None) if reply.content else frozenset({"nothing"}))
    for media_type, name in FILES.items():
        if reply.headers["content-type"].startswith(media_type):
            return Answer(reply.status_code, frozenset({name}))
    body = reply.json()
    if reply.status_code >= 400:
        slug = body["type"].removeprefix("/problems/")
        odd = (fields_of(body) ^ PROBLEM) - (FAULTS if reply.status_code == 422 else frozenset())
        return Answer(reply.status_code, frozenset(odd), slug)
    return Answer(reply.status_code, fields_of(body))


def _told(cell: Cell, found: Answer, rule: Rule | None) -> str:
    place = f"{cell.route} as {cell.person}, {cell.state}"
    if rule is None:
        return f"{place}: {found}; the file has no rule"
    expected = rule.answer
    if found.status != expected.status or found.word or expected.word:
        return f"{place}: {found}; expected {expected} by {rule.line!r}"
    more, less = sorted(found.fields - expected.fields), sorted(expected.fields - found.fields)
    return f"{place}: fields too many {more}, missing {less} by {rule.line!r}"


def unused(policy: Policy, run: Run) -> list[str]:
    """Rules of the file that no cell of a whole run met: they promise what is never tried."""
    return [
        f"{route}: {rule.line}"
        for route, rules in policy.routes.items()
        for rule in rules[:-1]
        if (route, rule) not in run.used
    ]


def chosen(scale: Scale) -> list[str]:
    """The states of this run: all of them, or the richest one with a seeded part of the others."""
    if scale.share >= 1:
        return list(STATES)
    others = [state for state in STATES if state != "revealed"]
    random.Random(scale.seed).shuffle(others)
    return ["revealed", *others[: scale.of(len(others))]]


@dataclass(frozen=True)
class Matrix:
    """One matrix as an instrument: `load` reads its file, `ask` asks everything in the state of a
    stage, and `listed_elsewhere` names what the table or the file has alone.
    """

    name: str
    what: str
    load: Callable[[], Policy]
    ask: Callable[[Stage, Policy, str, Run], Awaitable[None]]
    listed_elsewhere: Callable[[Policy], list[str]]

    def prove(self, scale: Scale) -> list[Figure]:
        """G1: cells that came out otherwise than the policy file says, on each engine."""
        policy = self.load()
        with templates(scale.engines) as made:
            return [
                self._figure(engine, self.run_on(made, engine, policy, scale), policy, scale)
                for engine in scale.engines
                if made.has(engine)
            ]

    def run_on(self, made: Templates, engine: Engine, policy: Policy, scale: Scale) -> Run:
        """The matrix on one engine, in clean stores for each state."""
        return stores.run_apart(lambda: self._whole(made, engine, policy, scale))

    async def _whole(self, made: Templates, engine: Engine, policy: Policy, scale: Scale) -> Run:
        run = Run()
        for state in chosen(scale):
            with tempfile.TemporaryDirectory() as name:
                room = Path(name)
                with made.clone(engine, room) as databases:
                    async with staged(databases, room, state) as stage:
                        await self.ask(stage, policy, state, run)
        return run

    def _figure(self, engine: Engine, run: Run, policy: Policy, scale: Scale) -> Figure:
        idle = unused(policy, run) if scale.share >= 1 else []
        wrong = [*run.unexpected, *self.listed_elsewhere(policy), *idle]
        return Figure(
            instrument=self.name,
            what=self.what,
            engine=engine,
            count=run.cells,
            broken=len(wrong),
            goal="G1",
            needed=5_000,
            note="; ".join(wrong[:3]),
        )


async def _ask(stage: Stage, policy: Policy, state: str, run: Run) -> None:
    await check(stage, policy, cells(policy, state), run)


MATRIX = Matrix("matrix", "cells of route, person and state", load, _ask, listed_elsewhere)
prove, run_on = MATRIX.prove, MATRIX.run_on
