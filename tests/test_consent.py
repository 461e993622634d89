"""What one partner allows: what, of which themes, until when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from workbook.consent import LASTS, Consent, asked
from workbook.policy import Scopes

TODAY = date(2026, 11, 22)
TOMORROW, LATEST = TODAY + timedelta(days=1), TODAY + LASTS
PROGRESS, ANSWERS = Scopes(progress=True), Scopes(answers=True)
BOTH = Scopes(progress=True, answers=True)
NOTHING = Consent()
STANDING = Consent(ANSWERS, ("boundaries",), date(2026, 12, 24))


def test_it_lasts_ninety_days_at_most() -> None:
    assert timedelta(days=90) == LASTS


def test_it_is_over_when_its_last_day_begins() -> None:
    """To the day, in UTC; without a day it never was."""
    assert Consent(ANSWERS, None, TOMORROW).holds(TODAY)
    assert not Consent(ANSWERS, None, TODAY).holds(TODAY)
    assert not Consent(ANSWERS).holds(TODAY)
    assert not Consent(Scopes(), None, LATEST).holds(TODAY)


def test_what_is_over_allows_nothing_and_says_when_it_ended() -> None:
    """No scope of it is left, and no module."""
    over = Consent(BOTH, ("boundaries",), TODAY)
    assert over.on(TODAY) == Consent(ends_on=TODAY)
    assert STANDING.on(TODAY) is STANDING


@pytest.mark.parametrize(
    ("wanted", "beyond"),
    [
        (STANDING, False),
        (Consent(), False),
        (Consent(ANSWERS, ("boundaries",), TOMORROW), False),
        (Consent(ANSWERS, ("boundaries",), date(2026, 12, 25)), True),
        (Consent(BOTH, ("boundaries",), TOMORROW), True),
        (Consent(PROGRESS, ("boundaries",), TOMORROW), True),
        (Consent(ANSWERS, ("boundaries", "starting-safely"), TOMORROW), True),
        (Consent(ANSWERS, ("starting-safely",), TOMORROW), True),
        (Consent(ANSWERS, None, TOMORROW), True),
    ],
)
def test_more_is_more_of_more_or_for_longer(wanted: Consent, beyond: bool) -> None:
    """A scope, a module or a day that was not allowed before. Nothing at all never is."""
    assert wanted.goes_beyond(STANDING) is beyond
    everywhere = Consent(BOTH, None, LATEST)
    assert not wanted.goes_beyond(everywhere)
    assert wanted.goes_beyond(NOTHING) is wanted.scopes.any


def test_to_be_told_something_alone_is_more() -> None:
    """Where `answers` is allowed, and a therapist's other policies are not."""
    accepted = replace(STANDING, accepted="limited")
    assert accepted.goes_beyond(STANDING)
    assert accepted.goes_beyond(replace(STANDING, accepted="no_secrets"))
    assert not accepted.goes_beyond(accepted)
    assert not replace(STANDING, accepted="no_secrets").goes_beyond(accepted)
    progress = replace(accepted, scopes=PROGRESS)
    assert not progress.goes_beyond(replace(STANDING, scopes=PROGRESS))


def test_without_a_day_a_first_choice_lasts_as_long_as_it_can() -> None:
    """The same when what there was is over."""
    for before in (NOTHING, Consent(ends_on=TODAY)):
        assert asked(ANSWERS, None, None, before, TODAY) == Consent(ANSWERS, None, LATEST)


def test_without_a_day_less_ends_when_it_would_have_ended() -> None:
    """So that taking something back never makes the rest last longer."""
    before = Consent(BOTH, None, TOMORROW)
    assert asked(ANSWERS, ["boundaries"], None, before, TODAY).ends_on == TOMORROW
    assert asked(BOTH, None, None, before, TODAY).ends_on == TOMORROW


def test_without_a_day_more_lasts_as_long_as_it_can() -> None:
    before = Consent(ANSWERS, None, TOMORROW)
    assert asked(BOTH, None, None, before, TODAY).ends_on == LATEST


def test_a_day_that_is_named_is_the_day() -> None:
    """To renew it, or to end it sooner; and a module that is named twice is named."""
    given = asked(ANSWERS, ["boundaries", "boundaries"], LATEST, STANDING, TODAY)
    assert given == Consent(ANSWERS, ("boundaries",), LATEST)
