"""A server that would not be safe does not start, and says what to do."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from pydantic import ValidationError

from api import safety
from api.opening import opening
from api.settings import Settings
from tests.journey.serving import finished
from tests.stores import Postgres
from workbook.database import Databases, Opened, opened
from workbook.database.safety import Unsafe, check_durable, check_role, check_server


@pytest.mark.asvs("13.3.2")
async def test_keys_do_not_lie_among_what_they_lock(tmp_path: Path) -> None:
    """Neither the key folder among the databases, nor the second place in the key folder."""
    for wrong in (
        {"keys_dir": tmp_path / "db" / "keys"},
        {"keys_dir": tmp_path / "db"},
        {"keys_copy_dir": tmp_path / "keys" / "copy"},
        {"keys_dir": tmp_path / "one", "keys_copy_dir": tmp_path / "one"},
    ):
        settings = Settings(data_dir=tmp_path, **wrong)
        with pytest.raises(Unsafe, match="WORKBOOK_KEYS"):
            async with opening(settings):
                pytest.fail("it started")
        assert not (tmp_path / "db").exists()
    safety.check(Settings(data_dir=tmp_path))


@pytest.mark.asvs("13.4.2")
def test_python_does_not_tell_what_it_works_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its development mode is for a machine that nobody else reaches."""
    monkeypatch.setenv("PYTHONASYNCIODEBUG", "1")
    safety.check(Settings())
    for public in ({"public_url": "https://workbook.example"}, {"host": "0.0.0.0"}):
        with pytest.raises(Unsafe, match="PYTHONASYNCIODEBUG"):
            safety.check(Settings(**public))


@pytest.mark.asvs("12.3.1", "12.3.2")
@pytest.mark.parametrize(
    ("url", "taken"),
    [
        ("postgresql://w@db.internal/w", False),
        ("postgresql://w@10.0.0.2/w?sslmode=require", False),
        ("postgresql://w@/w?host=db.internal", False),
        ("postgresql://w@db.internal/w?sslmode=verify-full", True),
        ("postgresql://w@localhost/w", True),
        ("postgresql://w@127.0.0.1/w", True),
        ("postgresql://w@[::1]/w", True),
        ("postgresql://w@/w?host=/run/postgresql", True),
    ],
)
def test_a_database_elsewhere_needs_tls(url: str, taken: bool) -> None:
    """One that is verified; the sentence says so, for the records and for the keys."""
    here = "postgresql://w@localhost/w"
    for given in ({"database_url": url}, {"database_url": here, "keys_database_url": url}):
        if taken:
            Settings(**given)  # type: ignore[arg-type]
            continue
        with pytest.raises(ValidationError, match="sslmode=verify-full"):
            Settings(**given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "wrong",
    [{"database_checks": False, "host": "0.0.0.0"}, {"forwarded_allow_ips": "10.0.0.1,*"}],
)
def test_what_is_for_tests_and_what_believes_anybody_is_refused(wrong: dict[str, Any]) -> None:
    """On a public address the checks stay on; a proxy has a name."""
    with pytest.raises(ValidationError):
        Settings(**wrong)


ON_POSTGRES = pytest.mark.parametrize("engine", ["postgresql"], indirect=True)


@pytest.mark.asvs("16.5.3")
@ON_POSTGRES
async def test_a_postgresql_that_forgets_is_refused(
    databases: Databases, database: Opened, tmp_path: Path
) -> None:
    """The tests' own has fsync off, so a real start with it is refused, in one sentence."""
    with pytest.raises(Unsafe, match="fsync off"):
        await check_durable("default")
    with pytest.raises(Unsafe):
        await check_server()
    done = finished("serve", "--data", tmp_path, "--port", "0", WORKBOOK_DATABASE_CHECKS="on",
                    WORKBOOK_DATABASE_URL=databases.default)  # fmt: skip
    assert done.returncode == 1
    assert "Set fsync = on in postgresql.conf" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.asvs("13.2.2")
@ON_POSTGRES
async def test_a_role_that_no_policy_holds_is_refused(
    databases: Databases, postgres_server: Postgres
) -> None:
    """A superuser, whom policies pass over, is; a plain role is taken."""
    async with opened(databases):
        await check_role("default")
    name = urlsplit(databases.default).path[1:]
    async with opened(Databases.on(replace(postgres_server, role=None).at(name))):
        with pytest.raises(Unsafe, match="superuser"):
            await check_role("default")


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_sqlite_is_not_asked(database: Opened) -> None:
    """It was, when it was opened."""
    await check_server()
