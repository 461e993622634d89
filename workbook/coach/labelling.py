"""A label for programs: how a text reads as an "I" statement, a boundary or a repair.

No page shows it. The labels say what form a text has, never whether it is true or deserved.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal

from workbook.coach.detecting import is_in_danger
from workbook.coach.facts import Facts
from workbook.coach.rule import Kind

Label = Literal[
    "i_statement",
    "you_statement",
    "disguised",
    "boundary",
    "controlling",
    "vague",
    "repair",
    "escalation",
    "unclear",
]

_ATTACKS = ("R10", "R06", "R05", "R04", "R03", "R07", "R08", "R21", "R22", "R18")
_OF_ANY_WORD = 2  # symbols: the word itself, and that it is one
_MINE = frozenset({"@i", "@we"})
_OTHERS = frozenset({"@you", "@he", "@partner", "@they"})


def label(facts: Facts, kind: Kind, fired: frozenset[str]) -> Label:
    """The label of a text of this kind, given the ids of the rules that its words fire."""
    return _LABELS[kind](facts, fired) if _is_readable(facts) else "unclear"


def _is_readable(facts: Facts) -> bool:
    """Something in it was found, or a word by which the language is told, or a third is known."""
    words = [token for token in facts.tokens if token.is_word]
    told = any("@telling" in token.symbols for token in words)
    known = sum(len(token.symbols) > _OF_ANY_WORD for token in words)
    return bool(facts.found) or told or known * 3 >= len(words) > 0


def _i_statement(facts: Facts, fired: frozenset[str]) -> Label:
    opens = _first_subject(facts)
    asks = facts.has("polite request") and not fired.intersection(_ATTACKS)
    if "R01" in fired:
        return "disguised"
    if opens == "@you":
        return "i_statement" if asks else "you_statement"
    if _is_accused(facts, fired) or facts.has("opinion"):
        return "disguised"
    if facts.has("act as need") and not facts.has("names a feeling"):
        return "disguised"
    if facts.has("own feeling"):
        return "disguised" if fired & {"R06", "R05", "R04"} else "i_statement"
    blames = fired.intersection(_ATTACKS) or (facts.has("blame") and opens != "@i")
    blames = blames or (opens == "" and facts.has("yours") and not asks)
    if blames or opens not in {"@i", "@we", "@it", ""}:
        return "you_statement"
    return "i_statement"


def _is_accused(facts: Facts, fired: frozenset[str]) -> bool:
    """A word for what was done to me, with no moment in which it happened."""
    return "R09" in fired and not facts.has("situation")


def _first_subject(facts: Facts) -> str:
    """Who the first clause is about; a clause that begins with "when" waits for the next one."""
    for clause in facts.clauses:
        if clause.subject and clause.link not in {
            "when",
            "whenever",
            "if",
            "because",
            "after",
            "while",
        }:
            return clause.subject
    return ""


def _boundary(facts: Facts, fired: frozenset[str]) -> Label:
    """A limit about one's own safety is always a boundary."""
    found = _as_boundary(facts, fired)
    return "boundary" if found == "controlling" and is_in_danger(facts) else found


def _as_boundary(facts: Facts, fired: frozenset[str]) -> Label:
    if fired & facts.language.barring or "R10" in fired:
        return "controlling"
    if facts.has("firm limit"):
        return "boundary"
    if "R19" in fired or facts.has("wish for respect"):
        return "vague"
    if facts.has("command") or fired & {"R03", "R04", "R05", "R06", "R07"}:
        return "controlling"
    if facts.has("vague") or (facts.has("need") and not facts.has("limit", "concrete")):
        return "vague"
    if facts.has("limit", "own act", "need"):
        return "boundary"
    return _by_subject(facts)


def _by_subject(facts: Facts) -> Label:
    opens = _first_subject(facts)
    if opens == "@i":
        return "boundary"
    return "controlling" if opens == "@you" else "vague"


def _repair(facts: Facts, fired: frozenset[str]) -> Label:
    if facts.has("false apology"):
        return "escalation"
    mends = facts.count("repair", "more repair") - facts.count("no repair")
    heats = facts.count("escalation") + 2 * facts.count("more escalation")
    heats += len(fired.intersection(_ATTACKS))
    if mends == heats:
        return _by_manner(facts, fired)
    return "repair" if mends > heats else "escalation"


def _by_manner(facts: Facts, fired: frozenset[str]) -> Label:
    """Without a cue, or with as many either way: who it is about, and is there a charge?"""
    about = {clause.subject for clause in facts.clauses}
    if fired.intersection(_ATTACKS) or (about & _OTHERS and facts.has("negative")):
        return "escalation"
    if _first_subject(facts) == "@you" or (facts.has("yours") and not about & _MINE):
        return "escalation"
    if about & _MINE or facts.has("mine", "repair"):
        refuses = facts.has("refusal") and not facts.has("repair", "more repair")
        return "escalation" if refuses else "repair"
    return "unclear"


_LABELS: Mapping[Kind, Callable[[Facts, frozenset[str]], Label]] = {
    "i_statement": _i_statement,
    "boundary": _boundary,
    "repair": _repair,
}
