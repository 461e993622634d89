"""Whether the access logs are whole: each row as it was written, none gone, none put in.

A log that has no end of ours is tied together as it is found, so that readings can be noted; the
day is kept, and told by every check: of what was before that day nobody can say that it is whole.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from workbook.database import transactions
from workbook.database.sql import execute, for_update, one, rows
from workbook.ports import today
from workbook.records.access_chain import (
    Head,
    Row,
    head_of,
    is_ours,
    link_of,
    locked,
    row_of,
    save,
    tied,
)

ROWS = "id, subject_id, reader_id, what, about, day, number, link"


@dataclass(frozen=True, slots=True)
class Vouched:
    """What came of looking at every log. `broken` are sentences; `tied_on` counts, by the day, the
    logs that were tied together as they were found.
    """

    logs: int
    rows: int
    broken: tuple[str, ...]
    tied_on: Mapping[date, int]


async def check() -> Vouched:
    """Look at the log of everybody who has an account, and change nothing."""
    logs = counted = 0
    broken: list[str] = []
    tied_on: Counter[date] = Counter()
    for account in await rows("SELECT id FROM account ORDER BY id"):
        found = await _whole(account["id"])
        if not found:
            continue  # erased
        head, seal, log = _parts(found)
        logs, counted = logs + 1, counted + len(log)
        broken += [f"{account['id']}: {fault}" for fault in await _faults(head, seal, log)]
        if head and head.mended_on:
            tied_on[head.mended_on] += 1
    return Vouched(logs, counted, tuple(broken), tied_on)


async def _whole(account: str) -> list[dict[str, Any]]:
    """The head beside each row of this log, in one statement: as both were at one moment."""
    return await rows(
        "SELECT c.subject_id AS held_by, c.dropped, c.before, c.number AS last, c.link AS newest,"
        " c.mended_on, c.seal, l.id, l.subject_id, l.reader_id, l.what, l.about, l.day, l.number,"
        " l.link FROM account a LEFT JOIN access_chain c ON c.subject_id = a.id"
        " LEFT JOIN access_log l ON l.subject_id = a.id"
        " WHERE a.id = ? AND a.erased_on IS NULL ORDER BY l.number",
        account,
    )


def _parts(found: Sequence[Mapping[str, Any]]) -> tuple[Head | None, str, list[Row]]:
    first = found[0]
    log = [row_of(row) for row in found if row["id"] is not None]
    if first["held_by"] is None:
        return None, "", log
    named = {"subject_id": first["held_by"], "number": first["last"], "link": first["newest"]}
    return head_of({**first, **named}), first["seal"], log


async def _faults(head: Head | None, seal: str, log: Sequence[Row]) -> list[str]:
    """What is wrong with a log: the first fault, because after it nothing can be said."""
    if head is None:
        return ["its end is gone."]
    if not await is_ours(head, seal):
        return ["its end was changed."]
    if any(row.number is None for row in log):
        return ["a line was put in."]
    number, link = head.dropped, head.before
    for row in log:
        number += 1
        if row.number != number:
            return [f"line {number} is gone, or another one was put in."]
        if row.link != await link_of(row, number, link):
            return [f"line {number} was changed."]
        link = row.link
    if (number, link) != (head.number, head.link):
        return [f"line {number + 1} is gone." if number < head.number else "a line was put in."]
    return []


async def begin_missing() -> int:
    """Tie together the logs of all who have none of it: after an update, or a restore of what was
    written before it. Can be repeated, also after a crash. How many.
    """
    found = await rows(
        "SELECT id FROM account WHERE erased_on IS NULL"
        " AND id NOT IN (SELECT subject_id FROM access_chain) ORDER BY id"
    )
    for row in found:
        await transactions.run(partial(tie_together, row["id"]))
    return len(found)


async def tie_together(subject: str) -> Head | None:
    """Number and tie the rows of this log as they are found, and say so in its head; unless
    somebody else just did. None for who is erased. In a transaction.
    """
    here = f"SELECT id FROM account WHERE id = ? AND erased_on IS NULL{for_update()}"
    if not await one(here, subject):
        return None
    if head := (await locked([subject])).get(subject):
        return head
    head = Head(subject, mended_on=today())
    for row in await rows(
        f"SELECT {ROWS} FROM access_log WHERE subject_id = ? ORDER BY day, number, id", subject
    ):
        head, now_tied = await tied(head, row_of(row))
        await execute(
            "UPDATE access_log SET number = ?, link = ? WHERE id = ?",
            now_tied.number,
            now_tied.link,
            now_tied.id,
        )
    await save([head])
    return head


async def forget_before(day: date) -> None:
    """Drop the rows of before this day; each log then begins after them. Can be repeated."""
    for row in await rows(
        "SELECT DISTINCT subject_id FROM access_log WHERE day < ? ORDER BY 1", day
    ):
        await transactions.run(partial(_forget_before, row["subject_id"], day))


async def _forget_before(subject: str, day: date) -> None:
    """Always from the log's beginning. Of one whose end is not ours, all the same."""
    head = (await locked([subject])).get(subject)
    last = await one(
        "SELECT number, link FROM access_log WHERE subject_id = ? AND number IS NOT NULL"
        " AND number < COALESCE((SELECT min(number) FROM access_log"
        " WHERE subject_id = ? AND day >= ?), number + 1) ORDER BY number DESC LIMIT 1",
        subject,
        subject,
        day,
    )
    if head is None:
        await execute("DELETE FROM access_log WHERE subject_id = ? AND day < ?", subject, day)
    elif last:
        await execute(
            "DELETE FROM access_log WHERE subject_id = ? AND number <= ?", subject, last["number"]
        )
        await save([_beginning_after(head, last["number"], last["link"])])


def _beginning_after(head: Head, number: int, link: str) -> Head:
    return Head(head.subject, number, link, head.number, head.link, head.mended_on)
