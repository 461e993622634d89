"""Homework."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from api.engine import Context, In, Listing, Out, Page, Reply
from api.rest.shared import Slug, Text, WorkbookPath, do_once, not_blank, slice_from
from workbook import assigning
from workbook.assigning import Assignment
from workbook.homework import LONGEST_LINE, MOST_EXERCISES, MOST_MINUTES, Homework, Plan, Refusal
from workbook.ports import today

Line = Annotated[
    str, StringConstraints(min_length=1, max_length=LONGEST_LINE), AfterValidator(not_blank)
]
"""A few words: 1 to 500 characters, not only spaces."""
Day = Annotated[date, Field(strict=False)]
Every = Literal["daily", "weekly", "fortnightly", "monthly"]


class AssignmentIn(In):
    """One of `module`, `exercise` and `exercises`. `reveal` goes before the exercise's own."""

    module: Slug | None = None
    exercise: Slug | None = None
    exercises: Annotated[list[Slug], Field(min_length=1, max_length=MOST_EXERCISES)] | None = None
    from_on: Day | None = None
    due_on: Day | None = None
    repeat: Every | None = Field(None, description="It comes again, until it is off the list.")
    why: Line | None = None
    when: Line | None = None
    where: Line | None = None
    minutes: Annotated[int, Field(ge=1, le=MOST_MINUTES)] | None = None
    note: Text | None = None
    reveal: Literal["both_submitted", "together", "in_session"] | None = None

    @model_validator(mode="after")
    def _one_thing(self) -> Self:
        given = [self.module, self.exercise, self.exercises]
        if sum(one is not None for one in given) != 1:
            raise PydanticCustomError("one-of", "Name one module, one exercise or a selection.")
        return self

    @property
    def homework(self) -> Homework:
        return Homework(
            module=self.module,
            exercise=self.exercise,
            exercises=tuple(self.exercises or ()),
            from_on=self.from_on,
            due_on=self.due_on,
            repeat=self.repeat,
            note=self.note,
            reveal=self.reveal,
            plan=Plan(self.why, self.when, self.where, self.minutes),
        )


class RefusalIn(In):
    until: Day | None = Field(None, description="A day after today; without one, for good.")


class MineOut(Out):
    """What I have said to it. Nobody but me is told."""

    state: Literal["open", "postponed", "declined"]
    until: date | None


class AssignmentOut(Out):
    """The words to it (`note`, `why`, `when`, `where`, `minutes`) are absent for a therapist who
    did not give this; `mine` is there for a partner alone.
    """

    id: str
    module: str | None
    exercise: str | None
    exercises: list[str] | None
    from_on: date | None
    due_on: date | None
    repeat: str | None
    reveal: str | None
    why: str | None = None
    when: str | None = None
    where: str | None = None
    minutes: int | None = None
    note: str | None = None
    given_on: date
    given_by_you: bool
    mine: MineOut | None = None
    entries: list[str]


class AssignmentPath(In):
    assignment: str


async def assign(ctx: Context, path: WorkbookPath, body: AssignmentIn) -> Reply[AssignmentOut]:
    made = await do_once(ctx, lambda: assigning.assign(ctx.me, path.workbook, body.homework))
    return Reply(assignment_out(await assigning.assignment_for(ctx.me, made)))


async def list_of(ctx: Context, path: WorkbookPath, query: Page) -> Reply[Listing[AssignmentOut]]:
    found, following = await assigning.assignments(ctx.me, path.workbook, slice_from(query))
    return Reply(Listing(data=[assignment_out(assignment) for assignment in found], next=following))


async def end(ctx: Context, path: AssignmentPath) -> Reply[None]:
    await assigning.end(ctx.me, path.assignment)
    return Reply(None)


async def put_off(ctx: Context, path: AssignmentPath, body: RefusalIn) -> Reply[AssignmentOut]:
    await assigning.put_off(ctx.me, path.assignment, body.until)
    return Reply(assignment_out(await assigning.assignment_for(ctx.me, path.assignment)))


async def take_up(ctx: Context, path: AssignmentPath) -> Reply[None]:
    await assigning.take_up(ctx.me, path.assignment)
    return Reply(None)


async def sees_as_partner(ctx: Context, path: AssignmentPath) -> None:
    await assigning.as_partner(ctx.me, path.assignment)


async def sees(ctx: Context, path: AssignmentPath) -> None:
    await assigning.assignment_for(ctx.me, path.assignment)


def assignment_out(assignment: Assignment) -> AssignmentOut:
    homework = assignment.homework
    return AssignmentOut(
        id=assignment.id,
        module=homework.module,
        exercise=homework.exercise,
        exercises=list(homework.exercises) or None,
        from_on=homework.from_on,
        due_on=homework.due_on,
        repeat=homework.repeat,
        reveal=homework.reveal,
        given_on=assignment.given_on,
        given_by_you=assignment.mine,
        entries=list(assignment.entries),
        **_for_this_viewer(assignment),
    )


def _for_this_viewer(assignment: Assignment) -> dict[str, Any]:
    """What is there for a partner, or for the therapist who gave it."""
    told = _words(assignment.homework) if assignment.sees_words else {}
    return told | ({"mine": _mine(assignment.refusal)} if assignment.partner else {})


def _words(homework: Homework) -> dict[str, Any]:
    plan = homework.plan
    return {
        "note": homework.note,
        "why": plan.why,
        "when": plan.when,
        "where": plan.where,
        "minutes": plan.minutes,
    }


def _mine(refusal: Refusal | None) -> MineOut:
    if refusal is None or not refusal.holds_on(today()):
        return MineOut(state="open", until=None)
    return MineOut(state="postponed" if refusal.until else "declined", until=refusal.until)
