"""Pathways: what a therapist has put together for themselves. Each is for its owner alone."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import AfterValidator, Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from api.engine import Context, In, Listing, Out, Page, Reply
from api.rest.assignments import Line
from api.rest.shared import Slug, do_once, not_blank, slice_from
from workbook import pathways
from workbook.homework import MOST_MINUTES
from workbook.pathway import LONGEST_TITLE, MOST_STEPS, Pathway, Step
from workbook.records.pathways import Kept

Title = Annotated[
    str, StringConstraints(min_length=1, max_length=LONGEST_TITLE), AfterValidator(not_blank)
]


class StepIn(In):
    """One of `module` and `exercise`."""

    module: Slug | None = None
    exercise: Slug | None = None
    why: Line | None = None
    minutes: Annotated[int, Field(ge=1, le=MOST_MINUTES)] | None = None

    @model_validator(mode="after")
    def _one_thing(self) -> Self:
        if (self.module is None) == (self.exercise is None):
            raise PydanticCustomError("one-of", "Name one module or one exercise.")
        return self


class PathwayIn(In):
    title: Title
    steps: Annotated[list[StepIn], Field(min_length=1, max_length=MOST_STEPS)]

    @property
    def pathway(self) -> Pathway:
        return Pathway(self.title, tuple(Step(**step.model_dump()) for step in self.steps))


class StepOut(Out):
    module: str | None
    exercise: str | None
    why: str | None
    minutes: int | None


class PathwayOut(Out):
    id: str
    title: str
    steps: list[StepOut]


class PathwayPath(In):
    pathway: str


async def sees(ctx: Context, path: PathwayPath) -> None:
    await pathways.one_of_mine(ctx.me, path.pathway)


async def make(ctx: Context, body: PathwayIn) -> Reply[PathwayOut]:
    made = await do_once(ctx, lambda: pathways.save(ctx.me, body.pathway))
    return Reply(pathway_out(await pathways.one_of_mine(ctx.me, made)))


async def list_mine(ctx: Context, query: Page) -> Reply[Listing[PathwayOut]]:
    found, following = await pathways.mine(ctx.me, slice_from(query))
    return Reply(Listing(data=[pathway_out(one) for one in found], next=following))


async def show(ctx: Context, path: PathwayPath) -> Reply[PathwayOut]:
    return Reply(pathway_out(await pathways.one_of_mine(ctx.me, path.pathway)))


async def change(ctx: Context, path: PathwayPath, body: PathwayIn) -> Reply[PathwayOut]:
    await pathways.change(ctx.me, path.pathway, body.pathway)
    return Reply(pathway_out(await pathways.one_of_mine(ctx.me, path.pathway)))


async def remove(ctx: Context, path: PathwayPath) -> Reply[None]:
    await pathways.remove(ctx.me, path.pathway)
    return Reply(None)


def pathway_out(kept: Kept) -> PathwayOut:
    steps = [StepOut.model_validate(one, from_attributes=True) for one in kept.pathway.steps]
    return PathwayOut(id=kept.id, title=kept.pathway.title, steps=steps)
