"""What a made-up couple would find when an exercise opens, for its author. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from workbook.answers import Answer
from workbook.catalogue import ENGLISH, Catalogue
from workbook.exercise import Exercise, Seat
from workbook.mismatch import CONSTANTS, AgendaContext, agenda, side_by_side, text
from workbook.offer import Offer, Side, offers
from workbook.sample import NAMES, answers_of

REVIEW_ON = date(2027, 1, 15)


@dataclass(frozen=True, slots=True)
class SampleReview:
    """The answers of both by prompt, the sentences that they would talk about, and the agreements
    that they could begin from.
    """

    answers: Mapping[Seat, Mapping[str, Answer]]
    talk: tuple[str, ...]
    offers: tuple[Offer, ...]


def sample_review(exercise: Exercise, words: Catalogue = ENGLISH) -> SampleReview:
    """A first talk of the made-up couple about this exercise, in its language."""
    one, other = answers_of(exercise, "one"), answers_of(exercise, "other")
    findings, _ = side_by_side(exercise, one, other, CONSTANTS)
    chosen = agenda(findings, AgendaContext(first_session=True), CONSTANTS)
    sides = Side(NAMES["one"], one), Side(NAMES["other"], other)
    return SampleReview(
        answers={"one": one, "other": other},
        talk=tuple(
            text(finding, exercise, one, other, NAMES["one"], NAMES["other"], words)
            for finding in (*chosen.open, *chosen.discuss)
        ),
        offers=tuple(offers(exercise, *sides, REVIEW_ON, words)),
    )
