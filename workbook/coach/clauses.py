"""Clauses: who is the subject, and is it said or denied.

A clause begins with a sentence, after a comma, or at a joining word ("because", "when", "and")
that is followed by somebody or something. It is a reading by rule of thumb, enough to tell "you
never call" from "I never call".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from workbook.coach.token import END, START, Token

SUBJECTS = ("@i", "@you", "@we", "@he", "@partner", "@they", "@it")
"""Whom a clause may be about, the narrower class first."""
BREAKS = frozenset(",;:()—–-")


@dataclass(frozen=True, slots=True)
class Clause:
    """The tokens from `first` up to `last`. `subject` is the class of who it is about, like
    "@i", "@you" or "@they", or "" for an order or a fragment. `link` is the word that joins it.
    """

    first: int
    last: int
    subject: str
    link: str


def clauses(tokens: tuple[Token, ...]) -> list[Clause]:
    """The clauses of a text, in order, without gaps."""
    cuts = [*_cuts(tokens), len(tokens)]
    return [_clause(tokens, first, last) for first, last in pairwise(cuts)]


def _cuts(tokens: tuple[Token, ...]) -> Iterator[int]:
    yield 0
    for at, token in enumerate(tokens[1:], start=1):
        before = tokens[at - 1]
        if token.word == START or before.word in BREAKS or _joins(tokens, at):
            yield at


def _joins(tokens: tuple[Token, ...], at: int) -> bool:
    """A joining word cuts when somebody follows it; "because" and its like always do."""
    symbols = tokens[at].symbols
    if "@always_joins" in symbols:
        return True
    following = tokens[at + 1].symbols if at + 1 < len(tokens) else ()
    return "@joins" in symbols and "@somebody" in following


def _clause(tokens: tuple[Token, ...], first: int, last: int) -> Clause:
    link = ""
    for token in tokens[first : min(last, first + 6)]:
        for kind in SUBJECTS:
            if kind in token.symbols:
                return Clause(first, last, kind, link)
        if "@joins" in token.symbols or "@always_joins" in token.symbols:
            link = link or token.word
        elif END in token.symbols or not _leads_in(token):
            break
    return Clause(first, last, "", link)


def _leads_in(token: Token) -> bool:
    """Words that may stand before the subject: "and then sometimes you …"."""
    return token.word == START or "@leads" in token.symbols or "@aux" in token.symbols
