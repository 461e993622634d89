"""What was deleted leaves nothing behind in the database's own files."""

from __future__ import annotations

from tortoise.connection import get_connection

from workbook.database.sql import execute, rows


async def leave_nothing(table: str, store: str) -> None:
    """Empty SQLite's log of this store, which still has the rows as they were; let PostgreSQL
    write this table anew. Outside of any transaction.

    PostgreSQL's own log has them until it is recycled, and nothing here can change that.
    """
    if get_connection(store).capabilities.dialect == "postgres":
        await execute(f"VACUUM FULL {table}", store=store)
    else:
        await rows("PRAGMA wal_checkpoint(TRUNCATE)", store=store)
