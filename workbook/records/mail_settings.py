"""Where mail to somebody may go, and when: loaded through the person whose it is."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, time

from workbook import vault
from workbook.database.sql import execute, flag, for_update, one
from workbook.ids import new_id
from workbook.policy import Viewer
from workbook.quiet import Quiet
from workbook.records.people import profile_scope
from workbook.vault import Gone


@dataclass(frozen=True, slots=True)
class Asked:
    """An address that has not been confirmed. `about`: the id that its code is made of."""

    address: str
    about: str
    until: datetime


@dataclass(frozen=True, slots=True)
class MailSettings:
    """`address` is confirmed: whoever it belongs to has read a code there. `resets`: it may bring
    another password.
    """

    address: str | None = None
    asked: Asked | None = None
    reminders: bool = False
    quiet: Quiet = field(default_factory=Quiet)
    resets: bool = False


async def settings_of(viewer: Viewer, *, lock: bool = False) -> MailSettings:
    """The viewer's own; all of it off where they have chosen nothing. With `lock`, nobody else
    changes them before the transaction ends.
    """
    if lock:
        await one(f"SELECT id FROM account WHERE id = ?{for_update()}", viewer.account)
    row = await one(
        "SELECT reminders, sealed FROM mail_settings WHERE account_id = ?", viewer.account
    )
    if row is None:
        return MailSettings()
    return await settings_from(viewer.account, row["sealed"], reminders=flag(row["reminders"]))


async def settings_from(account: str, sealed: bytes, *, reminders: bool) -> MailSettings:
    """What is in this sealed column; all of it off for an account that is gone."""
    try:
        found = await vault.current().unseal_json(profile_scope(account), _row(account), sealed)
    except Gone:
        return MailSettings()
    asked = found["asked"]
    return MailSettings(
        address=found["address"],
        asked=asked and Asked(asked[0], asked[1], datetime.fromisoformat(asked[2])),
        reminders=reminders,
        quiet=Quiet(
            found["zone"], time.fromisoformat(found["start"]), time.fromisoformat(found["end"])
        ),
        resets=found.get("resets", False),
    )


async def allow_resets(viewer: Viewer, *, allowed: bool) -> MailSettings:
    """Whether the address may bring another password, from now on. What was asked for is over."""
    mail = replace(await settings_of(viewer, lock=True), resets=allowed)
    await save(viewer, mail)
    await execute(
        "DELETE FROM reset_code WHERE login_index = (SELECT login_index FROM account WHERE id = ?)",
        viewer.account,
    )
    return mail


async def drop_next_password(viewer: Viewer) -> bool:
    """The password that mail brought, and that waits, never holds. False when none waits."""
    dropped = await execute(
        "UPDATE account SET next_password = NULL, next_password_at = NULL"
        " WHERE id = ? AND next_password_at IS NOT NULL",
        viewer.account,
    )
    return dropped == 1


async def save(viewer: Viewer, mail: MailSettings) -> None:
    """These from now on."""
    await execute(
        "INSERT INTO mail_settings (id, account_id, reminders, sealed) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (account_id) DO UPDATE SET reminders = excluded.reminders,"
        " sealed = excluded.sealed",
        new_id("mls"),
        viewer.account,
        mail.reminders,
        await _sealed(viewer.account, mail),
    )


async def _sealed(account: str, mail: MailSettings) -> bytes:
    asked = mail.asked
    return await vault.current().seal_json(
        profile_scope(account),
        _row(account),
        {
            "address": mail.address,
            "asked": asked and [asked.address, asked.about, asked.until.isoformat()],
            "zone": mail.quiet.zone,
            "start": mail.quiet.start.isoformat("minutes"),
            "end": mail.quiet.end.isoformat("minutes"),
            "resets": mail.resets,
        },
    )


def _row(account: str) -> str:
    return f"mail|{account}"
