"""From the table of pages to the routes of a Starlette application."""

from __future__ import annotations

from collections.abc import Iterable

from starlette.routing import BaseRoute, Route

from api.engine.endpoint import Authenticate
from api.pages.ask import Document
from api.pages.endpoint import PageEndpoint
from api.pages.page import Page, PageError, check
from api.pages.static_files import static_routes
from api.pages.table import PAGES


def page_routes(
    authenticate: Authenticate, pages: Iterable[Page] = PAGES, *, document: Document | None = None
) -> list[BaseRoute]:
    """One route for each path. Raises PageError for a row that cannot stand, or stands twice.

    A path without parameters comes before one with, whatever their order in the table. `document`
    says how a file of everything of one's own is written: for people and programs alike.
    """
    paths: dict[str, dict[str, Page]] = {}
    for page in pages:
        check(page)
        if page.verb in paths.setdefault(page.path, {}):
            raise PageError(f"{page.verb} {page.path} stands twice in the table.")
        paths[page.path][page.verb] = page
    ordered = sorted(paths.items(), key=lambda item: _specific_first(item[0]))
    return [
        *static_routes(),
        *(
            Route(path, PageEndpoint(authenticate, verbs, document), name=path)
            for path, verbs in ordered
        ),
    ]


def _specific_first(path: str) -> list[bool]:
    return [part.startswith("{") for part in path.split("/")]
