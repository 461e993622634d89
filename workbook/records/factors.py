"""The second step of an account: the secret of its app, and its recovery codes.

The secret is sealed for its owner. A recovery code is kept as a keyed hash with the account in
it, and its row goes when it is used: so of two who use one at once, one finds it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from workbook import vault
from workbook.database.sql import execute, one
from workbook.ids import tidy_code
from workbook.records.people import profile_scope
from workbook.vault.vault import INSTANCE


def _row(account: str) -> str:
    return f"account|{account}|authenticator"


async def save_secret(account: str, secret: bytes) -> None:
    """A secret that is not in force before it is confirmed."""
    sealed = await vault.current().seal(profile_scope(account), _row(account), secret)
    await execute(
        "UPDATE account SET authenticator = ?, last_step = NULL"
        " WHERE id = ? AND second_step_on IS NULL",
        sealed,
        account,
    )


async def secret_of(account: str) -> bytes | None:
    """The secret, confirmed or not yet."""
    row = await one("SELECT authenticator FROM account WHERE id = ?", account)
    if row is None or row["authenticator"] is None:
        return None
    return await vault.current().unseal(profile_scope(account), _row(account), row["authenticator"])


async def use_step(account: str, step: int) -> bool:
    """Whether the code of this step may be used now. Each may once, and none before a used one."""
    used = await execute(
        "UPDATE account SET last_step = ? WHERE id = ? AND COALESCE(last_step, -1) < ?",
        step,
        account,
        step,
    )
    return used == 1


async def turn_on(account: str, day: date) -> bool:
    """False when it is on already."""
    changed = await execute(
        "UPDATE account SET second_step_on = ? WHERE id = ? AND second_step_on IS NULL",
        day,
        account,
    )
    return changed == 1


async def turn_off(account: str) -> bool:
    """The secret and the codes go. False when it is off already."""
    changed = await execute(
        "UPDATE account SET second_step_on = NULL, authenticator = NULL, last_step = NULL"
        " WHERE id = ? AND second_step_on IS NOT NULL",
        account,
    )
    await execute("DELETE FROM recovery_code WHERE account_id = ?", account)
    return changed == 1


async def replace_codes(account: str, codes: Sequence[str]) -> None:
    """From now on these recovery codes and no others."""
    await execute("DELETE FROM recovery_code WHERE account_id = ?", account)
    for code in codes:
        await execute(
            "INSERT INTO recovery_code (id, account_id) VALUES (?, ?)",
            await code_hash(account, code),
            account,
        )


async def codes_left(account: str) -> int:
    row = await one("SELECT COUNT(*) AS n FROM recovery_code WHERE account_id = ?", account)
    return int(row["n"]) if row else 0


async def has_code(account: str, code: str) -> bool:
    """Whether this is a recovery code that was not used yet. One statement, whatever is asked."""
    row = await one(
        "SELECT id FROM recovery_code WHERE id = ? AND account_id = ?",
        await code_hash(account, code),
        account,
    )
    return row is not None


async def use_code(account: str, code: str) -> bool:
    """Whether this was a recovery code that nobody has used before. It is used now."""
    used = await execute(
        "DELETE FROM recovery_code WHERE id = ? AND account_id = ?",
        await code_hash(account, code),
        account,
    )
    return used == 1


async def code_hash(account: str, code: str) -> str:
    return (await vault.current().mac(INSTANCE, "recovery", account, tidy_code(code))).hex()
