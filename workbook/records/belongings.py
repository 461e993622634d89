"""What one account has written, wherever it stands, for its own eyes.

Every statement here asks for the viewer's own rows and for nothing else, in all of their workbooks
at once. So what it gives is the same whatever anybody else has written.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from workbook import vault
from workbook.agreement import Words
from workbook.database.sql import execute, one, rows
from workbook.errors import NotFound
from workbook.homework import Homework
from workbook.ids import is_id, new_id
from workbook.policy import Scopes, Viewer
from workbook.records.entries import EntryFacts
from workbook.records.homework import homework_of
from workbook.records.links import consent_of
from workbook.records.papers import Answers, Part, open_draft, open_private, open_shareable
from workbook.records.people import profiles_of
from workbook.records.seats import in_force
from workbook.records.wordings import opened_earlier
from workbook.secrets_policy import SecretsPolicy
from workbook.vault import Scope
from workbook.vault.vault import INSTANCE

WRITTEN_BY = """author_id = ? AND workbook_id IN
    (SELECT w.id FROM workbook w WHERE w.one_id = ? OR w.other_id = ?)"""
"""By the viewer, in a workbook of theirs. Three parameters: the viewer's account."""


async def add_ticket(account: str, expires_at: datetime) -> str:
    """A ticket to read it all until then. Its id."""
    ticket = new_id("exp")
    await execute(
        "INSERT INTO export (id, account_id, expires_at) VALUES (?, ?, ?)",
        ticket,
        account,
        expires_at,
    )
    return ticket


async def ticket_for(viewer: Viewer, ticket: str, now: datetime) -> datetime:
    """Lock one. Until when this ticket is good, for its owner while it is; else NotFound."""
    row = None
    if is_id(ticket, "exp"):
        row = await one(
            "SELECT expires_at FROM export WHERE id = ? AND account_id = ? AND expires_at > ?",
            ticket,
            viewer.account,
            now,
        )
    if row is None:
        raise NotFound
    expires_at: datetime = row["expires_at"]
    return expires_at


async def my_drafts(viewer: Viewer, entries: Mapping[str, EntryFacts]) -> dict[str, Answers]:
    """What I have drafted, by entry and prompt."""
    found: dict[str, Answers] = defaultdict(dict)
    for row in await _mine(viewer, "draft_answer", "entry_id, prompt, sealed"):
        if entry := entries.get(row["entry_id"]):
            answer = (await open_draft(entry, viewer.account, row)).answer
            if answer is not None:
                found[entry.id][row["prompt"]] = answer
    return found


async def my_submissions(
    viewer: Viewer, entries: Mapping[str, EntryFacts]
) -> dict[tuple[str, Part], Answers]:
    """What I have sent, by entry and part, with what I kept to myself."""
    found: dict[tuple[str, Part], Answers] = {}
    for row in await _mine(viewer, "submission", "entry_id, part, shareable, private"):
        if entry := entries.get(row["entry_id"]):
            me, part = viewer.account, row["part"]
            shared = await open_shareable(entry, me, part, row["shareable"]) or {}
            found[entry.id, part] = shared | await open_private(entry, me, part, row["private"])
    return found


async def my_withdrawals(viewer: Viewer) -> set[tuple[str, str]]:
    """Which of my answers I share no more: (entry, prompt)."""
    found = await _mine(viewer, "withdrawal", "entry_id, prompt")
    return {(row["entry_id"], row["prompt"]) for row in found}


@dataclass(frozen=True, slots=True)
class OwnText:
    """A text of mine about something: a prompt, or a finding."""

    about: str
    text: str
    on: date


async def my_additions(viewer: Viewer) -> dict[str, list[OwnText]]:
    """What I have added to my answers, by entry."""
    return await _texts(viewer, "addition", "prompt AS about, added_on AS day")


async def my_notes(viewer: Viewer) -> dict[str, list[OwnText]]:
    """My notes on findings, by entry."""
    return await _texts(viewer, "note", "finding AS about, written_on AS day")


async def _texts(viewer: Viewer, table: str, columns: str) -> dict[str, list[OwnText]]:
    found: dict[str, list[OwnText]] = defaultdict(list)
    columns = f"id, workbook_id, entry_id, text, position, {columns}"
    for row in sorted(await _mine(viewer, table, columns), key=lambda row: row["position"]):
        text = await _own(viewer, row, f"{table}|{row['id']}", row["text"])
        found[row["entry_id"]].append(OwnText(row["about"], text.decode(), row["day"]))
    return found


@dataclass(frozen=True, slots=True)
class OwnLine:
    """A line of mine in the log of an agreement, as JSON: `went` and `text`."""

    used_on: date
    went: str | None
    text: str | None


async def my_practices(viewer: Viewer) -> dict[str, list[OwnLine]]:
    """My lines in the logs of agreements, by agreement."""
    found: dict[str, list[OwnLine]] = defaultdict(list)
    lines = await _mine(
        viewer, "practice", "id, workbook_id, agreement_id, used_on, line, position"
    )
    for row in sorted(lines, key=lambda row: row["position"]):
        scope = Scope(row["workbook_id"], viewer.account, "shareable")
        said = await vault.current().unseal_json(scope, f"practice|{row['id']}", row["line"])
        line = OwnLine(row["used_on"], said["went"], said["text"])
        found[row["agreement_id"]].append(line)
    return found


async def my_earlier_words(viewer: Viewer) -> dict[str, list[Words]]:
    """What I wrote of agreements that have other words now, by agreement, the oldest first."""
    found: dict[str, list[Words]] = defaultdict(list)
    kept = await _mine(
        viewer, "earlier_wording", "id, workbook_id, agreement_id, author_id, words, revision"
    )
    for row in sorted(kept, key=lambda row: row["revision"]):
        words = await opened_earlier(row["workbook_id"], row)
        if words is not None:
            found[row["agreement_id"]].append(words)
    return found


async def _mine(viewer: Viewer, table: str, columns: str) -> list[dict[str, Any]]:
    return await rows(
        f"SELECT {columns} FROM {table} WHERE {WRITTEN_BY} ORDER BY id", *(viewer.account,) * 3
    )


async def _own(viewer: Viewer, row: Mapping[str, Any], name: str, sealed: bytes) -> bytes:
    scope = Scope(row["workbook_id"], viewer.account, "shareable")
    return await vault.current().unseal(scope, name, sealed)


@dataclass(frozen=True, slots=True)
class OwnHomework:
    """Homework that I gave: as a partner, or as a therapist."""

    id: str
    workbook: str
    module: str | None
    exercise: str | None
    exercises: tuple[str, ...]
    why: str | None
    when: str | None
    where: str | None
    minutes: int | None
    note: str | None
    from_on: date | None
    due_on: date | None
    repeat: str | None
    given_on: date


async def my_homework(viewer: Viewer) -> list[OwnHomework]:
    """All that I gave and nobody has taken off the list."""
    found = await rows(
        "SELECT * FROM assignment WHERE giver_id = ? ORDER BY workbook_id, position",
        viewer.account,
    )
    return [_homework(row, await homework_of(row)) for row in found]


def _homework(row: Mapping[str, Any], homework: Homework) -> OwnHomework:
    plan = homework.plan
    return OwnHomework(
        id=row["id"],
        workbook=row["workbook_id"],
        module=homework.module,
        exercise=homework.exercise,
        exercises=homework.exercises,
        why=plan.why,
        when=plan.when,
        where=plan.where,
        minutes=plan.minutes,
        note=homework.note,
        from_on=homework.from_on,
        due_on=homework.due_on,
        repeat=homework.repeat,
        given_on=row["given_on"],
    )


@dataclass(frozen=True, slots=True)
class OwnConsent:
    """What I allow a therapist. `therapist` is None for an account that is gone; `accepted` is
    their policy on secrets, None when they have changed it since.
    """

    workbook: str
    therapist: str | None
    scopes: Scopes
    given_on: date
    ends_on: date
    modules: tuple[str, ...] | None
    accepted: SecretsPolicy | None


async def my_consents(viewer: Viewer) -> list[OwnConsent]:
    """Every consent of mine that holds."""
    found = await rows(
        "SELECT c.workbook_id, c.scopes, c.given_on, c.ends_on, c.modules,"
        " c.policy AS accepted, l.therapist_id"
        " FROM consent c JOIN therapist_link l ON l.id = c.link_id"
        f" WHERE c.account_id = ? AND {in_force('c')}"
        " ORDER BY c.workbook_id, l.position",
        viewer.account,
    )
    names = await profiles_of(row["therapist_id"] for row in found)
    return [
        OwnConsent(
            workbook=row["workbook_id"],
            therapist=profile.name if (profile := names.get(row["therapist_id"])) else None,
            scopes=Scopes.of(row["scopes"]),
            given_on=row["given_on"],
            ends_on=row["ends_on"],
            modules=consent_of(row).modules,
            accepted=row["accepted"],
        )
        for row in found
    ]


@dataclass(frozen=True, slots=True)
class OwnExercise:
    """A version that I published, with its Markdown."""

    slug: str
    version: str
    source: str


async def my_exercises(viewer: Viewer) -> list[OwnExercise]:
    """Every version that I published."""
    found = await rows(
        "SELECT id, slug, version, source FROM exercise_version WHERE author_id = ?"
        " ORDER BY slug, version",
        viewer.account,
    )
    return [await _exercise(row) for row in found]


async def _exercise(row: Mapping[str, Any]) -> OwnExercise:
    name = f"exercise_version|{row['id']}"
    source = await vault.current().unseal(INSTANCE, name, row["source"])
    return OwnExercise(row["slug"], row["version"], source.decode())


async def authors_of(entries: Mapping[str, EntryFacts]) -> dict[str, str | None]:
    """Who published each version that was opened; None for a built-in one."""
    wanted = sorted({entry.version.id for entry in entries.values()})
    if not wanted:
        return {}
    marks = ", ".join("?" for _ in wanted)
    found = await rows(f"SELECT id, author_id FROM exercise_version WHERE id IN ({marks})", *wanted)
    return {row["id"]: row["author_id"] for row in found}
