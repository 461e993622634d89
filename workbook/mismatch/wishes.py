"""What is and what is wished for: two frequency prompts, linked by `actual: <id>`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction

from workbook.answers import Json
from workbook.exercise import AnswerType
from workbook.mismatch import ordinal
from workbook.mismatch.finding import Finding, FindingKind
from workbook.mismatch.reading import Reading
from workbook.mismatch.spotting import finding


def wishes(reading: Reading, readings: Mapping[str, Reading]) -> Iterator[Finding]:
    """A shared wish where both want a change the same way, else how far the wishes part.

    What changes at all changes by a step at least, and a step is enough for both.
    """
    actual = readings.get(reading.prompt.actual) if reading.prompt.actual else None
    if actual is None or not _linked(reading, actual):
        return
    one, other = _changes(reading, actual)
    if one * other > 0:
        score, wording = min(abs(one), abs(other)), "wish_alignment.shared"
    elif one != other:
        score, wording = abs(one - other) / 2, "wish_alignment.apart"
    else:
        return
    yield finding(
        reading,
        FindingKind.WISH_ALIGNMENT,
        score,
        reading.salience(score),
        wording=wording,
        also=(actual.prompt.id,),
    )


def _linked(wish: Reading, actual: Reading) -> bool:
    """Both are frequencies with the same number of steps, and all four answers are given."""
    prompts = (wish.prompt, actual.prompt)
    return (
        all(prompt.type is AnswerType.FREQUENCY for prompt in prompts)
        and ordinal.points(wish.prompt) == ordinal.points(actual.prompt)
        and wish.values is not None
        and actual.values is not None
    )


def _changes(wish: Reading, actual: Reading) -> tuple[Fraction, Fraction]:
    """u = (desired - actual) / (L - 1) of each, from -1 to 1."""

    def change(desired: Json, now: Json) -> Fraction:
        return ordinal.place(wish.prompt, desired) - ordinal.place(actual.prompt, now)

    return (
        change(wish.one.value, actual.one.value),
        change(wish.other.value, actual.other.value),
    )
