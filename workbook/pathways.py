"""Pathways: series of steps that a therapist saves for themselves and gives from, step by step.

Nothing of a couple is in one, and no couple is told that there is one: a step is given as any
other homework is, by hand.
"""

from __future__ import annotations

from workbook.database.transactions import transactional
from workbook.errors import Fault, Invalid, NotFound
from workbook.ids import is_id, new_id
from workbook.library import builtin
from workbook.pathway import Pathway, Step
from workbook.policy import Viewer
from workbook.records import pathways as stored
from workbook.records.pages import Page
from workbook.records.pathways import Kept


async def mine(viewer: Viewer, page: Page) -> tuple[list[Kept], str | None]:
    """One page of my pathways."""
    return await stored.pathways_of(viewer, page)


async def one_of_mine(viewer: Viewer, pathway_id: str) -> Kept:
    """A pathway of mine. NotFound."""
    found = await stored.pathway_for(viewer, pathway_id) if is_id(pathway_id, "pw") else None
    if found is None:
        raise NotFound
    return found


@transactional
async def save(viewer: Viewer, pathway: Pathway) -> str:
    """Keep a new one. Its id. Invalid for a step that nobody could give."""
    _check(pathway)
    made = new_id("pw")
    await stored.add(made, viewer.account, pathway)
    return made


@transactional
async def change(viewer: Viewer, pathway_id: str, pathway: Pathway) -> None:
    """Other words and steps in its place. What was given from it stays as it is. NotFound."""
    await one_of_mine(viewer, pathway_id)
    _check(pathway)
    await stored.replace(viewer, pathway_id, pathway)


@transactional
async def remove(viewer: Viewer, pathway_id: str) -> None:
    """Keep it no longer. What was given from it stays. NotFound."""
    if not is_id(pathway_id, "pw") or not await stored.remove(viewer, pathway_id):
        raise NotFound


def _check(pathway: Pathway) -> None:
    faults = [_fault(step, number) for number, step in enumerate(pathway.steps)]
    if any(faults):
        raise Invalid([fault for fault in faults if fault])


def _fault(step: Step, number: int) -> Fault | None:
    """What cannot be given: what is not in the library, and what people choose for themselves."""
    modules = [*builtin().modules_to_give()]
    if step.exercise is None:
        if step.module in {one.slug for one in modules}:
            return None
        said = "There is no module by this name that can be given."
        return Fault("unknown-module", said, f"#/steps/{number}/module")
    if any(step.exercise in one.exercises for one in modules):
        return None
    said = "There is no exercise by this name that can be given."
    return Fault("unknown-exercise", said, f"#/steps/{number}/exercise")
