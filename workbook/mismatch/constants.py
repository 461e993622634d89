"""Every number that a comparison rests on, by version, so that an old review can be reproduced.

Fractions, because thresholds are compared exactly: .7 + .5 - 1 >= .2 is false in floating point.
Where a number comes from, and which are design choices, is in docs/reference/comparison.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from fractions import Fraction
from types import MappingProxyType

CONSTANTS_VERSION = "1"

_THIRD = Fraction(1, 3)


def _frozen(**numbers: Fraction) -> Mapping[str, Fraction]:
    return MappingProxyType(numbers)


@dataclass(frozen=True, slots=True, eq=False)
class Constants:
    """Distances, scores and weights run from 0 to 1; thresholds are reached when equalled."""

    version: str

    close_below: Fraction = Fraction(30, 100)
    wide_from: Fraction = Fraction(60, 100)
    value_gap: Fraction = Fraction(30, 100)
    perception_gap: Fraction = Fraction(30, 100)
    assumed_below: Fraction = Fraction(30, 100)
    blind_spot: Fraction = Fraction(35, 100)
    hidden_agreement: Fraction = Fraction(35, 100)
    importance_gap: Fraction = Fraction(50, 100)
    load_gap: Fraction = Fraction(20, 100)
    load_asymmetry: Fraction = Fraction(40, 100)
    limit: Fraction = Fraction(25, 100)
    support_gap: Fraction = Fraction(50, 100)
    # Two of the four steps from 1 to 5: one step is noise.
    heard_gap: Fraction = Fraction(50, 100)

    indecision_one: Fraction = Fraction(40, 100)
    indecision_both: Fraction = Fraction(50, 100)

    # 2 on a scale from 1 to 5 that says how fair a division feels.
    unfair_up_to: Fraction = Fraction(25, 100)
    missing_weight: Fraction = Fraction(50, 100)
    # Two random answers are this far apart in the types that set the measure (a scale of 5).
    calibrated_to: Fraction = Fraction(40, 100)
    # Two durations this many times apart are as far apart as can be.
    duration_ratio: int = 12
    feeling_families: Fraction = Fraction(70, 100)
    feeling_words: Fraction = Fraction(30, 100)
    who_both_offer: Fraction = Fraction(25, 100)
    who_either: Fraction = Fraction(50, 100)

    firmness: Mapping[str, Fraction] = field(
        default_factory=lambda: _frozen(flexible=_THIRD, mostly=2 * _THIRD, firm=Fraction(1))
    )
    support: Mapping[str, Fraction] = field(
        default_factory=lambda: _frozen(yes=Fraction(0), partly=Fraction(1, 2), no=Fraction(1))
    )
    request_answers: Mapping[str, Fraction] = field(
        default_factory=lambda: _frozen(
            yes=Fraction(0), changes=_THIRD, not_now=2 * _THIRD, no=Fraction(1)
        )
    )
    # What each of the two says of two free texts, which no machine compares.
    alike: Mapping[str, Fraction] = field(
        default_factory=lambda: _frozen(
            similar=Fraction(0), partly=Fraction(1, 2), different=Fraction(1)
        )
    )
    ritual_weights: Mapping[str, Fraction] = field(
        default_factory=lambda: _frozen(
            cooldown=Fraction(25, 100),
            who_starts=Fraction(20, 100),
            contact=Fraction(15, 100),
            gesture=Fraction(15, 100),
            returning=Fraction(15, 100),
            steps=Fraction(10, 100),
        )
    )
    ritual_fields_at_least: int = 3

    strengths_at_most: int = 3
    items_by_minutes: Mapping[int, int] = field(
        default_factory=lambda: MappingProxyType({20: 2, 40: 3, 60: 3})
    )
    items_in_first_session: int = 1
    limits_at_most: int = 1
    ongoing_after: timedelta = timedelta(weeks=8)


_VERSIONS = {"1": Constants("1")}

CONSTANTS = _VERSIONS[CONSTANTS_VERSION]
"""The constants in force."""


def constants_for(version: str) -> Constants:
    """The constants a review was pinned to. Raises `KeyError` for a version that never was."""
    return _VERSIONS[version]
