"""My address for mail, and when mail may come. All of it is off until I turn it on.

An address is used once whoever has it has typed in the code that was sent there. It signs nobody
in; it is for reminders, and for another password (`resetting`) where its owner has allowed that.
Nobody else can see it or that there is one.
"""

from __future__ import annotations

import re
import zoneinfo
from dataclasses import dataclass, replace
from datetime import time, timedelta
from functools import lru_cache

from workbook import codes, mailer, resetting, tries
from workbook.database.transactions import transactional
from workbook.errors import Fault, Invalid, Refused
from workbook.ids import new_id
from workbook.letter import KINDS
from workbook.policy import Action, Case, Viewer, require
from workbook.ports import now
from workbook.quiet import Quiet
from workbook.records import mail_settings, outbox
from workbook.records.mail_settings import Asked, MailSettings, settings_of
from workbook.tries import Limit

CODE_LASTS = timedelta(days=1)
ASKING = (Limit(5, timedelta(days=1)),)
ASKING_FROM = (Limit(20, timedelta(hours=1)),)
ASKING_IN_ALL = (Limit(500, timedelta(hours=1)),)
"""So that nobody fills somebody else's mailbox, however many accounts they make for it. Never
counted for the mailbox: that would tell who shares it.
"""

LONGEST = 254
ADDRESS = re.compile(
    r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
    r"@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
    r"(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+"
)
"""As browsers take one, and with a dot after the @."""


@dataclass(frozen=True, slots=True)
class Change:
    """What is None stays as it is."""

    reminders: bool | None = None
    zone: str | None = None
    start: time | None = None
    end: time | None = None


async def my_mail(viewer: Viewer) -> MailSettings:
    """My own. An address that was not confirmed in time is not among them any more."""
    return _now(await settings_of(viewer))


def _now(mail: MailSettings) -> MailSettings:
    if mail.asked is not None and mail.asked.until <= now():
        return replace(mail, asked=None)
    return mail


async def ask_for(viewer: Viewer, address: str, client: str) -> MailSettings:
    """Send a code to this address. Mail goes on to the one before until the code comes back.
    `client` is where this is asked from, for the limits alone.

    Refused `no-mail` where this server sends none; TooManyTries.
    """
    _refuse_without_mailer()
    tidy = address.strip()
    if len(tidy) > LONGEST or not ADDRESS.fullmatch(tidy):
        raise Invalid(
            [Fault("address", "Write it like name@example.org, with plain letters.", "#/address")]
        )
    await tries.count("mail-asked-from", client, ASKING_FROM)
    await tries.count("mail-asked", viewer.account, ASKING)
    await tries.count("mail-asked-in-all", "", ASKING_IN_ALL)
    return await _ask_for(viewer, tidy)


def _refuse_without_mailer() -> None:
    if not mailer.there_is_one():
        raise Refused("no-mail", "This server sends no mail. Whoever runs it can change that.")


@transactional
async def _ask_for(viewer: Viewer, address: str) -> MailSettings:
    before = await settings_of(viewer, lock=True)
    asked = Asked(address, new_id("mlc"), now() + CODE_LASTS)
    mail = replace(before, asked=asked)
    await mail_settings.save(viewer, mail)
    await outbox.forget(viewer.account, "code")
    await outbox.put(
        viewer.account,
        "code",
        ("code", asked.about),
        address,
        due_at=now(),
        expires_at=asked.until,
        about=asked.about,
    )
    return mail


async def confirm(viewer: Viewer, code: str) -> MailSettings:
    """The code that came to the address. Invalid when it is not that one; TooManyTries.

    That the address before might bring another password does not hold for this one, and what it
    has brought is over.
    """
    await tries.count("mail-code", viewer.account, tries.CODE)
    mail = await _confirm(viewer, code)
    await tries.forgive("mail-code", viewer.account, tries.CODE)
    return mail


@transactional
async def _confirm(viewer: Viewer, code: str) -> MailSettings:
    mail = _now(await settings_of(viewer, lock=True))
    if mail.asked is None or not await codes.is_code_of(mail.asked.about, code):
        raise Invalid(
            [Fault("mail-code", "This is not the code of the newest mail. Please look.", "#/code")]
        )
    confirmed = replace(mail, address=mail.asked.address, asked=None, resets=False)
    await mail_settings.save(viewer, confirmed)
    await resetting.end(viewer)
    await outbox.forget(viewer.account, *KINDS)
    return confirmed


@transactional
async def forget_address(viewer: Viewer) -> None:
    """No address any more, and no mail, also none that waits to be sent, and no password that it
    brought. When mail may come stays as it was chosen.
    """
    mail = await settings_of(viewer, lock=True)
    await mail_settings.save(viewer, MailSettings(quiet=mail.quiet))
    await resetting.end(viewer)
    await outbox.forget(viewer.account, *KINDS)


@transactional
async def allow_resets(viewer: Viewer, *, allowed: bool) -> MailSettings:
    """Whether this address may bring another password. To allow it needs a fresh sign-in; to end it
    stops one that waits.

    Refused `no-address` without one, `no-mail` where this server sends none.
    """
    if allowed:
        require(Action.LET_MAIL_RESET, viewer, Case(fresh=viewer.is_fresh(now())))
        _refuse_without_mailer()
        if (await settings_of(viewer)).address is None:
            raise _no_address()
    else:
        await resetting.end(viewer)
    return _now(await mail_settings.allow_resets(viewer, allowed=allowed))


def _no_address() -> Refused:
    return Refused("no-address", "For this, give an address for mail first.")


@transactional
async def change(viewer: Viewer, wanted: Change) -> MailSettings:
    """Reminders on or off, and when. Refused `no-address` for reminders without one."""
    if wanted.zone is not None and wanted.zone not in zones():
        raise Invalid([Fault("time-zone", "Choose one, such as Europe/Madrid.", "#/time_zone")])
    before = _now(await settings_of(viewer, lock=True))
    mail = replace(before, quiet=_quiet(before.quiet, wanted), reminders=_on(before, wanted))
    if mail.reminders and mail.address is None:
        raise _no_address()
    await mail_settings.save(viewer, mail)
    # What was written for the hours of before is not sent; it is written anew for those of now.
    await outbox.forget(viewer.account, "reminder")
    return mail


def _on(before: MailSettings, wanted: Change) -> bool:
    return before.reminders if wanted.reminders is None else wanted.reminders


def _quiet(before: Quiet, wanted: Change) -> Quiet:
    return Quiet(
        zone=wanted.zone or before.zone,
        start=before.start if wanted.start is None else wanted.start,
        end=before.end if wanted.end is None else wanted.end,
    )


@lru_cache(maxsize=1)
def zones() -> tuple[str, ...]:
    """The names of the time zones that can be chosen, in their order."""
    known = zoneinfo.available_timezones()
    return tuple(sorted(name for name in known if "/" in name or name == "UTC"))
