"""Who asks, as the database is told: the second wall between couples, and between practices.

A request begins with `nobody`, and goes on as the account whose token was good. On PostgreSQL each
statement is sent under that name, and the policies of the tables (`walling`) give and take only
rows that this account can have to do with, whatever the statement says. What runs without a
request (a start, a job, a backup, a migration) is the house, and meets no wall.

SQLite has no such wall.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

HOUSE = ""
NOBODY = "nobody"
_NAME = re.compile(r"[a-z0-9_]+")


@dataclass(slots=True)
class _Request:
    who: str = NOBODY


_request: ContextVar[_Request | None] = ContextVar("asking", default=None)


@contextmanager
def by_request() -> Iterator[None]:
    """For the block, and for tasks started in it: a request, of nobody until `become`."""
    token = _request.set(_Request())
    try:
        yield
    finally:
        _request.reset(token)


def become(account: str) -> None:
    """From now on this request is of this account. Outside of a request nothing changes."""
    if _NAME.fullmatch(account) is None:
        raise ValueError("An account's id is small letters, digits and underscores.")
    request = _request.get()
    if request is not None:
        request.who = account


@contextmanager
def as_the_house() -> Iterator[None]:
    """For what a right gives beyond what one can reach: a code that somebody else has made, a
    place in a practice. Only around statements whose rights were looked at by themselves.
    """
    token = _request.set(None)
    try:
        yield
    finally:
        _request.reset(token)


def who() -> str:
    """The account that asks, NOBODY, or HOUSE. Safe to stand in a statement between quotes."""
    request = _request.get()
    return HOUSE if request is None else request.who
