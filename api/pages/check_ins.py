"""The check-in of a week: beginning one, and the rounds so far as a picture with its table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import cast

from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.over_time import Chart, Dot, chart_of, place_of_answer, step_in_words
from api.pages.side_by_side import Beside, called, speech_of
from workbook import checking_in, pairing
from workbook.answers import Answer
from workbook.checking_in import CheckIn, RoundRead
from workbook.exercise import Prompt, Seat
from workbook.reminders import Repeat, next_round


@dataclass(frozen=True, slots=True)
class Row:
    """One round in the table: its day, and what each said, the reader's own first. No words where
    not both share an answer.
    """

    entry: str
    day: date
    said: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OverTime:
    """One question over the rounds."""

    prompt: Prompt
    chart: Chart
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """A check-in on its page. `next_on` is about when it would come again."""

    it: CheckIn
    names: tuple[str, ...]
    over_time: tuple[OverTime, ...]
    next_on: date | None

    @property
    def days(self) -> list[RoundRead]:
        """The rounds that opened, the newest first."""
        return [*reversed(self.it.rounds)]


async def show(ask: Ask) -> Response:
    """Every check-in of this workbook, for its two partners."""
    seen = await pairing.show_to_partner(ask.mine, ask.path["workbook"])
    found = await checking_in.check_ins(ask.mine, seen.facts.id)
    return ask.show(
        "check_ins.html",
        workbook=seen.facts.id,
        closed=seen.facts.closed,
        alone=seen.facts.other is None,
        check_ins=[_shown(ask, one) for one in found],
    )


def _shown(ask: Ask, it: CheckIn) -> Shown:
    repeat = cast(Repeat, it.exercise.repeat)
    next_on = next_round(it.newest.opened_on, repeat) if it.newest else None
    if it.names is None:
        return Shown(it, (), (), next_on)
    beside = Beside(it.seat, called(ask, it.names), speech_of(ask))
    names = tuple(beside.names[seat] for seat in beside.order)
    over_time = [_over_time(ask, prompt, it.rounds, beside) for prompt in it.prompts]
    return Shown(it, names, tuple(one for one in over_time if one), next_on)


def _over_time(
    ask: Ask, prompt: Prompt, rounds: Sequence[RoundRead], beside: Beside
) -> OverTime | None:
    """The question as a picture; None where there are no two rounds to look at."""
    both = [_both(prompt, one, beside.order) for one in rounds]
    dots = [[_dot(prompt, at, pair, side) for at, pair in enumerate(both)] for side in (0, 1)]
    drawn = [[dot for dot in row if dot] for row in dots]
    if len({dot.at for row in drawn for dot in row}) < 2:
        return None
    rows = [
        Row(
            one.entry, one.revealed_on, tuple(_said(ask, prompt, answer, beside) for answer in pair)
        )
        for one, pair in zip(rounds, both, strict=True)
    ]
    return OverTime(prompt, chart_of(prompt, len(rounds), *drawn), tuple(rows))


def _both(prompt: Prompt, one: RoundRead, order: tuple[Seat, Seat]) -> tuple[Answer, ...]:
    """What both shared, the reader's own first; nothing unless both did."""
    found = tuple(answer for seat in order if (answer := one.sides[seat].get(prompt.id)))
    return found if len(found) == len(order) else ()


def _dot(prompt: Prompt, at: int, pair: tuple[Answer, ...], side: int) -> Dot | None:
    place = place_of_answer(prompt, pair[side]) if pair else None
    return None if place is None else Dot(at, place)


def _said(ask: Ask, prompt: Prompt, answer: Answer, beside: Beside) -> str:
    words = step_in_words(ask, prompt, answer)
    return words or "; ".join(line for _, line in beside.speech.answer(prompt, answer, "", ""))
