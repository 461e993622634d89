"""The short run of the contests over agreements, and that they see what they are there to see."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cast import World, world
from tests.prove.agreements import Told, contend, sign_and_edit
from workbook import agreeing
from workbook.agreement import Words
from workbook.database import Databases
from workbook.policy import Viewer
from workbook.records import wordings
from workbook.records.agreements import agreement_for


async def _contests(stage: World) -> list[Told]:
    return [await contend(stage, 60), await sign_and_edit(stage, 12, 7)]


@pytest.mark.asvs("15.4.2", "2.3.4")
@pytest.mark.story("S41")
async def test_nothing_is_lost_when_two_write_over_each_other(
    databases: Databases, tmp_path: Path
) -> None:
    """Every accepted change is there, and every name stands under words that its owner read."""
    async with world(databases, tmp_path, "Ana", "Ben") as stage:
        for told in await _contests(stage):
            assert told.wrong == []
            assert told.count > 0


@pytest.mark.parametrize("engine", ["sqlite"])
async def test_a_change_that_does_not_look_at_the_state_is_noticed(
    databases: Databases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Edits that nobody compares with what is there lose each other."""

    async def careless(
        viewer: Viewer, agreement: str, kind: object, words: Words, unchanged: agreeing.Unchanged
    ) -> None:
        facts = await agreement_for(viewer, agreement)
        monkeypatch.setattr("api.engine.context.names", lambda *_args, **_named: True)
        unchanged(await agreeing.opened(viewer, facts))
        await wordings.rewrite(facts, viewer.account, words)

    monkeypatch.setattr(agreeing, "edit", careless)
    async with world(databases, tmp_path, "Ana", "Ben") as stage:
        assert (await contend(stage, 60)).wrong != []
