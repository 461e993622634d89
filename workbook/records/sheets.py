"""The hot read: everything that a review needs, in one statement, for one viewer.

What the viewer may not read is not in the answer of the database: nothing before the reveal, no
side of a partner after somebody left, no side that a therapist has no consent for.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from tortoise.connection import get_connection

from workbook import vault
from workbook.database.sql import flag, one
from workbook.errors import NotFound
from workbook.exercise import Seat
from workbook.ids import is_id
from workbook.mismatch import CONSTANTS
from workbook.policy import Viewer
from workbook.records.entries import COLUMNS, FROM, SEEN, EntryFacts, facts_of
from workbook.records.papers import Answers, Part, open_private, open_shareable
from workbook.records.people import profile_from
from workbook.records.versions import Version
from workbook.vault import Gone, Scope

SEATS: tuple[Seat, Seat] = ("one", "other")
EARLIER_BY = CONSTANTS.ongoing_after


@dataclass(frozen=True, slots=True)
class SealedAddition:
    """A dated addition as it is stored."""

    id: str
    position: int
    author: str
    prompt: str
    added_on: date
    text: bytes


@dataclass(frozen=True, slots=True)
class SealedSitting:
    """The sitting that is held over an entry, as it is stored."""

    id: str
    revision: int
    sealed: bytes


@dataclass(frozen=True, slots=True)
class Sheets:
    """What was sent into one entry, sealed, as far as this viewer may read it.

    `ids` names the sealed copies per (seat, part): they say what the viewer would read, for a
    tag that is compared before anything is opened. `earlier` has the answers of the last round of
    the same exercise that opened eight weeks before this one or longer, and `sitting` the one that
    is held now: both for a reader of both sides.
    """

    entry: EntryFacts
    ids: Mapping[tuple[Seat, Part], str]
    shareable: Mapping[tuple[Seat, Part], bytes]
    private: Mapping[tuple[Seat, Part], bytes]
    withdrawn: frozenset[tuple[Seat, str]]
    discussions: Mapping[str, str]
    additions: tuple[SealedAddition, ...]
    profiles: Mapping[Seat, bytes | None]
    earlier: Sheets | None = None
    sitting: SealedSitting | None = None

    async def name(self, seat: Seat) -> str | None:
        """What this partner is called; None for one who has erased their account."""
        profile = await profile_from(self.entry.account_at(seat) or "", self.profiles[seat])
        return profile.name if profile else None

    async def shared(self, seat: Seat, part: Part) -> Answers | None:
        """What this seat shares and has not withdrawn; None when that is closed to the viewer."""
        blob, author = self.shareable.get((seat, part)), self.entry.account_at(seat)
        if blob is None or author is None:
            return None
        opened = await open_shareable(self.entry, author, part, blob)
        if opened is None:
            return None
        return {key: a for key, a in opened.items() if (seat, key) not in self.withdrawn}

    async def everything_of(self, seat: Seat, part: Part) -> Answers:
        """Both halves of the viewer's own sealed copy, withdrawn answers too."""
        author = self.entry.account_at(seat)
        blob, kept = self.shareable.get((seat, part)), self.private.get((seat, part))
        if author is None or blob is None or kept is None:
            return {}
        shared = await open_shareable(self.entry, author, part, blob) or {}
        return shared | await open_private(self.entry, author, part, kept)


def _side_columns(seat: Seat) -> str:
    return f"""
    a_{seat}.id AS a_{seat}_id, a_{seat}.shareable AS a_{seat}_shareable,
    CASE WHEN w.{seat}_id = ? THEN a_{seat}.private END AS a_{seat}_private,
    r_{seat}.id AS r_{seat}_id, r_{seat}.shareable AS r_{seat}_shareable,
    CASE WHEN w.{seat}_id = ? THEN r_{seat}.private END AS r_{seat}_private"""


def _side_join(seat: Seat, consent: str) -> str:
    """A sealed copy joins only when it has opened, and only for those who may read this side."""
    readable = f"""(w.{seat}_id = ? OR (w.closed_on IS NULL
        AND (w.one_id = ? OR w.other_id = ? OR {consent}.scopes IN (2, 3, 6, 7))))"""
    return f"""
    LEFT JOIN submission a_{seat} ON a_{seat}.entry_id = e.id AND a_{seat}.part = 'answers'
        AND a_{seat}.author_id = w.{seat}_id AND e.revealed_on IS NOT NULL AND {readable}
    LEFT JOIN submission r_{seat} ON r_{seat}.entry_id = e.id AND r_{seat}.part = 'reply'
        AND r_{seat}.author_id = w.{seat}_id AND e.one_replied AND e.other_replied
        AND e.revealed_on IS NOT NULL AND {readable}"""


def _earlier_columns(seat: Seat) -> str:
    return f"b_{seat}.id AS b_{seat}_id, b_{seat}.shareable AS b_{seat}_shareable"


def _earlier_join(postgres: bool) -> str:
    """The round before whose differences may have lasted: nothing of it is stored for this, so its
    answers come along, and what was withdrawn from it counts no more.
    """
    days = EARLIER_BY.days
    before = f"e.revealed_on - {days}" if postgres else f"date(e.revealed_on, '-{days} days')"
    sides = (
        f"""LEFT JOIN submission b_{seat} ON b_{seat}.entry_id = p.id
        AND b_{seat}.part = 'answers' AND b_{seat}.author_id = w.{seat}_id"""
        for seat in SEATS
    )
    return f"""LEFT JOIN entry p ON a_one.id IS NOT NULL AND a_other.id IS NOT NULL AND p.id = (
        SELECT x.id FROM entry x JOIN exercise_version y ON y.id = x.exercise_version_id
        WHERE x.workbook_id = e.workbook_id AND x.solo_of_id IS NULL AND x.round < e.round
        AND x.revealed_on <= {before} AND y.slug = v.slug AND y.builtin = v.builtin
        AND COALESCE(y.author_id, '') = COALESCE(v.author_id, '')
        ORDER BY x.round DESC LIMIT 1)
    LEFT JOIN exercise_version q ON q.id = p.exercise_version_id {" ".join(sides)}"""


def _listed(expression: str, table: str, postgres: bool, entry: str = "e") -> str:
    """All rows of a small table about an entry as one text: no ids or dates hold a comma."""
    joined = f"string_agg({expression}, ',')" if postgres else f"group_concat({expression}, ',')"
    return f"(SELECT {joined} FROM {table} x WHERE x.entry_id = {entry}.id)"


def _query(postgres: bool) -> str:
    text = "encode(x.text, 'hex')" if postgres else "hex(x.text)"
    addition = (
        "x.id || ' ' || CAST(x.position AS TEXT) || ' ' || x.author_id || ' ' || x.prompt"
        f" || ' ' || CAST(x.added_on AS TEXT) || ' ' || {text}"
    )
    return f"""SELECT {COLUMNS}, {_side_columns("one")}, {_side_columns("other")},
    p_one.profile AS one_profile, p_other.profile AS other_profile,
    {_listed("x.author_id || ' ' || x.prompt", "withdrawal", postgres)} AS withdrawals,
    {_listed("x.id || ' ' || x.state", "discussion", postgres)} AS discussions,
    {_listed(addition, "addition", postgres)} AS additions,
    p.id AS b_id, p.revealed_on AS b_revealed_on, p.constants AS b_constants, p.round AS b_round,
    p.first_reveal AS b_first_reveal, q.id AS b_version, q.content_hash AS b_hash,
    q.translations_hash AS b_translations,
    {_earlier_columns("one")}, {_earlier_columns("other")},
    s.id AS s_id, s.revision AS s_revision, s.sealed AS s_sealed,
    {_listed("x.author_id || ' ' || x.prompt", "withdrawal", postgres, "p")} AS b_withdrawals
    {FROM} JOIN account p_one ON p_one.id = w.one_id
    LEFT JOIN account p_other ON p_other.id = w.other_id
    {_side_join("one", "c1")} {_side_join("other", "c2")} {_earlier_join(postgres)}
    LEFT JOIN sitting s ON s.entry_id = e.id AND a_one.id IS NOT NULL AND a_other.id IS NOT NULL
    WHERE e.id = ? AND {SEEN}"""


_QUERIES = {postgres: _query(postgres) for postgres in (False, True)}
# COLUMNS 1, side columns 2 + 2, FROM 1, side joins 4 × 3, then the id, then SEEN 3.
_BEFORE_ID, _AFTER_ID = 18, 3


async def sheets_for(viewer: Viewer, entry_id: str) -> Sheets:
    """Lock one, with what the entry holds for this viewer. NotFound. One statement."""
    if not is_id(entry_id, "ent"):
        raise NotFound
    me = viewer.account
    postgres = get_connection("default").capabilities.dialect == "postgres"
    row = await one(_QUERIES[postgres], *(me,) * _BEFORE_ID, entry_id, *(me,) * _AFTER_ID)
    if row is None:
        raise NotFound
    return _sheets(row, facts_of(row, viewer))


def _sheets(row: Mapping[str, Any], entry: EntryFacts) -> Sheets:
    parts: dict[str, Part] = {"a": "answers", "r": "reply"}
    cells = {(seat, part): f"{mark}_{seat}" for seat in SEATS for mark, part in parts.items()}
    seats: dict[str | None, Seat] = {entry.one_account: "one", entry.other_account: "other"}
    return Sheets(
        entry=entry,
        ids=_present(row, cells, "id"),
        shareable=_present(row, cells, "shareable"),
        private=_present(row, cells, "private"),
        withdrawn=_withdrawn(row["withdrawals"], seats),
        discussions=dict(pair.split(" ") for pair in _items(row["discussions"])),
        additions=tuple(sorted(map(_addition, _items(row["additions"])), key=lambda a: a.position)),
        profiles={"one": row["one_profile"], "other": row["other_profile"]},
        earlier=_earlier(row, entry, seats) if row["b_id"] else None,
        sitting=_sitting(row) if row["s_id"] else None,
    )


def _earlier(row: Mapping[str, Any], entry: EntryFacts, seats: Mapping[str | None, Seat]) -> Sheets:
    """The answers of the earlier round, and nothing else of it."""
    cells: dict[tuple[Seat, Part], str] = {(seat, "answers"): f"b_{seat}" for seat in SEATS}
    facts = replace(
        entry,
        id=row["b_id"],
        version=Version(row["b_version"], row["b_hash"], row["b_translations"]),
        round=row["b_round"],
        revealed_on=row["b_revealed_on"],
        constants=row["b_constants"],
        first_reveal=flag(row["b_first_reveal"]),
        chosen=None,
    )
    return Sheets(
        entry=facts,
        ids=_present(row, cells, "id"),
        shareable=_present(row, cells, "shareable"),
        private={},
        withdrawn=_withdrawn(row["b_withdrawals"], seats),
        discussions={},
        additions=(),
        profiles={},
    )


def _sitting(row: Mapping[str, Any]) -> SealedSitting:
    return SealedSitting(row["s_id"], row["s_revision"], row["s_sealed"])


def _withdrawn(listed: str | None, seats: Mapping[str | None, Seat]) -> frozenset[tuple[Seat, str]]:
    pairs = (pair.split(" ") for pair in _items(listed))
    return frozenset((seats[author], prompt) for author, prompt in pairs)


def _present(
    row: Mapping[str, Any], cells: Mapping[tuple[Seat, Part], str], column: str
) -> dict[tuple[Seat, Part], Any]:
    found = {key: row[f"{cell}_{column}"] for key, cell in cells.items()}
    return {key: value for key, value in found.items() if value is not None}


def _items(text: str | None) -> list[str]:
    return sorted(text.split(",")) if text else []


def _addition(text: str) -> SealedAddition:
    addition_id, position, author, prompt, day, sealed = text.split(" ")
    return SealedAddition(
        addition_id, int(position), author, prompt, date.fromisoformat(day), bytes.fromhex(sealed)
    )


async def open_text(entry: EntryFacts, author: str, row: str, sealed: bytes) -> str | None:
    """A text that its author wrote for both: an addition or a note. None: keys gone."""
    scope = Scope(entry.workbook, author, "shareable")
    try:
        return (await vault.current().unseal(scope, row, sealed)).decode()
    except Gone:
        return None


async def seal_text(entry: EntryFacts, author: str, row: str, text: str) -> bytes:
    """The counterpart of `open_text`."""
    return await vault.current().seal(
        Scope(entry.workbook, author, "shareable"), row, text.encode()
    )
