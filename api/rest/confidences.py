"""What one partner tells a therapist only, and what the therapist has declared about that."""

from __future__ import annotations

from datetime import date

from pydantic import Field, JsonValue

from api.engine import Context, In, Listing, Out, Page, Reply
from api.rest.entries import ExerciseRef
from api.rest.shared import WorkbookPath, slice_from
from workbook import confiding
from workbook.secrets_policy import SecretsPolicy


class PolicyIn(In):
    policy: SecretsPolicy


class PolicyOut(Out):
    policy: SecretsPolicy


class TellerOut(Out):
    name: str | None = Field(description="Null for somebody whose account is gone.")


class ConfidenceOut(Out):
    """One answer that one of the two addressed to me only. The other one does not know of it."""

    entry: str
    exercise: ExerciseRef
    revealed_on: date
    by: TellerOut
    prompt: str
    type: str
    text: str
    state: str
    value: JsonValue
    importance: int | None
    guess: JsonValue


async def sees(ctx: Context, path: WorkbookPath) -> None:
    await confiding.declared(ctx.me, path.workbook)


async def list_told(ctx: Context, path: WorkbookPath, query: Page) -> Reply[Listing[ConfidenceOut]]:
    found, following = await confiding.read(ctx.me, path.workbook, slice_from(query))
    return Reply(Listing(data=[_confidence(told) for told in found], next=following))


def _confidence(told: confiding.Told) -> ConfidenceOut:
    exercise, answer = told.exercise, told.confidence.answer
    return ConfidenceOut(
        entry=told.entry,
        exercise=ExerciseRef(slug=exercise.slug, version=exercise.version, title=exercise.title),
        revealed_on=told.confidence.opened_on,
        by=TellerOut(name=told.name),
        prompt=told.prompt.id,
        type=told.prompt.type.value,
        text=told.prompt.text,
        state=answer.state.value,
        value=answer.value,
        importance=answer.importance,
        guess=answer.guess,
    )


async def policy(ctx: Context, path: WorkbookPath) -> Reply[PolicyOut]:
    return Reply(PolicyOut(policy=await confiding.declared(ctx.me, path.workbook)))


async def declare(ctx: Context, path: WorkbookPath, body: PolicyIn) -> Reply[PolicyOut]:
    return Reply(PolicyOut(policy=await confiding.declare(ctx.me, path.workbook, body.policy)))
