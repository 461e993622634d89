"""The application of `workbook preview`: one file, four views, and a page that follows the file.

It is for its author's own machine. It answers to names of this machine alone, keeps nothing, and
makes the pages in a child process, as the server does.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import anyio
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from api.preview.page import VIEWS, broken_page, page
from workbook.library import Trial, try_untrusted
from workbook.library.rules import fault

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; script-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
MISSING = "missing"


def create(file: Path) -> Starlette:
    """The application for this file. It is read anew for every page."""

    async def first(request: Request) -> Response:
        return RedirectResponse(f"/{VIEWS[0]}", headers=HEADERS)

    async def view(request: Request) -> Response:
        source = await _read(file)
        trial = Trial(faults=(fault("path-missing", 1),))
        if source is not None:
            trial = await try_untrusted(source.decode(errors="replace"))
        return HTMLResponse(
            _page(file, request.url.path[1:], trial, _stamp(source)), headers=HEADERS
        )

    async def stamp(request: Request) -> Response:
        return PlainTextResponse(_stamp(await _read(file)), headers=HEADERS)

    static = StaticFiles(directory=Path(__file__).parent / "static")
    return Starlette(
        routes=[
            Route("/", first),
            *(Route(f"/{name}", view) for name in VIEWS),
            Route("/stamp", stamp),
            Mount("/static", static),
        ],
        middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=["127.0.0.1", "localhost"])],
    )


def _page(file: Path, view: str, trial: Trial, stamp: str) -> str:
    if trial.exercise is None:
        return broken_page(file.name, trial.faults, stamp)
    return page(view, trial.exercise, trial.pages, trial.advice, stamp)


async def _read(file: Path) -> bytes | None:
    try:
        return await anyio.Path(file).read_bytes()
    except OSError:
        return None


def _stamp(source: bytes | None) -> str:
    """Another one for another text."""
    return MISSING if source is None else hashlib.sha256(source).hexdigest()[:16]
