"""One row of the table of pages."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from starlette.responses import Response

from api.engine.route import BODY_LIMIT, Door

if TYPE_CHECKING:
    from api.pages.ask import Ask

Handler: TypeAlias = "Callable[[Ask], Awaitable[Response]]"
Verb: TypeAlias = Literal["GET", "POST"]


class PageError(Exception):
    """A row that cannot stand. Raised when the server starts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A verb and a path, who may come in, the handler, and what it takes.

    `takes` names the fields of a form (POST) or the parameters of the query (GET). A name that
    ends in `*` stands for every name that begins so. A form with any other field is refused; any
    other parameter is passed over. Every form may have `once`, the key that makes a second press
    harmless. `limit` bounds the body in bytes.
    """

    verb: Verb
    path: str
    handler: Handler
    door: Door
    takes: tuple[str, ...] = ()
    limit: int = BODY_LIMIT

    def knows(self, name: str) -> bool:
        """Whether `takes` has this name."""
        return any(
            name.startswith(one[:-1]) if one.endswith("*") else name == one for one in self.takes
        )


def check(page: Page) -> None:
    """Raises PageError unless this row can stand."""
    if not isinstance(page.door, Door):
        raise PageError(f"{page.verb} {page.path}: say who may come in.")
    if page.verb not in ("GET", "POST"):
        raise PageError(f"{page.verb} {page.path}: a form knows GET and POST.")
    if not page.path.startswith("/") or (page.path != "/" and page.path.endswith("/")):
        raise PageError(f"{page.path}: a path begins with a slash and does not end with one.")
