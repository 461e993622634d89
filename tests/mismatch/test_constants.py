"""The numbers of each version, as they were fixed: an old review can be reproduced."""

from __future__ import annotations

from dataclasses import fields
from datetime import timedelta
from fractions import Fraction

import pytest

from workbook.mismatch import CONSTANTS, CONSTANTS_VERSION, constants_for

THIRD, HALF = Fraction(1, 3), Fraction(1, 2)
ONE = {
    "version": "1",
    "close_below": Fraction(30, 100),
    "wide_from": Fraction(60, 100),
    "value_gap": Fraction(30, 100),
    "perception_gap": Fraction(30, 100),
    "assumed_below": Fraction(30, 100),
    "blind_spot": Fraction(35, 100),
    "hidden_agreement": Fraction(35, 100),
    "importance_gap": HALF,
    "load_gap": Fraction(20, 100),
    "load_asymmetry": Fraction(40, 100),
    "limit": Fraction(25, 100),
    "support_gap": HALF,
    "heard_gap": HALF,
    "indecision_one": Fraction(40, 100),
    "indecision_both": HALF,
    "unfair_up_to": Fraction(25, 100),
    "missing_weight": HALF,
    "calibrated_to": Fraction(40, 100),
    "duration_ratio": 12,
    "feeling_families": Fraction(70, 100),
    "feeling_words": Fraction(30, 100),
    "who_both_offer": Fraction(25, 100),
    "who_either": HALF,
    "firmness": {"flexible": THIRD, "mostly": 2 * THIRD, "firm": 1},
    "support": {"yes": 0, "partly": HALF, "no": 1},
    "request_answers": {"yes": 0, "changes": THIRD, "not_now": 2 * THIRD, "no": 1},
    "alike": {"similar": 0, "partly": HALF, "different": 1},
    "ritual_weights": {
        "cooldown": Fraction(25, 100),
        "who_starts": Fraction(20, 100),
        "contact": Fraction(15, 100),
        "gesture": Fraction(15, 100),
        "returning": Fraction(15, 100),
        "steps": Fraction(10, 100),
    },
    "ritual_fields_at_least": 3,
    "strengths_at_most": 3,
    "items_by_minutes": {20: 2, 40: 3, 60: 3},
    "items_in_first_session": 1,
    "limits_at_most": 1,
    "ongoing_after": timedelta(weeks=8),
}


def test_the_first_version_is_what_it_was() -> None:
    """Whoever changes a number makes a new version, and leaves this one as it is."""
    first = constants_for("1")
    assert {field.name: getattr(first, field.name) for field in fields(first)} == ONE


def test_the_constants_in_force_are_those_of_their_version() -> None:
    """A reveal pins the version by its name."""
    assert constants_for(CONSTANTS_VERSION) is CONSTANTS
    assert CONSTANTS.version == CONSTANTS_VERSION


@pytest.mark.parametrize("name", ["firmness", "support", "request_answers", "ritual_weights"])
def test_nobody_changes_a_number_on_the_way(name: str) -> None:
    """Neither in a table nor beside it."""
    with pytest.raises(TypeError):
        getattr(CONSTANTS, name)["firm"] = Fraction(0)
    with pytest.raises(AttributeError):
        setattr(CONSTANTS, name, {})
