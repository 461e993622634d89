"""Whatever the four do, each sees what they should: a short run of the state machine."""

from __future__ import annotations

import pytest

from tests.prove.figures import Scale
from tests.prove.machine import drive
from tests.prove.worlds import Stage


@pytest.mark.asvs("2.3.1")
@pytest.mark.story("I13", "I24", "I25")
def test_every_step_and_every_view_is_as_foretold(stage: Stage) -> None:
    """The statuses of some hundred steps, and after each what Ana, Ben, Thea and Sol see."""
    counts, wrong = drive(stage, Scale(share=0.015))
    assert wrong == ""
    assert counts["steps"] > 100
    assert counts["steps that were let through"] > 50
