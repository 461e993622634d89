"""Kill the server before, between and after sending and noting: no mail is lost."""

from __future__ import annotations

import pytest

from tests import postgres
from tests.prove import mail
from tests.prove.figures import Figure, Scale


@pytest.fixture
def figures(engine: str) -> list[Figure]:
    try:
        return mail.prove(Scale(share=0.0, engines=(engine,)))  # type: ignore[arg-type]
    except postgres.NoPostgresError as reason:
        postgres.refuse(str(reason))
        raise


def test_mail_that_was_promised_arrives_and_a_death_repeats_one_at_most(
    figures: list[Figure],
) -> None:
    """Real servers die by SIGKILL, one mail server takes what they send."""
    assert [figure.line() for figure in figures if not figure.holds] == []
    assert all(figure.count >= 8 for figure in figures)
    assert "taken 1" in figures[0].note
    assert figures[1].note != "0 came once more, with the same Message-ID"
