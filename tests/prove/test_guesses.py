"""A short day of guessing at accounts, on each engine."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests import stores
from tests.prove.engines import Templates
from tests.prove.figures import Engine, Scale
from tests.prove.guesses import Way, _code, _figure, _on

SHORT = Scale(0.02)
WAY = Way("passwords", 20, _code)


@pytest.fixture
def made(sqlite_template: Path, postgres_server: stores.Postgres) -> Templates:
    return Templates(sqlite_template, postgres_server)


@pytest.mark.asvs("6.3.1")
@pytest.mark.story("I01")
@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
def test_no_more_than_the_guesses_of_a_day_are_tried(made: Templates, engine: Engine) -> None:
    """By the API and by pages, twelve at once from as many addresses, from midnight on."""
    figures = _on(made, engine, SHORT)
    assert len(figures) == 4
    assert [figure.line() for figure in figures if not figure.holds] == []


@pytest.mark.parametrize(
    ("seen", "broken"),
    [({401: 20, 429: 80}, 0), ({401: 11, 422: 10, 429: 79}, 1), ({401: 20, 500: 2, 429: 78}, 2)],
)
def test_one_too_many_and_an_answer_that_says_neither_are_seen(
    seen: dict[int, int], broken: int
) -> None:
    figure = _figure(WAY, "sqlite", Counter(seen))
    assert (figure.count, figure.broken) == (sum(seen.values()), broken)
