"""A partner alone with an exercise: open it, draft, send, take back, or leave it for now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from workbook import confiding, publishing, revealing
from workbook.answers import check
from workbook.answers.asking import missing
from workbook.coaching import Saved, coached
from workbook.database.sql import execute
from workbook.database.transactions import transactional
from workbook.errors import Fault, Invalid, NotFound
from workbook.exercise import Exercise, Prompt, Reveal
from workbook.ids import new_id
from workbook.policy import Action, Viewer, require
from workbook.ports import now, today
from workbook.progress import opens_on_sending
from workbook.records import papers
from workbook.records.entries import EntryFacts, entry_for, next_round
from workbook.records.papers import Answers
from workbook.records.versions import Version, parsed
from workbook.records.workbooks import WorkbookFacts, next_position, workbook_for


@dataclass(frozen=True, slots=True)
class Sent:
    """What was sent, and whether it is new or was there already."""

    entry: str
    new: bool
    answers: Answers


@transactional
async def open_entry(viewer: Viewer, workbook_id: str, slug: str) -> str:
    """Open an exercise in this workbook, as a new round. The entry's id."""
    workbook = await workbook_for(viewer, workbook_id, lock=True)
    require(Action.OPEN_ENTRY, viewer, workbook.case(viewer))
    version, exercise = await publishing.find(viewer, slug, workbook)
    alone = workbook.other is None or exercise.reveal == "never"
    return await add_entry(workbook, version, exercise, viewer.account if alone else None)


async def add_entry(
    workbook: WorkbookFacts,
    version: Version,
    exercise: Exercise,
    owner: str | None,
    assignment: str | None = None,
    reveal: Reveal | None = None,
) -> str:
    """Record a new entry, with the workbook's row locked. With an `owner` it is theirs alone for
    ever; without, it is for both, and an assignment's `reveal` goes before the exercise's.
    """
    entry_id = new_id("ent")
    await execute(
        "INSERT INTO entry (id, workbook_id, exercise_version_id, assignment_id, solo_of_id,"
        " position, round, reveal, opened_on, one_sent, other_sent, one_declined, other_declined,"
        " one_replied, other_replied, first_reveal)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        entry_id,
        workbook.id,
        version.id,
        assignment,
        owner,
        await next_position("entry", workbook.id),
        await next_round(workbook.id, version, owner),
        "never" if owner else reveal or exercise.reveal,
        today(),
        *(False,) * 7,
    )
    return entry_id


async def read_draft(viewer: Viewer, entry_id: str) -> Answers:
    """My own answers to this entry: the draft, or what I sent."""
    entry = await entry_for(viewer, entry_id)
    require(Action.READ_DRAFT, viewer, entry.case(viewer))
    if entry.mine.sent:
        return await papers.sent_by(entry, viewer.account, "answers")
    draft = papers.fitting(await papers.draft_of(entry, viewer.account))
    exercise = await parsed(entry.version)
    return {p.id: draft[p.id] for p in exercise.asked_first() if p.id in draft}


@transactional
async def save(viewer: Viewer, entry_id: str, prompt_id: str, body: Mapping[str, object]) -> Saved:
    """Keep one answer of my draft. Durable when it returns; answering again undoes a refusal.

    What cannot be shared as a boundary is kept private, and the nudges say so.
    """
    entry = await entry_for(viewer, entry_id, lock=True)
    require(Action.ANSWER, viewer, entry.case(viewer))
    exercise = await parsed(entry.version)
    prompt = asked_first(exercise, prompt_id)
    read_in = (await parsed(entry.version, viewer.language)).language
    saved = coached(prompt, check(prompt, body), read_in)
    await confiding.check_addressed(viewer, entry, saved.answer)
    await papers.save_draft(entry, viewer.account, prompt_id, saved.answer)
    if entry.mine.declined:
        await mark(entry, declined=False)
    return saved


def asked_first(exercise: Exercise, prompt_id: str) -> Prompt:
    prompt = exercise.prompt(prompt_id)
    if prompt is None or prompt.reply:
        raise NotFound
    return prompt


@transactional
async def submit(viewer: Viewer, entry_id: str) -> Sent:
    """Seal my answers. The second of two submissions opens the entry, in this transaction.

    Sending again changes nothing, also after the reveal. Invalid names the required prompts
    that were not touched.
    """
    entry = await entry_for(viewer, entry_id, lock=True)
    if entry.seat is not None and entry.mine.sent:
        require(Action.SEND_AGAIN, viewer, entry.case(viewer))
        return Sent(entry.id, False, await papers.sent_by(entry, viewer.account, "answers"))
    require(Action.SEND, viewer, entry.case(viewer))
    exercise = await parsed(entry.version)
    sent = _with_mine_sent(entry)
    opens = opens_on_sending(sent.reveal, sent.one, sent.other)
    partner = _partner(entry) if opens else None
    draft, theirs = await papers.draft_and_partners(entry, viewer.account, "answers", partner)
    refuse_gaps(missing(exercise, draft))
    mine = papers.as_sent(exercise, "answers", draft)
    await papers.seal(entry, viewer.account, "answers", mine)
    if opens:
        await revealing.reveal(sent, exercise, viewer.account, mine, theirs)
    else:
        await mark(entry, sent=True, declined=False)
    await confiding.confide(viewer, entry, mine)
    return Sent(entry.id, True, papers.as_read(mine))


def _with_mine_sent(entry: EntryFacts) -> EntryFacts:
    side = replace(entry.mine, sent=True, declined=False)
    return replace(entry, other=side) if entry.seat == "other" else replace(entry, one=side)


def _partner(entry: EntryFacts) -> str | None:
    return entry.account_at("one" if entry.seat == "other" else "other")


def refuse_gaps(gaps: list[str]) -> None:
    """A sealed copy needs every required prompt touched: a skip will do."""
    text = "Please answer this, or skip it. Skipping is fine."
    if gaps:
        raise Invalid([Fault("required", text, f"#/answers/{prompt}") for prompt in gaps])


async def read_submission(viewer: Viewer, entry_id: str) -> Answers:
    """What I sent. NotFound when I did not."""
    entry = await entry_for(viewer, entry_id)
    require(Action.READ_SUBMISSION, viewer, entry.case(viewer))
    return await _sent(entry, viewer)


async def open_drawer(viewer: Viewer, entry_id: str) -> Answers:
    """What I sent and replied, what I kept private with it, for a page: whoever only holds my
    unlocked phone reads none of it. Where somebody left before I had sent, my draft. SignInAgain,
    whether there is anything or not; NotFound when there is not.
    """
    entry = await entry_for(viewer, entry_id)
    require(Action.OPEN_DRAWER, viewer, replace(entry.case(viewer), fresh=viewer.is_fresh(now())))
    if entry.closed and not entry.mine.sent:
        return await _begun(entry, viewer)
    return await _sent(entry, viewer) | await papers.sent_by(entry, viewer.account, "reply")


async def _begun(entry: EntryFacts, viewer: Viewer) -> Answers:
    draft = papers.fitting(await papers.draft_of(entry, viewer.account))
    if not draft:
        raise NotFound
    return draft


async def _sent(entry: EntryFacts, viewer: Viewer) -> Answers:
    mine = await papers.submission_of(entry, viewer.account, "answers")
    if mine is None:
        raise NotFound
    return mine


@transactional
async def take_back(viewer: Viewer, entry_id: str) -> None:
    """Take back what I sent, while it has not opened. The draft is as it was."""
    entry = await entry_for(viewer, entry_id, lock=True)
    require(Action.TAKE_BACK, viewer, entry.case(viewer))
    if not await papers.unseal_again(entry, viewer.account):
        raise NotFound
    await mark(entry, sent=False, ready=False)


@transactional
async def decline(viewer: Viewer, entry_id: str) -> str:
    """Not for me now. Only I see it; what I sent is taken back; answering again undoes it."""
    entry = await entry_for(viewer, entry_id, lock=True)
    require(Action.DECLINE, viewer, entry.case(viewer))
    await papers.unseal_again(entry, viewer.account)
    await mark(entry, sent=False, declined=True, ready=False)
    return entry.id


async def mark(entry: EntryFacts, **marks: bool) -> None:
    """Note what my seat has done, on the entry's locked row. `ready=False` clears the press."""
    seat = entry.seat
    values: list[object] = [None if name == "ready" else on for name, on in marks.items()]
    columns = [f"{seat}_ready_at" if name == "ready" else f"{seat}_{name}" for name in marks]
    changes = ", ".join(f"{column} = ?" for column in columns)
    await execute(f"UPDATE entry SET {changes} WHERE id = ?", *values, entry.id)
