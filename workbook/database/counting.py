"""How many statements a piece of work sends, so that a test can hold it to a budget."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_seen: ContextVar[list[str] | None] = ContextVar("statements", default=None)


def note(statement: str) -> None:
    """Called by both engines for each statement; BEGIN, COMMIT and savepoints are not told."""
    seen = _seen.get()
    if seen is not None:
        seen.append(statement)


@contextmanager
def count_statements() -> Iterator[list[str]]:
    """The texts of the statements sent inside the block, of every store, without their values.

    Tasks started inside the block count too. Blocks do not nest: the inner one takes all.
    """
    seen: list[str] = []
    token = _seen.set(seen)
    try:
        yield seen
    finally:
        _seen.reset(token)
