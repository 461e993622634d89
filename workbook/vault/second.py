"""The second place: a copy of the wrapped keys and of the ledger, in a file of its own.

The key database is the one thing whose loss loses everything. So a new data key is acknowledged
only when it is on the disk in two places. The file can lie on another disk. It is a small SQLite
with a rollback journal and without anything deleted in it, whatever the engine of the stores is;
it is opened for the time of one thing, in a thread.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from workbook.database.failures import translated
from workbook.database.sqlite_thread import make_private
from workbook.vault.keyring import KeysMissing
from workbook.vault.ledger import Line

T = TypeVar("T")

COLUMNS = ("id", "scope", "generation", "kek", "wrapped", "made_on")
NAMES = ", ".join(COLUMNS)
TABLES = """
CREATE TABLE IF NOT EXISTS data_key (id TEXT PRIMARY KEY, scope TEXT NOT NULL,
    generation INT NOT NULL, kek TEXT NOT NULL, wrapped BLOB NOT NULL, made_on TEXT NOT NULL,
    UNIQUE (scope, generation)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS erasure (number INT PRIMARY KEY, key TEXT NOT NULL UNIQUE,
    destroyed_on TEXT NOT NULL, link TEXT NOT NULL) WITHOUT ROWID;
"""


@dataclass(frozen=True)
class SecondPlace:
    """`file` and its folder are made when they are first needed, for their owner alone.

    Each method is durable when it returns, and raises Unavailable when the disk does not let it.
    """

    file: Path

    @classmethod
    def in_directory(cls, folder: Path) -> SecondPlace:
        return cls(folder / "keys-copy.sqlite3")

    async def keep(self, keys: Iterable[Mapping[str, Any]]) -> None:
        """Have these wrapped keys, as they are now."""
        wanted = [tuple(row[column] for column in COLUMNS) for row in keys]
        await self._do(lambda place: _keep(place, wanted))

    async def forget(self, ids: Iterable[str]) -> None:
        """Have none of these keys any more."""
        gone = [(key,) for key in ids]
        await self._do(lambda place: _each(place, "DELETE FROM data_key WHERE id = ?", gone))

    async def enter(self, lines: Iterable[Line]) -> None:
        """Have these lines of the ledger."""
        new = [(line.number, line.key, str(line.destroyed_on), line.link) for line in lines]
        insert = "INSERT OR IGNORE INTO erasure VALUES (?, ?, ?, ?)"
        await self._do(lambda place: _each(place, insert, new))

    async def keys(self) -> list[dict[str, Any]]:
        """Every wrapped key that is here."""
        return await self._do(_keys) if self.file.exists() else []

    async def lines(self) -> list[Line]:
        """The ledger as it is here, in its order."""
        return await self._do(_lines) if self.file.exists() else []

    async def _do(self, work: Callable[[sqlite3.Connection], T]) -> T:
        return await asyncio.to_thread(self._at_once, work)

    def _at_once(self, work: Callable[[sqlite3.Connection], T]) -> T:
        with translated(), _damage(self.file):
            self.file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            make_private(str(self.file))
            with closing(sqlite3.connect(self.file, isolation_level=None)) as place:
                _prepare(place)
                place.execute("BEGIN IMMEDIATE")
                done = work(place)
                place.execute("COMMIT")  # without it, closing undoes all
                return done


@contextmanager
def _damage(file: Path) -> Iterator[None]:
    try:
        yield
    except (sqlite3.OperationalError, sqlite3.IntegrityError):
        raise
    except sqlite3.DatabaseError:
        raise KeysMissing(
            f"The second copy of the keys is damaged: {file}. Move it away, and a new one is made"
            " out of the key database."
        ) from None


def _prepare(place: sqlite3.Connection) -> None:
    place.row_factory = sqlite3.Row
    for pragma in ("busy_timeout = 5000", "synchronous = EXTRA", "secure_delete = ON"):
        place.execute(f"PRAGMA {pragma}")
    if not place.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        place.executescript(TABLES)


def _each(place: sqlite3.Connection, statement: str, rows: Sequence[tuple[Any, ...]]) -> None:
    place.executemany(statement, rows)


def _keep(place: sqlite3.Connection, wanted: Sequence[tuple[Any, ...]]) -> None:
    statement = (
        f"INSERT INTO data_key ({NAMES}) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id)"
        " DO UPDATE SET kek = excluded.kek, wrapped = excluded.wrapped"
    )
    new = [(*row[:-1], str(row[-1])) for row in wanted]
    _each(place, statement, [row for row in new if not _is_here(place, row)])


def _is_here(place: sqlite3.Connection, row: tuple[Any, ...]) -> bool:
    found = place.execute(f"SELECT {NAMES} FROM data_key WHERE id = ?", row[:1]).fetchone()
    return found is not None and tuple(found) == row


def _keys(place: sqlite3.Connection) -> list[dict[str, Any]]:
    found = place.execute(f"SELECT {NAMES} FROM data_key ORDER BY id")
    return [{**row, "made_on": date.fromisoformat(row["made_on"])} for row in found]


def _lines(place: sqlite3.Connection) -> list[Line]:
    found = place.execute("SELECT number, key, destroyed_on, link FROM erasure ORDER BY number")
    return [Line(n, key, date.fromisoformat(day), link) for n, key, day, link in found]
