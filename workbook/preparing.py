"""What a therapist takes into a session: one sheet about one couple, made when it is asked for.

Nothing of it is stored. It holds what the partners allow at the moment at which it is read, and
each of those whose answers are on it finds a line for that in their access log.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from workbook import agreeing, assigning, listing, pairing, practising
from workbook.agreeing import Agreement
from workbook.assigning import Assignment
from workbook.consent import Consent
from workbook.errors import NotFound
from workbook.listing import Line
from workbook.pairing import Seen
from workbook.policy import Action, Scopes, Viewer, require
from workbook.ports import today
from workbook.practising import Line as Practice
from workbook.reading_log import note_reading
from workbook.records.agreements import AgreementFacts, agreements_of
from workbook.records.entries import EntryFacts
from workbook.records.links import allowed_now, visit_of
from workbook.records.pages import Page
from workbook.records.sheets import sheets_for
from workbook.records.workbooks import WorkbookFacts, workbook_for
from workbook.reviewing import Review, read

MOST_TOPICS = 5
MOST_STRENGTHS = 5
MOST_OPENED = 8
MOST_AGREEMENTS = 10
MOST_LINES = 3
MOST_GIVEN = 8
LISTED = Page(100)
TO_TALK_ABOUT = ("open", "later")


@dataclass(frozen=True, slots=True)
class Opened:
    """An exercise that has opened, with those of its findings that are on the sheet, by id."""

    review: Review
    strengths: tuple[str, ...]
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """An agreement with the newest lines of its log; None for a reader of titles."""

    agreement: Agreement
    lines: tuple[Practice, ...] | None


@dataclass(frozen=True, slots=True)
class Given:
    """Homework with the exercises of it that this therapist sees."""

    assignment: Assignment
    entries: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class SessionSheet:
    """One couple on one page. `names` are theirs in the order of their seats, None for somebody
    who is gone. `both` is what both allow, `some_themes` whether one of them for some themes only:
    what they do not allow is not in the other fields.
    """

    workbook: str
    names: tuple[str | None, ...]
    made_on: date
    both: Scopes
    some_themes: bool
    opened: tuple[Opened, ...]
    agreements: tuple[Kept, ...]
    given: tuple[Given, ...]

    @property
    def topics(self) -> int:
        """How many findings to talk about are on it: five at most."""
        return sum(len(one.topics) for one in self.opened)


@dataclass(frozen=True, slots=True)
class CoupleRead:
    """One couple as its therapist finds it: what both allow, the exercises that this therapist
    sees, the newest first, and the therapist's own note of the next visit.
    """

    seen: Seen
    both: Scopes
    lines: tuple[Line, ...]
    visit_on: date | None


async def couple(viewer: Viewer, workbook_id: str) -> CoupleRead:
    """NotFound for whoever is not linked to both."""
    seen, both, lines = await _couple(viewer, workbook_id)
    return CoupleRead(seen, both, tuple(lines), await visit_of(viewer, workbook_id))


async def _couple(viewer: Viewer, workbook_id: str) -> tuple[Seen, Scopes, list[Line]]:
    """The two, what both allow, and the exercises that this therapist sees. NotFound."""
    seen = await pairing.show(viewer, workbook_id)
    require(Action.SEE_SESSION_SHEET, viewer, seen.facts.case(viewer))
    lines, _ = await listing.entries(viewer, workbook_id, LISTED)
    return seen, seen.facts.link.both if seen.facts.link else Scopes(), lines


async def may_prepare(viewer: Viewer, workbook_id: str) -> WorkbookFacts:
    """The workbook, for a therapist to whom both allow something. NotFound."""
    workbook = await workbook_for(viewer, workbook_id)
    require(Action.SEE_SESSION_SHEET, viewer, workbook.case(viewer))
    return workbook


async def session_sheet(viewer: Viewer, workbook_id: str) -> SessionSheet:
    """The sheet of this couple. NotFound for whoever is not linked to both.

    When what they allow changes while it is put together, it is put together anew: nothing is on
    it that was not allowed when it was done.
    """
    allowed = await allowed_now(viewer, workbook_id)
    while True:
        made = await _put_together(viewer, workbook_id, allowed)
        now = await allowed_now(viewer, workbook_id)
        if now == allowed:
            return made
        allowed = now


async def _put_together(
    viewer: Viewer, workbook_id: str, allowed: Sequence[Consent]
) -> SessionSheet:
    seen, both, lines = await _couple(viewer, workbook_id)
    return SessionSheet(
        workbook=workbook_id,
        names=tuple(name for _, name in seen.names),
        made_on=today(),
        both=both,
        some_themes=any(consent.modules is not None for consent in allowed),
        opened=tuple(await _opened(viewer, lines)),
        agreements=tuple(await _kept(viewer, workbook_id)),
        given=tuple(await _given(viewer, workbook_id, lines)),
    )


async def _opened(viewer: Viewer, lines: Sequence[Line]) -> list[Opened]:
    """The newest exercises that have something to talk about, until the sheet is full: those with
    something open still, then those in which something was left for later.
    """
    found: list[Opened] = []
    order = [one for state in ("revealed", "reviewed") for one in lines if one.couple == state]
    for line in order[:MOST_OPENED]:
        room = MOST_TOPICS - sum(len(one.topics) for one in found)
        beside = MOST_STRENGTHS - sum(len(one.strengths) for one in found)
        if not room:
            break
        with suppress(NotFound):
            found += await _read(viewer, line, room, beside)
    return found


async def _read(viewer: Viewer, line: Line, room: int, beside: int) -> list[Opened]:
    """One exercise that both let this therapist read, noted for both; none when nothing of it
    comes onto the sheet. NotFound.
    """
    sheets = await sheets_for(viewer, line.id)
    require(Action.PUT_ON_SESSION_SHEET, viewer, sheets.entry.case(viewer))
    review = await read(viewer, sheets)
    strengths, topics = [*_strengths(review)][:beside], [*_topics(review)][:room]
    if not topics and (line.couple == "reviewed" or not strengths):
        return []
    await note_reading(viewer, _both(sheets.entry), "session_sheet", line.id)
    return [Opened(review, tuple(strengths), tuple(topics))]


def _strengths(review: Review) -> Iterator[str]:
    return (review.found.id_of(finding) for finding in review.found.agenda.open)


def _topics(review: Review) -> Iterator[str]:
    """What is on the agenda and was not settled, in its order."""
    for finding in review.found.agenda.discuss:
        key = review.found.id_of(finding)
        if review.discussions.get(key, "open") in TO_TALK_ABOUT:
            yield key


def _both(facts: EntryFacts | AgreementFacts) -> list[str]:
    accounts = (facts.one_account, facts.other_account)
    return [account for account in accounts if account is not None]


async def _kept(viewer: Viewer, workbook_id: str) -> list[Kept]:
    """What lies before both and was not let go, the newest first."""
    found, _ = await agreements_of(viewer, workbook_id, LISTED)
    shown = [one for one in found if not one.standing.retired][:MOST_AGREEMENTS]
    for facts in shown:
        require(Action.SEE_AGREEMENT, viewer, facts.case(viewer))
    if shown:
        await note_reading(viewer, _both(shown[0]), "agreements", workbook_id)
    logs = await practising.newest(viewer, shown, MOST_LINES)
    return [Kept(await agreeing.opened(viewer, facts), logs.get(facts.id)) for facts in shown]


async def _given(viewer: Viewer, workbook_id: str, lines: Sequence[Line]) -> list[Given]:
    found, _ = await assigning.assignments(viewer, workbook_id, Page(MOST_GIVEN))
    return [
        Given(one, tuple(line for line in reversed(lines) if line.assignment == one.id))
        for one in found
    ]
