"""Check-ins: the rounds of an exercise that comes again, in a row, with what both shared in each.

A row of rounds is something to look back on together. Nothing is counted, and nothing is said of a
week in which there was none.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from workbook.exercise import Exercise, Prompt, Seat
from workbook.library import builtin
from workbook.listing import Line, entries
from workbook.mismatch import asked_alike
from workbook.policy import Viewer
from workbook.records.pages import Page
from workbook.records.papers import Answers
from workbook.records.rounds import rounds_before
from workbook.records.sheets import SEATS, Sheets
from workbook.records.versions import parsed
from workbook.reviewing import look

MOST_ROUNDS = 8
"""About two months of weeks: enough to look back on in a quarter of an hour."""
LOOKED_THROUGH = Page(100)


@dataclass(frozen=True, slots=True)
class RoundRead:
    """One round that opened to both. `sides` has what each shares of the questions that mean the
    same today; a question is missing where a side shares nothing.
    """

    entry: str
    revealed_on: date
    sides: Mapping[Seat, Answers]


@dataclass(frozen=True, slots=True)
class CheckIn:
    """An exercise that comes again, with its rounds that opened, the oldest first and at most
    `MOST_ROUNDS`. `newest` is the round that was opened last, also when nobody has answered it;
    None before the first. `seat` is the viewer's; `names` are empty before a round has opened.
    """

    exercise: Exercise
    newest: Line | None
    rounds: tuple[RoundRead, ...] = ()
    prompts: tuple[Prompt, ...] = ()
    seat: Seat | None = None
    names: Mapping[Seat, str | None] | None = None


async def check_ins(viewer: Viewer, workbook_id: str) -> list[CheckIn]:
    """Those that this workbook has, the newest first; then those that it could have. NotFound."""
    lines, _ = await entries(viewer, workbook_id, LOOKED_THROUGH)
    had = _by_exercise(line for line in lines if line.exercise.repeat)
    found = [await _check_in(viewer, rounds) for rounds in had.values()]
    for texts in builtin().texts.values():
        if texts.source.repeat and texts.source.slug not in had:
            found.append(CheckIn(texts.read_in(viewer.language), None))
    return found


def _by_exercise(lines: Iterable[Line]) -> dict[str, list[Line]]:
    found: dict[str, list[Line]] = {}
    for line in lines:
        found.setdefault(line.exercise.slug, []).append(line)
    return found


async def _check_in(viewer: Viewer, lines: list[Line]) -> CheckIn:
    """`lines` are its entries, the newest first."""
    newest = lines[0]
    opened = next((line for line in lines if line.couple in ("revealed", "reviewed")), None)
    if opened is None:
        return CheckIn(newest.exercise, newest)
    last = await look(viewer, opened.id)
    earlier = [one.entry for one in await rounds_before(last.entry)][: MOST_ROUNDS - 1]
    sheets = [*[await look(viewer, entry) for entry in reversed(earlier)], last]
    exercise = await parsed(last.entry.version, viewer.language)
    return CheckIn(
        exercise=exercise,
        newest=newest,
        rounds=tuple([await _round(one, exercise) for one in sheets]),
        prompts=tuple(exercise.asked_first()),
        seat=last.entry.seat,
        names={seat: await last.name(seat) for seat in SEATS},
    )


async def _round(sheets: Sheets, today: Exercise) -> RoundRead:
    """What is shared of this round, of the questions that mean the same in the newest."""
    alike = {prompt.id for prompt in asked_alike(await parsed(sheets.entry.version), today)}
    sides = {seat: await sheets.shared(seat, "answers") or {} for seat in SEATS}
    shared = {
        seat: {name: one for name, one in answers.items() if name in alike and one.comparable}
        for seat, answers in sides.items()
    }
    assert sheets.entry.revealed_on is not None, "only what is open is read"
    return RoundRead(sheets.entry.id, sheets.entry.revealed_on, shared)
