"""`make prove` itself: it runs what there is, and says so when something is not as it should be."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

from tests.prove import __main__ as command
from tests.prove.figures import Figure, Scale
from tests.prove.report import GOALS, LIMITS, page, table, verdict

GOOD = Figure("twins", "compared replies", "sqlite", 100_000, 0, "G2", 100_000)
BROKEN = Figure("twins", "compared replies", "sqlite", 100_000, 1, "G2", 100_000)
FEW = Figure("twins", "compared replies", "sqlite", 99_999, 0, "G2", 100_000)


@pytest.mark.parametrize("name", command.INSTRUMENTS)
def test_every_instrument_is_there(name: str) -> None:
    """A module that is renamed does not slip out of the proof."""
    assert callable(importlib.import_module(f"tests.prove.{name}").prove)


def test_one_command_runs_an_instrument_and_writes_the_page(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A line for each figure, the table of the pass lines, and the page with its limits."""
    written = tmp_path / "proof.md"
    arguments = ["--only", "canary", "--share", "0.01", "--engine", "sqlite", "--write"]
    assert command.main([*arguments, "--page", str(written)]) == 0
    said = capsys.readouterr().out
    assert "canary: planted words, tokens and codes (sqlite): " in said
    assert "G5" in said
    assert "holds so far" in said
    text = written.read_text("utf-8")
    assert "# The proof" in text
    assert "A rehearsal (1.0% of a run)" in text
    assert LIMITS[0] in text


@pytest.mark.parametrize(
    ("figure", "share", "faults"),
    [(GOOD, 1.0, 0), (BROKEN, 1.0, 1), (BROKEN, 0.01, 1), (FEW, 1.0, 1), (FEW, 0.01, 0)],
)
def test_a_broken_figure_or_a_small_count_fails_the_run(
    figure: Figure, share: float, faults: int
) -> None:
    """Only a rehearsal may count less than the pass line asks for."""
    made = command.Run(Scale(share), [figure])
    assert len(made.faults) == faults


def test_an_instrument_that_is_missing_or_fails_fails_the_run(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The others still run; the end says what is missing, and it is loud."""
    made = command.run(["nowhere"], Scale(0.01))
    assert made.failed == ["nowhere"]
    assert made.faults == ["nowhere: it did not run"]
    assert "nowhere" in capsys.readouterr().out


def test_each_goal_is_in_the_table_also_when_nothing_was_run_for_it() -> None:
    """What was not run is said, not left out."""
    lines = table([GOOD]).splitlines()
    assert [line[:2] for line in lines[1:]] == [goal.code for goal in GOALS]
    assert sum("not run" in line for line in lines) == len(GOALS) - 1
    assert verdict([GOOD], whole=True) == "met"
    assert verdict([GOOD, BROKEN], whole=True) == "BROKEN"
    assert verdict([FEW], whole=True) == "TOO FEW"


def test_the_page_names_what_stands_against_a_run() -> None:
    """A run that failed is not written up as one that passed."""
    text = page([BROKEN], {"twins": 1.0}, ["broken: this"], Scale())
    assert "- broken: this" in text
    assert "BROKEN" in text
