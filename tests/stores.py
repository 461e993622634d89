"""Empty, migrated stores for each test: made once by the real migrations, then cloned.

A clone is a copy of three files on SQLite, and a database made from a template on PostgreSQL.
"""

from __future__ import annotations

import asyncio
import shutil
import threading
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from secrets import token_hex
from typing import Any, TypeVar
from urllib.parse import urlsplit, urlunsplit

import asyncpg

from workbook.database import Databases, migrate
from workbook.database.stores import _postgres_place

T = TypeVar("T")


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


@dataclass(frozen=True)
class Postgres:
    """A server, and the name of the database on it that every test's is made from."""

    url: str
    template: str
    copying: str = ""

    def at(self, database: str) -> str:
        parts = urlsplit(self.url)
        if not parts.netloc:
            raise ValueError("The URL of a PostgreSQL needs a user or a host.")
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

    def command(self, *statements: str) -> None:
        async def send() -> None:
            connection = await asyncpg.connect(**_postgres_place(self.url))
            try:
                for statement in statements:
                    await connection.execute(statement)
            finally:
                await connection.close()

        run_apart(send)


@contextmanager
def postgres_template(url: str) -> Iterator[Postgres]:
    server = Postgres(url, f"workbook_template_{token_hex(6)}")
    server.command(f"CREATE DATABASE {server.template}")
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
    server.command(f"CREATE DATABASE {name} TEMPLATE {template or server.template}{server.copying}")
    try:
        yield Databases.on(server.at(name))
    finally:
        server.command(f"DROP DATABASE {name} WITH (FORCE)")
