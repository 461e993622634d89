"""Reads `docs/reference/policy.toml`: what each route answers to whom, and with which fields; and
`policy-pages.toml`, which says the same of the pages.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

REFERENCE = Path(__file__).parents[2] / "docs" / "reference"
FILE = REFERENCE / "policy.toml"
PAGES_FILE = REFERENCE / "policy-pages.toml"
EVERY = "*"


@dataclass(frozen=True, slots=True)
class Answer:
    """A status with the exact fields of the body, or with a word: the slug of a problem; or of a
    page, where it leads, or which file it is.
    """

    status: int
    fields: frozenset[str] = frozenset()
    word: str = ""

    def __str__(self) -> str:
        said = self.word or " ".join(sorted(self.fields)) or "nothing"
        return f"{self.status} {said}"


@dataclass(frozen=True, slots=True)
class Rule:
    """One line: for these people, in these states, this answer."""

    line: str
    who: frozenset[str]
    when: frozenset[str]
    answer: Answer


@dataclass(frozen=True, slots=True)
class Policy:
    """The file. The first rule that fits a cell says what is expected there."""

    people: tuple[str, ...]
    states: tuple[str, ...]
    routes: Mapping[str, tuple[Rule, ...]]

    def rule(self, route: str, person: str, state: str) -> Rule | None:
        """None when no rule fits: such a cell is a mistake in the file."""
        for rule in self.routes.get(route, ()):
            if person in rule.who and state in rule.when:
                return rule
        return None


def load(path: Path = FILE) -> Policy:
    """Raises ValueError, naming the line, for anything that is not understood."""
    data = tomllib.loads(path.read_text("utf-8"))
    reader = _Reader(data)
    return Policy(
        people=tuple(data["people"]),
        states=tuple(data["states"]),
        routes={route: reader.rules(route, lines) for route, lines in data["routes"].items()},
    )


def load_pages(path: Path = PAGES_FILE) -> Policy:
    """The same of the pages, with the people, the states and their groups of the other file."""
    shared = tomllib.loads(FILE.read_text("utf-8"))
    data = {**shared, **tomllib.loads(path.read_text("utf-8"))}
    reader = _PageReader(data)
    return Policy(
        people=tuple(data["people"]),
        states=tuple(data["states"]),
        routes={route: reader.rules(route, lines) for route, lines in data["routes"].items()},
    )


class _Reader:
    def __init__(self, data: Mapping[str, Any]) -> None:
        self.data = data
        groups = data["groups"]
        self.people = self._groups(data["people"], groups["people"])
        self.states = self._groups(data["states"], groups["states"])
        self.fields = {name: _spread(paths) for name, paths in data["fields"].items()}

    def _groups(
        self, single: Iterable[str], groups: Mapping[str, list[str]]
    ) -> dict[str, frozenset[str]]:
        found = {name: frozenset([name]) for name in single}
        found[EVERY] = frozenset(found)
        for name, members in groups.items():
            found[name] = frozenset().union(*(found[member] for member in members))
        return found

    def rules(self, route: str, lines: list[str]) -> tuple[Rule, ...]:
        door = [] if route in self.data["open_to_anyone"]["routes"] else self._door(route)
        return tuple(self._rule(route, line) for line in [*door, *lines, self.data["last"]])

    def _door(self, route: str) -> list[str]:
        return list(self.data["first"])

    def _rule(self, route: str, line: str) -> Rule:
        try:
            who, when, answer = (part.strip() for part in line.split("|"))
            return Rule(
                line,
                self._any(self.people, who),
                self._any(self.states, when),
                self._answer(answer),
            )
        except (KeyError, ValueError) as error:
            raise ValueError(f"{route}: cannot read {line!r}: {error}") from None

    def _any(self, known: Mapping[str, frozenset[str]], names: str) -> frozenset[str]:
        return frozenset().union(*(known[name.strip()] for name in names.split(",")))

    def _answer(self, text: str) -> Answer:
        status, _, rest = text.partition(" ")
        if int(status) >= 400:
            return Answer(int(status), word=rest)
        names = [name.strip() for name in rest.split("+")]
        return Answer(int(status), frozenset().union(*(self.fields[name] for name in names)))


class _PageReader(_Reader):
    """Answers are a status, and where it leads: a page has no fields."""

    def _door(self, route: str) -> list[str]:
        return list(self.data["first"][route.partition(" ")[0]])

    def _answer(self, text: str) -> Answer:
        status, _, where = text.partition(" ")
        return Answer(int(status), word=where)


def _spread(paths: Iterable[str]) -> frozenset[str]:
    """`a.{b,c}` as `a.b` and `a.c`."""
    found: set[str] = set()
    for path in paths:
        braces = re.search(r"\{([^{}]*)\}", path)
        if braces is None:
            found.add(path)
            continue
        head, tail = path[: braces.start()], path[braces.end() :]
        found |= _spread(head + part.strip() + tail for part in braces[1].split(","))
    return frozenset(found)
