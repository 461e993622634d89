"""Whether a passphrase is hard to guess for somebody who knows its owner well. Pure.

A passphrase is cut into pieces that somebody would try as a whole: a common word or saying, a part
of one's own names and logins, a run of the alphabet or of a keyboard, one character again and
again, a year. Each piece counts for one, and so does every other character. Too few of them are
refused, however long it is; so is what repeats something short. Nothing else is asked for: no
digits, no signs, no capitals.

Fifteen characters where a passphrase stands alone follow NIST SP 800-63B-4, section 3.1.1.2, as
does a list of what is common, and as few as eight beside a second step. How many pieces is our own
measure: eight, or five beside a second step.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from workbook.common_phrases import PIECES, ROWS
from workbook.errors import Fault

LONGEST = 1_000
FEWEST_DIFFERENT = 5
SHORTEST_RUN = 3
LONGEST_PIECE = max(len(piece) for piece in PIECES)

_LOOKALIKES = str.maketrans("013457@$", "oieastas")
_SEPARATORS = re.compile(r"[\s_.-]+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_ROWS = tuple(one for row in ROWS for one in (row, row[::-1]))


@dataclass(frozen=True, slots=True)
class Measure:
    """The fewest characters, and the fewest pieces."""

    characters: int
    pieces: int


ALONE = Measure(15, 8)
WITH_SECOND_STEP = Measure(8, 5)
TOO_SHORT = {
    ALONE: "Use at least 15 characters. A few words that you can remember do well.",
    WITH_SECOND_STEP: "Use at least 8 characters. A few words that you can remember do well.",
}


def faults_of(
    passphrase: str,
    own: Iterable[str] = (),
    pointer: str = "#/password",
    measure: Measure = ALONE,
) -> list[Fault]:
    """What stands against this passphrase, one thing at most. `own` are names and logins that
    whoever guesses would know.
    """
    if len(passphrase) < measure.characters:
        return [Fault("too_short", TOO_SHORT[measure], pointer)]
    if len(passphrase) > LONGEST:
        return [Fault("too_long", "Use at most 1,000 characters.", pointer)]
    if _is_weak(passphrase, frozenset(), measure):
        return [
            Fault(
                "guessable",
                "Somebody who guesses would try this early. Take a few words that do not "
                "belong together.",
                pointer,
            )
        ]
    if _is_weak(passphrase, own_words(own), measure):
        return [
            Fault(
                "own_words",
                "Somebody who knows you would try this early. Take words that have nothing to "
                "do with your names.",
                pointer,
            )
        ]
    return []


def own_words(texts: Iterable[str]) -> frozenset[str]:
    """The parts of names and logins that somebody would try: of three letters or more."""
    parts = (part for text in texts for part in re.split(r"[\W_]+", _folded(text)))
    return frozenset(part for part in parts if len(part) >= 3)


def _is_weak(passphrase: str, own: Collection[str], measure: Measure) -> bool:
    tidy = _SEPARATORS.sub("", _folded(passphrase))
    if len(set(tidy)) < FEWEST_DIFFERENT or _repeats_itself(tidy):
        return True
    return any(
        pieces(spelled, own) < measure.pieces for spelled in (tidy, tidy.translate(_LOOKALIKES))
    )


def _folded(text: str) -> str:
    """In small letters, and without accents: they are easily tried with and without."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(one for one in apart if not unicodedata.combining(one))
    return unicodedata.normalize("NFKC", bare)


def _repeats_itself(text: str) -> bool:
    """Whether it is a text that would be too short, again and again, the last time perhaps in
    part.
    """
    longest = min(len(text) // 2, ALONE.characters - 1)
    return any(text[: len(text) - unit] == text[unit:] for unit in range(1, longest + 1))


def pieces(text: str, own: Collection[str]) -> int:
    """How many pieces this folded text has, the longest that fits taken at each place."""
    known = PIECES | frozenset(own)
    longest = max([LONGEST_PIECE, *map(len, own)])
    at = count = 0
    while at < len(text):
        at += _step(text, at, known, longest)
        count += 1
        if count >= ALONE.pieces:
            break
    return count


def _step(text: str, at: int, known: Collection[str], longest: int) -> int:
    """How many characters the piece at this place has."""
    word = next((n for n in range(longest, 2, -1) if text[at : at + n] in known), 1)
    year = 4 if _YEAR.match(text, at) else 1
    return max(word, year, _run(text, at, _next_to_each_other), _run(text, at, str.__eq__))


def _run(text: str, at: int, goes_on: Callable[[str, str], bool]) -> int:
    """The length of a run from here, 1 when it is too short to be one."""
    end = at + 1
    while end < len(text) and goes_on(text[end - 1], text[end]):
        end += 1
    return end - at if end - at >= SHORTEST_RUN else 1


def _next_to_each_other(one: str, other: str) -> bool:
    return any(one + other in row for row in _ROWS)
