"""`/.well-known/security.txt` (RFC 9116): how to report a hole, where the operator says so."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from api.settings import Settings
from workbook.ports import now

PATH = "/.well-known/security.txt"
GOOD_FOR = timedelta(days=90)
"""The standard asks for an end that is less than a year away; it moves on with each day."""


def security_routes(settings: Settings) -> list[BaseRoute]:
    """The one route; none where no contact is set, so it is not found like anything else."""
    if settings.security_contact is None:
        return []

    async def show(request: Request) -> Response:
        return PlainTextResponse(text(settings, now()))

    return [Route(PATH, show)]


def text(settings: Settings, at: datetime) -> str:
    """What it says at this moment. `settings` have a contact."""
    end = datetime.combine(at.date() + GOOD_FOR, time(), at.tzinfo)
    lines = [f"Contact: {settings.security_contact}", f"Expires: {end:%Y-%m-%dT%H:%M:%SZ}"]
    lines.append("Preferred-Languages: en")
    if settings.https:
        lines.append(f"Canonical: {settings.url}{PATH}")
    return "\n".join(lines) + "\n"
