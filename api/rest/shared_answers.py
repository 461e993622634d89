"""What I share, to take along as a table: read with the ticket of an export."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from pydantic import Field

from api.engine import Context, Out, Reply, Table
from api.rest.exports import ExportPath
from workbook import shared_answers


class SharedAnswerOut(Out):
    """One answer, reply or addition of mine that my partner can read."""

    workbook: str
    entry: str
    exercise: str
    version: str
    title: str | None = Field(description="Null where my partner worded the exercise.")
    round: int
    revealed_on: date
    part: Literal["answer", "reply", "addition"]
    prompt: str
    type: str
    question: str | None = Field(description="Null where my partner worded it.")
    state: Literal["answered", "unsure"]
    value: Any
    words: str | None = Field(description="The value as people say it, in my language.")
    importance: int | None
    guess: Any
    guess_words: str | None
    added_on: date | None = Field(description="Of an addition.")


class SharedAnswersOut(Out):
    """My own words in what has opened, and nobody else's."""

    made_on: date
    answers: list[SharedAnswerOut]


async def show(ctx: Context, path: ExportPath) -> Reply[SharedAnswersOut]:
    found = await shared_answers.read(ctx.me, path.export)
    return Reply(SharedAnswersOut.model_validate(found, from_attributes=True))


async def show_as_csv(ctx: Context, path: ExportPath) -> Reply[Table]:
    found = await shared_answers.read(ctx.me, path.export)
    return Reply(Table(shared_answers.as_csv(found.answers)))
