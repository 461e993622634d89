"""A language is data: one without an author is off, another one can be added beside English."""

from __future__ import annotations

from dataclasses import replace

from workbook import coach
from workbook.answers import Answer, State
from workbook.coach import check
from workbook.coach.english import ENGLISH
from workbook.coach.rule import SAFETY, Language, Rule
from workbook.coach.vocabulary import Vocabulary
from workbook.coach.weighing import Weights
from workbook.coaching import coached
from workbook.exercise import AnswerType, Prompt

VALUE = {"feelings": ["hurt"], "situation": "You never call.", "needs": ["respect"]}
STATEMENT = Prompt(id="statement", type=AnswerType.STATEMENT, text="Your statement")

SMALL_GERMAN = Language(
    code="de",
    vocabulary=Vocabulary(
        {"immer": "immer, nie", "telling": "es, du, mir"}, {}, {}, {"imer": "immer"}
    ),
    rules=(
        Rule(SAFETY, "", "Schweigen.", patterns=("angst vor dir",)),
        Rule(
            "R03", "Würde ein Mal besser passen?", "Einmal ist besser.", patterns=("du ~2 @immer",)
        ),
    ),
    guards=(),
)


def test_only_a_language_with_an_author_is_on() -> None:
    assert [*coach.LANGUAGES.values()] == [ENGLISH]


def test_in_another_language_the_coach_is_off() -> None:
    """No hint about words that it cannot read."""
    answer = Answer(State.ANSWERED, value=VALUE)
    assert coached(STATEMENT, answer, "en").nudges
    assert coached(STATEMENT, answer, "de").nudges == ()


def test_a_second_language_is_data() -> None:
    """Words, rules, slips: the code that reads them stays as it is."""
    found = check("Du kommst imer zu spät.", "i_statement", language=SMALL_GERMAN)
    assert [nudge.rule for nudge in found.nudges] == ["R03"]
    silent = check("Ich habe Angst vor dir, du rufst nie an.", "repair", language=SMALL_GERMAN)
    assert silent.nudges == ()


def test_a_second_language_brings_its_own_weights() -> None:
    """Without them nothing has a label; with them its sentences have."""
    text = "Es tut mir leid, du."
    assert check(text, "repair", language=SMALL_GERMAN).label == "unclear"
    weighed = Weights(("repair", "escalation"), "", {"pair mir leid": (1.0, -1.0)})
    taught = replace(SMALL_GERMAN, weights={"repair": weighed})
    assert check(text, "repair", language=taught).label == "repair"
