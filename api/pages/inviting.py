"""Inviting a partner: a link, squares to scan, a short code. All three are one invitation."""

from __future__ import annotations

from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.qr import squares
from workbook import pairing
from workbook.once import once
from workbook.records.pages import Page as Slice

MOST = Slice(100)


async def show(ask: Ask) -> Response:
    workbook = ask.path["workbook"]
    seen = await pairing.show_to_partner(ask.mine, workbook)
    found, _ = await pairing.invitations(ask.mine, workbook, MOST)
    return ask.show("invite.html", workbook=workbook, state=seen.facts.state, invitations=found)


async def invite(ask: Ask) -> Response:
    """A new invitation. Its code is told on this page and never again, so there is no way on from
    here to another one; the same form sent once more shows the same code.
    """
    workbook = ask.path["workbook"]
    made = await once(ask.key, lambda: pairing.invite(ask.mine, workbook))
    told = await pairing.told_once(ask.mine, made)
    url = f"{ask.settings.url}/join#{told.token}"
    return ask.show("invited.html", workbook=workbook, told=told, url=url, squares=squares(url))


async def end(ask: Ask) -> Response:
    await pairing.revoke(ask.mine, ask.path["invitation"])
    return ask.go(f"/workbooks/{ask.path['workbook']}/invitations")
