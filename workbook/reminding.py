"""Reminders in a calendar: a feed that a calendar program reads by itself, and one file to keep.

A feed is opened by its token alone, as calendar programs cannot sign in. So it says only what may
be read over a shoulder, and it can be ended at once.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import cast

from workbook import codes, vault
from workbook.database import asking
from workbook.errors import NotFound
from workbook.ids import base32, is_id, new_id
from workbook.policy import Action, Viewer, may, require
from workbook.ports import today
from workbook.records import calendars
from workbook.records.agreements import agreement_for
from workbook.records.calendars import Feed, Given, Paused
from workbook.records.pages import Page
from workbook.records.versions import parsed_all
from workbook.reminders import Reminder, Repeat, next_round, written
from workbook.talk import Return
from workbook.vault.vault import INSTANCE

LONGEST_TOKEN = 64
BY_TOKEN = datetime(1970, 1, 1, tzinfo=UTC)
"""A token is no sign-in, and never a fresh one."""


@dataclass(frozen=True, slots=True)
class NewFeed:
    """A feed as it is told once: the token is not kept."""

    id: str
    token: str
    made_on: date


async def make_feed(viewer: Viewer) -> str:
    """A new feed of one's own. Its id."""
    feed = new_id("cal")
    hashed = await codes.code_hash("calendar", await codes.token_of(feed))
    await calendars.add_feed(feed, viewer.account, hashed, today())
    return feed


async def told_once(viewer: Viewer, feed_id: str) -> NewFeed:
    """A new feed with its token, for the one reply that tells it."""
    feed = await calendars.feed_for(viewer, feed_id)
    if feed is None:
        raise NotFound
    return NewFeed(feed.id, await codes.token_of(feed.id), feed.made_on)


async def feeds(viewer: Viewer, page: Page) -> tuple[list[Feed], str | None]:
    """My feeds, without their tokens."""
    return await calendars.feeds_of(viewer, page)


async def end_feed(viewer: Viewer, feed_id: str) -> None:
    """From now on its token opens nothing. NotFound."""
    if not is_id(feed_id, "cal") or not await calendars.remove_feed(viewer, feed_id):
        raise NotFound


async def renew_feed(viewer: Viewer, feed_id: str) -> str:
    """Another feed in the place of this one, in the transaction of `once`. Its id. NotFound."""
    await end_feed(viewer, feed_id)
    return await make_feed(viewer)


async def calendar(token: str) -> str:
    """The calendar that this token opens. NotFound for one that is unknown, and for one that was
    ended, alike.
    """
    owner = None
    if token and len(token) <= LONGEST_TOKEN:
        owner = await calendars.owner_by_token(await codes.code_hash("calendar", token))
    if owner is None:
        raise NotFound
    asking.become(owner)
    viewer = Viewer(owner, "", BY_TOKEN)
    return written([reminder async for reminder in _reminders(viewer)])


async def _reminders(viewer: Viewer) -> AsyncIterator[Reminder]:
    for review in await calendars.reviews_of(viewer):
        if may(Action.TAKE_REMINDER, viewer, review.case):
            mark = await _mark(viewer, review.agreement)
            yield Reminder(mark, "look_again", review.on)
    rounds = await calendars.newest_rounds(viewer)
    exercises = await parsed_all(opened.version for opened in rounds)
    for opened in rounds:
        repeat = exercises[opened.version.id].repeat
        if repeat and may(Action.SEE_ENTRY, viewer, opened.case):
            every = cast(Repeat, repeat)
            mark = await _mark(viewer, opened.workbook, opened.series)
            yield Reminder(mark, "set_aside", next_round(opened.on, every), repeat=every)
    for given in await calendars.homework_of_both(viewer):
        if may(Action.TAKE_REMINDER, viewer, given.case):
            yield await _homework(viewer, given)
    for paused in await _paused(viewer):
        agreed = paused.agreed
        if agreed.on is not None:
            at = time.fromisoformat(agreed.at) if agreed.at else None
            yield Reminder(await _mark(viewer, paused.sitting), "carry_on", agreed.on, at)


async def _homework(viewer: Viewer, given: Given) -> Reminder:
    mark = await _mark(viewer, given.assignment)
    return Reminder(mark, "set_aside", given.on, repeat=given.repeat)


async def resting(viewer: Viewer) -> dict[str, Return]:
    """What was agreed on for going on with each talk that rests, by the entry. A day that was not
    agreed on is None.
    """
    return {paused.entry: paused.agreed for paused in await _paused(viewer)}


async def _paused(viewer: Viewer) -> list[Paused]:
    found = await calendars.pauses_of(viewer)
    return [paused for paused in found if may(Action.OPEN_REVIEW, viewer, paused.case)]


async def _mark(viewer: Viewer, *thing: str) -> str:
    """The same for one thing in one person's calendars, and of no use to anybody else."""
    mac = await vault.current().mac(INSTANCE, "calendar-mark", viewer.account, *thing)
    return base32(mac[:16])


async def may_take(viewer: Viewer, agreement_id: str) -> date:
    """The day of an agreement in force, for its partners. NotFound, also when it has no day."""
    facts = await agreement_for(viewer, agreement_id)
    require(Action.TAKE_REMINDER, viewer, facts.case(viewer))
    if facts.standing.review_on is None:
        raise NotFound
    return facts.standing.review_on


async def reminder(viewer: Viewer, agreement_id: str) -> str:
    """A calendar with this one day, to take away: the same entry as in a feed."""
    on = await may_take(viewer, agreement_id)
    return written([Reminder(await _mark(viewer, agreement_id), "look_again", on)])


async def may_take_homework(viewer: Viewer, assignment: str) -> Given:
    """Homework that both have, with its day, for them alone. NotFound, also when it has none."""
    for given in await calendars.homework_of_both(viewer):
        if given.assignment == assignment:
            require(Action.TAKE_REMINDER, viewer, given.case)
            return given
    raise NotFound


async def homework_reminder(viewer: Viewer, assignment: str) -> str:
    """A calendar with its day, to take away: the same entry as in a feed."""
    return written([await _homework(viewer, await may_take_homework(viewer, assignment))])
