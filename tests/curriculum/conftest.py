"""Ana, Ben and Thea on SQLite: what an exercise says does not depend on the engine."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.cast import World, world
from workbook.database import Databases


@pytest.fixture
def engine() -> str:
    return "sqlite"


@pytest.fixture
async def cast(databases: Databases, tmp_path: Path) -> AsyncIterator[World]:
    async with world(databases, tmp_path, "Ana", "Ben", "Thea") as made:
        yield made
