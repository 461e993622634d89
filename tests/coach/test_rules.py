"""Each rule fires where it should and keeps quiet at its near misses, over sentences of our own."""

from __future__ import annotations

import pytest

from tests.coach.cases import Case, of_rule, ruled
from workbook.coach.detecting import guard_hits, hits, is_in_danger
from workbook.coach.english import ENGLISH
from workbook.coach.facts import facts

WITHOUT_SENTENCES = {"R12", "R13", "R14", "R15"}
"""These are about a part of a statement that is not there."""


def fires(case: Case) -> bool:
    read = facts(case.text, ENGLISH, case.field)
    return case.rule in {hit.rule.id for hit in [*hits(read), *guard_hits(read)]}


@pytest.mark.parametrize("rule", ruled())
def test_the_rule_fires_where_it_should_and_only_there(rule: str) -> None:
    assert [case for case in of_rule(rule) if fires(case) != case.fires] == []


@pytest.mark.parametrize("rule", sorted({*ENGLISH.by_id} - WITHOUT_SENTENCES))
def test_every_rule_has_forty_sentences_on_both_sides(rule: str) -> None:
    cases = of_rule(rule)
    firing = sum(case.fires for case in cases)
    assert len({case.text for case in cases}) >= 40
    assert 15 <= firing <= len(cases) - 14


@pytest.mark.parametrize("rule", sorted(ENGLISH.barring))
def test_a_guard_is_not_switched_off_by_its_own_words(rule: str) -> None:
    """A rule for the other is caught although it may hold a word of safety."""
    caught = [case.text for case in of_rule(rule) if case.fires]
    assert [text for text in caught if is_in_danger(facts(text, ENGLISH))] == []
