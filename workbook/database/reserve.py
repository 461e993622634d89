"""Room on the disk that is kept for what must work on a full one: to sign in, to leave, to erase.

Deleting needs room, too: SQLite writes to its log first. So a file of 16 MiB lies beside the
stores. When one of these few things finds no room, the file is given up, the thing is done, and
the file is made again, as large as there is room for.

On PostgreSQL the disk is not ours, and there is no such file.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Awaitable, Callable
from functools import wraps
from pathlib import Path
from typing import ParamSpec, TypeVar

from workbook.errors import Unavailable
from workbook.held import Held

P = ParamSpec("P")
T = TypeVar("T")

log = logging.getLogger("workbook.database")

SIZE = 16 * 2**20
PIECE = 2**20


class Reserve:
    """A file that only takes up room."""

    def __init__(self, file: Path, size: int = SIZE) -> None:
        self._file = file
        self._size = size
        self._one_at_a_time = threading.Lock()

    def make(self) -> int:
        """Let the file take up its room, or what there is of it. How many bytes it has."""
        with self._one_at_a_time:
            try:
                with self._file.open("ab", buffering=0) as file:
                    while (missing := self._size - file.tell()) > 0:
                        file.write(bytes(min(PIECE, missing)))
            except OSError:  # no room for more: what there is has to do
                pass
            return self._file.stat().st_size if self._file.exists() else 0

    def give_up(self) -> None:
        with self._one_at_a_time:
            self._file.unlink(missing_ok=True)


_reserve: Held[Reserve] = Held("reserve")
use = _reserve.use


def _kept() -> Reserve | None:
    try:
        return _reserve.current()
    except LookupError:
        return None


def give_up() -> None:
    """Give up the reserve, where there is one."""
    if kept := _kept():
        kept.give_up()


def make() -> None:
    """Make the reserve again, where there is to be one."""
    kept = _kept()
    if kept is not None and kept.make() < SIZE:
        log.warning("The disk is nearly full.")


def even_when_full(function: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[T]]:
    """The function is called again, once, with the reserve given up, when the store could not
    answer. So it must be one that may be begun again, and stand outside of any transaction.
    """

    @wraps(function)
    async def whole(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return await function(*args, **kwargs)
        except Unavailable:
            if _kept() is None:
                raise
        await asyncio.to_thread(give_up)
        try:
            return await function(*args, **kwargs)
        finally:
            await asyncio.to_thread(make)

    return whole
