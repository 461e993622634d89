"""What every test may ask for: stores on both engines, and one event loop library.

`database` gives open, migrated, empty stores and runs the test twice, once on each engine.
`databases` gives the same without opening them, for a test that starts the application itself.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from tests import place, postgres, spy, stores
from tests.pages import chromium
from workbook.database import Databases, Opened, opened

place.settle()

ENGINES = ("sqlite", "postgresql")

# No deadline on one example: the machine is shared, and a slow moment is not a failure.
for name, examples in (("workbook", 60), ("thorough", 2000)):
    settings.register_profile(
        name,
        max_examples=examples,
        deadline=None,
        print_blob=True,
        suppress_health_check=(HealthCheck.too_slow,),
    )
settings.load_profile("workbook")


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session", autouse=True)
def called_out() -> Iterator[list[str]]:
    """Everything that tried to leave this machine, which must be nothing at the end."""
    with spy.watching() as calls:
        yield calls
    assert not calls, f"Something tried to leave this machine: {calls}"


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = os.environ.get(stores.TEMPLATE)
    return Path(made) if made else stores.make_sqlite_template(tmp_path_factory.mktemp("template"))


@pytest.fixture(scope="session")
def postgres_found() -> Iterator[stores.Postgres | str]:
    """A server with its template; or, once for all, the reason why there is none."""
    try:
        with postgres.running() as url, stores.postgres_template(url) as server:
            yield server
    except postgres.NoPostgresError as reason:
        yield str(reason)


@pytest.fixture
def postgres_server(postgres_found: stores.Postgres | str) -> stores.Postgres:
    if isinstance(postgres_found, str):
        postgres.refuse(postgres_found)
    assert isinstance(postgres_found, stores.Postgres)
    return postgres_found


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def databases(engine: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Databases]:
    if engine == "sqlite":
        template: Path = request.getfixturevalue("sqlite_template")
        yield stores.clone_sqlite(template, tmp_path / "db")
        return
    with stores.postgres_clone(request.getfixturevalue("postgres_server")) as clone:
        yield clone


@pytest.fixture
def empty_databases(
    engine: str, request: pytest.FixtureRequest, tmp_path: Path
) -> Iterator[Databases]:
    """Where nothing was ever migrated."""
    if engine == "sqlite":
        yield Databases.in_directory(tmp_path)
        return
    server = request.getfixturevalue("postgres_server")
    with stores.postgres_clone(server, template="template1") as clone:
        yield clone


@pytest.fixture
async def database(databases: Databases) -> AsyncIterator[Opened]:
    async with opened(databases) as stores_open:
        yield stores_open


@dataclass(frozen=True)
class Leg:
    """Tests that need something which a machine may lack, and whether they have to run."""

    name: str
    required: bool
    where: Callable[[str], bool]


LEGS = (
    Leg("PostgreSQL", postgres.REQUIRED, lambda nodeid: "postgresql" in nodeid),
    Leg("Browser", chromium.REQUIRED, lambda nodeid: nodeid.startswith(BROWSER_TESTS)),
)
BROWSER_TESTS = "tests/pages/browser/"


def pytest_sessionfinish(session: pytest.Session) -> None:
    missing = any(leg.required and not _passed(session.config, leg) for leg in LEGS)
    if missing and _controls(session.config):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    for leg in LEGS:
        for reason in _reasons(terminalreporter, leg):
            terminalreporter.write_line(f"Tests of this kind did not run. {reason}", yellow=True)
        passed = _passed(config, leg)
        terminalreporter.write_line(f"Tests passed on {leg.name}: {passed}")
        if leg.required and not passed:
            terminalreporter.write_line(f"{leg.name} is required: this run fails.", red=True)


def _reasons(reporter: Any, leg: Leg) -> set[str]:
    skipped = [str(report.longrepr[2]) for report in reporter.stats.get("skipped", ())]
    return {reason for reason in skipped if f"{leg.name}: " in reason}


def _controls(config: pytest.Config) -> bool:
    """Whether this process sees every report: a worker of a parallel run does not."""
    return not hasattr(config, "workerinput")


def _passed(config: pytest.Config, leg: Leg) -> int:
    reporter: Any = config.pluginmanager.get_plugin("terminalreporter")
    passed = reporter.stats.get("passed", ()) if reporter else ()
    return sum(leg.where(report.nodeid) for report in passed)
