"""What an agreement said before: each wording that lay before both, and whose names it had.

The words of each stay under the key of whoever wrote them, so an erasure takes them along. Of a
boundary its owner alone reads this, and after a departure nobody does.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from workbook.agreement import Words
from workbook.database.sql import flag, rows
from workbook.exercise import Seat
from workbook.policy import Action, Viewer, require
from workbook.records.agreements import AgreementFacts, agreement_for
from workbook.records.pages import Page, slice_of
from workbook.records.wordings import opened_earlier


@dataclass(frozen=True, slots=True)
class Wording:
    """One wording that is no more. `by` wrote it, `signed` had their names under it, and on
    `replaced_on` other words took its place.
    """

    id: str
    revision: int
    words: Words
    by: Seat
    signed: frozenset[Seat]
    replaced_on: date


async def may_look_back(viewer: Viewer, agreement_id: str) -> AgreementFacts:
    """The agreement, for whoever may read what it said before. NotFound."""
    facts = await agreement_for(viewer, agreement_id)
    require(Action.SEE_EARLIER_WORDS, viewer, facts.case(viewer))
    return facts


async def earlier_words(
    viewer: Viewer, agreement_id: str, page: Page
) -> tuple[AgreementFacts, list[Wording], str | None]:
    """The agreement, and what it said before, the newest first. NotFound."""
    facts = await may_look_back(viewer, agreement_id)
    found = await _rows(facts, page)
    shown, following = slice_of(found, page)
    opened = [await _opened(facts, row) for row in shown]
    return facts, [one for one in opened if one is not None], following


async def _rows(facts: AgreementFacts, page: Page) -> list[dict[str, Any]]:
    before = ""
    if page.after is not None:
        before = (
            " AND revision < (SELECT x.revision FROM earlier_wording x"
            " WHERE x.id = ? AND x.agreement_id = ?)"
        )
    return await rows(
        "SELECT id, revision, author_id, words, one_signed, other_signed, replaced_on"
        f" FROM earlier_wording WHERE agreement_id = ?{before} ORDER BY revision DESC LIMIT ?",
        facts.id,
        *((page.after, facts.id) if page.after is not None else ()),
        page.limit + 1,
    )


async def _opened(facts: AgreementFacts, row: Mapping[str, Any]) -> Wording | None:
    words = await opened_earlier(facts.workbook, row)
    if words is None:
        return None
    names: dict[Seat, bool] = {"one": flag(row["one_signed"]), "other": flag(row["other_signed"])}
    return Wording(
        row["id"],
        row["revision"],
        words,
        "one" if row["author_id"] == facts.one_account else "other",
        frozenset(seat for seat, signed in names.items() if signed),
        row["replaced_on"],
    )
