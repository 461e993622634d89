"""One's own answers to an earlier version of an exercise, carried over into a later one's draft.

Nothing is carried by itself. Whoever wrote the answers asks for it, entry by entry, and then only
those come along whose question means the same: `workbook.edition` says which.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from workbook.answering import mark
from workbook.answers import State
from workbook.database.transactions import transactional
from workbook.edition import carried
from workbook.policy import Action, Viewer, require
from workbook.records import papers
from workbook.records.entries import EntryFacts, entry_for
from workbook.records.papers import Answers
from workbook.records.rounds import earlier_editions
from workbook.records.versions import parsed_all


@dataclass(frozen=True, slots=True)
class Offer:
    """What could be carried over. `source` is an entry of mine, None when there is nothing.

    `answers` are those that would be carried; `left` the prompts of the source that I answered and
    that would not be, because they mean something else now, are gone, or are answered here already.
    """

    source: str | None = None
    version: str | None = None
    answers: Answers | None = None
    left: tuple[str, ...] = ()


async def offered(viewer: Viewer, entry_id: str) -> Offer:
    """What of my newest answers to an earlier version fits this entry."""
    entry = await entry_for(viewer, entry_id)
    require(Action.READ_DRAFT, viewer, entry.case(viewer))
    return await _offer(viewer, entry)


@transactional
async def carry(viewer: Viewer, entry_id: str) -> None:
    """Put what is offered into my draft, where nothing stands yet. Doing it again does nothing."""
    entry = await entry_for(viewer, entry_id, lock=True)
    require(Action.ANSWER, viewer, entry.case(viewer))
    found = (await _offer(viewer, entry)).answers or {}
    for prompt, answer in found.items():
        await papers.save_draft(entry, viewer.account, prompt, answer)
    if found and entry.mine.declined:
        await mark(entry, declined=False)


async def _offer(viewer: Viewer, entry: EntryFacts) -> Offer:
    for earlier in await earlier_editions(viewer, entry):
        before = await _written(viewer, earlier)
        given = {
            name: answer for name, answer in before.items() if answer.state is not State.SKIPPED
        }
        if given:
            return await _from(viewer, entry, earlier, given)
    return Offer()


async def _written(viewer: Viewer, entry: EntryFacts) -> Answers:
    """What was sent; before that the draft. A draft that only repeats it is not kept for ever."""
    if entry.mine.sent:
        return await papers.sent_by(entry, viewer.account, "answers")
    return papers.fitting(await papers.draft_of(entry, viewer.account))


async def _from(viewer: Viewer, entry: EntryFacts, earlier: EntryFacts, given: Answers) -> Offer:
    exercises = await parsed_all([earlier.version, entry.version])
    old, new = exercises[earlier.version.id], exercises[entry.version.id]
    here = await papers.draft_of(entry, viewer.account)
    fit = [name for name in carried(old, new) if name in given and name not in here]
    left = tuple(p.id for p in old.asked_first() if p.id in given and p.id not in fit)
    # Whom an answer was told to is chosen anew each time.
    kept = {name: replace(given[name], therapist_only=None) for name in fit}
    return Offer(earlier.id, old.version, kept, left)
