"""One page of a list. The cursor is the id of the last thing shown: it tells nothing more."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page:
    """At most `limit` things (1 to 100), after the one with the id `after`."""

    limit: int = 25
    after: str | None = None


def slice_of(
    found: Sequence[dict[str, Any]], page: Page
) -> tuple[Sequence[dict[str, Any]], str | None]:
    """What to show of `limit + 1` rows, and the cursor when there is more."""
    if len(found) <= page.limit:
        return found, None
    shown = found[: page.limit]
    return shown, shown[-1]["id"]


async def every(of: Callable[[Page], Awaitable[tuple[list[T], str | None]]]) -> list[T]:
    """Everything in a list, page by page."""
    found, page = await of(Page(100))
    whole = list(found)
    while page is not None:
        found, page = await of(Page(100, page))
        whole += found
    return whole
