"""The reference page is true: its examples run, and every rule stands there as it speaks."""

from __future__ import annotations

import doctest
from pathlib import Path

import pytest

from workbook.coach.english import ENGLISH
from workbook.coach.rule import Rule
from workbook.lexicon import FEELINGS

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "coach.md"
TEXT = PAGE.read_text(encoding="utf-8")


def test_its_examples_run() -> None:
    tried = doctest.testfile(str(PAGE), module_relative=False, encoding="utf-8")
    assert (tried.failed, tried.attempted > 3) == (0, True)


@pytest.mark.parametrize("rule", [*ENGLISH.rules, *ENGLISH.guards], ids=lambda rule: rule.id)
def test_it_says_what_each_rule_says_and_why(rule: Rule) -> None:
    (row,) = [line for line in TEXT.splitlines() if line.startswith(f"| {rule.id} |")]
    assert rule.message in row
    assert rule.why in row


def test_it_says_which_rules_thanks_silence() -> None:
    quiet = ", ".join(rule.id for rule in ENGLISH.rules if rule.quiet_when_warm)
    assert f"{quiet} stay silent" in " ".join(TEXT.split())


def test_it_counts_the_feelings_right() -> None:
    assert f"{len(FEELINGS)} words for feelings" in TEXT
