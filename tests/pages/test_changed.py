"""What changed between two texts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from api.pages.changed import MOST_PAIRS, Piece, changed

TEXTS = st.text(st.sampled_from("ab \n"), max_size=40)


@given(before=TEXTS, after=TEXTS)
def test_both_texts_can_be_read_out_of_it(before: str, after: str) -> None:
    """Nothing is lost and nothing is added, whatever the texts are."""
    pieces = changed(before, after)
    assert "".join(one.text for one in pieces if one.what != "new") == before
    assert "".join(one.text for one in pieces if one.what != "gone") == after
    assert all(one.text for one in pieces)


def test_a_word_more_is_a_word_more() -> None:
    """What stayed is not shown as new."""
    assert changed("We drink tea.", "We drink tea first.") == [
        Piece("same", "We drink "),
        Piece("gone", "tea."),
        Piece("new", "tea first."),
    ]


def test_two_very_long_texts_are_one_that_went_and_one_that_came() -> None:
    """Nobody waits for a comparison that grows with both."""
    long = "a b " * MOST_PAIRS
    assert [one.what for one in changed(long[:20_000], long[2:20_000])] == ["gone", "new"]
    assert changed("", "a") == [Piece("new", "a")]


def test_a_word_in_a_long_text_is_a_word() -> None:
    """What both begin and end with is not looked through, so that length alone hides nothing."""
    before, after = (
        "We talk. " * 200 + "Tea. " + "We rest. " * 200,
        "We talk. " * 200 + "We rest. " * 200,
    )
    assert [one for one in changed(before, after) if one.what != "same"] == [Piece("gone", "Tea. ")]
