"""What is listed of a comparison: which findings, in which order, how warm, under which name."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from tests.mismatch.couple import SKIPPED, UNSURE, found, name, prompt, said, scale, told
from tests.mismatch.test_composites import LIMIT, limit, statement
from tests.strategies import exercise_of
from workbook.answers import Answer, State
from workbook.exercise import AnswerType, Prompt
from workbook.mismatch import (
    Band,
    Finding,
    FindingKind,
    PromptComparison,
    compare,
    compare_prompt,
    comparisons,
    signature,
)
from workbook.mismatch.finding import HEATS

REFERENCE = Path(__file__).parents[2] / "docs" / "reference" / "comparison.md"
SHARE = prompt(AnswerType.SHARE)
SPAN = prompt(AnswerType.MINUTES_RANGE)
RANK = prompt(AnswerType.RANK, options="abc")
TOP = prompt(AnswerType.RANK_TOP, options="abcd", at_most=2)


def test_a_share_is_guessed_in_parts_of_the_whole() -> None:
    """Fifty for seventy is .2; and to guess one's own share assumes nothing."""
    assert told(SHARE, said(30, guess=50), said(70)).one_guess == 0.2
    assert told(SHARE, said(30, guess=90), said(70)).one_guess == 0.2
    assert found(SHARE, said(30, guess=30), said(70)) == {"perception_gap:one": 0.4}


def test_findings_stand_in_the_order_of_the_document() -> None:
    """A limit of the first prompt before a gap of the second, whatever is found first."""
    wish = prompt(AnswerType.STATEMENT, "said", codes=("visits",))
    exercise = exercise_of(LIMIT, scale(5, "far"), wish)
    ana = {"limit": said(limit("firm", "visits")), "far": said(1)}
    ben = {"said": said(statement("rest", asks=True)), "far": said(5)}
    assert [f.prompts for f in compare(exercise, ana, ben)] == [("limit", "said"), ("far",)]


def test_the_kinds_of_one_prompt_stand_in_theirs() -> None:
    """And of one kind by what was answered, so that trading seats moves nothing."""
    here = compare(exercise_of(scale(5)), {"q": said(5, guess=5)}, {"q": said(2, guess=2)})
    assert [name(f) for f in here] == [
        "value_gap",
        "blind_spot:other",
        "blind_spot:one",
        "assumed_similarity:other",
        "assumed_similarity:one",
    ]
    there = compare(exercise_of(scale(5)), {"q": said(2, guess=2)}, {"q": said(5, guess=5)})
    assert [f.swapped() for f in there] == [*here]


def test_of_two_meetings_of_one_limit_the_earlier_prompt_comes_first() -> None:
    """Whoever's the wish is."""
    wishes = [prompt(AnswerType.STATEMENT, each, codes=("visits",)) for each in ("a", "b")]
    exercise = exercise_of(LIMIT, *wishes)
    mine, asks = said(limit("firm", "visits")), said(statement("rest", asks=True))
    ana, ben = {"limit": mine, "a": asks}, {"limit": mine, "b": asks}
    for sides in ((ana, ben), (ben, ana)):
        meetings = [f.prompts for f in compare(exercise, *sides) if f.owner]
        assert meetings == [("limit", "a"), ("limit", "b")]


def test_the_heats_are_those_of_the_reference() -> None:
    """Each kind has a line there. What is for a therapist only has none on any agenda."""
    rows = re.findall(r"^\| (`.+?`) \|.*\| (\S.*?) \|$", REFERENCE.read_text("utf-8"), re.MULTILINE)
    told_there = {
        kind: heats
        for kinds, heats in rows
        for kind in re.findall(r"`(\w+)`", kinds)
        if kind in {*FindingKind}
    }
    ours = {kind.value: str(heat) for kind, heat in HEATS.items()}
    assert told_there == {**ours, "indecision": "2; 3", "assumed_similarity": "–"}
    assert ours["assumed_similarity"] == "3"


@pytest.mark.parametrize(("ben", "heat"), [(UNSURE, 2), (said("yes"), 3)])
def test_two_who_are_unsure_are_milder_than_one(ben: Answer, heat: int) -> None:
    """There are no sides yet."""
    (finding,) = compare(exercise_of(prompt(AnswerType.YES_NO)), {"q": UNSURE}, {"q": ben})
    assert finding.heat == heat


def test_the_bands_are_three_words() -> None:
    """As the reference names them."""
    assert [*Band] == ["close", "some", "wide"]


def test_a_signature_stays_the_same_for_ever() -> None:
    """Ids of discussions are made of it: another text would lose what two people wrote."""
    gap = Finding(FindingKind.BLIND_SPOT, ("q", "r"), 1.0, 1.0, 3, 0, "blind_spot", guesser="one")
    assert signature(gap) == '["blind_spot", ["q", "r"], "one", null]'
    assert signature(replace(gap, guesser=None, owner="other")) == (
        '["blind_spot", ["q", "r"], null, "other"]'
    )


@pytest.mark.parametrize(
    ("asked", "value"),
    [(SPAN, {"min": 1, "max": 2}), (RANK, ["a", "b", "c"]), (TOP, ["a", "b"])],
)
def test_nothing_is_told_of_the_values_where_one_is_unsure(asked: Prompt, value: object) -> None:
    """No zone, and no first picks; but there is a comparison."""
    given = said(value)  # type: ignore[arg-type]
    assert compare_prompt(asked, UNSURE, given) == PromptComparison()
    assert compare_prompt(asked, given, UNSURE) == PromptComparison()


def test_first_picks_are_told_of_both_kinds_of_ranking() -> None:
    """And of nothing else; a tie at the top is one pick."""
    for asked, ana, ben, differs in (
        (RANK, ["a", "b", "c"], ["a", "c", "b"], False),
        (RANK, [["b", "a"], "c"], [["a", "b"], "c"], False),
        (RANK, [["b", "a"], "c"], ["a", "b", "c"], True),
        (TOP, ["a", "b"], ["b", "a"], True),
        (TOP, ["a", "b"], ["a", "c"], False),
    ):
        assert told(asked, said(ana), said(ben)).top_pick_differs is differs  # type: ignore[arg-type]
    assert told(scale(5), said(1), said(2)).top_pick_differs is None
    assert told(scale(5), said(1), said(2)).zone is None


PRIVATE = replace(said(3), share=False)
NOT_FOR_ME = Answer(State.NOT_APPLICABLE)


@pytest.mark.parametrize("hidden", [None, SKIPPED, PRIVATE, NOT_FOR_ME])
@pytest.mark.parametrize("asked", [scale(5), prompt(AnswerType.LONG_TEXT)])
def test_where_a_side_is_missing_there_is_no_comparison(
    asked: Prompt, hidden: Answer | None
) -> None:
    """On either side or on both, of what is measured and of what is not; one by one or together."""
    shown = said(3)
    for ana, ben in ((hidden, shown), (shown, hidden), (hidden, hidden)):
        assert compare_prompt(asked, ana, ben) is None
        sides = ({"q": side} if side else {} for side in (ana, ben))
        assert comparisons(exercise_of(asked), *sides) == {"q": None}
    assert comparisons(exercise_of(asked), {"q": shown}, {"q": shown}) == {
        "q": compare_prompt(asked, shown, shown)
    }


@pytest.mark.parametrize(
    "kept", [{"compare": False}, {"sensitive": True}, {"visible": "me"}, {"reply": True}]
)
def test_what_is_never_compared_is_told_as_shared_and_not_measured(
    kept: dict[str, object],
) -> None:
    """Both are there, and nothing is said of them."""
    asked = replace(scale(5), **kept)  # type: ignore[arg-type]
    assert compare_prompt(asked, said(1, 4, 1), said(5, 0, 5)) == PromptComparison()
    assert found(asked, said(1, 4, 1), said(5, 0, 5)) == {}


def test_each_guess_is_told_on_its_own_side() -> None:
    """Trading the sides trades them."""
    comparison = told(scale(5), said(1, guess=2), said(5, guess=1))
    assert (comparison.one_guess, comparison.other_guess) == (0.75, 0)
    assert comparison.swapped() == told(scale(5), said(5, guess=1), said(1, guess=2))
