"""The cast. The comment is the access model.

Ana and Ben share a workbook. Thea is their therapist, once both consent. Cleo and Dan are
another couple. Sol is a stranger, who is always tried: Sol sees nothing of anybody.
"""

from __future__ import annotations

import base64
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from api.app import create_app
from api.opening import CHECKS
from api.pages.mount import page_routes
from api.pages.refusals import refuse
from api.rest.exports import document
from api.routes import ROUTES
from api.settings import Settings
from workbook import mailer, passwords, tries, vault
from workbook.authenticator import SECONDS, code_at
from workbook.database import Databases, opened
from workbook.mailer import Mailer
from workbook.passwords import Passwords
from workbook.ports import now
from workbook.signing_in import viewer_of
from workbook.tries import Limits
from workbook.vault import KeyRing, SecondPlace, Vault
from workbook.vault.vault import INSTANCE

API = "/api/v1"
PASSWORD = "a long walk by the river"
QUICK = Passwords(time_cost=1, memory_kib=8, at_once=2)
NOWHERE = Mailer("localhost", 9, "updates@example.org", tls="none")
"""A way out that no test takes unless it posts what is in the outbox."""
"""Password hashing is not what these tests are about: one pass over 8 KiB."""


@dataclass
class Person:
    """Somebody with a client of their own, signed in once they have an account."""

    name: str
    http: httpx.AsyncClient
    account: str = ""
    token: str = ""
    codes: list[str] = field(default_factory=list)
    password: str = PASSWORD

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"} if self.token else {}

    async def call(
        self, verb: str, path: str, body: Any = None, *, headers: Mapping[str, str] | None = None
    ) -> httpx.Response:
        sent = {**self.headers, **(headers or {})}
        if body is None:
            return await self.http.request(verb, API + path, headers=sent)
        return await self.http.request(verb, API + path, json=body, headers=sent)

    async def get(self, path: str, **headers: str) -> httpx.Response:
        return await self.call("GET", path, headers=headers)

    async def post(self, path: str, body: Any = None, **headers: str) -> httpx.Response:
        return await self.call("POST", path, body, headers=headers)

    async def put(self, path: str, body: Any = None, **headers: str) -> httpx.Response:
        return await self.call("PUT", path, body, headers=headers)

    async def patch(self, path: str, body: Any = None) -> httpx.Response:
        return await self.call("PATCH", path, body)

    async def delete(self, path: str) -> httpx.Response:
        return await self.call("DELETE", path)

    async def arrive(self) -> None:
        """Make an account and sign in."""
        login = f"{self.name.lower()}@example.org"
        made = await self.post(
            "/accounts", {"login": login, "password": self.password, "name": self.name}
        )
        assert made.status_code == 201, made.text
        self.account = made.json()["id"]
        await self.sign_in()

    async def sign_in(self) -> None:
        login = f"{self.name.lower()}@example.org"
        self.token = ""
        code = {"code": self.codes.pop()} if self.codes else {}
        signed_in = await self.post("/sessions", {"login": login, "password": self.password} | code)
        assert signed_in.status_code == 201, signed_in.text
        self.token = signed_in.json()["token"]
        if code and not self.codes:
            more = await self.put("/me/recovery-codes", {"password": self.password})
            assert more.status_code == 200, more.text
            self.codes = list(more.json()["recovery_codes"])

    async def add_second_step(self) -> None:
        """From now on signing in takes a recovery code as well. Nothing for who has one."""
        if self.codes:
            return
        begun = await self.put("/me/second-step", {"password": self.password})
        assert begun.status_code == 200, begun.text
        key = base64.b32decode(begun.json()["secret"].replace(" ", ""))
        code = code_at(key, int(now().timestamp()) // SECONDS)
        told = await self.put("/me/second-step/confirmation", {"code": code})
        assert told.status_code == 200, told.text
        self.codes = list(told.json()["recovery_codes"])


@dataclass
class World:
    """One server with its people. Everybody has an account and nothing else."""

    http: httpx.AsyncClient
    app: Any
    people: dict[str, Person] = field(default_factory=dict)

    @property
    def ana(self) -> Person:
        return self.people["Ana"]

    @property
    def ben(self) -> Person:
        return self.people["Ben"]

    @property
    def thea(self) -> Person:
        return self.people["Thea"]

    @property
    def cleo(self) -> Person:
        return self.people["Cleo"]

    @property
    def dan(self) -> Person:
        return self.people["Dan"]

    @property
    def sol(self) -> Person:
        return self.people["Sol"]

    @property
    def nobody(self) -> Person:
        """Somebody who has not signed in."""
        return Person("Nobody", self.http)

    async def invite(self, name: str) -> Person:
        """Somebody more arrives."""
        person = Person(name, self.http)
        await person.arrive()
        self.people[name] = person
        return person

    async def pair(self, one: Person, other: Person) -> str:
        """One starts a workbook and invites the other, who joins. The workbook's id."""
        workbook = str((await one.post("/workbooks")).json()["id"])
        await self.join(one, other, workbook)
        return workbook

    async def join(self, one: Person, other: Person, workbook: str) -> None:
        """The other joins a workbook that one has had alone until now."""
        code = (await one.post(f"/workbooks/{workbook}/invitations")).json()["code"]
        joined = await other.post(f"/invitations/{code}/acceptance")
        assert joined.status_code == 201, joined.text

    async def open(self, person: Person, workbook: str, exercise: str) -> str:
        """Open an exercise. The entry's id."""
        opened_entry = await person.post(f"/workbooks/{workbook}/entries", {"exercise": exercise})
        assert opened_entry.status_code == 201, opened_entry.text
        return str(opened_entry.json()["id"])

    async def answer(self, person: Person, entry: str, answers: Mapping[str, Any]) -> None:
        """Save each of these answers: a body, or a bare value."""
        for prompt, body in answers.items():
            sent = body if isinstance(body, dict) and _is_body(body) else {"value": body}
            saved = await person.put(f"/entries/{entry}/draft/answers/{prompt}", sent)
            assert saved.status_code == 200, saved.text

    async def send(self, person: Person, entry: str, answers: Mapping[str, Any]) -> None:
        """Save these answers and send."""
        await self.answer(person, entry, answers)
        sent = await person.put(f"/entries/{entry}/submission")
        assert sent.status_code == 201, sent.text

    async def link(self, workbook: str, scopes: Mapping[str, list[str]], practice: str = "") -> str:
        """Ana links Thea, perhaps through a practice; each named person consents to these scopes.
        The link's id.
        """
        if practice:
            await self.thea.add_second_step()
        at = f"/practices/{practice}" if practice else ""
        code = (await self.thea.post(f"{at}/therapist-codes")).json()["code"]
        made = await self.ana.post(f"/workbooks/{workbook}/therapist-links", {"therapist": code})
        assert made.status_code == 201, made.text
        link = made.json()["id"]
        for name, given in scopes.items():
            done = await self.people[name].put(
                f"/therapist-links/{link}/consent", {"scopes": given}
            )
            assert done.status_code == 200, done.text
        return str(link)


def _is_body(body: Mapping[str, Any]) -> bool:
    return bool(body.keys() & {"value", "unsure", "skip", "not_applicable"})


def _vault(directory: Path) -> Vault:
    """The keys in this directory, made when there are none."""
    if not list((directory / "keys").glob("*.key")):
        KeyRing.make(directory / "keys")
    second = SecondPlace.in_directory(directory / "second")
    return Vault(KeyRing.load(directory / "keys"), second)


@asynccontextmanager
async def server(databases: Databases, directory: Path) -> AsyncIterator[Any]:
    """The real application over these stores, without a socket."""
    settings = Settings(data_dir=directory, public_url="https://workbook.example")
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(opened(databases))
        keys = stack.enter_context(vault.use(_vault(directory)))
        stack.enter_context(passwords.use(QUICK))
        stack.enter_context(tries.use(Limits()))
        stack.enter_context(mailer.use(NOWHERE))
        await keys.ensure(INSTANCE)
        yield create_app(
            settings,
            routes=ROUTES,
            authenticate=viewer_of,
            checks=CHECKS,
            tag_key=await keys.mac(INSTANCE, "etag"),
            pages=page_routes(viewer_of, document=document),
            refuse=refuse,
        )


@asynccontextmanager
async def world(databases: Databases, directory: Path, *names: str) -> AsyncIterator[World]:
    """A running server in which these people have arrived; the whole cast without names."""
    async with server(databases, directory) as app:
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url="https://workbook.example") as c:
            made = World(c, app)
            for name in names or ("Ana", "Ben", "Thea", "Cleo", "Dan", "Sol"):
                await made.invite(name)
            yield made
