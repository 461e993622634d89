"""Answers in words, and whole sentences, as two people read them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.mismatch.couple import UNSURE, prompt, scale
from tests.mismatch.couple import said as gave
from tests.mismatch.test_composites import statement
from tests.strategies import exercise_of
from workbook import lexicon
from workbook.answers import Answer, Json
from workbook.catalogue import Catalogue
from workbook.exercise import AnswerType, Prompt
from workbook.mismatch import compare, text
from workbook.mismatch.saying import guessed, said

ENDS = scale(5, low="never", high="daily")
PICK = prompt(AnswerType.CHOOSE_ONE, options="ab")
RANK = prompt(AnswerType.RANK, options="abc")
FREQUENCY = prompt(AnswerType.FREQUENCY, "is", "012345")


@pytest.mark.parametrize(
    ("asked", "value", "words"),
    [
        (PICK, "a", "Option a"),
        (prompt(AnswerType.CHOOSE_UP_TO, options="abc"), ["a", "c"], "Option a, Option c"),
        (
            prompt(AnswerType.FEELINGS),
            ["sad", "down"],
            f"{lexicon.FEELINGS['sad']}, {lexicon.FEELINGS['down']}",
        ),
        (scale(5), 3, "3"),
        (scale(5, low="never"), 3, "3"),
        (scale(5, high="daily"), 3, "3"),
        (ENDS, 3, "3 (1 is “never”, 5 is “daily”)"),
        (FREQUENCY, "2", "Option 2"),
        (prompt(AnswerType.YES_NO), "no", "no"),
        (RANK, [["a", "b"], "c"], "Option a and Option b, then Option c"),
        (prompt(AnswerType.RANK_TOP, options="abc"), ["c", "a"], "Option c, then Option a"),
        (prompt(AnswerType.NUMBER), 2.5, "2.5"),
        (prompt(AnswerType.SHARE), 30, "30 of 100"),
        (prompt(AnswerType.MINUTES), 1, "1 minute"),
        (prompt(AnswerType.MINUTES), 2, "2 minutes"),
        (prompt(AnswerType.MINUTES_RANGE), {"min": 10, "max": 20}, "10 to 20 minutes"),
        (prompt(AnswerType.WHO), "me", "Ana"),
        (prompt(AnswerType.WHO), "partner", "Ben"),
        (prompt(AnswerType.WHO), "either", "either of you"),
        (
            prompt(AnswerType.STATEMENT),
            statement("rest", "space"),
            f"{lexicon.NEEDS['rest']}, {lexicon.NEEDS['space']}",
        ),
        (prompt(AnswerType.LONG_TEXT), "a secret", ""),
        (prompt(AnswerType.DATE), "2026-11-22", ""),
    ],
)  # fmt: skip
def test_an_answer_is_said_in_the_words_of_the_exercise(
    asked: Prompt, value: Json, words: str
) -> None:
    """Never an id, and nothing of what is not measured."""
    assert said(asked, gave(value), "Ana", "Ben") == words
    if asked.type is not AnswerType.STATEMENT:
        assert guessed(asked, value, "Ana", "Ben") == words


def test_who_is_unsure_is_still_finding_out() -> None:
    """As an answer and as a guess."""
    assert said(ENDS, UNSURE, "Ana", "Ben") == "not sure yet"
    assert guessed(ENDS, {"unsure": True}, "Ana", "Ben") == "not sure yet"


def test_a_guess_of_a_statement_is_a_guess_of_needs() -> None:
    """In the words of the lexicon."""
    asked = prompt(AnswerType.STATEMENT)
    assert guessed(asked, ["rest"], "Ana", "Ben") == lexicon.NEEDS["rest"]


def sentences(ana: Answer, ben: Answer, *asked: Prompt) -> dict[str, str]:
    """Each finding of the first prompt by kind and guesser, with its sentence."""
    exercise, first = exercise_of(*asked), asked[0].id
    one, other = {first: ana}, {first: ben}
    return {
        f"{f.kind}:{f.guesser}": text(f, exercise, one, other, "Ana", "Ben")
        for f in compare(exercise, one, other)
    }


def test_both_answers_come_before_the_question() -> None:
    """Each beside its own name, from either seat."""
    here, there = sentences(gave("a"), gave("b"), PICK), sentences(gave("b"), gave("a"), PICK)
    assert here["value_gap:None"].startswith("Ana: Option a. Ben: Option b. Two different answers")
    assert there["value_gap:None"].startswith("Ana: Option b. Ben: Option a. Two different answers")


def test_a_sentence_is_said_in_the_language_of_its_catalogue() -> None:
    """What the catalogue lacks is said in English, and both answers are in it."""
    made_up = Catalogue("xx", "Made up", {"findings": {"value_gap": "{b} / {a}"}})
    exercise = exercise_of(PICK)
    one, other = {"q": gave("a")}, {"q": gave("b")}
    (gap,) = compare(exercise, one, other)
    assert text(gap, exercise, one, other, "Ana", "Ben", made_up) == "Option b / Option a"
    lacks = Catalogue("xx", "Made up")
    assert text(gap, exercise, one, other, "Ana", "Ben", lacks).startswith("Ana: Option a.")


@pytest.mark.parametrize(("guesser", "answerer"), [("Ana", "Ben"), ("Ben", "Ana")])
def test_a_guess_names_who_guessed_and_who_answered(guesser: str, answerer: str) -> None:
    """The question goes to who answered, and nobody is called wrong."""
    made, about = gave(1, guess=1), gave(5)
    seat = "one" if guesser == "Ana" else "other"
    told = sentences(*((made, about) if seat == "one" else (about, made)), ENDS)
    opening = f"{guesser} guessed: 1 (1 is “never”, 5 is “daily”). {answerer}: 5 (1 is"
    assert told[f"blind_spot:{seat}"].startswith(opening)
    assert f"What would {answerer} like to tell about it?" in told[f"blind_spot:{seat}"]
    assumed = told[f"assumed_similarity:{seat}"]
    assert assumed.startswith(opening)
    assert f"The guess was near {guesser}'s own answer." in assumed


def test_a_guess_of_who_starts_is_told_by_name() -> None:
    """Ana guesses that Ben says "me", which is Ben; and he says "my partner", which is Ana."""
    told = sentences(gave("me", guess="me"), gave("partner"), prompt(AnswerType.WHO))
    assert told["perception_gap:one"].startswith("Ana guessed: Ben. Ben: Ana.")


@pytest.mark.parametrize(
    ("wish", "views"),
    [
        (replace(FREQUENCY, id="wish", actual="is"), True),
        (replace(scale(5, "wish"), actual="is"), False),
        (replace(FREQUENCY, id="wish"), False),
    ],
)
def test_what_a_wish_leans_on_is_two_counts_of_one_fact(wish: Prompt, views: bool) -> None:
    """Its gap has a sentence of its own, and nothing else has."""
    told = sentences(gave("1", 4), gave("4", 0), FREQUENCY, wish)
    assert ("count them differently" in told["value_gap:None"]) is views
    assert "count them differently" not in told["importance_gap:None"]
