"""A command of `workbook` that is killed at its n-th statement: run as a program.

    python -m tests.journey.killing 12 keys rotate --data DIR

SIGKILL, as by the system: no handler runs, nothing is flushed. With 0 it is not killed, and the
last line that it prints is how many statements there were.
"""

from __future__ import annotations

import os
import signal
import sys

from workbook import cli
from workbook.database import asyncpg_backend, sqlite_backend
from workbook.vault import second


class Counting:
    """Counts what is sent to a database, and ends the process at one of them."""

    def __init__(self, last: int) -> None:
        self.last = last
        self.sent = 0

    def __call__(self, *_: object) -> None:
        self.sent += 1
        if self.sent == self.last:
            os.kill(os.getpid(), signal.SIGKILL)


def main(last: int, arguments: list[str]) -> int:
    counting = Counting(last)
    sqlite_backend.note = asyncpg_backend.note = counting  # type: ignore[attr-defined]
    before = second._prepare

    def prepare(place: object) -> None:
        counting()
        before(place)  # type: ignore[arg-type]

    second._prepare = prepare
    code = cli.main(arguments)
    print(counting.sent)
    return code


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), sys.argv[2:]))
