"""What runs in the thread that owns the SQLite connection, and how a script is taken apart."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any

# Seconds to try to open a file that another process is just opening for the first time.
PATIENCE = 5.0

# Columns declared TIMESTAMP and DATE come back as values, as they do from PostgreSQL.
sqlite3.register_converter("TIMESTAMP", lambda text: datetime.fromisoformat(text.decode()))
sqlite3.register_converter("DATE", lambda text: date.fromisoformat(text.decode()))


def statements(script: str) -> Iterator[str]:
    """The single statements of a script; a `;` inside a string or a trigger does not end one."""
    pending = ""
    for piece in script.split(";"):
        pending += piece + ";"
        if sqlite3.complete_statement(pending):
            if pending.strip(" \t\r\n;"):
                yield pending.strip()
            pending = ""
    if pending.strip(" \t\r\n;"):
        yield pending.strip()


def make_private(path: str) -> None:
    """Create a missing file for its owner alone; SQLite gives its side files the same mode."""
    if path != ":memory:":
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))


def prepare(connection: sqlite3.Connection, pragmas: dict[str, Any]) -> None:
    connection.row_factory = sqlite3.Row
    for pragma, value in pragmas.items():
        _set(connection, pragma, value)


def _set(connection: sqlite3.Connection, pragma: str, value: Any) -> None:
    """Two who open a new file at once: the switch to WAL does not wait, as the rest does."""
    deadline = time.monotonic() + PATIENCE
    while not _is_set(connection, pragma, value, last_try=time.monotonic() > deadline):
        time.sleep(0.005)


def _is_set(connection: sqlite3.Connection, pragma: str, value: Any, *, last_try: bool) -> bool:
    try:
        connection.execute(f"PRAGMA {pragma}={value}").fetchall()
    except sqlite3.OperationalError as error:
        if last_try or error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
            raise
        return False
    return True


def fetch(
    connection: sqlite3.Connection, query: str, values: Sequence[Any]
) -> tuple[int, list[sqlite3.Row]]:
    cursor = connection.execute(query, values)
    found = cursor.fetchall()
    return (cursor.rowcount if cursor.rowcount >= 0 else len(found)), found


def insert(connection: sqlite3.Connection, query: str, values: Sequence[Any]) -> int:
    return connection.execute(query, values).lastrowid or 0


def many(connection: sqlite3.Connection, query: str, values: list[list[Any]]) -> None:
    connection.executemany(query, values)
