"""The fields of a JSON body as paths: `data[].exercise.slug`. Two bodies with the same fields tell
the same kinds of things.
"""

from __future__ import annotations

from collections.abc import Iterator

WORDS = frozenset({"value", "guess"})
"""What a person wrote is one field, whatever it holds."""

KEYED = frozenset({"answers"})
"""Objects whose keys are prompts."""

BY_KIND = frozenset({"callouts", "intro_callouts"})
"""Lists whose members are told apart by kind: a note for a therapist is a field of its own."""


def fields_of(body: object) -> frozenset[str]:
    return frozenset(_paths(body, ""))


def _paths(value: object, at: str) -> Iterator[str]:
    name = at.rpartition(".")[2]
    if name in WORDS or not isinstance(value, dict | list) or not value:
        yield at
    elif isinstance(value, list):
        for item in value:
            yield from _paths(item, at + _mark(name, item))
    else:
        for key, inner in value.items():
            step = "*" if name in KEYED else key
            yield from _paths(inner, f"{at}.{step}" if at else step)


def _mark(name: str, item: object) -> str:
    if name in BY_KIND and isinstance(item, dict):
        return f"[{item['kind']}]"
    return "[]"
