"""Homework: a module or an exercise, given by a linked therapist or by the couple to themselves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from workbook import publishing
from workbook.answering import add_entry
from workbook.database.sql import execute, one, rows
from workbook.database.transactions import transactional
from workbook.errors import Fault, Invalid, NotFound
from workbook.exercise import Reveal
from workbook.homework import Homework, Refusal, check
from workbook.ids import is_id, new_id
from workbook.library import builtin
from workbook.policy import Action, Viewer, require
from workbook.ports import today
from workbook.records import entries, refusals
from workbook.records import homework as stored
from workbook.records.pages import Page, slice_of
from workbook.records.people import profiles_of
from workbook.records.workbooks import WorkbookFacts, next_position, workbook_for


@dataclass(frozen=True, slots=True)
class Assignment:
    """Homework as one of the three sees it, with the entries that they see. `giver`: an account.

    `refusal` is the viewer's own, and nobody else's. `partner`: whether they could have one.
    """

    id: str
    homework: Homework
    giver: str
    given_on: date
    mine: bool
    sees_words: bool
    refusal: Refusal | None
    partner: bool
    entries: tuple[str, ...]


@transactional
async def assign(viewer: Viewer, workbook_id: str, homework: Homework) -> str:
    """Give homework; it opens the entries. Its id."""
    workbook = await workbook_for(viewer, workbook_id, lock=True)
    require(Action.ASSIGN, viewer, workbook.case(viewer))
    check(homework)
    slugs = _slugs(homework)
    assignment = new_id("asg")
    position = await next_position("assignment", workbook_id)
    await stored.add(assignment, workbook_id, viewer.account, position, homework, today())
    for slug in slugs:
        await _open(viewer, workbook, slug, assignment, homework.reveal)
    return assignment


def _slugs(homework: Homework) -> tuple[str, ...]:
    """What is to be opened. A theme that people choose for themselves is nobody's to give."""
    if homework.exercises:
        _refuse_by_choice(not _by_choice().isdisjoint(homework.exercises), "#/exercises")
        return homework.exercises
    if homework.exercise is not None:
        _refuse_by_choice(homework.exercise in _by_choice(), "#/exercise")
        return (homework.exercise,)
    module = builtin().module(homework.module or "")
    if module is None:
        raise Invalid([Fault("unknown-module", "There is no module by this name.", "#/module")])
    _refuse_by_choice(builtin().is_by_choice(module), "#/module")
    return module.exercises


def _by_choice() -> set[str]:
    modules = builtin().modules
    return {slug for it in modules if builtin().is_by_choice(it) for slug in it.exercises}


def _refuse_by_choice(refused: bool, pointer: str) -> None:
    if refused:
        raise Invalid([Fault("by-choice", "Only the person themselves chooses this.", pointer)])


async def _open(
    viewer: Viewer, workbook: WorkbookFacts, slug: str, assignment: str, reveal: Reveal | None
) -> None:
    """One joint entry; of an exercise that never opens, one for each partner alone."""
    version, exercise = await publishing.find(viewer, slug, workbook)
    owners: tuple[str | None, ...] = (None,)
    if exercise.reveal == "never" or workbook.other is None:
        owners = workbook.accounts
    for owner in owners:
        await add_entry(workbook, version, exercise, owner, assignment, reveal)


SEEN = f"""(a.giver_id = ? OR EXISTS (SELECT 1 {entries.FROM}
    WHERE e.workbook_id = a.workbook_id AND e.assignment_id = a.id AND {entries.SEEN}))"""
SEEN_TAKES = 5
"""Homework is seen by who gave it, and by whoever sees an entry of it: what somebody gave to
themselves while they waited for a partner stays theirs, and what a therapist has no consent for is
not there for them. So many parameters: the viewer's account.
"""


async def assignments(
    viewer: Viewer, workbook_id: str, page: Page
) -> tuple[list[Assignment], str | None]:
    """The homework of a workbook that this viewer sees, the newest first."""
    workbook = await workbook_for(viewer, workbook_id)
    require(Action.SEE_ASSIGNMENTS, viewer, workbook.case(viewer))
    before, cursor = "", []
    if page.after is not None:
        before = f"""AND a.position < (SELECT a.position FROM assignment a
            WHERE a.id = ? AND a.workbook_id = ? AND {SEEN})"""
        cursor = [page.after, workbook_id, *(viewer.account,) * SEEN_TAKES]
    found = await rows(
        f"SELECT a.*, {refusals.COLUMNS} FROM assignment a {refusals.JOIN}"
        f" WHERE a.workbook_id = ? AND {SEEN} {before} ORDER BY a.position DESC LIMIT ?",
        viewer.account,
        workbook_id,
        *(viewer.account,) * SEEN_TAKES,
        *cursor,
        page.limit + 1,
    )
    shown, following = slice_of(found, page)
    return await _read(viewer, workbook, shown), following


async def givers(found: Sequence[Assignment]) -> dict[str, str | None]:
    """From whom this is: names by account; None for one that is gone."""
    profiles = await profiles_of(one.giver for one in found)
    return {account: it.name if it else None for account, it in profiles.items()}


async def assignment_for(viewer: Viewer, assignment: str) -> Assignment:
    """One assignment, for those who see its workbook. NotFound."""
    workbook, row = await _load(viewer, assignment)
    require(Action.SEE_ASSIGNMENTS, viewer, workbook.case(viewer))
    return (await _read(viewer, workbook, [row]))[0]


async def as_therapist(viewer: Viewer, workbook_id: str) -> WorkbookFacts:
    """The workbook, for a linked therapist who may give homework in it. NotFound."""
    workbook = await workbook_for(viewer, workbook_id)
    if workbook.seat is not None:
        raise NotFound
    require(Action.ASSIGN, viewer, workbook.case(viewer))
    return workbook


async def as_partner(viewer: Viewer, assignment: str) -> Assignment:
    """One assignment, for the two partners of its workbook alone. NotFound."""
    found = await assignment_for(viewer, assignment)
    if not found.partner:
        raise NotFound
    return found


@transactional
async def end(viewer: Viewer, assignment: str) -> None:
    """Take homework off the list: by either partner, or by the therapist who gave it.

    Its entries stay: somebody may have written into them.
    """
    workbook, row = await _load(viewer, assignment)
    if workbook.seat is None and row["giver_id"] != viewer.account:
        raise NotFound
    require(Action.ASSIGN, viewer, workbook.case(viewer))
    await execute("DELETE FROM assignment WHERE id = ?", assignment)


@transactional
async def put_off(viewer: Viewer, assignment: str, until: date | None) -> None:
    """Not for me: until this day, which is later than today, or with None for good.

    It is the viewer's own to know: nothing of the entries, of the list or of the other one's day
    changes, and no therapist is told.
    """
    workbook, _ = await _load(viewer, assignment)
    require(Action.PUT_OFF_HOMEWORK, viewer, workbook.case(viewer))
    if until is not None and until <= today():
        raise Invalid([Fault("past", "Choose a day after today, or none.", "#/until")])
    await refusals.keep(viewer, workbook.id, assignment, until)


@transactional
async def take_up(viewer: Viewer, assignment: str) -> None:
    """For me after all; also when it was not put off."""
    workbook, _ = await _load(viewer, assignment)
    require(Action.PUT_OFF_HOMEWORK, viewer, workbook.case(viewer))
    await refusals.drop(viewer, assignment)


async def _load(viewer: Viewer, assignment: str) -> tuple[WorkbookFacts, dict[str, Any]]:
    row = None
    if is_id(assignment, "asg"):
        row = await one(
            f"SELECT a.*, {refusals.COLUMNS} FROM assignment a {refusals.JOIN}"
            f" WHERE a.id = ? AND {SEEN}",
            viewer.account,
            assignment,
            *(viewer.account,) * SEEN_TAKES,
        )
    if row is None:
        raise NotFound
    return await workbook_for(viewer, row["workbook_id"]), row


async def _read(
    viewer: Viewer, workbook: WorkbookFacts, found: Sequence[dict[str, Any]]
) -> list[Assignment]:
    opened = await _entries(viewer, [row["id"] for row in found])
    return [await _assignment(viewer, workbook, row, opened[row["id"]]) for row in found]


async def _entries(viewer: Viewer, assignments: Sequence[str]) -> dict[str, list[str]]:
    """The entries that each of these opened, as far as the viewer sees them. One statement."""
    by_assignment: dict[str, list[str]] = {assignment: [] for assignment in assignments}
    if not by_assignment:
        return by_assignment
    marks = ", ".join("?" for _ in by_assignment)
    opened = await rows(
        f"SELECT e.id, e.assignment_id {entries.FROM} WHERE e.assignment_id IN ({marks})"
        f" AND {entries.SEEN} ORDER BY e.position",
        viewer.account,
        *by_assignment,
        *(viewer.account,) * 3,
    )
    for entry in opened:
        by_assignment[entry["assignment_id"]].append(entry["id"])
    return by_assignment


async def _assignment(
    viewer: Viewer, workbook: WorkbookFacts, row: Mapping[str, Any], opened: Sequence[str]
) -> Assignment:
    mine = row["giver_id"] == viewer.account
    sees_words = mine or workbook.seat is not None
    return Assignment(
        id=row["id"],
        homework=await stored.homework_of(row, words=sees_words),
        giver=row["giver_id"],
        given_on=row["given_on"],
        mine=mine,
        sees_words=sees_words,
        refusal=refusals.refusal_of(row),
        partner=workbook.seat is not None,
        entries=tuple(opened),
    )
