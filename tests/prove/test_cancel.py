"""Requests that end in the middle, connections that are all taken, a database that goes away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import postgres
from tests.prove import cancel
from tests.prove.crashable import Crashable, crashable
from tests.prove.figures import Engine, Scale
from workbook.database import Databases


@pytest.mark.asvs("2.3.3", "16.5.3")
@pytest.mark.story("S52")
async def test_a_request_that_ends_early_leaves_nothing_frozen_or_torn(
    databases: Databases, engine: Engine, tmp_path: Path
) -> None:
    """Requests are cancelled at random and bodies break off; what was acknowledged is there. With
    every connection taken, the answer is a 503 that says when to come again.
    """
    figures = await cancel.play(databases, tmp_path, engine, Scale(share=0.0))
    assert [figure.line() for figure in figures if not figure.holds] == []


@pytest.fixture
def database() -> Iterator[Crashable]:
    try:
        with crashable() as found:
            yield found
    except postgres.NoPostgresError as reason:
        postgres.refuse(str(reason))


@pytest.mark.asvs("16.5.2")
async def test_while_postgresql_is_away_the_answer_is_503(
    database: Crashable, tmp_path: Path
) -> None:
    """It is killed and stopped under load; afterwards all is well."""
    figures = await cancel.play_outages(database, tmp_path, Scale(share=0.0))
    assert [figure.line() for figure in figures if not figure.holds] == []
