"""Calendar feeds, and one agreement's day as a file.

The feed itself is a row of the table like any other, below /api/v1, so that every instrument that
goes through the table meets it. It is open to anyone because calendar programs cannot sign in: its
token, 128 bits, is in the path.
"""

from __future__ import annotations

from datetime import date

from pydantic import Field

from api.engine import Calendar, Context, In, Listing, Out, Page, Reply
from api.rest.agreements import AgreementPath
from api.rest.assignments import AssignmentPath
from api.rest.shared import do_once, slice_from
from workbook import reminding


class FeedPath(In):
    feed: str


class TokenPath(In):
    token: str


class FeedOut(Out):
    id: str
    made_on: date


class NewFeedOut(FeedOut):
    url: str = Field(description="The address for a calendar program. It is told this once.")


async def make(ctx: Context) -> Reply[NewFeedOut]:
    made = await do_once(ctx, lambda: reminding.make_feed(ctx.me))
    told = await reminding.told_once(ctx.me, made)
    url = f"{ctx.services.settings.url}/api/v1/calendars/{told.token}.ics"
    return Reply(NewFeedOut(id=told.id, made_on=told.made_on, url=url))


async def list_mine(ctx: Context, query: Page) -> Reply[Listing[FeedOut]]:
    found, following = await reminding.feeds(ctx.me, slice_from(query))
    data = [FeedOut(id=feed.id, made_on=feed.made_on) for feed in found]
    return Reply(Listing(data=data, next=following))


async def end(ctx: Context, path: FeedPath) -> Reply[None]:
    await reminding.end_feed(ctx.me, path.feed)
    return Reply(None)


async def show(ctx: Context, path: TokenPath) -> Reply[Calendar]:
    return Reply(Calendar(await reminding.calendar(path.token)))


async def may_take(ctx: Context, path: AgreementPath) -> None:
    await reminding.may_take(ctx.me, path.agreement)


async def of_agreement(ctx: Context, path: AgreementPath) -> Reply[Calendar]:
    return Reply(Calendar(await reminding.reminder(ctx.me, path.agreement)))


async def may_take_homework(ctx: Context, path: AssignmentPath) -> None:
    await reminding.may_take_homework(ctx.me, path.assignment)


async def of_homework(ctx: Context, path: AssignmentPath) -> Reply[Calendar]:
    return Reply(Calendar(await reminding.homework_reminder(ctx.me, path.assignment)))
