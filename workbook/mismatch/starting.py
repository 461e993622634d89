"""Who starts? `me`, `partner` and `either` say different things on the two sides."""

from __future__ import annotations

from fractions import Fraction

from workbook.mismatch.constants import Constants

_MIRROR = {"me": "partner", "partner": "me", "either": "either"}


def mirrored(value: str) -> str:
    """The same person, named from the partner's side."""
    return _MIRROR[value]


def starters_distance(a: str, b: str, c: Constants) -> Fraction:
    """Two answers, each from its own side.

    Naming the same person is 0; each naming the other is 1, for then both wait; each offering is
    little; "either" against a person is half.
    """
    if a == mirrored(b):
        return Fraction(0)
    if "either" in (a, b):
        return c.who_either
    return c.who_both_offer if a == "me" else Fraction(1)


def starter_guess_distance(guess: str, answer: str, c: Constants) -> Fraction:
    """A guess and the answer it is about, both from the side of the one who answered."""
    if guess == answer:
        return Fraction(0)
    return c.who_either if "either" in (guess, answer) else Fraction(1)


def both_wait(a: str | None, b: str | None) -> bool:
    return a == b == "partner"
