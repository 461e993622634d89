"""The sitting over an entry: what two devices poll, and what either of them may press."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, StringConstraints

from api.engine import Context, In, Out, Reply
from api.rest.shared import EntryPath, not_blank, who
from workbook import talking
from workbook.records.sheets import Sheets
from workbook.talk import KEEP, Change, Keep, Minutes, NewReturn, Return
from workbook.talking import SittingRead, Speaker

Day = Annotated[date, Field(strict=False)]
ClockTime = Annotated[str, StringConstraints(pattern=r"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$")]
FewWords = Annotated[
    str, StringConstraints(min_length=1, max_length=1_000), AfterValidator(not_blank)
]


class SittingIn(In):
    """The length decides how many findings are taken. No clock runs."""

    minutes: Minutes = 40


class PauseIn(In):
    """What you agreed on for coming back, each part if one likes. What is left out stays."""

    return_on: Day | None = None
    return_at: ClockTime | None = Field(None, description='On your own clock: "19:30".')
    words: FewWords | None = None


class SittingChangeIn(In):
    """What is named is set, and the rest stays."""

    finding: str | None = Field(None, description="Move to this finding; null: to the end.")
    speaker: Speaker | None = Field(
        None, description="`you` or `partner`; for a therapist `one` or `other`."
    )
    pause: PauseIn | None = Field(None, description="Pause, `{}` will do; null: go on.")


class PauseOut(Out):
    return_on: date | None
    return_at: str | None
    words: str | None


class StepOut(Out):
    """A finding to talk about, with its outcome."""

    id: str
    state: str


class SittingOut(Out):
    """`closed` says that no sitting is held, also before the first one. `findings` are those of
    this sitting, in the order to take them; `finding` is the one at hand, null at the end.
    """

    entry: str
    state: Literal["open", "paused", "closed"]
    minutes: int | None
    findings: list[StepOut]
    finding: str | None
    speaker: str | None
    pause: PauseOut | None


async def sees(ctx: Context, path: EntryPath) -> None:
    await talking.look(ctx.me, path.entry)


async def show(ctx: Context, path: EntryPath) -> Reply[SittingOut]:
    sheets = await talking.look(ctx.me, path.entry)
    ctx.unchanged(*talking.tag_parts(sheets))
    return Reply(_out(await talking.read(sheets)))


async def begin(ctx: Context, path: EntryPath, body: SittingIn | None) -> Reply[SittingOut]:
    minutes = (body or SittingIn()).minutes
    new = await talking.begin(ctx.me, path.entry, minutes, _unchanged(ctx))
    return await _now(ctx, path, status=201 if new else 200)


async def change(ctx: Context, path: EntryPath, body: SittingChangeIn) -> Reply[SittingOut]:
    await talking.change(ctx.me, path.entry, _change(body), body.speaker, _unchanged(ctx))
    return await _now(ctx, path)


async def close(ctx: Context, path: EntryPath) -> Reply[None]:
    await talking.close(ctx.me, path.entry, _unchanged(ctx))
    return Reply(None)


def _unchanged(ctx: Context) -> talking.Unchanged:
    return lambda sheets: ctx.match(*talking.tag_parts(sheets))


async def _now(ctx: Context, path: EntryPath, status: int | None = None) -> Reply[SittingOut]:
    """The state after an act, with its tag, so that the next act need not read first."""
    sheets: Sheets = await talking.look(ctx.me, path.entry)
    etag = ctx.tag(*talking.tag_parts(sheets))
    return Reply(_out(await talking.read(sheets)), status=status, etag=etag)


def _change(body: SittingChangeIn) -> Change:
    named = body.model_fields_set
    pause: NewReturn | Keep | None = KEEP
    if "pause" in named:
        pause = None if body.pause is None else _new_return(body.pause)
    return Change(finding=body.finding if "finding" in named else KEEP, pause=pause)


def _new_return(pause: PauseIn) -> NewReturn:
    said: dict[str, Any] = {name: getattr(pause, name) for name in pause.model_fields_set}
    names = {"return_on": "on", "return_at": "at", "words": "words"}
    return NewReturn(**{names[name]: value for name, value in said.items()})


def _out(talk: SittingRead) -> SittingOut:
    sitting = talk.sitting
    return SittingOut(
        entry=talk.entry,
        state=sitting.state if sitting else "closed",
        minutes=sitting.minutes if sitting else None,
        findings=[StepOut(id=key, state=state) for key, state in talk.steps],
        finding=talk.finding,
        speaker=who(sitting.speaker, talk.seat) if sitting else None,
        pause=_pause(sitting.pause) if sitting and sitting.pause else None,
    )


def _pause(agreed: Return) -> PauseOut:
    return PauseOut(return_on=agreed.on, return_at=agreed.at, words=agreed.words)
