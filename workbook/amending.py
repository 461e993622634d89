"""What may still be done with one's own revealed answers: add to them, or stop sharing them."""

from __future__ import annotations

from workbook.answers import Answer
from workbook.database.sql import execute, one
from workbook.database.transactions import transactional
from workbook.errors import Fault, Invalid, NotFound
from workbook.exercise import Prompt
from workbook.ids import new_id
from workbook.policy import Action, Viewer, require
from workbook.ports import today
from workbook.records import confidences, papers
from workbook.records.entries import EntryFacts, entry_for
from workbook.records.sheets import open_text, seal_text
from workbook.records.versions import parsed
from workbook.reviewing import AdditionRead, is_shown, rewrite_summary

NOT_SHARED = Fault("not-shared", "You can add to an answer that you share.", "#/prompt")


@transactional
async def add(viewer: Viewer, entry_id: str, prompt_id: str, text: str) -> str:
    """Add a dated text to one of my own revealed answers. Its id."""
    entry = await entry_for(viewer, entry_id, lock=True)
    require(Action.ADD, viewer, entry.case(viewer))
    exercise = await parsed(entry.version)
    mine = await papers.submission_of(entry, viewer.account, "answers") or {}
    _refuse_unshared(exercise.prompt(prompt_id), mine.get(prompt_id))
    if await _is_withdrawn(entry, viewer.account, prompt_id):
        raise Invalid([NOT_SHARED])
    addition = new_id("add")
    await execute(
        "INSERT INTO addition"
        " (id, workbook_id, entry_id, author_id, position, prompt, text, added_on)"
        " SELECT ?, ?, ?, ?, COALESCE(MAX(position), 0) + 1, ?, ?, ? FROM addition"
        " WHERE entry_id = ?",
        addition,
        entry.workbook,
        entry.id,
        viewer.account,
        prompt_id,
        await seal_text(entry, viewer.account, f"addition|{addition}", text),
        today(),
        entry.id,
    )
    return addition


def _refuse_unshared(prompt: Prompt | None, answer: Answer | None) -> None:
    if prompt is None or prompt.reply:
        text = "This exercise has no such question."
        raise Invalid([Fault("unknown-prompt", text, "#/prompt")])
    if not is_shown(answer):
        raise Invalid([NOT_SHARED])


async def _is_withdrawn(entry: EntryFacts, author: str, prompt_id: str) -> bool:
    row = await one(
        "SELECT 1 AS here FROM withdrawal WHERE entry_id = ? AND author_id = ? AND prompt = ?",
        entry.id,
        author,
        prompt_id,
    )
    return row is not None


async def addition_for(viewer: Viewer, addition_id: str) -> AdditionRead:
    """One of my own additions."""
    row = await one(
        "SELECT entry_id, prompt, text, added_on FROM addition WHERE id = ? AND author_id = ?",
        addition_id,
        viewer.account,
    )
    if row is None:
        raise NotFound
    entry = await entry_for(viewer, row["entry_id"])
    text = await open_text(entry, viewer.account, f"addition|{addition_id}", row["text"])
    return AdditionRead(
        addition_id, entry.seat or "one", row["prompt"], text or "", row["added_on"]
    )


@transactional
async def stop_sharing(viewer: Viewer, entry_id: str, prompt_id: str) -> None:
    """No longer share one of my revealed answers. Its findings go with it; nothing tells of it.

    An answer that never showed stays as it is: noting it would change the partner's tag. One that
    was for a therapist only is its author's alone from now on.
    """
    entry = await entry_for(viewer, entry_id, lock=True)
    require(Action.STOP_SHARING, viewer, entry.case(viewer))
    prompt = (await parsed(entry.version)).prompt(prompt_id)
    if prompt is None or prompt.reply or entry.seat is None:
        raise NotFound
    mine = await papers.submission_of(entry, viewer.account, "answers") or {}
    if not is_shown(mine.get(prompt_id)):
        await confidences.take_back(entry, viewer.account, prompt_id)
        return
    await execute(
        "INSERT INTO withdrawal (id, workbook_id, entry_id, author_id, prompt)"
        " VALUES (?, ?, ?, ?, ?) ON CONFLICT (entry_id, author_id, prompt) DO NOTHING",
        new_id("wdr"),
        entry.workbook,
        entry.id,
        viewer.account,
        prompt_id,
    )
    await rewrite_summary(viewer, entry)
