"""The made-up couple that an author sees an exercise opened with."""

from __future__ import annotations

from workbook.library import builtin
from workbook.sample_review import sample_review


def test_it_finds_something_in_every_exercise_that_opens() -> None:
    """The same each time, and in the language that the exercise is read in."""
    for exercise in builtin().exercises:
        found = sample_review(exercise)
        assert found == sample_review(exercise)
        asked = {prompt.id for prompt in exercise.asked_first()}
        assert set(found.answers["one"]) <= asked
        assert found.answers["one"]
    words = builtin().catalogue("es")
    soft_start = builtin().translated("soft-start")
    assert soft_start is not None
    spanish = sample_review(soft_start.read_in("es"), words)
    assert spanish.talk
    assert set(spanish.talk).isdisjoint(sample_review(soft_start.source).talk)
