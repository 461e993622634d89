"""What somebody wrote, as tokens that remember where they stood."""

from __future__ import annotations

from typing import NamedTuple

START = "^"
"""The symbol before the first word of a sentence."""
END = "$"
"""The symbol of what ends a sentence: a full stop, a question mark, the end of the text."""
ANY = "*"
"""The symbol that every word has."""


class Token(NamedTuple):
    """`word` is lower case, with contractions taken apart: "you're" is "you" and "are".

    `start` and `end` are offsets in code points into the text as it was given; the two halves of
    a contraction share its letters between them. A token of punctuation has no `*` symbol.
    """

    word: str
    start: int
    end: int
    symbols: tuple[str, ...]

    @property
    def is_word(self) -> bool:
        return ANY in self.symbols
