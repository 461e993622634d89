"""What a driver's error means to us: one page, the same words for both engines.

    Unavailable       the store cannot answer just now: busy, full, gone, or out of connections
    └── TryAgain      and nothing was kept, so the same work may run again at once
    IntegrityError    a constraint said no; it names the constraint, never the values
    OperationalError  the statement itself is wrong

A driver puts values into its texts ("Key (login)=(…) already exists"), so no text of a driver
goes on from here except for statements that cannot be parsed, which hold no value.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import asyncpg  # type: ignore[import-untyped]
from tortoise.exceptions import IntegrityError, OperationalError, TransactionManagementError

from workbook.errors import Unavailable

log = logging.getLogger("workbook.database")

# SQLite's primary result codes: busy, locked, read-only, I/O error, full, cannot open.
SQLITE_UNAVAILABLE = frozenset({5, 6, 8, 10, 13, 14})

# PostgreSQL's SQLSTATE classes: connection, resources, object state (locks), operator, system.
POSTGRES_UNAVAILABLE = ("08", "53", "55", "57", "58", "25006", "25P03", "25P04")
POSTGRES_TRY_AGAIN = frozenset({"40001", "40P01"})


class TryAgain(Unavailable):
    """The store refused, and nothing of the transaction was kept: it may run again at once."""


@contextmanager
def translated() -> Iterator[None]:
    """Turn a driver's error into ours, on the way out."""
    try:
        yield
    except (sqlite3.OperationalError, sqlite3.IntegrityError) as error:
        raise _from_sqlite(error) from None
    except (asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        raise _from_postgres(error) from None
    except asyncpg.InternalClientError as error:  # a statement met a connection that is just dying
        raise unavailable(type(error).__name__) from None
    except OSError as error:  # a refused or reset connection, or a deadline
        raise unavailable(type(error).__name__) from None


def unavailable(reason: str, kind: type[Unavailable] = Unavailable) -> Unavailable:
    """The error to raise; `reason` goes to the log, for the operator, and holds no value."""
    fields = {"message": "database unavailable", "reason": reason}
    log.warning("database unavailable", extra={"fields": fields})
    return kind()


def _from_sqlite(error: sqlite3.Error) -> Exception:
    if isinstance(error, sqlite3.IntegrityError):
        return IntegrityError(str(error))  # SQLite names tables and columns only
    if (error.sqlite_errorcode or 0) & 0xFF in SQLITE_UNAVAILABLE:
        return unavailable(error.sqlite_errorname)
    return OperationalError(str(error))


def _from_postgres(error: asyncpg.PostgresError | asyncpg.InterfaceError) -> Exception:
    state: str = getattr(error, "sqlstate", None) or ""
    name = type(error).__name__
    if isinstance(error, asyncpg.IntegrityConstraintViolationError):
        what = error.constraint_name or error.column_name
        return IntegrityError(f"{name}: {error.table_name}, {what}")
    if state in POSTGRES_TRY_AGAIN:
        return unavailable(name, TryAgain)
    if state.startswith(POSTGRES_UNAVAILABLE):
        return unavailable(name)
    if isinstance(error, asyncpg.DataError | asyncpg.exceptions.DataError):
        return OperationalError(f"{name}: a parameter does not fit its column")
    if isinstance(error, asyncpg.InterfaceError):
        return unavailable(name)
    if state.startswith("25"):
        return TransactionManagementError(name)
    if state.startswith("42"):
        return OperationalError(f"{name}: {error.args[0]}")
    return OperationalError(f"{name} ({state})")
