"""How hard a text is to read, and how much its sentences sound alike.

`python -m tests.curriculum.reading` prints a line for each module.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from workbook.exercise import Exercise
from workbook.library import builtin

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
    sentences = [words for text in texts for words in _sentences(text)]
    words = [word for sentence in sentences for word in sentence]
    openings = {" ".join(sentence[:2]).lower() for sentence in sentences}
    return Measure(
        words=len(words),
        sentences=len(sentences),
        syllables=sum(map(_syllables, words)),
        openings=len(openings) / len(sentences),
    )


def partner_texts(exercise: Exercise) -> Iterator[str]:
    """Every text that a partner reads, apart from options: introduction, questions, callouts."""
    yield exercise.intro
    yield from _readable(exercise.intro_callouts)
    for step in exercise.steps:
        yield step.heading
        yield step.markdown
        yield from _readable(step.callouts)


def questions(exercise: Exercise) -> Iterator[str]:
    """The introduction, and each question with its help: what is read in order to answer."""
    yield exercise.intro
    for prompt in exercise.prompts:
        yield prompt.text
        yield prompt.help


def _readable(callouts: Iterable[object]) -> Iterator[str]:
    for callout in callouts:
        if getattr(callout, "kind", "") != "THERAPIST":
            yield str(getattr(callout, "markdown", ""))


def _sentences(text: str) -> Iterator[list[str]]:
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


def table() -> str:
    """A line for each module: exercises, words, reading age, sentence length, distinct openings."""
    lines = [f"{'module':24} {'n':>2} {'words':>6} {'grade':>6} {'w/sent':>6} {'openings':>8}"]
    for module in builtin().modules:
        found = [exercise for exercise in builtin().exercises if exercise.module == module.slug]
        it = measure(text for exercise in found for text in partner_texts(exercise))
        lines.append(
            f"{module.slug:24} {len(found):>2} {it.words:>6} {it.grade:>6.1f}"
            f" {it.sentence_length:>6.1f} {it.openings:>8.0%}"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    print(table())
