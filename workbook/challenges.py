"""What a passkey has to sign: random, good for five minutes, for one purpose, and once.

Nothing is kept when one is made: it carries its end and a proof that it is ours. Using one up
leaves a keyed hash for a day.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from hmac import compare_digest

from workbook import vault
from workbook.once import spend
from workbook.ports import now, random_bytes
from workbook.vault.vault import INSTANCE

LASTS = timedelta(minutes=5)
RANDOM, END, PROOF = 16, 8, 32


async def new(purpose: str, account: str = "") -> bytes:
    """A challenge for this purpose, of this account where it is known."""
    body = random_bytes(RANDOM) + int((now() + LASTS).timestamp()).to_bytes(END, "big")
    return body + await _proof(purpose, account, body)


async def is_ours(challenge: bytes, purpose: str, account: str = "") -> bool:
    """Whether it was made here for this, and has not ended."""
    if len(challenge) != RANDOM + END + PROOF:
        return False
    body = challenge[: RANDOM + END]
    if not compare_digest(challenge[RANDOM + END :], await _proof(purpose, account, body)):
        return False
    return now() < datetime.fromtimestamp(int.from_bytes(body[RANDOM:], "big"), tz=now().tzinfo)


async def use(challenge: bytes) -> bool:
    """Use it up. False when it was used before."""
    return await spend(challenge.hex())


async def _proof(purpose: str, account: str, body: bytes) -> bytes:
    said = ("challenge", purpose, account, body.hex())
    return (await vault.current().mac(INSTANCE, *said))[:PROOF]
