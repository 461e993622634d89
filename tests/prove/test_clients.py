"""Many devices at once on one real server."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.prove import clients


@pytest.mark.asvs("15.4.1")
@pytest.mark.story("S39")
def test_devices_at_once_see_one_truth(tmp_path: Path) -> None:
    """Each acknowledged write is there once, visibility is monotone, and it opens for both."""
    count, broken = asyncio.run(clients.run({"data_dir": str(tmp_path)}, 200, seed=20_261_124))
    assert broken == []
    assert count >= 200
