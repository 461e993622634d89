"""What follows from an act in a sitting: acts that meet do both, or do one thing once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbook.errors import Invalid
from workbook.talk import KEEP, Change, NewReturn, Return, Sitting, changed

STEPS = ("a", "b", "c", "d", "e")
DAY = date(2026, 11, 29)

days = st.none() | st.dates()
clock_times = st.none() | st.sampled_from(["07:05", "19:30"])
words = st.none() | st.sampled_from(["With tea.", "After supper."])
keep = st.just(KEEP)
seats = st.sampled_from(["one", "other"])
returns = st.builds(Return, on=days, at=clock_times, words=words)
sittings = st.builds(
    Sitting,
    minutes=st.sampled_from([20, 40, 60]),
    steps=st.just(STEPS),
    speaker=seats,
    place=st.integers(0, len(STEPS)),
    pause=st.none() | returns,
)
movings = st.builds(Change, finding=st.none() | st.sampled_from(STEPS))
turnings = st.builds(Change, speaker=seats)
news = st.builds(NewReturn, on=keep | days, at=keep | clock_times, words=keep | words)
pausings = st.builds(Change, pause=st.none() | news)
changes = st.one_of(
    movings,
    turnings,
    pausings,
    st.builds(
        Change,
        finding=keep | st.none() | st.sampled_from(STEPS),
        speaker=keep | seats,
        pause=keep | st.none() | news,
    ),
)


def after(sitting: Sitting, acts: Sequence[Change]) -> Sitting:
    for act in acts:
        sitting = changed(sitting, act)
    return sitting


@given(sittings)
def test_an_act_that_names_nothing_changes_nothing(sitting: Sitting) -> None:
    """What is left out stays as it is."""
    assert changed(sitting, Change()) == sitting


@given(sittings, changes)
def test_two_who_press_for_the_same_thing_do_it_once(sitting: Sitting, act: Change) -> None:
    """Both press "next" on what they see: one step is taken, not two."""
    assert after(sitting, [act, act]) == changed(sitting, act)


@given(sittings, movings, turnings, pausings, st.permutations([0, 1, 2]))
def test_two_who_press_for_different_things_do_both_in_any_order(
    sitting: Sitting, move: Change, turn: Change, pause: Change, order: list[int]
) -> None:
    """One pauses while the other moves on: it is paused there, whoever was first."""
    acts = [move, turn, pause]
    found = after(sitting, [acts[place] for place in order])
    assert found.place == changed(sitting, move).place
    assert found.speaker == turn.speaker
    assert found.pause == changed(sitting, pause).pause


@given(sittings, st.lists(changes, max_size=8))
def test_of_each_thing_the_last_word_stands(sitting: Sitting, acts: list[Change]) -> None:
    """However the acts of two people fall between each other, and nothing else is touched."""
    found = after(sitting, acts)
    moves = [act.finding for act in acts if act.finding is not KEEP]
    turns = [act.speaker for act in acts if act.speaker is not KEEP]
    pauses = [act.pause for act in acts if act.pause is not KEEP]
    if moves:
        assert found.at_hand(STEPS) == moves[-1]
    assert found.speaker == (turns[-1] if turns else sitting.speaker)
    if pauses:
        assert (found.state == "paused") is (pauses[-1] is not None)
    assert (found.minutes, found.steps) == (sitting.minutes, sitting.steps)


def test_what_the_two_agree_on_for_coming_back_grows_together() -> None:
    """One names the day and the other finds the words: both are kept."""
    sitting = Sitting(40, STEPS, "one")
    day, said = Change(pause=NewReturn(on=DAY)), Change(pause=NewReturn(words="With tea."))
    for acts in ([day, said], [said, day]):
        assert after(sitting, acts).pause == Return(on=DAY, words="With tea.")
    assert after(sitting, [day, Change(pause=NewReturn(on=None))]).pause == Return()


def test_after_going_on_the_next_pause_begins_empty() -> None:
    """What was agreed on for one pause is not said again of the next."""
    sitting = after(
        Sitting(40, STEPS, "one"),
        [Change(pause=NewReturn(on=DAY)), Change(pause=None), Change(pause=NewReturn())],
    )
    assert sitting.pause == Return()


@given(sittings, st.sets(st.sampled_from(STEPS)))
def test_what_is_gone_is_never_at_hand(sitting: Sitting, gone: set[str]) -> None:
    """The finding at hand is the first from the place on that is still there; else the end."""
    there = set(STEPS) - gone
    left = [step for step in STEPS[sitting.place :] if step in there]
    assert sitting.at_hand(there) == (left[0] if left else None)
    assert sitting.still(there) == tuple(step for step in STEPS if step in there)


@given(sittings, st.sampled_from(STEPS), st.sets(st.sampled_from(STEPS)))
def test_a_finding_that_goes_moves_nothing_else(
    sitting: Sitting, goes: str, gone: set[str]
) -> None:
    """Only who talks about that very finding is taken to the next; nobody is taken back."""
    there = set(STEPS) - gone
    before, now = sitting.at_hand(there), sitting.at_hand(there - {goes})
    if before != goes:
        assert now == before
    else:
        assert now is None or STEPS.index(now) > STEPS.index(goes)


@given(sittings)
def test_going_to_what_has_just_gone_leads_to_the_next(sitting: Sitting) -> None:
    """Who pressed before they saw it go is told no error, which would tell of it."""
    moved = changed(sitting, Change(finding="b"))
    assert moved.at_hand({"a", "c", "e"}) == "c"


@given(sittings)
def test_nothing_else_gets_into_a_sitting(sitting: Sitting) -> None:
    """Its findings were settled when it began, and the refusal does not repeat what was sent."""
    with pytest.raises(Invalid) as refused:
        changed(sitting, Change(finding="somebody's"))
    assert "somebody" not in repr(refused.value.faults)


@given(sittings, changes)
def test_trading_seats_trades_nothing_but_whose_turn_it_is(sitting: Sitting, act: Change) -> None:
    """No seat has more say."""
    seats = {"one": "other", "other": "one", KEEP: KEEP}
    mirrored = replace(sitting, speaker=seats[sitting.speaker])
    found = changed(mirrored, replace(act, speaker=seats[act.speaker]))
    expected = changed(sitting, act)
    assert found == replace(expected, speaker=seats[expected.speaker])
