"""One's own answers to an earlier version, offered and carried over."""

from __future__ import annotations

from pydantic import Field

from api.engine import Context, Reply
from api.rest.entries import AnswersOut, answers_out
from api.rest.shared import EntryPath
from workbook import answering, carrying


class OfferOut(AnswersOut):
    """What of my newest answers to an earlier version fits this entry; null where there is none."""

    source: str | None = Field(description="The entry that they stand in.")
    version: str | None = Field(description="Its version.")
    left: list[str] = Field(
        description="The questions that I answered there and that do not mean the same here, are "
        "gone, or are answered here already."
    )


async def show(ctx: Context, path: EntryPath) -> Reply[OfferOut]:
    offer = await carrying.offered(ctx.me, path.entry)
    answers = answers_out(offer.answers or {})
    return Reply(
        OfferOut(answers=answers, source=offer.source, version=offer.version, left=[*offer.left])
    )


async def carry(ctx: Context, path: EntryPath) -> Reply[AnswersOut]:
    """My draft, as it is afterwards."""
    await carrying.carry(ctx.me, path.entry)
    return Reply(AnswersOut(answers=answers_out(await answering.read_draft(ctx.me, path.entry))))
