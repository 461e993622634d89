"""For authors: what would become of a text, and a whole module in one file."""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import Field

from api.engine import Context, Markdown, Out, Reply, Source
from api.rest.exercises import (
    AdviceOut,
    PageOut,
    PromptOut,
    SlugPath,
    advice_out,
    page_fields,
    prompts_out,
)
from workbook import publishing
from workbook.bundling import bundle_of
from workbook.errors import Fault, NotFound
from workbook.library import builtin


class DiagnosticOut(AdviceOut):
    level: str = Field(description="`error` keeps it from being published, `advice` does not.")


class PagesOut(Out):
    partner: PageOut
    review: PageOut = Field(description="As a partner reads it once it has opened.")
    therapist: PageOut


class PreviewOut(Out):
    diagnostics: list[DiagnosticOut]
    prompts: list[PromptOut]
    pages: PagesOut | None = Field(description="Null while there is an error.")


async def preview(ctx: Context, body: Markdown) -> Reply[PreviewOut]:
    """Nothing of the text is kept or logged."""
    found = await publishing.preview(ctx.me, body)
    trial = found.trial
    diagnostics = [*_levelled("error", trial.faults), *_levelled("advice", found.advice)]
    if trial.exercise is None:
        return Reply(PreviewOut(diagnostics=diagnostics, prompts=[], pages=None))
    pages = {audience: PageOut(**page_fields(page)) for audience, page in trial.pages.items()}
    prompts = prompts_out(trial.exercise)
    return Reply(PreviewOut(diagnostics=diagnostics, prompts=prompts, pages=PagesOut(**pages)))


def _levelled(level: str, faults: Iterable[Fault]) -> list[DiagnosticOut]:
    return [DiagnosticOut(level=level, **one.model_dump()) for one in advice_out(faults)]


async def bundle(ctx: Context, path: SlugPath) -> Reply[Source]:
    module = builtin().module(path.slug)
    if module is None:
        raise NotFound
    return Reply(Source(bundle_of(module, await publishing.reads_notes(ctx.me))))
