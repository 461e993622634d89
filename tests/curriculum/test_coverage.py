"""Every practice has an exercise, every exercise has practices, and the page says which."""

from __future__ import annotations

import pytest

from tests.curriculum.mapping import PAGE, page
from tests.curriculum.practices import practice_ids, taught_by
from workbook.exercise import Exercise
from workbook.library import builtin


def test_the_curriculum_has_nine_modules_with_thirty_two_exercises() -> None:
    """From starting safely to growing together."""
    library = builtin()
    assert len(library.exercises) == 32
    assert [module.slug for module in library.modules] == [
        "starting-safely",
        "knowing-my-pattern",
        "feelings-and-triggers",
        "speaking-and-listening",
        "needs-and-closeness",
        "boundaries",
        "pause-repair-trust",
        "coping-and-recovery",
        "growing-together",
    ]


def test_each_practice_is_in_the_list_once() -> None:
    """An id names one thing."""
    ids = practice_ids()
    assert len(ids) > 100
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("practice", practice_ids())
def test_no_practice_is_left_out(practice: str) -> None:
    """At least one exercise teaches it."""
    assert taught_by(practice)


@pytest.mark.parametrize("found", builtin().exercises, ids=lambda e: e.slug)
def test_an_exercise_names_only_practices_of_the_list(found: Exercise) -> None:
    """So that a typing error is no practice."""
    assert found.covers
    assert set(found.covers) <= set(practice_ids())
    assert len(set(found.covers)) == len(found.covers)


def test_the_page_of_the_curriculum_is_in_step() -> None:
    """Run `python -m tests.curriculum.mapping` after an exercise has changed."""
    assert PAGE.read_text(encoding="utf-8") == page()
