"""A draft under its author's hands: a part of an answer at a time, and what does not fit yet.

`answering` and `replying` keep whole answers. Somebody at a form changes one part of one answer,
in two windows perhaps, and may stop in the middle of it: nothing that they typed is lost.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from workbook import confiding
from workbook.answering import asked_first, mark
from workbook.answers import Answer, State, check, check_reply
from workbook.answers.asking import is_asked
from workbook.coaching import Saved, coached
from workbook.database.transactions import transactional
from workbook.errors import Fault, Invalid
from workbook.exercise import Exercise, Prompt
from workbook.policy import Action, Viewer, require
from workbook.records import papers
from workbook.records.entries import EntryFacts, entry_for
from workbook.records.papers import Answers, Draft, Jotted, Typed
from workbook.records.versions import parsed
from workbook.replying import asked_after, has_replies

MOST_BEGUN = 60_000  # code points, over all fields of one prompt
_STATES = {
    State.UNSURE: "unsure",
    State.NOT_APPLICABLE: "not_applicable",
    State.SKIPPED: "skip",
}
_SAYS = frozenset({"value", *_STATES.values()})
_READERS = frozenset({"share", "therapist_only"})


class ChangedElsewhere(Exception):
    """What lies in the draft is not what this window knows: another of the author's wrote it."""


@dataclass(frozen=True, slots=True)
class Window:
    """One window of an author's, by a name of its own. `knows` says whether it has seen a row.

    What it has not seen, and has not written itself, it does not write over.
    """

    name: str
    knows: Callable[[Jotted], bool]

    def replaces(self, row: Jotted, part: str) -> Mapping[str, str]:
        """Who wrote last, once this window has written; raises ChangedElsewhere."""
        if not self.knows(row) and (not self.name or row.windows.get(part) != self.name):
            raise ChangedElsewhere
        return {**row.windows, part: self.name}


@dataclass(frozen=True, slots=True)
class Desk:
    """What lies before an author: the entry, its exercise, and their own draft of it."""

    entry: EntryFacts
    exercise: Exercise
    draft: Draft

    @property
    def answers(self) -> Answers:
        """Every prompt that was touched."""
        return papers.fitting(self.draft)

    def asked(self, *, replies: bool = False) -> list[Prompt]:
        """The prompts that are asked, given one's own answers so far."""
        prompts = self.exercise.asked_after() if replies else self.exercise.asked_first()
        return [prompt for prompt in prompts if is_asked(prompt, self.answers)]

    def row(self, prompt_id: str) -> Jotted:
        return self.draft.get(prompt_id, Jotted())


async def desk(viewer: Viewer, entry_id: str) -> Desk:
    """My draft as it lies there, also when I have sent a copy of it."""
    entry = await entry_for(viewer, entry_id)
    require(Action.READ_DRAFT, viewer, entry.case(viewer))
    return await _desk(viewer, entry)


async def to_answer(viewer: Viewer, entry_id: str) -> Desk:
    """My draft, while I may write in it; else what stands in the way."""
    entry = await entry_for(viewer, entry_id)
    require(Action.ANSWER, viewer, entry.case(viewer))
    return await _desk(viewer, entry)


async def to_reply(viewer: Viewer, entry_id: str) -> Desk:
    """My draft, while I may write my reply; else what stands in the way."""
    entry = await entry_for(viewer, entry_id)
    exercise = await parsed(entry.version, viewer.language)
    require(Action.REPLY, viewer, entry.case(viewer, has_replies(exercise)))
    return await _desk(viewer, entry)


async def _desk(viewer: Viewer, entry: EntryFacts) -> Desk:
    draft = await papers.draft_of(entry, viewer.account)
    return Desk(entry, await parsed(entry.version, viewer.language), draft)


@transactional
async def revise(
    viewer: Viewer,
    entry_id: str,
    prompt_id: str,
    changes: Mapping[str, object],
    part: str = "",
    window: Window | None = None,
) -> Saved:
    """As `answering.save`, but what `changes` does not name stays as it was.

    Without a value or a state, now or before, the prompt counts as skipped. What was begun of
    this `part` is done with. Invalid as `check`; ChangedElsewhere for a `window` that has not seen
    what lies there.
    """
    entry = await entry_for(viewer, entry_id, lock=True)
    require(Action.ANSWER, viewer, entry.case(viewer))
    exercise = await parsed(entry.version, viewer.language)
    prompt = asked_first(exercise, prompt_id)
    row = await _row(viewer, entry, prompt_id)
    by = _written_by(window, row, part)
    saved = coached(prompt, check(prompt, revised(row.answer, changes)), exercise.language)
    await confiding.check_addressed(viewer, entry, saved.answer)
    await _keep(viewer, entry, prompt_id, Jotted(saved.answer, row.without(part), row.quiet, by))
    return Saved(saved.answer) if row.quiet else saved


@transactional
async def revise_reply(
    viewer: Viewer,
    entry_id: str,
    prompt_id: str,
    changes: Mapping[str, object],
    part: str = "",
    window: Window | None = None,
) -> Saved:
    """As `revise`, for one answer of my reply."""
    entry = await entry_for(viewer, entry_id, lock=True)
    exercise = await parsed(entry.version, viewer.language)
    require(Action.REPLY, viewer, entry.case(viewer, has_replies(exercise)))
    prompt = asked_after(exercise, prompt_id)
    row = await _row(viewer, entry, prompt_id)
    by = _written_by(window, row, part)
    to = exercise.prompt(prompt.to) if prompt.to else None
    answer = check_reply(prompt, revised(row.answer, changes), to)
    kept = Jotted(answer, row.without(part), windows=by)
    await papers.jot(entry, viewer.account, prompt_id, kept)
    return Saved(answer)


def revised(before: Answer | None, changes: Mapping[str, object]) -> dict[str, object]:
    """The body of a whole save: these changes over what was there before."""
    body = _as_body(before) if before else {"skip": True}
    for names in (_SAYS, _READERS):
        if names & changes.keys():
            body = {name: value for name, value in body.items() if name not in names}
    return body | dict(changes)


def _as_body(answer: Answer) -> dict[str, object]:
    return {
        **(
            {_STATES[answer.state]: True}
            if answer.state in _STATES
            else {"value": answer.value}
        ),
        "importance": answer.importance,
        "guess": answer.guess,
        "share": answer.share,
        "off_agenda": answer.off_agenda,
        **({"therapist_only": answer.therapist_only} if answer.therapist_only else {}),
    }  # fmt: skip


@transactional
async def begin(
    viewer: Viewer,
    entry_id: str,
    prompt_id: str,
    typed: Typed,
    part: str,
    window: Window | None = None,
) -> None:
    """Keep what I typed of this part of an answer although it does not fit yet. The answer stays.

    Invalid when it is more than `MOST_BEGUN`; ChangedElsewhere as `revise`.
    """
    entry = await entry_for(viewer, entry_id, lock=True)
    require(Action.ANSWER, viewer, entry.case(viewer))
    asked_first(await parsed(entry.version, viewer.language), prompt_id)
    row = await _row(viewer, entry, prompt_id)
    await _keep(viewer, entry, prompt_id, _begun(row, typed, part, window))


@transactional
async def begin_reply(
    viewer: Viewer,
    entry_id: str,
    prompt_id: str,
    typed: Typed,
    part: str,
    window: Window | None = None,
) -> None:
    """As `begin`, for one answer of my reply."""
    entry = await entry_for(viewer, entry_id, lock=True)
    exercise = await parsed(entry.version, viewer.language)
    require(Action.REPLY, viewer, entry.case(viewer, has_replies(exercise)))
    asked_after(exercise, prompt_id)
    row = await _row(viewer, entry, prompt_id)
    await papers.jot(entry, viewer.account, prompt_id, _begun(row, typed, part, window))


@transactional
async def hush(viewer: Viewer, entry_id: str, prompt_id: str) -> None:
    """No hints for this prompt any more. Kept in my draft of it, and nowhere else."""
    entry = await entry_for(viewer, entry_id, lock=True)
    require(Action.ANSWER, viewer, entry.case(viewer))
    asked_first(await parsed(entry.version, viewer.language), prompt_id)
    row = await _row(viewer, entry, prompt_id)
    await papers.jot(entry, viewer.account, prompt_id, replace(row, quiet=True))


def _written_by(window: Window | None, row: Jotted, part: str) -> Mapping[str, str]:
    return window.replaces(row, part) if window else {}


def _begun(row: Jotted, typed: Typed, part: str, window: Window | None) -> Jotted:
    by = _written_by(window, row, part)
    if sum(len(value) for values in typed.values() for value in values) > MOST_BEGUN:
        raise Invalid([Fault("too-long", "This is too long to be kept. Please shorten it.")])
    return replace(row, begun={**row.begun, part: typed}, windows=by)


async def _row(viewer: Viewer, entry: EntryFacts, prompt_id: str) -> Jotted:
    return (await papers.draft_of(entry, viewer.account)).get(prompt_id, Jotted())


async def _keep(viewer: Viewer, entry: EntryFacts, prompt_id: str, row: Jotted) -> None:
    """Answering again undoes a refusal."""
    await papers.jot(entry, viewer.account, prompt_id, row)
    if entry.mine.declined:
        await mark(entry, declined=False)
