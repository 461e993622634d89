"""The pages that are the same for everybody: help and safety, and what a therapist sees."""

from __future__ import annotations

from starlette.responses import Response

from api.pages.allowing import SCOPES
from api.pages.ask import Ask
from api.pages.therapists import MEANS


async def show(ask: Ask) -> Response:
    return ask.show("support.html")


async def show_therapist(ask: Ask) -> Response:
    """What the two should know before they allow a therapist anything."""
    return ask.show("what_a_therapist_sees.html", scopes=SCOPES, means=MEANS)
