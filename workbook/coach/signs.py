"""The signs in a text by which a label is weighed: its words, how it opens, what was found.

A sign is a short name: "word sorry", "pair i feel", "opens you never", "class felt", "about @you",
"rule R03", "cue blame", "length 2". Each counts once, however often it stands in a text.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from workbook.coach.facts import Facts
from workbook.coach.token import END, Token
from workbook.coach.weighing import ALWAYS

_OPENINGS = (2, 3, 4)
_STEP = 4
_LONGEST = 4
_WAITING = frozenset({"when", "whenever", "if", "because", "after", "while"})


def signs(facts: Facts, fired: frozenset[str]) -> frozenset[str]:
    """The signs of a text in which the rules and guards with these ids fired."""
    return frozenset(_signs(facts, fired))


def _signs(facts: Facts, fired: frozenset[str]) -> Iterator[str]:
    words = [token.word or END for token in facts.tokens]
    yield ALWAYS
    yield from (f"word {word}" for word in words)
    yield from (f"pair {first} {second}" for first, second in pairwise(words))
    yield from (f"opens {' '.join(words[:length])}" for length in _OPENINGS)
    yield from _classes(facts.tokens)
    yield f"about {first_subject(facts) or 'nobody'}"
    yield f"length {min(_LONGEST, facts.reading.words // _STEP)}"
    yield from (f"rule {rule}" for rule in fired)
    yield from (f"cue {name}" for name in facts.language.cues if facts.has(name))


def _classes(tokens: tuple[Token, ...]) -> Iterator[str]:
    for token in tokens:
        yield from (f"class {name[1:]}" for name in token.symbols if name.startswith("@"))


def first_subject(facts: Facts) -> str:
    """Who the first clause is about; a clause that begins with "when" waits for the next one."""
    for clause in facts.clauses:
        if clause.subject and clause.link not in _WAITING:
            return clause.subject
    return ""
