"""What a finding says: the same to both, kind, and without a grade."""

from __future__ import annotations

import re
import string
from dataclasses import replace

import pytest
from hypothesis import given

from tests.mismatch.couple import UNSURE, prompt, said, scale
from tests.mismatch.test_promises import Answers, couples
from tests.strategies import exercise_of
from workbook.answers import Answer, Json
from workbook.exercise import AnswerType, Exercise, Prompt
from workbook.mismatch import TEXTS, compare, text

BLAME = re.compile(
    r"\b(wrong|fail\w*|fault|blame|incompatib\w*|mismatch\w*|avoid\w*|refus\w*|should|must|"
    r"ought|always|never|because of you|score|grade|problem|conflict|percent|normal|"
    r"did not|didn't|does not answer|your fault|you are (?!both|two|closer))\b|%",
    re.IGNORECASE,
)
SLOTS = {"one", "other", "a", "b", "guesser", "guess", "answerer", "answer"}


@pytest.mark.parametrize("name", TEXTS)
def test_no_sentence_blames_grades_or_counts(name: str) -> None:
    """No accusing word, no percentage, no number, and no diagnosis."""
    assert not BLAME.search(TEXTS[name])
    assert not re.search(r"[0-9]", TEXTS[name])


@pytest.mark.parametrize("name", TEXTS)
def test_every_sentence_leaves_room(name: str) -> None:
    """It asks or invites, and uses only slots that exist."""
    slots = {slot for _, slot, _, _ in string.Formatter().parse(TEXTS[name]) if slot}
    assert slots <= SLOTS
    assert TEXTS[name].endswith((".", "?"))


@given(couples())
def test_every_finding_has_a_sentence(couple: tuple[Exercise, Answers, Answers]) -> None:
    """Whatever is found can be said, in both seats, without an id of an option in it."""
    exercise, one, other = couple
    for finding in compare(exercise, one, other):
        sentence = text(finding, exercise, one, other, "Ana", "Ben")
        assert "{" not in sentence.replace("{a} & <b>", "")
        assert not re.search(r"\bo[0-9]\b", sentence)


@given(couples())
def test_trading_seats_trades_names_and_answers_only(
    couple: tuple[Exercise, Answers, Answers],
) -> None:
    """The sentence does not care who holds which view, or who reads it."""
    exercise, ana, ben = couple
    for finding in compare(exercise, ana, ben):
        here = text(finding, exercise, ana, ben, "Ana", "Ben")
        there = text(finding.swapped(), exercise, ben, ana, "Ben", "Ana")
        assert _words(here) == _words(there)


def _words(sentence: str) -> list[str]:
    return sorted(re.findall(r"\w+", sentence))


def sentence_of(asked: Prompt, ana: Answer, ben: Answer, kind: str) -> str:
    exercise = exercise_of(asked)
    one, other = {"q": ana}, {"q": ben}
    (finding,) = [f for f in compare(exercise, one, other) if f.kind == kind]
    return text(finding, exercise, one, other, "Ana", "Ben")


@pytest.mark.parametrize(
    ("asked", "ana", "ben", "start"),
    [
        (scale(5, low="never", high="daily"), 1, 4, "Ana: 1 (1 is “never”, 5 is “daily”). Ben: 4"),
        (prompt(AnswerType.CHOOSE_ONE, options="ab"), "a", "b", "Ana: Option a. Ben: Option b."),
        (prompt(AnswerType.YES_NO), "yes", "no", "Ana: yes. Ben: no."),
        (prompt(AnswerType.MINUTES), 1, 90, "Ana: 1 minute. Ben: 90 minutes."),
        (prompt(AnswerType.WHO), "either", "me", "Ana: either of you. Ben: Ben."),
        (
            prompt(AnswerType.RANK, options="abc"),
            ["a", "b", "c"],
            ["c", ["a", "b"]],
            "Ana: Option a, then Option b, then Option c. Ben: Option c, then Option a and Option",
        ),
    ],
)
def test_both_answers_come_first_in_the_words_of_the_exercise(
    asked: Prompt, ana: Json, ben: Json, start: str
) -> None:
    """Labels, not ids; a step of a scale with the words at its ends."""
    assert sentence_of(asked, said(ana), said(ben), "value_gap").startswith(start)


def test_a_guess_is_told_with_the_answer_it_was_about() -> None:
    """Who guessed is a fact beside the answer, and the question is about the guess."""
    yes_no = prompt(AnswerType.YES_NO)
    sentence = sentence_of(
        yes_no, said("yes", guess={"unsure": True}), said("no"), "perception_gap"
    )
    assert sentence.startswith("Ana guessed: not sure yet. Ben: no.")
    assert "not sure yet" in sentence_of(yes_no, said("yes"), UNSURE, "indecision")


def test_two_counts_of_one_fact_are_two_views() -> None:
    """A frequency that a wish is linked to is what is, and nobody's value."""
    actual = prompt(AnswerType.FREQUENCY, "is", "012345")
    wish = replace(prompt(AnswerType.FREQUENCY, "wish", "012345"), actual="is")
    exercise = exercise_of(actual, wish)
    one, other = {"is": said("1")}, {"is": said("4")}
    (finding,) = compare(exercise, one, other)
    assert "count them differently" in text(finding, exercise, one, other, "Ana", "Ben")
