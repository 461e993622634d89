"""Entries and a partner's own part in them: draft, send, take back, decline, be ready."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from pydantic import Field, JsonValue

from api.engine import Context, In, Listing, Out, Page, Reply
from api.rest.shared import EntryPath, PromptPath, Slug, WorkbookPath, do_once, slice_from
from api.rest.statements import NudgeOut, nudge_fields
from workbook import answering, listing, replying, revealing
from workbook.answers import Answer
from workbook.coach import FieldNudge
from workbook.records.papers import Answers


class EntryIn(In):
    exercise: Slug


class ExerciseRef(Out):
    slug: str
    version: str
    title: str


class AgendaCountsOut(Out):
    """How many findings are on the agenda, strengths too, and how many of them are open."""

    findings: int
    open: int


class EntryOut(Out):
    """`mine` only for a partner; `both_sent` and `agenda` only for a therapist to whom both gave
    `progress`, `agenda` null before the reveal.

    What consent does not reach is absent.
    """

    id: str
    exercise: ExerciseRef
    round: int
    mine: str | None = None
    couple: str | None = None
    both_sent: bool | None = None
    agenda: AgendaCountsOut | None = None
    reveal: str
    opened_on: date
    assignment: str | None = None


class AnswerIn(In):
    """One of `value`, `unsure`, `not_applicable` and `skip`."""

    value: JsonValue = None
    unsure: bool | None = None
    not_applicable: bool | None = None
    skip: bool | None = None
    importance: int | None = None
    guess: JsonValue = None
    share: bool | None = None
    off_agenda: bool | None = None
    therapist_only: str | None = Field(
        default=None,
        max_length=100,
        description="The link of a therapist who alone may read this too, where all three have"
        " agreed to that. For your partner it looks like a skip.",
    )


class AnswerOut(Out):
    state: str
    value: JsonValue
    importance: int | None
    guess: JsonValue
    share: bool
    off_agenda: bool
    therapist_only: str | None = Field(
        None, description="Only where it is addressed to a therapist: the link."
    )


class FieldNudgeOut(NudgeOut):
    field: str = Field(description="Where in the value: `situation`, `request/text`.")


class SavedOut(AnswerOut):
    nudges: list[FieldNudgeOut] = Field(
        description="Hints for the author alone, about this answer; at most two. Never kept."
    )


class AnswersOut(Out):
    answers: dict[str, AnswerOut]


class ReplyOut(AnswersOut):
    sent: bool


class SubmissionOut(AnswersOut):
    entry: str


class DoneOut(Out):
    entry: str


async def sees(ctx: Context, path: EntryPath | PromptPath) -> None:
    await listing.show(ctx.me, path.entry)


async def sees_as_partner(ctx: Context, path: EntryPath | PromptPath) -> None:
    await listing.show_to_partner(ctx.me, path.entry)


async def create(ctx: Context, path: WorkbookPath, body: EntryIn) -> Reply[EntryOut]:
    made = await do_once(ctx, lambda: answering.open_entry(ctx.me, path.workbook, body.exercise))
    shown = await _shown(ctx, made)
    return Reply(shown, headers={"Location": f"/api/v1/entries/{made}"})


async def show(ctx: Context, path: EntryPath) -> Reply[EntryOut]:
    return Reply(await _shown(ctx, path.entry))


async def list_of(ctx: Context, path: WorkbookPath, query: Page) -> Reply[Listing[EntryOut]]:
    found, following = await listing.entries(ctx.me, path.workbook, slice_from(query))
    return Reply(Listing(data=[_entry(line) for line in found], next=following))


async def _shown(ctx: Context, entry: str) -> EntryOut:
    return _entry(await listing.show(ctx.me, entry))


def _entry(line: listing.Line) -> EntryOut:
    """Only the fields that this viewer has: a field that was never set is absent."""
    exercise = line.exercise
    known: dict[str, Any] = {
        "mine": line.mine,
        "couple": line.couple,
        "both_sent": line.both_sent,
        "assignment": line.assignment,
    }
    shown = {name: value for name, value in known.items() if value is not None}
    if line.both_sent is not None:
        shown["agenda"] = _counts(line.counts)
    return EntryOut(
        id=line.id,
        exercise=ExerciseRef(slug=exercise.slug, version=exercise.version, title=exercise.title),
        round=line.round,
        reveal=line.reveal,
        opened_on=line.opened_on,
        **shown,
    )


def _counts(counts: Mapping[str, int] | None) -> AgendaCountsOut | None:
    if counts is None:
        return None
    return AgendaCountsOut(findings=counts["agenda"], open=counts["open"])


async def draft(ctx: Context, path: EntryPath) -> Reply[AnswersOut]:
    return Reply(AnswersOut(answers=answers_out(await answering.read_draft(ctx.me, path.entry))))


async def save(ctx: Context, path: PromptPath, body: AnswerIn) -> Reply[SavedOut]:
    saved = await answering.save(ctx.me, path.entry, path.prompt, _sent_fields(body))
    return Reply(_saved(saved.answer, saved.nudges))


def _sent_fields(body: AnswerIn) -> dict[str, Any]:
    return {name: getattr(body, name) for name in body.model_fields_set}


def _saved(answer: Answer, nudges: Iterable[FieldNudge] = ()) -> SavedOut:
    return SavedOut(**answer_fields(answer), nudges=[_nudge(one) for one in nudges])


def _nudge(one: FieldNudge) -> FieldNudgeOut:
    return FieldNudgeOut(**nudge_fields(one.nudge), field=one.field)


def answer_fields(answer: Answer) -> dict[str, Any]:
    return dict(answer.to_json())


def answers_out(answers: Answers) -> dict[str, AnswerOut]:
    return {prompt: AnswerOut(**answer_fields(answer)) for prompt, answer in answers.items()}


async def submit(ctx: Context, path: EntryPath) -> Reply[SubmissionOut]:
    sent = await answering.submit(ctx.me, path.entry)
    out = SubmissionOut(entry=sent.entry, answers=answers_out(sent.answers))
    return Reply(out, status=201 if sent.new else 200)


async def submission(ctx: Context, path: EntryPath) -> Reply[SubmissionOut]:
    mine = await answering.read_submission(ctx.me, path.entry)
    return Reply(SubmissionOut(entry=path.entry, answers=answers_out(mine)))


async def take_back(ctx: Context, path: EntryPath) -> Reply[None]:
    await answering.take_back(ctx.me, path.entry)
    return Reply(None)


async def decline(ctx: Context, path: EntryPath) -> Reply[EntryOut]:
    await do_once(ctx, lambda: answering.decline(ctx.me, path.entry))
    return Reply(await _shown(ctx, path.entry))


async def press_ready(ctx: Context, path: EntryPath) -> Reply[DoneOut]:
    await do_once(ctx, lambda: revealing.press_ready(ctx.me, path.entry))
    return Reply(DoneOut(entry=path.entry))


async def open_in_session(ctx: Context, path: EntryPath) -> Reply[EntryOut]:
    await do_once(ctx, lambda: revealing.open_in_session(ctx.me, path.entry))
    return Reply(await _shown(ctx, path.entry))


async def reply(ctx: Context, path: EntryPath) -> Reply[ReplyOut]:
    mine = await replying.read_reply(ctx.me, path.entry)
    return Reply(ReplyOut(sent=mine.sent, answers=answers_out(mine.answers)))


async def save_reply(ctx: Context, path: PromptPath, body: AnswerIn) -> Reply[SavedOut]:
    saved = await replying.save_reply(ctx.me, path.entry, path.prompt, _sent_fields(body))
    return Reply(_saved(saved))


async def submit_reply(ctx: Context, path: EntryPath) -> Reply[ReplyOut]:
    sent = await replying.submit_reply(ctx.me, path.entry)
    out = ReplyOut(sent=True, answers=answers_out(sent.answers))
    return Reply(out, status=201 if sent.new else 200)
