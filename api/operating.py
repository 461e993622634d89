"""What an operator does with a server's stores, beside a server that runs or without one."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TextIO, TypeAlias

from api.opening import databases_of, settle, vault_of
from api.settings import Settings, SettingsError, load
from api.starting import CannotStart, as_sentences
from workbook import (
    backing_up,
    restoring,
    rotating,
    security_log,
    signing_out,
    vault,
    vouching,
)
from workbook.copies import NoCopy
from workbook.database import opened
from workbook.database.migrating import migrate, waiting
from workbook.rotating import Status
from workbook.vault import KeyRing, SecondPlace, Vault
from workbook.vouching import Vouched

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
    """The stores as they are, and a vault over them that nobody has checked.

    CannotStart where there are none, or where this version has not served them yet.
    """
    if settings.database_url is None and not (settings.db_at / "workbook.sqlite3").is_file():
        raise CannotStart(f"There is no workbook in {settings.data_dir}.")
    async with opened(databases_of(settings)):
        if await waiting():
            raise CannotStart("The databases are of another version. Start its server once.")
        with vault.use(Vault(KeyRing.load(settings.keys_at), second_place(settings))) as keys:
            yield keys


def second_place(settings: Settings) -> SecondPlace:
    return SecondPlace.in_directory(settings.keys_copy_at)


async def back_up(records_to: Path, keys_to: Path, settings: Settings, out: TextIO) -> int:
    """A backup in two places, beside a server that runs or without one."""
    async with with_keys(settings) as keys:
        try:
            done = await backing_up.back_up(keys, databases_of(settings), records_to, keys_to)
        except NoCopy as reason:
            raise CannotStart(str(reason)) from None
        await security_log.note(security_log.NOBODY, "backed-up")
    out.write(
        f"Records: {done.records}\nKeys:    {done.keys}  ({done.data_keys} data keys)\n"
        f"Ledger:  {keys_to / 'ledger.json'}  ({done.erased} keys were destroyed)\n"
    )
    if done.dropped:
        out.write(f"{done.dropped} older backups that have had their time were deleted.\n")
    out.write(
        f"The key folder, {settings.keys_at.resolve()}, is not in it: it has a third place.\n"
    )
    return 0


async def restore(
    records_from: Path, keys_from: Path, ledger_lost: bool, settings: Settings, out: TextIO
) -> int:
    """A server out of a backup; then it is settled, as by a start, and looked at."""
    databases = databases_of(settings)
    ring = KeyRing.load(settings.keys_at)
    try:
        done = await restoring.restore(
            databases, ring, second_place(settings), records_from, keys_from,
            ledger_lost=ledger_lost,
        )  # fmt: skip
    except NoCopy as reason:
        raise CannotStart(str(reason)) from None
    await migrate(databases)
    async with opened(databases):
        with vault.use(await vault_of(settings)) as keys:
            await settle(keys)
            await security_log.note(security_log.NOBODY, "restored")
            found, logs = await rotating.status(keys), await vouching.check()
    out.write(
        f"Restored as of {done.made_at}. {done.keys} data keys came back, {done.erased} that were"
        f" destroyed stay so.\n{found.texts} texts, {found.lost} of them without a key.\n"
    )
    out.write(_log_words(logs))
    return 0 if found.well and not logs.broken else 1


async def show_log(settings: Settings, out: TextIO) -> int:
    """What happened at the doors, by the day, over all accounts; nobody is named."""
    async with with_keys(settings):
        found = await security_log.sums()
    for one in found:
        out.write(f"{one.day}  {one.what:20} {one.times:6}  accounts: {one.accounts}\n")
    if not found:
        out.write("Nothing is noted.\n")
    return 0


async def check_log(settings: Settings, out: TextIO) -> int:
    """Whether the access logs are whole. 1 when one of them is not."""
    async with with_keys(settings):
        found = await vouching.check()
    out.write(_log_words(found))
    return 1 if found.broken else 0


def _log_words(found: Vouched) -> str:
    lines = [f"Access logs: {found.logs}, with {found.rows} lines. Broken: {len(found.broken)}."]
    lines += found.broken
    lines += [
        f"Tied together as they were found on {day}: {logs}. Of what was before, nothing is known."
        for day, logs in sorted(found.tied_on.items())
    ]
    return "\n".join(lines) + "\n"


async def mend(settings: Settings, out: TextIO) -> int:
    """Keys that only the second place has come back into the key database."""
    async with with_keys(settings) as keys:
        back = await keys.mend()
    out.write(f"{back} keys came back.\n" if back else "No key was missing.\n")
    return 0


async def end_sessions(asking: TextIO, settings: Settings, out: TextIO) -> int:
    """Sign somebody out everywhere. Their login is read, so that it stays out of the history of the
    shell. 1 where nobody has it.
    """
    out.write("The login whose sessions are to end: ")
    out.flush()
    login = asking.readline().strip()
    async with with_keys(settings):
        ended = await signing_out.end_for(login)
    if ended is None:
        out.write("\nNobody has this login. Nothing was changed.\n")
        return 1
    out.write(f"\n{ended} sessions ended. The password is as it was.\n")
    return 0


async def status(settings: Settings, out: TextIO) -> int:
    """How the keys are. 1 when something is missing."""
    async with with_keys(settings) as keys:
        found = await rotating.status(keys)
        out.write(_status_words(found, keys))
    return 0 if found.well else 1


def _status_words(found: Status, keys: Vault) -> str:
    lines = [f"Keys of keys, in {keys.ring.folder}:"]
    for kek, wraps in found.wraps.items():
        lines.append(f"  {kek}  wraps {wraps} data keys{_about(kek, wraps, found)}")
    lines += [
        f"Data keys: {found.data_keys}, of which {found.older} are older ones.",
        f"Texts: {found.texts}, of which {found.texts_under_older} are under an older key.",
        f"Second place, {keys.second.file}: {found.copied} of {found.data_keys} data keys.",
        f"Erasure ledger: {found.erased} keys were destroyed.",
        f"Last round of new data keys: {found.last or 'never'}.",
    ]
    if found.unfinished:
        lines.append("A round is not over: `workbook keys rotate` goes on with it.")
    if found.copied < found.data_keys:
        lines.append("The second place lacks keys: the next start of the server fills it.")
    if found.lost:
        lines.append(f"{found.lost} texts have no key, and were not erased: `workbook keys mend`.")
    return "\n".join(lines) + "\n"


def _about(kek: str, wraps: int, found: Status) -> str:
    if kek == found.newest:
        return ", and each new one"
    return "" if wraps else ": it is needed for older backups of the key database only"


async def rotate_wrapping(settings: Settings, out: TextIO) -> int:
    """A new key of keys."""
    async with with_keys(settings) as keys:
        done = await rotating.rotate_wrapping(keys)
        await security_log.note(security_log.NOBODY, "keys-rotated")
    word = "A new key of keys was made." if done.made else "The newest key of keys goes on."
    out.write(
        f"{word} It wrapped {done.wrapped} data keys.\n"
        f"Copy the key folder, {settings.keys_at.resolve()}, to its other place now: a backup of\n"
        "the key database from now on cannot be read without it.\n"
    )
    return 0


async def rotate_sealing(settings: Settings, out: TextIO) -> int:
    """New data keys, and everything under them. 1 when it is to be asked for again."""
    async with with_keys(settings) as keys:
        done = await rotating.rotate_sealing(keys)
        await security_log.note(security_log.NOBODY, "keys-rotated")
    word = "The round before went on." if done.resumed else "A new round of data keys."
    out.write(f"{word} {done.renewed} data keys were made, {done.resealed} texts sealed anew.\n")
    if done.dropped:
        out.write(f"{done.dropped} older data keys that nothing needs any more are gone.\n")
    if done.unreadable:
        out.write(f"{done.unreadable} texts do not open for their row, and were left.\n")
    if done.left:
        out.write(f"{done.left} texts were written meanwhile: run this again in a minute.\n")
    return 1 if done.left else 0


async def rotate(settings: Settings, out: TextIO) -> int:
    """Both levels, the first one first."""
    await rotate_wrapping(settings, out)
    return await rotate_sealing(settings, out)
