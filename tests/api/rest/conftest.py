"""A running server with the whole cast, on both engines, and a clock that stands still."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.api.rest.clock import Clock, stopped
from tests.cast import World, world
from workbook.database import Databases


@pytest.fixture
def clock() -> Iterator[Clock]:
    with stopped() as made:
        yield made


@pytest.fixture
async def cast(databases: Databases, tmp_path: Path) -> AsyncIterator[World]:
    async with world(databases, tmp_path) as made:
        yield made
