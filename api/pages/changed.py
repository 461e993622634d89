"""What changed from one text to another, word by word, for people to read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

MOST_PAIRS = 1_000_000
"""Texts with more pairs of words than this are shown as one that went and one that came: to look
for what they have in common would keep others waiting.
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
    found: list[Piece] = []
    for tag, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        gone, came = "".join(old[i:j]), "".join(new[k:m])
        found += [Piece("same", gone)] if tag == "equal" else _pieces(gone, came)
    return found


def _pieces(gone: str, came: str) -> list[Piece]:
    both = [Piece("gone", gone), Piece("new", came)]
    return [one for one in both if one.text]
