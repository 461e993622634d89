"""What a comparison finds: kinds, heats, and the finding itself."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction

from workbook.exercise import Seat


class FindingKind(StrEnum):
    """In the order in which the findings of one prompt are listed."""

    STRENGTH = "strength"
    SHARED_CONCERN = "shared_concern"
    VALUE_GAP = "value_gap"
    WISH_ALIGNMENT = "wish_alignment"
    WAITING_ON_EACH_OTHER = "waiting_on_each_other"
    LOAD_OVERLAP = "load_overlap"
    LOAD_UNCLAIMED = "load_unclaimed"
    LOAD_ASYMMETRY = "load_asymmetry"
    LIMIT_MEETS_REQUEST = "limit_meets_request"
    LIMIT_MEETS_LIMIT = "limit_meets_limit"
    INDECISION = "indecision"
    IMPORTANCE_GAP = "importance_gap"
    HIDDEN_AGREEMENT = "hidden_agreement"
    KNOWN_DIFFERENCE = "known_difference"
    BLIND_SPOT = "blind_spot"
    PERCEPTION_GAP = "perception_gap"
    ASSUMED_SIMILARITY = "assumed_similarity"
    SUPPORT_GAP = "support_gap"
    HEARD_GAP = "heard_gap"


HEATS = {
    FindingKind.STRENGTH: 0,
    FindingKind.HIDDEN_AGREEMENT: 1,
    # Two who are both unsure: 2, which is set where it is found.
    FindingKind.INDECISION: 3,
    FindingKind.PERCEPTION_GAP: 3,
    FindingKind.ASSUMED_SIMILARITY: 3,
    FindingKind.BLIND_SPOT: 3,
    FindingKind.IMPORTANCE_GAP: 4,
    FindingKind.SHARED_CONCERN: 4,
    FindingKind.SUPPORT_GAP: 4,
    FindingKind.HEARD_GAP: 4,
    FindingKind.VALUE_GAP: 5,
    FindingKind.KNOWN_DIFFERENCE: 5,
    FindingKind.WISH_ALIGNMENT: 5,
    FindingKind.LOAD_OVERLAP: 6,
    FindingKind.LOAD_UNCLAIMED: 6,
    FindingKind.LOAD_ASYMMETRY: 6,
    FindingKind.WAITING_ON_EACH_OTHER: 6,
    FindingKind.LIMIT_MEETS_REQUEST: 7,
    FindingKind.LIMIT_MEETS_LIMIT: 7,
}
HEAT_BOTH_UNSURE = 2
HEAT_OF_LIMITS = 7
WARMEST_STRENGTH = 1
MILDEST = 3
"""Up to this heat a growth item is an easy way into the talk."""

KIND_ORDER = {kind: position for position, kind in enumerate(FindingKind)}

_FOR_THERAPISTS = frozenset({FindingKind.ASSUMED_SIMILARITY})
_NEVER_ON_AN_AGENDA = _FOR_THERAPISTS | {FindingKind.HEARD_GAP}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that two shared answers show together.

    `score` and `salience` run from 0 to 1. `guesser` is whose guess it rests on; `owner` whose
    prompt comes first in `prompts` where the two sides answered different ones (limits); in
    what replies add, whose boundary it is, or who spoke.
    `weight_one` and `weight_other` are the importances as fractions of 4, None when not given.
    `order` is the position of the first prompt in the exercise, `wording` the id of the sentence.
    `tie` breaks ties by what was answered and never by seat, so that trading seats changes
    nothing.
    """

    kind: FindingKind
    prompts: tuple[str, ...]
    score: float
    salience: float
    heat: int
    order: int
    wording: str
    guesser: Seat | None = None
    owner: Seat | None = None
    weight_one: Fraction | None = None
    weight_other: Fraction | None = None
    tie: str = ""

    @property
    def growth(self) -> bool:
        """Something to talk about, as against a strength to start from."""
        return self.heat > WARMEST_STRENGTH

    @property
    def for_therapist(self) -> bool:
        """Listed for a therapist only, and never on an agenda."""
        return self.kind in _FOR_THERAPISTS

    @property
    def may_be_discussed(self) -> bool:
        """Whether it may come onto an agenda at all."""
        return self.kind not in _NEVER_ON_AN_AGENDA

    def swapped(self) -> Finding:
        """The same finding with the two partners in each other's seat."""
        return replace(
            self,
            guesser=other_seat(self.guesser),
            owner=other_seat(self.owner),
            weight_one=self.weight_other,
            weight_other=self.weight_one,
        )


def other_seat(seat: Seat | None) -> Seat | None:
    if seat is None:
        return None
    return "other" if seat == "one" else "one"


def signature(finding: Finding) -> str:
    """What makes a finding the same finding on the next reading: kind, prompts and seats.

    No answer goes into it. It is the text to derive an id from, not an id to show.
    """
    return json.dumps([finding.kind, finding.prompts, finding.guesser, finding.owner])
