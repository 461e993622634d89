"""Talking it through: the sitting that two hold over what opened, on one device or on two.

Either may begin it, move on, change over, pause, go on and close it. Every act waits for the
entry's row, so acts come one after the other; each sets what it names and leaves the rest.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from workbook import findings
from workbook.database.transactions import transactional
from workbook.errors import Fault, Invalid, Refused
from workbook.exercise import Seat
from workbook.policy import Action, Viewer, require
from workbook.ports import random_bytes
from workbook.reading_log import note_reading
from workbook.records.entries import EntryFacts, entry_for
from workbook.records.sheets import SEATS, Sheets, sheets_for
from workbook.records.sittings import add_sitting, open_sitting, remove_sitting, rewrite_sitting
from workbook.reviewing import found_now
from workbook.talk import KEEP, Change, Minutes, NewReturn, Sitting, changed

Speaker = Literal["you", "partner", "one", "other"]
Unchanged = Callable[[Sheets], None]
"""Called in the transaction with what is there now; raises when the viewer read something else."""


@dataclass(frozen=True, slots=True)
class SittingRead:
    """The sitting for one viewer, whose `seat` is None for a therapist. `sitting` is None while
    none is held. `steps` are what is still there of it, each with its outcome; `finding` is the
    one at hand, None at the end.
    """

    entry: str
    seat: Seat | None
    sitting: Sitting | None = None
    steps: tuple[tuple[str, str], ...] = ()
    finding: str | None = None


async def look(viewer: Viewer, entry_id: str) -> Sheets:
    """What is held over this entry, sealed still. NotOpen for the two partners before the reveal,
    else NotFound. A partner's look leaves nothing; a therapist's is noted for both.
    """
    sheets = await sheets_for(viewer, entry_id)
    require(Action.SEE_SITTING, viewer, sheets.entry.case(viewer))
    await _note_therapist(viewer, sheets.entry)
    return sheets


async def _note_therapist(viewer: Viewer, entry: EntryFacts) -> None:
    if entry.seat is None:
        both = [account for seat in SEATS if (account := entry.account_at(seat))]
        await note_reading(viewer, both, "sitting", entry.id)


def tag_parts(sheets: Sheets) -> tuple[object, ...]:
    """Everything that could change in the sitting as it is shown, without opening anything."""
    if sheets.sitting is None:
        return ()
    return (
        sheets.sitting.id,
        sheets.sitting.revision,
        tuple(sorted(sheets.withdrawn)),
        tuple(sorted(sheets.discussions.items())),
    )


async def read(sheets: Sheets) -> SittingRead:
    """Open what `look` found."""
    talk = SittingRead(sheets.entry.id, sheets.entry.seat)
    sitting = await open_sitting(sheets)
    if sitting is None:
        return talk
    there = (await found_now(sheets)).by_id
    steps = ((step, sheets.discussions.get(step, "open")) for step in sitting.still(there))
    return replace(talk, sitting=sitting, steps=tuple(steps), finding=sitting.at_hand(there))


@transactional
async def begin(viewer: Viewer, entry_id: str, minutes: Minutes, unchanged: Unchanged) -> bool:
    """Begin a sitting of this length. False when one is held already, which stays as it is.

    Chance says who speaks first: neither a seat does, nor whoever began.
    """
    sheets = await _held(viewer, entry_id, unchanged)
    if sheets.sitting is not None:
        return False
    steps = findings.for_a_sitting(await found_now(sheets), minutes, sheets.discussions)
    await add_sitting(sheets.entry, Sitting(minutes, steps, speaker=_by_chance()))
    return True


def _by_chance() -> Seat:
    return SEATS[random_bytes(1)[0] % 2]


@transactional
async def change(
    viewer: Viewer,
    entry_id: str,
    change: Change,
    speaker: Speaker | None,
    unchanged: Unchanged,
) -> None:
    """One act. `speaker` is whose turn it is from now on, as the viewer calls them. Refused when
    no sitting is held. When and how to come back is for the two to agree on, not for a therapist.
    """
    sheets = await _held(viewer, entry_id, unchanged)
    if isinstance(change.pause, NewReturn) and change.pause.says_something:
        require(Action.AGREE_RETURN, viewer, sheets.entry.case(viewer))
    before = await open_sitting(sheets)
    if before is None or sheets.sitting is None:
        text = "No sitting is held now. Either of you can begin one."
        raise Refused("no-sitting", text)
    seat = KEEP if speaker is None else _seat(speaker, sheets.entry.seat)
    after = changed(before, replace(change, speaker=seat))
    if after != before:
        await rewrite_sitting(sheets.entry, sheets.sitting, after)


def _seat(speaker: Speaker, viewer: Seat | None) -> Seat:
    """Whom the viewer means."""
    if viewer is None and speaker in ("one", "other"):
        return "one" if speaker == "one" else "other"
    if viewer is not None and speaker in ("you", "partner"):
        return viewer if speaker == "you" else _across(viewer)
    words = "one or other" if viewer is None else "you or partner"
    raise Invalid([Fault("unknown-speaker", f"Say {words}.", "#/speaker")])


def _across(seat: Seat) -> Seat:
    return "other" if seat == "one" else "one"


@transactional
async def close(viewer: Viewer, entry_id: str, unchanged: Unchanged) -> None:
    """Close the sitting. Nothing of it is kept; outcomes and notes stay where they are."""
    sheets = await _held(viewer, entry_id, unchanged)
    if sheets.sitting is not None:
        await remove_sitting(sheets.sitting)


async def _held(viewer: Viewer, entry_id: str, unchanged: Unchanged) -> Sheets:
    """What is there now, with the entry's row locked until the transaction ends. The lock is a
    statement of its own: one that waits for it would still see the sitting as it was before.
    """
    entry = await entry_for(viewer, entry_id, lock=True)
    require(Action.HOLD_SITTING, viewer, entry.case(viewer))
    sheets = await sheets_for(viewer, entry_id)
    unchanged(sheets)
    return sheets
