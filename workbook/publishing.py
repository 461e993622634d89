"""Exercises: the built-in library, and those that people publish themselves."""

from __future__ import annotations

from dataclasses import dataclass

from workbook.database.transactions import transactional
from workbook.edition import Step, compare
from workbook.errors import Fault, Invalid, NotFound, Refused
from workbook.exercise import Exercise
from workbook.library import Audience, Trial, builtin, check_untrusted, try_untrusted
from workbook.library.steps import check_step
from workbook.policy import Action, Viewer, require
from workbook.records.entries import entry_for
from workbook.records.links import authors_at_work, fellow_authors, is_therapist, therapists_of
from workbook.records.versions import (
    Version,
    keep_builtin,
    newest_before,
    newest_of,
    opened_by,
    opened_in,
    origin_of,
    parsed,
    parsed_all,
    publish,
    published_hash,
    put_out_again,
)
from workbook.records.workbooks import WorkbookFacts

RESERVED = "reserved-slug"


@dataclass(frozen=True, slots=True)
class Published:
    """A version that is published, and whether it is new or was there with the same body.

    `since` is the author's version before it, `change` the least step that fits what changed since
    then, and `advice` what a linter would say: nothing of it stands in the way.
    """

    slug: str
    content_hash: str
    new: bool
    since: str | None = None
    change: Step | None = None
    advice: tuple[Fault, ...] = ()


async def publish_version(viewer: Viewer, slug: str, version: str, source: str) -> Published:
    """Publish a version of my own exercise; with the same body again, put it out again if it was
    taken back.

    Invalid with every fault of the source; Refused when that version exists with another body.
    """
    exercise, advice = await check_untrusted(source)
    return await _published(viewer, exercise, advice, _names(exercise, slug, version))


async def publish_source(viewer: Viewer, source: str) -> Published:
    """The same under the name and the number that stand in the text itself."""
    exercise, advice = await check_untrusted(source)
    names = _names(exercise, exercise.slug, exercise.version)
    return await _published(viewer, exercise, advice, names)


async def _published(
    viewer: Viewer, exercise: Exercise, advice: tuple[Fault, ...], faults: list[Fault]
) -> Published:
    if faults:
        raise Invalid(faults)
    new = await _publish(viewer, exercise)
    before = await newest_before(viewer.account, exercise)
    old = await parsed(before) if before else None
    return Published(
        slug=exercise.slug,
        content_hash=exercise.content_hash,
        new=new,
        since=old.version if old else None,
        change=compare(old, exercise).step if old else None,
        advice=(*advice, *(check_step(old, exercise) if old else ())),
    )


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
    await put_out_again(viewer.account, exercise.slug, exercise.version)
    return False


@dataclass(frozen=True, slots=True)
class Preview:
    """What would become of a source: its pages, or its faults; and what could be said better."""

    trial: Trial
    advice: tuple[Fault, ...] = ()


async def preview(viewer: Viewer, source: str) -> Preview:
    """Try a source, and keep nothing. Invalid when it cannot be read or turned into pages at all.

    Its version is compared with the one that its author has published before it.
    """
    trial = await try_untrusted(source)
    if any(found.code in UNREADABLE for found in trial.faults):
        raise Invalid(trial.faults, "This text cannot be shown.")
    if trial.exercise is None:
        return Preview(trial)
    before = await newest_before(viewer.account, trial.exercise)
    steps = check_step(await parsed(before), trial.exercise) if before else ()
    return Preview(trial, (*trial.advice, *steps))


UNREADABLE = frozenset({"too-large", "too-many-lines", "control-character", "too-complicated"})


async def find(viewer: Viewer, slug: str, workbook: WorkbookFacts) -> tuple[Version, Exercise]:
    """The exercise that this slug means for this viewer in this workbook, kept for its entries.

    Look-up: one's own, then built-in, then the partner's, then a linked therapist's, then what was
    opened here before: it stays with the couple when its author leaves. Invalid when there is none.
    """
    own = (await newest_of([viewer.account], slug)).get(slug)
    if own is not None:
        return own, await parsed(own)
    texts = builtin().translated(slug)
    if texts is not None:
        return await keep_builtin(texts), texts.source
    others = [a for a in workbook.accounts if a != viewer.account]
    others += await therapists_of(workbook.id)
    theirs = (await newest_of(others, slug)).get(slug)
    if theirs is None:
        theirs = await opened_in(workbook.id, viewer.account, slug)
    if theirs is None:
        raise Invalid(
            [Fault("unknown-exercise", "There is no exercise by this name.", "#/exercise")]
        )
    return theirs, await parsed(theirs)


async def visible(viewer: Viewer) -> dict[str, Exercise]:
    """Every exercise that this viewer may open somewhere, by slug, in the order of look-up, each
    in the viewer's language where it is translated.
    """
    authors = [viewer.account, *await fellow_authors(viewer.account)]
    own = await newest_of([viewer.account])
    theirs = await newest_of(authors[1:])
    kept = await opened_by(viewer.account) | theirs
    exercises = await parsed_all([*own.values(), *kept.values()])
    found = {slug: exercises[version.id] for slug, version in kept.items()}
    found |= {slug: it.read_in(viewer.language) for slug, it in builtin().texts.items()}
    return found | {slug: exercises[version.id] for slug, version in own.items()}


async def read(viewer: Viewer, slug: str) -> Exercise:
    """The exercise that this slug means for this viewer. NotFound."""
    exercise = (await visible(viewer)).get(slug)
    if exercise is None:
        raise NotFound
    return exercise


@dataclass(frozen=True, slots=True)
class Pinned:
    """The version that an entry was opened with, and who is reading it."""

    exercise: Exercise
    audience: Audience


async def read_pinned(viewer: Viewer, entry_id: str) -> Pinned:
    """The exercise of an entry as it was when it was opened, whatever became of it since, in the
    viewer's language where it was there in it.

    With the notes for a therapist for its author and with a live link; with the part for two once
    it has opened.
    """
    entry = await entry_for(viewer, entry_id)
    require(Action.SEE_ENTRY, viewer, entry.case(viewer))
    exercise = await parsed(entry.version, viewer.language)
    if entry.seat is None or await _notes_are_for(viewer, entry.version):
        return Pinned(exercise, "therapist")
    return Pinned(exercise, "review" if entry.revealed else "partner")


async def _notes_are_for(viewer: Viewer, version: Version) -> bool:
    """For a partner in an entry: its author, or whoever reads the notes of built-in exercises."""
    origin = await origin_of(version)
    return origin.author == viewer.account or (origin.builtin and await reads_notes(viewer))


async def may_read_notes(viewer: Viewer, exercise: Exercise) -> bool:
    """Whether the notes for a therapist in this exercise, as `read` gives it, are for this viewer:
    its author; in one that comes along, whoever `reads_notes`; in somebody else's, whoever finds
    it at work, for a couple or beside a colleague. Nobody reads the notes in what they find as a
    partner, whatever else they are elsewhere.
    """
    slug, me = exercise.slug, viewer.account
    comes_along = builtin().find(slug) is not None
    authors = [me] if comes_along else [me, *await authors_at_work(me)]
    found = (await newest_of(authors, slug)).get(slug)
    if found is not None:
        return found.content_hash == exercise.content_hash
    return comes_along and await reads_notes(viewer)


async def reads_notes(viewer: Viewer) -> bool:
    """Whether the notes in exercises that come along are for this viewer: with a live link, or as
    a member of a practice.
    """
    return await is_therapist(viewer.account)
