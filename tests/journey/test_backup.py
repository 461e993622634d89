"""`workbook backup` and `workbook restore`, beside a server that is written to, and killed."""

from __future__ import annotations

import asyncio
import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests import stores
from tests.cast import PASSWORD
from tests.journey.serving import finished, noted, served
from tests.journey.test_keys import killed, written
from workbook.client import Client, ProblemError
from workbook.database import Databases


@pytest.fixture
def settings(engine: str, empty_databases: Databases) -> dict[str, str]:
    return {"WORKBOOK_DATABASE_URL": empty_databases.default} if engine == "postgresql" else {}


@pytest.fixture
def elsewhere(engine: str, request: pytest.FixtureRequest) -> Iterator[dict[str, str]]:
    """The settings of another machine."""
    if engine == "sqlite":
        yield {}
        return
    server = request.getfixturevalue("postgres_server")
    with stores.postgres_clone(server, template="template1") as clone:
        yield {"WORKBOOK_DATABASE_URL": clone.default}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def back_up(data: Path, to: Path, **settings: str) -> tuple[Path, Path]:
    """A backup. Its two folders."""
    done = finished("backup", "--data", data, "--records", to / "records", "--keys", to / "keys",
                    **settings)  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    (records,), (keys,) = (to / "records").glob("records-*"), (to / "keys").glob("keys-*")
    return records, keys


def restoring(data: Path, records: Path, keys: Path, *more: str) -> tuple[str | Path, ...]:
    return ("restore", "--data", data, "--records", records, "--keys", keys, *more)


async def test_a_backup_is_made_while_people_write_and_restored_elsewhere(
    data: Path, tmp_path: Path, settings: dict[str, str], elsewhere: dict[str, str]
) -> None:
    """What was acknowledged before it began is in it. A restore that is killed is done again. Both
    leave their line in the security log, each where it was done. Then everybody signs in again.
    """
    with served(data, settings) as server:
        async with Client(server.url) as ana:
            entry, draft = await written(ana)
            backup = asyncio.create_task(asyncio.to_thread(back_up, data, tmp_path, **settings))
            saved = 0
            while not backup.done():
                saved += 1
                await ana.save(entry, "need", "respect", importance=4)
            records, keys = await backup
            assert saved > 1
    assert (await noted(data, settings))["backed-up"] == 1
    new = tmp_path / "new"
    shutil.copytree(data / "keys", new / "keys")
    command = restoring(new, records, keys, "--ledger-lost")
    for last in (3, 9, 20):
        assert killed(last, *command, settings=elsewhere).returncode == -9
    done = finished(*command, **elsewhere)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 of them without a key" in done.stdout
    assert await noted(new, elsewhere) == {"restored": 1}
    with served(new, elsewhere) as server:
        async with Client(server.url, token=ana.token) as ana:
            with pytest.raises(ProblemError, match="401"):
                await ana.me()
            await ana.sign_in("ana", PASSWORD)
            assert await ana.draft(entry) == draft
    again = finished(*command, **elsewhere)
    assert (again.returncode, "accounts here already" in again.stderr) == (1, True)


async def test_what_cannot_be_right_is_refused_and_changes_nothing(
    data: Path, tmp_path: Path
) -> None:
    """Each with a sentence that says what to do."""
    with served(data) as server:
        async with Client(server.url) as ana:
            await written(ana)
    one = finished("backup", "--data", data, "--records", tmp_path, "--keys", tmp_path / "keys")
    assert "two places" in one.stderr
    records, keys = back_up(data, tmp_path / "to")
    new = tmp_path / "new"

    def told(*arguments: str | Path) -> str:
        done = finished(*arguments)
        assert (done.returncode, done.stdout) == (1, "")
        assert "Traceback" not in done.stderr
        return done.stderr

    lost = "--ledger-lost"
    assert "There is no key in" in told(*restoring(new, records, keys, lost))
    shutil.copytree(data / "keys", new / "keys")
    assert "--ledger-lost" in told(*restoring(new, records, keys))
    assert "is a backup of keys" in told(*restoring(new, keys, keys, lost))
    assert "is no backup" in told(*restoring(new, tmp_path, keys, lost))
    assert "accounts here already" in told(*restoring(data, records, keys))
    other = tmp_path / "other"
    with served(other) as server:
        server.stop()
    (ours,) = (data / "keys").glob("*.key")
    shutil.copy(ours, other / "keys" / "0000-{}.key".format(ours.stem.partition("-")[2]))
    assert "another server's" in told(*restoring(other, records, keys, lost))
    shutil.rmtree(new / "keys")
    shutil.copytree(other / "keys", new / "keys")
    (new / "keys" / "0000-{}.key".format(ours.stem.partition("-")[2])).unlink()
    assert "lacks a key" in told(*restoring(new, records, keys, lost))
    shutil.rmtree(new / "keys")
    shutil.copytree(data / "keys", new / "keys")
    (records / "records.sqlite3").write_bytes(b"x")
    assert "is not whole" in told(*restoring(new, records, keys, lost))
    (keys.parent / "ledger.json").unlink()
    about = json.loads((records / "about.json").read_text())
    about["files"] = {}
    (records / "about.json").write_text(json.dumps(about | {"migrations": ["9999_later"]}))
    assert "later version" in told(*restoring(new, records, keys, lost))
    about["engine"] = "postgresql"
    (records / "about.json").write_text(json.dumps(about))
    assert "backup of postgresql" in told(*restoring(new, records, keys, lost))
    with closing(sqlite3.connect(new / "db" / "keys.sqlite3")) as store:
        assert store.execute("SELECT count(*) FROM data_key").fetchone() == (0,)
