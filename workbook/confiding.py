"""What one partner tells their therapist only, where all three have agreed that this may be.

Nothing here is for both: it is in no finding, no agenda, no note and no list that the partner or a
second therapist reads, and no use-case takes words out of it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from workbook.answers import Answer
from workbook.database.sql import execute
from workbook.database.transactions import transactional
from workbook.errors import Fault, Invalid
from workbook.exercise import Exercise, Prompt
from workbook.policy import Action, Viewer, require
from workbook.reading_log import note_reading
from workbook.records import confidences
from workbook.records.confidences import Confidence, addressed
from workbook.records.entries import EntryFacts
from workbook.records.links import own_link_in
from workbook.records.pages import Page
from workbook.records.papers import Answers
from workbook.records.people import profiles_of
from workbook.records.versions import parsed_all
from workbook.records.workbooks import workbook_for
from workbook.secrets_policy import SecretsPolicy

NO_MORE = (
    "This can no longer go to a therapist only. Please choose again: for both of you, or for you"
    " alone."
)


@dataclass(frozen=True, slots=True)
class Told:
    """One answer, in the exercise's words, with the name of who told it. None: erased."""

    entry: str
    exercise: Exercise
    prompt: Prompt
    name: str | None
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Reader:
    """A therapist whom I let read my answers. `told`: I may address one to them only."""

    link: str
    name: str | None
    told: bool


async def readers(viewer: Viewer, entry: EntryFacts) -> list[Reader]:
    """Who reads what I share in this entry, beside my partner, once it has opened."""
    found = await confidences.readers(viewer, entry)
    names = await profiles_of(one.account for one in found) if found else {}
    return [
        Reader(one.link, it.name if (it := names.get(one.account)) else None, one.told)
        for one in found
    ]


async def check_addressed(viewer: Viewer, entry: EntryFacts, answer: Answer) -> None:
    """Refused `not-to-therapist` for an answer to a therapist only where that is not agreed on."""
    if answer.therapist_only is not None:
        agreed = answer.therapist_only in await confidences.confidants(viewer, entry)
        require(Action.CONFIDE, viewer, replace(entry.case(viewer), confidant=agreed))


async def confide(viewer: Viewer, entry: EntryFacts, answers: Answers) -> None:
    """Keep a copy for the therapist of each answer that was sent to them only. Invalid where that
    is not agreed on any more: the author chooses again rather than be surprised.
    """
    told = addressed(answers)
    if not told:
        return
    agreed = await confidences.confidants(viewer, entry)
    closed = [prompt for prompt, one in told.items() if one.therapist_only not in agreed]
    if closed:
        raise Invalid([Fault("not-to-therapist", NO_MORE, f"#/answers/{one}") for one in closed])
    await confidences.confide(entry, viewer.account, answers)


async def read(viewer: Viewer, workbook_id: str, page: Page) -> tuple[list[Told], str | None]:
    """What was told to me only, by those who let me read it. Each finds the reading in their log.

    NotFound for everybody but a treating therapist, also for the two partners.
    """
    workbook = await workbook_for(viewer, workbook_id)
    require(Action.READ_CONFIDENCES, viewer, workbook.case(viewer))
    found, following = await confidences.told_to(viewer, workbook_id, page)
    for entry in dict.fromkeys(one.entry for one in found):
        authors = {one.author for one in found if one.entry == entry}
        await note_reading(viewer, sorted(authors), "confidence", entry)
    exercises = await parsed_all((one.version for one in found), viewer.language)
    names = await profiles_of(one.author for one in found)
    return [
        Told(one.entry, exercise, prompt, it.name if (it := names.get(one.author)) else None, one)
        for one in found
        if (prompt := (exercise := exercises[one.version.id]).prompt(one.prompt)) is not None
    ], following


async def declared(viewer: Viewer, workbook_id: str) -> SecretsPolicy:
    """What I have declared to this couple."""
    workbook = await workbook_for(viewer, workbook_id)
    require(Action.READ_CONFIDENCES, viewer, workbook.case(viewer))
    return (await own_link_in(viewer, workbook_id)).policy


@transactional
async def declare(viewer: Viewer, workbook_id: str, policy: SecretsPolicy) -> SecretsPolicy:
    """What I do from now on with what one of these two tells me alone.

    Another policy than before is accepted by nobody yet: until a partner has accepted it, nothing
    can be addressed to me and I read nothing that was. It never opens anything to the other one.
    """
    link = await own_link_in(viewer, workbook_id, lock=True)
    workbook = await workbook_for(viewer, workbook_id, lock=True)
    require(Action.DECLARE_POLICY, viewer, workbook.case(viewer))
    if link.policy != policy:
        await execute("UPDATE therapist_link SET policy = ? WHERE id = ?", policy, link.id)
        await execute("UPDATE consent SET policy = NULL WHERE link_id = ?", link.id)
    return policy
