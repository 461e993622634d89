"""Who is asking for a page, by the cookie of their session."""

from __future__ import annotations

from contextlib import suppress

from api.engine.endpoint import Authenticate
from api.pages import cookies
from api.pages.ask import Ask
from api.pages.words import chosen
from workbook import signing_in
from workbook.errors import NotFound, NotSignedIn


async def recognise(ask: Ask, authenticate: Authenticate) -> None:
    """Sets `viewer`, `me` and `language`; leaves them as they are where nobody is signed in."""
    token = cookies.token_in(ask.headers, https=ask.settings.https)
    if token is None:
        return
    with suppress(NotSignedIn, NotFound):
        await become(ask, token, authenticate)


async def become(ask: Ask, token: str, authenticate: Authenticate) -> None:
    """As above, for a token that is good. NotSignedIn when it is not."""
    viewer = await authenticate(token)
    ask.me = await signing_in.me(viewer)
    ask.viewer = viewer
    ask.language = chosen(ask.me.language, "")
