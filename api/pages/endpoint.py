"""One address of the pages: the order in which a request is answered.

The door first, then where it comes from, then what the form holds, then the handler. What the
domain refuses becomes a page with a sentence and a way out.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from api.engine.endpoint import Authenticate, fingerprint
from api.engine.failures import CrossSite, MethodNotAllowed
from api.engine.reading import read_body, require_media_type
from api.engine.route import Door
from api.pages.ask import Ask, Document, ask_of
from api.pages.forms import MEDIA_TYPE, read_form, read_query
from api.pages.page import Page
from api.pages.refusals import refused
from api.pages.who import recognise
from workbook.errors import NotSignedIn, SignInAgain, WorkbookError
from workbook.signing_in import stay


@dataclass(frozen=True, slots=True)
class PageEndpoint:
    """An ASGI application for the rows of one path."""

    authenticate: Authenticate
    pages: Mapping[str, Page]
    document: Document | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        response = await self.respond(scope, receive)
        await response(scope, receive, send)

    async def respond(self, scope: Scope, receive: Receive) -> Response:
        """The response; only mistakes of ours and a client that went away are raised."""
        verb = "GET" if scope["method"] == "HEAD" else scope["method"]
        ask = ask_of(scope)
        ask.document = self.document
        try:
            await recognise(ask, self.authenticate)
            return await self._answer(self._page(verb), ask, scope, receive)
        except SignInAgain:
            return ask.go(f"/sign-in?again=1&next={_way_back(ask, verb)}")
        except NotSignedIn as error:
            if verb != "POST":
                return ask.go(_sign_in(ask))
            if page := self.pages.get(verb):
                await _read_for_its_writer(page, ask, scope, receive)
            return refused(error, ask)
        except MethodNotAllowed as error:
            return refused(error, ask, {"Allow": ", ".join(sorted(self.pages))})
        except WorkbookError as error:
            return refused(error, ask)

    def _page(self, verb: str) -> Page:
        if verb not in self.pages:
            raise MethodNotAllowed
        return self.pages[verb]

    async def _answer(self, page: Page, ask: Ask, scope: Scope, receive: Receive) -> Response:
        if ask.viewer is None and page.door is Door.SIGNED_IN:
            raise NotSignedIn
        ask.query = read_query(page, scope["query_string"] if page.verb == "GET" else b"")
        if page.verb == "POST":
            await _read(page, ask, scope, receive)
            if ask.viewer is not None:
                await stay(ask.viewer)
        return await page.handler(ask)


async def _read(page: Page, ask: Ask, scope: Scope, receive: Receive) -> None:
    if not says_where_it_comes_from(ask.headers):
        raise CrossSite
    raw = await read_body(receive, ask.headers, page.limit)
    if raw:
        require_media_type(ask.headers, MEDIA_TYPE)
    ask.fingerprint = fingerprint(ask.services.tag_key, scope, raw)
    ask.form = read_form(page, raw)


async def _read_for_its_writer(page: Page, ask: Ask, scope: Scope, receive: Receive) -> None:
    """A form that came after its session had ended: read to be shown to whoever just sent it.

    Nothing is done with it, and one that cannot be read is none.
    """
    with suppress(WorkbookError):
        await _read(page, ask, scope, receive)


def says_where_it_comes_from(headers: Headers) -> bool:
    """Whether this came with one of the headers by which a browser says where a form was.

    What they say was looked at before, for every request. A form that is silent about it is not
    taken, since it acts for whoever is signed in here.
    """
    return "sec-fetch-site" in headers or "origin" in headers


def _sign_in(ask: Ask) -> str:
    return "/sign-in" if ask.here == "/" else f"/sign-in?next={_way_back(ask, 'GET')}"


def _way_back(ask: Ask, verb: str) -> str:
    """Where to go on after signing in: here, or the page on which the form stood."""
    return quote(ask.here if verb == "GET" else _page_of_the_form(ask.headers), safe="/")


def _page_of_the_form(headers: Headers) -> str:
    """The path of our own page that sent a form; `/` when that is not known."""
    try:
        referrer = urlsplit(headers.get("referer", ""))
    except ValueError:
        return "/"
    return referrer.path if referrer.netloc == headers.get("host") and referrer.path else "/"
