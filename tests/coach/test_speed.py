"""The coach is quick, its time grows with the length of a text and no faster."""

from __future__ import annotations

from collections.abc import Callable
from statistics import median
from time import process_time

import pytest

from workbook.coach import KINDS, Kind, check

SIXTY_WORDS = (
    "When the plans for Saturday changed without a word, I felt hurt and a bit lost, because I had"
    " been looking forward to it all week and I like to know what to expect. I would love it if you"
    " could send me a short message next time, even if only a line, so that I can plan my"
    " day."
)
HOSTILE = {
    "one word": "you ",
    "nested conditions": "if you ",
    "pairs": "you never make me feel you always ",
    "commas": ",",
    "quotation marks": "\"you '",
    "openings": "I feel so very, very ",
    "but": "I am sorry but you not ",
    "history": "and when you ",
    "no spaces": "aab",
    "capitals": "AAA !!! ",
    "stops": "you. ",
    "threats": "if you if I will leave you or I am ",
    "lines": "\n",
    "apostrophes": "don't'",
}


def seconds(do: Callable[[], object], times: int) -> float:
    """The least processor time of so many runs: what it costs when nothing else is going on."""

    def once() -> float:
        begun = process_time()
        do()
        return process_time() - begun

    return min(once() for _ in range(times))


@pytest.mark.parametrize("kind", KINDS)
def test_sixty_words_take_under_ten_milliseconds_at_the_median(kind: Kind) -> None:
    assert 58 <= len(SIXTY_WORDS.split()) <= 62
    check(SIXTY_WORDS, kind)  # patterns are compiled at the first use
    taken = [seconds(lambda: check(SIXTY_WORDS, kind), 1) for _ in range(41)]
    assert median(taken) < 0.010


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE.keys())
def test_twenty_thousand_hostile_characters_take_under_a_quarter_of_a_second(unit: str) -> None:
    text = (unit * 20_000)[:20_000]
    assert max(seconds(lambda kind=kind: check(text, kind), 3) for kind in KINDS) < 0.250


@pytest.mark.parametrize("unit", ["you never make me feel ", "if you ", "I am sorry but "])
def test_twice_the_text_takes_about_twice_the_time(unit: str) -> None:
    """Quadratic would be four times as long."""
    half, whole = (unit * 10_000)[:10_000], (unit * 20_000)[:20_000]
    short = seconds(lambda: check(half, "repair"), 5)
    assert seconds(lambda: check(whole, "repair"), 5) < 3 * short + 0.005
