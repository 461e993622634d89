"""Abuse stories: each is answered by tests, or says why it is not."""

from __future__ import annotations

import pytest

from tests.prove.abuse import PAGE, asked, page, stories
from tests.prove.carried import carried
from tests.prove.figures import Scale


def test_each_story_is_answered_or_says_why() -> None:
    """Fifty-two of them; no test names one that is not there, and none has both."""
    about, without = stories()
    answered = set(carried("story"))
    assert len(about) == 52
    assert answered <= set(about)
    assert answered & set(without) == set()
    assert answered | set(without) == set(about)


def test_the_page_is_the_one_that_the_tests_make() -> None:
    """Write it anew with `python -m tests.prove.abuse`."""
    assert PAGE.read_text("utf-8") == page()


def test_a_line_counts_the_checks_that_passed(capsys: pytest.CaptureFixture[str]) -> None:
    """Run by pytest; what did not run counts nothing. One story whose tests need no server."""
    (figure,) = asked(["S36"], Scale(0.01, ("sqlite",)))
    assert figure.what.startswith("S36 ")
    assert figure.count > 4
    assert figure.broken == 0
    assert f"S36 {figure.count}/{figure.count}   " in capsys.readouterr().out
