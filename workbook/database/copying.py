"""A copy of one store while it is used, and a store made from such a copy.

SQLite is copied by its online backup, into one file. PostgreSQL is read in one snapshot, each
table into a file of its own (`COPY`, as text); so no program beside this one is needed, and a copy
does not depend on the version of the server.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import AsyncIterator, Collection, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any

import asyncpg  # type: ignore[import-untyped]

from workbook.database.failures import translated
from workbook.database.sqlite_thread import make_private
from workbook.database.stores import SQLITE_PREFIX, Databases, Store, _postgres_place, sqlite_path

FILE = "records.sqlite3"
TABLE = ".copy"
MIGRATIONS = "tortoise_migrations"


class Unsound(Exception):
    """A copy is not whole."""


@dataclass(frozen=True, slots=True)
class Copied:
    """`columns` are those of each table, in the order of its file; empty for SQLite. `answers` are
    what the questions found in this copy, a list of first columns each.
    """

    engine: str
    migrations: tuple[str, ...]
    columns: dict[str, list[str]]
    answers: list[list[Any]]


@dataclass(frozen=True, slots=True)
class Ended:
    """What is not put back out of a copy: all rows of a table, or what is in these columns of it.
    A copy of an earlier version, which does not have it, has nothing to leave out.
    """

    table: str
    columns: tuple[str, ...] = ()

    @property
    def sql(self) -> str:
        emptied = ", ".join(f"{column} = NULL" for column in self.columns)
        return f"UPDATE {self.table} SET {emptied}" if emptied else f"DELETE FROM {self.table}"


def _left_out(ended: Sequence[Ended], found: Mapping[str, Collection[str]]) -> Iterator[str]:
    for one in ended:
        if one.table in found and set(one.columns) <= set(found[one.table]):
            yield one.sql


async def copy_store(
    databases: Databases, store: Store, folder: Path, questions: Sequence[str]
) -> Copied:
    """Copy this store into the folder, as it is at one moment. Unsound, Unavailable."""
    url = databases.url(store.name)
    if url.startswith(SQLITE_PREFIX):
        source = Path(sqlite_path(url))
        return await asyncio.to_thread(_copy_sqlite, source, folder / FILE, store, questions)
    with translated():
        return await _copy_postgres(url, store, folder, questions)


def _copy_sqlite(source: Path, target: Path, store: Store, questions: Sequence[str]) -> Copied:
    make_private(str(target))
    with translated(), closing(sqlite3.connect(target, isolation_level=None)) as copy:
        with closing(sqlite3.connect(source)) as original:
            original.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE").fetchall()
        _check_sqlite(copy)
        answers = [[row[0] for row in copy.execute(question)] for question in questions]
        migrations = [
            row[0]
            for row in copy.execute(
                f"SELECT name FROM {MIGRATIONS} WHERE app = ? ORDER BY id", (store.app,)
            )
        ]
    _sync(target)
    return Copied("sqlite", tuple(migrations), {}, answers)


def _check_sqlite(copy: sqlite3.Connection) -> None:
    if copy.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
        raise Unsound


async def _copy_postgres(url: str, store: Store, folder: Path, questions: Sequence[str]) -> Copied:
    connection = await _connected(url, store)
    try:
        async with connection.transaction(isolation="repeatable_read", readonly=True):
            columns = await _columns(connection, store)
            for table, names in columns.items():
                file = folder / f"{table}{TABLE}"
                make_private(str(file))
                await connection.copy_from_table(
                    table, schema_name=store.schema, columns=names, output=file
                )
                _sync(file)
            answers = [[row[0] for row in await connection.fetch(one)] for one in questions]
            migrations = await connection.fetch(
                f"SELECT name FROM {MIGRATIONS} WHERE app = $1 ORDER BY id", store.app
            )
    finally:
        await connection.close()
    return Copied("postgresql", tuple(row[0] for row in migrations), columns, answers)


async def _connected(url: str, store: Store) -> Any:
    settings = {"search_path": store.schema}
    return await asyncpg.connect(**_postgres_place(url), server_settings=settings)


async def _columns(connection: Any, store: Store) -> dict[str, list[str]]:
    """The tables of a store, without the one that notes its migrations, and their columns."""
    found: dict[str, list[str]] = {}
    for row in await connection.fetch(
        "SELECT table_name, column_name FROM information_schema.columns"
        " WHERE table_schema = $1 AND table_name <> $2 ORDER BY table_name, ordinal_position",
        store.schema,
        MIGRATIONS,
    ):
        found.setdefault(row[0], []).append(row[1])
    return found


async def fill_sqlite(
    databases: Databases, store: Store, folder: Path, ended: Sequence[Ended] = ()
) -> None:
    """Put the copy in the place of the store's file, at once, without what has `ended`. Nobody may
    have it open. Unsound.
    """
    target = Path(sqlite_path(databases.url(store.name)))
    await asyncio.to_thread(_fill_sqlite, folder / FILE, target, ended)


def _fill_sqlite(source: Path, target: Path, ended: Sequence[Ended]) -> None:
    part = target.with_suffix(".part")
    part.unlink(missing_ok=True)
    make_private(str(part))
    part.write_bytes(source.read_bytes())
    with closing(sqlite3.connect(part, isolation_level=None)) as copy:
        _check_sqlite(copy)
        for statement in _left_out(ended, _columns_of(copy)):
            copy.execute(statement)
    _sync(part)
    for side in ("-wal", "-shm", "-journal"):
        target.with_name(target.name + side).unlink(missing_ok=True)
    part.rename(target)
    _sync(target.parent)


def _columns_of(copy: sqlite3.Connection) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for table, column in copy.execute(
        "SELECT t.name, c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c"
        " WHERE t.type = 'table'"
    ):
        found.setdefault(table, []).append(column)
    return found


async def fill_postgres(
    databases: Databases,
    store: Store,
    folder: Path,
    columns: dict[str, list[str]],
    ended: Sequence[Ended] = (),
) -> None:
    """Fill the empty tables of a store from the copy, all or none, without what has `ended`. Their
    schema is the copy's.
    """
    with translated():
        connection = await _connected(databases.url(store.name), store)
        try:
            async with connection.transaction(), _without_walls(connection, store):
                for table in await _parents_first(connection, store, columns):
                    await connection.copy_to_table(
                        table,
                        schema_name=store.schema,
                        columns=columns[table],
                        source=folder / f"{table}{TABLE}",
                    )
                for statement in _left_out(ended, columns):
                    await connection.execute(statement)
        finally:
            await connection.close()


@asynccontextmanager
async def _without_walls(connection: Any, store: Store) -> AsyncIterator[None]:
    """For the block, policies do not hold for the tables' owner: `COPY` does not fill a table whose
    policies do.
    """
    walled = await connection.fetch(
        "SELECT quote_ident(c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid ="
        " c.relnamespace WHERE n.nspname = $1 AND c.relforcerowsecurity ORDER BY c.relname",
        store.schema,
    )
    for row in walled:
        await connection.execute(f"ALTER TABLE {row[0]} NO FORCE ROW LEVEL SECURITY")
    yield
    for row in walled:
        await connection.execute(f"ALTER TABLE {row[0]} FORCE ROW LEVEL SECURITY")


async def _parents_first(connection: Any, store: Store, tables: dict[str, list[str]]) -> list[str]:
    """The tables in an order in which what a row refers to is there already."""
    refers: dict[str, set[str]] = {table: set() for table in tables}
    for row in await connection.fetch(
        "SELECT c.relname, p.relname FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid"
        " JOIN pg_class p ON p.oid = k.confrelid JOIN pg_namespace n ON n.oid = c.relnamespace"
        " WHERE k.contype = 'f' AND n.nspname = $1 AND c.oid <> p.oid",
        store.schema,
    ):
        refers[row[0]].add(row[1])
    return list(TopologicalSorter(refers).static_order())


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
