"""docs/reference/retention.md says what the code does: its times are the constants."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from workbook import (
    associating,
    consent,
    exporting,
    forgetting,
    once,
    pairing,
    resetting,
    session_end,
    signing_in,
)

PAGE = (Path(__file__).parents[1] / "docs" / "reference" / "retention.md").read_text("utf-8")
UNITS = {"hour": timedelta(hours=1), "hours": timedelta(hours=1), "days": timedelta(days=1)}


@pytest.mark.asvs("7.1.1", "7.1.2", "14.2.7")
@pytest.mark.parametrize(
    ("what", "lasts"),
    [
        ("an invitation", pairing.INVITATION_LASTS),
        ("an invitation into a practice", associating.INVITATION_LASTS),
        ("a practice's invitation for a couple", forgetting.CODE_LASTS),
        ("a consent", consent.LASTS),
        ("a therapist code", forgetting.CODE_LASTS),
        ("a session", session_end.AT_MOST),
        ("a ticket for an export", exporting.LASTS),
        ("a code for another password by mail", resetting.CODE_LASTS),
        ("an `Idempotency-Key` that was used", once.KEPT),
        ("the access log", forgetting.ACCESS_LOG_KEPT),
        ("the security log", forgetting.SECURITY_LOG_KEPT),
        ("an account that asked to be erased", signing_in.UNDO_LASTS),
    ],
)
def test_the_page_says_how_long(what: str, lasts: timedelta) -> None:
    """The first number of its row."""
    (row,) = (line for line in PAGE.splitlines() if line.startswith(f"| {what} |"))
    words = row.split("|")[2].split()
    number, unit = next(
        (words[at], words[at + 1].strip(".:;,")) for at, word in enumerate(words) if word.isdigit()
    )
    assert int(number) * UNITS[unit] == lasts


@pytest.mark.asvs("7.1.2")
def test_the_page_says_that_one_may_be_signed_in_in_many_places() -> None:
    """There is no limit on sessions at once, and each is listed where one can end it."""
    assert "as many places" in PAGE
