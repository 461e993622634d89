"""Answers that one partner has addressed to one therapist only, loaded for that therapist alone.

Each is a copy of its own under its author's `therapist` key, bound to the link that it is for. Its
author reads it among what they kept private; for the partner there is no statement that loads one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from workbook import vault
from workbook.answers import Answer, State
from workbook.database.sql import execute, flag, rows
from workbook.ids import new_id
from workbook.policy import Viewer
from workbook.records.entries import EntryFacts
from workbook.records.links import BOTH_CONSENT
from workbook.records.pages import Page, slice_of
from workbook.records.papers import Answers
from workbook.records.seats import about, in_force
from workbook.records.versions import Version, version_of
from workbook.vault import Gone, Scope

LETS_READ = f"c.scopes IN (2, 3, 6, 7) AND {in_force('c')} AND {about('c')}"
"""The partner of the consent `c` lets the therapist read answers, also of the exercise version `v`.
"""

TELLS = "l.policy = 'limited' AND c.policy = 'limited' AND NOT l.supervises"
LETS_ONE_TELL = f"{TELLS} AND {LETS_READ}"
"""And the therapist of the link `l` has declared that one may tell them something alone, which the
partner has accepted.
"""


@dataclass(frozen=True, slots=True)
class Confidence:
    """What one partner told this therapist alone."""

    entry: str
    version: Version
    opened_on: date
    author: str
    prompt: str
    answer: Answer


def _scope(workbook: str, author: str) -> Scope:
    return Scope(workbook, author, "therapist")


def _row(entry: str, author: str, link: str, prompt: str) -> str:
    return f"confidence|{entry}|{author}|{link}|{prompt}"


@dataclass(frozen=True, slots=True)
class ReaderFacts:
    """A therapist whom the viewer lets read answers. `told`: also one that is for them only."""

    link: str
    account: str
    told: bool


async def readers(viewer: Viewer, entry: EntryFacts) -> list[ReaderFacts]:
    """Those whom the viewer lets read their answers of this entry. It depends on what the viewer
    and each therapist have said, and on nothing of the partner's.
    """
    if entry.seat is None or entry.solo or entry.closed:
        return []
    found = await rows(
        f"SELECT l.id, l.therapist_id, ({TELLS}) AS told"
        " FROM therapist_link l JOIN entry e ON e.workbook_id = l.workbook_id"
        " JOIN exercise_version v ON v.id = e.exercise_version_id"
        " JOIN consent c ON c.link_id = l.id AND c.account_id = ?"
        f" WHERE e.id = ? AND {LETS_READ} ORDER BY l.position",
        viewer.account,
        entry.id,
    )
    return [ReaderFacts(row["id"], row["therapist_id"], flag(row["told"])) for row in found]


async def confidants(viewer: Viewer, entry: EntryFacts) -> list[str]:
    """The links to which the viewer may address an answer of this entry."""
    return [one.link for one in await readers(viewer, entry) if one.told]


def addressed(answers: Answers) -> dict[str, Answer]:
    """Those that are for a therapist only, and say something."""
    return {
        prompt: answer
        for prompt, answer in answers.items()
        if answer.therapist_only and answer.state in (State.ANSWERED, State.UNSURE)
    }


async def confide(entry: EntryFacts, author: str, answers: Answers) -> None:
    """Keep a copy of each answer that is addressed, with what was just sent: it goes when that
    goes.
    """
    told = addressed(answers)
    if told:
        await vault.current().ensure(_scope(entry.workbook, author))
    for prompt, answer in told.items():
        link = answer.therapist_only or ""
        sealed = await vault.current().seal_json(
            _scope(entry.workbook, author),
            _row(entry.id, author, link, prompt),
            answer.to_json(),
        )
        await execute(
            "INSERT INTO confidence"
            " (id, workbook_id, entry_id, submission_id, author_id, link_id, prompt, sealed)"
            " SELECT ?, s.workbook_id, s.entry_id, s.id, s.author_id, ?, ?, ? FROM submission s"
            " WHERE s.entry_id = ? AND s.author_id = ? AND s.part = 'answers'",
            new_id("cfd"),
            link,
            prompt,
            sealed,
            entry.id,
            author,
        )


async def take_back(entry: EntryFacts, author: str, prompt: str) -> None:
    """This answer is for its author alone from now on."""
    await execute(
        "DELETE FROM confidence WHERE entry_id = ? AND author_id = ? AND prompt = ?",
        entry.id,
        author,
        prompt,
    )


async def told_to(viewer: Viewer, workbook: str, page: Page) -> tuple[list[Confidence], str | None]:
    """Lock one. One page of what has opened and was addressed to the viewer's own link, of those
    who let them read it today; the newest entry first.
    """
    after, cursor = "", []
    if page.after is not None:
        after = """AND (e.position, x.id) < (SELECT b.position, y.id FROM confidence y
            JOIN entry b ON b.id = y.entry_id JOIN therapist_link m ON m.id = y.link_id
            WHERE y.id = ? AND m.therapist_id = ?)"""
        cursor = [page.after, viewer.account]
    found = await rows(
        "SELECT x.id, x.entry_id, x.author_id, x.link_id, x.prompt, x.sealed, x.workbook_id,"
        " e.revealed_on, e.exercise_version_id, v.content_hash, v.translations_hash"
        " FROM confidence x JOIN therapist_link l ON l.id = x.link_id AND l.therapist_id = ?"
        " JOIN workbook w ON w.id = x.workbook_id JOIN entry e ON e.id = x.entry_id"
        " JOIN exercise_version v ON v.id = e.exercise_version_id"
        " JOIN consent c ON c.link_id = l.id AND c.account_id = x.author_id"
        f" WHERE x.workbook_id = ? AND e.revealed_on IS NOT NULL AND {BOTH_CONSENT}"
        f" AND {LETS_ONE_TELL} {after} ORDER BY e.position DESC, x.id DESC LIMIT ?",
        viewer.account,
        workbook,
        *cursor,
        page.limit + 1,
    )
    shown, following = slice_of(found, page)
    opened = [await _opened(row) for row in shown]
    return [one for one in opened if one is not None], following


async def _opened(row: Mapping[str, Any]) -> Confidence | None:
    """None when its author's keys are gone."""
    author, name = row["author_id"], (row["entry_id"], row["author_id"], row["link_id"])
    try:
        data = await vault.current().unseal_json(
            _scope(row["workbook_id"], author), _row(*name, row["prompt"]), row["sealed"]
        )
    except Gone:
        return None
    return Confidence(
        entry=row["entry_id"],
        version=version_of(row, "exercise_version_id"),
        opened_on=row["revealed_on"],
        author=author,
        prompt=row["prompt"],
        answer=Answer.from_json(data),
    )
