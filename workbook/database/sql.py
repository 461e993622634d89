"""Hand-written SQL, the same text on both engines, on the transaction's connection if one is open.

Placeholders are `?`. A column declared as a date-time, date or binary comes back as an aware
`datetime` in UTC, a `date` and `bytes` on both. Two things differ on SQLite and have a reader:
a boolean comes back as 0 or 1 (`flag`), and a date-time that was computed, as by `max(…)`, as
text (`moment`). `TODAY` in a statement is this day in UTC, by the clock of `ports`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import lru_cache
from itertools import count
from typing import Any, cast

from tortoise.connection import get_connection

from workbook.ports import today

TODAY = ":today"
"""What ends on a day is held against this in the statement that loads it, so that nothing that is
over is ever loaded, and no job has to run for that.
"""

# A string, a quoted name or a comment is passed over as it is; then a placeholder.
_TOKENS = re.compile(r"""('(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*)|\?""")


async def rows(sql: str, *params: object, store: str = "default") -> list[dict[str, Any]]:
    """Every row of the answer, also of `… RETURNING`."""
    client = get_connection(store)
    return await client.execute_query_dict(_for(client, sql), bound(params))


async def one(sql: str, *params: object, store: str = "default") -> dict[str, Any] | None:
    """The first row, or None."""
    found = await rows(sql, *params, store=store)
    return found[0] if found else None


async def execute(sql: str, *params: object, store: str = "default") -> int:
    """How many rows were changed."""
    client = cast(Any, get_connection(store))
    return cast(int, await client.affect(_for(client, sql), bound(params)))


def for_update(*tables: str, store: str = "default") -> str:
    """` FOR UPDATE OF …` where rows have locks; nothing on SQLite, which locks the whole file."""
    if get_connection(store).capabilities.dialect != "postgres":
        return ""
    return f" FOR UPDATE OF {', '.join(tables)}" if tables else " FOR UPDATE"


def flag(value: object) -> bool:
    """A boolean column, whichever engine it came from."""
    return bool(value)


def moment(value: datetime | str) -> datetime:
    """A date-time, whichever engine it came from, also one that was computed."""
    return datetime.fromisoformat(value) if isinstance(value, str) else value


def bound(params: Sequence[object]) -> list[object]:
    """The values as they are stored: a date-time in UTC, so that SQLite's text sorts by time.

    Raises `ValueError` for a date-time without an offset.
    """
    return [_utc(value) if isinstance(value, datetime) else value for value in params]


@lru_cache(maxsize=1024)
def numbered(sql: str) -> str:
    """`?` as `$1`, `$2`, …, as PostgreSQL wants them."""
    numbers = count(1)
    return _TOKENS.sub(lambda found: found[1] or f"${next(numbers)}", sql)


def _for(client: Any, sql: str) -> str:
    sql = sql.replace(TODAY, f"'{today().isoformat()}'")
    return numbered(sql) if client.capabilities.dialect == "postgres" else sql


def _utc(value: datetime) -> datetime:
    if value.tzinfo is None:
        raise ValueError("A date-time needs an offset.")
    return value.astimezone(UTC)
