"""How an exercise says it: plain enough, without blame, without the words of a trade.

These rules are for whoever writes, and are no reason to refuse a file that an account publishes.
They know English, and of Spanish how hard it is to read; other languages pass.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from workbook.coach.detecting import Hit, guard_hits, hits
from workbook.coach.english import ENGLISH
from workbook.coach.facts import facts
from workbook.errors import Fault
from workbook.exercise import Exercise
from workbook.library.legibility import EASY, perspicuity
from workbook.library.outline import Piece, outline
from workbook.library.parsing import body_start, in_order, lines_of
from workbook.library.readability import measure
from workbook.library.rules import fault

GRADE = 7.0
"""Flesch-Kincaid: a reader of about twelve."""
LEAST_WORDS = 50
"""Shorter texts have no reading age: one long word would decide it."""

MOST_OF_EXAMPLES = 8_000
"""Characters of examples that are read for blame: a file of nothing else would take too long."""

# What the coach would say something about, in words that are meant as an example.
ACCUSING = frozenset({"R05", "R06", "R07", "R08", "R10", "CB1", "CB2", "CB3", "CB5"})
ACCUSING_YOU = "R03"

_YOU = re.compile(r"\byou\b", re.IGNORECASE)
_SENTENCE = re.compile(r"[^.!?…]+")
_VERSION_OF_IT = re.compile(r"\*\*[^*]+:\*\*")
_THERAPIST = re.compile(
    r"\b(?:clients?|patients|(?:a|the|your) patient|clinicians?|interventions?|facilitat\w+"
    r"|(?:counter)?transference|contraindicat\w+|psychoeducation\w*|(?:dys|co-?)regulat\w+"
    r"|enmesh\w+|maladaptive|differentiation of self|assess(?:es|ing)? for|treatment plan"
    r"|the couple (?:should|must|needs?)|both (?:clients|spouses))\b",
    re.IGNORECASE,
)
_LABELS = re.compile(
    r"\b(?:anxious(?:ly)? attach|avoidant|disorgani[sz]ed|insecure(?:ly)? attach|attachment style"
    r"|codependen|co-dependen|addict|alcoholic|enabl(?:er|ing)|toxic|narciss|borderline|clean and)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Line:
    """Words that somebody reads, and where they stand: line and column, both from 1."""

    text: str
    number: int
    column: int


Block = tuple[Line, ...]
Hardness = Callable[[list[str]], float]

HARDNESS: Mapping[str, Hardness] = {
    "en": lambda texts: measure(texts).grade - GRADE,
    "es": lambda texts: EASY - perspicuity(texts),
}
"""Language -> how far texts lie above what a reader of twelve reads with ease; 0 is too far."""


def check_wording(exercise: Exercise) -> tuple[Fault, ...]:
    """What is said in a way that hurts or is hard to read, in the order of the lines."""
    language = exercise.language.partition("-")[0]
    lines = lines_of(exercise.source)
    pieces, _ = outline(lines, body_start(lines))
    too_hard = _reading_age(pieces, lines, HARDNESS[language]) if language in HARDNESS else ()
    if language != "en":
        return tuple(too_hard)
    found = [
        *_words(_LABELS, "label-words", _all_lines(lines)),
        *_words(_THERAPIST, "therapist-words", _partner_lines(pieces, lines)),
        *_accusing(pieces, lines),
        *too_hard,
    ]
    return in_order(found)


def _all_lines(lines: list[str]) -> Iterator[Line]:
    return (Line(text, number, 1) for number, text in enumerate(lines, 1))


def _partner_lines(pieces: list[Piece], lines: list[str]) -> Iterator[Line]:
    """Every line of the body that a partner may read, answer boxes and agreements among them."""
    for piece in pieces:
        if not _is_note(piece):
            for number in range(piece.line, piece.end + 1):
                yield Line(lines[number - 1], number, 1)


def _is_note(piece: Piece) -> bool:
    return piece.kind == "callout" and piece.label == "THERAPIST"


def _words(pattern: re.Pattern[str], code: str, lines: Iterator[Line]) -> Iterator[Fault]:
    for line in lines:
        for match in pattern.finditer(line.text):
            yield fault(code, line.number, line.column + match.start())


def _accusing(pieces: list[Piece], lines: list[str]) -> Iterator[Fault]:
    """Blame in an example. A version of it that shows how not to say it may have some.

    Versions are paragraphs that begin with their name in bold, `**Harder to hear:**`; the last of
    them is how it is meant to be.
    """
    left = MOST_OF_EXAMPLES
    for piece in pieces:
        if piece.kind == "callout" and piece.label == "EXAMPLE":
            blocks = list(_paragraphs(piece, lines))
            versions = [block for block in blocks if _VERSION_OF_IT.match(block[0].text)]
            for block in blocks:
                left -= sum(len(line.text) for line in block)
                if left >= 0 and block not in versions[:-1]:
                    yield from _blame(block)


def _blame(block: Block) -> Iterator[Fault]:
    text = " ".join(line.text for line in block)
    read = facts(text, ENGLISH)
    for hit in [*hits(read), *guard_hits(read)]:
        if hit.rule.id in ACCUSING or (hit.rule.id == ACCUSING_YOU and _is_about_you(hit, text)):
            yield _at(hit.start, block)


def _is_about_you(hit: Hit, text: str) -> bool:
    """ "Never" is hard to hear in a sentence about the other, and fine in one about the weather."""
    around = (
        found for found in _SENTENCE.finditer(text) if found.start() <= hit.start < found.end()
    )
    return any(_YOU.search(found.group()) for found in around)


def _at(offset: int, block: Block) -> Fault:
    for line in block:
        if offset <= len(line.text):
            return fault("accusing-words", line.number, line.column + offset)
        offset -= len(line.text) + 1
    raise ValueError("The offset is outside of the text.")


def _reading_age(pieces: list[Piece], lines: list[str], hardness: Hardness) -> Iterator[Fault]:
    """One fault at the hardest paragraph, when all that partners read is too hard together."""
    blocks = [block for piece in pieces for block in _paragraphs(piece, lines)]
    texts = [" ".join(line.text for line in block) for block in blocks]
    words = sum(len(text.split()) for text in texts)
    if words >= LEAST_WORDS and hardness(texts) >= 0:
        read = [each for each in zip(blocks, texts, strict=True) if any(map(str.isalpha, each[1]))]
        hardest = max(read, key=lambda each: hardness([each[1]]))[0]
        yield fault("reading-age", hardest[0].number)


def _paragraphs(piece: Piece, lines: list[str]) -> Iterator[Block]:
    """The prose of a piece that partners read, cut at its empty lines. Fences are not prose."""
    if piece.kind == "fence" or _is_note(piece):
        return
    block: list[Line] = []
    for line in _prose(piece, lines):
        if line.text.strip():
            block.append(line)
        elif block:
            yield tuple(block)
            block = []
    if block:
        yield tuple(block)


def _prose(piece: Piece, lines: list[str]) -> Iterator[Line]:
    body = piece.body if piece.kind in ("callout", "text") else (piece.label,)
    for number, text in enumerate(body, piece.line):
        yield Line(text, number, len(lines[number - 1]) - len(text) + 1)
