"""Homework."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from api.engine import Context, In, Listing, Out, Page, Reply
from api.rest.shared import Slug, Text, WorkbookPath, do_once, slice_from
from workbook import assigning
from workbook.assigning import Assignment, Homework


class AssignmentIn(In):
    """One of `module` and `exercise`. `reveal` goes before the exercise's own."""

    module: Slug | None = None
    exercise: Slug | None = None
    due_on: Annotated[date, Field(strict=False)] | None = None
    note: Text | None = None
    reveal: Literal["both_submitted", "together", "in_session"] | None = None

    @model_validator(mode="after")
    def _one_thing(self) -> Self:
        if (self.module is None) == (self.exercise is None):
            raise PydanticCustomError("one-of", "Name one module or one exercise.")
        return self


class AssignmentOut(Out):
    """`note` is absent for a therapist who did not give this."""

    id: str
    module: str | None
    exercise: str | None
    due_on: date | None
    reveal: str | None
    note: str | None = None
    given_on: date
    given_by_you: bool
    entries: list[str]


class AssignmentPath(In):
    assignment: str


async def assign(ctx: Context, path: WorkbookPath, body: AssignmentIn) -> Reply[AssignmentOut]:
    homework = Homework(body.module, body.exercise, body.due_on, body.note, body.reveal)
    made = await do_once(ctx, lambda: assigning.assign(ctx.me, path.workbook, homework))
    return Reply(_out(await assigning.assignment_for(ctx.me, made)))


async def list_of(ctx: Context, path: WorkbookPath, query: Page) -> Reply[Listing[AssignmentOut]]:
    found, following = await assigning.assignments(ctx.me, path.workbook, slice_from(query))
    return Reply(Listing(data=[_out(assignment) for assignment in found], next=following))


async def end(ctx: Context, path: AssignmentPath) -> Reply[None]:
    await assigning.end(ctx.me, path.assignment)
    return Reply(None)


async def sees(ctx: Context, path: AssignmentPath) -> None:
    await assigning.assignment_for(ctx.me, path.assignment)


def _out(assignment: Assignment) -> AssignmentOut:
    homework = assignment.homework
    note = {"note": homework.note} if assignment.sees_note else {}
    return AssignmentOut(
        id=assignment.id,
        module=homework.module,
        exercise=homework.exercise,
        due_on=homework.due_on,
        reveal=homework.reveal,
        given_on=assignment.given_on,
        given_by_you=assignment.mine,
        entries=list(assignment.entries),
        **note,
    )
