"""`detect(text)`: every rule that fires. What is shown of it is another question."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from workbook.coach.facts import Facts
from workbook.coach.finders import FINDERS
from workbook.coach.patterns import Match
from workbook.coach.rule import SAFETY, Rule, unless
from workbook.coach.token import Token


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that fired; `start` and `end` are offsets in code points into the text."""

    rule: Rule
    start: int
    end: int


def hits(facts: Facts) -> list[Hit]:
    """Every rule that fires, by priority, each once: the longest match of those that begin first.

    A rule that speaks of safety stands alone: nothing about style is found beside it.
    """
    safe = _hit(facts, facts.language.rule(SAFETY))
    if safe is not None:
        return [safe]
    found = (_hit(facts, rule) for rule in facts.language.rules if rule.is_about(facts.field))
    return [hit for hit in found if hit is not None]


def guard_hits(facts: Facts) -> list[Hit]:
    """The guards that are met. What is a rule for the other is not also asked for one's own act."""
    found = [_hit(facts, rule) for rule in facts.language.guards]
    met = [hit for hit in found if hit is not None]
    return [hit for hit in met if hit.rule.id in facts.language.barring] or met


def is_in_danger(facts: Facts) -> bool:
    """Words of safety that are not all about harm which the author would do."""
    own = [_span(facts.tokens, match) for match in facts.found.get("own harm", ())]
    harm = _matches(facts, facts.language.rule(SAFETY))
    spans = (_span(facts.reading.all, match) for match in harm)
    return any(not any(a <= start and end <= b for a, b in own) for start, end in spans)


def _span(tokens: tuple[Token, ...], match: Match) -> tuple[int, int]:
    inside = tokens[match.first : match.last]
    return inside[0].start, inside[-1].end


def _hit(facts: Facts, rule: Rule) -> Hit | None:
    first = min(_matches(facts, rule), key=lambda match: (match.first, -match.last), default=None)
    if first is None:
        return None
    tokens = facts.reading.all if rule.id == SAFETY else facts.tokens
    return Hit(rule, *_span(tokens, first))


def _matches(facts: Facts, rule: Rule) -> Iterator[Match]:
    """What the rule's patterns and finder find, but for its exceptions and its warm sentences."""
    exempt = _covered(facts.found.get(unless(rule.id), ()))
    warm = facts.warm if rule.quiet_when_warm else frozenset()
    for match in [*facts.found.get(rule.id, ()), *_found_by_code(facts, rule)]:
        if facts.sentence(match.first) not in warm and not exempt.intersection(
            range(match.first, match.last)
        ):
            yield match


def _covered(exceptions: list[Match] | tuple[()]) -> set[int]:
    return {at for match in exceptions for at in range(match.first, match.last)}


def _found_by_code(facts: Facts, rule: Rule) -> Iterator[Match]:
    if rule.finder is not None:
        yield from FINDERS[rule.finder](facts, partial(_fires, facts))


def _fires(facts: Facts, key: str) -> bool:
    return any(True for _ in _matches(facts, facts.language.rule(key)))
