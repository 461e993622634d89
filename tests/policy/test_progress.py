"""Where an entry stands: derived from facts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from workbook.exercise import Reveal
from workbook.progress import (
    READY_LASTS,
    Side,
    couple,
    mine,
    opens_in_session,
    opens_on_ready,
    opens_on_sending,
)

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
SENT, BLANK = Side(sent=True), Side()
REVEALS: tuple[Reveal, ...] = ("both_submitted", "together", "in_session", "never")


@pytest.mark.parametrize(
    ("drafting", "declined", "sent", "revealed", "expected"),
    [
        (False, False, False, False, "not_started"),
        (True, False, False, False, "drafting"),
        (False, True, False, False, "declined"),
        (True, True, False, False, "declined"),
        (True, False, True, False, "submitted"),
        (True, True, True, False, "submitted"),
        (True, False, True, True, "revealed"),
        (False, False, False, True, "revealed"),
    ],
)
def test_my_own_state(
    drafting: bool, declined: bool, sent: bool, revealed: bool, expected: str
) -> None:
    """The reveal goes before the send, the send before declining, declining before the draft."""
    side = Side(drafting=drafting, declined=declined, sent=sent)
    assert mine(side, revealed) == expected


@pytest.mark.parametrize(
    ("revealed", "still_open", "expected"),
    [
        (False, None, "open"),
        (False, 0, "open"),
        (True, None, "revealed"),
        (True, 2, "revealed"),
        (True, 0, "reviewed"),
    ],
)
def test_the_couples_state(revealed: bool, still_open: int | None, expected: str) -> None:
    """Reviewed is when nothing on the agenda is open; before the reveal there is no such thing."""
    assert couple(revealed, still_open) == expected


@pytest.mark.parametrize("reveal", REVEALS)
@pytest.mark.parametrize(("one", "other"), [(SENT, SENT), (SENT, BLANK), (BLANK, BLANK)])
def test_sending_opens_only_what_waits_for_both_sends(
    reveal: Reveal, one: Side, other: Side
) -> None:
    """And the two seats count alike."""
    expected = reveal == "both_submitted" and one.sent and other.sent
    assert opens_on_sending(reveal, one, other) is expected
    assert opens_on_sending(reveal, other, one) is expected


@pytest.mark.parametrize("reveal", REVEALS)
@pytest.mark.parametrize(("one", "other"), [(SENT, SENT), (SENT, BLANK), (BLANK, BLANK)])
def test_a_therapist_opens_only_what_is_opened_in_session(
    reveal: Reveal, one: Side, other: Side
) -> None:
    expected = reveal == "in_session" and one.sent and other.sent
    assert opens_in_session(reveal, one, other) is expected
    assert opens_in_session(reveal, other, one) is expected


def pressed(minutes: float | None, sent: bool = True) -> Side:
    at = None if minutes is None else NOON + timedelta(minutes=minutes)
    return Side(sent=sent, ready_at=at)


@pytest.mark.parametrize(
    ("one", "other", "opens"),
    [
        (pressed(0), pressed(0), True),
        (pressed(0), pressed(9.9), True),
        (pressed(0), pressed(10), True),
        (pressed(0), pressed(10.001), False),
        (pressed(0), pressed(None), False),
        (pressed(None), pressed(None), False),
        (pressed(0), pressed(1, sent=False), False),
        (pressed(0, sent=False), pressed(1, sent=False), False),
    ],
)
def test_it_opens_when_both_presses_lie_within_ten_minutes(
    one: Side, other: Side, opens: bool
) -> None:
    """Whoever presses first, and only after both have sent."""
    assert timedelta(minutes=10) == READY_LASTS
    assert opens_on_ready("together", one, other) is opens
    assert opens_on_ready("together", other, one) is opens


@pytest.mark.parametrize("reveal", [r for r in REVEALS if r != "together"])
def test_a_press_opens_nothing_else(reveal: Reveal) -> None:
    assert not opens_on_ready(reveal, pressed(0), pressed(1))
