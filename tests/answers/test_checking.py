"""What fits a prompt comes back as it was sent; what does not is refused kindly, all at once."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import make_guess, make_value, prompts, sample_value
from workbook.answers import Answer, State, check, check_reply
from workbook.errors import Fault, Invalid
from workbook.exercise import AnswerType, Option, Prompt

OPTIONS = (Option("sea", "Sea"), Option("hills", "Hills"), Option("home", "Home"))


def prompt(type_: AnswerType, **settings: object) -> Prompt:
    return Prompt("q", type_, "Where to?", **settings)  # type: ignore[arg-type]


def faults(asked: Prompt, body: Mapping[str, object]) -> set[tuple[str | None, str]]:
    with pytest.raises(Invalid) as refused:
        check(asked, body)
    return {(fault.pointer, fault.code) for fault in refused.value.faults}


SCALE = prompt(AnswerType.SCALE, minimum=1, maximum=5, guess=True, importance=True)
PICKS = prompt(AnswerType.CHOOSE_UP_TO, options=(*OPTIONS, Option("none", "None")), at_most=2)
RANK = prompt(AnswerType.RANK, options=OPTIONS)
TOP = prompt(AnswerType.RANK_TOP, options=OPTIONS, at_most=2)
BOUNDARY = prompt(AnswerType.BOUNDARY, codes=("visits", "messages"))
LIMIT = {
    "area": "time",
    "when": "guests stay late",
    "my_action": "I will go to bed at eleven",
    "so_that": "I am rested",
    "codes": ["visits"],
    "firmness": "mostly",
    "support": [],
    "review_on": "2026-12-24",
}
STATEMENT = prompt(AnswerType.STATEMENT, guess=True)
SAID = {"feelings": ["hurt"], "situation": "I heard it from a friend", "needs": ["respect"]}
ASKED = {"text": "Tell me first", "kind": "information", "ok_if_no": True}
RITUAL = prompt(AnswerType.RITUAL)


@given(st.data())
def test_every_valid_value_comes_back_as_it_was_sent(data: st.DataObject) -> None:
    """Nothing that a person writes is changed on the way in."""
    asked = data.draw(prompts())
    value = data.draw(st.randoms(use_true_random=False).map(lambda r: make_value(asked, r)))
    assert check(asked, {"value": value}).value == value


@given(st.data())
def test_every_valid_guess_comes_back_as_it_was_sent(data: st.DataObject) -> None:
    """A guess has the form of an answer, or says that the partner is not sure."""
    asked = data.draw(prompts().filter(lambda p: p.guess))
    guess = data.draw(st.randoms(use_true_random=False).map(lambda r: make_guess(asked, r)))
    assert check(asked, {"skip": True, "guess": guess}).guess == guess


def test_a_sample_value_is_the_same_for_the_same_seed() -> None:
    """Other suites build on samples: they do not wander, and differ from seed to seed."""
    samples = [sample_value(SCALE, seed) for seed in range(40)]
    assert samples == [sample_value(SCALE, seed) for seed in range(40)]
    assert set(samples) == {1, 2, 3, 4, 5}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.just("\ud800"),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=12,
)
FIELDS = st.sampled_from(
    ("value", "unsure", "not_applicable", "skip", "importance", "guess", "share", "off_agenda")
)


@given(asked=prompts(), body=st.dictionaries(FIELDS | st.text(max_size=9), JSON, max_size=6))
def test_whatever_is_sent_it_fits_or_is_refused(asked: Prompt, body: dict[str, object]) -> None:
    """No body makes the check fail in any other way than by saying where it does not fit."""
    assert all(isinstance(each, Answer | Fault) for each in _outcome(asked, body))


def _outcome(asked: Prompt, body: Mapping[str, object]) -> tuple[Answer | Fault, ...]:
    """The answer, or at least one fault."""
    try:
        return (check(asked, body),)
    except Invalid as refused:
        return refused.faults or ("refused without a reason",)  # type: ignore[return-value]


SECRET = "zq7-something-private-zq7"


@given(asked=prompts(), where=FIELDS, shape=st.integers(0, 4))
def test_a_refusal_never_repeats_what_was_sent(asked: Prompt, where: str, shape: int) -> None:
    """Faults end up in logs and on screens: they name places and rules, never words."""
    wrong: object = (
        SECRET,
        [SECRET, SECRET],
        {SECRET: SECRET},
        {"situation": [SECRET], "min": SECRET, "signal": 5, SECRET: 1},
        [[SECRET], {"a": SECRET}],
    )[shape]
    with pytest.raises(Invalid) as refused:
        check(asked, {where: wrong, SECRET: wrong})
    assert SECRET not in f"{refused.value}{refused.value.faults}{refused.value.detail}"


def test_every_fault_is_told_at_once() -> None:
    """Nobody has to send five times to hear five things."""
    body = {"value": 9, "guess": 0, "importance": 5, "share": "no", "off_agenda": 1, "mood": 1}
    assert faults(SCALE, body) == {
        ("#", "unknown-field"),
        ("#/value", "out-of-range"),
        ("#/guess", "out-of-range"),
        ("#/importance", "out-of-range"),
        ("#/share", "wrong-type"),
        ("#/off_agenda", "wrong-type"),
    }


@pytest.mark.parametrize(
    ("body", "state"),
    [
        ({"value": 3}, State.ANSWERED),
        ({"unsure": True}, State.UNSURE),
        ({"not_applicable": True}, State.NOT_APPLICABLE),
        ({"skip": True}, State.SKIPPED),
    ],
)
def test_there_are_four_things_to_say_to_a_prompt(body: dict[str, object], state: State) -> None:
    """A value, unsure, not applicable, skip."""
    assert check(SCALE, body).state is state


@pytest.mark.parametrize(
    "body",
    [{}, {"value": 3, "skip": True}, {"unsure": True, "skip": True}, {"importance": 3}],
)
def test_exactly_one_of_them_is_said(body: dict[str, object]) -> None:
    """Two states or none is a mistake of the sender, and is not guessed away."""
    assert ("#", "one-state") in faults(SCALE, body)


def test_a_state_is_true_or_left_out() -> None:
    """`{"skip": false}` says nothing at all."""
    assert faults(SCALE, {"skip": False}) == {("#/skip", "wrong-type")}


def test_null_is_no_value_but_is_no_guess_and_no_importance_either() -> None:
    """Empty is null: for what may be left out, null leaves it out."""
    answer = check(SCALE, {"value": 3, "guess": None, "importance": None})
    assert (answer.guess, answer.importance) == (None, None)
    assert faults(SCALE, {"value": None}) == {("#/value", "wrong-type")}


def test_a_guess_or_an_importance_is_taken_where_the_prompt_asks_for_it() -> None:
    """What is not asked for is not stored."""
    plain = prompt(AnswerType.YES_NO)
    assert faults(plain, {"value": "yes", "guess": "no", "importance": 2}) == {
        ("#/guess", "not-asked"),
        ("#/importance", "not-asked"),
    }


def test_a_private_prompt_is_never_shared() -> None:
    """`visible: me` is kept back by itself; asking to share it is refused, not obeyed."""
    private = prompt(AnswerType.YES_NO, visible="me")
    assert check(private, {"value": "yes"}).share is False
    assert check(private, {"value": "yes", "share": False}).share is False
    assert faults(private, {"value": "yes", "share": True}) == {("#/share", "private-prompt")}


def test_what_may_be_seen_is_shared_unless_it_is_kept_back() -> None:
    """Sharing is the default on a prompt for both, and on the agenda as well."""
    answer = check(SCALE, {"value": 3})
    assert (answer.share, answer.off_agenda) == (True, False)
    kept = check(SCALE, {"value": 3, "share": False, "off_agenda": True})
    assert (kept.share, kept.off_agenda) == (False, True)


@pytest.mark.asvs("2.2.2")
@pytest.mark.parametrize(
    ("asked", "value", "where", "code"),
    [
        (SCALE, True, "#/value", "wrong-type"),
        (SCALE, "3", "#/value", "wrong-type"),
        (SCALE, 3.0, "#/value", "wrong-type"),
        (SCALE, 0, "#/value", "out-of-range"),
        (SCALE, 10**400, "#/value", "out-of-range"),
        (prompt(AnswerType.NUMBER, minimum=0, maximum=9), 9.5, "#/value", "out-of-range"),
        (prompt(AnswerType.NUMBER, minimum=0, maximum=9), float("nan"), "#/value", "out-of-range"),
        (prompt(AnswerType.NUMBER, minimum=0, maximum=9), float("inf"), "#/value", "out-of-range"),
        (prompt(AnswerType.NUMBER, minimum=0, maximum=9), False, "#/value", "wrong-type"),
        (prompt(AnswerType.SHARE), 101, "#/value", "out-of-range"),
        (prompt(AnswerType.SHARE), 33.3, "#/value", "wrong-type"),
        (prompt(AnswerType.MINUTES), 0, "#/value", "out-of-range"),
        (prompt(AnswerType.MINUTES), 43_201, "#/value", "out-of-range"),
        (prompt(AnswerType.MINUTES_RANGE), {"min": 9, "max": 5}, "#/value", "min-above-max"),
        (prompt(AnswerType.MINUTES_RANGE), {"min": 9}, "#/value/max", "missing"),
        (prompt(AnswerType.MINUTES_RANGE), {"min": 0, "max": 5}, "#/value/min", "out-of-range"),
        (prompt(AnswerType.CHOOSE_ONE, options=OPTIONS), "moon", "#/value", "unknown-option"),
        (prompt(AnswerType.CHOOSE_ONE, options=OPTIONS), ["sea"], "#/value", "wrong-type"),
        (prompt(AnswerType.FREQUENCY, options=OPTIONS), "Sea", "#/value", "unknown-option"),
        (prompt(AnswerType.YES_NO), True, "#/value", "wrong-type"),
        (prompt(AnswerType.YES_NO), "unsure", "#/value", "unknown-option"),
        (prompt(AnswerType.WHO), "both", "#/value", "unknown-option"),
        (PICKS, [], "#/value", "too-few"),
        (PICKS, ["sea", "hills", "home"], "#/value", "too-many"),
        (PICKS, ["sea", "sea"], "#/value", "duplicate"),
        (PICKS, ["sea", "none"], "#/value", "excludes-others"),
        (PICKS, ["sea", "moon"], "#/value/1", "unknown-option"),
        (prompt(AnswerType.FEELINGS, at_most=3), ["ignored-me"], "#/value/0", "unknown-option"),
        (RANK, ["sea", "hills"], "#/value", "not-all-ranked"),
        (RANK, ["sea", ["hills", "sea"], "home"], "#/value", "duplicate"),
        (RANK, ["sea", ["hills", 3]], "#/value/1/1", "wrong-type"),
        (TOP, ["sea", ["hills", "home"]], "#/value", "too-many"),
        (TOP, [], "#/value", "too-few"),
        (prompt(AnswerType.DATE), "2026-02-30", "#/value", "not-a-date"),
        (prompt(AnswerType.DATE), "20261122", "#/value", "not-a-date"),
        (prompt(AnswerType.DATE), "2026-11-22\n", "#/value", "not-a-date"),
        (prompt(AnswerType.TIME), "24:00", "#/value", "not-a-time"),
        (prompt(AnswerType.TIME), "7:30", "#/value", "not-a-time"),
        (prompt(AnswerType.SHORT_TEXT), " \n\u200b", "#/value", "blank"),
        (prompt(AnswerType.SHORT_TEXT), "a\0b", "#/value", "unreadable"),
        (prompt(AnswerType.SHORT_TEXT), "a\ud83d", "#/value", "unreadable"),
        (prompt(AnswerType.SHORT_TEXT), "ü" * 501, "#/value", "too-long"),
        (prompt(AnswerType.LONG_TEXT, limit=3), "four", "#/value", "too-long"),
        (STATEMENT, {**SAID, "feelings": []}, "#/value/feelings", "too-few"),
        (STATEMENT, {**SAID, "needs": ["you-to-text"]}, "#/value/needs/0", "unknown-option"),
        (STATEMENT, {"feelings": ["hurt"], "needs": ["rest"]}, "#/value/situation", "missing"),
        (STATEMENT, {**SAID, "tone": "calm"}, "#/value", "unknown-field"),
        (
            STATEMENT,
            {**SAID, "request": {**ASKED, "ok_if_no": "yes"}},
            "#/value/request/ok_if_no",
            "wrong-type",
        ),
        (BOUNDARY, {**LIMIT, "codes": ["money"]}, "#/value/codes/0", "unknown-option"),
        (BOUNDARY, {**LIMIT, "firmness": "iron"}, "#/value/firmness", "unknown-option"),
        (BOUNDARY, {**LIMIT, "my_action": None}, "#/value/my_action", "missing"),
        (BOUNDARY, {**LIMIT, "support": ["x"] * 11}, "#/value/support", "too-many"),
        (RITUAL, {}, "#/value", "too-few"),
        (RITUAL, {"cooldown": {"min": 60, "max": 20}}, "#/value/cooldown", "min-above-max"),
        (RITUAL, {"gesture": {"propose": ["hug", "hug"]}}, "#/value/gesture/propose", "duplicate"),
    ],
)
def test_what_does_not_fit_is_refused_where_it_does_not(
    asked: Prompt, value: object, where: str, code: str
) -> None:
    """Each fault has a place and a stable code."""
    assert faults(asked, {"value": value}) == {(where, code)}


@pytest.mark.parametrize(
    ("asked", "value"),
    [
        (prompt(AnswerType.SHORT_TEXT), "ü" * 500),
        (prompt(AnswerType.LONG_TEXT), "👩‍❤️‍👩" * 1_250),
        (prompt(AnswerType.MINUTES), 43_200),
        (prompt(AnswerType.DATE), "2028-02-29"),
        (prompt(AnswerType.TIME), "00:00"),
        (PICKS, ["none"]),
        (RANK, [["sea", "hills", "home"]]),
        (TOP, ["home"]),
        (STATEMENT, {**SAID, "request": {**ASKED, "by_when": "by Friday"}}),
        (BOUNDARY, LIMIT),
        (BOUNDARY, {**LIMIT, "codes": []}),
        (RITUAL, {"signal": "both hands up"}),
        (RITUAL, {"not_ok": ["following", "hug"], "steps": [], "gesture": {}}),
    ],
)
def test_what_is_just_inside_the_rules_fits(asked: Prompt, value: object) -> None:
    """Limits include their last value, and what may be left out may be left out."""
    assert check(asked, {"value": value}).value == value


def test_a_statement_is_guessed_by_its_needs() -> None:
    """Nobody guesses the other's words."""
    answer = check(STATEMENT, {"value": SAID, "guess": ["respect", "space"]})
    assert answer.guess == ["respect", "space"]
    assert faults(STATEMENT, {"value": SAID, "guess": SAID}) == {("#/guess", "wrong-type")}


def test_a_guess_may_be_that_the_partner_is_not_sure() -> None:
    """It is an object, so that no option can be mistaken for it."""
    assert check(SCALE, {"value": 3, "guess": {"unsure": True}}).guess == {"unsure": True}
    assert faults(SCALE, {"value": 3, "guess": {"unsure": 1}}) == {("#/guess/unsure", "wrong-type")}


def test_an_empty_guess_is_no_guess() -> None:
    """A list that was opened and left empty is not held against anybody."""
    asked = prompt(AnswerType.FEELINGS, at_most=3, guess=True)
    assert check(asked, {"value": ["hurt"], "guess": []}).guess is None


def test_a_reply_says_back_the_codes_of_the_boundary_it_answers() -> None:
    """The options of a `say back` are the boundary's own codes."""
    reply = prompt(AnswerType.SAY_BACK, reply=True, to="limit")
    assert check_reply(reply, {"value": ["visits"]}, to=BOUNDARY).value == ["visits"]
    with pytest.raises(Invalid):
        check_reply(reply, {"value": ["money"]}, to=BOUNDARY)


@pytest.mark.parametrize(
    ("type_", "good", "bad"),
    [
        (AnswerType.SUPPORT, "partly", "maybe"),
        (AnswerType.REQUEST, "not_now", "never"),
        (AnswerType.FELT_HEARD, 5, 6),
        (AnswerType.I_LISTENED, 1, 0),
        (AnswerType.ALIKE, "partly", "same"),
    ],
)
def test_a_reply_is_checked_like_an_answer(type_: AnswerType, good: object, bad: object) -> None:
    """Unsure is always possible, in the second round too."""
    reply = prompt(type_, reply=True)
    assert check_reply(reply, {"value": good}).value == good
    assert check_reply(reply, {"unsure": True}).state is State.UNSURE
    with pytest.raises(Invalid):
        check_reply(reply, {"value": bad})


def test_a_body_that_is_no_object_is_refused() -> None:
    """Even what the door should have stopped."""
    assert faults(SCALE, [1, 2]) == {("#", "wrong-type")}  # type: ignore[arg-type]
