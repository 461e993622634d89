"""Everything of one's own, to take along: what I wrote and did, and what both of us signed.

What is asked for is a ticket, good for an hour; the words are gathered when it is read, so no copy
of them lies anywhere. Asking and reading both need a fresh sign-in, because whoever holds an
unlocked phone would otherwise hold everything at once.

Nothing of the partner is in it: not their answers, not their name, not the words of an exercise
that they wrote. It is made of the viewer's own rows alone, so it is the same whatever the partner
has done; but for words that both signed, which belong to both.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from workbook import mailing, pathways, reading_log, security_log, signing_in, signing_out
from workbook.agreement import Kind, Words
from workbook.answers import Answer
from workbook.database.transactions import transactional
from workbook.exercise import Exercise, Prompt
from workbook.policy import Action, Case, Viewer, require
from workbook.ports import now, today
from workbook.progress import Mine, mine
from workbook.reading_log import Reading
from workbook.records import belongings, held_words, wordings
from workbook.records.agreements import AgreementFacts, agreements_as_partner
from workbook.records.belongings import (
    OwnConsent,
    OwnExercise,
    OwnHomework,
    OwnLine,
    OwnText,
)
from workbook.records.entries import EntryFacts, entries_as_partner
from workbook.records.mail_settings import MailSettings
from workbook.records.pages import every
from workbook.records.papers import Answers
from workbook.records.pathways import Kept
from workbook.records.sessions import SessionFacts
from workbook.records.versions import parsed_all
from workbook.records.workbooks import workbooks_of
from workbook.security_log import Happening
from workbook.signing_in import Me

LASTS = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Ticket:
    """An export that can be read until then."""

    id: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class OwnAnswer:
    """My answer to one prompt. `withdrawn`: I stopped sharing it after it had opened."""

    prompt: Prompt
    answer: Answer
    withdrawn: bool


@dataclass(frozen=True, slots=True)
class OwnEntry:
    """An entry with my part in it. `worded` is false where the partner wrote the exercise."""

    facts: EntryFacts
    exercise: Exercise
    worded: bool
    mine: Mine
    answers: tuple[OwnAnswer, ...]
    replies: tuple[OwnAnswer, ...]
    additions: tuple[OwnText, ...]
    notes: tuple[OwnText, ...]


@dataclass(frozen=True, slots=True)
class OwnAgreement:
    """What I wrote of an agreement, what waits with me, what both signed, and what I wrote of it
    before, the oldest first. None: nothing.
    """

    id: str
    kind: Kind
    retired: bool
    mine: Words | None
    held: Words | None
    signed: Words | None
    earlier: tuple[Words, ...]
    practices: tuple[OwnLine, ...]


@dataclass(frozen=True, slots=True)
class OwnWorkbook:
    id: str
    state: Literal["waiting", "open", "closed"]
    entries: tuple[OwnEntry, ...]
    agreements: tuple[OwnAgreement, ...]


@dataclass(frozen=True, slots=True)
class Everything:
    """All of one account, as it is on `made_on`."""

    made_on: date
    me: Me
    mail: MailSettings
    workbooks: tuple[OwnWorkbook, ...]
    homework: tuple[OwnHomework, ...]
    pathways: tuple[Kept, ...]
    consents: tuple[OwnConsent, ...]
    exercises: tuple[OwnExercise, ...]
    access_log: tuple[Reading, ...]
    security_log: tuple[Happening, ...]
    devices: tuple[SessionFacts, ...]


def _fresh(viewer: Viewer) -> Case:
    return Case(fresh=viewer.is_fresh(now()))


@transactional
async def ask(viewer: Viewer) -> str:
    """A ticket to read everything of mine, for an hour. Its id. My own access log says so."""
    require(Action.EXPORT, viewer, _fresh(viewer))
    await reading_log.note_reading(viewer, [viewer.account], "export", viewer.account)
    return await belongings.add_ticket(viewer.account, now() + LASTS)


async def ticket(viewer: Viewer, export: str) -> Ticket:
    """A ticket of mine that is still good. NotFound."""
    return Ticket(export, await belongings.ticket_for(viewer, export, now()))


async def granted(viewer: Viewer, export: str) -> None:
    """Returns when this ticket may be read with now. NotFound for anybody else's; SignInAgain."""
    await ticket(viewer, export)
    require(Action.EXPORT, viewer, _fresh(viewer))


async def read(viewer: Viewer, export: str) -> Everything:
    """Everything of mine, as it is now. NotFound for anybody else's ticket; SignInAgain."""
    await granted(viewer, export)
    return Everything(
        made_on=today(),
        me=await signing_in.me(viewer),
        mail=await mailing.my_mail(viewer),
        workbooks=await _workbooks(viewer),
        homework=tuple(await belongings.my_homework(viewer)),
        pathways=tuple(await every(lambda page: pathways.mine(viewer, page))),
        consents=tuple(await belongings.my_consents(viewer)),
        exercises=tuple(await belongings.my_exercises(viewer)),
        access_log=tuple(await every(lambda page: reading_log.readings(viewer, page))),
        security_log=tuple(await every(lambda page: security_log.mine(viewer, page))),
        devices=tuple(await every(lambda page: signing_out.signed_in_on(viewer, page))),
    )


async def _workbooks(viewer: Viewer) -> tuple[OwnWorkbook, ...]:
    entries, agreements = await _entries(viewer), await _agreements(viewer)
    return tuple(
        OwnWorkbook(
            id=workbook.id,
            state=workbook.state,
            entries=tuple(one for one in entries if one.facts.workbook == workbook.id),
            agreements=tuple(one for at, one in agreements if at == workbook.id),
        )
        for workbook in await every(lambda page: workbooks_of(viewer, page))
    )


async def _entries(viewer: Viewer) -> list[OwnEntry]:
    facts = {entry.id: entry for entry in await entries_as_partner(viewer)}
    exercises = await parsed_all((one.version for one in facts.values()), viewer.language)
    authors = await belongings.authors_of(facts)
    drafts = await belongings.my_drafts(viewer, facts)
    sent = await belongings.my_submissions(viewer, facts)
    withdrawn = await belongings.my_withdrawals(viewer)
    additions, notes = await belongings.my_additions(viewer), await belongings.my_notes(viewer)
    made = []
    for entry in facts.values():
        exercise, draft = exercises[entry.version.id], drafts.get(entry.id, {})
        gone = {prompt for where, prompt in withdrawn if where == entry.id}
        answers, replies = sent.get((entry.id, "answers")), sent.get((entry.id, "reply"))
        made.append(
            OwnEntry(
                facts=entry,
                exercise=exercise,
                worded=authors[entry.version.id] not in partners(entry, viewer),
                mine=mine(entry.mine, entry.revealed),
                answers=_answers(exercise.asked_first(), _or(answers, draft), gone),
                replies=_answers(exercise.asked_after(), _or(replies, draft), set()),
                additions=tuple(additions.get(entry.id, ())),
                notes=tuple(notes.get(entry.id, ())),
            )
        )
    return made


def _or(sent: Answers | None, draft: Answers) -> Answers:
    """What was sent; before that the draft."""
    return draft if sent is None else sent


def partners(entry: EntryFacts, viewer: Viewer) -> set[str]:
    """The other one of the two, if there is one."""
    both = {entry.one_account, entry.other_account or entry.one_account}
    return both - {viewer.account}


def _answers(
    prompts: Iterable[Prompt], given: Mapping[str, Answer], withdrawn: set[str]
) -> tuple[OwnAnswer, ...]:
    """In the order of the exercise."""
    return tuple(
        OwnAnswer(prompt, given[prompt.id], prompt.id in withdrawn)
        for prompt in prompts
        if prompt.id in given
    )


async def _agreements(viewer: Viewer) -> list[tuple[str, OwnAgreement]]:
    """Those that have something of mine or of both in them, each with its workbook."""
    practices = await belongings.my_practices(viewer)
    earlier = await belongings.my_earlier_words(viewer)
    made = []
    for facts in await agreements_as_partner(viewer):
        lines, before = tuple(practices.get(facts.id, ())), tuple(earlier.get(facts.id, ()))
        one = await _agreement(viewer, facts, lines, before)
        if one.mine or one.held or one.signed or one.earlier or one.practices:
            made.append((facts.workbook, one))
    return made


async def _agreement(
    viewer: Viewer,
    facts: AgreementFacts,
    practices: tuple[OwnLine, ...],
    earlier: tuple[Words, ...],
) -> OwnAgreement:
    by_me = facts.writer == viewer.account and facts.title is not None
    return OwnAgreement(
        id=facts.id,
        kind=facts.standing.kind,
        retired=facts.standing.retired,
        mine=await wordings.present_words(facts) if by_me else None,
        held=await held_words.held_words(facts),
        signed=await wordings.joint_words(facts) if facts.joint is not None else None,
        earlier=earlier,
        practices=practices,
    )
