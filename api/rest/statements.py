"""What the coach makes of a text. Nothing of it is stored, logged or counted."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import AfterValidator, Field, StringConstraints

from api.engine import Context, In, Out, Reply
from api.rest.shared import not_blank
from workbook import coaching
from workbook.coach import Kind, Nudge
from workbook.coach.labelling import Label

SpokenText = Annotated[
    str,
    StringConstraints(min_length=1, max_length=coaching.LONGEST_TEXT),
    AfterValidator(not_blank),
]
"""What somebody would say: 1 to 20,000 characters, not only spaces."""

FieldName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z_]{0,39}$")]


class StatementIn(In):
    text: SpokenText
    kind: Kind
    field: FieldName | None = Field(
        None, description="The part that the text fills: `situation`, `request`, `need`."
    )


class NudgeOut(Out):
    """One sentence about a place in the text, counted in code points from 0, end not included."""

    rule: str
    message: str
    start: int
    end: int


class CheckOut(Out):
    """`label` is for programs: what form the text has. No page shows it."""

    label: Label
    nudges: list[NudgeOut] = Field(description="At most two, the most urgent first.")


async def check(ctx: Context, body: StatementIn) -> Reply[CheckOut]:
    found = await coaching.check_text(body.text, body.kind, body.field, ctx.me.language)
    nudges = [NudgeOut(**nudge_fields(nudge)) for nudge in found.nudges]
    return Reply(CheckOut(label=found.label, nudges=nudges))


def nudge_fields(nudge: Nudge) -> dict[str, Any]:
    return {
        "rule": nudge.rule,
        "message": nudge.message,
        "start": nudge.start,
        "end": nudge.end,
    }
