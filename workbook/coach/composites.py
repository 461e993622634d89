"""The coach over a statement, a boundary or a ritual that is being drafted, field by field."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from workbook.coach.checking import Nudge, first, nudge
from workbook.coach.detecting import Hit, guard_hits, hits, is_in_danger
from workbook.coach.facts import Facts, facts
from workbook.coach.rule import NO_OWN_ACT, SAFETY, Kind, Language
from workbook.exercise import AnswerType
from workbook.lexicon import FAMILY_OF, FAMILY_TONES

KIND_OF: Mapping[AnswerType, Kind] = {
    AnswerType.STATEMENT: "i_statement",
    AnswerType.BOUNDARY: "boundary",
    AnswerType.RITUAL: "repair",
}
"""The answers that the coach reads, and as what."""
_OPENING = "R02"
_DEMAND = "R20"
_I_WILL = "I will "


@dataclass(frozen=True, slots=True)
class Part:
    """One text of an answer. `path` says where: "situation", "request/text", "support/0"."""

    path: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class FieldNudge:
    """A nudge about one field of a draft, for its author alone."""

    field: str
    nudge: Nudge


@dataclass(frozen=True, slots=True)
class Advice:
    """`nudges` are what is shown. With `keep_private` the answer is no boundary of one's own, and
    cannot be shared as one.
    """

    nudges: tuple[FieldNudge, ...] = ()
    keep_private: bool = False


_Found = list[tuple[Part, Hit]]


def advise(kind: AnswerType, value: Mapping[str, Any], language: Language) -> Advice:
    """What the coach says to the author of this value, which fits its type.

    Words of safety silence it: a limit about one's own safety is a boundary, whatever its words.
    """
    read = [(part, facts(part.text, language, part.name)) for part in _PARTS[kind](value)]
    found = [(part, hit) for part, one in read for hit in hits(one) if _fits(hit, value)]
    caught = _caught(read) if kind == AnswerType.BOUNDARY else []
    if any(is_in_danger(one) for _, one in read):
        return Advice()
    if any(hit.rule.id == SAFETY for _, hit in found):
        found = []
    elif kind == AnswerType.STATEMENT:
        found += _demanded(value, language)
    keeps = any(hit.rule.id in language.barring for _, hit in caught)
    return Advice(_shown([*caught, *found], KIND_OF[kind], language), keep_private=keeps)


def _fits(hit: Hit, value: Mapping[str, Any]) -> bool:
    """Words of thanks may begin with "you": that rule is off beside a pleasant feeling."""
    tones = {FAMILY_TONES[FAMILY_OF[feeling]] for feeling in value.get("feelings", ())}
    return hit.rule.id != _OPENING or "pleasant" not in tones


def _caught(read: list[tuple[Part, Facts]]) -> _Found:
    return [(part, hit) for part, one in read for hit in _guards(part, one)]


def _guards(part: Part, one: Facts) -> list[Hit]:
    """The guards that a field meets. An act may be written without its "I will"."""
    met = [hit for hit in guard_hits(one) if hit.rule.is_about(part.name)]
    if part.name != "my_action" or one.has("names somebody"):
        return met
    return [hit for hit in [*met, *_as_act(part, one)] if hit.rule.id != NO_OWN_ACT]


def _as_act(part: Part, one: Facts) -> list[Hit]:
    said = facts(_I_WILL + part.text, one.language, part.name)
    back, most = len(_I_WILL), len(part.text)
    return [
        Hit(hit.rule, max(0, hit.start - back), min(most, hit.end - back))
        for hit in guard_hits(said)
    ]


def _demanded(value: Mapping[str, Any], language: Language) -> Iterator[tuple[Part, Hit]]:
    """A request to which a no could not be heard."""
    request = value.get("request") or {}
    if request and not request["ok_if_no"]:
        text = request["text"]
        yield Part("request/text", "request", text), Hit(language.rule(_DEMAND), 0, len(text))


def _shown(found: _Found, kind: Kind, language: Language) -> tuple[FieldNudge, ...]:
    parts = {id(hit): part for part, hit in found}
    chosen = first([hit for _, hit in found], kind, language)
    return tuple(FieldNudge(parts[id(hit)].path, nudge(hit)) for hit in chosen)


def _statement(value: Mapping[str, Any]) -> Iterator[Part]:
    yield from _texts(value, "situation", "effect", "other_view")
    if value.get("request"):
        yield Part("request/text", "request", value["request"]["text"])


def _boundary(value: Mapping[str, Any]) -> Iterator[Part]:
    yield from _texts(value, "when", "my_action", "so_that")
    yield from _lines(value, "support")


def _ritual(value: Mapping[str, Any]) -> Iterator[Part]:
    yield from _texts(value, "signal", "place")
    yield from _lines(value, "during")


def _texts(value: Mapping[str, Any], *names: str) -> Iterator[Part]:
    yield from (Part(name, name, value[name]) for name in names if value.get(name))


def _lines(value: Mapping[str, Any], name: str) -> Iterator[Part]:
    for at, line in enumerate(value.get(name) or ()):
        yield Part(f"{name}/{at}", name, line)


_PARTS: Mapping[AnswerType, Callable[[Mapping[str, Any]], Iterator[Part]]] = {
    AnswerType.STATEMENT: _statement,
    AnswerType.BOUNDARY: _boundary,
    AnswerType.RITUAL: _ritual,
}
