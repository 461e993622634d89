"""What an author is told about a statement, a boundary or a ritual, and what is kept private."""

from __future__ import annotations

from typing import Any

import pytest

from workbook.answers import Answer, State
from workbook.coach import barred
from workbook.coaching import Saved, coached
from workbook.exercise import AnswerType, Prompt


def saved(kind: AnswerType, value: Any) -> Saved:
    prompt = Prompt(id="it", type=kind, text="Yours")
    return coached(prompt, Answer(State.ANSWERED, value=value), "en")


def statement(**changes: Any) -> Saved:
    value = {"feelings": ["hurt"], "situation": "On Sunday the plan changed", "needs": ["respect"]}
    return saved(AnswerType.STATEMENT, value | changes)


def boundary(**changes: Any) -> Saved:
    value = {
        "area": "time",
        "when": "voices get loud",
        "my_action": "step outside for twenty minutes and come back",
        "so_that": "I can listen again",
        "codes": [],
        "firmness": "mostly",
        "support": [],
        "review_on": "2027-01-10",
    }
    return saved(AnswerType.BOUNDARY, value | changes)


def told(found: Saved) -> list[tuple[str, str]]:
    return [(nudge.field, nudge.nudge.rule) for nudge in found.nudges]


def request(text: str, *, ok_if_no: bool = True) -> dict[str, Any]:
    return {"text": text, "kind": "action", "ok_if_no": ok_if_no}


def test_a_plain_statement_is_left_alone() -> None:
    assert told(statement()) == []
    assert told(statement(request=request("Could you text me when plans change?"))) == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"situation": "You never ask me"}, [("situation", "R03"), ("situation", "R02")]),
        ({"situation": "the way you are"}, [("situation", "R16")]),
        ({"effect": "I feel that you don't care"}, [("effect", "R04"), ]),
        ({"request": request("Stop shouting")}, [("request/text", "R18")]),
        ({"request": request("Be more supportive")}, [("request/text", "R19")]),
        ({"request": request("Call me at six", ok_if_no=False)}, [("request/text", "R20")]),
        ({"request": request("Call me now")}, [("request/text", "R20")]),
        ({"other_view": "You are so selfish"}, [("other_view", "R05"), ("other_view", "R02")]),
        (
            {"situation": "You never ask", "request": request("Stop that")},
            [("situation", "R03"), ("situation", "R02")],
        ),
    ],
)  # fmt: skip
def test_a_nudge_says_which_part_it_is_about(
    changes: dict[str, Any], expected: list[tuple[str, str]]
) -> None:
    """Two at most over all the parts, the most urgent first."""
    assert told(statement(**changes)) == expected


def test_beside_a_pleasant_feeling_a_text_may_begin_with_you() -> None:
    """Thanks often do."""
    text = "You forgot nothing, and you never let me wait. You yelled for joy."
    assert "R02" not in [rule for _, rule in told(statement(feelings=["grateful"], situation=text))]


def test_a_word_of_safety_in_one_part_silences_them_all() -> None:
    """Also in a quotation; and nothing is kept back because of it."""
    found = statement(situation='You said "I will kill you"', effect="You never listen")
    assert told(found) == []
    assert found.answer.share


def test_a_boundary_of_ones_own_is_left_alone_and_shared() -> None:
    for action in ("step outside", "I will step outside", "I'm going to sleep in the other room"):
        found = boundary(my_action=action)
        assert (told(found), found.answer.share) == ([], True)


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"my_action": "You can't see your ex"}, "CB1"),
        ({"my_action": "check your phone"}, "CB2"),
        ({"my_action": "I get to read your messages"}, "CB2"),
        ({"my_action": "tell everyone what you did"}, "CB3"),
        ({"my_action": "I will take the kids away"}, "CB3"),
        ({"my_action": "ignore you"}, "CB4"),
        ({"when": "you owe me sex"}, "CB5"),
        ({"support": ["You are not allowed to go out"]}, "CB1"),
    ],
)
def test_a_rule_for_the_other_is_kept_private_and_told_why(
    changes: dict[str, Any], rule: str
) -> None:
    """Saving goes on; the words stay with their author."""
    found = boundary(**changes)
    assert not found.answer.share
    assert found.answer.value == {**(found.answer.value or {}), **changes}  # type: ignore[dict-item]
    assert [nudge.rule for nudge in (one.nudge for one in found.nudges)][:1] == [rule]


@pytest.mark.parametrize(
    "action", ["You can't hit me", "You are not allowed to force me", "leave when you threaten me"]
)
def test_a_limit_about_ones_own_safety_is_always_a_boundary(action: str) -> None:
    """The guards are off, and nothing is said about its words."""
    found = boundary(my_action=action)
    assert (told(found), found.answer.share) == ([], True)


def test_harm_that_its_author_would_do_is_no_limit_about_safety() -> None:
    """ "I will hit you" is leverage, though "hit" is a word of safety."""
    found = boundary(when="you come home late", my_action="I will hit you")
    assert (told(found), found.answer.share) == ([("my_action", "CB3")], False)


def test_a_place_in_an_act_without_its_i_will_is_a_place_in_what_was_written() -> None:
    (one,) = boundary(my_action="check your phone").nudges
    assert (one.nudge.start, one.nudge.end) == (0, len("check your phone"))


def test_a_boundary_in_which_the_other_acts_is_asked_for_ones_own_act() -> None:
    found = boundary(my_action="You come home earlier")
    assert (told(found), found.answer.share) == ([("my_action", "CB0")], True)


def test_a_ritual_is_read_line_by_line() -> None:
    found = saved(AnswerType.RITUAL, {"signal": "tea", "during": ["breathe", "You are so lazy"]})
    assert told(found) == [("during/1", "R05"), ("during/1", "R02")]
    assert told(saved(AnswerType.RITUAL, {"who_starts": "me"})) == []


@pytest.mark.parametrize("kind", [AnswerType.LONG_TEXT, AnswerType.SHORT_TEXT])
def test_other_answers_are_not_read(kind: AnswerType) -> None:
    """The coach helps with three kinds of answer, and leaves a journal alone."""
    assert told(saved(kind, "You never listen.")) == []


@pytest.mark.parametrize("kind", [AnswerType.STATEMENT, AnswerType.BOUNDARY, AnswerType.RITUAL])
def test_a_skipped_answer_has_nothing_to_read(kind: AnswerType) -> None:
    prompt = Prompt(id="it", type=kind, text="Yours")
    skipped = Answer(State.SKIPPED)
    assert coached(prompt, skipped, "en") == Saved(skipped)


def test_a_text_without_parts_can_be_asked_about_too() -> None:
    """For an agreement: its words, before they are laid before both."""
    caught = barred("If you go out, I will check your phone.")
    assert caught is not None
    assert caught.rule == "CB2"
    for text in ("When it is late, I go to bed.", "You can't hit me, and you can't lock me in."):
        assert barred(text) is None
