"""A therapist's choice for the agenda of one sitting."""

from __future__ import annotations

from pydantic import Field

from api.engine import Context, In, Out, Reply
from api.rest.shared import EntryPath
from workbook import choosing
from workbook.records.choices import Choice

MOST_ITEMS = 10
MOST_NAMED = 40


class ChoiceIn(In):
    """Findings in the order to take them, and how many in all; the couple's own number if null."""

    findings: list[str] = Field(max_length=MOST_NAMED)
    items: int | None = Field(None, ge=1, le=MOST_ITEMS)


class ChoiceOut(Out):
    findings: list[str]
    items: int | None


async def sees(ctx: Context, path: EntryPath) -> None:
    await choosing.may_choose(ctx.me, path.entry)


async def show(ctx: Context, path: EntryPath) -> Reply[ChoiceOut]:
    return Reply(_out(await choosing.chosen(ctx.me, path.entry)))


async def choose(ctx: Context, path: EntryPath, body: ChoiceIn) -> Reply[ChoiceOut]:
    choice = Choice(tuple(body.findings), body.items)
    await choosing.choose(ctx.me, path.entry, choice)
    return Reply(_out(choice))


async def leave_to_them(ctx: Context, path: EntryPath) -> Reply[None]:
    await choosing.leave_to_them(ctx.me, path.entry)
    return Reply(None)


def _out(choice: Choice) -> ChoiceOut:
    return ChoiceOut(findings=list(choice.findings), items=choice.items)
