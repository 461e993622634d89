"""Kill the server, and its database, in the middle of acknowledged writes: nothing is lost."""

from __future__ import annotations

import pytest

from tests import postgres
from tests.prove import crash
from tests.prove.figures import Figure, Scale


@pytest.fixture
def figures(engine: str) -> list[Figure]:
    try:
        return crash.prove(Scale(share=0.0, engines=(engine,)))  # type: ignore[arg-type]
    except postgres.NoPostgresError as reason:
        postgres.refuse(str(reason))
        raise


@pytest.mark.asvs("2.3.3")
def test_what_was_acknowledged_is_there_once_after_a_kill(figures: list[Figure]) -> None:
    """Real servers die by SIGKILL, PostgreSQL too; nothing is lost, done twice or torn."""
    assert [figure.line() for figure in figures if not figure.holds] == []
    kills, writes, *_ = figures
    assert kills.count >= 2
    assert writes.count >= 150
