"""The places and the words of answers over time."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.pages.over_time import HEIGHT, WIDTH, Chart, Dot, chart_of, place_of_answer
from tests.pages.on_paper import exercise
from workbook.answers import Answer, State

CLOSE = exercise("weekly-check-in").by_id["close"]
GREET = exercise("weekly-check-in").by_id["greet"]
HEIGHTS = st.sampled_from([0.0, 0.25, 0.5, 0.75, 1.0])
WEEKS = st.lists(st.one_of(st.none(), HEIGHTS), min_size=8, max_size=8)


def drawn(first: list[float | None], other: list[float | None]) -> Chart:
    rows = [[Dot(at, h) for at, h in enumerate(row) if h is not None] for row in (first, other)]
    return chart_of(CLOSE, len(first), *rows)


@given(first=WEEKS, other=WEEKS)
def test_every_mark_is_in_the_picture_and_none_covers_another(
    first: list[float | None], other: list[float | None]
) -> None:
    """In the order of the rounds, inside the frame, and never one on top of the other's."""
    chart = drawn(first, other)
    for series in (chart.first, chart.other):
        assert all(7 <= m.x <= WIDTH - 7 and 7 <= m.y <= HEIGHT - 7 for m in series.marks)
        assert all(a.x < b.x for a, b in pairwise(series.marks))
    for a in chart.first.marks:
        assert all(abs(a.x - b.x) > 13 or abs(a.y - b.y) > 13 for b in chart.other.marks)


@given(row=WEEKS)
def test_no_line_leads_over_a_round_that_shows_nothing(row: list[float | None]) -> None:
    """A line between two rounds that follow each other, and no other."""
    neighbours = sum(a is not None and b is not None for a, b in pairwise(row))
    assert len(drawn(row, []).first.lines) == neighbours


@pytest.mark.parametrize(
    ("answer", "place"),
    [(Answer(State.ANSWERED, 1), 0), (Answer(State.ANSWERED, 5), 1), (Answer(State.UNSURE), None)],
)
def test_a_scale_goes_from_one_end_to_the_other(answer: Answer, place: float | None) -> None:
    """0 is the low end, 1 the high one; somebody who is unsure stands nowhere."""
    assert place_of_answer(CLOSE, answer) == place


def test_how_often_goes_by_its_options() -> None:
    """In the order in which the exercise has them."""
    places = [place_of_answer(GREET, Answer(State.ANSWERED, one)) for one in GREET.option_ids]
    assert places == [0, 0.25, 0.5, 0.75, 1]
