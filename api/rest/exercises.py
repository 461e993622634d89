"""Modules and exercises: read them as JSON or as Markdown, publish one's own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from pydantic import Field

from api.engine import Context, In, Listing, Markdown, Out, Page, Reply, Source
from api.rest.shared import EntryPath, slice_from
from workbook import own_exercises, publishing
from workbook.errors import Fault, NotFound
from workbook.exercise import Exercise, Module, Prompt
from workbook.library import Rendered, RenderedCallout, builtin, page_for, source_for
from workbook.records.pages import Page as Slice


class SlugPath(In):
    slug: str


class VersionPath(In):
    slug: str
    version: str


class ModuleOut(Out):
    slug: str
    title: str
    summary: str
    exercises: list[str]
    by_choice: bool = Field(
        description="For those alone who ask for it: not on a first list, and never homework."
    )


class ExerciseLine(Out):
    slug: str
    version: str
    title: str
    module: str
    kind: str
    minutes: int
    reveal: str
    language: str
    summary: str


class OptionOut(Out):
    id: str
    label: str


class PromptOut(Out):
    id: str
    type: str
    text: str
    required: bool
    guess: bool
    importance: bool
    reply: bool
    sensitive: bool
    visible: str
    options: list[OptionOut]
    limit: int | None
    hint: str
    low: str
    high: str
    minimum: int | None
    maximum: int | None
    at_most: int | None
    codes: list[str]
    to: str | None
    condition: dict[str, Any] | None = Field(
        description="Asked only when one's own earlier answer says so."
    )


class CalloutOut(Out):
    kind: str
    html: str


class StepOut(Out):
    heading: str
    html: str
    prompt: str | None
    callouts: list[CalloutOut]


class PageOut(Out):
    intro_html: str
    intro_callouts: list[CalloutOut]
    steps: list[StepOut]


class ExerciseOut(ExerciseLine, PageOut):
    licence: str
    not_for: str
    content_hash: str
    prompts: list[PromptOut]


class AdviceOut(Out):
    """A place in a source, counted from 1, and a sentence about it."""

    line: int
    column: int
    code: str
    detail: str


class PublishedOut(Out):
    slug: str
    version: str
    content_hash: str
    since: str | None = Field(description="My version before this one.")
    change: str | None = Field(
        description="The least step that fits what changed since then: none, patch, minor, major."
    )
    advice: list[AdviceOut] = Field(description="What could be said better. Nothing has to be.")


async def list_modules(ctx: Context, query: Page) -> Reply[Listing[ModuleOut]]:
    modules = {it.slug: _module(it) for it in builtin().modules_in(ctx.me.language)}
    return Reply(_listing(modules, slice_from(query)))


async def show_module(ctx: Context, path: SlugPath) -> Reply[ModuleOut | Source]:
    module = builtin().module(path.slug, ctx.me.language)
    if module is None:
        raise NotFound
    if ctx.wants_markdown:
        return Reply(Source(module.markdown))
    return Reply(_module(module))


def _module(module: Module) -> ModuleOut:
    return ModuleOut(
        slug=module.slug,
        title=module.title,
        summary=module.summary,
        exercises=list(module.exercises),
        by_choice=builtin().is_by_choice(module),
    )


async def list_exercises(ctx: Context, query: Page) -> Reply[Listing[ExerciseLine]]:
    lines = {e.slug: ExerciseLine(**_line(e)) for e in (await publishing.visible(ctx.me)).values()}
    return Reply(_listing(lines, slice_from(query)))


def _listing(items: dict[str, Any], page: Slice) -> Listing[Any]:
    """A page of what is in memory already, in the order of the slugs."""
    after = [slug for slug in sorted(items) if page.after is None or slug > page.after]
    shown = after[: page.limit]
    following = shown[-1] if len(after) > page.limit else None
    return Listing(data=[items[slug] for slug in shown], next=following)


async def show_exercise(ctx: Context, path: SlugPath) -> Reply[ExerciseOut | Source]:
    exercise = await publishing.read(ctx.me, path.slug)
    notes = await publishing.may_read_notes(ctx.me, exercise)
    if ctx.wants_markdown:
        return Reply(Source(source_for(exercise, notes)))
    page = await page_for(exercise, "therapist" if notes else "partner")
    return Reply(_whole(exercise, page))


async def show_pinned(ctx: Context, path: EntryPath) -> Reply[ExerciseOut | Source]:
    """The exercise as it was when the entry was opened."""
    pinned = await publishing.read_pinned(ctx.me, path.entry)
    if ctx.wants_markdown:
        return Reply(Source(source_for(pinned.exercise, pinned.audience == "therapist")))
    return Reply(_whole(pinned.exercise, await page_for(pinned.exercise, pinned.audience)))


async def publish(ctx: Context, path: VersionPath, body: Markdown) -> Reply[PublishedOut]:
    published = await publishing.publish_version(ctx.me, path.slug, path.version, body)
    out = PublishedOut(
        slug=path.slug,
        version=path.version,
        content_hash=published.content_hash,
        since=published.since,
        change=published.change,
        advice=advice_out(published.advice),
    )
    return Reply(out, status=201 if published.new else 200)


async def withdraw(ctx: Context, path: SlugPath) -> Reply[None]:
    """Nobody begins it any more; what was opened with it stays."""
    await own_exercises.withdraw(ctx.me, path.slug)
    return Reply(None)


def _line(exercise: Exercise) -> dict[str, Any]:
    fields = ("slug", "version", "title", "module", "kind", "minutes", "reveal", "language")
    return {name: getattr(exercise, name) for name in (*fields, "summary")}


def advice_out(faults: Iterable[Fault]) -> list[AdviceOut]:
    return [
        AdviceOut(line=it.line or 1, column=it.column or 1, code=it.code, detail=it.detail)
        for it in faults
    ]


def _whole(exercise: Exercise, rendered: Rendered) -> ExerciseOut:
    return ExerciseOut(
        **_line(exercise),
        **page_fields(rendered),
        licence=exercise.licence,
        not_for=exercise.not_for,
        content_hash=exercise.content_hash,
        prompts=prompts_out(exercise),
    )


def page_fields(rendered: Rendered) -> dict[str, Any]:
    """The fields of a page, for `PageOut` and what is more than one."""
    steps = [
        StepOut(
            heading=step.heading,
            html=step.html,
            prompt=step.prompt,
            callouts=_callouts(step.callouts),
        )
        for step in rendered.steps
    ]
    callouts = _callouts(rendered.callouts)
    return {"intro_html": rendered.intro, "intro_callouts": callouts, "steps": steps}


def prompts_out(exercise: Exercise) -> list[PromptOut]:
    return [_prompt(prompt) for prompt in exercise.prompts]


def _callouts(callouts: Iterable[RenderedCallout]) -> list[CalloutOut]:
    return [CalloutOut(kind=callout.kind, html=callout.html) for callout in callouts]


def _prompt(prompt: Prompt) -> PromptOut:
    condition = prompt.condition
    return PromptOut(
        id=prompt.id,
        type=prompt.type.value,
        text=prompt.text,
        required=prompt.required,
        guess=prompt.guess,
        importance=prompt.importance,
        reply=prompt.reply,
        sensitive=prompt.sensitive,
        visible=prompt.visible,
        options=[OptionOut(id=option.id, label=option.label) for option in prompt.options],
        limit=prompt.limit,
        hint=prompt.hint,
        low=prompt.low,
        high=prompt.high,
        minimum=prompt.minimum,
        maximum=prompt.maximum,
        at_most=prompt.at_most,
        codes=list(prompt.codes),
        to=prompt.to,
        condition=None if condition is None else asdict(condition),
    )
