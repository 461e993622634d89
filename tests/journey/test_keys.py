"""`workbook keys`: beside a server that runs, and killed in the middle."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cast import PASSWORD
from tests.journey.serving import PATIENCE, environment, finished, noted, served
from tests.journey.test_serve import STATEMENT
from workbook.client import Client
from workbook.database import Databases

KILLS = 6


@pytest.fixture
def settings(engine: str, empty_databases: Databases) -> dict[str, str]:
    return {"WORKBOOK_DATABASE_URL": empty_databases.default} if engine == "postgresql" else {}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def killed(
    last: int, *arguments: str | Path, settings: dict[str, str]
) -> subprocess.CompletedProcess[str]:
    """The command, ended by SIGKILL at this statement."""
    return subprocess.run(
        (sys.executable, "-m", "tests.journey.killing", str(last), *map(str, arguments)),
        capture_output=True, text=True, timeout=PATIENCE, check=False, env=environment(settings),
    )  # fmt: skip


async def written(ana: Client) -> tuple[str, object]:
    """Ana answers something alone. The entry, and her draft."""
    await ana.register("ana", PASSWORD, "Ana")
    await ana.sign_in("ana", PASSWORD)
    entry = (await ana.open_entry((await ana.start_workbook())["id"], "soft-start"))["id"]
    await ana.save(entry, "statement", STATEMENT)
    await ana.save(entry, "need", "respect", importance=4)
    return entry, await ana.draft(entry)


async def test_a_rotation_that_is_killed_again_and_again_loses_nothing(
    data: Path, settings: dict[str, str]
) -> None:
    """Wherever it is killed, the server beside it reads and writes on; in the end it is whole, and
    the security log has a line for each level.
    """
    command = ("keys", "rotate", "--data", data)
    with served(data, settings) as server:
        async with Client(server.url) as ana:
            entry, draft = await written(ana)
            whole = killed(0, *command, settings=settings)
            assert whole.returncode == 0, whole.stderr
            statements = int(whole.stdout.splitlines()[-1])
            ends = []
            for number in range(1, KILLS + 1):
                done = killed(statements * number // (KILLS + 1), *command, settings=settings)
                ends.append(done.returncode)
                assert await ana.draft(entry) == draft
                await ana.save(entry, "need", "respect", importance=4)
            assert ends.count(-9) >= KILLS - 2, ends
            before = (await noted(data, settings))["keys-rotated"]
            done = finished(*command, **settings)
            assert done.returncode == 0, done.stdout + done.stderr
            assert (await noted(data, settings))["keys-rotated"] == before + 2
            assert await ana.draft(entry) == draft
        server.kill()
    told = finished("keys", "status", "--data", data, **settings)
    assert told.returncode == 0, told.stdout + told.stderr
    assert "0 are under an older key" in told.stdout
    with served(data, settings) as again:
        async with Client(again.url) as ana:
            await ana.sign_in("ana", PASSWORD)
            assert await ana.draft(entry) == draft


async def test_keys_that_were_lost_come_back(data: Path, tmp_path: Path) -> None:
    """An older key database is not served with; `keys mend` says how many it brought back."""
    with served(data) as server:
        server.stop()
        shutil.copy(data / "db" / "keys.sqlite3", tmp_path / "older")
    with served(data) as server:
        async with Client(server.url) as ana:
            entry, draft = await written(ana)
        server.stop()
    shutil.copy(tmp_path / "older", data / "db" / "keys.sqlite3")
    refused = finished("serve", "--data", data, "--port", "0")
    assert refused.returncode == 1
    assert "workbook keys mend" in refused.stderr
    told = finished("keys", "status", "--data", data)
    assert told.returncode == 1
    assert "have no key, and were not erased" in told.stdout
    mended = finished("keys", "mend", "--data", data)
    assert mended.stdout == "5 keys came back.\n"
    assert finished("keys", "mend", "--data", data).stdout == "No key was missing.\n"
    with served(data) as server:
        async with Client(server.url) as ana:
            await ana.sign_in("ana", PASSWORD)
            assert await ana.draft(entry) == draft


@pytest.mark.parametrize("command", ["status", "rotate", "mend"])
def test_where_there_is_no_workbook_it_says_so(tmp_path: Path, command: str) -> None:
    """A misspelt folder is not filled with an empty server."""
    done = finished("keys", command, "--data", tmp_path / "nowhere")
    assert (done.returncode, done.stderr) == (
        1, f"There is no workbook in {tmp_path / 'nowhere'}.\n",
    )  # fmt: skip
    assert not (tmp_path / "nowhere").exists()
