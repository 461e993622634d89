"""What changed from one text to another, word by word, for people to read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

MOST_PAIRS = 1_000_000
"""Texts with more pairs of words than this are shown as one that went and one that came."""

MOST_SEARCHED = 40_000
"""So is what lies between their beginnings and their ends, where that has more pairs than this. The
search there may take as long as the pairs times the words (difflib): a few hundredths of a second
at this size, and several seconds, in which everybody else waits, at a million.
"""
_WORD = re.compile(r"\S+\s*|\s+")
"""A word with the space after it: a space alone is nothing that two texts have in common."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words that stayed, went or came."""

    what: Literal["same", "gone", "new"]
    text: str


def changed(before: str, after: str) -> list[Piece]:
    """The pieces in reading order: without what is new they are `before`, without what is gone
    `after`.
    """
    old, new = _WORD.findall(before), _WORD.findall(after)
    if len(old) * len(new) > MOST_PAIRS:
        return _pieces(before, after)
    first = _alike(old, new)
    last = _alike(old[first:][::-1], new[first:][::-1])
    middle = _between(old[first : len(old) - last], new[first : len(new) - last])
    found = [Piece("same", "".join(old[:first])), *middle]
    found.append(Piece("same", "".join(old[len(old) - last :])))
    return [one for one in found if one.text]


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """With how many of the same words both begin."""
    return next(
        (at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )


def _between(old: Sequence[str], new: Sequence[str]) -> list[Piece]:
    if len(old) * len(new) > MOST_SEARCHED:
        return _pieces("".join(old), "".join(new))
    found: list[Piece] = []
    for tag, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        gone, came = "".join(old[i:j]), "".join(new[k:m])
        found += [Piece("same", gone)] if tag == "equal" else _pieces(gone, came)
    return found


def _pieces(gone: str, came: str) -> list[Piece]:
    both = [Piece("gone", gone), Piece("new", came)]
    return [one for one in both if one.text]
