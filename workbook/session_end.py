"""How long a sign-in lasts: seven days at most, and no whole day on which nothing was done with it.

Only the day of the last change is kept, as the end that follows from it. A reading writes nothing:
so reading alone does not keep a session going.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

AT_MOST = timedelta(days=7)
YOUNG = timedelta(hours=1)
"""So long after a sign-in nothing is written: its own day is kept already."""


def at_the_latest(signed_in_at: datetime) -> datetime:
    """When it ends whatever is done with it."""
    return signed_in_at + AT_MOST


def ends_at(signed_in_at: datetime, used_on: date) -> datetime:
    """When it ends if nothing more is changed with it: with the day after `used_on`, in UTC."""
    unused = datetime.combine(used_on + timedelta(days=2), time(), UTC)
    return min(at_the_latest(signed_in_at), unused)
