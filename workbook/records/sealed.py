"""Every sealed column, with the name of the row that its words are bound to.

Whoever seals words in a new column writes it down here: else a rotation of the keys would pass it
by, and a test says so.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from workbook.database import transactions
from workbook.database.sql import execute, rows
from workbook.vault import Gone, Tampered, Vault
from workbook.vault.vault import FORMAT, ID_LENGTH

BATCH = 200


@dataclass(frozen=True, slots=True)
class Sealed:
    """A sealed column. `bound` is the name of the row, with columns in braces."""

    table: str
    column: str
    bound: str

    @property
    def columns(self) -> str:
        """What has to be read to open it: the id, the name's columns and the words."""
        return ", ".join(dict.fromkeys(("id", *re.findall(r"\{(\w+)\}", self.bound), self.column)))

    def name_of(self, row: Mapping[str, Any]) -> str:
        """The name that the words in this row are bound to."""
        return re.sub(r"\{(\w+)\}", lambda found: str(row[found[1]]), self.bound)


SEALED = (
    Sealed("account", "profile", "account|{id}"),
    Sealed("account", "language", "account|{id}|language"),
    Sealed("account", "authenticator", "account|{id}|authenticator"),
    Sealed("mail_settings", "sealed", "mail|{account_id}"),
    Sealed("outbox", "sealed", "outbox|{id}"),
    Sealed("passkey", "sealed", "passkey|{id}"),
    Sealed("session", "device", "session|{id}|device"),
    Sealed("exercise_version", "source", "exercise_version|{id}"),
    Sealed("exercise_version", "translations", "exercise_version|{id}|translations"),
    Sealed("assignment", "note", "assignment|{id}"),
    Sealed("assignment", "plan", "assignment|{id}|plan"),
    Sealed("entry", "summary", "entry|{id}|summary"),
    Sealed("draft_answer", "sealed", "draft_answer|{entry_id}|{author_id}|{prompt}"),
    Sealed("submission", "shareable", "submission|{entry_id}|{author_id}|{part}|shareable"),
    Sealed("submission", "private", "submission|{entry_id}|{author_id}|{part}|private"),
    Sealed("confidence", "sealed", "confidence|{entry_id}|{author_id}|{link_id}|{prompt}"),
    Sealed("addition", "text", "addition|{id}"),
    Sealed("note", "text", "note|{id}"),
    Sealed("sitting", "sealed", "sitting|{id}|state"),
    Sealed("agreement", "title", "agreement|{id}|title"),
    Sealed("agreement", "text", "agreement|{id}|text"),
    Sealed("agreement", "firmness", "agreement|{id}|firmness"),
    Sealed("agreement", "joint", "agreement|{id}|joint"),
    Sealed("held_words", "words", "held|{agreement_id}"),
    Sealed("earlier_wording", "words", "wording|{id}"),
    Sealed("pathway", "sealed", "pathway|{id}"),
    Sealed("practice", "line", "practice|{id}"),
    Sealed("tenant", "name", "tenant|{id}"),
)


@dataclass
class Swept:
    """What came of going through everything once."""

    resealed: int = 0
    unreadable: int = 0


async def keys_in_use() -> dict[str, int]:
    """How many texts are sealed under each data key, by its id."""
    found: dict[str, int] = {}
    for sealed in SEALED:
        counted = await rows(
            f"SELECT {_key_of(sealed)} AS key, count(*) AS texts"
            f" FROM {sealed.table} WHERE {sealed.column} IS NOT NULL GROUP BY 1"
        )
        for row in counted:
            key = bytes(row["key"]).decode("ascii", "replace")
            found[key] = found.get(key, 0) + row["texts"]
    return found


def _key_of(sealed: Sealed) -> str:
    """In SQL, the id of the key that a text is sealed under."""
    return f"substr({sealed.column}, {len(FORMAT) + 1}, {ID_LENGTH})"


def questions() -> list[str]:
    """In SQL, the ids of all keys that something is sealed under, column by column."""
    return [
        f"SELECT DISTINCT {_key_of(one)} FROM {one.table} WHERE {one.column} IS NOT NULL"
        for one in SEALED
    ]


async def reseal_all(keys: Vault) -> Swept:
    """Seal every text that is under an older key under the newest one of its scope.

    In small transactions, beside people who write: what they change meanwhile stays as they have
    it. Can be begun again at any time.
    """
    swept = Swept()
    for sealed in SEALED:
        async for batch in _batches(sealed):
            done = await transactions.run(partial(_reseal, keys, sealed, batch))
            swept.resealed += done.resealed
            swept.unreadable += done.unreadable
    return swept


async def _batches(sealed: Sealed) -> AsyncIterator[list[dict[str, Any]]]:
    after = ""
    while batch := await rows(
        f"SELECT {sealed.columns} FROM {sealed.table}"
        f" WHERE {sealed.column} IS NOT NULL AND id > ? ORDER BY id LIMIT {BATCH}",
        after,
    ):
        yield batch
        after = batch[-1]["id"]


async def _reseal(keys: Vault, sealed: Sealed, batch: list[dict[str, Any]]) -> Swept:
    swept = Swept()
    for row in batch:
        before = row[sealed.column]
        try:
            after = await keys.reseal(sealed.name_of(row), before)
        except Gone:  # erased; its row goes, too
            continue
        except Tampered:
            swept.unreadable += 1
            continue
        if after is not None:
            swept.resealed += await execute(
                f"UPDATE {sealed.table} SET {sealed.column} = ?"
                f" WHERE id = ? AND {sealed.column} = ?",
                after,
                row["id"],
                before,
            )
    return swept
