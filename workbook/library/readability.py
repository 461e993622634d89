"""How hard a text is to read, and how much its sentences sound alike. For English."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_FENCE = re.compile(r"^(`{3,}|~{3,}).*?^\1", re.MULTILINE | re.DOTALL)
_SENTENCE_END = re.compile(r"(?<=[.?!…])[\"'”)]*\s+")


@dataclass(frozen=True, slots=True)
class Measure:
    """One text. `openings` is the share of its sentences that begin with two words of their own."""

    words: int
    sentences: int
    syllables: int
    openings: float

    @property
    def grade(self) -> float:
        """Flesch-Kincaid: 0.39 w/s + 11.8 syll/w - 15.59 (Kincaid and others 1975)."""
        return 0.39 * self.sentence_length + 11.8 * self.syllables / self.words - 15.59

    @property
    def sentence_length(self) -> float:
        return self.words / self.sentences


def measure(texts: Iterable[str]) -> Measure:
    """Measure these Markdown texts as one. There is at least one word in them."""
    sentences = [words for text in texts for words in sentences_of(text)]
    words = [word for sentence in sentences for word in sentence]
    openings = {" ".join(sentence[:2]).lower() for sentence in sentences}
    return Measure(
        words=len(words),
        sentences=len(sentences),
        syllables=sum(map(_syllables, words)),
        openings=len(openings) / len(sentences),
    )


def sentences_of(text: str) -> Iterator[list[str]]:
    """The words of each sentence. A paragraph, an item of a list and a heading end one, too."""
    for block in re.split(r"\n\s*\n|\n(?=\s*[-*] )", _FENCE.sub("", text)):
        for sentence in _SENTENCE_END.split(block):
            words = [w for w in ("".join(filter(str.isalpha, w)) for w in _split(sentence)) if w]
            if words:
                yield words


def _split(sentence: str) -> list[str]:
    return re.split(r"[\s/–—-]+", sentence)


def _syllables(word: str) -> int:
    """Groups of vowels, without a silent e at the end."""
    groups, vowel = 0, False
    for letter in word.lower():
        groups += letter in "aeiouy" and not vowel
        vowel = letter in "aeiouy"
    return max(1, groups - (word.endswith("e") and groups > 1))
