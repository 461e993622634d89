"""Plain words: whoever is tense or tired can read it, and it does not drone."""

from __future__ import annotations

import pytest

from tests.curriculum.reading import partner_texts, questions, table
from workbook.exercise import Exercise
from workbook.library import builtin
from workbook.library.readability import measure

GRADE = 7
"""Flesch-Kincaid: a reader of about twelve."""


@pytest.mark.parametrize("found", builtin().exercises, ids=lambda e: e.slug)
def test_a_twelve_year_old_can_read_it(found: Exercise) -> None:
    """The questions on their own, and everything that a partner reads."""
    assert measure(questions(found)).grade < GRADE
    assert measure(partner_texts(found)).grade < GRADE


@pytest.mark.parametrize("found", builtin().exercises, ids=lambda e: e.slug)
def test_sentences_are_short_and_do_not_all_begin_alike(found: Exercise) -> None:
    """Fewer than 15 words on average; four in five sentences open with words of their own."""
    it = measure(partner_texts(found))
    assert it.sentence_length < 15
    assert it.openings > 0.8


def test_no_two_exercises_begin_with_the_same_words() -> None:
    """The first three words of each introduction are its own."""
    openings = [" ".join(found.intro.split()[:3]).lower() for found in builtin().exercises]
    assert len(set(openings)) == len(openings)


def test_each_module_is_measured(capsys: pytest.CaptureFixture[str]) -> None:
    """Reading age, length of sentences and distinct openings are printed with each run."""
    printed = table()
    with capsys.disabled():
        print(f"\n{printed}")
    assert all(module.slug in printed for module in builtin().modules)


def test_the_measure_is_the_formula() -> None:
    """Six words of one syllable in one sentence: 0.39 x 6 + 11.8 x 1 - 15.59."""
    it = measure(["The cat sat on the mat."])
    assert it.grade == pytest.approx(0.39 * 6 + 11.8 - 15.59)
    assert measure(["One cat.", "One cat."]).openings == 0.5
    assert measure(["- One\n- Two\n\nThree four"]).sentences == 3
