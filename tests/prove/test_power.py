"""The power goes: what was acknowledged had reached the disk."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.prove import power
from tests.prove.power import Workload
from tests.prove.recording import NotHere

SEED = 20_261_124


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("power")
    (directory / "db").mkdir()
    return directory


@pytest.fixture(scope="module")
def workload(home: Path) -> Workload:
    try:
        return power.work_apart(home, 30, SEED)
    except NotHere as reason:
        pytest.skip(f"SQLite: {reason}")


@pytest.mark.asvs("2.3.3")
def test_nothing_acknowledged_is_lost_with_the_power(home: Path, workload: Workload) -> None:
    """At every sync the power goes; of what was not synced anything may be left."""
    found = asyncio.run(power.lose_power(workload, home, SEED))
    assert (found.broken, found.unsound) == ([], 0)
    assert found.count > 20


def test_a_disk_that_does_not_hear_syncs_is_noticed(home: Path, workload: Workload) -> None:
    """The same run on a disk that ignores the syncs of the log: the instrument sees the loss."""
    found = asyncio.run(power.lose_power(workload, home, SEED, deaf=("workbook.sqlite3-wal",)))
    assert found.broken != []


def test_each_acknowledged_answer_cost_a_sync(workload: Workload) -> None:
    """The cheap gate counts: never more acknowledgements than syncs of the log."""
    assert power.gate(workload).holds
