"""Who reads what of an exercise. Notes for a therapist are cut out of the source, line by line.

The cut comes before any rendering. Markdown merges neighbouring quotes, so a note cut from a
rendered page could take its neighbour along, or stay behind in it.
"""

from __future__ import annotations

from typing import Literal

from workbook.exercise import Callout, Exercise
from workbook.library.outline import outline
from workbook.library.parsing import body_start, lines_of

Audience = Literal["partner", "therapist", "review"]

READS: dict[Audience, frozenset[str]] = {
    "partner": frozenset({"EXAMPLE", "CARE"}),
    "review": frozenset({"EXAMPLE", "CARE", "TOGETHER"}),
    "therapist": frozenset({"EXAMPLE", "CARE", "TOGETHER", "THERAPIST"}),
}


def source_for(exercise: Exercise, therapist: bool) -> str:
    """The Markdown source; without its `[!THERAPIST]` notes unless `therapist` is true."""
    return exercise.source if therapist else without_notes(exercise.source)


def without_notes(source: str) -> str:
    """A source without its `[!THERAPIST]` notes, line by line."""
    lines = lines_of(source)
    pieces, _ = outline(lines, body_start(lines))
    notes = [piece for piece in pieces if piece.kind == "callout" and piece.label == "THERAPIST"]
    hidden = {number for note in notes for number in range(note.line, note.end + 1)}
    return "\n".join(line for number, line in enumerate(lines, 1) if number not in hidden)


def callouts_for(callouts: tuple[Callout, ...], audience: Audience) -> tuple[Callout, ...]:
    return tuple(callout for callout in callouts if callout.kind in READS[audience])
