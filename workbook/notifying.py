"""Mail on a day on which there is something to come back to, for whoever wants it.

One mail a day at most, however much there is, at an hour of their own. It depends on what both know
and on what its reader has done: never on what the other one did or has not done.
"""

from __future__ import annotations

from datetime import UTC, date, datetime

from workbook.database.transactions import transactional
from workbook.policy import Action, Viewer, may
from workbook.ports import now
from workbook.quiet import day_of, is_quiet, open_until
from workbook.records import calendars, notices, outbox
from workbook.records.notices import Wanting

BY_ITSELF = datetime(1970, 1, 1, tzinfo=UTC)
"""Nobody has signed in for this, and it is never a fresh sign-in."""


async def write_due() -> int:
    """Write what is due at this hour, to everybody who wants mail. How many it is for."""
    found = [await _write(wanting, now()) for wanting in await notices.who_wants_mail()]
    return sum(found)


@transactional
async def _write(wanting: Wanting, at: datetime) -> bool:
    """Written anew for the same day, it is the same mail."""
    mail = wanting.mail
    if mail.address is None or is_quiet(at, mail.quiet):
        return False
    day = day_of(at, mail.quiet)
    if not await _is_for(Viewer(wanting.account, "", BY_ITSELF), day):
        return False
    await outbox.put(
        wanting.account,
        "reminder",
        ("day", day.isoformat()),
        mail.address,
        due_at=at,
        expires_at=open_until(at, mail.quiet),
    )
    return True


async def _is_for(viewer: Viewer, day: date) -> bool:
    """Whether there is something on this day."""
    reviews = await calendars.reviews_of(viewer)
    if any(it.on == day and may(Action.TAKE_REMINDER, viewer, it.case) for it in reviews):
        return True
    return await notices.homework_on(viewer, day)
