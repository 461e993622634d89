"""Going forward loses nothing, whoever tries it, and however often."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Sequence
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from pkgutil import iter_modules

import pytest
from tortoise.connection import get_connection
from tortoise.exceptions import IntegrityError
from tortoise.migrations.schema_generator.state import State
from tortoise.models import Model

from tests.database import schema
from workbook.database import Databases, migrate, opened, sql, waiting
from workbook.database.making import drafts
from workbook.database.migrating import _app
from workbook.database.rendering import Executor
from workbook.database.stores import STORES, Store

SAMPLE = (
    Store(
        "default",
        "models",
        "tests.database.sample.models",
        "tests.database.sample.migrations",
        "sample",
    ),
)


def names(store: Store) -> list[str]:
    package = import_module(store.migrations)
    return sorted(module.name for module in iter_modules(package.__path__))


async def test_models_and_migrations_agree() -> None:
    """A changed model has its migration."""
    assert [draft.as_string() for draft in await drafts()] == []
    assert [draft.as_string() for draft in await drafts(SAMPLE)] == []


def test_migrations_are_one_line() -> None:
    """Each has a number of its own and follows the one before it: there is one way forward."""
    for store in STORES:
        for number, (before, name) in enumerate(pairwise(["", *names(store)]), start=1):
            migration = import_module(f"{store.migrations}.{name}").Migration
            assert name.startswith(f"{number:04}_")
            assert migration.dependencies == ([(store.app, before)] if before else [])


async def test_migrating_again_does_nothing(empty_databases: Databases) -> None:
    """What was applied is named, and applied once."""
    async with opened(empty_databases):
        pass
    applied = await migrate(empty_databases)
    assert applied == [f"{store.app}.{name}" for store in STORES for name in names(store)]
    assert await migrate(empty_databases) == []


async def test_what_is_missing_is_named(empty_databases: Databases) -> None:
    """A service can tell that it is older or newer than its database before it serves."""
    await migrate(empty_databases, SAMPLE, upto={"models": "0001_initial"})
    async with opened(empty_databases, stores=SAMPLE):
        assert await waiting(SAMPLE) == ["models.0002_room_may_be_empty"]
    await migrate(empty_databases, SAMPLE)
    async with opened(empty_databases, stores=SAMPLE):
        assert await waiting(SAMPLE) == []


async def test_four_processes_may_migrate_at_once(empty_databases: Databases) -> None:
    """Exactly one of them applies each migration, and none fails."""
    urls = (empty_databases.default, empty_databases.keys, empty_databases.ledger)
    program = (
        "import asyncio, sys; from workbook.database import Databases, migrate;"
        "print(*asyncio.run(migrate(Databases(*sys.argv[1:]))))"
    )
    root = Path(__file__).parents[2]
    processes = [
        subprocess.Popen(  # noqa: ASYNC220
            (sys.executable, "-c", program, *urls), cwd=root, stdout=subprocess.PIPE, text=True
        )
        for _ in range(4)
    ]
    said = [process.communicate()[0] for process in processes]
    assert [process.returncode for process in processes] == [0, 0, 0, 0]
    applied = sorted(" ".join(said).split())
    assert applied == sorted(f"{store.app}.{name}" for store in STORES for name in names(store))


async def test_tasks_may_migrate_at_once(empty_databases: Databases) -> None:
    """The same inside one process. Each store has its own turns, so two may share the work."""
    applied = await asyncio.gather(*(migrate(empty_databases) for _ in range(3)))
    whole = [f"{store.app}.{name}" for store in STORES for name in names(store)]
    assert sorted(name for some in applied for name in some) == sorted(whole)


async def fill(store: Store) -> None:
    """Two rows in every table, each with parents of its own."""
    for model in await models_now(store):
        for _ in range(2):
            await schema.inserted(model, store.name)


async def models_now(store: Store) -> list[type[Model]]:
    """The models as they were when the last applied migration was written."""
    return list((await state_now(store)).apps.apps[store.app].values())


async def state_now(store: Store) -> State:
    executor = Executor(get_connection(store.name), _app(store))
    await executor.loader.build_graph()
    return await executor._project_state(set(await executor.recorder.applied_migrations()))


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_a_step_can_see_what_was_there_before(empty_databases: Databases) -> None:
    """Although it is only rendered for a step that looks: as it was, not as it has become."""
    await migrate(empty_databases, SAMPLE, upto={"models": "0001_initial"})
    async with opened(empty_databases, stores=SAMPLE):
        now = await state_now(SAMPLE[0])
        before = now.clone()
        change = import_module(f"{SAMPLE[0].migrations}.0002_room_may_be_empty").Migration
        await change("0002_room_may_be_empty", "models").apply(now, dry_run=True)
        for seen, may_be_empty in ((now, True), (before, False), (before.clone(), False)):
            assert seen.apps.get_model("models.Shelf")._meta.fields_map["room"].null is may_be_empty


@pytest.mark.parametrize("stores", [STORES, SAMPLE], ids=["ours", "sample"])
async def test_a_filled_database_goes_forward_whole(
    empty_databases: Databases, stores: Sequence[Store]
) -> None:
    """Step by step from the first state to the newest, filled at each: no step changes a count."""
    for store in stores:
        before: dict[str, int] = {}
        for step in names(store):
            await migrate(empty_databases, [store], upto={store.app: step})
            async with opened(empty_databases, stores=[store]):
                after = await schema.counts(store.name)
                assert {table: after[table] for table in before} == before
                assert all(after[table] == 0 for table in after.keys() - before.keys())
                await fill(store)
                before = await schema.counts(store.name)
                assert min(before.values()) >= 2


async def test_a_changed_table_is_the_same_as_a_new_one(empty_databases: Databases) -> None:
    """After a change of a table its children, constraints and indexes are all still there."""
    await migrate(empty_databases, SAMPLE, upto={"models": "0001_initial"})
    async with opened(empty_databases, stores=SAMPLE):
        await fill(SAMPLE[0])
        before, rows = await schema.describe(), await schema.counts()
    await migrate(empty_databases, SAMPLE)
    async with opened(empty_databases, stores=SAMPLE):
        after = await schema.describe()
        assert await schema.counts() == rows
        assert after.keys() == before.keys()
        assert after["book"] == before["book"]
        assert len(after["shelf"] ^ before["shelf"]) == 2  # the one column, as it was and is
        await sql.execute("INSERT INTO shelf (id, room, open) VALUES ('s', NULL, ?)", True)
        await refused("INSERT INTO shelf (id, room, open) VALUES ('t', '', ?)", True)
        await sql.execute("INSERT INTO shelf (id, room, open) VALUES ('u', 'hall', ?)", True)
        await refused("INSERT INTO shelf (id, room, open) VALUES ('v', 'hall', ?)", True)
        await sql.execute("INSERT INTO shelf (id, room, open) VALUES ('w', 'hall', ?)", False)


async def refused(statement: str, *values: object) -> None:
    with pytest.raises(IntegrityError):
        await sql.execute(statement, *values)


async def test_an_index_is_on_columns(empty_databases: Databases) -> None:
    """SQLite takes an unknown name in an index for a string, and would index that."""
    await migrate(empty_databases, SAMPLE)
    async with opened(empty_databases, stores=SAMPLE):
        assert any(
            "(shelf_id)" in said.replace(" ", "") for said in (await schema.describe())["book"]
        )
        if empty_databases.default.startswith("sqlite"):
            indexes = await sql.rows(
                "SELECT i.name FROM sqlite_master m, pragma_index_info(m.name) i"
                " WHERE m.type = 'index'"
            )
            assert all(row["name"] for row in indexes)


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_a_migration_that_breaks_a_reference_is_undone(empty_databases: Databases) -> None:
    """References are off while SQLite migrates, so they are checked before it is kept."""
    await migrate(empty_databases, SAMPLE, upto={"models": "0001_initial"})
    async with opened(empty_databases, stores=SAMPLE):
        await sql.rows("PRAGMA foreign_keys = OFF")
        await sql.execute("INSERT INTO book (id, shelf_id, position) VALUES ('b', 'gone', 1)")
    with pytest.raises(IntegrityError, match="book"):
        await migrate(empty_databases, SAMPLE)
    async with opened(empty_databases, stores=SAMPLE):
        assert await waiting(SAMPLE) == ["models.0002_room_may_be_empty"]
