"""Somebody who sends and saves as fast as they can: in this process, or in one of their own.

This file, run as a program, is told the stores in its first line of input; after that each line is
an order and is answered with a line. So two processes can be told to begin at the same moment.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any, Protocol

from tests.prove.nursery import ROOT
from workbook import answering, vault
from workbook.database import Databases, opened
from workbook.errors import WorkbookError
from workbook.policy import Viewer
from workbook.ports import now
from workbook.vault import KeyRing, SecondPlace, Vault

Orders = Sequence[Sequence[str]]


class Partner(Protocol):
    """One who can be told to do many things at once. Each outcome is a word."""

    async def do(self, what: str, orders: Orders) -> list[str]: ...


class Here:
    """In this process, on its open stores."""

    async def do(self, what: str, orders: Orders) -> list[str]:
        """`send` (account, entry): new, again. `save` (account, entry, text): saved. Or why not."""
        act = {"send": _send, "save": _save}[what]
        return await asyncio.gather(*(_said(act(*order)) for order in orders))


class Apart:
    """In a process of their own."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    async def do(self, what: str, orders: Orders) -> list[str]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([what, orders]).encode() + b"\n")
        answer = await self._process.stdout.readline()
        said: list[str] = json.loads(answer)
        return said


async def _said(act: Any) -> str:
    try:
        return str(await act)
    except WorkbookError as error:
        return error.slug


def viewer(account: str) -> Viewer:
    return Viewer(account, "ses_none", now())


async def _send(account: str, entry: str) -> str:
    sent = await answering.submit(viewer(account), entry)
    return "new" if sent.new else "again"


async def _save(account: str, entry: str, text: str) -> str:
    await answering.save(viewer(account), entry, "say-0", {"value": text})
    return "saved"


@asynccontextmanager
async def apart(databases: Databases, keys: Path) -> AsyncIterator[Apart]:
    """A partner in a process of their own, ready."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.prove.partner",
        cwd=ROOT, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, limit=2**24,
    )  # fmt: skip
    assert process.stdin is not None
    process.stdin.write(json.dumps([asdict(databases), str(keys)]).encode() + b"\n")
    try:
        yield Apart(process)
    finally:
        process.stdin.close()
        await process.wait()


async def obey() -> None:
    places, keys = json.loads(sys.stdin.readline())
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(opened(Databases(**places)))
        second = SecondPlace.in_directory(Path(keys).with_name("second"))
        stack.enter_context(vault.use(Vault(KeyRing.load(Path(keys)), second)))
        here = Here()
        while line := await asyncio.to_thread(sys.stdin.readline):
            print(json.dumps(await here.do(*json.loads(line))), flush=True)


if __name__ == "__main__":
    asyncio.run(obey())
