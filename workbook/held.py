"""One thing that the process holds, and that a context may hold another of.

A server opens its vault once and every request finds it; in tests several servers live in one
process, and each context finds its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Generic, TypeVar

T = TypeVar("T")


class Held(Generic[T]):
    """`current()` is what `use` holds in this context, else what the process holds."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._here: ContextVar[T] = ContextVar(f"workbook_{name}")
        self._anywhere: list[T] = []

    def current(self) -> T:
        """What is held. LookupError when nothing is."""
        try:
            return self._here.get()
        except LookupError:
            if self._anywhere:
                return self._anywhere[-1]
            raise LookupError(f"No {self._name} is held.") from None

    @contextmanager
    def use(self, thing: T) -> Iterator[T]:
        """Hold it for the block."""
        token = self._here.set(thing)
        self._anywhere.append(thing)
        try:
            yield thing
        finally:
            self._anywhere.remove(thing)
            self._here.reset(token)
