"""Exercises: the built-in library, and those that people publish themselves."""

from __future__ import annotations

from dataclasses import dataclass

from workbook.database.transactions import transactional
from workbook.errors import Fault, Invalid, NotFound, Refused
from workbook.exercise import Exercise
from workbook.library import builtin, check_untrusted
from workbook.policy import Viewer
from workbook.records.links import fellow_authors, is_live_therapist, therapists_of
from workbook.records.versions import (
    Version,
    keep_builtin,
    newest_of,
    parsed,
    parsed_all,
    publish,
    published_hash,
)
from workbook.records.workbooks import WorkbookFacts

RESERVED = "reserved-slug"


@dataclass(frozen=True, slots=True)
class Published:
    """A version that is published, and whether it is new or was there with the same body."""

    content_hash: str
    new: bool


async def publish_version(viewer: Viewer, slug: str, version: str, source: str) -> Published:
    """Publish a version of my own exercise.

    Invalid with every fault of the source; Refused when that version exists with another body.
    """
    exercise = await check_untrusted(source)
    faults = [*_names(exercise, slug, version)]
    if faults:
        raise Invalid(faults)
    return Published(exercise.content_hash, await _publish(viewer, exercise))


def _names(exercise: Exercise, slug: str, version: str) -> list[Fault]:
    faults = []
    if builtin().find(slug) is not None:
        faults.append(Fault(RESERVED, "A built-in exercise has this name. Choose another.", line=1))
    if exercise.slug != slug:
        text = "The name in the front matter and the name in the address differ."
        faults.append(Fault("slug-differs", text, line=1))
    if exercise.version != version:
        text = "The version in the front matter and the version in the address differ."
        faults.append(Fault("version-differs", text, line=1))
    return faults


@transactional
async def _publish(viewer: Viewer, exercise: Exercise) -> bool:
    if await publish(viewer.account, exercise):
        return True
    kept = await published_hash(viewer.account, exercise.slug, exercise.version)
    if kept != exercise.content_hash:
        raise Refused(
            "version-exists",
            "This version exists with another text. A version never changes: raise the number.",
        )
    return False


async def find(viewer: Viewer, slug: str, workbook: WorkbookFacts) -> tuple[Version, Exercise]:
    """The exercise that this slug means for this viewer in this workbook, kept for its entries.

    Look-up: one's own, then built-in, then the partner's, then a linked therapist's.
    Invalid when there is none.
    """
    own = (await newest_of([viewer.account], slug)).get(slug)
    if own is not None:
        return own, await parsed(own)
    exercise = builtin().find(slug)
    if exercise is not None:
        return await keep_builtin(exercise), exercise
    others = [a for a in workbook.accounts if a != viewer.account]
    others += await therapists_of(workbook.id)
    theirs = (await newest_of(others, slug)).get(slug)
    if theirs is None:
        raise Invalid(
            [Fault("unknown-exercise", "There is no exercise by this name.", "#/exercise")]
        )
    return theirs, await parsed(theirs)


async def visible(viewer: Viewer) -> dict[str, Exercise]:
    """Every exercise that this viewer may open somewhere, by slug, in the order of look-up."""
    authors = [viewer.account, *await fellow_authors(viewer.account)]
    own = await newest_of([viewer.account])
    theirs = await newest_of(authors[1:])
    exercises = await parsed_all([*own.values(), *theirs.values()])
    found = {slug: exercises[version.id] for slug, version in theirs.items()}
    found |= {e.slug: e for e in builtin().exercises}
    return found | {slug: exercises[version.id] for slug, version in own.items()}


async def read(viewer: Viewer, slug: str) -> Exercise:
    """The exercise that this slug means for this viewer. NotFound."""
    exercise = (await visible(viewer)).get(slug)
    if exercise is None:
        raise NotFound
    return exercise


async def may_read_notes(viewer: Viewer, slug: str) -> bool:
    """Whether the notes for a therapist are for this viewer: its author, or with a live link."""
    own = await newest_of([viewer.account], slug)
    return slug in own or await is_live_therapist(viewer.account)
