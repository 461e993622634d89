"""Leaving a workbook, and the end of an account that asked to be erased."""

from __future__ import annotations

from workbook import once, resetting, vault
from workbook.database.reserve import even_when_full
from workbook.database.sql import execute, rows
from workbook.database.transactions import transactional
from workbook.forgetting import forget_what_has_run_out
from workbook.once import RequestKey
from workbook.policy import Action, Viewer, require
from workbook.ports import today
from workbook.records import people
from workbook.records.tenants import leave_all
from workbook.records.workbooks import workbook_for
from workbook.vault import checking

OWN_WORDS = (
    "draft_answer",
    "submission",
    "addition",
    "note",
    "withdrawal",
    "practice",
    "held_words",
    "earlier_wording",
)


@even_when_full
async def depart(viewer: Viewer, workbook_id: str, request: RequestKey | None = None) -> str:
    """Leave, at once, with nobody's permission. Closed for both; what each wrote stays theirs.

    It is not kept who left.
    """
    return await once.once(request, lambda: _depart(viewer, workbook_id))


@transactional
async def _depart(viewer: Viewer, workbook_id: str) -> str:
    workbook = await workbook_for(viewer, workbook_id, lock=True)
    require(Action.LEAVE, viewer, workbook.case(viewer))
    await execute("UPDATE workbook SET closed_on = ? WHERE id = ?", today(), workbook_id)
    await execute("DELETE FROM sitting WHERE workbook_id = ?", workbook_id)
    return workbook_id


@even_when_full
async def erase_due() -> int:
    """Erase every account whose seven days are over. Can be repeated, also after a crash. How many.

    First the keys, with the ledger before them: from then on the words cannot be read anywhere.
    Then the rows.
    """
    due = await rows("SELECT id FROM account WHERE erase_on <= ? AND erased_on IS NULL", today())
    for row in due:
        await vault.current().destroy("scope LIKE ?", f"%|{row['id']}|%")
        await _forget(row["id"])
    return len(due)


async def forget_erased() -> int:
    """Drop the rows of accounts that were erased already, and that an older database brought back.
    How many accounts.
    """
    ended = await checking.ended()
    back = [account for account, key in (await people.profile_keys()).items() if key in ended]
    for account in back:
        await vault.current().destroy("scope LIKE ?", f"%|{account}|%")
        await _forget(account)
    return len(back)


@transactional
async def _forget(account: str) -> None:
    await execute(
        "UPDATE workbook SET closed_on = ?"
        " WHERE closed_on IS NULL AND (one_id = ? OR other_id = ?)",
        today(),
        account,
        account,
    )
    await execute(
        "DELETE FROM sitting WHERE workbook_id IN"
        " (SELECT id FROM workbook WHERE one_id = ? OR other_id = ?)",
        account,
        account,
    )
    for table in OWN_WORDS:
        await execute(f"DELETE FROM {table} WHERE author_id = ?", account)
    await execute("DELETE FROM agreement WHERE writer_id = ? AND joint IS NULL", account)
    await execute("DELETE FROM homework_refusal WHERE account_id = ?", account)
    await execute("DELETE FROM session WHERE account_id = ?", account)
    await execute("DELETE FROM passkey WHERE account_id = ?", account)
    await execute("DELETE FROM recovery_code WHERE account_id = ?", account)
    await execute("DELETE FROM calendar_feed WHERE account_id = ?", account)
    await execute("DELETE FROM pathway WHERE account_id = ?", account)
    await execute("DELETE FROM export WHERE account_id = ?", account)
    await execute("DELETE FROM mail_settings WHERE account_id = ?", account)
    await execute("DELETE FROM outbox WHERE account_id = ?", account)
    await execute("DELETE FROM access_log WHERE subject_id = ?", account)
    await execute("DELETE FROM access_chain WHERE subject_id = ?", account)
    await execute("DELETE FROM security_log WHERE owner = ?", account)
    await execute("DELETE FROM tenant_invitation WHERE inviter_id = ?", account)
    await leave_all(account)
    await execute("DELETE FROM therapist_code WHERE account_id = ?", account)
    await execute("DELETE FROM therapist_link WHERE therapist_id = ?", account)
    await execute(
        "UPDATE account SET login_index = NULL, profile = NULL, language = NULL,"
        " password = NULL, authenticator = NULL, second_step_on = NULL, last_step = NULL,"
        " next_password = NULL, next_password_at = NULL,"
        " erased_on = ? WHERE id = ?",
        today(),
        account,
    )


async def tidy() -> None:
    """What is done at every start and then once an hour: erase, let new passwords hold whose time
    has come, and drop what has run out.
    """
    await erase_due()
    await resetting.take_effect()
    await forget_what_has_run_out()
