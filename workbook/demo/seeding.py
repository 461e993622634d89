"""Fills open, empty stores with the demo, through the same use-cases that the API calls."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from workbook import (
    amending,
    answering,
    assigning,
    consenting,
    discussing,
    pairing,
    replying,
    revealing,
    reviewing,
    signing_in,
)
from workbook.demo import words
from workbook.demo.people import ANA, BEN, THEA, Person
from workbook.demo.words import Answers
from workbook.homework import Homework
from workbook.policy import Scopes, Viewer
from workbook.ports import now, today

HERE = "127.0.0.1"
NEVER_SIGNED_IN = ""


@dataclass(frozen=True, slots=True)
class Seeded:
    """What was made: the couple's workbook and its three people."""

    workbook: str
    ana: Viewer
    ben: Viewer
    thea: Viewer

    async def open(self, viewer: Viewer, slug: str) -> str:
        return await answering.open_entry(viewer, self.workbook, slug)

    async def both_send(self, entry: str, anas: Answers, bens: Answers) -> None:
        await _send(self.ana, entry, anas)
        await _send(self.ben, entry, bens)


async def seed() -> Seeded:
    """Make everything that the demo shows."""
    ana, ben, thea = [await _arrive(person) for person in (ANA, BEN, THEA)]
    workbook = await pairing.start(ana)
    made = Seeded(workbook, ana, ben, thea)
    await _alone(made)
    await _join(made)
    await _link(made)
    talked = await _talked_about(made)
    await _just_opened(made)
    await _waiting_to_be_opened(made)
    await _one_sided(made)
    await _homework(made)
    await reviewing.look(thea, talked)  # which leaves a line in the access logs of both
    return made


async def _arrive(person: Person) -> Viewer:
    me = await signing_in.register(person.login, person.password, person.name, HERE)
    return Viewer(me.account, NEVER_SIGNED_IN, now())


async def _alone(made: Seeded) -> None:
    """`never`: Ana wrote this before Ben was there, and it is hers for ever."""
    await _send(made.ana, await made.open(made.ana, "soft-start"), words.ALONE)


async def _join(made: Seeded) -> None:
    invitation = await pairing.told_once(made.ana, await pairing.invite(made.ana, made.workbook))
    await pairing.accept(made.ben, invitation.code or "")


async def _link(made: Seeded) -> None:
    """Both let Thea see their progress and, once it is open, their answers."""
    code = await consenting.code_told_once(made.thea, await consenting.make_code(made.thea))
    link = await consenting.link(made.ana, made.workbook, code.code)
    for partner in (made.ana, made.ben):
        await consenting.consent(partner, link, Scopes(progress=True, answers=True))


async def _talked_about(made: Seeded) -> str:
    """`reviewed`: open to both, and every finding on the agenda was talked about. The entry."""
    entry = await made.open(made.ana, "soft-start")
    await made.both_send(entry, words.PHONE_ANA, words.PHONE_BEN)
    await _reply(made.ana, entry, words.PHONE_REPLY_ANA)
    await _reply(made.ben, entry, words.PHONE_REPLY_BEN)
    findings = await _on_the_agenda(made.ana, entry)
    for finding in findings:
        await discussing.discuss(made.ben, finding, "talked")
    await discussing.discuss(made.ana, findings[-1], "agreed")
    await discussing.write_note(made.ana, findings[-1], words.NOTE_ANA)
    await discussing.write_note(made.ben, findings[-1], words.NOTE_BEN)
    return entry


async def _just_opened(made: Seeded) -> None:
    """`revealed`: open to both, with something on the agenda still."""
    entry = await made.open(made.ben, "soft-start")
    await made.both_send(entry, words.VISIT_ANA, words.VISIT_BEN)
    await amending.add(made.ben, entry, "statement", words.VISIT_ADDITION)


async def _waiting_to_be_opened(made: Seeded) -> None:
    """`together`: both sent and Ana is ready; it opens when Ben is, within ten minutes."""
    entry = await made.open(made.ana, "time-apart")
    await made.both_send(entry, words.TIME_ANA, words.TIME_BEN)
    await revealing.press_ready(made.ana, entry)


async def _one_sided(made: Seeded) -> None:
    """Entries in which the two are not equally far; neither can tell where the other is."""
    pause = await made.open(made.ben, "pause-and-return")
    await _send(made.ana, pause, words.PAUSE_ANA)
    await _draft(made.ben, pause, words.PAUSE_DRAFT)
    time = await made.open(made.ben, "time-apart")
    await _draft(made.ana, time, words.TIME_DRAFT)
    await answering.decline(made.ben, time)
    again = await made.open(made.ben, "soft-start")
    await answering.decline(made.ana, again)


async def _homework(made: Seeded) -> None:
    """From Thea, sent by both, for her to open in session; and from the couple to themselves."""
    week = today() + timedelta(days=7)
    given = Homework(None, "soft-start", week, words.HOMEWORK_NOTE, "in_session")
    assignment = await assigning.assign(made.thea, made.workbook, given)
    [entry] = (await assigning.assignment_for(made.thea, assignment)).entries
    await made.both_send(entry, words.HOMEWORK_ANA, words.HOMEWORK_BEN)
    own = Homework(None, "pause-and-return", week, words.OWN_NOTE)
    await assigning.assign(made.ben, made.workbook, own)


async def _draft(viewer: Viewer, entry: str, answers: Answers) -> None:
    for prompt, body in answers.items():
        await answering.save(viewer, entry, prompt, body)


async def _send(viewer: Viewer, entry: str, answers: Answers) -> None:
    await _draft(viewer, entry, answers)
    await answering.submit(viewer, entry)


async def _reply(viewer: Viewer, entry: str, answers: Answers) -> None:
    for prompt, body in answers.items():
        await replying.save_reply(viewer, entry, prompt, body)
    await replying.submit_reply(viewer, entry)


async def _on_the_agenda(viewer: Viewer, entry: str) -> list[str]:
    review = await reviewing.read(viewer, await reviewing.look(viewer, entry))
    found = review.found
    return [found.id_of(finding) for finding in (*found.agenda.open, *found.agenda.discuss)]
