"""What an exercise offers for an agreement, filled from what both share."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from workbook.answers import Answer, Json, State
from workbook.exercise import AgreementText, AnswerType, Exercise, Option, Prompt
from workbook.offer import GAP, Side, offers

DAY = date(2026, 12, 22)
RITUAL = Prompt("pause", AnswerType.RITUAL, "How?")
WHO = Prompt("starts", AnswerType.WHO, "Who?")
PICK = Prompt(
    "pick", AnswerType.CHOOSE_ONE, "Which?", options=(Option("tea", "Make tea"), Option("b", "B"))
)
SOME = Prompt(
    "some",
    AnswerType.CHOOSE_UP_TO,
    "Which?",
    options=(Option("tea", "Tea, with milk"), Option("walk", "A walk")),
)
WORDS = Prompt("word", AnswerType.SHORT_TEXT, "Which word?")
LIMIT = Prompt("limit", AnswerType.BOUNDARY, "Which?")
PROMPTS = (RITUAL, WHO, PICK, SOME, WORDS, LIMIT)
BOUNDARY = {
    "area": "time", "when": "It is late.", "my_action": "I go to bed", "so_that": "I rest",
    "codes": [], "firmness": "firm", "support": ["quiet", "dim light"], "review_on": "2026-12-01",
}  # fmt: skip


def exercise(text: str, kind: Any = "ritual") -> Exercise:
    fixed: Any = {
        "slug": "ours", "version": "1.0.0", "title": "Our pause", "module": "m", "kind": "repair",
        "minutes": 5, "language": "en", "reveal": "both_submitted", "licence": "x", "source": "",
        "content_hash": "",
    }  # fmt: skip
    return Exercise(**fixed, prompts=PROMPTS, agreements=(AgreementText(kind, text),))


def side(name: str, **values: Json) -> Side:
    return Side(name, {key: Answer(State.ANSWERED, value) for key, value in values.items()})


def filled(text: str, you: Side, partner: Side) -> str:
    (offer,) = offers(exercise(text), you, partner, DAY)
    return offer.text


def test_an_offer_has_the_exercises_title_and_a_day_to_look_at_it_again() -> None:
    """As plain text: a paragraph is a line, and nothing is emphasised."""
    text = "We **start**\nover.\n\nOn {review_on} we look again."
    (offer,) = offers(exercise(text, "commitment"), side("Ana"), side("Ben"), DAY)
    assert (offer.kind, offer.title, offer.review_on) == ("commitment", "Our pause", DAY)
    assert offer.text == "We start over.\n\nOn 22 December 2026 we look again."


@pytest.mark.parametrize(
    ("slot", "mine", "theirs", "said"),
    [
        ("{you.word}", {"word": "tea."}, {}, "tea"),
        ("{partner.word}", {"word": "x"}, {"word": "water"}, "water"),
        ("{both.word}", {"word": "tea"}, {"word": "tea"}, "tea"),
        ("{both.word}", {"word": "tea"}, {"word": "water"}, "tea or water"),
        ("{both.word}", {"word": "tea"}, {}, "tea"),
        ("{you.pick}", {"pick": "tea"}, {}, "Make tea"),
        ("{you.some}", {"some": ["tea", "walk"]}, {}, "Tea, with milk; A walk"),
        ("{both.starts}", {"starts": "me"}, {"starts": "partner"}, "Ana"),
        ("{both.starts}", {"starts": "me"}, {"starts": "me"}, "Ana or Ben"),
        ("{you.starts}", {"starts": "partner"}, {}, "Ben"),
        ("{both.starts}", {"starts": "either"}, {"starts": "either"}, "either of us"),
        ("{both.pause.place}", {"pause": {"place": "sofa"}}, {"pause": {}}, "sofa"),
        ("{both.pause.who_starts}", {"pause": {"who_starts": "either"}}, {}, "either of us"),
        ("{both.pause.return}", {"pause": {"return": "walk"}}, {}, "go for a walk together"),
        (
            "{both.pause.cooldown}",
            {"pause": {"cooldown": {"min": 20, "max": 45}}},
            {"pause": {"cooldown": {"min": 30, "max": 120}}},
            "30 to 45 minutes",
        ),
        (
            "{both.pause.cooldown}",
            {"pause": {"cooldown": {"min": 5, "max": 5}}},
            {"pause": {"cooldown": {"min": 30, "max": 60}}},
            "5 minutes or 30 to 60 minutes",
        ),
        (
            "{you.limit}",
            {"limit": BOUNDARY},
            {},
            "When: It is late. What I do: I go to bed. So that: I rest. "
            "It helps me if: quiet, dim light",
        ),
        ("{you}: {you.word}", {"word": "tea"}, {}, "Ana: tea"),
        ("{partner}: {partner.word}", {}, {"word": "tea"}, "Ben: tea"),
        ("{you.limit.when}", {"limit": BOUNDARY}, {}, "It is late"),
        ("{you.limit.review_on}", {"limit": BOUNDARY}, {}, "1 December 2026"),
    ],
)
def test_a_slot_says_what_was_answered(
    slot: str, mine: dict[str, Json], theirs: dict[str, Json], said: str
) -> None:
    """Labels and names; what is common, what overlaps, or both with an "or"."""
    assert filled(f"{slot}.", side("Ana", **mine), side("Ben", **theirs)) == f"{said}."


def test_a_gesture_is_offered_only_where_the_other_welcomes_it() -> None:
    """What is not on the other's list is left out, and nothing says so."""
    mine: Json = {"gesture": {"propose": ["hug", "tea"], "ok": []}}
    theirs: Json = {"gesture": {"propose": [], "ok": ["tea"]}}
    you, partner = side("Ana", pause=mine), side("Ben", pause=theirs)
    assert filled("Then {both.pause.gesture}.", you, partner) == "Then making tea."
    assert not [*offers(exercise("Then {you.pause.gesture}."), you, side("Ben"), DAY)]


@pytest.mark.parametrize(
    "theirs",
    [
        None,
        Answer(State.SKIPPED),
        Answer(State.UNSURE),
        Answer(State.NOT_APPLICABLE),
        Answer(State.ANSWERED, "private", share=False),
    ],
)
def test_what_is_not_shared_is_a_gap_like_any_other(theirs: Answer | None) -> None:
    """Skipped, kept back, not sure and not asked look the same."""
    partner = Side("Ben", {} if theirs is None else {"word": theirs})
    said = filled("{you.word} and {partner.word}.", side("Ana", word="tea"), partner)
    assert said == f"tea and {GAP}."


def test_with_nothing_of_the_two_in_it_nothing_is_offered() -> None:
    """A text of gaps helps nobody."""
    assert not [*offers(exercise("{you.word} {partner.word}"), side("Ana"), side("Ben"), DAY)]
    assert not [*offers(exercise("{you}: {you.word}"), side("Ana"), side("Ben"), DAY)]


def test_what_somebody_wrote_is_never_taken_for_a_slot() -> None:
    """Braces and stars of theirs stay as they are."""
    you = side("Ana", word="{partner.word} **x**")
    assert filled("{you.word}", you, side("Ben", word="secret")) == "{partner.word} **x**"
