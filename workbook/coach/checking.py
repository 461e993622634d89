"""`check(text, kind)`: a label for programs, and at most two nudges for the author alone."""

from __future__ import annotations

from dataclasses import dataclass

from workbook.coach.detecting import Hit, guard_hits, hits, is_in_danger
from workbook.coach.english import ENGLISH
from workbook.coach.facts import Facts
from workbook.coach.facts import facts as read_facts
from workbook.coach.labelling import Label, label
from workbook.coach.rule import SAFETY, Kind, Language

LANGUAGES = {ENGLISH.code: ENGLISH}
"""The languages that have an author and vectors of their own. In others the coach is off."""
MOST_SHOWN = 2


@dataclass(frozen=True, slots=True)
class Nudge:
    """One kind sentence about a place in a text. `start` and `end` count code points."""

    rule: str
    message: str
    why: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Check:
    """What the coach makes of a text."""

    label: Label
    nudges: tuple[Nudge, ...]


def detect(text: str, field: str | None = None, language: Language = ENGLISH) -> frozenset[str]:
    """The ids of every rule that fires, shown or not."""
    return frozenset(hit.rule.id for hit in hits(read_facts(text, language, field)))


def check(text: str, kind: Kind, field: str | None = None, language: Language = ENGLISH) -> Check:
    """The label and what is shown. Nothing is kept, logged or counted."""
    read = read_facts(text, language, field)
    found = _found(read, kind)
    ids = _ids(found)
    shown = () if SAFETY in ids else tuple(nudge(hit) for hit in first(found, kind, language))
    return Check(label(read, kind, ids), shown)


def fired(read: Facts, kind: Kind) -> frozenset[str]:
    """The ids of the rules that fire in a text of this kind, and of the guards in a boundary."""
    return _ids(_found(read, kind))


def _found(read: Facts, kind: Kind) -> list[Hit]:
    return [*hits(read), *(guard_hits(read) if kind == "boundary" else ())]


def _ids(found: list[Hit]) -> frozenset[str]:
    return frozenset(hit.rule.id for hit in found)


def first(found: list[Hit], kind: Kind, language: Language) -> list[Hit]:
    """What is shown of it: at most two, the most urgent first, no sentence twice."""
    by_message: dict[str, Hit] = {}
    for hit in sorted(found, key=lambda hit: language.order[hit.rule.id]):
        if kind in hit.rule.kinds:
            by_message.setdefault(hit.rule.message, hit)
    return list(by_message.values())[:MOST_SHOWN]


def nudge(hit: Hit) -> Nudge:
    return Nudge(hit.rule.id, hit.rule.message, hit.rule.why, hit.start, hit.end)


def barred(text: str, language: Language = ENGLISH) -> Nudge | None:
    """Why a text cannot be shared as a boundary; None when it can.

    A limit about one's own safety always can.
    """
    read = read_facts(text, language)
    met = [hit for hit in guard_hits(read) if hit.rule.id in language.barring]
    return nudge(met[0]) if met and not is_in_danger(read) else None
