"""Everything that was found in a text, by name and by where."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property

from workbook.coach.clauses import Clause, clauses
from workbook.coach.patterns import Match
from workbook.coach.rule import Language
from workbook.coach.token import START, Token
from workbook.coach.tokens import Reading, read


@dataclass(frozen=True)
class Facts:
    """A text that has been read once. `found` has the matches of each named pattern."""

    text: str
    language: Language
    reading: Reading
    found: dict[str, list[Match]]
    clauses: list[Clause]
    starts: list[int]
    field: str | None = None

    @property
    def tokens(self) -> tuple[Token, ...]:
        return self.reading.spoken

    def has(self, *names: str) -> bool:
        return any(self.found.get(name) for name in names)

    def count(self, *names: str) -> int:
        """At how many places one of these patterns begins."""
        return len({match.first for name in names for match in self.found.get(name, ())})

    def sentence(self, at: int) -> int:
        """Which sentence this token is in, counted from 0."""
        return max(0, bisect_right(self.starts, at) - 1)

    def clause_at(self, at: int) -> Clause:
        """The clause in which this token stands."""
        return self.clauses[bisect_right(self.clauses, at, key=lambda clause: clause.first) - 1]

    def sentences_with(self, name: str) -> set[int]:
        return {self.sentence(match.first) for match in self.found.get(name, ())}

    def word(self, at: int) -> str:
        """The word at this token, or nothing behind the last."""
        return self.tokens[at].word if at < len(self.tokens) else ""

    @cached_property
    def warm(self) -> set[int]:
        """The sentences of thanks, praise or care."""
        return self.sentences_with("warm") - self.sentences_with("cold")


def facts(text: str, language: Language, field: str | None = None) -> Facts:
    """Read a text and look for everything at once. `field` is the part of a statement it fills."""
    reading = read(text, language.vocabulary)
    found: dict[str, list[Match]] = defaultdict(list)
    for match in language.patterns.find(reading.spoken):
        found[match.name].append(match)
    for match in language.safety.find(reading.all):
        found[match.name].append(match)
    starts = [at for at, token in enumerate(reading.spoken) if token.word == START]
    return Facts(text, language, reading, dict(found), clauses(reading.spoken), starts, field)
