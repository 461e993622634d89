"""Reading what opened: both answers side by side, the findings, the agenda."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from workbook import findings, mismatch
from workbook.answers import Answer
from workbook.catalogue import Catalogue
from workbook.database.sql import execute
from workbook.exercise import Exercise, Seat
from workbook.findings import Found
from workbook.library import builtin
from workbook.mismatch import TEXTS, EarlierRound, PromptComparison
from workbook.policy import Action, Viewer, require
from workbook.reading_log import note_reading
from workbook.records.entries import EntryFacts
from workbook.records.papers import Answers
from workbook.records.sheets import SEATS, SealedAddition, Sheets, open_text, sheets_for
from workbook.records.versions import parsed

AGENDA_TEXTS = ("ongoing", "close")


@dataclass(frozen=True, slots=True)
class AdditionRead:
    """A dated addition as a reader sees it."""

    id: str
    seat: Seat
    prompt: str
    text: str
    added_on: date


@dataclass(frozen=True, slots=True)
class Review:
    """What opened, for one viewer. A side that is None is closed to them.

    `exercise` and `texts` are in the viewer's language, `agenda_texts` too: what was said stays as
    it was said. `sides` holds what each seat shares, and for the viewer's own seat also what they
    kept back.
    `replies` is None until both have replied.
    """

    entry: EntryFacts
    exercise: Exercise
    sides: Mapping[Seat, Answers | None]
    names: Mapping[Seat, str | None]
    withdrawn: frozenset[tuple[Seat, str]]
    comparisons: Mapping[str, PromptComparison | None]
    found: Found
    texts: Mapping[str, str]
    agenda_texts: Mapping[str, str]
    discussions: Mapping[str, str]
    additions: tuple[AdditionRead, ...]
    replies: Mapping[Seat, Answers | None] | None


async def look(viewer: Viewer, entry_id: str) -> Sheets:
    """What opened, sealed still. NotOpen for the two partners before the reveal, else NotFound.

    A partner's look changes nothing at all; a therapist's is noted for those whose answers it is.
    """
    sheets = await sheets_for(viewer, entry_id)
    require(Action.OPEN_REVIEW, viewer, sheets.entry.case(viewer))
    if sheets.entry.seat is None:
        await note_reading(viewer, _readable(sheets), "review", sheets.entry.id)
    return sheets


def _readable(sheets: Sheets) -> list[str]:
    """Whose answers this viewer reads."""
    seats = {seat for seat, _ in sheets.shareable}
    accounts = (sheets.entry.account_at(seat) for seat in SEATS if seat in seats)
    return [account for account in accounts if account is not None]


def tag_parts(sheets: Sheets) -> tuple[object, ...]:
    """Everything that this viewer could see change, without opening anything."""
    entry = sheets.entry
    return (
        entry.seat or "therapist",
        entry.closed,
        entry.version.content_hash,
        str(entry.revealed_on),
        entry.constants or "",
        tuple(sorted(f"{seat} {part} {ident}" for (seat, part), ident in sheets.ids.items())),
        tuple(sorted(f"{seat} {prompt}" for seat, prompt in _seen_withdrawn(sheets))),
        tuple(sorted(sheets.discussions.items())) if _sees_both(sheets) else (),
        _chosen_parts(sheets),
        tuple(a.id for a in _seen_additions(sheets)),
        _earlier_parts(sheets),
        tuple((sheets.profiles[seat] or b"").hex() for seat in SEATS),
    )


def _earlier_parts(sheets: Sheets) -> tuple[object, ...]:
    """What an earlier round shares decides whether a difference is offered as one that lasts."""
    earlier = sheets.earlier
    if earlier is None:
        return ()
    shown = sorted(f"{seat} {prompt}" for seat, prompt in earlier.withdrawn)
    return (earlier.entry.id, *shown)


def _chosen_parts(sheets: Sheets) -> tuple[object, ...]:
    choice = sheets.entry.chosen
    if choice is None or not _sees_both(sheets):
        return ()
    return (choice.items, *choice.findings)


def _sees_both(sheets: Sheets) -> bool:
    """Whether this viewer reads both sides, and so the findings over them."""
    return {seat for seat, _ in sheets.shareable} == set(SEATS)


def _seen_withdrawn(sheets: Sheets) -> set[tuple[Seat, str]]:
    """Withdrawals on the sides that this viewer reads at all."""
    readable = {seat for seat, _ in sheets.shareable}
    return {(seat, prompt) for seat, prompt in sheets.withdrawn if seat in readable}


def _seen_additions(sheets: Sheets) -> list[SealedAddition]:
    """Additions to answers that the viewer reads: their own, and what a side still shares."""
    readable = {seat for seat, _ in sheets.shareable}
    seats: dict[str | None, Seat] = {a: s for s in SEATS if (a := sheets.entry.account_at(s))}
    return [
        addition
        for addition in sheets.additions
        if (seat := seats.get(addition.author)) in readable
        and (seat == sheets.entry.seat or (seat, addition.prompt) not in sheets.withdrawn)
    ]


async def read(viewer: Viewer, sheets: Sheets) -> Review:
    """Open what `look` found: both answers side by side, the findings, the agenda."""
    entry = sheets.entry
    exercise = await parsed(entry.version)
    worded = await parsed(entry.version, viewer.language)
    words = builtin().catalogue(viewer.language)
    shared = {seat: await sheets.shared(seat, "answers") for seat in SEATS}
    found = await _found(sheets, exercise, shared)
    names = {seat: await sheets.name(seat) for seat in SEATS}
    sides = dict(shared)
    if entry.seat is not None:
        sides[entry.seat] = await sheets.everything_of(entry.seat, "answers")
    return Review(
        entry=entry,
        exercise=worded,
        sides=sides,
        names=names,
        withdrawn=sheets.withdrawn,
        comparisons=found.comparisons,
        found=found,
        texts=_texts(found, worded, shared, names, words),
        agenda_texts={text: words.say("findings", text, TEXTS[text]) for text in AGENDA_TEXTS},
        discussions=sheets.discussions,
        additions=await _additions(sheets),
        replies=await _replies(sheets),
    )


async def _found(
    sheets: Sheets, exercise: Exercise, shared: Mapping[Seat, Answers | None]
) -> Found:
    return await findings.find(
        sheets.entry,
        exercise,
        shared["one"],
        shared["other"],
        first=sheets.entry.first_reveal,
        replies=await _shared_replies(sheets),
        earlier=await _earlier(sheets, exercise),
    )


async def _earlier(sheets: Sheets, exercise: Exercise) -> tuple[EarlierRound, ...]:
    """What was on the agenda of an earlier round, where it is still shared and means the same."""
    if sheets.earlier is None or sheets.earlier.entry.revealed_on is None:
        return ()
    before = await found_now(sheets.earlier)
    discussed = {prompt for finding in before.agenda.discuss for prompt in finding.prompts}
    then = await parsed(sheets.earlier.entry.version)
    alike = {prompt.id for prompt in mismatch.asked_alike(then, exercise)}
    return (EarlierRound(sheets.earlier.entry.revealed_on, frozenset(discussed & alike)),)


async def _shared_replies(sheets: Sheets) -> tuple[Answers, Answers] | None:
    """What both shared in reply. None until both have replied, and when a side is closed."""
    one, other = [await sheets.shared(seat, "reply") for seat in SEATS]
    return None if one is None or other is None else (one, other)


def _texts(
    found: Found,
    exercise: Exercise,
    shared: Mapping[Seat, Answers | None],
    names: Mapping[Seat, str | None],
    words: Catalogue,
) -> dict[str, str]:
    sides = shared["one"] or {}, shared["other"] or {}
    nobody = words.phrase("your_partner")
    called = names["one"] or nobody, names["other"] or nobody
    return {
        key: mismatch.text(finding, exercise, *sides, *called, words)
        for key, finding in found.by_id.items()
    }


async def _replies(sheets: Sheets) -> Mapping[Seat, Answers | None] | None:
    """Both replies; the viewer's own with what they kept back. None until both have sent."""
    entry = sheets.entry
    if not (entry.one.replied and entry.other.replied):
        return None
    sides = {seat: await sheets.shared(seat, "reply") for seat in SEATS}
    if entry.seat is not None:
        sides[entry.seat] = await sheets.everything_of(entry.seat, "reply")
    return sides


async def _additions(sheets: Sheets) -> tuple[AdditionRead, ...]:
    entry, read_ones = sheets.entry, []
    for a in _seen_additions(sheets):
        seat: Seat = "one" if a.author == entry.one_account else "other"
        text = await open_text(entry, a.author, f"addition|{a.id}", a.text)
        if text is not None:
            read_ones.append(AdditionRead(a.id, seat, a.prompt, text, a.added_on))
    return tuple(read_ones)


def is_shown(answer: Answer | None) -> bool:
    """Whether an answer shows to the other side: everything else looks like skipped."""
    return answer is not None and answer.comparable


async def rewrite_summary(viewer: Viewer, entry: EntryFacts) -> None:
    """The counts for lists, as they are now. Nothing is counted once somebody has left."""
    if entry.closed:
        return
    sheets = await sheets_for(viewer, entry.id)
    found = await found_now(sheets)
    sealed = await findings.seal_summary(sheets.entry, found, sheets.discussions)
    await execute("UPDATE entry SET summary = ? WHERE id = ?", sealed, entry.id)


async def found_now(sheets: Sheets) -> Found:
    shared = {seat: await sheets.shared(seat, "answers") for seat in SEATS}
    return await _found(sheets, await parsed(sheets.entry.version), shared)
