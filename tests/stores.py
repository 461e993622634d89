"""Empty, migrated stores for each test: made once by the real migrations, then cloned.

A clone is a copy of three files on SQLite, and a database made from a template on PostgreSQL.
"""

from __future__ import annotations

import asyncio
import shutil
import threading
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from secrets import token_hex
from typing import Any, TypeVar
from urllib.parse import urlsplit, urlunsplit

import asyncpg

from workbook.database import Databases, migrate
from workbook.database.stores import _postgres_place

T = TypeVar("T")

TEMPLATE = "WORKBOOK_TEST_SQLITE_TEMPLATE"
"""Names a folder with migrated stores, for whoever runs a few tests thousands of times."""


def run_apart(work: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run `work` on an event loop and a thread of its own, so that no test's loop is touched."""
    outcome: list[T] = []
    failure: list[BaseException] = []

    def whole() -> None:
        try:
            outcome.append(asyncio.run(work()))
        except BaseException as error:
            failure.append(error)

    thread = threading.Thread(target=whole)
    thread.start()
    thread.join()
    if failure:
        raise failure[0]
    return outcome[0]


def make_sqlite_template(directory: Path) -> Path:
    run_apart(lambda: migrate(Databases.in_directory(directory)))
    return directory


def clone_sqlite(template: Path, directory: Path) -> Databases:
    shutil.copytree(template, directory)
    return Databases.in_directory(directory)


COPIES_FILES = 150_000
"""The version of PostgreSQL that can copy a template's files: half the time of its own way, and
that one is for servers which may lose their power.
"""

PLAIN = "workbook_plain"
"""The role that the application is tried under: no superuser, because policies hold none of those.
"""


@dataclass(frozen=True)
class Postgres:
    """A server, and the name of the database on it that every test's is made from.

    `url` is for whoever makes databases. `role` is who owns and uses them, when it is another.
    """

    url: str
    template: str
    copying: str = ""
    role: str | None = None

    def at(self, database: str) -> str:
        parts = urlsplit(self.url)
        if not parts.netloc:
            raise ValueError("The URL of a PostgreSQL needs a user or a host.")
        if self.role is not None:
            sign_in = f"{self.role}:{parts.password}" if parts.password else self.role
            parts = parts._replace(netloc=f"{sign_in}@{parts.netloc.rpartition('@')[2]}")
        return urlunsplit(parts._replace(path=f"/{database}"))

    @property
    def version(self) -> int:
        """As PostgreSQL counts: 150018 is 15.18."""

        async def ask() -> int:
            connection = await asyncpg.connect(**_postgres_place(self.url))
            try:
                return int(await connection.fetchval("SHOW server_version_num"))
            finally:
                await connection.close()

        return run_apart(ask)

    def make(self, database: str, template: str = "template1") -> None:
        owner = f" OWNER {self.role}" if self.role else ""
        self.command(f"CREATE DATABASE {database}{owner} TEMPLATE {template}{self.copying}")

    def file(self, path: str) -> bytes:
        """A file in its data directory, with everything written into it."""

        async def read() -> bytes:
            connection = await asyncpg.connect(**_postgres_place(self.url))
            try:
                await connection.execute("CHECKPOINT")
                return bytes(await connection.fetchval("SELECT pg_read_binary_file($1)", path))
            finally:
                await connection.close()

        return run_apart(read)

    def command(self, *statements: str) -> None:
        async def send() -> None:
            connection = await asyncpg.connect(**_postgres_place(self.url))
            try:
                for statement in statements:
                    await connection.execute(statement)
            finally:
                await connection.close()

        run_apart(send)


async def plain_role(url: str) -> str | None:
    """A role to use databases with, None where the one of this URL is no superuser itself."""
    connection = await asyncpg.connect(**_postgres_place(url))
    try:
        if not await connection.fetchval("SELECT rolsuper FROM pg_roles WHERE rolname = USER"):
            return None
        password = await connection.fetchval("SELECT quote_literal($1)", urlsplit(url).password)
        with suppress(asyncpg.DuplicateObjectError, asyncpg.UniqueViolationError):
            await connection.execute(f"CREATE ROLE {PLAIN} LOGIN PASSWORD {password or 'NULL'}")
        return PLAIN
    finally:
        await connection.close()


@contextmanager
def postgres_template(url: str) -> Iterator[Postgres]:
    role = run_apart(lambda: plain_role(url))
    server = Postgres(url, f"workbook_template_{token_hex(6)}", role=role)
    server.make(server.template)
    try:
        run_apart(lambda: migrate(Databases.on(server.at(server.template))))
        copying = " STRATEGY FILE_COPY" if server.version >= COPIES_FILES else ""
        yield replace(server, copying=copying)
    finally:
        server.command(f"DROP DATABASE {server.template} WITH (FORCE)")


@contextmanager
def postgres_clone(server: Postgres, template: str | None = None) -> Iterator[Databases]:
    """A database made from the server's template, or from another one."""
    name = f"workbook_test_{token_hex(6)}"
    server.make(name, template or server.template)
    try:
        yield Databases.on(server.at(name))
    finally:
        server.command(f"DROP DATABASE {name} WITH (FORCE)")
