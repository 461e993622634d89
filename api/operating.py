"""What an operator does with a server's stores, beside a server that runs or without one."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TextIO, TypeAlias

from api.opening import databases_of
from api.running import CannotStart, as_sentences
from api.settings import Settings, SettingsError, load
from workbook import vault
from workbook.database import opened
from workbook.database.migrating import migrate
from workbook.vault import KeyRing, SecondPlace, Vault

Work: TypeAlias = Callable[[Settings, TextIO], Coroutine[Any, Any, int]]


def run(data: Path | None, work: Work, out: TextIO) -> int:
    """Do this with the stores of these settings. The exit code; a sentence when it cannot be."""
    try:
        settings = load(**({} if data is None else {"data_dir": data}))
        with as_sentences():
            return asyncio.run(work(settings, out))
    except (SettingsError, CannotStart) as reason:
        sys.stderr.write(f"{reason}\n")
        return 1


@asynccontextmanager
async def with_keys(settings: Settings) -> AsyncIterator[Vault]:
    """The stores as they are, and a vault over them that nobody has checked."""
    databases = databases_of(settings)
    await migrate(databases)
    async with opened(databases):
        second = SecondPlace.in_directory(settings.keys_copy_at)
        with vault.use(Vault(KeyRing.load(settings.keys_at), second)) as keys:
            yield keys


async def mend(settings: Settings, out: TextIO) -> int:
    """Keys that only the second place has come back into the key database."""
    async with with_keys(settings) as keys:
        back = await keys.mend()
    out.write(f"{back} keys came back.\n" if back else "No key was missing.\n")
    return 0
