"""How hard our exercises are to read, and how much their sentences sound alike.

`python -m tests.curriculum.reading` prints a line for each module.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from workbook.exercise import Exercise
from workbook.library import builtin
from workbook.library.readability import measure


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
