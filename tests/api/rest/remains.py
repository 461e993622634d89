"""What the stores hold, table by table, so that a test can say that a request left nothing."""

from __future__ import annotations

import inspect
from typing import Any

from tortoise.models import Model

from workbook.database.sql import rows
from workbook.records import models as records
from workbook.vault import ledger
from workbook.vault import models as keys

COUNTERS = frozenset({"tries", "security_log"})
"""A try at a code or a password is counted, whatever comes of it, and that it was refused."""


def _tables(module: object) -> set[str]:
    found = vars(module).values()
    models = [one for one in found if inspect.isclass(one) and issubclass(one, Model)]
    return {model._meta.db_table for model in models if not model._meta.abstract} - COUNTERS


STORES = {"default": _tables(records), "keys": _tables(keys), "ledger": _tables(ledger)}


async def remains() -> dict[str, list[str]]:
    """Every row of every table of every store, as text."""
    return {
        table: sorted(
            repr(_plain(row)) for row in await rows(f"SELECT * FROM {table}", store=store)
        )
        for store, tables in STORES.items()
        for table in sorted(tables)
    }


def _plain(row: dict[str, Any]) -> list[tuple[str, Any]]:
    return [(key, bytes(v) if isinstance(v, memoryview) else v) for key, v in row.items()]
