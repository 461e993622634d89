"""Replies: a second sealed round after the reveal, with the partner's words in view.

It opens to both when both have sent theirs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from workbook.answering import Sent, mark, refuse_gaps
from workbook.answers import Answer, check_reply
from workbook.answers.asking import missing
from workbook.database.transactions import transactional
from workbook.errors import NotFound
from workbook.exercise import Exercise, Prompt
from workbook.policy import Action, Viewer, require
from workbook.records import papers
from workbook.records.entries import EntryFacts, entry_for
from workbook.records.papers import Answers
from workbook.records.versions import parsed
from workbook.reviewing import rewrite_summary


@dataclass(frozen=True, slots=True)
class MyReply:
    """My own reply to an entry: a draft, or what I sent."""

    sent: bool
    answers: Answers


async def _load(
    viewer: Viewer, entry_id: str, *, lock: bool = False
) -> tuple[EntryFacts, Exercise]:
    entry = await entry_for(viewer, entry_id, lock=lock)
    return entry, await parsed(entry.version)


def has_replies(exercise: Exercise) -> bool:
    return any(True for _ in exercise.asked_after())


async def read_reply(viewer: Viewer, entry_id: str) -> MyReply:
    """My own reply."""
    entry, exercise = await _load(viewer, entry_id)
    require(Action.READ_REPLY, viewer, entry.case(viewer, has_replies(exercise)))
    if entry.mine.replied:
        return MyReply(True, await papers.sent_by(entry, viewer.account, "reply"))
    draft = papers.fitting(await papers.draft_of(entry, viewer.account))
    return MyReply(False, {p.id: draft[p.id] for p in exercise.asked_after() if p.id in draft})


@transactional
async def save_reply(
    viewer: Viewer, entry_id: str, prompt_id: str, body: Mapping[str, object]
) -> Answer:
    """Keep one answer of my reply. Durable when it returns."""
    entry, exercise = await _load(viewer, entry_id, lock=True)
    require(Action.REPLY, viewer, entry.case(viewer, has_replies(exercise)))
    prompt = asked_after(exercise, prompt_id)
    answer = check_reply(prompt, body, exercise.prompt(prompt.to) if prompt.to else None)
    await papers.save_draft(entry, viewer.account, prompt_id, answer)
    return answer


def asked_after(exercise: Exercise, prompt_id: str) -> Prompt:
    prompt = exercise.prompt(prompt_id)
    if prompt is None or not prompt.reply:
        raise NotFound
    return prompt


@transactional
async def submit_reply(viewer: Viewer, entry_id: str) -> Sent:
    """Seal my reply. The second of two opens both, and what they add joins the review. Sending
    again changes nothing.
    """
    entry, exercise = await _load(viewer, entry_id, lock=True)
    require(Action.SEND_REPLY, viewer, entry.case(viewer, has_replies(exercise)))
    if entry.mine.replied:
        return Sent(entry.id, False, await papers.sent_by(entry, viewer.account, "reply"))
    draft = papers.fitting(await papers.draft_of(entry, viewer.account))
    refuse_gaps(missing(exercise, draft, replies=True))
    mine = papers.as_sent(exercise, "reply", draft)
    await papers.seal(entry, viewer.account, "reply", mine)
    await mark(entry, replied=True)
    if entry.one.replied or entry.other.replied:
        await rewrite_summary(viewer, entry)
    return Sent(entry.id, True, papers.as_read(mine))
