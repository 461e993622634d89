"""Sittings as they are stored: a row for an entry while one is held, sealed under the joint key."""

from __future__ import annotations

from datetime import date
from typing import Any

from workbook import vault
from workbook.database.sql import execute
from workbook.ids import new_id
from workbook.records.entries import EntryFacts
from workbook.records.sheets import SealedSitting, Sheets
from workbook.talk import Return, Sitting
from workbook.vault import Gone, Scope


async def open_sitting(sheets: Sheets) -> Sitting | None:
    """The sitting that is held, opened. None: there is none, or its key is gone."""
    held = sheets.sitting
    if held is None:
        return None
    return await sitting_from(sheets.entry.workbook, held.id, held.sealed)


async def sitting_from(workbook: str, sitting_id: str, sealed: bytes) -> Sitting | None:
    """A sitting that was loaded for one of its two, opened. None: its key is gone."""
    scope = Scope(workbook, "", "joint")
    try:
        return _read(await vault.current().unseal_json(scope, _place(sitting_id), sealed))
    except Gone:
        return None


async def add_sitting(entry: EntryFacts, sitting: Sitting) -> None:
    """A new one, with the entry's row locked."""
    made = new_id("sit")
    await execute(
        "INSERT INTO sitting (id, workbook_id, entry_id, revision, sealed) VALUES (?, ?, ?, 1, ?)",
        made,
        entry.workbook,
        entry.id,
        await _seal(entry, made, sitting),
    )


async def rewrite_sitting(entry: EntryFacts, held: SealedSitting, sitting: Sitting) -> None:
    """What is held is this from now on, with the entry's row locked."""
    await execute(
        "UPDATE sitting SET revision = revision + 1, sealed = ? WHERE id = ?",
        await _seal(entry, held.id, sitting),
        held.id,
    )


async def remove_sitting(held: SealedSitting) -> None:
    """It is over, and nothing of it is kept."""
    await execute("DELETE FROM sitting WHERE id = ?", held.id)


async def _seal(entry: EntryFacts, sitting_id: str, sitting: Sitting) -> bytes:
    return await vault.current().seal_json(_joint(entry), _place(sitting_id), _written(sitting))


def _joint(entry: EntryFacts) -> Scope:
    return Scope(entry.workbook, "", "joint")


def _place(sitting_id: str) -> str:
    return f"sitting|{sitting_id}|state"


def _written(sitting: Sitting) -> dict[str, Any]:
    return {
        "minutes": sitting.minutes,
        "steps": sitting.steps,
        "speaker": sitting.speaker,
        "place": sitting.place,
        "pause": None if sitting.pause is None else _written_return(sitting.pause),
    }


def _written_return(agreed: Return) -> dict[str, Any]:
    on = agreed.on.isoformat() if agreed.on else None
    return {"on": on, "at": agreed.at, "words": agreed.words}


def _read(state: dict[str, Any]) -> Sitting:
    pause = state["pause"]
    return Sitting(
        minutes=state["minutes"],
        steps=tuple(state["steps"]),
        speaker=state["speaker"],
        place=state["place"],
        pause=None if pause is None else _read_return(pause),
    )


def _read_return(agreed: dict[str, Any]) -> Return:
    on = date.fromisoformat(agreed["on"]) if agreed["on"] else None
    return Return(on, agreed["at"], agreed["words"])
