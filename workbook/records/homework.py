"""Homework as it is stored: its words are under the key of whoever gave it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from workbook import vault
from workbook.database.sql import execute
from workbook.homework import Homework, Plan
from workbook.vault import Gone, Scope


async def add(
    assignment: str, workbook: str, giver: str, position: int, homework: Homework, day: date
) -> None:
    """Write it down, with its words sealed."""
    scope = Scope(workbook, giver, "shareable")
    if homework.note is not None or homework.plan.told:
        await vault.current().ensure(scope)
    await execute(
        "INSERT INTO assignment (id, workbook_id, giver_id, position, module, exercise, exercises,"
        " reveal, from_on, due_on, repeat, note, plan, given_on)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        assignment,
        workbook,
        giver,
        position,
        homework.module,
        homework.exercises[0] if homework.exercises else homework.exercise,
        ",".join(homework.exercises) or None,
        homework.reveal,
        homework.from_on,
        homework.due_on,
        homework.repeat,
        await _seal_note(scope, assignment, homework.note),
        await _seal_plan(scope, assignment, homework.plan),
        day,
    )


async def _seal_note(scope: Scope, assignment: str, note: str | None) -> bytes | None:
    if note is None:
        return None
    return await vault.current().seal(scope, f"assignment|{assignment}", note.encode())


async def _seal_plan(scope: Scope, assignment: str, plan: Plan) -> bytes | None:
    if not plan.told:
        return None
    return await vault.current().seal_json(scope, f"assignment|{assignment}|plan", plan.told)


async def homework_of(row: Mapping[str, Any], *, words: bool = True) -> Homework:
    """What a row of `assignment` says; without its words when those are not for who asks."""
    exercises = selection_of(row)
    return Homework(
        module=row["module"],
        exercise=None if exercises else row["exercise"],
        exercises=exercises,
        reveal=row["reveal"],
        from_on=row["from_on"],
        due_on=row["due_on"],
        repeat=row["repeat"],
        note=await _note(row) if words else None,
        plan=await _plan(row) if words else Plan(),
    )


def selection_of(row: Mapping[str, Any]) -> tuple[str, ...]:
    """The exercises that were chosen one by one; none where a module or one exercise was given."""
    return tuple(row["exercises"].split(",")) if row["exercises"] else ()


async def _note(row: Mapping[str, Any]) -> str | None:
    if row["note"] is None:
        return None
    try:
        opened = await vault.current().unseal(_scope(row), f"assignment|{row['id']}", row["note"])
    except Gone:
        return None
    return opened.decode()


async def _plan(row: Mapping[str, Any]) -> Plan:
    if row["plan"] is None:
        return Plan()
    name = f"assignment|{row['id']}|plan"
    try:
        return Plan(**await vault.current().unseal_json(_scope(row), name, row["plan"]))
    except Gone:
        return Plan()


def _scope(row: Mapping[str, Any]) -> Scope:
    return Scope(row["workbook_id"], row["giver_id"], "shareable")
