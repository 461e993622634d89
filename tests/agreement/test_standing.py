"""Where an agreement stands, as a truth table."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from workbook.agreement import Kind, Standing
from workbook.exercise import Seat

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("kind", "owner", "one", "other", "state"),
    [
        ("ritual", "one", False, False, "proposed"),
        ("ritual", "one", True, False, "proposed"),
        ("ritual", "one", False, True, "proposed"),
        ("ritual", "one", True, True, "active"),
        ("commitment", "other", True, False, "proposed"),
        ("commitment", "other", True, True, "active"),
        ("boundary", "one", True, False, "active"),
        ("boundary", "one", False, True, "proposed"),
        ("boundary", "one", True, True, "active"),
        ("boundary", "other", True, False, "proposed"),
        ("boundary", "other", False, True, "active"),
    ],
)
def test_names_decide(kind: Kind, owner: Seat, one: bool, other: bool, state: str) -> None:
    """A boundary by its owner's, all others by both."""
    assert Standing(kind, owner, False, False, one, other).state(TODAY) == state


@pytest.mark.parametrize(
    ("days", "signed", "state"),
    [
        (1, True, "active"),
        (0, True, "due_for_review"),
        (-1, True, "due_for_review"),
        (-1, False, "proposed"),
    ],
)
def test_it_is_due_from_its_day_on_while_in_force(days: int, signed: bool, state: str) -> None:
    """A proposal is never due."""
    day = TODAY + timedelta(days=days)
    assert Standing("ritual", "one", False, False, True, signed, day).state(TODAY) == state


def test_what_was_let_go_is_retired_whatever_else_it_was() -> None:
    """Signed or not, due or not; and it is not in force."""
    standing = Standing("ritual", "one", False, True, True, True, TODAY)
    assert (standing.state(TODAY), standing.in_force) == ("retired", False)


def test_a_draft_is_a_draft_whoever_signed() -> None:
    """Names under it do not put it in force before it lies before both."""
    standing = Standing("boundary", "one", True, False, True, True)
    assert (standing.state(TODAY), standing.in_force) == ("draft", False)
