"""Two who act at the same instant."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.prove import races
from tests.prove.figures import Engine, Scale
from workbook.database import Databases


@pytest.mark.asvs("15.4.1", "15.4.2", "2.3.4")
@pytest.mark.story("S39", "S40", "I19")
async def test_two_at_the_same_instant_leave_one_whole_outcome(
    databases: Databases, engine: Engine, tmp_path: Path
) -> None:
    """Both send, both edit, both join, one leaves or takes back: in one process and in two."""
    figures = await races.race(databases, tmp_path, engine, Scale(share=0.0))
    assert [figure.line() for figure in figures if not figure.holds] == []
    assert all(figure.count > 0 for figure in figures)
