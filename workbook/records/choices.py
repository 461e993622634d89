"""What a therapist chose for the agenda of an entry: ids of findings, in their order."""

from __future__ import annotations

from dataclasses import dataclass

from workbook.database.sql import execute
from workbook.ids import new_id
from workbook.policy import Viewer
from workbook.records.seats import about, in_force

BOTH_LET_READ = f"""JOIN consent k1 ON k1.link_id = k.link_id AND k1.account_id = w.one_id
        AND k1.scopes IN (2, 3, 6, 7) AND {in_force("k1")} AND {about("k1")}
    JOIN consent k2 ON k2.link_id = k.link_id AND k2.account_id = w.other_id
        AND k2.scopes IN (2, 3, 6, 7) AND {in_force("k2")} AND {about("k2")}"""
"""For a workbook `w` and an entry whose exercise version is `v`."""

CHOSEN = f"""(SELECT CAST(COALESCE(k.items, 0) AS TEXT) || ' ' || k.findings
    FROM agenda_choice k {BOTH_LET_READ}
    WHERE k.entry_id = e.id AND w.closed_on IS NULL)"""
"""The choice for an entry, while both let the therapist who made it read answers: else null."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Findings by their ids, in the order to take them, and how many in all, 1 or more.

    `items` is None where the number is the couple's own.
    """

    findings: tuple[str, ...]
    items: int | None = None


def choice_of(listed: str | None) -> Choice | None:
    """What `CHOSEN` says."""
    if listed is None:
        return None
    items, *findings = listed.split()
    return Choice(tuple(findings), int(items) or None)


async def keep_choice(viewer: Viewer, workbook: str, entry: str, choice: Choice) -> bool:
    """Keep it in place of an earlier one, with the entry's row locked. False when one of the two
    lets this therapist read answers no more: a consent that ends meanwhile is seen here.
    """
    kept = await execute(
        "INSERT INTO agenda_choice (id, workbook_id, entry_id, link_id, items, findings)"
        " SELECT ?, ?, ?, k.link_id, ?, ? FROM workbook w"
        " JOIN entry e ON e.workbook_id = w.id JOIN exercise_version v"
        " ON v.id = e.exercise_version_id"
        " JOIN (SELECT id AS link_id, workbook_id, therapist_id FROM therapist_link) k"
        f" ON k.workbook_id = w.id {BOTH_LET_READ}"
        " WHERE w.id = ? AND e.id = ? AND k.therapist_id = ?"
        " ON CONFLICT (entry_id) DO UPDATE SET link_id = excluded.link_id,"
        " items = excluded.items, findings = excluded.findings",
        new_id("agc"),
        workbook,
        entry,
        choice.items,
        " ".join(choice.findings),
        workbook,
        entry,
        viewer.account,
    )
    return kept > 0


async def drop_choice(entry: str) -> None:
    """The agenda is the couple's own again."""
    await execute("DELETE FROM agenda_choice WHERE entry_id = ?", entry)
