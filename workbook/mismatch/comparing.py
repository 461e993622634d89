"""`compare` and its like: from two sets of shared answers to what they show together. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import cast

from workbook.answers import Answer
from workbook.exercise import AnswerType, Exercise, Prompt, Seat
from workbook.mismatch.constants import CONSTANTS, Constants
from workbook.mismatch.durations import Span, common_zone
from workbook.mismatch.finding import KIND_ORDER, Finding
from workbook.mismatch.limits import limits
from workbook.mismatch.loads import loads
from workbook.mismatch.ordinal import Band
from workbook.mismatch.rankings import top_pick_differs
from workbook.mismatch.reading import Answers, Reading, compared, read, read_all
from workbook.mismatch.spotting import spot
from workbook.mismatch.wishes import wishes

_RANKED = frozenset({AnswerType.RANK, AnswerType.RANK_TOP})


@dataclass(frozen=True, slots=True)
class PromptComparison:
    """How two shared answers to one prompt lie to each other; None where nothing is measured.

    `one_guess` is the distance of one's guess from the other's answer. `zone` holds the minutes
    that suit both. `top_pick_differs` is told of rankings.
    """

    distance: float | None = None
    band: Band | None = None
    salience: float | None = None
    one_guess: float | None = None
    other_guess: float | None = None
    zone: tuple[int, int] | None = None
    top_pick_differs: bool | None = None

    def swapped(self) -> PromptComparison:
        return replace(self, one_guess=self.other_guess, other_guess=self.one_guess)


def compare(
    exercise: Exercise, one: Answers, other: Answers, constants: Constants = CONSTANTS
) -> tuple[Finding, ...]:
    """Every finding, in the order of the document and then of the kinds.

    The mappings go from prompt id to what each side shared. What is missing, not shared, skipped
    or not applicable looks the same and is not compared; so are prompts that are private,
    sensitive, replies, or marked `compare: none`. Trading the sides trades the seats in the
    findings and nothing else.
    """
    return side_by_side(exercise, one, other, constants)[0]


def side_by_side(
    exercise: Exercise, one: Answers, other: Answers, constants: Constants = CONSTANTS
) -> tuple[tuple[Finding, ...], dict[str, PromptComparison | None]]:
    """What `compare` and `comparisons` give, from one reading of the answers."""
    readings = {} if exercise.sensitive else read_all(exercise, one, other, constants)
    found = () if exercise.sensitive else _findings(exercise, readings, one, other, constants)
    told = {
        prompt.id: _told(readings[prompt.id])
        if prompt.id in readings
        else _untold(one.get(prompt.id), other.get(prompt.id))
        for prompt in exercise.prompts
    }
    return tuple(sorted(found, key=_listed)), told


def _untold(one: Answer | None, other: Answer | None) -> PromptComparison | None:
    """All None for two shared answers that are not measured; None when a side is missing."""
    both = one and other and one.comparable and other.comparable
    return PromptComparison() if both else None


def _findings(
    exercise: Exercise,
    readings: Mapping[str, Reading],
    one: Answers,
    other: Answers,
    c: Constants,
) -> Iterator[Finding]:
    for reading in readings.values():
        yield from spot(reading)
        yield from loads(exercise, reading, one, other)
        yield from wishes(reading, readings)
    yield from limits(exercise, one, other, c)


def _listed(finding: Finding) -> tuple[int, int, tuple[str, ...], str]:
    """By what was answered and not by seat. Only of equal twins is that of `one` the first."""
    return (finding.order, KIND_ORDER[finding.kind], finding.prompts, finding.tie)


def compare_prompt(
    prompt: Prompt, one: Answer | None, other: Answer | None, constants: Constants = CONSTANTS
) -> PromptComparison | None:
    """None when either side is not there to compare; all None for what no machine compares."""
    if not (one and other and one.comparable and other.comparable and compared(prompt)):
        return _untold(one, other)
    return _told(read(prompt, one, other, constants))


def comparisons(
    exercise: Exercise, one: Answers, other: Answers, constants: Constants = CONSTANTS
) -> dict[str, PromptComparison | None]:
    """`compare_prompt` for every prompt, by id; nothing is measured in a sensitive exercise."""
    return side_by_side(exercise, one, other, constants)[1]


def _told(reading: Reading) -> PromptComparison:
    distance = reading.distance
    return PromptComparison(
        distance=None if distance is None else float(distance),
        band=reading.band,
        salience=None if distance is None else float(reading.salience(distance)),
        one_guess=_miss(reading, "one"),
        other_guess=_miss(reading, "other"),
        zone=_zone(reading),
        top_pick_differs=_top_pick_differs(reading),
    )


def _miss(reading: Reading, seat: Seat) -> float | None:
    guess = reading.guess_by(seat)
    return None if guess is None or guess.miss is None else float(guess.miss)


def _zone(reading: Reading) -> tuple[int, int] | None:
    if reading.prompt.type is not AnswerType.MINUTES_RANGE or reading.values is None:
        return None
    return common_zone(*cast("tuple[Span, Span]", reading.values))


def _top_pick_differs(reading: Reading) -> bool | None:
    if reading.prompt.type not in _RANKED or reading.values is None:
        return None
    return top_pick_differs(*reading.values)
