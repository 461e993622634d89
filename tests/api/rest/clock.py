"""A clock that tests turn by hand."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from workbook import ports
from workbook.ports import Ports


@dataclass
class Clock:
    """Stands still until it is turned. It begins at noon, far from midnight."""

    at: datetime = datetime(2026, 11, 22, 12, tzinfo=UTC)

    def forward(self, **by: float) -> None:
        self.at += timedelta(**by)


@contextmanager
def stopped() -> Iterator[Clock]:
    clock = Clock()
    with ports.using(Ports(clock=lambda: clock.at)):
        yield clock
