"""A running server with the whole cast, on both engines."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.cast import World, world
from workbook.database import Databases


@pytest.fixture
async def cast(databases: Databases, tmp_path: Path) -> AsyncIterator[World]:
    async with world(databases, tmp_path) as made:
        yield made
