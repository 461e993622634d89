"""The session sheet of one couple, and a therapist's note of the next visit."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Any

from pydantic import Field

from api.engine import Context, In, Out, Reply
from api.rest.agreements import AgreementOut, PracticeOut, agreement_out, practice_out
from api.rest.assignments import AssignmentOut, assignment_out
from api.rest.entries import ExerciseRef
from api.rest.reviews import FindingOut, NameOut, ReviewPromptOut, finding_out, prompt_out
from api.rest.shared import WorkbookPath
from workbook import caseload, preparing
from workbook.preparing import Kept, Opened, SessionSheet


class StrengthOut(Out):
    entry: str
    finding: FindingOut


class TopicOut(Out):
    """One finding to talk about, with both answers to each of its questions."""

    entry: str
    exercise: ExerciseRef
    finding: FindingOut
    prompts: list[ReviewPromptOut]


class KeptOut(Out):
    """An agreement. `practices`, the newest lines of its log, are absent for a reader of titles."""

    agreement: AgreementOut
    practices: list[PracticeOut] | None = None


class SessionSheetOut(Out):
    """What both allow at this moment, and nothing that is kept. `strengths` and `discuss` (five at
    most) are absent unless both allow answers; `agreements` unless both allow those, or progress.
    """

    workbook: str
    names: NameOut
    made_on: date
    some_themes: bool = Field(description="Whether one of the two leaves themes out.")
    strengths: list[StrengthOut] | None = None
    discuss: list[TopicOut] | None = None
    agreements: list[KeptOut] | None = None
    assignments: list[AssignmentOut]


class VisitIn(In):
    on: Annotated[date, Field(strict=False)] | None = Field(
        description="Today or a day within a year. Null: it is open."
    )


class VisitOut(Out):
    next_visit: date | None


async def sees(ctx: Context, path: WorkbookPath) -> None:
    await preparing.may_prepare(ctx.me, path.workbook)


async def show(ctx: Context, path: WorkbookPath) -> Reply[SessionSheetOut]:
    return Reply(_out(await preparing.session_sheet(ctx.me, path.workbook)))


def _out(sheet: SessionSheet) -> SessionSheetOut:
    one, other = sheet.names
    return SessionSheetOut(
        workbook=sheet.workbook,
        names=NameOut(one=one, other=other),
        made_on=sheet.made_on,
        some_themes=sheet.some_themes,
        assignments=[assignment_out(given.assignment) for given in sheet.given],
        **_allowed(sheet),
    )


def _allowed(sheet: SessionSheet) -> dict[str, Any]:
    told: dict[str, Any] = {}
    if sheet.both.answers:
        told["strengths"] = [one for opened in sheet.opened for one in _strengths(opened)]
        told["discuss"] = [one for opened in sheet.opened for one in _topics(opened)]
    if sheet.both.agreements or sheet.both.progress:
        told["agreements"] = [_kept(one) for one in sheet.agreements]
    return told


def _strengths(opened: Opened) -> Iterator[StrengthOut]:
    for key in opened.strengths:
        yield StrengthOut(entry=opened.review.entry.id, finding=finding_out(opened.review, key))


def _topics(opened: Opened) -> Iterator[TopicOut]:
    review = opened.review
    exercise = review.exercise
    for key in opened.topics:
        asked = [exercise.by_id[name] for name in review.found.by_id[key].prompts]
        yield TopicOut(
            entry=review.entry.id,
            exercise=ExerciseRef(
                slug=exercise.slug, version=exercise.version, title=exercise.title
            ),
            finding=finding_out(review, key),
            prompts=[prompt_out(review, prompt) for prompt in asked],
        )


def _kept(one: Kept) -> KeptOut:
    if one.lines is None:
        return KeptOut(agreement=agreement_out(one.agreement))
    lines = [practice_out(line, None) for line in one.lines]
    return KeptOut(agreement=agreement_out(one.agreement), practices=lines)


async def may_note(ctx: Context, path: WorkbookPath) -> None:
    await caseload.may_note_visit(ctx.me, path.workbook)


async def note_visit(ctx: Context, path: WorkbookPath, body: VisitIn) -> Reply[VisitOut]:
    await caseload.note_visit(ctx.me, path.workbook, body.on)
    return Reply(VisitOut(next_visit=body.on))
