"""How long a sign-in lasts, over plain values."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from workbook.session_end import at_the_latest, ends_at

SIGNED_IN = datetime(2026, 11, 22, 12, 30, tzinfo=UTC)


@pytest.mark.asvs("7.3.1", "7.3.2")
@pytest.mark.parametrize(
    ("used_on", "ends"),
    [
        ("2026-11-22", "2026-11-24T00:00:00+00:00"),
        ("2026-11-23", "2026-11-25T00:00:00+00:00"),
        ("2026-11-27", "2026-11-29T00:00:00+00:00"),
        ("2026-11-28", "2026-11-29T12:30:00+00:00"),
        ("2026-11-29", "2026-11-29T12:30:00+00:00"),
    ],
)
def test_it_ends_with_the_first_day_without_a_change_and_after_seven_days(
    used_on: str, ends: str
) -> None:
    """The last whole day of the seven counts as far as the seven go."""
    assert ends_at(SIGNED_IN, date.fromisoformat(used_on)).isoformat() == ends
    assert at_the_latest(SIGNED_IN).isoformat() == "2026-11-29T12:30:00+00:00"
