"""The words of one language: classes that patterns name, contractions, and slips of the keys."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping


class Vocabulary:
    """Which classes a word is in, and which terms of several words a class has.

    `classes` are listed as text, terms apart by commas. A term may name another class with `@`.
    """

    def __init__(
        self,
        classes: Mapping[str, str],
        contractions: Mapping[str, tuple[str, ...]],
        endings: Mapping[str, str],
        slips: Mapping[str, str],
    ) -> None:
        self.contractions = contractions
        self.endings = endings
        self.slips = slips
        self._listed = classes
        self.terms = {name: tuple(self._terms(name)) for name in classes}
        self._of = self._inverted()

    def _terms(self, name: str) -> Iterable[tuple[str, ...]]:
        for term in self._listed[name].split(","):
            words = term.split()
            if len(words) == 1 and words[0].startswith("@"):
                yield from self._terms(words[0][1:])
            elif words:
                yield tuple(words)

    def _inverted(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, list[str]] = defaultdict(list)
        for name, terms in self.terms.items():
            for term in dict.fromkeys(terms):
                if len(term) == 1:
                    found[term[0]].append(f"@{name}")
        return {word: tuple(names) for word, names in found.items()}

    def classes(self, word: str) -> tuple[str, ...]:
        """The classes that this word is in, each with its `@`."""
        return self._of.get(word, ())

    def longer_terms(self, name: str) -> list[tuple[str, ...]]:
        """The terms of several words that a class has. KeyError when there is no such class."""
        return [term for term in self.terms[name] if len(term) > 1]

    def knows(self, word: str) -> bool:
        return word in self._of
