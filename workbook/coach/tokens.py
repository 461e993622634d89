"""From a text to tokens: apostrophes, contractions, common slips of the keys, quotations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from workbook.coach.token import ANY, END, START, Token
from workbook.coach.vocabulary import Vocabulary

_PLAIN = str.maketrans("’‘ʼ`´“”„«»", "'''''\"\"\"\"\"")
_PIECE = re.compile(r"[^\W_]+(?:['-][^\W_]+)*|\.{1,3}|[!?…]+|\n|[,;:()\"—–]|'|-")
_STOPS = frozenset(".!?…\n")
_MARKS = ('"', "'")
_STRETCHED = re.compile(r"(\w)\1{2,}")


@dataclass(frozen=True, slots=True)
class Reading:
    """The tokens of a text: `spoken` without what is quoted from somebody, `all` with it."""

    spoken: tuple[Token, ...]
    all: tuple[Token, ...]

    @property
    def words(self) -> int:
        return sum(token.is_word for token in self.spoken)


def read(text: str, vocabulary: Vocabulary) -> Reading:
    """The text as tokens, in time linear in its length."""
    pieces = list(_pieces(text.translate(_PLAIN)))
    quoted = _quoted(pieces)
    plain = [piece for piece in pieces if piece[0] not in _MARKS]
    spoken = [piece for at, piece in enumerate(pieces) if at not in quoted]
    return Reading(tuple(_tokens(spoken, vocabulary)), tuple(_tokens(plain, vocabulary)))


_Piece = tuple[str, int, int]


def _pieces(text: str) -> Iterator[_Piece]:
    for found in _PIECE.finditer(text):
        yield found.group(), found.start(), found.end()


def _quoted(pieces: list[_Piece]) -> set[int]:
    """Which pieces are quotation marks, or stand between two of them.

    A text that is one quotation from end to end is somebody's own words in quotation marks, and
    a mark that nothing closes quotes nothing.
    """
    quoted = {at for at, piece in enumerate(pieces) if piece[0] in _MARKS}
    for mark in _MARKS:
        for first, last in _pairs(pieces, mark):
            if not _is_whole(pieces, first, last):
                quoted.update(range(first, last + 1))
    return quoted


def _pairs(pieces: list[_Piece], mark: str) -> Iterator[tuple[int, int]]:
    opened: int | None = None
    for at, piece in enumerate(pieces):
        if piece[0] != mark:
            continue
        if opened is not None:
            yield opened, at
            opened = None
        elif mark == '"' or _opens(pieces, at):
            opened = at


def _opens(pieces: list[_Piece], at: int) -> bool:
    """An apostrophe opens a quotation before a word, not behind one: "my parents' house"."""
    touches_before = at > 0 and pieces[at - 1][2] == pieces[at][1]
    touches_after = at + 1 < len(pieces) and pieces[at + 1][1] == pieces[at][2]
    return touches_after and not touches_before


def _is_whole(pieces: list[_Piece], first: int, last: int) -> bool:
    return first == 0 and all(set(piece[0]) <= _STOPS for piece in pieces[last + 1 :])


def _tokens(pieces: list[_Piece], vocabulary: Vocabulary) -> Iterator[Token]:
    """The pieces as tokens, with a mark before each sentence and one after the last."""
    fresh = True
    end = 0
    for piece, start, end in pieces:
        if set(piece) <= _STOPS:
            if not fresh:
                yield Token(piece, start, end, (piece, END))
            fresh = True
            continue
        if fresh and piece[0].isalnum():
            yield Token(START, start, start, (START,))
            fresh = False
        yield from _words(piece, start, end, vocabulary)
    if not fresh:
        yield Token(END, end, end, (END,))


def _words(piece: str, start: int, end: int, vocabulary: Vocabulary) -> Iterator[Token]:
    if not piece[0].isalnum():
        yield Token(piece, start, end, (piece,))
        return
    parts = _parts(piece.lower(), vocabulary)
    for at, word in enumerate(parts):
        # The halves of a contraction cover it between them: "you" + "'re".
        first = start if at == 0 else min(end, start + len(parts[0]))
        last = end if at == len(parts) - 1 else min(end, start + len(word))
        yield Token(word, first, last, (word, ANY, *vocabulary.classes(word)))


def _parts(word: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The words in a piece: `("do", "not")` for "don't" and for "dont"."""
    word = vocabulary.slips.get(word, word)
    if word in vocabulary.contractions:
        return vocabulary.contractions[word]
    for ending, meant in vocabulary.endings.items():
        if word.endswith(ending) and len(word) > len(ending):
            return (word[: -len(ending)], meant)
    if _STRETCHED.search(word):
        return (_unstretched(word, vocabulary),)
    return (word,)


def _unstretched(word: str, vocabulary: Vocabulary) -> str:
    """ "sooo" is "so", "stooopid" is "stoopid": one letter where that is a word, else two."""
    single = _STRETCHED.sub(r"\1", word)
    return single if vocabulary.knows(single) else _STRETCHED.sub(r"\1\1", word)
