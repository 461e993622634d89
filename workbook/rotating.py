"""New keys in place of the old ones, on both levels, while people write.

The first level wraps: a new key-encryption key, and every data key wrapped by it. The second one
seals: a new data key for each scope, and every text sealed under it. Either can be killed at any
moment, and is gone on with when it is asked for again.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from workbook.database.sql import one, rows
from workbook.records import sealed
from workbook.vault import KeyRing, KeysMissing, Vault, ledger, renewing

PASSES = 3


@dataclass(frozen=True, slots=True)
class Wrapping:
    """What came of the first level. `made`: a new key of keys was added to the folder."""

    made: bool
    wrapped: int


@dataclass(frozen=True, slots=True)
class Sealing:
    """What came of the second level. `left` texts were written under an older key meanwhile;
    the round is over only when there are none.
    """

    resumed: bool
    renewed: int
    resealed: int
    unreadable: int
    dropped: int
    left: int


async def rotate_wrapping(keys: Vault) -> Wrapping:
    """A new key of keys that wraps every data key; the old ones stay, for backups. Where one was
    made and does not wrap everything yet, that one goes on.
    """
    folder = keys.ring.folder
    if folder is None:
        raise KeysMissing("There is no key folder.")
    keys.ring = keys.ring.again()
    made = not any(kek != keys.ring.newest for kek in await _wrappers(keys))
    if made:
        keys.ring = KeyRing.make(folder)
    return Wrapping(made, await keys.rewrap())


async def _wrappers(keys: Vault) -> set[str]:
    copied = {row["kek"] for row in await keys.second.keys()}
    return copied | set(await wrapped_by())


async def wrapped_by() -> dict[str, int]:
    """How many data keys each key of keys wraps, by its id."""
    found = await rows("SELECT kek, count(*) AS keys FROM data_key GROUP BY kek", store="keys")
    return {row["kek"]: row["keys"] for row in found}


async def rotate_sealing(keys: Vault) -> Sealing:
    """A new data key for each scope, and every text under it. Keys of before go when nothing is
    sealed under them and no backup of the last thirty days needs them.
    """
    resumed = await renewing.unfinished() is not None
    number = await renewing.begin()
    renewed = await renewing.renew(keys, number)
    resealed = unreadable = 0
    for _ in range(PASSES):
        swept = await sealed.reseal_all(keys)
        resealed, unreadable = resealed + swept.resealed, swept.unreadable
        used = await sealed.keys_in_use()
        left = _texts_under((row["id"] for row in await renewing.older()), used)
        if left <= unreadable:
            break
    if left <= unreadable:
        await renewing.end(number)
    dropped = await renewing.drop_unused(keys, set(used))
    return Sealing(resumed, renewed, resealed, unreadable, dropped, max(0, left - unreadable))


def _texts_under(keys: Iterable[str], used: dict[str, int]) -> int:
    return sum(used.get(key, 0) for key in keys)


@dataclass(frozen=True, slots=True)
class Status:
    """How the keys are. `wraps` is by the id of a key of keys, `lost` counts texts whose key is
    nowhere although nobody erased it, `last` is the day of the last round that is over.
    """

    wraps: dict[str, int]
    newest: str
    data_keys: int
    older: int
    texts: int
    texts_under_older: int
    lost: int
    copied: int
    erased: int
    unfinished: bool
    last: str | None

    @property
    def well(self) -> bool:
        return not self.lost and self.copied == self.data_keys


async def status(keys: Vault) -> Status:
    """Look at everything, and change nothing."""
    here = {row["id"] for row in await rows("SELECT id FROM data_key", store="keys")}
    used = await sealed.keys_in_use()
    old = await renewing.older()
    ended = {line.key for line in await ledger.lines_after()}
    last = await one("SELECT max(ended_on) AS day FROM rotation", store="keys")
    wraps = await wrapped_by()
    return Status(
        wraps={kek: wraps.get(kek, 0) for kek in keys.ring.keys},
        newest=keys.ring.newest,
        data_keys=len(here),
        older=len(old),
        texts=sum(used.values()),
        texts_under_older=_texts_under((row["id"] for row in old), used),
        lost=_texts_under(used.keys() - here - ended, used),
        copied=len(here & {row["id"] for row in await keys.second.keys()}),
        erased=len(ended),
        unfinished=await renewing.unfinished() is not None,
        last=str(last["day"]) if last and last["day"] else None,
    )
