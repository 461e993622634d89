"""Sending what is in the outbox: one process at a time, the oldest mail first.

A mail is sent, and then it is noted that it was. Whoever dies between the two leaves it to be sent
again, with the same Message-ID: nothing is lost, and a death repeats one mail at most, the one that
was under way.
"""

from __future__ import annotations

import logging
from datetime import timedelta

from workbook import codes, mailer
from workbook.letter import enveloped, written
from workbook.library import builtin
from workbook.mailer import NotThisOne, NoWayOut, Undeliverable
from workbook.ports import now
from workbook.records import leases, outbox
from workbook.records.outbox import Posted

LOG = logging.getLogger("workbook")
LEASE = timedelta(minutes=1)
"""Longer than one mail can take, so that two processes never have the same one under way."""

FIRST_WAIT = timedelta(minutes=1)
LONGEST_WAIT = timedelta(hours=6)


async def post_due(holder: str) -> int:
    """Send everything that is due, while this process has the turn. How many were taken.

    It stops where the mail server takes nothing: what is due stays due.
    """
    await outbox.drop_late(now())
    taken = 0
    while await leases.hold("mail", holder, now(), now() + LEASE):
        mail = await outbox.next_due(now())
        if mail is None:
            break
        try:
            taken += await _post(mail)
        except NoWayOut as error:
            LOG.warning("mail cannot be sent", extra={"fields": {"error": str(error)}})
            break
    await leases.release("mail", holder)
    return taken


async def _post(mail: Posted) -> bool:
    """Whether the server took it."""
    try:
        await _send(mail)
    except Undeliverable:
        await outbox.end(mail.id, "dropped")
        return False
    except NotThisOne:
        wait = min(LONGEST_WAIT, FIRST_WAIT * 2**mail.tries)
        await outbox.put_off(mail.id, now() + wait)
        return False
    await outbox.end(mail.id, "sent")
    return True


async def _send(mail: Posted) -> None:
    out = mailer.current()
    code = await codes.code_of(mail.about) if mail.about else ""
    letter = written(mail.kind, builtin().catalogue(mail.language), code)
    await out.send(enveloped(letter, out.sender, mail.to, mail.id, now()))
