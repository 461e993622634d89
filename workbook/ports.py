"""Time and chance, the two things from outside that the code asks for.

Both are injected, so that a run can be repeated byte for byte from one seed. Nothing else in
the project reads the wall clock or the system's randomness.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import UTC, date, datetime


def _system_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Ports:
    """`clock` gives the instant, aware and in UTC; `chance(n)` gives n random bytes."""

    clock: Callable[[], datetime] = _system_now
    chance: Callable[[int], bytes] = secrets.token_bytes


_ports: ContextVar[Ports] = ContextVar("workbook_ports")
_system = Ports()


def now() -> datetime:
    """This instant, aware and in UTC."""
    return _ports.get(_system).clock()


def today() -> date:
    """This day in UTC."""
    return now().date()


def random_bytes(count: int) -> bytes:
    """`count` bytes that nobody can guess."""
    return _ports.get(_system).chance(count)


@contextmanager
def using(ports: Ports) -> Iterator[None]:
    """Inside the block, in this context, time and chance come from `ports`."""
    token = _ports.set(ports)
    try:
        yield
    finally:
        _ports.reset(token)
