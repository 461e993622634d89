"""Then and now: two rounds of one exercise."""

from __future__ import annotations

from datetime import date
from typing import Any

from pydantic import Field, JsonValue

from api.engine import Context, In, Out, Reply
from api.rest.entries import ExerciseRef
from api.rest.shared import EntryPath, who
from workbook import looking_back
from workbook.exercise import Prompt, Seat
from workbook.looking_back import Sides, ThenAndNow
from workbook.records.rounds import Round
from workbook.reviewing import is_shown

SEATS: tuple[Seat, Seat] = ("one", "other")


class Since(In):
    then: str | None = Field(None, description="An earlier round's entry; the last one before.")


class RoundOut(Out):
    entry: str
    round: int
    revealed_on: date


class SharedOut(Out):
    """What one side shares. A side that shows nothing is `{"state": "not_shared"}`."""

    state: str
    value: JsonValue = None


class SidesOut(Out):
    you: SharedOut | None = None
    partner: SharedOut | None = None
    one: SharedOut | None = None
    other: SharedOut | None = None


class ChangeOut(Out):
    """`words` are null unless both share an answer in both rounds."""

    id: str
    type: str
    text: str
    then: SidesOut
    now: SidesOut
    words: str | None


class ThenAndNowOut(Out):
    entry: str
    exercise: ExerciseRef
    round: int
    revealed_on: date
    then: RoundOut | None
    earlier: list[RoundOut]
    prompts: list[ChangeOut]


async def then_and_now(ctx: Context, path: EntryPath, query: Since) -> Reply[ThenAndNowOut]:
    found = await looking_back.then_and_now(ctx.me, path.entry, query.then)
    entry, exercise = found.entry, found.exercise
    assert entry.revealed_on is not None, "only what is open is read"
    body = ThenAndNowOut(
        entry=entry.id,
        exercise=ExerciseRef(slug=exercise.slug, version=exercise.version, title=exercise.title),
        round=entry.round,
        revealed_on=entry.revealed_on,
        then=_round(found.then) if found.then else None,
        earlier=[_round(one) for one in found.earlier],
        prompts=[_change(found, prompt) for prompt in found.prompts],
    )
    return Reply(body)


def _round(one: Round) -> RoundOut:
    return RoundOut(entry=one.entry, round=one.round, revealed_on=one.revealed_on)


def _change(found: ThenAndNow, prompt: Prompt) -> ChangeOut:
    viewer = found.entry.seat
    return ChangeOut(
        id=prompt.id,
        type=prompt.type.value,
        text=prompt.text,
        then=_sides(found.before, prompt, viewer),
        now=_sides(found.after, prompt, viewer),
        words=found.words.get(prompt.id),
    )


def _sides(sides: Sides, prompt: Prompt, viewer: Seat | None) -> SidesOut:
    named: dict[str, Any] = {who(seat, viewer): _shared(sides, prompt, seat) for seat in SEATS}
    return SidesOut(**named)


def _shared(sides: Sides, prompt: Prompt, seat: Seat) -> SharedOut:
    answer = sides[seat].get(prompt.id)
    if answer is None or not is_shown(answer):
        return SharedOut(state="not_shared")
    return SharedOut(state=answer.state.value, value=answer.value)
