"""What is asked of a PostgreSQL before anybody's words are trusted to it."""

from __future__ import annotations

from tortoise.connection import get_connection

from workbook.database.sql import rows
from workbook.database.stores import STORES


class Unsafe(RuntimeError):
    """Why it would be wrong to serve like this, and what to do, in a sentence for an operator."""


FORGETS = {
    "fsync": "after a loss of power the whole database may be gone",
    "full_page_writes": "after a loss of power pages of the database may be torn",
    "synchronous_commit": "after a crash, answers that people were told are saved may be gone",
}
SUPERUSER = (
    "The role that the database is used with is a superuser, or passes over the policies of tables:"
    " a fault here could reach everything there. Make one of its own (CREATE ROLE workbook LOGIN"
    " PASSWORD …; GRANT CREATE ON DATABASE … TO workbook) and name it in the address."
)


async def check_server() -> None:
    """Unsafe when one of the open stores may lose what it acknowledged, or is used by
    a role that no policy holds. SQLite is asked when it is opened.
    """
    for store in STORES:
        if get_connection(store.name).capabilities.dialect == "postgres":
            await check_durable(store.name)
            await check_role(store.name)


async def check_durable(name: str) -> None:
    """Unsafe when what this store acknowledged may be gone after a crash or a loss of power."""
    found = await rows(
        "SELECT name, setting FROM pg_settings"
        f" WHERE name IN ({', '.join('?' for _ in FORGETS)}) ORDER BY name",
        *FORGETS,
        store=name,
    )
    for row in found:
        if row["setting"] == "off":
            raise Unsafe(
                f"PostgreSQL runs with {row['name']} off: {FORGETS[row['name']]}. Set"
                f" {row['name']} = on in postgresql.conf, and load it again."
            )


async def check_role(name: str) -> None:
    """Unsafe when this store is used by a role that no policy holds: a superuser, or BYPASSRLS."""
    [role] = await rows(
        "SELECT rolsuper OR rolbypassrls AS unheld FROM pg_roles WHERE rolname = current_user",
        store=name,
    )
    if role["unheld"]:
        raise Unsafe(SUPERUSER)
