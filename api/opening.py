"""What is open while the server runs: stores, vault, passwords, limits, what is done by itself."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import replace

from api import safety
from api.logs import failure
from api.settings import Settings
from workbook import (
    leaving,
    mailer,
    notifying,
    passwords,
    posting,
    resetting,
    tries,
    vault,
    vouching,
)
from workbook.database import reserve
from workbook.database.migrating import migrate, waiting
from workbook.database.opening import opened
from workbook.database.reserve import Reserve
from workbook.database.safety import check_server
from workbook.database.sql import one
from workbook.database.stores import Databases
from workbook.ids import new_id
from workbook.library import builtin
from workbook.mailer import Mailer
from workbook.passwords import Passwords
from workbook.records import people
from workbook.tries import Limits
from workbook.vault import KeyRing, KeysMissing, SecondPlace, Vault
from workbook.vault.checking import check_present, check_stores
from workbook.vault.vault import INSTANCE

LOG = logging.getLogger("workbook")
EVERY = 3600.0
NOTIFYING = 300.0


def databases_of(settings: Settings) -> Databases:
    """The stores that these settings name: files in the data directory, or a PostgreSQL."""
    pool = {
        "pool_min": settings.pool_min,
        "pool_max": settings.pool_max,
        "acquire_seconds": settings.pool_wait_seconds,
    }
    if settings.database_url is None:
        settings.db_at.mkdir(mode=0o700, parents=True, exist_ok=True)
        here = Databases.in_directory(settings.db_at)
        return replace(here, lock_seconds=settings.pool_wait_seconds)
    url = settings.database_url.get_secret_value()
    keys = settings.keys_database_url
    return Databases(url, keys.get_secret_value() if keys else url, url, **pool)  # type: ignore[arg-type]


@asynccontextmanager
async def opening(
    settings: Settings, *, everywhere: bool = True
) -> AsyncIterator[Mapping[str, object]]:
    """Migrate, open everything, and close it whatever happens. What it yields is app state.

    Raises KeysMissing rather than start without the keys that the data needs, and Unsafe where what
    people write would not be safe.
    """
    safety.check(settings)
    databases = databases_of(settings)
    builtin()
    async with AsyncExitStack() as stack:
        stack.enter_context(_room(settings))
        await migrate(databases)
        await stack.enter_async_context(opened(databases, everywhere=everywhere))
        if settings.database_checks:
            await check_server()
        keys = await vault_of(settings)
        stack.enter_context(vault.use(keys))
        stack.enter_context(passwords.use(_passwords(settings)))
        stack.enter_context(tries.use(Limits(settings.rate_limits)))
        await settle(keys)
        await keys.ensure(INSTANCE)
        await leaving.tidy()
        reserve.make()
        await stack.enter_async_context(_again_and_again("tidying", EVERY, leaving.tidy))
        await stack.enter_async_context(_posting(settings))
        yield {"tag_key": await keys.mac(INSTANCE, "etag"), "checks": CHECKS}


@contextmanager
def _room(settings: Settings) -> Iterator[None]:
    """Some of the disk is kept for what must work on a full one; to start is to need it, too."""
    if settings.database_url is not None:
        yield
        return
    with reserve.use(Reserve(settings.db_at / "reserve")):
        reserve.give_up()
        yield


async def vault_of(settings: Settings) -> Vault:
    """The vault over this ring. A new ring is made only where there is nothing to lose."""
    second = SecondPlace.in_directory(settings.keys_copy_at)
    used = await one("SELECT 1 AS used FROM data_key LIMIT 1", store="keys")
    copied = await second.keys()
    if await _is_written() and not used and not copied:
        raise KeysMissing("There are accounts here, but the key database is empty.")
    if not used and not copied and not any(settings.keys_at.glob("*.key")):
        LOG.warning("A new key was made. Back up the key folder, apart from the databases.")
        KeyRing.make(settings.keys_at)
    keys = Vault(KeyRing.load(settings.keys_at), second)
    await check_stores(keys)
    if await _is_written() and not await keys.has(INSTANCE):
        raise KeysMissing("There are accounts here, but not the key of this server.")
    return keys


async def settle(keys: Vault) -> None:
    """What was erased is erased, whatever came back; what is here has its key in two places.

    KeysMissing when somebody's key is nowhere. The vault is in use.
    """
    await keys.replay()
    await check_present((await people.profile_keys()).values())
    await leaving.forget_erased()
    await vouching.begin_missing()
    await keys.copy()


async def _is_written() -> bool:
    return await one("SELECT 1 AS used FROM account LIMIT 1") is not None


def _passwords(settings: Settings) -> Passwords:
    return Passwords(
        settings.password_passes,
        settings.password_memory_kib,
        settings.password_lanes,
        settings.password_slots,
    )


@asynccontextmanager
async def _again_and_again(
    name: str, seconds: float, work: Callable[[], Awaitable[object]]
) -> AsyncIterator[None]:
    """Do this every so many seconds, in the background, and stop it at the end."""
    over = asyncio.Event()
    task = asyncio.create_task(_until(over, name, seconds, work))
    try:
        yield
    finally:
        over.set()
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def _until(
    over: asyncio.Event, name: str, seconds: float, work: Callable[[], Awaitable[object]]
) -> None:
    """Being cancelled is not enough: a library in the middle of a conversation may swallow it."""
    while not over.is_set():
        await asyncio.sleep(seconds)
        try:
            await work()
        except Exception as error:  # the next time it is tried again
            LOG.warning("%s failed", name, extra={"fields": {"task": name, **failure(error)}})


@asynccontextmanager
async def _posting(settings: Settings) -> AsyncIterator[None]:
    """Send what is in the outbox, where there is a server to send it by."""
    if settings.mail_host is None:
        yield
        return
    holder = new_id("wrk")
    with mailer.use(_mailer(settings)):
        async with (
            _again_and_again("notifying", NOTIFYING, notifying.write_due),
            _again_and_again("posting", settings.mail_every_seconds, lambda: _post(holder)),
        ):
            yield


async def _post(holder: str) -> None:
    """What is to be sent at once, and then whatever is due."""
    await resetting.write_due()
    await posting.post_due(holder)


def _mailer(settings: Settings) -> Mailer:
    """The way out that these settings name."""
    password = settings.mail_password
    return Mailer(
        host=settings.mail_host or "",
        port=settings.mail_port,
        sender=settings.mail_from or "",
        tls=settings.mail_tls,
        user=settings.mail_user,
        password=password.get_secret_value() if password else None,
        trusted=settings.mail_ca_file,
    )


async def database_answers() -> None:
    """The records can be read, and their schema is there."""
    await one("SELECT 1 AS here FROM entry LIMIT 1")


async def keys_answer() -> None:
    """The key database can be read, and its keys can be unwrapped."""
    await vault.current().mac(INSTANCE, "ready")


async def ledger_answers() -> None:
    """The erasure ledger can be read."""
    await one("SELECT 1 AS here FROM erasure LIMIT 1", store="ledger")


async def schema_is_newest() -> None:
    """No migration is waiting: after an update, every process has to be started again."""
    if await waiting():
        raise RuntimeError("A migration is waiting.")


async def content_is_whole() -> None:
    """The built-in library was parsed without a fault."""
    builtin()


CHECKS = {
    "database": database_answers,
    "keys": keys_answer,
    "ledger": ledger_answers,
    "migrations": schema_is_newest,
    "content": content_is_whole,
}
