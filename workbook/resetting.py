"""A new password for whoever has forgotten theirs: by the address for mail, and slowly.

It is there for accounts whose owner has allowed it beforehand. Whoever asks is told the same
whoever they ask for, for the same work, also when they have asked too often: what there is to send
is found out later, by a job. The new password holds after 72 hours. Until then everything stays as
closed as it was, every device that is signed in shows that somebody asked, and each can stop it;
another one by mail begins the wait anew. A second step stays.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from workbook import codes, passphrase, passwords, security_log, tries
from workbook.database.reserve import even_when_full
from workbook.database.sql import execute, one, rows
from workbook.database.transactions import transactional
from workbook.errors import Invalid, NotFound, NotSignedIn
from workbook.ids import new_id
from workbook.policy import Viewer
from workbook.ports import now
from workbook.records import mail_settings, outbox, people
from workbook.records.mail_settings import settings_of
from workbook.records.sessions import end_sessions
from workbook.signing_in import login_index
from workbook.tries import Limit

CODE_LASTS = timedelta(days=1)
WAITS = timedelta(hours=72)

ASKING = (Limit(5, timedelta(days=1)),)
ASKING_FROM = (Limit(20, timedelta(hours=1)),)
ASKING_IN_ALL = (Limit(500, timedelta(hours=1)),)
TYPING = (Limit(10, timedelta(hours=1)), Limit(20, timedelta(days=1)))
BY_ITSELF = datetime(1970, 1, 1, tzinfo=UTC)


async def ask(login: str, address: str) -> None:
    """Have a code sent to the address of this login, if it has one for this. TooManyTries for an
    address that asks too often, and for all together; how often others have asked for a login,
    nobody is told.
    """
    index = await login_index(login)
    await tries.count("reset-from", address, ASKING_FROM)
    await tries.count("reset-in-all", "", ASKING_IN_ALL)
    await _ask(index, sent=not await tries.is_within("reset-asked", index, ASKING))


@transactional
async def _ask(index: str, *, sent: bool) -> None:
    """The newest code is the one that is good. One that counts as sent from the start never is, and
    leaves the one before as it was: for a login that had enough of them today.
    """
    await execute(
        "INSERT INTO reset_code (id, login_index, expires_at, sent) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (login_index) DO UPDATE SET id = excluded.id,"
        " expires_at = excluded.expires_at, sent = excluded.sent WHERE NOT excluded.sent",
        new_id("rst"),
        index,
        now() + CODE_LASTS,
        sent,
    )


async def write_due() -> int:
    """Write the mails that were asked for, to whoever has allowed it. How many."""
    asked = await rows("SELECT id, login_index, expires_at FROM reset_code WHERE NOT sent")
    return sum([await _write(row["id"], row["login_index"], row["expires_at"]) for row in asked])


@transactional
async def _write(code: str, index: str, expires_at: datetime) -> bool:
    await execute("UPDATE reset_code SET sent = ? WHERE id = ?", True, code)
    account = await people.account_by_login(index)
    to = await _address_of(account.id) if account else None
    if account is None or to is None:
        return False
    await outbox.put(
        account.id, "code", ("reset", code), to, due_at=now(), expires_at=expires_at, about=code
    )
    return True


async def _address_of(account: str, *, lock: bool = False) -> str | None:
    """Where a code may go; None for who has not allowed it."""
    mail = await settings_of(Viewer(account, "", BY_ITSELF), lock=lock)
    return mail.address if mail.resets else None


async def complete(login: str, code: str, new: str, address: str) -> datetime:
    """From when on the new password holds, for whoever has the code of the newest mail.

    Invalid for a password that is easy to guess. NotSignedIn alike for a code that does not fit,
    one that has ended and a login that nobody has. TooManyTries.
    """
    faults = passphrase.faults_of(new, [login], "#/new_password")
    if faults:
        raise Invalid(faults)
    index = await login_index(login)
    await tries.count("reset-from", address, ASKING_FROM)
    await tries.count("reset-code", index, TYPING)
    hashed = await passwords.current().hash(new)
    return await _complete(index, code, hashed)


@transactional
async def _complete(index: str, code: str, hashed: str) -> datetime:
    row = await one(
        "SELECT id FROM reset_code WHERE login_index = ? AND expires_at > ?", index, now()
    )
    fits = await codes.is_code_of(row["id"] if row else "", code)
    account = await people.account_by_login(index)
    if row is None or not fits or account is None:
        raise _no_fit()
    if not await _address_of(account.id, lock=True):
        raise _no_fit()
    at = now() + WAITS
    if not await execute("DELETE FROM reset_code WHERE id = ?", row["id"]):
        raise NotSignedIn  # two at once: one code is good once
    await execute(
        "UPDATE account SET next_password = ?, next_password_at = ? WHERE id = ?",
        hashed,
        at,
        account.id,
    )
    await security_log.note(account.id, "password-waits")
    return at


def _no_fit() -> NotSignedIn:
    return NotSignedIn("This login and code do not fit. Look again, or ask for another code.")


@even_when_full
async def stop(viewer: Viewer) -> None:
    """That was not me: the password stays as it is, and mail brings no other one any more.

    NotFound when none waits.
    """
    await _stop(viewer)


@transactional
async def _stop(viewer: Viewer) -> None:
    if not await end(viewer):
        raise NotFound
    await mail_settings.allow_resets(viewer, allowed=False)


async def end(viewer: Viewer) -> bool:
    """The password that waits never holds. False when none waits. In the caller's transaction."""
    waited = await mail_settings.drop_next_password(viewer)
    if waited:
        await security_log.note(viewer.account, "password-stopped")
    return waited


async def take_effect() -> int:
    """The new passwords whose time has come hold now. Can be repeated. How many."""
    due = await rows("SELECT id FROM account WHERE next_password_at <= ?", now())
    return sum([await _take_effect(row["id"]) for row in due])


@transactional
async def _take_effect(account: str) -> bool:
    """Every session ends: whoever was signed in has had three days to stop it."""
    changed = await execute(
        "UPDATE account SET password = next_password, next_password = NULL,"
        " next_password_at = NULL WHERE id = ? AND next_password_at <= ?",
        account,
        now(),
    )
    if changed:
        await end_sessions(account)
        await execute("DELETE FROM export WHERE account_id = ?", account)
        await security_log.note(account, "password-changed")
    return changed == 1
