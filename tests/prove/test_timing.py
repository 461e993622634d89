"""The instrument of times: its arithmetic, that it sees a difference, and each contrast once."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests import stores
from tests.prove.engines import Templates
from tests.prove.figures import Engine, Scale
from tests.prove.timing import SEEN, _on, told_apart, welch


def test_welch_is_computed_as_by_hand() -> None:
    """Means 2 and 4, variances 1 and 4, three samples a side: -2 by the root of 5 thirds."""
    assert welch([1, 2, 3], [2, 4, 6]) == pytest.approx(-2 / (5 / 3) ** 0.5)
    assert welch([1, 1], [1, 1]) == 0


def test_it_sees_a_small_difference_and_none_where_there_is_none() -> None:
    """One part in twenty-five of times that vary by a fifth, and a few that are very slow."""
    chance = random.Random(7)

    def times(more: float) -> list[float]:
        slow = [chance.gauss(1 + more, 0.2) for _ in range(5_000)]
        return [one + (50 if chance.random() < 0.01 else 0) for one in slow]

    assert abs(told_apart(times(0.04), times(0))) > SEEN
    assert abs(told_apart(times(0), times(0))) < SEEN


@pytest.fixture
def made(sqlite_template: Path, postgres_server: stores.Postgres) -> Templates:
    return Templates(sqlite_template, postgres_server)


@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
@pytest.mark.story("I08", "S26")
def test_each_contrast_is_answered_alike(made: Templates, engine: Engine) -> None:
    """And measured on each engine. How long anything takes is not for this test."""
    figures = _on(made, engine, Scale(share=0.0001, engines=(engine,)))
    assert len(figures) == 13
    assert all(figure.count >= 6 and "Welch's t" in figure.note for figure in figures)
