"""A stage on each engine, made once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests import postgres
from tests.conftest import ENGINES
from tests.prove.worlds import Stage, staged


@pytest.fixture(scope="session", params=ENGINES)
def stage(request: pytest.FixtureRequest) -> Iterator[Stage]:
    """Worlds that repeat byte for byte; see `worlds`."""
    name = "sqlite_template" if request.param == "sqlite" else "postgres_found"
    empty = request.getfixturevalue(name)
    if isinstance(empty, str):
        postgres.refuse(empty)
    with staged(empty) as made:
        yield made
