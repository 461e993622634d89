"""Therapists: their codes, their links to workbooks, and what each partner allows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from workbook.consent import Consent
from workbook.database.asking import as_the_house
from workbook.database.sql import TODAY, execute, flag, for_update, one, rows
from workbook.errors import NotFound
from workbook.exercise import Seat
from workbook.ids import is_id, new_id
from workbook.policy import Case, Scopes, Viewer
from workbook.ports import today
from workbook.records.pages import Page, slice_of
from workbook.records.seats import GUARDED, LIVE, SEEN_BY, WITH_LINK, in_force, seat_of
from workbook.records.tenants import open_name
from workbook.roles import Roles
from workbook.secrets_policy import SecretsPolicy

BOTH_CONSENT = (
    f"w.closed_on IS NULL AND {GUARDED}"
    " AND EXISTS (SELECT 1 FROM consent c WHERE c.link_id = l.id AND c.account_id = w.one_id"
    f" AND {in_force('c')})"
    " AND EXISTS (SELECT 1 FROM consent c WHERE c.link_id = l.id AND c.account_id = w.other_id"
    f" AND {in_force('c')})"
)


@dataclass(frozen=True, slots=True)
class LinkFacts:
    """A therapist's link as one partner may know it: with their own choice, never the other's."""

    id: str
    workbook: str
    therapist: str
    mine: Consent
    closed: bool
    seat: Seat | None
    supervises: bool = False
    tenant: str | None = None
    tenant_name: bytes | None = None
    policy: SecretsPolicy = "no_individual_access"

    async def practice(self) -> str | None:
        """The practice that it belongs to, by name."""
        if self.tenant is None or self.tenant_name is None:
            return None
        return await open_name(self.tenant, self.tenant_name)

    def case(self, viewer: Viewer, *, fresh: bool = True, widens: bool = False) -> Case:
        return Case(seat=self.seat, closed=self.closed, fresh=fresh, widens=widens)


WRITES = f"(m.roles & {Roles(author=True).bits}) <> 0"
"""The member `m` is an author in their practice."""

COLUMNS = """l.id, l.workbook_id, l.therapist_id, w.one_id, w.other_id, w.closed_on,
    l.supervises, l.policy, c.scopes, c.modules, c.ends_on, c.policy AS accepted, l.tenant_id,
    t.name AS tenant_name"""
FROM = """FROM therapist_link l JOIN workbook w ON w.id = l.workbook_id
    LEFT JOIN tenant t ON t.id = l.tenant_id
    LEFT JOIN consent c ON c.link_id = l.id AND c.account_id = ?"""


def consent_of(row: Mapping[str, Any]) -> Consent:
    """A row's consent, also one that is over; without a row nothing."""
    modules = row["modules"]
    named = None if modules is None else tuple(modules.strip(",").split(","))
    return Consent(Scopes.of(row["scopes"]), named, row["ends_on"], row["accepted"])


def _facts(row: Mapping[str, Any], viewer: Viewer) -> LinkFacts:
    return LinkFacts(
        id=row["id"],
        workbook=row["workbook_id"],
        therapist=row["therapist_id"],
        mine=consent_of(row).on(today()),
        closed=row["closed_on"] is not None,
        seat=seat_of(row, viewer),
        supervises=flag(row["supervises"]),
        tenant=row["tenant_id"],
        tenant_name=row["tenant_name"],
        policy=row["policy"],
    )


async def link_for(viewer: Viewer, link_id: str, *, lock: bool = False) -> LinkFacts:
    """Lock one. The link when the viewer is a partner in its workbook, else NotFound."""
    me = viewer.account
    if not is_id(link_id, "lnk"):
        raise NotFound
    row = await one(
        f"SELECT {COLUMNS} {FROM} WHERE l.id = ? AND {SEEN_BY}"
        + (for_update("l", "w") if lock else ""),
        me, link_id, me, me,
    )  # fmt: skip
    if row is None:
        raise NotFound
    return _facts(row, viewer)


async def allowed_now(viewer: Viewer, workbook_id: str) -> tuple[Consent, Consent]:
    """What the two allow this therapist now, in the order of their seats. NotFound unless each
    allows something.
    """
    if not is_id(workbook_id, "wb"):
        raise NotFound
    row = await one(
        "SELECT c1.scopes AS one_scopes, c1.modules AS one_modules, c1.ends_on AS one_ends_on,"
        " c2.scopes AS other_scopes, c2.modules AS other_modules, c2.ends_on AS other_ends_on"
        f" FROM workbook w {WITH_LINK} WHERE w.id = ? AND {LIVE}",
        viewer.account,
        workbook_id,
    )
    if row is None:
        raise NotFound
    first, second = (_consent_at(row, seat) for seat in ("one", "other"))
    return first, second


async def visit_of(viewer: Viewer, workbook_id: str) -> date | None:
    """The day on which this couple comes next, as this therapist noted it; None once it is past."""
    row = await one(
        "SELECT visit_on FROM therapist_link WHERE workbook_id = ? AND therapist_id = ?"
        f" AND visit_on >= {TODAY}",
        workbook_id,
        viewer.account,
    )
    return row["visit_on"] if row else None


def _consent_at(row: Mapping[str, Any], seat: str) -> Consent:
    """As a therapist may know it: without the policy that this partner accepted."""
    found = {name: row[f"{seat}_{name}"] for name in ("scopes", "modules", "ends_on")}
    return consent_of({**found, "accepted": None})


async def links_of(
    viewer: Viewer, workbook_id: str, page: Page
) -> tuple[list[LinkFacts], str | None]:
    """One page of a workbook's links, for a partner, in the order in which they were made."""
    me = viewer.account
    after, cursor = "", []
    if page.after is not None:
        after = """AND l.position >
            (SELECT position FROM therapist_link WHERE id = ? AND workbook_id = ?)"""
        cursor = [page.after, workbook_id]
    found = await rows(
        f"SELECT {COLUMNS} {FROM} WHERE l.workbook_id = ? AND {SEEN_BY} {after}"
        " ORDER BY l.position LIMIT ?",
        me, workbook_id, me, me, *cursor, page.limit + 1,
    )  # fmt: skip
    shown, following = slice_of(found, page)
    return [_facts(row, viewer) for row in shown], following


async def add_link(
    workbook_id: str,
    therapist: str,
    position: int,
    tenant: str | None,
    *,
    supervises: bool = False,
    policy: SecretsPolicy = "no_individual_access",
) -> str | None:
    """A new link, None when this therapist has one here already."""
    link_id = new_id("lnk")
    added = await execute(
        "INSERT INTO therapist_link"
        " (id, workbook_id, therapist_id, position, tenant_id, supervises, policy)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (workbook_id, therapist_id) DO NOTHING",
        link_id,
        workbook_id,
        therapist,
        position,
        tenant,
        supervises,
        policy,
    )
    return link_id if added else None


@dataclass(frozen=True, slots=True)
class OwnLink:
    """A therapist's own link: what they have declared in it."""

    id: str
    policy: SecretsPolicy


async def own_link_in(viewer: Viewer, workbook_id: str, *, lock: bool = False) -> OwnLink:
    """The viewer's link to this workbook as its therapist. NotFound. With `lock`, before the
    workbook is: in this order `link_for` takes both, and two in two orders wait for each other.
    """
    row = await one(
        "SELECT id, policy FROM therapist_link WHERE workbook_id = ? AND therapist_id = ?"
        + (for_update() if lock else ""),
        workbook_id,
        viewer.account,
    )
    if row is None:
        raise NotFound
    return OwnLink(row["id"], row["policy"])


async def set_consent(link: LinkFacts, account: str, given: Consent, day: date) -> None:
    """What this partner allows from now on. Nothing at all: no row.

    What the therapist chose for an agenda ends with `answers`, also when it is allowed again, and
    also when it had ended by itself.
    """
    same = given.modules == link.mine.modules
    if not (given.scopes.answers and link.mine.scopes.answers and same):
        await execute("DELETE FROM agenda_choice WHERE link_id = ?", link.id)
    if not given.scopes.any:
        await execute("DELETE FROM consent WHERE link_id = ? AND account_id = ?", link.id, account)
        return
    await execute(
        "INSERT INTO consent"
        " (id, workbook_id, link_id, account_id, scopes, given_on, ends_on, modules, policy)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (link_id, account_id)"
        " DO UPDATE SET scopes = excluded.scopes, given_on = excluded.given_on,"
        " ends_on = excluded.ends_on, modules = excluded.modules, policy = excluded.policy",
        new_id("con"),
        link.workbook,
        link.id,
        account,
        given.scopes.bits,
        day,
        given.ends_on,
        None if given.modules is None else f",{','.join(given.modules)},",
        given.accepted,
    )


async def therapists_of(workbook_id: str) -> list[str]:
    """The accounts of the therapists who are linked to this workbook, then of those who write for
    their practices, whatever each partner allows: what one finds here must not tell what the other
    allows.
    """
    found = await rows(
        "SELECT l.therapist_id AS account, l.position AS place, 0 AS later FROM therapist_link l"
        " JOIN workbook w ON w.id = l.workbook_id"
        " WHERE l.workbook_id = ? AND w.closed_on IS NULL"
        " UNION SELECT m.account_id, m.position, 1 FROM therapist_link l"
        " JOIN workbook w ON w.id = l.workbook_id"
        f" JOIN tenant_member m ON m.tenant_id = l.tenant_id AND {WRITES}"
        " WHERE l.workbook_id = ? AND w.closed_on IS NULL ORDER BY later, place, account",
        workbook_id,
        workbook_id,
    )
    return list(dict.fromkeys(row["account"] for row in found))


async def is_therapist(account: str) -> bool:
    """Whether this account has a live link to any workbook, or belongs to a practice."""
    row = await one(
        "SELECT 1 AS one FROM therapist_link l JOIN workbook w ON w.id = l.workbook_id"
        f" WHERE l.therapist_id = ? AND {BOTH_CONSENT}"
        " UNION SELECT 1 FROM tenant_member m WHERE m.account_id = ?",
        account,
        account,
    )
    return row is not None


AS_PARTNER = (
    "SELECT CASE WHEN w.one_id = ? THEN w.other_id ELSE w.one_id END AS author"
    " FROM workbook w WHERE w.closed_on IS NULL AND (w.one_id = ? OR w.other_id = ?)"
    " UNION SELECT l.therapist_id FROM therapist_link l JOIN workbook w"
    " ON w.id = l.workbook_id WHERE (w.one_id = ? OR w.other_id = ?) AND w.closed_on IS NULL"
    " UNION SELECT m.account_id FROM therapist_link l JOIN workbook w ON w.id = l.workbook_id"
    f" JOIN tenant_member m ON m.tenant_id = l.tenant_id AND {WRITES}"
    " WHERE (w.one_id = ? OR w.other_id = ?) AND w.closed_on IS NULL"
)
"""Whose exercises one finds as a partner: the account, seven times."""

AT_WORK = (
    "SELECT w.one_id AS author FROM therapist_link l JOIN workbook w"
    f" ON w.id = l.workbook_id WHERE l.therapist_id = ? AND {BOTH_CONSENT}"
    " UNION SELECT w.other_id FROM therapist_link l JOIN workbook w"
    f" ON w.id = l.workbook_id WHERE l.therapist_id = ? AND {BOTH_CONSENT}"
    " UNION SELECT m.account_id FROM tenant_member mine"
    f" JOIN tenant_member m ON m.tenant_id = mine.tenant_id AND {WRITES}"
    " WHERE mine.account_id = ? AND m.account_id <> ?"
)
"""Whose exercises one finds at work: the account, four times."""


async def fellow_authors(account: str) -> list[str]:
    """Whose exercises this account may open somewhere: partners, linked therapists and those who
    write for their practices; for a therapist the couples whose links are live; for the members
    of a practice those who write for it.
    """
    return await _authors(f"{AS_PARTNER} UNION {AT_WORK}", *(account,) * 11)


async def authors_at_work(account: str) -> list[str]:
    """Those of them whose exercises come to this account in its work, and not as a partner only."""
    return await _authors(AT_WORK, *(account,) * 4)


async def _authors(sql: str, *values: str) -> list[str]:
    found = await rows(sql, *values)
    return sorted(row["author"] for row in found if row["author"] is not None)


async def add_code(
    code_id: str,
    account: str,
    code_hash: str,
    expires_at: object,
    tenant: str | None,
    policy: SecretsPolicy,
) -> None:
    await execute(
        "INSERT INTO therapist_code"
        " (id, account_id, code_hash, expires_at, revoked, tenant_id, policy)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        code_id,
        account,
        code_hash,
        expires_at,
        False,
        tenant,
        policy,
    )


@dataclass(frozen=True, slots=True)
class CodeFacts:
    """Whose therapist code it is, of which practice, and what they declare with it."""

    therapist: str
    tenant: str | None
    policy: SecretsPolicy


async def therapist_by_code(code_hash: str, now: object) -> CodeFacts | None:
    """The therapist code that this is, None for an unknown, expired or revoked one."""
    with as_the_house():
        row = await one(
            "SELECT account_id, tenant_id, policy FROM therapist_code"
            " WHERE code_hash = ? AND expires_at > ? AND NOT revoked",
            code_hash,
            now,
        )
    return CodeFacts(row["account_id"], row["tenant_id"], row["policy"]) if row else None
