"""One page of a list. The cursor is the id of the last thing shown: it tells nothing more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


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
