"""A PostgreSQL of our own that keeps its promises (fsync on) and that can be killed and started."""

from __future__ import annotations

import os
import shutil
import signal
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Literal

from tests import postgres

SETTINGS = postgres.SETTINGS | {"fsync": "on", "full_page_writes": "on", "synchronous_commit": "on"}

Manner = Literal["kill", "immediate", "fast"]


class Crashable:
    """A server on a socket in a directory of its own. It is started when it is made."""

    def __init__(self, home: Path, port: int = 5432) -> None:
        programs = postgres.find_programs()
        self.home = home
        self._user = postgres._unprivileged()
        self._bin = programs.bin
        if self._user and programs.from_wheel:
            self._bin = postgres._readable_copy(programs.bin, home / "programs")
        if self._user:
            os.chown(home, self._user["user"], self._user["group"])
        self.data = home / "data"
        self._call("initdb", "-D", str(self.data), "-U", "postgres", "-A", "trust", "-N")
        self.start()

    @property
    def url(self) -> str:
        return f"postgresql://postgres@/postgres?host={self.home}"

    def _call(self, program: str, *arguments: str) -> None:
        postgres._call(self._user, self.home, self._bin / program, *arguments)

    def start(self) -> None:
        """Start it, and wait until it has recovered and answers."""
        options = " ".join(f"-c {name}={value}" for name, value in SETTINGS.items())
        for last in (False,) * 40 + (True,):
            try:
                self._call("pg_ctl", "-D", str(self.data), "-w", "-l", str(self.home / "log"),
                           "-o", f"-k {self.home} {options}", "start")  # fmt: skip
            except postgres.NoPostgresError:  # the killed one's children still hold its memory
                if last:
                    raise
                time.sleep(0.05)
            else:
                return

    def end(self, manner: Manner) -> None:
        """SIGKILL to the postmaster, or an immediate stop (a crash, too), or an orderly one."""
        if manner == "kill":
            pid = int((self.data / "postmaster.pid").read_text().split()[0])
            os.kill(pid, signal.SIGKILL)
        else:
            self._call("pg_ctl", "-D", str(self.data), "-w", "-m", manner, "stop")


@contextmanager
def crashable() -> Iterator[Crashable]:
    """NoPostgresError, with the reason, where there is none to be had."""
    home = Path(tempfile.mkdtemp(prefix="workbook-crash-"))
    server: Crashable | None = None
    try:
        server = Crashable(home)
        yield server
    finally:
        if server is not None:
            with suppress(postgres.NoPostgresError):
                server.end("immediate")
        shutil.rmtree(home)
