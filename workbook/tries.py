"""Limits on guessing: exact across requests and processes, counted in the database.

A try is counted before its outcome is known and taken back when it succeeds, so that many at
once cannot slip through together.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeAlias

from workbook import vault
from workbook.database.reserve import even_when_full
from workbook.database.sql import execute, one
from workbook.errors import TooManyTries
from workbook.held import Held
from workbook.ports import now
from workbook.vault.vault import INSTANCE


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `most` failed tries in a window of `per`."""

    most: int
    per: timedelta


SIGN_IN = (Limit(10, timedelta(minutes=10)), Limit(20, timedelta(days=1)))
SIGN_IN_ADDRESS = (Limit(100, timedelta(minutes=10)),)
SIGN_IN_IN_ALL = (Limit(1_000, timedelta(minutes=5)),)
SECOND_STEP = (
    Limit(5, timedelta(minutes=5)),
    Limit(20, timedelta(hours=1)),
    Limit(50, timedelta(days=1)),
)
LOGIN_TAKEN = (Limit(20, timedelta(hours=1)),)
CODE = (Limit(20, timedelta(hours=1)), Limit(60, timedelta(days=1)))
CODE_FROM = (Limit(100, timedelta(hours=1)),)
CODE_IN_ALL = (Limit(2_000, timedelta(hours=1)),)

Counted: TypeAlias = "list[tuple[str, str, tuple[Limit, ...]]]"
"""What one try counts against: a purpose, whose tries, and the limits."""


def at_a_code(purpose: str, account: str, address: str) -> Counted:
    """What a typed code counts against. Whoever guesses can make any number of accounts, so it is
    counted for an address and in all as well. All come last, so that one address cannot use them
    up.
    """
    return [
        ("code-from", address, CODE_FROM),
        (purpose, account, CODE),
        ("codes-in-all", "", CODE_IN_ALL),
    ]


async def count_each(counted: Counted) -> None:
    """Count one try against each; TooManyTries."""
    for purpose, subject, limits in counted:
        await count(purpose, subject, limits)


async def forgive_each(counted: Counted) -> None:
    """Take it back: it was no guess."""
    for purpose, subject, limits in reversed(counted):
        await forgive(purpose, subject, limits)


@dataclass(frozen=True, slots=True)
class Limits:
    """Whether guessing is limited at all: only load runs on the loopback address switch it off."""

    on: bool = True


_limits: Held[Limits] = Held("limits")
current = _limits.current
use = _limits.use


@even_when_full
async def count(purpose: str, subject: str, limits: tuple[Limit, ...]) -> None:
    """Count one try; TooManyTries when a window is full."""
    if not current().on:
        return
    for limit in limits:
        at = now()
        if await _count(purpose, subject, limit, at) > limit.most:
            left = _end_of_window(at, limit) - at
            raise TooManyTries(retry_after=max(1, int(left.total_seconds())))


@even_when_full
async def is_within(purpose: str, subject: str, limits: tuple[Limit, ...]) -> bool:
    """Count one try in every window; whether none was full. The same work either way: for whoever
    must not learn how often others have tried.
    """
    if not current().on:
        return True
    at = now()
    counted = [await _count(purpose, subject, limit, at) <= limit.most for limit in limits]
    return all(counted)


async def _count(purpose: str, subject: str, limit: Limit, at: datetime) -> int:
    """One try more in the window of this limit. How many now."""
    ends = _end_of_window(at, limit)
    row = await one(
        "INSERT INTO tries (id, count, ends_at) VALUES (?, 1, ?)"
        " ON CONFLICT (id) DO UPDATE SET count = tries.count + 1 RETURNING count",
        await _id(purpose, subject, limit, ends),
        ends,
    )
    return int(row["count"]) if row else 0


@even_when_full
async def forgive(purpose: str, subject: str, limits: tuple[Limit, ...]) -> None:
    """Take one try back: it was no guess."""
    if not current().on:
        return
    for limit in limits:
        ends = _end_of_window(now(), limit)
        await execute(
            "UPDATE tries SET count = count - 1 WHERE id = ? AND count > 0",
            await _id(purpose, subject, limit, ends),
        )


async def forget_old() -> int:
    """Drop the windows that have ended. How many."""
    return await execute("DELETE FROM tries WHERE ends_at < ?", now())


def _end_of_window(at: datetime, limit: Limit) -> datetime:
    length = int(limit.per.total_seconds())
    start = int(at.timestamp()) // length * length
    return datetime.fromtimestamp(start + length, tz=at.tzinfo)


async def _id(purpose: str, subject: str, limit: Limit, ends: datetime) -> str:
    window = f"{int(limit.per.total_seconds())}|{int(ends.timestamp())}"
    return (await vault.current().mac(INSTANCE, "tries", purpose, subject, window)).hex()
