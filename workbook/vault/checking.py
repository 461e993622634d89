"""Whether keys, their second copy and the ledger belong together: asked before anybody is served.

Each of these stops a start, and changes nothing: to go on would lose what people wrote, or bring
back what they erased.
"""

from __future__ import annotations

from collections.abc import Collection

from workbook.database.sql import one, rows
from workbook.vault import ledger
from workbook.vault.keyring import KeysMissing
from workbook.vault.ledger import LedgerOlder
from workbook.vault.vault import Vault


async def check_stores(keys: Vault) -> None:
    """KeysMissing, LedgerOlder: the ledger was changed or is an older one, the key database lacks
    keys that its second copy has, or the ring lacks a key that one of them is wrapped by.
    """
    await _check_ledger(keys)
    await _check_second(keys)
    await keys.check_ring()


async def _check_ledger(keys: Vault) -> None:
    lines = await ledger.lines_after()
    ledger.check_chain(lines)
    ledger.check_holds(lines, await keys.second.lines(), f"{keys.second.file}")
    mark = await one("SELECT number, link FROM ledger_mark", store="keys")
    if mark and (mark["number"], mark["link"]) not in {(one.number, one.link) for one in lines}:
        raise LedgerOlder(
            "The erasure ledger is older than the key database. What was erased must not come"
            " back, so put back the newest ledger that there is."
        )


async def _check_second(keys: Vault) -> None:
    known = await _here() | await ended()
    absent = [row for row in await keys.second.keys() if row["id"] not in known]
    if absent:
        raise KeysMissing(
            f"The key database lacks {len(absent)} keys that are in its second copy,"
            f" {keys.second.file}. If it is the right key database, `workbook keys mend` brings"
            " them back."
        )


async def check_present(used: Collection[str]) -> None:
    """KeysMissing when one of these ids is of a key that is not here and was never destroyed."""
    lost = set(used) - await _here() - await ended()
    if lost:
        raise KeysMissing(
            f"{len(lost)} accounts have no key in the key database, and were never erased. Put"
            " back the key database that belongs to these records."
        )


async def ended() -> set[str]:
    """The ids of the keys that were destroyed, by the ledger."""
    return {row["key"] for row in await rows("SELECT key FROM erasure", store="ledger")}


async def _here() -> set[str]:
    return {row["id"] for row in await rows("SELECT id FROM data_key", store="keys")}
