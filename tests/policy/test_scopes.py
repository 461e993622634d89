"""What one partner allows, and when a link is live."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from workbook.policy import STEP_UP_LASTS, Link, Scopes, Viewer

NAMES = ("progress", "answers", "agreements")


@pytest.mark.parametrize("bits", range(8))
def test_scopes_survive_being_kept(bits: int) -> None:
    """Every combination comes back as it was, and names what it allows."""
    scopes = Scopes.of(bits)
    assert scopes.bits == bits
    assert scopes == Scopes(**dict.fromkeys(scopes.names, True))
    assert scopes.any is (bits != 0)


def test_nothing_kept_is_nothing_allowed() -> None:
    assert Scopes.of(None) == Scopes.of(0) == Scopes()
    assert Scopes().names == []


@pytest.mark.parametrize("name", NAMES)
def test_a_link_is_live_while_both_allow_something(name: str) -> None:
    """Whatever it is; one alone is not enough."""
    something = Scopes(**{name: True})
    for other in NAMES:
        assert Link(something, Scopes(**{other: True})).live
    assert not Link(something, Scopes()).live
    assert not Link(Scopes(), something).live
    assert not Link().live
    assert not Link(something, something, guarded=False).live


@pytest.mark.asvs("7.5.1")
@pytest.mark.story("I02")
def test_a_sign_in_is_fresh_for_ten_minutes() -> None:
    """To the second, by the server's clock."""
    then = datetime(2026, 11, 22, 12, tzinfo=UTC)
    viewer = Viewer("acc", "ses", then)
    assert timedelta(minutes=10) == STEP_UP_LASTS
    assert viewer.is_fresh(then + timedelta(minutes=10))
    assert not viewer.is_fresh(then + timedelta(minutes=10, seconds=1))
