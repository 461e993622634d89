"""Signing out, and leaving quickly. Both end the session, and the browser forgets."""

from __future__ import annotations

from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.signing import ours
from workbook import signing_out


async def sign_out(ask: Ask) -> Response:
    await _end(ask)
    return ask.go_signed_out(ours(ask.form.one("next")))


async def leave(ask: Ask) -> Response:
    await _end(ask)
    return ask.go_signed_out(ask.settings.leave_to)


async def _end(ask: Ask) -> None:
    if ask.viewer is not None:
        await signing_out.sign_out(ask.viewer)
