"""The sealed words of agreements, and who holds their keys.

A draft is under its author's private key, what lies before both under its writer's key, and what
both signed under the key of both: so that the words of one can be erased, and joint words stay.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, cast

from workbook import vault
from workbook.agreement import Firmness, Kind, Words
from workbook.database.sql import execute
from workbook.ids import new_id
from workbook.ports import today
from workbook.records.agreements import AgreementFacts
from workbook.records.workbooks import next_position
from workbook.vault import Gone, Scope


def _scope(workbook: str, writer: str, draft: bool) -> Scope:
    return Scope(workbook, writer, "private" if draft else "shareable")


def _joint(workbook: str) -> Scope:
    return Scope(workbook, "", "joint")


async def _sealed(scope: Scope, agreement: str, words: Words) -> tuple[bytes, bytes, bytes | None]:
    """Title, text and firmness."""
    keep, row = vault.current(), f"agreement|{agreement}"
    title = await keep.seal(scope, f"{row}|title", words.title.encode())
    text = await keep.seal(scope, f"{row}|text", words.text.encode())
    if words.firmness is None:
        return title, text, None
    return title, text, await keep.seal(scope, f"{row}|firmness", words.firmness.encode())


async def add_agreement(
    workbook: str, owner: str, kind: Kind, words: Words, *, draft: bool, entry: str | None
) -> str:
    """A new agreement, with the workbook's row locked. Its id."""
    agreement = new_id("agr")
    await execute(
        "INSERT INTO agreement (id, workbook_id, owner_id, writer_id, from_entry_id, position,"
        " kind, draft, revision, title, text, firmness, review_on)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?)",
        agreement,
        workbook,
        owner,
        owner,
        entry,
        await next_position("agreement", workbook),
        kind,
        draft,
        *await _sealed(_scope(workbook, owner, draft), agreement, words),
        words.review_on,
    )
    return agreement


async def rewrite(facts: AgreementFacts, writer: str, words: Words) -> None:
    """The next revision. No signature names it. What it said before is kept, but not of a draft."""
    if not facts.standing.draft:
        await _keep_earlier(facts)
    scope = _scope(facts.workbook, writer, facts.standing.draft)
    await execute(
        "UPDATE agreement SET writer_id = ?, revision = revision + 1, title = ?, text = ?,"
        " firmness = ?, review_on = ? WHERE id = ?",
        writer,
        *await _sealed(scope, facts.id, words),
        words.review_on,
        facts.id,
    )


async def _keep_earlier(facts: AgreementFacts) -> None:
    """What it says now, before other words take its place; nothing when its key is gone."""
    try:
        words = await present_words(facts)
    except Gone:
        return
    made, scope = new_id("wrd"), _scope(facts.workbook, facts.writer, draft=False)
    await execute(
        "INSERT INTO earlier_wording (id, workbook_id, agreement_id, author_id, revision, words,"
        " one_signed, other_signed, replaced_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        made,
        facts.workbook,
        facts.id,
        facts.writer,
        facts.revision,
        await vault.current().seal_json(scope, f"wording|{made}", as_json(words)),
        facts.standing.one_signed,
        facts.standing.other_signed,
        today(),
    )


async def opened_earlier(workbook: str, row: Mapping[str, Any]) -> Words | None:
    """The words of one row of `earlier_wording`. None when its author's key is gone."""
    scope = _scope(workbook, row["author_id"], draft=False)
    try:
        return from_json(
            await vault.current().unseal_json(scope, f"wording|{row['id']}", row["words"])
        )
    except Gone:
        return None


async def propose(facts: AgreementFacts, words: Words) -> None:
    """A draft now lies before both, as the newest and in its first revision: when it was begun,
    and how often it was changed, stays its author's.
    """
    await execute(
        "UPDATE agreement SET draft = ?, revision = 1, position = ?, title = ?, text = ?,"
        " firmness = ? WHERE id = ?",
        False,
        await next_position("agreement", facts.workbook),
        *await _sealed(_scope(facts.workbook, facts.writer, False), facts.id, words),
        facts.id,
    )


async def keep_for_both(facts: AgreementFacts, words: Words) -> None:
    """Both signed this revision, today: a copy of its words under the key of both."""
    row = f"agreement|{facts.id}|joint"
    sealed = await vault.current().seal_json(_joint(facts.workbook), row, as_json(words))
    await execute(
        "UPDATE agreement SET joint = ?, joint_revision = ?, joint_on = ? WHERE id = ?",
        sealed,
        facts.revision,
        today(),
        facts.id,
    )


async def words_of(facts: AgreementFacts) -> Words | None:
    """What it says to this viewer; an empty text for whoever may see the title alone.

    After a departure these are the last words that both signed. None when nobody has the key.
    """
    try:
        if facts.closed and facts.joint is not None:
            return await joint_words(facts)
        return await present_words(facts)
    except Gone:
        same = facts.joint is not None and facts.joint_revision == facts.revision
        return await joint_words(facts) if same else None


async def present_words(facts: AgreementFacts) -> Words:
    scope = _scope(facts.workbook, facts.writer, facts.standing.draft)
    sealed = {"title": facts.title, "text": facts.text, "firmness": facts.firmness}
    opened = {}
    for column, blob in sealed.items():
        if blob is not None:
            row = f"agreement|{facts.id}|{column}"
            opened[column] = (await vault.current().unseal(scope, row, blob)).decode()
    firmness = cast("Firmness | None", opened.get("firmness"))
    review_on = facts.standing.review_on
    return Words(opened.get("title", ""), opened.get("text", ""), review_on, firmness)


async def signed_before(facts: AgreementFacts) -> Words | None:
    """The last words that both signed, where others lie before them now; else None."""
    if facts.joint is None or facts.joint_revision == facts.revision:
        return None
    try:
        return await joint_words(facts)
    except Gone:
        return None


async def joint_words(facts: AgreementFacts) -> Words:
    row = f"agreement|{facts.id}|joint"
    return from_json(
        await vault.current().unseal_json(_joint(facts.workbook), row, facts.joint or b"")
    )


def as_json(words: Words) -> dict[str, str | None]:
    """All of the words in one."""
    day = words.review_on.isoformat() if words.review_on else None
    return {
        "title": words.title,
        "text": words.text,
        "review_on": day,
        "firmness": words.firmness,
    }


def from_json(kept: Mapping[str, Any]) -> Words:
    """The counterpart of `as_json`."""
    day = kept["review_on"]
    review_on = date.fromisoformat(day) if day else None
    return Words(kept["title"], kept["text"], review_on, kept.get("firmness"))
