"""Codes and link tokens: told once, kept as keyed hashes, and told again only to the same request.

Both are derived from the id of what they belong to by a key of this instance, so nothing that
would open anything is stored. A short code has 40 bits and is guarded by `tries`; a link's token
has 128 and needs no guard.
"""

from __future__ import annotations

import hmac

from workbook import vault
from workbook.ids import base32, spell_code, tidy_code
from workbook.vault.vault import INSTANCE


async def code_of(thing: str) -> str:
    """The short code of an invitation or a therapist code: `3F7K-QH2M`."""
    return spell_code(await vault.current().mac(INSTANCE, "code", thing))


async def is_code_of(thing: str, typed: str) -> bool:
    """Whether this is its code, however it is spelled; for the same work whichever it is."""
    wanted = tidy_code(await code_of(thing))
    return hmac.compare_digest(wanted.encode(), tidy_code(typed).encode("utf-8", "surrogatepass"))


async def token_of(thing: str) -> str:
    """The token for a link: 26 characters, 128 bits."""
    return base32((await vault.current().mac(INSTANCE, "link", thing))[:16])


async def code_hash(purpose: str, code: str) -> str:
    """What is kept of a code, and how a typed one is found."""
    return (await vault.current().mac(INSTANCE, purpose, tidy_code(code))).hex()
