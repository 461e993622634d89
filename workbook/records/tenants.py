"""Practices, loaded through the viewer: for its members alone, whoever else works elsewhere.

The table is called `tenant`, because a `practice` is a line in the log of an agreement.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from workbook import vault
from workbook.database.asking import as_the_house
from workbook.database.sql import execute, for_update, one, rows
from workbook.errors import NotFound
from workbook.ids import is_id, new_id
from workbook.policy import Case, Viewer
from workbook.records.pages import Page, slice_of
from workbook.roles import Roles
from workbook.vault.vault import INSTANCE

COLUMNS = "t.id, t.name, m.roles, a.second_step_on"
FROM = """FROM tenant t JOIN tenant_member m ON m.tenant_id = t.id
    JOIN account a ON a.id = m.account_id"""

FIRST = Roles(lead=True, therapist=True)
"""What whoever makes a practice is in it."""


@dataclass(frozen=True, slots=True)
class TenantFacts:
    """One practice as one of its members may know it, its name still sealed. `guarded`: signing in
    as this member takes two steps, so that its couples are open to them.
    """

    id: str
    sealed: bytes
    mine: Roles
    guarded: bool

    def case(self, viewer: Viewer, *, myself: bool = False) -> Case:
        return Case(roles=self.mine, myself=myself)

    async def name(self) -> str:
        """What it is called."""
        return await open_name(self.id, self.sealed)


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who belongs to a practice."""

    id: str
    account: str
    roles: Roles


async def open_name(tenant: str, sealed: bytes) -> str:
    """The name of a practice."""
    return (await vault.current().unseal(INSTANCE, f"tenant|{tenant}", sealed)).decode()


async def tenant_for(viewer: Viewer, tenant: str, *, lock: bool = False) -> TenantFacts:
    """Lock one. The practice when the viewer is a member of it, else NotFound."""
    if not is_id(tenant, "prc"):
        raise NotFound
    row = await one(
        f"SELECT {COLUMNS} {FROM} WHERE t.id = ? AND m.account_id = ?"
        + (for_update("t", "m") if lock else ""),
        tenant,
        viewer.account,
    )
    if row is None:
        raise NotFound
    return _facts(row)


def _facts(row: Mapping[str, Any]) -> TenantFacts:
    return TenantFacts(
        row["id"], row["name"], Roles.of(row["roles"]), row["second_step_on"] is not None
    )


async def tenants_of(viewer: Viewer, page: Page) -> tuple[list[TenantFacts], str | None]:
    """One page of the practices that the viewer is a member of."""
    after = [page.after] if page.after is not None else []
    found = await rows(
        f"SELECT {COLUMNS} {FROM}"
        f" WHERE m.account_id = ? {'AND t.id > ?' if after else ''} ORDER BY t.id LIMIT ?",
        viewer.account,
        *after,
        page.limit + 1,
    )
    shown, following = slice_of(found, page)
    return [_facts(row) for row in shown], following


async def members_of(tenant: TenantFacts, page: Page) -> tuple[list[Member], str | None]:
    """One page of those who belong to it, in the order in which they came."""
    after, cursor = "", []
    if page.after is not None:
        after = """AND m.position >
            (SELECT position FROM tenant_member WHERE id = ? AND tenant_id = ?)"""
        cursor = [page.after, tenant.id]
    found = await rows(
        "SELECT m.id, m.account_id, m.roles FROM tenant_member m"
        f" WHERE m.tenant_id = ? {after} ORDER BY m.position LIMIT ?",
        tenant.id,
        *cursor,
        page.limit + 1,
    )
    shown, following = slice_of(found, page)
    return [_member(row) for row in shown], following


async def waits_for_second_step(viewer: Viewer) -> bool:
    """Whether the viewer belongs to a practice whose couples are closed to them for want of one."""
    row = await one(
        f"SELECT 1 AS one {FROM} WHERE m.account_id = ? AND a.second_step_on IS NULL LIMIT 1",
        viewer.account,
    )
    return row is not None


def _member(row: Mapping[str, Any]) -> Member:
    return Member(row["id"], row["account_id"], Roles.of(row["roles"]))


async def member_in(tenant: TenantFacts, member: str) -> Member | None:
    """One of its members, None for anybody else's."""
    row = await one(
        "SELECT m.id, m.account_id, m.roles FROM tenant_member m"
        " WHERE m.id = ? AND m.tenant_id = ?",
        member,
        tenant.id,
    )
    return _member(row) if row else None


async def add_tenant(owner: str, name: str) -> str:
    """A new practice with its first member. Its id."""
    tenant = new_id("prc")
    sealed = await vault.current().seal(INSTANCE, f"tenant|{tenant}", name.encode())
    with as_the_house():
        await execute("INSERT INTO tenant (id, name) VALUES (?, ?)", tenant, sealed)
    await add_member(tenant, owner, FIRST)
    return tenant


async def add_member(tenant: str, account: str, roles: Roles) -> None:
    """Let somebody in, or let them be more than they were. Call it with the practice locked."""
    with as_the_house():
        await execute(
            "INSERT INTO tenant_member (id, tenant_id, account_id, roles, position)"
            " SELECT ?, t.id, ?, ?, COALESCE((SELECT MAX(position) FROM tenant_member"
            " WHERE tenant_id = t.id), 0) + 1 FROM tenant t WHERE t.id = ?"
            " ON CONFLICT (tenant_id, account_id)"
            " DO UPDATE SET roles = tenant_member.roles | excluded.roles",
            new_id("mem"),
            account,
            roles.bits,
            tenant,
        )


async def drop_member(tenant: str, account: str) -> None:
    """Somebody goes, with their codes, their open invitations and their links of this practice.

    A practice that is left without a lead is led by whoever has been there longest; one that is
    left by all is gone. Whoever lets somebody go reaches none of their couples.
    """
    with as_the_house():
        await _drop_member(tenant, account)


async def _drop_member(tenant: str, account: str) -> None:
    for table, column in (
        ("tenant_member", "account_id"),
        ("tenant_invitation", "inviter_id"),
        ("couple_invitation", "therapist_id"),
        ("therapist_code", "account_id"),
        ("therapist_link", "therapist_id"),
    ):
        await execute(f"DELETE FROM {table} WHERE tenant_id = ? AND {column} = ?", tenant, account)
    left = await rows(
        "SELECT id, roles FROM tenant_member WHERE tenant_id = ? ORDER BY position", tenant
    )
    if not left:
        await execute("DELETE FROM tenant WHERE id = ?", tenant)
    elif not any(Roles.of(row["roles"]).lead for row in left):
        bits = Roles(lead=True).bits
        await execute(
            "UPDATE tenant_member SET roles = roles | ? WHERE id = ?", bits, left[0]["id"]
        )


async def leave_all(account: str) -> None:
    """Out of every practice."""
    found = await rows("SELECT tenant_id FROM tenant_member WHERE account_id = ?", account)
    for row in found:
        await drop_member(row["tenant_id"], account)


async def add_invitation(
    tenant: str, inviter: str, invitation: str, hashed: str, roles: Roles, expires_at: datetime
) -> None:
    await execute(
        "INSERT INTO tenant_invitation"
        " (id, tenant_id, inviter_id, roles, code_hash, expires_at, used)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        invitation,
        tenant,
        inviter,
        roles.bits,
        hashed,
        expires_at,
        False,
    )


@dataclass(frozen=True, slots=True)
class Open:
    """An invitation into a practice that can still be used."""

    id: str
    tenant: str
    roles: Roles


async def use_invitation(hashed: str, at: datetime) -> Open | None:
    """The invitation of this code, used up by that; None when it cannot be used. The practice is
    locked, so that one code lets one person in. One that has ended takes the work of none.
    """
    with as_the_house():
        row = await one(
            "SELECT i.id, i.tenant_id, i.roles FROM tenant_invitation i"
            " JOIN tenant t ON t.id = i.tenant_id"
            " WHERE i.code_hash = ? AND NOT used AND expires_at > ?" + for_update("t", "i"),
            hashed,
            at,
        )
        if row is None:
            return None
        await execute("UPDATE tenant_invitation SET used = ? WHERE id = ?", True, row["id"])
    return Open(row["id"], row["tenant_id"], Roles.of(row["roles"]))


async def invitation_told(viewer: Viewer, invitation: str) -> tuple[datetime, Roles] | None:
    """Until when it can be used, and as what it lets in: for the one who made it."""
    row = await one(
        "SELECT expires_at, roles FROM tenant_invitation WHERE id = ? AND inviter_id = ?",
        invitation,
        viewer.account,
    )
    return (row["expires_at"], Roles.of(row["roles"])) if row else None


async def colleague_of(viewer: Viewer, workbook: str, member: str) -> tuple[Member, str] | None:
    """A member of the practice through which the viewer is linked to this workbook, and that
    practice; None for anybody else, and for a link that belongs to no practice.
    """
    row = await one(
        "SELECT m.id, m.account_id, m.roles, m.tenant_id FROM therapist_link l"
        " JOIN tenant_member m ON m.tenant_id = l.tenant_id"
        " WHERE l.workbook_id = ? AND l.therapist_id = ? AND m.id = ?",
        workbook,
        viewer.account,
        member,
    )
    return (_member(row), row["tenant_id"]) if row else None


async def add_couple_invitation(
    tenant: str, therapist: str, invitation: str, hashed: str, expires_at: datetime
) -> None:
    await execute(
        "INSERT INTO couple_invitation"
        " (id, tenant_id, therapist_id, code_hash, expires_at, used) VALUES (?, ?, ?, ?, ?, ?)",
        invitation,
        tenant,
        therapist,
        hashed,
        expires_at,
        False,
    )


async def couple_invitation_ends(viewer: Viewer, invitation: str) -> datetime | None:
    """Until when it can be used: for the therapist who made it."""
    row = await one(
        "SELECT expires_at FROM couple_invitation WHERE id = ? AND therapist_id = ?",
        invitation,
        viewer.account,
    )
    return row["expires_at"] if row else None


async def use_couple_invitation(hashed: str, at: datetime) -> tuple[str, str] | None:
    """The therapist and the practice of this invitation, used up by that; None when it cannot be
    used. One of two who use it at once does.
    """
    with as_the_house():
        used = await rows(
            "UPDATE couple_invitation SET used = ? WHERE code_hash = ? AND NOT used"
            " AND expires_at > ? RETURNING therapist_id, tenant_id",
            True,
            hashed,
            at,
        )
    return (used[0]["therapist_id"], used[0]["tenant_id"]) if used else None
