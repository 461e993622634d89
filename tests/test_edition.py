"""What changed between two versions, and which answers still answer the same question."""

from __future__ import annotations

import pytest

from tests.library.samples import GOOD, broken, exercise
from workbook.edition import Step, carried, compare, wording
from workbook.library import builtin

OLD = exercise(GOOD)

NEW = "## New?\n\n```answer new\nyes no{}\n```\n\n## Do you want a limit?"

STEPS: list[tuple[Step, str, str]] = [
    ("none", "version: 1.2.0", "version: 1.2.1"),
    ("patch", "An introduction", "An opening"),
    ("patch", "Help for the question.", "More help for the same question."),
    ("patch", "hint: A line or two", "hint: A line"),
    ("patch", "## How was it?", "## How *was* it"),
    ("patch", "## What do you want to do?", "## What do you really want to do?"),
    ("patch", "A note that no partner reads.", "Another note."),
    ("minor", "yes no, required", "yes no"),
    ("minor", "## Do you want a limit?", NEW.format("")),
    ("minor", "until {review_on}", "for now"),
    ("major", "## How was it?", "## How will it be?"),
    ("major", "## Do you want a limit?", "## Do you not want a limit?"),
    ("major", "low: Hard", "low: Heavy"),
    ("major", "- walk: Walk", "- walk: Dance"),
    ("major", "- rest: Rest\n", "- rest: Rest\n- eat: Eat\n"),
    ("major", "scale 1 to 5", "scale 1 to 7"),
    ("major", "scale 1 to 5, required, guess", "scale 1 to 5, required"),
    ("major", "higher is better", "lower is better"),
    ("major", "walk to talk 0.5", "walk to talk 0.4"),
    ("major", "yes no, required\nvisible: me", "yes no, required"),
    ("major", "if: want is not no", "if: want is yes"),
    ("major", "limit: 300", "limit: 200"),
    ("major", "answer words", "answer text"),
    ("major", "reveal: both_submitted", "reveal: together"),
]  # fmt: skip


@pytest.mark.parametrize(("step", "old", "new"), STEPS)
def test_each_change_asks_for_its_step(step: Step, old: str, new: str) -> None:
    """Words of the same meaning, something more, or another meaning."""
    assert compare(OLD, exercise(broken(old, new))).step == step


def test_a_new_question_that_must_be_touched_is_a_new_exercise_for_both() -> None:
    """Whoever was done would no longer be."""
    source = broken("## Do you want a limit?", NEW.format(", required"))
    found = compare(OLD, exercise(source))
    assert (found.step, found.prompts) == ("major", {"new": "major"})


def test_each_prompt_is_named_with_what_it_asks_for() -> None:
    """In the order of the later version; what is gone is named apart."""
    source = broken("answer words", "answer text", broken("low: Hard", "low: Heavy"))
    found = compare(OLD, exercise(source))
    assert found.prompts == {"mood": "major", "text": "minor"}
    assert found.gone == ("words",)


def test_an_exercise_and_itself_are_the_same() -> None:
    """For everything that comes along; and every answer but the replies fits."""
    for found in builtin().exercises:
        assert compare(found, found).step == "none"
        assert carried(found, found) == tuple(prompt.id for prompt in found.asked_first())


def test_only_answers_to_the_same_question_are_carried() -> None:
    """Another order or other help does no harm; other words or another audience do."""
    source = broken("low: Hard", "low: Heavy", broken("Help for the", "More help for the"))
    source = broken("yes no, required\nvisible: me", "yes no, required", source)
    assert carried(OLD, exercise(source)) == ("plan", "limit", "real", "wish", "load", "words")


def test_a_reply_is_never_carried() -> None:
    """It answers what somebody else said, and that is not here."""
    assert "can" not in carried(OLD, OLD)


@pytest.mark.parametrize(
    ("old", "new", "change"),
    [
        ("What do you need?", "what do you need", "same"),
        ("What don't you need?", "What don’t you need?", "same"),
        ("What do you need?", "What do you not need?", "meaning"),
        ("What can you do?", "What can't you do?", "meaning"),
        ("What do you recieve?", "What do you receive?", "editorial"),
        ("Is the plan clear?", "Is that plan clear?", "editorial"),
        ("What could you do?", "What would you do?", "meaning"),
        ("Do you love it?", "Do you live it?", "meaning"),
        ("Do you enjoy cooking?", "Do you enjoy running?", "meaning"),
        ("Do you trust it?", "Do you thrust it?", "editorial"),
        ("In 3 days?", "In 8 days?", "meaning"),
        ("", "", "same"),
    ],
)
def test_words_are_the_same_editorial_or_another_meaning(old: str, new: str, change: str) -> None:
    """In doubt it is another meaning. One letter in a long word passes for a slip, which is why
    nothing is carried without its author's own act.
    """
    assert wording(old, new, "en") == change


def test_a_language_without_light_words_has_only_slips() -> None:
    """Nothing is guessed about a language that nobody has described."""
    assert wording("Is the plan clear?", "Is plan clear?", "de") == "meaning"
    assert wording("¿Cuál es el plan?", "¿Cuál es plan?", "es-MX") == "editorial"
