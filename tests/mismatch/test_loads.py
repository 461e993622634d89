"""Who carries what, and whether it feels fair: computed by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.mismatch.couple import SKIPPED, UNSURE, found, prompt, said, scale
from tests.strategies import exercise_of
from workbook.answers import Answer
from workbook.exercise import AnswerType, Prompt
from workbook.mismatch import compare

LOAD = prompt(AnswerType.SHARE, "load", fair="fair")
FAIR = scale(5, "fair", polarity="higher")


def uneven(
    shares: tuple[int, int], ana: Answer, ben: Answer, fair: Prompt = FAIR
) -> dict[str, float]:
    """The findings about the load itself, for these two ratings of how fair it is."""
    one, other = (
        {"load": said(share), "fair": rating}
        for share, rating in zip(shares, (ana, ben), strict=True)
    )
    findings = compare(exercise_of(LOAD, fair), one, other)
    return {f.kind.value: f.score for f in findings if f.prompts[0] == "load"}


@pytest.mark.parametrize(
    ("shares", "rating", "expected"),
    [
        ((70, 30), 2, {"load_asymmetry": 0.4}),
        ((30, 70), 1, {"load_asymmetry": 0.4}),
        ((69, 31), 1, {}),
        ((60, 40), 1, {}),
        ((70, 30), 3, {}),
        ((90, 30), 1, {"load_overlap": 0.2, "load_asymmetry": 0.6}),
        ((70, 10), 1, {"load_unclaimed": 0.2, "load_asymmetry": 0.6}),
    ],
)
def test_an_uneven_load_needs_both_the_gap_and_the_rating(
    shares: tuple[int, int], rating: int, expected: dict[str, float]
) -> None:
    """.40 apart or more, and a 1 or a 2 of five; exactly there counts."""
    assert uneven(shares, said(5), said(rating)) == expected
    assert uneven(shares, said(rating), said(5)) == expected


@pytest.mark.parametrize("other", [UNSURE, SKIPPED, said(1, 4), said(4)])
def test_a_rating_by_one_is_enough_whatever_the_other_says(other: Answer) -> None:
    """Unsure and not shared are no ratings, and hide none."""
    hidden = replace(other, share=other.state is UNSURE.state)
    for rating in (other, hidden):
        assert uneven((80, 20), rating, said(2)) == {"load_asymmetry": 0.6}
        assert uneven((80, 20), said(2), rating) == {"load_asymmetry": 0.6}
    assert uneven((80, 20), hidden, said(3)) == {}


def test_how_fair_it_is_is_asked_on_a_scale() -> None:
    """A rating of another kind, or none at all, tells of no unevenness."""
    yes_no = prompt(AnswerType.YES_NO, "fair")
    assert uneven((80, 20), said("no"), said("no"), yes_no) == {}
    assert found(prompt(AnswerType.SHARE), said(80), said(20)) == {}
    frequency = prompt(AnswerType.FREQUENCY, "fair", "012", polarity="higher")
    assert uneven((80, 20), said("0"), said("0"), frequency) == {}


def test_who_does_not_know_their_share_is_still_finding_out() -> None:
    """And nothing is added up."""
    assert found(prompt(AnswerType.SHARE), said(70), UNSURE) == {"indecision": 0.4}
