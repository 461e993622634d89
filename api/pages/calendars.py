"""A feed for one's own calendar: made, told once, made anew, ended."""

from __future__ import annotations

from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.rendering import headers
from workbook import reminding
from workbook.once import once
from workbook.records.pages import Page as Slice

MOST = Slice(100)


async def show(ask: Ask) -> Response:
    found, _ = await reminding.feeds(ask.mine, MOST)
    return ask.show("calendars.html", feeds=found)


async def make(ask: Ask) -> Response:
    """A new feed. Its address is told on this page and never again; the same form sent once more
    shows the same one.
    """
    made = await once(ask.key, lambda: reminding.make_feed(ask.mine))
    return await _told(ask, made)


async def renew(ask: Ask) -> Response:
    """Another address in the place of this one, which opens nothing from now on."""
    made = await once(ask.key, lambda: reminding.renew_feed(ask.mine, ask.path["feed"]))
    return await _told(ask, made)


async def _told(ask: Ask, feed: str) -> Response:
    told = await reminding.told_once(ask.mine, feed)
    url = f"{ask.settings.url}/api/v1/calendars/{told.token}.ics"
    return ask.show("calendar_told.html", told=told, url=url)


async def end(ask: Ask) -> Response:
    await reminding.end_feed(ask.mine, ask.path["feed"])
    return ask.go("/me/calendars")


def reminder_file(ask: Ask, text: str) -> Response:
    """A calendar to take away, under a name that tells nobody anything."""
    more = {"Content-Disposition": 'attachment; filename="reminder.ics"'}
    return Response(
        text,
        headers={**headers(ask.settings, ask.language), **more},
        media_type="text/calendar",
    )
