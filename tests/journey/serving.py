"""`workbook serve` and `workbook demo` as processes of their own, over real HTTP."""

from __future__ import annotations

import io
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from api.operating import show_log
from api.settings import Settings
from workbook.client import Client

WORKBOOK = (sys.executable, "-m", "workbook")
LISTENING = re.compile(r"Listening on (http://127\.0\.0\.1:\d+), ready after ([\d.]+) s\.")
QUICK = {"WORKBOOK_PASSWORD_MEMORY_KIB": "19456"}
PATIENCE = 60


def environment(more: Mapping[str, str] | None = None) -> dict[str, str]:
    """This process's, without any setting of a server; a PostgreSQL that forgets is quick."""
    plain = {k: v for k, v in os.environ.items() if not k.startswith("WORKBOOK_")}
    return {**plain, "WORKBOOK_DATABASE_CHECKS": "off", **(more or {})}


@dataclass
class Running:
    """One server that is ready. `said` are the lines that it printed until then."""

    process: subprocess.Popen[str]
    url: str
    seconds: float
    said: list[str]
    people: list[Client] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "\n".join(self.said)

    def kill(self) -> None:
        """As a power cut would: nothing is closed."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(PATIENCE)

    def stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        """Ask it to stop. Its exit code."""
        self.process.send_signal(how)
        return self.process.wait(PATIENCE)


@contextmanager
def started(
    *arguments: str | Path,
    log: Path,
    settings: Mapping[str, str] | None = None,
    port: int = 0,
) -> Iterator[Running]:
    """A server on a free port or this one, ready; its log goes to `log`. Gone after the block."""
    with log.open("a") as errors:
        process = subprocess.Popen(
            (*WORKBOOK, *map(str, arguments), "--port", str(port)),
            stdout=subprocess.PIPE,
            stderr=errors,
            stdin=subprocess.DEVNULL,
            text=True,
            env=environment(settings),
        )
    with process:
        try:
            yield _ready(process, log)
        finally:
            if process.poll() is None:
                process.kill()


def _ready(process: subprocess.Popen[str], log: Path) -> Running:
    said: list[str] = []
    assert process.stdout is not None
    for line in process.stdout:
        said.append(line.rstrip("\n"))
        if found := LISTENING.fullmatch(said[-1]):
            return Running(process, found[1], float(found[2]), said)
    raise AssertionError(f"It did not start: {said} {log.read_text()}")


@contextmanager
def served(
    directory: Path,
    settings: Mapping[str, str] | None = None,
    *,
    log: Path | None = None,
    port: int = 0,
) -> Iterator[Running]:
    """`workbook serve` with its data in this directory."""
    with started(
        "serve",
        "--data",
        directory,
        log=log or directory.with_name(f"{directory.name}.log"),
        settings={**QUICK, **(settings or {})},
        port=port,
    ) as running:
        yield running


def finished(*arguments: str | Path, **settings: str) -> subprocess.CompletedProcess[str]:
    """One command that ends by itself."""
    return subprocess.run(
        (*WORKBOOK, *map(str, arguments)),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
        env=environment(settings),
    )


async def noted(directory: Path, settings: Mapping[str, str]) -> dict[str, int]:
    """What `workbook log show` has, here in this process: how often each thing happened."""
    url = settings.get("WORKBOOK_DATABASE_URL")
    said = io.StringIO()
    here = Settings(data_dir=directory, database_url=url, database_checks=False)
    assert await show_log(here, said) == 0
    lines = [line.split() for line in said.getvalue().splitlines() if "accounts:" in line]
    return {what: int(times) for _, what, times, *_ in lines}
