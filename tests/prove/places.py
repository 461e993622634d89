"""Where a server under test keeps its data: it can be crashed, and asked whether it is whole."""

from __future__ import annotations

import random
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import asyncpg

from tests.prove.crashable import Crashable, Manner, crashable
from tests.prove.figures import Engine
from tests.prove.nursery import Server
from workbook.database.stores import _postgres_place

# Transactions that were cut in two would show here, whatever the API says.
TORN = """
SELECT count(*) AS n FROM entry e JOIN workbook w ON w.id = e.workbook_id WHERE
    (CASE WHEN e.one_sent THEN 1 ELSE 0 END) <> (SELECT count(*) FROM submission s
        WHERE s.entry_id = e.id AND s.author_id = w.one_id AND s.part = 'answers')
    OR (CASE WHEN e.other_sent THEN 1 ELSE 0 END) <> (SELECT count(*) FROM submission s
        WHERE s.entry_id = e.id AND s.author_id = w.other_id AND s.part = 'answers')
    OR (e.revealed_on IS NULL) <> (e.summary IS NULL)
    OR (CASE WHEN e.one_sent AND e.other_sent THEN 1 ELSE 0 END)
        <> (CASE WHEN e.revealed_on IS NULL THEN 0 ELSE 1 END)
"""


WHO = ("server", "database", "server", "server", "both", "server", "server", "database", "server")
"""Who dies in turn, where the database is a process of its own."""


class Place(Protocol):
    """Where the data lies: how a server is pointed at it, and how it is looked at from behind."""

    engine: Engine

    def settings(self) -> dict[str, Any]: ...

    def crash(self, chance: random.Random, server: Server) -> bool:
        """Kill the server, the database, or both; afterwards the database runs again. Whether
        the server died.
        """

    def deaths(self) -> str:
        """How many died, in words."""

    async def value(self, statement: str) -> Any:
        """Do one statement from behind. The first value of its answer; None without one."""

    async def unsound(self) -> int:
        """How many of its own checks the database fails, and how many torn transactions it has."""


@dataclass
class OnSqlite:
    directory: Path
    engine: Engine = "sqlite"

    def settings(self) -> dict[str, Any]:
        return {"data_dir": str(self.directory)}

    def crash(self, chance: random.Random, server: Server) -> bool:
        server.kill()
        return True

    def deaths(self) -> str:
        return "each of the server; integrity_check each time"

    async def unsound(self) -> int:
        files = sorted((self.directory / "db").glob("*.sqlite3"))
        assert len(files) == 3
        torn = sum(row[0] for row in self._ask(files[-1], TORN))
        return torn + sum(self.damaged(file) for file in files)

    def damaged(self, file: Path) -> int:
        """How many of SQLite's own checks this file fails."""
        whole = self._ask(file, "PRAGMA integrity_check") == [("ok",)]
        tied = self._ask(file, "PRAGMA foreign_key_check") == []
        return (not whole) + (not tied)

    async def value(self, statement: str) -> Any:
        connection = sqlite3.connect(self.directory / "db" / "workbook.sqlite3")
        try:
            with connection:
                found = connection.execute(statement).fetchall()
        finally:
            connection.close()
        return found[0][0] if found else None

    def _ask(self, file: Path, question: str) -> list[tuple[Any, ...]]:
        connection = sqlite3.connect(file)
        try:
            return connection.execute(question).fetchall()
        finally:
            connection.close()


@dataclass
class OnPostgres:
    directory: Path
    database: Crashable
    died: Counter[str] = field(default_factory=Counter)
    engine: Engine = "postgresql"

    def settings(self) -> dict[str, Any]:
        return {"data_dir": str(self.directory), "database_url": self.database.url}

    def crash(self, chance: random.Random, server: Server) -> bool:
        who = WHO[self.died.total() % len(WHO)]
        if who != "database":
            server.kill()
        if who != "server":
            manner: Manner = chance.choice(("kill", "immediate"))
            self.database.end(manner)
            self.database.start()
        self.died[who] += 1
        return who != "database"

    def deaths(self) -> str:
        return ", ".join(f"{who} {times}" for who, times in sorted(self.died.items()))

    async def unsound(self) -> int:
        return int(await self.value(TORN))

    async def value(self, statement: str) -> Any:
        connection = await asyncpg.connect(**_postgres_place(self.database.url))
        try:
            await connection.execute("SET search_path = workbook")
            return await connection.fetchval(statement)
        finally:
            await connection.close()


@contextmanager
def places(engines: tuple[Engine, ...]) -> Iterator[Iterator[Place]]:
    """Each engine that can be had, with a directory of its own."""
    with tempfile.TemporaryDirectory(prefix="workbook-prove-") as found, ExitStack() as stack:
        yield _each(engines, Path(found), stack)


def _each(engines: tuple[Engine, ...], directory: Path, stack: ExitStack) -> Iterator[Place]:
    if "sqlite" in engines:
        yield OnSqlite(directory / "sqlite")
    if "postgresql" in engines:
        yield OnPostgres(directory / "postgresql", stack.enter_context(crashable()))
