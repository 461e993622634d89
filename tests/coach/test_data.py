"""The data of the coach: complete, named right, and kind."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import workbook.coach
from workbook.coach.english import ENGLISH
from workbook.coach.english.classes import CLASSES
from workbook.coach.english.cues import CUES
from workbook.coach.english.feelings import FELT, PROTECTED, PSEUDO
from workbook.coach.finders import FINDERS
from workbook.coach.rule import SAFETY, Rule
from workbook.lexicon import FAMILY_OF, FEELINGS, NEEDS, SUGGESTED_NEEDS

SOURCES = [p.read_text("utf-8") for p in Path(workbook.coach.__file__).parent.rglob("*.py")]
EVERY_RULE = [*ENGLISH.rules, *ENGLISH.guards]
SPOKEN = [rule for rule in EVERY_RULE if rule.id != SAFETY]
GRADES = re.compile(r"\b(score|grade|bad|wrong|incorrect|error|invalid|abus\w+|toxic|must)\b", re.I)


def listed(words: str) -> set[str]:
    return {word.strip() for word in words.split(",")}


def test_the_rules_stand_in_the_order_of_their_priority() -> None:
    """Safety first, then threats, scorn, names, motives."""
    assert [rule.id for rule in ENGLISH.rules] == [
        "R26", "R10", "R06", "R05", "R04", "R01", "R03", "R07", "R08", "R02", "R21", "R11", "R22",
        "R23", "R09", "R24", "R18", "R19", "R20", "R25", "R12", "R13", "R14", "R15", "R16", "R29",
    ]  # fmt: skip


@pytest.mark.parametrize("rule", SPOKEN, ids=lambda rule: rule.id)
def test_a_rule_speaks_briefly_kindly_and_says_why(rule: Rule) -> None:
    """One or two short sentences that grade nobody, and a reason in one line."""
    assert 0 < len(rule.message) <= 200
    assert 0 < len(rule.why) <= 100
    assert not GRADES.search(rule.message + rule.why)


@pytest.mark.parametrize("rule", EVERY_RULE, ids=lambda rule: rule.id)
def test_a_rule_can_be_found(rule: Rule) -> None:
    """By patterns, by code that exists, or because a part of a statement is missing."""
    assert rule.finder is None or rule.finder in FINDERS
    assert rule.patterns or rule.finder or rule.fields


def test_ids_are_used_once() -> None:
    assert len(ENGLISH.by_id) == len(EVERY_RULE)


@pytest.mark.parametrize("cue", CUES)
def test_every_cue_says_something(cue: str) -> None:
    """It has a weight of its own, for at least one kind of text."""
    assert any(any(weights.of.get(f"cue {cue}", ())) for weights in ENGLISH.weights.values())


@pytest.mark.parametrize("name", sorted({*CLASSES} - {"protected"}))
def test_every_word_class_is_used(name: str) -> None:
    assert any(f"@{name}" in source for source in SOURCES)


def test_words_about_harm_are_protected() -> None:
    """They are no "pseudo-feelings", and each of them silences the coach."""
    protected = listed(PROTECTED)
    assert not protected & listed(PSEUDO)
    for word in protected - {"beaten"}:
        assert workbook.coach.detect(f"I was {word} at home.") == {SAFETY}, word


def test_every_feeling_of_the_lexicon_is_known_as_one() -> None:
    """So none of them is taken for a thought or a judgement; there are about 110."""
    assert {*FEELINGS.values()} <= listed(FELT)
    assert 105 <= len(FEELINGS) <= 125
    for word in FEELINGS.values():
        assert workbook.coach.check(f"I feel {word}.", "i_statement").nudges == (), word


def test_needs_are_suggested_for_every_family() -> None:
    assert {*SUGGESTED_NEEDS} == {*FAMILY_OF.values()}
    assert {need for needs in SUGGESTED_NEEDS.values() for need in needs} <= {*NEEDS}
