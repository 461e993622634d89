"""What two agreed to differ on: differences that last, and that they live with."""

from __future__ import annotations

from dataclasses import dataclass

from workbook import reviewing
from workbook.database.sql import rows
from workbook.errors import NotFound
from workbook.policy import Viewer
from workbook.records.workbooks import workbook_for

MOST = 20


@dataclass(frozen=True, slots=True)
class Difference:
    """A finding whose outcome is "differ". `question` is its first prompt's, `text` its own."""

    entry: str
    finding: str
    question: str
    text: str


async def differences(viewer: Viewer, workbook_id: str) -> list[Difference]:
    """Of the newest entries that have one, for the two partners. What is no longer shared is not
    among them. NotFound.
    """
    workbook = await workbook_for(viewer, workbook_id)
    if workbook.seat is None:
        raise NotFound
    found = await rows(
        "SELECT e.id FROM entry e WHERE e.workbook_id = ? AND EXISTS (SELECT 1 FROM discussion d"
        " WHERE d.entry_id = e.id AND d.state = 'differ') ORDER BY e.position DESC LIMIT ?",
        workbook.id,
        MOST,
    )
    return [one for row in found for one in await _of(viewer, row["id"])]


async def _of(viewer: Viewer, entry_id: str) -> list[Difference]:
    review = await reviewing.read(viewer, await reviewing.look(viewer, entry_id))
    return [
        Difference(entry_id, key, review.exercise.by_id[finding.prompts[0]].text, review.texts[key])
        for key, finding in review.found.by_id.items()
        if review.discussions.get(key) == "differ"
    ]
