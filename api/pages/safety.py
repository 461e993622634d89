"""The page that is the same for everybody: help, safety, and what this is not."""

from __future__ import annotations

from starlette.responses import Response

from api.pages.ask import Ask


async def show(ask: Ask) -> Response:
    return ask.show("support.html")
