"""Real servers that are quick to start and die for real: forked from a process that is warm.

This file, run as a program, has everything imported and waits for orders on its standard input,
one JSON object a line. `{"serve": {…settings…}}` forks a process that runs the whole application
under uvicorn on a free port of the loopback address, and is answered with its id and port once it
listens. `{"reap": id}` waits for the end of one. When the input closes, all are killed.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

QUICK = {"password_memory_kib": 19456, "rate_limits": False, "log_level": "error",
         "database_checks": False}  # fmt: skip
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Server:
    """A running server: its process and its port on 127.0.0.1."""

    pid: int
    port: int

    def kill(self) -> None:
        """SIGKILL: no handler runs, nothing is flushed."""
        os.kill(self.pid, signal.SIGKILL)


class Nursery:
    """Starts servers and waits for their end."""

    def __init__(self, orders: IO[str], answers: IO[str]) -> None:
        self._orders = orders
        self._answers = answers

    def _ask(self, **order: Any) -> dict[str, Any]:
        print(json.dumps(order), file=self._orders, flush=True)
        answer: dict[str, Any] = json.loads(self._answers.readline())
        return answer

    def serve(self, **settings: Any) -> Server:
        """A server that listens. RuntimeError, with its last words, when it did not start."""
        answer = self._ask(serve=QUICK | settings)
        if "failed" in answer:
            raise RuntimeError(answer["failed"])
        return Server(answer["pid"], answer["port"])

    def reap(self, server: Server) -> None:
        """Wait until a killed server is gone."""
        self._ask(reap=server.pid)


@contextmanager
def nursery() -> Iterator[Nursery]:
    warm = subprocess.Popen(
        (sys.executable, "-m", "tests.prove.nursery"),
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env={k: v for k, v in os.environ.items() if not k.startswith("WORKBOOK_")},
    )
    assert warm.stdin is not None
    assert warm.stdout is not None
    try:
        yield Nursery(warm.stdin, warm.stdout)
    finally:
        warm.communicate()


def obey() -> None:
    import uvicorn  # noqa: F401

    import api.serving  # noqa: F401  warm before the first fork

    children: set[int] = set()
    for line in sys.stdin:
        order = json.loads(line)
        if "serve" in order:
            answer = _fork(order["serve"])
            children |= {answer["pid"]} if "pid" in answer else set()
        else:
            os.waitpid(order["reap"], 0)
            children.discard(order["reap"])
            answer = {"gone": order["reap"]}
        print(json.dumps(answer), flush=True)
    for child in children:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


def _fork(settings: dict[str, Any]) -> dict[str, Any]:
    listening = socket.create_server(("127.0.0.1", 0), backlog=256)
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reader)
        _be_server(settings, listening, writer)
    os.close(writer)
    port = listening.getsockname()[1]
    listening.close()
    with os.fdopen(reader) as pipe:
        said = pipe.readline().strip()
    if said == "ready":
        return {"pid": pid, "port": port}
    os.waitpid(pid, 0)
    return {"failed": said or "the server ended before it listened"}


def _be_server(settings: dict[str, Any], listening: socket.socket, tell: int) -> None:
    """Never returns."""
    quiet = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(quiet, number)
    try:
        _run(settings, listening, tell)
    except BaseException:
        with suppress(OSError):
            os.write(tell, traceback.format_exc().replace("\n", " | ").encode())
    finally:
        os._exit(1)


def _run(settings: dict[str, Any], listening: socket.socket, tell: int) -> None:
    import uvicorn

    from api.serving import whole_app
    from api.settings import Settings

    class Telling(uvicorn.Server):
        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            if self.started:
                os.write(tell, b"ready\n")
                os.close(tell)

    config = uvicorn.Config(
        whole_app(Settings(**settings)), log_level="error", access_log=False, lifespan="on"
    )
    Telling(config).run([listening])


if __name__ == "__main__":
    obey()
