"""What a rule of the coach is, and what a language brings: data, no code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from workbook.coach.patterns import Patterns
from workbook.coach.vocabulary import Vocabulary
from workbook.coach.weighing import Weights

Kind = Literal["i_statement", "boundary", "repair"]
KINDS: tuple[Kind, ...] = ("i_statement", "boundary", "repair")
SPOKEN: tuple[Kind, ...] = ("i_statement", "repair")
"""What is said to the other; a boundary is about one's own act, and has guards of its own."""

SAFETY = "R26"
NO_OWN_ACT = "CB0"
"""The one guard that only asks: it keeps nothing private."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that the coach may say something about.

    `patterns` are what it looks for; a match that overlaps one of `unless` is dropped.
    `finder` names the code that finds what a pattern cannot say, in place of patterns or beside
    them. `fields` are the parts of a statement that the rule is about (none: all of them);
    with `whole` it also looks at a text that is no particular field. `kinds` are the kinds of
    text in which it is shown. `quiet_when_warm`: silent in a sentence of thanks or praise.
    `message` is one kind sentence, `why` its reason in a line.
    """

    id: str
    message: str
    why: str
    patterns: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    finder: str | None = None
    fields: frozenset[str] = frozenset()
    whole: bool = True
    kinds: tuple[Kind, ...] = KINDS
    quiet_when_warm: bool = False

    def is_about(self, field_name: str | None) -> bool:
        if field_name is None:
            return self.whole
        return not self.fields or field_name in self.fields


@dataclass(frozen=True)
class Language:
    """A language of the coach: all of it data. `rules` stand in the order of their priority.

    `guards` say what cannot be shared as a boundary. `cues` are named patterns that the finders
    read, and signs for the labels. `weights` say how much each sign speaks for each label; a kind
    without them is "unclear".
    """

    code: str
    vocabulary: Vocabulary
    rules: tuple[Rule, ...]
    guards: tuple[Rule, ...]
    cues: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    weights: Mapping[Kind, Weights] = field(default_factory=dict)

    @cached_property
    def patterns(self) -> Patterns:
        """Everything that is looked for in what somebody says themselves."""
        named: dict[str, tuple[str, ...]] = dict(self.cues)
        for rule in (*self.rules, *self.guards):
            if rule.id != SAFETY:
                named[rule.id] = rule.patterns
                named[unless(rule.id)] = rule.unless
        return Patterns(named, self.vocabulary)

    @cached_property
    def safety(self) -> Patterns:
        """What is looked for in every word, quoted ones too."""
        rule = self.rule(SAFETY)
        return Patterns({SAFETY: rule.patterns, unless(SAFETY): rule.unless}, self.vocabulary)

    def rule(self, key: str) -> Rule:
        return self.by_id[key]

    @cached_property
    def barring(self) -> frozenset[str]:
        """The guards that keep a text from being shared as a boundary."""
        return frozenset(rule.id for rule in self.guards) - {NO_OWN_ACT}

    @cached_property
    def order(self) -> dict[str, int]:
        """How urgent a rule is, the most urgent first: guards, then rules, then questions."""
        guards = [rule.id for rule in self.guards if rule.id != NO_OWN_ACT]
        return {key: at for at, key in enumerate(dict.fromkeys([SAFETY, *guards, *self.by_id]))}

    @cached_property
    def by_id(self) -> dict[str, Rule]:
        return {rule.id: rule for rule in (*self.rules, *self.guards)}


def unless(rule_id: str) -> str:
    """The name under which a rule's exceptions are looked for."""
    return f"not {rule_id}"
