"""The restore drill: what was erased after the backup does not come back with it."""

from __future__ import annotations

import pytest

from tests import postgres
from tests.prove import restore
from tests.prove.engines import templates
from tests.prove.figures import Scale


@pytest.mark.story("S45")
def test_what_was_erased_does_not_come_back_and_nothing_else_is_lost(engine: str) -> None:
    """Write, back up, erase, lose the server, restore: 0 readable, 0 listed, every other row as it
    was. Without its keys it does not start.
    """
    with templates((engine,)) as made:  # type: ignore[arg-type]
        if not made.has(engine):  # type: ignore[arg-type]
            postgres.refuse(str(made.postgres))
        drill = restore.run_on(engine, made, 2, Scale().seed)  # type: ignore[arg-type]
    assert drill.broken == {"L5": [], "L6": [], "start": []}
    assert (drill.words > 300, drill.listed, drill.rows > 300, drill.refused) == (True, 1, True, 1)


def test_the_drill_notices_what_comes_back() -> None:
    """The control: with the newest ledger lost as well, the erased are readable and listed."""
    with templates(("sqlite",)) as made:
        drill = restore.run_on("sqlite", made, 2, Scale().seed, ledger_lost=True)
    assert {"a name is listed", "an erased account is let in"} <= set(drill.broken["L5"])
    assert any(promise.endswith("opens again") for promise in drill.broken["L5"])
    assert drill.broken["L6"] == []
