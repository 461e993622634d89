"""What replies add: golden numbers computed by hand, and what holds for every pair of them."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.mismatch.couple import SKIPPED, UNSURE, said
from tests.strategies import exercise_of
from workbook.answers import Answer, Json, State
from workbook.exercise import AnswerType, Exercise, Prompt
from workbook.lexicon import PROTECTED_AREAS
from workbook.mismatch import (
    CONSTANTS,
    Finding,
    FindingKind,
    Replies,
    ReplyMeasure,
    agenda,
    reply_findings,
    reply_measures,
    text,
)

CODES = ("calls", "visits", "phone")
LIMIT = Prompt("limit", AnswerType.BOUNDARY, "Your limit?", codes=CODES)
ASK = Prompt("ask", AnswerType.STATEMENT, "Your wish?")
CAN = Prompt("can", AnswerType.SUPPORT, "Can you?", reply=True, to="limit")
BACK = Prompt("back", AnswerType.SAY_BACK, "You heard?", reply=True, to="limit", codes=CODES)
YES = Prompt("yes", AnswerType.REQUEST, "And?", reply=True, to="ask")
HEARD = Prompt("heard", AnswerType.FELT_HEARD, "Heard?", reply=True, to="ask")
TALE = Prompt("tale", AnswerType.LONG_TEXT, "What happened?", importance=True)
ALIKE = Prompt("alike", AnswerType.ALIKE, "Alike?", reply=True, to="tale")
LISTENED = Prompt("listened", AnswerType.I_LISTENED, "Listened?", reply=True, to="ask")
EXERCISE = exercise_of(LIMIT, ASK, TALE, ALIKE, CAN, BACK, YES, HEARD, LISTENED)
STATEMENT: Json = {"feelings": ["hurt"], "situation": "x", "needs": ["respect"]}


def limit(firmness: str = "firm", codes: Any = ("calls", "visits"), area: str = "time") -> Answer:
    return said({"area": area, "firmness": firmness, "codes": list(codes)}, 2)


def replies(
    mine: dict[str, Answer], theirs: dict[str, Answer], exercise: Exercise = EXERCISE
) -> Replies:
    """Ana wrote a limit and a statement, Ben replies `theirs`; and Ana replies `mine`."""
    written = {"limit": limit(), "ask": said(STATEMENT)}
    return Replies(exercise, written, {"ask": said(STATEMENT)}, mine, theirs)


def bens(prompt: str, answer: Answer, about: Answer | None = None) -> float | None:
    """The measure of Ben's reply to Ana."""
    given = replies({}, {prompt: answer})
    if about is not None:
        given = replace(given, one={**given.one, "limit": about})
    return reply_measures(given)[prompt].other


@pytest.mark.parametrize(
    ("firmness", "support", "score"),
    [
        ("firm", "partly", 0.5),
        ("firm", "yes", 0),
        ("firm", "no", 1),
        ("mostly", "partly", 0.3333),
        ("mostly", "no", 0.6667),
        ("flexible", "no", 0.3333),
    ],
)
def test_a_support_gap_is_firmness_times_what_is_not_supported(
    firmness: str, support: str, score: float
) -> None:
    """Golden row 35; found from .50 on, with its owner, at heat 4."""
    measured = bens("can", said(support), limit(firmness))
    assert measured == pytest.approx(score, abs=5e-5)
    given = replace(replies({}, {"can": said(support)}), one={"limit": limit(firmness)})
    found = [f for f in reply_findings(given) if f.kind is FindingKind.SUPPORT_GAP]
    assert bool(found) == (score >= 0.5)
    for finding in found:
        assert (finding.owner, finding.prompts, finding.heat) == ("one", ("limit", "can"), 4)
        assert (finding.score, finding.salience) == (measured, measured)
        assert agenda(found).discuss == (finding,)


@pytest.mark.parametrize(
    ("answer", "distance"), [("yes", 0), ("changes", 0.3333), ("not_now", 0.6667), ("no", 1)]
)
def test_an_answer_to_a_request_is_measured_and_never_a_finding(
    answer: str, distance: float
) -> None:
    """A "no" is an answer like any other."""
    assert bens("yes", said(answer)) == pytest.approx(distance, abs=5e-5)
    assert not [*reply_findings(replies({}, {"yes": said(answer)}))]


@pytest.mark.parametrize(
    ("codes", "heard", "distance"),
    [
        (("calls", "visits"), ["calls", "visits"], 0),
        (("calls", "visits"), ["calls"], 0.3333),
        (("calls", "visits"), ["phone"], 1),
        (("calls", "visits"), ["calls", "visits", "phone"], 0.2),
        ((), ["calls"], None),
    ],
)
def test_saying_back_is_one_minus_dice(
    codes: tuple[str, ...], heard: Json, distance: float | None
) -> None:
    """Of what the boundary is about and what was heard; one about nothing named is not measured."""
    measured = bens("back", said(heard), limit(codes=codes))
    assert measured == (None if distance is None else pytest.approx(distance, abs=5e-5))


@pytest.mark.parametrize(
    ("listened", "heard", "gap"), [(5, 1, 1.0), (5, 3, 0.5), (4, 3, 0.25), (1, 5, -1.0), (3, 3, 0)]
)
def test_a_heard_gap_is_told_with_its_sign_and_found_from_two_steps_on(
    listened: int, heard: int, gap: float
) -> None:
    """The listener's view of themselves less the speaker's; never on an agenda."""
    given = replies({"heard": said(heard)}, {"listened": said(listened)})
    assert reply_measures(given)["heard"] == ReplyMeasure(gap, None)
    found = [*reply_findings(given)]
    assert [(f.kind, f.owner, f.score) for f in found] == (
        [(FindingKind.HEARD_GAP, "one", abs(gap))] if abs(gap) >= 0.5 else []
    )
    assert agenda(found).discuss == ()


def tagged(mine: Answer, theirs: Answer, **texts: Answer | None) -> Replies:
    """Both wrote a tale, and each says how alike the two are."""
    tales = {"one": said("A", 4), "other": said("B", 1), **texts}
    sides = {seat: {"tale": tale} if tale else {} for seat, tale in tales.items()}
    return Replies(EXERCISE, sides["one"], sides["other"], {"alike": mine}, {"alike": theirs})


@pytest.mark.parametrize(
    ("one", "other", "distance"),
    [
        ("similar", "similar", 0),
        ("similar", "partly", 0.25),
        ("partly", "partly", 0.5),
        ("similar", "different", 0.5),
        ("partly", "different", 0.75),
        ("different", "different", 1),
    ],
)
def test_two_texts_are_as_far_apart_as_the_two_say(one: str, other: str, distance: float) -> None:
    """The mean of 0, .5 and 1; a gap from .30 on; S = D·(.5 + .5·W) with W = (1 + .25)/2."""
    given = tagged(said(one), said(other))
    numbers = {"similar": 0, "partly": 0.5, "different": 1}
    assert reply_measures(given)["alike"] == ReplyMeasure(numbers[one], numbers[other])
    found = [*reply_findings(given)]
    assert bool(found) == (distance >= 0.3)
    for finding in found:
        assert (finding.kind, finding.prompts) == (FindingKind.VALUE_GAP, ("tale", "alike"))
        assert (finding.score, finding.salience) == (distance, distance * 0.8125)
        assert (finding.heat, finding.guesser, finding.owner) == (5, None, None)
        assert agenda(found).discuss == (finding,)
        assert "side by side" in text(finding, EXERCISE, given.one, given.other, "Ana", "Ben")


@pytest.mark.parametrize("gone", [UNSURE, SKIPPED, Answer(State.NOT_APPLICABLE), None])
def test_a_text_that_is_not_there_takes_what_was_said_of_it_along(gone: Answer | None) -> None:
    """And so does one that is kept back; nobody can tell which."""
    for side in ("one", "other"):
        for tale in (gone, replace(said("A"), share=False)):
            given = tagged(said("different"), said("different"), **{side: tale})
            assert reply_measures(given)["alike"] == ReplyMeasure()
            assert not [*reply_findings(given)]


@pytest.mark.parametrize("missing", [UNSURE, SKIPPED, replace(said("different"), share=False)])
def test_one_alone_finds_no_gap_between_two_texts(missing: Answer) -> None:
    """What one says of them is shown, and two are needed to call it worth talking about."""
    different = said("different")
    for both in (tagged(missing, different), tagged(different, missing)):
        measured = reply_measures(both)["alike"]
        assert sorted((measured.one, measured.other), key=str) == [1.0, None]
        assert not [*reply_findings(both)]


@pytest.mark.parametrize("answer", [UNSURE, SKIPPED, said("no"), None])
@pytest.mark.parametrize("hidden", ["the reply", "what it is about"])
def test_what_is_unsure_or_not_shared_measures_nothing(hidden: str, answer: Answer | None) -> None:
    """On either side, and all of it looks the same."""
    kept = None if answer is None else replace(answer, share=False)
    given = replies({}, {} if kept is None else {"can": kept})
    if hidden == "what it is about":
        about = {} if kept is None else {"limit": replace(limit(), share=False)}
        given = replace(replies({}, {"can": said("no")}), one=about)
    assert reply_measures(given)["can"] == ReplyMeasure()
    assert not [*reply_findings(given)]


@pytest.mark.parametrize("area", sorted(PROTECTED_AREAS))
def test_limits_that_are_there_to_be_respected_are_not_measured(area: str) -> None:
    """Body, intimacy, sex and safety: no support is asked to be weighed."""
    assert bens("can", said("no"), limit(area=area)) is None


def test_nothing_is_measured_where_the_author_or_the_exercise_says_so() -> None:
    """A sensitive exercise, a sensitive prompt, and `compare: none`, on either end."""
    settings: tuple[dict[str, Any], ...] = ({"sensitive": True}, {"compare": False})
    for changed in settings:
        for prompts in ((replace(LIMIT, **changed), CAN), (LIMIT, replace(CAN, **changed))):
            given = replies({}, {"can": said("no")}, exercise_of(*prompts))
            assert reply_measures(given)["can"] == ReplyMeasure()
            assert not [*reply_findings(given)]
        for prompts in ((replace(TALE, **changed), ALIKE), (TALE, replace(ALIKE, **changed))):
            given = replace(
                tagged(said("different"), said("partly")), exercise=exercise_of(*prompts)
            )
            assert reply_measures(given)["alike"] == ReplyMeasure()
            assert not [*reply_findings(given)]
    given = replies({}, {"can": said("no")}, exercise_of(LIMIT, CAN, sensitive=True))
    assert reply_measures(given)["can"] == ReplyMeasure()
    assert not [*reply_findings(given)]


def test_two_texts_weigh_for_each_what_their_own_text_weighs() -> None:
    """And the finding is the same from both seats, whoever reads them as more different."""
    one, other = {"tale": said("a", 4)}, {"tale": said("b", 0)}
    mine, theirs = {"alike": said("different")}, {"alike": said("partly")}
    (here,) = reply_findings(Replies(EXERCISE, one, other, mine, theirs))
    assert (here.weight_one, here.weight_other) == (Fraction(1), Fraction(0))
    assert (here.score, here.salience) == (0.75, 0.5625)
    (there,) = reply_findings(Replies(EXERCISE, other, one, theirs, mine))
    assert there.swapped() == here


@pytest.mark.parametrize("prompt", ["can", "back", "yes", "heard"])
def test_somebody_who_is_not_sure_yet_is_not_measured(prompt: str) -> None:
    """Neither as a reply, nor as what a reply is about."""
    listened = {"listened": said(5)}
    given = replies(listened, {prompt: UNSURE, **listened})
    assert reply_measures(given)[prompt] == ReplyMeasure()
    about = replace(replies({}, {prompt: said("no")}), one={"limit": UNSURE, "ask": UNSURE})
    assert prompt == "heard" or reply_measures(about)[prompt] == ReplyMeasure()


def test_being_heard_is_told_of_each_statement_by_itself() -> None:
    """Two statements, two ratings of each."""
    more = replace(ASK, id="more")
    heard, listened = replace(HEARD, id="heard2", to="more"), replace(LISTENED, id="two", to="more")
    exercise = exercise_of(ASK, more, HEARD, LISTENED, heard, listened)
    given = replies(
        {"heard": said(3), "heard2": said(1)}, {"listened": said(3), "two": said(5)}, exercise
    )
    measures = reply_measures(given)
    assert (measures["heard"].one, measures["heard2"].one) == (0, 1)
    assert [f.prompts for f in reply_findings(given)] == [("more", "heard2")]


def test_a_heard_gap_of_either_sign_has_a_score() -> None:
    """Who felt heard more than the other thought to have listened is told so, too."""
    given = replies({"heard": said(5)}, {"listened": said(2)})
    (gap,) = reply_findings(given)
    assert (gap.score, gap.salience, gap.owner) == (0.75, 0.75, "one")


def test_the_thresholds_are_each_their_own() -> None:
    """Of the constants a review was pinned to."""
    given = replies({"heard": said(5)}, {"listened": said(3), "can": said("partly")})
    kinds = {
        field: [f.kind for f in reply_findings(given, replace(CONSTANTS, **{field: Fraction(1)}))]
        for field in ("support_gap", "heard_gap")
    }
    assert kinds == {
        "support_gap": [FindingKind.HEARD_GAP],
        "heard_gap": [FindingKind.SUPPORT_GAP],
    }


def test_a_support_gap_weighs_what_it_weighs_for_the_owner_of_the_limit() -> None:
    """Their importance, and none of the other's."""
    (mine,) = reply_findings(replies({}, {"can": said("no")}))
    assert (mine.weight_one, mine.weight_other) == (Fraction(1, 2), None)
    there = Replies(EXERCISE, {}, {"limit": limit()}, {"can": said("no")}, {})
    assert [*reply_findings(there)] == [mine.swapped()]


def test_two_gaps_of_one_prompt_stand_by_what_was_said_and_then_by_their_owners() -> None:
    """From either seat the larger one first; of equals, that of `one`."""
    both = {"limit": limit()}
    for mine, theirs, owners in (
        ("no", "partly", ["other", "one"]),
        ("partly", "no", ["one", "other"]),
        ("no", "no", ["one", "other"]),
    ):
        given = Replies(EXERCISE, both, both, {"can": said(mine)}, {"can": said(theirs)})
        assert [f.owner for f in reply_findings(given)] == owners


LIMITS = st.builds(
    limit,
    st.sampled_from(("flexible", "mostly", "firm")),
    st.sets(st.sampled_from(CODES)).map(sorted),
    st.sampled_from(("time", "body")),
)
REPLIES = st.fixed_dictionaries(
    {},
    optional={
        "can": st.sampled_from(("yes", "partly", "no")).map(said),
        "back": st.sets(st.sampled_from(CODES)).map(lambda codes: said([*sorted(codes)])),
        "yes": st.sampled_from(("yes", "changes", "not_now", "no")).map(said),
        "alike": st.sampled_from(("similar", "partly", "different")).map(said),
        "heard": st.integers(1, 5).map(said),
        "listened": st.integers(1, 5).map(said),
    },
)
TALES = st.builds(said, st.just("A tale"), st.none() | st.integers(0, 4))
WRITTEN = st.fixed_dictionaries(
    {"ask": st.just(said(STATEMENT))}, optional={"limit": LIMITS, "tale": TALES}
)


@given(WRITTEN, WRITTEN, REPLIES, REPLIES)
def test_trading_seats_trades_seats_and_nothing_else(
    one: dict[str, Answer],
    other: dict[str, Answer],
    mine: dict[str, Answer],
    theirs: dict[str, Answer],
) -> None:
    """Measures, findings, and every sentence of them; and every score is from 0 to 1."""
    here = Replies(EXERCISE, one, other, mine, theirs)
    there = Replies(EXERCISE, other, one, theirs, mine)
    measures, swapped = reply_measures(here), reply_measures(there)
    assert {key: measure.swapped() for key, measure in measures.items()} == swapped
    found, mirrored = [*reply_findings(here)], [f.swapped() for f in reply_findings(there)]
    assert sorted(map(_told, found)) == sorted(map(_told, mirrored))
    for finding, (a, b) in product(found, (("Ana", "Ben"), ("Ben", "Ana"))):
        assert 0 <= finding.score <= 1
        assert "{" not in text(finding, EXERCISE, one, other, a, b)


def _told(finding: Finding) -> str:
    return repr(finding)
