"""Patterns over tokens: how a rule says what it looks for.

A pattern is a line of elements with spaces between them:

    word        this word             @name       a word or term of this class
    a|b         one of these          [a|b]       possibly one of these
    a_b|c       "a b" or "c"
    ~3          up to three words     ~~3         the same, commas allowed
    ^  $        a sentence begins, ends

All patterns of a language are one automaton, in which patterns that begin alike share their
beginning. It is walked once from each token and no further than the longest pattern, so the time
is linear in the text. Words are compared whole: nothing fires inside a word.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from workbook.coach.token import ANY, Token
from workbook.coach.vocabulary import Vocabulary

_WORDS = ((ANY,),)
_WORDS_AND_COMMAS = ((ANY,), (",",))


class Match(NamedTuple):
    """A pattern of `name` found in the tokens from `first` up to, not including, `last`."""

    name: str
    first: int
    last: int


class _Node:
    """A place between two elements. `after` says where a symbol leads; `here` is the place itself
    with those that are reached from it by leaving out what is optional.
    """

    __slots__ = ("after", "here", "named", "shared", "skips")

    def __init__(self) -> None:
        self.after: dict[str, list[_Node]] = defaultdict(list)
        self.skips: list[_Node] = []
        self.named: dict[str, None] = {}
        self.shared: dict[str, _Node] = {}
        self.here: frozenset[_Node] = frozenset()


_Places = frozenset[_Node]
_Steps = dict[tuple[_Places, tuple[str, ...]], tuple[_Places, tuple[str, ...]]]
"""Steps that were taken in this text before: from these places, by a token with these symbols."""


class Patterns:
    """Named patterns, compiled together."""

    def __init__(self, named: Mapping[str, Iterable[str]], vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._nodes: list[_Node] = []
        self._root = self._new()
        for name, lines in named.items():
            for line in lines:
                self._add(name, line)
        for node in self._nodes:
            node.here = frozenset(_reached(node))

    def find(self, tokens: tuple[Token, ...]) -> list[Match]:
        """Every match, in the order of where it begins."""
        steps: _Steps = {}
        return [match for at in range(len(tokens)) for match in self._from(tokens, at, steps)]

    def _from(self, tokens: tuple[Token, ...], first: int, steps: _Steps) -> Iterator[Match]:
        places = self._root.here
        for at in range(first, len(tokens)):
            step = (places, tokens[at].symbols)
            if step not in steps:
                steps[step] = _after(*step)
            places, names = steps[step]
            if not places:
                return
            yield from (Match(name, first, at + 1) for name in names)

    def _add(self, name: str, line: str) -> None:
        node = self._root
        for element in line.split():
            for single in _singles(element):
                node = self._follow(node, single)
        node.named[name] = None

    def _follow(self, node: _Node, element: str) -> _Node:
        """The place after this element, made where no pattern has come this way before."""
        if element not in node.shared:
            node.shared[element] = after = self._new()
            if element.startswith(("[", "~")):
                node.skips.append(after)
            for words in self._choices(element):
                self._lead(node, words, after)
        return node.shared[element]

    def _lead(self, node: _Node, words: tuple[str, ...], after: _Node) -> None:
        for word in words[:-1]:
            between = self._new()
            node.after[word].append(between)
            node = between
        node.after[words[-1]].append(after)

    def _choices(self, element: str) -> Iterator[tuple[str, ...]]:
        if element.startswith("~"):
            yield from _WORDS_AND_COMMAS if element == "~~" else _WORDS
            return
        for word in element.strip("[]").split("|"):
            yield tuple(word.split("_"))
            if word.startswith("@"):
                yield from self._vocabulary.longer_terms(word[1:])

    def _new(self) -> _Node:
        self._nodes.append(node := _Node())
        return node


def _after(places: _Places, symbols: tuple[str, ...]) -> tuple[_Places, tuple[str, ...]]:
    """Where a token leads from these places, and the names of what ends there."""
    reached = frozenset(
        place
        for before in places
        for symbol in symbols
        if symbol in before.after
        for after in before.after[symbol]
        for place in after.here
    )
    return reached, tuple(dict.fromkeys(name for place in reached for name in place.named))


def _singles(element: str) -> list[str]:
    """`~3` is three times `~`, each of which may be left out."""
    if not element.startswith("~"):
        return [element]
    mark = element.rstrip("0123456789")
    return [f"{mark}"] * int(element[len(mark) :])


def _reached(node: _Node) -> Iterator[_Node]:
    yield node
    for after in node.skips:
        yield from _reached(after)
