"""Runs a few tests over and over on a copy of the tree, each time in a fresh child.

What takes time when tests start is importing the libraries. This program imports them once, and
nothing of the project; a child that is forked from it imports the project from the copy, with one
file changed. It is run by its path and reads one line of JSON for each job.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import select
import signal
import sys
import time
import traceback
from pathlib import Path
from typing import Any

LIBRARIES = (
    "_pytest.assertion.rewrite", "aiosqlite", "anyio.pytest_plugin",
    "argon2", "asyncpg", "cryptography.hazmat.primitives.ciphers.aead", "hypothesis",
    "hypothesis.strategies", "httpx", "markdown", "nh3", "pydantic", "pydantic_settings", "pytest",
    "starlette.applications", "starlette.routing", "tortoise", "tortoise.migrations.executor",
    "tortoise.backends.sqlite.client", "tortoise.backends.asyncpg.client", "uvicorn", "yaml",
)  # fmt: skip


def serve() -> None:
    """One job a line: `{"copy", "file", "text", "arguments", "seconds"}`; one verdict a line."""
    sys.path[:] = [place for place in sys.path if place != str(Path(__file__).parent)]
    for name in LIBRARIES:
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    for line in sys.stdin:
        print(json.dumps(judge(json.loads(line))), flush=True)


def judge(job: dict[str, Any]) -> dict[str, Any]:
    """Change the file, run the tests, put the file back. `status` is pytest's, None in vain."""
    path = Path(job["copy"]) / job["file"]
    before, at = path.read_bytes(), path.stat().st_mtime_ns
    changes = job["text"].encode() != before
    if changes:
        path.write_bytes(job["text"].encode())
    began = time.monotonic()
    try:
        status, said = run(job, changes=changes)
    finally:
        if changes:
            path.write_bytes(before)
            os.utime(path, ns=(at, at))  # so that what was compiled of it is good again
    return {"status": status, "said": said, "seconds": round(time.monotonic() - began, 1)}


def run(job: dict[str, Any], *, changes: bool) -> tuple[int | None, str]:
    """Let a child run the tests; None when it did not end in time.

    What is compiled on the way is kept from the tree as it is, and never from a changed one.
    """
    log = Path(job["copy"]) / "said.txt"
    child = os.fork()
    if child == 0:
        os.setsid()
        sys.dont_write_bytecode = changes
        _be_pytest(job, log)
    handle = os.pidfd_open(child)
    try:
        ready = select.select([handle], [], [], job["seconds"])[0]
        if not ready:
            os.killpg(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
    finally:
        os.close(handle)
    said = log.read_text("utf-8", "replace")
    return (os.waitstatus_to_exitcode(status) if ready else None), said


def _be_pytest(job: dict[str, Any], log: Path) -> None:
    status = 70
    try:
        with log.open("w") as out:
            os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
            os.dup2(out.fileno(), 1)
            os.dup2(out.fileno(), 2)
        os.chdir(job["copy"])
        sys.path.insert(0, job["copy"])
        import pytest

        status = int(pytest.main(job["arguments"]))
        sys.stdout.flush()
    except BaseException:
        traceback.print_exc(file=sys.stderr)
    finally:
        os._exit(status)


if __name__ == "__main__":
    serve()
