"""What the service relies on is asked of the database at the start."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.stores import clone_sqlite, postgres_clone
from workbook.database import Databases, Opened, migrate, opened, sql
from workbook.database.stores import STORES, config, sqlite_path

WRITERS, WRITES = 4, 200
READ_MODIFY_WRITE = """
import asyncio, sys
from workbook.database import Databases, opened, run, sql

async def add_one():
    [row] = await sql.rows("SELECT password FROM account")
    await sql.execute("UPDATE account SET password = ?", str(int(row["password"]) + 1))

async def main():
    async with opened(Databases(*sys.argv[2:])):
        for _ in range(int(sys.argv[1])):
            await run(add_one)

asyncio.run(main())
"""


@pytest.mark.asvs("15.4.2", "15.4.3")
@pytest.mark.story("S41")
@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_processes_never_lose_each_others_writes(database: Opened) -> None:
    """Four processes read, add one and write, 200 times each; the sum is 800 and none failed."""
    await sql.execute("INSERT INTO account (id, password) VALUES ('count', '0')")
    urls = (database.databases.default, database.databases.keys, database.databases.ledger)
    writers = [
        subprocess.Popen(  # noqa: ASYNC220
            (sys.executable, "-c", READ_MODIFY_WRITE, str(WRITES), *urls),
            cwd=Path(__file__).parents[2],
        )
        for _ in range(WRITERS)
    ]
    assert [writer.wait() for writer in writers] == [0] * WRITERS
    assert await sql.rows("SELECT password FROM account") == [{"password": str(WRITERS * WRITES)}]


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_sqlite_keeps_an_acknowledged_write_and_forgets_a_deleted_one(
    database: Opened,
) -> None:
    """The pragmas that durability, references and erasure rest on are in force on every store."""
    for store in STORES:
        said = {
            pragma: next(iter((await sql.rows(f"PRAGMA {pragma}", store=store.name))[0].values()))
            for pragma in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        }
        assert said == {
            "journal_mode": "wal",
            "synchronous": 2,
            "foreign_keys": 1,
            "secure_delete": 1,
        }


@pytest.mark.asvs("13.2.2")
@pytest.mark.story("S44")
@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_a_new_file_is_for_its_owner_alone(
    empty_databases: Databases, tmp_path: Path
) -> None:
    """Whoever else has an account on the machine cannot read it."""
    await migrate(empty_databases)
    async with opened(empty_databases):
        await sql.execute("INSERT INTO account (id) VALUES ('ana')")
        modes = file_modes(tmp_path)
    assert "workbook.sqlite3-wal" in modes
    assert set(modes.values()) == {0}


@pytest.mark.asvs("16.5.3")
@pytest.mark.parametrize("engine", ["postgresql"], indirect=True)
async def test_a_postgresql_that_may_lose_answers_is_not_opened(databases: Databases) -> None:
    """With synchronous_commit off an acknowledged answer could be gone after a crash."""
    name = urlsplit(databases.default).path[1:]
    async with opened(databases):
        await sql.execute(f"ALTER DATABASE {name} SET synchronous_commit = off")
    with pytest.raises(RuntimeError, match="synchronous_commit"):
        async with opened(databases):
            pytest.fail("It was opened.")


@pytest.mark.asvs("13.1.2")
@pytest.mark.parametrize("engine", ["postgresql"], indirect=True)
async def test_each_store_has_a_schema_and_limits_of_its_own(database: Opened) -> None:
    """A backup of the answers' schema holds no key."""
    for store in STORES:
        [row] = await sql.rows("SELECT current_schema() AS s", store=store.name)
        assert row["s"] == store.schema
        [limit] = await sql.rows("SHOW idle_in_transaction_session_timeout", store=store.name)
        assert set(limit.values()) == {"15s"}


def file_modes(directory: Path) -> dict[str, int]:
    """What others than the owner may do with each file."""
    return {path.name: path.stat().st_mode & 0o077 for path in directory.glob("*.sqlite3*")}


@pytest.fixture
def another(engine: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Databases]:
    if engine == "sqlite":
        yield clone_sqlite(request.getfixturevalue("sqlite_template"), tmp_path / "another")
        return
    with postgres_clone(request.getfixturevalue("postgres_server")) as clone:
        yield clone


async def test_two_applications_live_in_one_process(
    databases: Databases, another: Databases
) -> None:
    """Each sees its own data, where it is bound."""
    seen = []
    async with opened(databases) as one, opened(another) as two:
        for stores, name in ((one, "ana"), (two, "cleo")):
            with stores.bound():
                await sql.execute("INSERT INTO account (id) VALUES (?)", name)
        for stores in (one, two):
            with stores.bound():
                seen += await sql.rows("SELECT id FROM account")
    assert seen == [{"id": "ana"}, {"id": "cleo"}]


async def test_a_task_that_knows_nothing_finds_the_stores(databases: Databases) -> None:
    """Opened everywhere, they are there for a task that was started before and elsewhere."""
    go_on = asyncio.Event()

    async def elsewhere() -> list[dict[str, object]]:
        await go_on.wait()
        return await sql.rows("SELECT id FROM account")

    task = asyncio.create_task(elsewhere())
    async with opened(databases, everywhere=True):
        go_on.set()
        assert await task == []
    with pytest.raises(RuntimeError):
        await elsewhere()


@pytest.mark.asvs("13.3.1")
@pytest.mark.story("S43")
def test_a_url_is_never_shown() -> None:
    """It may hold a password."""
    databases = Databases.on("postgresql://ana:heron@db/workbook")
    assert "heron" not in repr(databases)


def test_a_url_says_where_and_nothing_else() -> None:
    """What a URL cannot say is refused, by name, instead of being passed over."""
    said = config(Databases.on("postgresql://a%40b:p%2Fw@db:6543/one?sslmode=require"))
    place = said["connections"]["keys"]["credentials"]
    assert (place["host"], place["port"], place["database"]) == ("db", 6543, "one")
    assert (place["user"], place["password"], place["ssl"]) == ("a@b", "p/w", "require")
    with pytest.raises(ValueError, match="pool"):
        config(Databases.on("postgresql://db/one?pool=7"))
    with pytest.raises(ValueError, match="begins with"):
        config(Databases.on("mysql://db/one"))


def test_a_directory_of_any_name_will_do(tmp_path: Path) -> None:
    """Spaces, question marks and percent signs are part of a name."""
    place = tmp_path / "our data? 100%"
    place.mkdir()
    path = sqlite_path(Databases.in_directory(place).default)
    assert path == str(place.resolve() / "workbook.sqlite3")
