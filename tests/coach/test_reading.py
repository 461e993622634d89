"""How a text is read: words whole, contractions apart, slips of the keys, places in code points."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbook.coach import KINDS, check, detect
from workbook.coach.english import ENGLISH
from workbook.coach.tokens import read


def words(text: str) -> list[str]:
    return [token.word for token in read(text, ENGLISH.vocabulary).spoken if token.is_word]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("You're late", ["you", "are", "late"]),
        ("I can’t, I won't", ["i", "can", "not", "i", "will", "not"]),
        ("dont", ["do", "not"]),
        ("your soooo kind", ["your", "so", "kind"]),
        ("my parents' house", ["my", "parents", "house"]),
        ("self-conscious", ["self-conscious"]),
        ("*never* _ever_", ["never", "ever"]),
        ("I'VE", ["i", "have"]),
    ],
)
def test_words_are_read_as_they_were_meant(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("plain", "written"),
    [
        ("You never listen.", "you nevr listen"),
        ("You're so selfish today.", "YOU’RE SO SELFISH TODAY"),
        ("You don't care.", "u dont care"),
        ("You always forget.", "you allways forget"),
        ("I feel that you lie.", "i feeel that u lie"),
        ("You're being rude here.", "Youre being rude here!!"),
    ],
)
def test_apostrophes_capitals_and_slips_make_no_difference(plain: str, written: str) -> None:
    assert detect(written) - {"R29"} == detect(plain)


@pytest.mark.parametrize(
    "text",
    [
        "The shoulder hurts.",  # should
        "Everything is neverending fun here.",  # never
        "The yousuf family is here.",  # you
        "I bought a ridiculousness-free hat.",  # ridiculous
        "The mustard is gone.",  # must
        "We hiked to the butte.",  # but
    ],
)
def test_nothing_fires_inside_a_word(text: str) -> None:
    assert detect(text) == frozenset()


def test_places_are_code_points_of_the_text_as_it_was_given() -> None:
    """An emoji is one, a curly apostrophe is one; the place is what the nudge is about."""
    text = "🙂🙂 Hm. I feel that you’re tired."
    (nudge,) = check(text, "i_statement").nudges
    assert text[nudge.start : nudge.end] == "I feel that"


def test_who_is_meant_by_always_is_told_by_the_clause() -> None:
    """ "Always" about oneself is one's own; about the other it is a claim on them."""
    assert "R03" not in detect("When you call, I always smile.")
    assert "R03" in detect("When I call, you always hang up.")
    assert "R03" not in detect("I never said that you lied.")


@given(st.text(max_size=400))
def test_any_text_can_be_read(text: str) -> None:
    """Nothing is raised, places are inside the text, and two nudges are the most."""
    for kind in KINDS:
        nudges = check(text, kind).nudges
        assert len(nudges) <= 2
        assert all(0 <= nudge.start <= nudge.end <= len(text) for nudge in nudges)


_BITS = ["you", "never", "I", "feel", "that", "if", "you're", "’", '"', "'", ",", ".", "!!!", "\n",
         "but", "sorry", "make me", "because", "🙂", "leave", "hit", "STOP", "always"]  # fmt: skip


@given(st.lists(st.sampled_from(_BITS), max_size=60).map(" ".join))
def test_any_row_of_loaded_words_can_be_read(text: str) -> None:
    """Among what is shown there is no sentence twice; with words of safety there is none."""
    for kind in KINDS:
        nudges = check(text, kind).nudges
        assert len({nudge.message for nudge in nudges}) == len(nudges) <= 2
        if "R26" in detect(text):
            assert nudges == ()
        assert all(0 <= nudge.start < nudge.end <= len(text) for nudge in nudges)
