"""Write the next migration of each store from its models: `python -m workbook.database.making`.

It is a draft to read and to format: upstream guesses renames without asking. What may not be done
is not in `workbook.database.operations`, so a draft with it fails on import until it is rewritten.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from tortoise.apps import Apps
from tortoise.context import TortoiseContext
from tortoise.migrations.autodetector import MigrationAutodetector
from tortoise.migrations.writer import MigrationWriter

from workbook.database.stores import STORES, Databases, Store, config

UPSTREAM = "from tortoise.migrations import operations as ops"
OURS = "from workbook.database import operations as ops"


async def drafts(stores: Sequence[Store] = STORES) -> list[MigrationWriter]:
    """What the models have that the migrations have not; empty when they agree."""
    with tempfile.TemporaryDirectory() as directory:
        settings = config(Databases.in_directory(Path(directory)), stores)
    async with TortoiseContext() as context:
        await context.init(settings, init_connections=False)
        apps = cast(Apps, context.apps)
        for model in (model for app in apps.apps.values() for model in app.values()):
            model._meta.table_description = ""  # a docstring is for readers, not for the schema
        return await MigrationAutodetector(apps, settings["apps"]).changes()


def write(draft: MigrationWriter) -> Path:
    """Write one draft into its package, with our operations."""
    path = draft.path()
    path.write_text(draft.as_string().replace(UPSTREAM, OURS), encoding="utf-8")
    return path


def main() -> None:
    for draft in asyncio.run(drafts()):
        write(draft)


if __name__ == "__main__":
    main()
