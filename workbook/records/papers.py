"""What people wrote into an entry: drafts, and the sealed copies that a reveal opens.

Drafts are scratch paper under their author's private key; only their author's use-cases load
them. A sealed copy is two blobs: what is for both, and what is for its author alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from workbook import vault
from workbook.answers import Answer
from workbook.answers.asking import is_asked
from workbook.database.sql import execute, rows
from workbook.exercise import Exercise, Prompt
from workbook.ids import new_id
from workbook.records.entries import EntryFacts
from workbook.vault import Gone, Scope

Part = Literal["answers", "reply"]
Answers = dict[str, Answer]


def _private(entry: EntryFacts, author: str) -> Scope:
    return Scope(entry.workbook, author, "private")


def _shareable(entry: EntryFacts, author: str) -> Scope:
    return Scope(entry.workbook, author, "shareable")


def _draft_row(entry: EntryFacts, author: str, prompt: str) -> str:
    return f"draft_answer|{entry.id}|{author}|{prompt}"


def _sealed_row(entry: EntryFacts, author: str, part: Part, column: str) -> str:
    return f"submission|{entry.id}|{author}|{part}|{column}"


Typed = Mapping[str, list[str]]
"""The fields of a form, by name."""


@dataclass(frozen=True, slots=True)
class Jotted:
    """One row of a draft. `answer` is None until something was kept that fits its prompt.

    `begun` are the fields of a form as they were typed since, where they do not fit yet, by the
    part of the answer that the form was for. They are for their author's own form alone and are
    never sent. `quiet`: no hints here, by choice. `windows` says by part which of the author's
    windows wrote last: a name that the window was given, and nothing about it.
    """

    answer: Answer | None = None
    begun: Mapping[str, Typed] = field(default_factory=dict)
    quiet: bool = False
    windows: Mapping[str, str] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        return {
            **(self.answer.to_json() if self.answer else {}),
            **(
                {"begun": {part: dict(typed) for part, typed in self.begun.items()}}
                if self.begun
                else {}
            ),
            **({"quiet": True} if self.quiet else {}),
            **({"windows": dict(self.windows)} if self.windows else {}),
        }

    def without(self, part: str) -> dict[str, Typed]:
        """What is begun, but for this part."""
        return {name: typed for name, typed in self.begun.items() if name != part}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Jotted:
        answer = Answer.from_json(data) if "state" in data else None
        begun, windows = data.get("begun", {}), data.get("windows", {})
        return cls(answer, begun, data.get("quiet", False), windows)


Draft = dict[str, Jotted]


def fitting(draft: Draft) -> Answers:
    """The answers of a draft: every prompt that was touched."""
    return {prompt: row.answer for prompt, row in draft.items() if row.answer is not None}


async def save_draft(entry: EntryFacts, author: str, prompt: str, answer: Answer) -> None:
    """Keep one answer of a draft, in place of the one before. One statement."""
    await jot(entry, author, prompt, Jotted(answer))


async def jot(entry: EntryFacts, author: str, prompt: str, row: Jotted) -> None:
    """Keep one row of a draft, in place of the one before. One statement."""
    sealed = await vault.current().seal_json(
        _private(entry, author), _draft_row(entry, author, prompt), row.to_json()
    )
    await execute(
        "INSERT INTO draft_answer (id, workbook_id, entry_id, author_id, prompt, sealed)"
        " VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (entry_id, author_id, prompt) DO UPDATE SET sealed = excluded.sealed",
        new_id("dra"),
        entry.workbook,
        entry.id,
        author,
        prompt,
        sealed,
    )


async def draft_of(entry: EntryFacts, author: str) -> Draft:
    """One's own draft, row by row."""
    found = await rows(
        "SELECT prompt, sealed FROM draft_answer WHERE entry_id = ? AND author_id = ?",
        entry.id,
        author,
    )
    return {row["prompt"]: await open_draft(entry, author, row) for row in found}


async def open_draft(entry: EntryFacts, author: str, row: Mapping[str, Any]) -> Jotted:
    """What is in a row of one's own draft: its `prompt` and what is `sealed`."""
    row_name = _draft_row(entry, author, row["prompt"])
    opened = await vault.current().unseal_json(_private(entry, author), row_name, row["sealed"])
    return Jotted.from_json(opened)


async def draft_and_partners(
    entry: EntryFacts, author: str, part: Part, partner: str | None
) -> tuple[Answers, Answers | None]:
    """One's draft and, for a submission that opens the entry, what the partner sent to be shared.

    One statement. `partner` is None unless the two are about to open together.
    """
    found = await rows(
        "SELECT prompt, sealed FROM draft_answer WHERE entry_id = ? AND author_id = ?"
        " UNION ALL SELECT '', shareable FROM submission"
        " WHERE entry_id = ? AND author_id = ? AND part = ?",
        entry.id,
        author,
        entry.id,
        partner or "",
        part,
    )
    mine = fitting({r["prompt"]: await open_draft(entry, author, r) for r in found if r["prompt"]})
    theirs = [r["sealed"] for r in found if not r["prompt"]]
    if partner is None or not theirs:
        return mine, None
    return mine, await open_shareable(entry, partner, part, theirs[0])


async def seal(entry: EntryFacts, author: str, part: Part, answers: Answers) -> bool:
    """Write the sealed copy. False when there is one already; it is never updated."""
    keep = vault.current()
    shared = {key: answer for key, answer in answers.items() if answer.share}
    kept = {key: answer for key, answer in answers.items() if not answer.share}
    added = await execute(
        "INSERT INTO submission"
        " (id, workbook_id, entry_id, author_id, part, shareable, private)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (entry_id, author_id, part) DO NOTHING",
        new_id("sub"),
        entry.workbook,
        entry.id,
        author,
        part,
        await keep.seal_json(
            _shareable(entry, author),
            _sealed_row(entry, author, part, "shareable"),
            _as_json(shared),
        ),
        await keep.seal_json(
            _private(entry, author), _sealed_row(entry, author, part, "private"), _as_json(kept)
        ),
    )
    return added == 1


def as_sent(exercise: Exercise, part: Part, draft: Answers) -> Answers:
    """What a draft becomes when it is sent: this part's prompts, in the exercise's order.

    An answer to a prompt that is no longer asked stays with its author.
    """
    prompts = exercise.asked_after() if part == "reply" else exercise.asked_first()
    return {p.id: _kept_back(p, draft) for p in prompts if p.id in draft}


def _kept_back(prompt: Prompt, draft: Answers) -> Answer:
    answer = draft[prompt.id]
    kept = replace(answer, share=False, therapist_only=None)
    return answer if is_asked(prompt, draft) else kept


async def open_shareable(entry: EntryFacts, author: str, part: Part, blob: bytes) -> Answers | None:
    """What this author shares; None when their keys are gone."""
    try:
        opened = await vault.current().unseal_json(
            _shareable(entry, author), _sealed_row(entry, author, part, "shareable"), blob
        )
    except Gone:
        return None
    return _from_json(opened)


async def open_private(entry: EntryFacts, author: str, part: Part, blob: bytes) -> Answers:
    """What this author kept to themselves. For their own use-cases alone."""
    opened = await vault.current().unseal_json(
        _private(entry, author), _sealed_row(entry, author, part, "private"), blob
    )
    return _from_json(opened)


async def submission_of(entry: EntryFacts, author: str, part: Part) -> Answers | None:
    """One's own sealed answers, private ones too; None when nothing was sent."""
    found = await rows(
        "SELECT shareable, private FROM submission"
        " WHERE entry_id = ? AND author_id = ? AND part = ?",
        entry.id,
        author,
        part,
    )
    if not found:
        return None
    shared = await open_shareable(entry, author, part, found[0]["shareable"]) or {}
    return shared | await open_private(entry, author, part, found[0]["private"])


async def sent_by(entry: EntryFacts, author: str, part: Part) -> Answers:
    """As `submission_of`, for one who has sent."""
    return await submission_of(entry, author, part) or {}


def as_read(sent: Answers) -> Answers:
    """What is being sealed, in the order in which it will be read: shared, then kept."""
    shared = {key: answer for key, answer in sent.items() if answer.share}
    return shared | sent


async def shared_by(entry: EntryFacts, author: str, part: Part) -> Answers | None:
    """What this author sent to be shared; None when nothing was sent or the keys are gone."""
    found = await rows(
        "SELECT shareable FROM submission WHERE entry_id = ? AND author_id = ? AND part = ?",
        entry.id,
        author,
        part,
    )
    return await open_shareable(entry, author, part, found[0]["shareable"]) if found else None


async def unseal_again(entry: EntryFacts, author: str) -> bool:
    """Destroy the sealed copy; the draft is still there. False when nothing was sent."""
    return (
        await execute(
            "DELETE FROM submission WHERE entry_id = ? AND author_id = ? AND part = 'answers'",
            entry.id,
            author,
        )
        == 1
    )


def _as_json(answers: Answers) -> dict[str, Any]:
    return {prompt: answer.to_json() for prompt, answer in answers.items()}


def _from_json(data: Mapping[str, Any]) -> Answers:
    return {prompt: Answer.from_json(answer) for prompt, answer in data.items()}
