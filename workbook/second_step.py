"""The second step at signing in: a code from an app, or one of the recovery codes.

Nouns only: turning it on and off is `securing`, signing in with it `signing_in`.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from hmac import compare_digest

from workbook import vault
from workbook.authenticator import step_of
from workbook.ids import spell_code
from workbook.ports import now, random_bytes
from workbook.records import factors
from workbook.records.people import Account, account_by_id
from workbook.vault.vault import INSTANCE

RECOVERY_CODES = 8
HALF_WAY_LASTS = timedelta(minutes=5)
DIGITS = re.compile(r"\s*(?:\d\s*){6}", re.ASCII)
SECONDS = re.compile(r"\d{1,10}", re.ASCII)
"""Since 1970, as a ticket says when it ends: with more digits it is a year that no calendar has."""


def new_codes() -> list[str]:
    """Recovery codes of 80 bits each: `3F7K-QH2M-9WXA-0TZB`."""
    return [f"{spell_code(random_bytes(5))}-{spell_code(random_bytes(5))}"
            for _ in range(RECOVERY_CODES)]  # fmt: skip


def is_from_an_app(code: str) -> bool:
    """Six digits. They can be guessed, so they are counted; a recovery code cannot."""
    return DIGITS.fullmatch(code) is not None


async def use(account: str, code: str) -> bool:
    """Whether this code lets its owner on. It is used up with that, also in a race."""
    if not is_from_an_app(code):
        return await factors.use_code(account, code)
    return await use_app(account, code)


async def use_app(account: str, code: str) -> bool:
    """The same, of the app's code alone."""
    secret = await factors.secret_of(account)
    step = step_of(secret, code, now()) if secret else None
    return step is not None and await factors.use_step(account, step)


async def half_way(account: Account) -> str:
    """What says, for five minutes, that this account's password was right. It is not kept.

    Another password ends it: the hash of the present one is in it.
    """
    return await _ticket(account, now() + HALF_WAY_LASTS)


async def _ticket(account: Account, ends: datetime) -> str:
    until = str(int(ends.timestamp()))
    proof = await vault.current().mac(INSTANCE, "half-way", account.id, account.password, until)
    return f"{account.id}.{until}.{proof.hex()}"


async def account_half_way(ticket: str) -> Account | None:
    """Whose ticket this is; None when it is none of ours, or has ended."""
    parts = ticket.split(".")
    if len(parts) != 3 or not SECONDS.fullmatch(parts[1]):
        return None
    ends = datetime.fromtimestamp(int(parts[1]), tz=now().tzinfo)
    account = await account_by_id(parts[0])
    if account is None or ends <= now():
        return None
    same = compare_digest((await _ticket(account, ends)).encode(), ticket.encode())
    return account if same else None
