"""What takes more than a row of words to see: who a clause is about, what stands before a "but"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from workbook.coach.facts import Facts
from workbook.coach.patterns import Match

LONG_TEXT = 60  # words
_CAPITALS = re.compile(r"\b[A-Z]{2,}(?:'[A-Z]+)?\b")
_NAMES_IN_CAPITALS = frozenset({"OK", "TV", "USA", "UK", "EU", "PM", "AM", "DIY", "PC", "GP"})
_TOGETHER = frozenset({"and", "know", "or"})
_BESIDES = frozenset({"@we", "@he", "@partner"})
_NEVER = frozenset({"never", "not"})
_CHARGED_RULES = ("R03", "R04", "R05", "R06", "R07", "R08", "R10")

Fires = Callable[[str], bool]
"""Does the rule with this id fire?"""
Finder = Callable[[Facts, Fires], Iterator[Match]]


def threat(facts: Facts, fires: Fires) -> Iterator[Match]:
    """A condition on the other and what follows for them, in one sentence or the next."""
    conditions = _without(facts, "condition", "no condition")
    for consequence in facts.found.get("threat", ()):
        place = facts.sentence(consequence.first)
        if {place, place - 1} & conditions:
            yield consequence


def _without(facts: Facts, name: str, exception: str) -> set[int]:
    exempt = {match.first for match in facts.found.get(exception, ())}
    return {facts.sentence(m.first) for m in facts.found.get(name, ()) if m.first not in exempt}


def always(facts: Facts, fires: Fires) -> Iterator[Match]:
    """ "Always" or "never" in a clause about the other.

    Of "we" and of a third person it takes a charge, or "never": "we always eat at seven" is a
    habit, told.
    """
    exempt = {m.first for name in ("not always", "kind never") for m in facts.found.get(name, ())}
    past = {match.first for match in facts.found.get("past never", ())}
    for match in facts.found.get("ever", ()):
        about = facts.clause_at(match.first).subject
        if exempt & {match.first, match.first - 1}:
            continue
        if about == "@you" or (about in _BESIDES and _complains(facts, match, past)):
            yield match


def _complains(facts: Facts, match: Match, past: set[int]) -> bool:
    never = facts.word(match.first) in _NEVER and match.first not in past
    return never or facts.sentence(match.first) in facts.sentences_with("negative")


def opening(facts: Facts, fires: Fires) -> Iterator[Match]:
    """The text begins with "you", and there is a charge in that sentence."""
    for match in facts.found.get("opens", ()):
        following = facts.word(match.last)
        if match.first == 0 and following not in _TOGETHER and _is_charged(facts, fires, match):
            yield match._replace(first=match.last - 1)


def _is_charged(facts: Facts, fires: Fires, match: Match) -> bool:
    clause = facts.clause_at(match.last - 1)
    kind = {exempt.first for exempt in facts.found.get("kind never", ())}
    denied = any(
        clause.first <= found.first < clause.last and found.first - 1 not in kind
        for found in facts.found.get("negative", ())
    )
    return denied or any(map(fires, _CHARGED_RULES))


def but(facts: Facts, fires: Fires) -> Iterator[Match]:
    """Something kind, then "but" and something that is not."""
    opened = _places(facts, "kind opening", min)
    charged = _places(facts, "charged", max)
    for match in facts.found.get("but", ()):
        place = facts.sentence(match.first)
        if opened.get(place, match.first) < match.first < charged.get(place, 0):
            yield match


def _places(facts: Facts, name: str, pick: Callable[[int, int], int]) -> dict[int, int]:
    """For each sentence that has it, where it stands first or last."""
    places: dict[int, int] = {}
    for match in facts.found.get(name, ()):
        place = facts.sentence(match.first)
        places[place] = pick(places.get(place, match.first), match.first)
    return places


def history(facts: Facts, fires: Fires) -> Iterator[Match]:
    """More than sixty words, or one "and when" after another."""
    again = facts.found.get("and when", ())
    if len(again) > 1:
        yield again[1]
    if facts.reading.words > LONG_TEXT:
        yield Match("R23", 0, len(facts.tokens))


def demand(facts: Facts, fires: Fires) -> Iterator[Match]:
    """In a request, a word that leaves no time."""
    yield from facts.found.get("hurry", ()) if facts.field == "request" else ()


def no_own_act(facts: Facts, fires: Fires) -> Iterator[Match]:
    """In a boundary, nothing that its author would do."""
    if facts.tokens and not facts.has("own act", "limit"):
        yield Match("CB0", 0, len(facts.tokens))


def shouting(facts: Facts, fires: Fires) -> Iterator[Match]:
    """Three words in capitals, or three exclamation marks."""
    loud = [w for w in _CAPITALS.findall(facts.text) if w not in _NAMES_IN_CAPITALS]
    if facts.tokens and (len(loud) > 2 or "!!!" in facts.text):
        yield Match("R29", 0, len(facts.tokens))


FINDERS: Mapping[str, Finder] = {
    "threat": threat,
    "always": always,
    "opening": opening,
    "but": but,
    "history": history,
    "demand": demand,
    "shouting": shouting,
    "no_own_act": no_own_act,
}
