"""Looser words for a boundary, kept for a day under the private key of its owner.

They are read with the agreement, by their owner alone. Nothing of them is in a row, a count or a
date that anybody else's reading touches.
"""

from __future__ import annotations

from datetime import datetime

from workbook import vault
from workbook.agreement import Words
from workbook.database.sql import execute
from workbook.ids import new_id
from workbook.records.agreements import AgreementFacts
from workbook.records.wordings import as_json, from_json
from workbook.vault import Gone, Scope


def _scope(facts: AgreementFacts) -> Scope:
    return Scope(facts.workbook, facts.owner, "private")


async def hold(facts: AgreementFacts, words: Words, until: datetime) -> None:
    """Keep these in place of what was held before."""
    sealed = await vault.current().seal_json(_scope(facts), f"held|{facts.id}", as_json(words))
    await execute(
        "INSERT INTO held_words (id, workbook_id, agreement_id, author_id, words, held_until)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (agreement_id)"
        " DO UPDATE SET words = excluded.words, held_until = excluded.held_until",
        new_id("hld"),
        facts.workbook,
        facts.id,
        facts.owner,
        sealed,
        until,
    )


async def drop(facts: AgreementFacts) -> None:
    """Nothing is held any more."""
    await execute("DELETE FROM held_words WHERE agreement_id = ?", facts.id)


async def held_words(facts: AgreementFacts) -> Words | None:
    """What is held, for its owner. None when nothing is, or when the key is gone."""
    if facts.held is None:
        return None
    try:
        kept = await vault.current().unseal_json(_scope(facts), f"held|{facts.id}", facts.held)
    except Gone:
        return None
    return from_json(kept)
