"""Two people, one workbook: start one, invite, and join."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from workbook import codes, tries, vault
from workbook.database.asking import as_the_house
from workbook.database.sql import execute, for_update, one, rows
from workbook.database.transactions import transactional
from workbook.errors import NotFound
from workbook.ids import is_id, new_id
from workbook.policy import Action, Viewer, require
from workbook.ports import now
from workbook.records.pages import Page, slice_of
from workbook.records.people import profiles_of
from workbook.records.workbooks import (
    WorkbookFacts,
    add_workbook,
    workbook_for,
    workbook_to_join,
    workbooks_of,
)
from workbook.vault import Scope

INVITATION_LASTS = timedelta(hours=48)
OPEN_AT_ONCE = 10


@dataclass(frozen=True, slots=True)
class Invitation:
    """An invitation as the partner who made it sees it. Code and token only when it is made."""

    id: str
    expires_at: datetime
    code: str | None = None
    token: str | None = None


@dataclass(frozen=True, slots=True)
class Seen:
    """A workbook with its partners' names, in the order of their seats. None: erased."""

    facts: WorkbookFacts
    names: tuple[tuple[str, str | None], ...]


@transactional
async def start(viewer: Viewer) -> str:
    """A new workbook, waiting for its second partner. Its id."""
    workbook_id = await add_workbook(viewer.account)
    await vault.current().ensure(
        Scope(workbook_id, "", "joint"),
        Scope(workbook_id, "", "findings"),
        *_own_scopes(workbook_id, viewer.account),
    )
    return workbook_id


def _own_scopes(workbook_id: str, account: str) -> tuple[Scope, Scope]:
    return Scope(workbook_id, account, "private"), Scope(workbook_id, account, "shareable")


async def show(viewer: Viewer, workbook_id: str) -> Seen:
    """One workbook."""
    facts = await workbook_for(viewer, workbook_id)
    require(Action.SEE_WORKBOOK, viewer, facts.case(viewer))
    return (await _named([facts]))[0]


async def show_to_partner(viewer: Viewer, workbook_id: str) -> Seen:
    """One workbook, for its partners alone."""
    facts = await workbook_for(viewer, workbook_id)
    require(Action.SEE_INVITATIONS, viewer, facts.case(viewer))
    return (await _named([facts]))[0]


async def shelf(viewer: Viewer, page: Page) -> tuple[list[Seen], str | None]:
    """The workbooks in which I am a partner."""
    found, following = await workbooks_of(viewer, page)
    return await _named(found), following


async def _named(found: list[WorkbookFacts]) -> list[Seen]:
    profiles = await profiles_of(account for facts in found for account in facts.accounts)
    return [
        Seen(facts, tuple((a, _name(profiles.get(a))) for a in facts.accounts)) for facts in found
    ]


def _name(profile: object) -> str | None:
    return getattr(profile, "name", None)


@transactional
async def invite(viewer: Viewer, workbook_id: str) -> str:
    """A new invitation, good for 48 hours and one person. Its id."""
    workbook = await workbook_for(viewer, workbook_id, lock=True)
    require(Action.INVITE, viewer, workbook.case(viewer))
    await _revoke_oldest(workbook_id)
    invitation = new_id("inv")
    await execute(
        "INSERT INTO invitation"
        " (id, workbook_id, inviter_id, code_hash, token_hash, expires_at, used, revoked)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        invitation,
        workbook_id,
        viewer.account,
        await codes.code_hash("invitation", await codes.code_of(invitation)),
        await codes.code_hash("invitation", await codes.token_of(invitation)),
        now() + INVITATION_LASTS,
        False,
        False,
    )
    return invitation


async def _revoke_oldest(workbook_id: str) -> None:
    """Ten open invitations are plenty: an older one ends when another is made."""
    open_ones = await rows(
        "SELECT id FROM invitation WHERE workbook_id = ? AND NOT used AND NOT revoked"
        " AND expires_at > ? ORDER BY expires_at",
        workbook_id,
        now(),
    )
    for row in open_ones[: max(0, len(open_ones) - OPEN_AT_ONCE + 1)]:
        await execute("UPDATE invitation SET revoked = ? WHERE id = ?", True, row["id"])


async def told_once(viewer: Viewer, invitation: str) -> Invitation:
    """A new invitation with its code and token, for the one reply that tells them."""
    row = await one(
        "SELECT id, expires_at FROM invitation WHERE id = ? AND inviter_id = ?",
        invitation,
        viewer.account,
    )
    if row is None:
        raise NotFound
    return Invitation(
        row["id"],
        row["expires_at"],
        await codes.code_of(row["id"]),
        await codes.token_of(row["id"]),
    )


async def invitations(
    viewer: Viewer, workbook_id: str, page: Page
) -> tuple[list[Invitation], str | None]:
    """The invitations that can still be used, without their codes."""
    workbook = await workbook_for(viewer, workbook_id)
    require(Action.SEE_INVITATIONS, viewer, workbook.case(viewer))
    after = [page.after] if page.after is not None else []
    found = await rows(
        "SELECT id, expires_at FROM invitation"
        " WHERE workbook_id = ? AND NOT used AND NOT revoked AND expires_at > ?"
        f" {'AND id > ?' if after else ''} ORDER BY id LIMIT ?",
        workbook_id,
        now(),
        *after,
        page.limit + 1,
    )
    shown, following = slice_of(found, page)
    return [Invitation(row["id"], row["expires_at"]) for row in shown], following


async def revoke(viewer: Viewer, invitation: str) -> None:
    """End an invitation. It then looks like one that was never made."""
    if not is_id(invitation, "inv"):
        raise NotFound
    changed = await execute(
        "UPDATE invitation SET revoked = ? WHERE id = ? AND NOT used AND NOT revoked"
        " AND workbook_id IN (SELECT id FROM workbook WHERE one_id = ? OR other_id = ?)",
        True,
        invitation,
        viewer.account,
        viewer.account,
    )
    if not changed:
        raise NotFound


async def may_try(viewer: Viewer, address: str) -> None:
    """Count a try at a code before it is looked at. TooManyTries."""
    await tries.count_each(tries.at_a_code("invitation", viewer.account, address))


async def was_right(viewer: Viewer, address: str) -> None:
    """The try was no guess."""
    await tries.forgive_each(tries.at_a_code("invitation", viewer.account, address))


@transactional
async def accept(viewer: Viewer, code: str) -> str:
    """Join the workbook of this invitation. Its id.

    NotFound alike for a code that was used, has expired, was revoked, is malformed or was never
    made; Refused `same-person` for the one who invited. One of two who accept at once joins.
    """
    with as_the_house():  # the code opens what is not the viewer's yet
        return await _joined(viewer, code)


async def _joined(viewer: Viewer, code: str) -> str:
    """One that has ended is not even found: the time that its workbook takes would tell it from one
    that never was.
    """
    row = await one(
        "SELECT id, workbook_id FROM invitation WHERE (code_hash = ? OR token_hash = ?)"
        " AND NOT used AND NOT revoked AND expires_at > ?",
        *(await codes.code_hash("invitation", code),) * 2,
        now(),
    )
    if row is None:
        raise NotFound
    workbook = await workbook_to_join(viewer, row["workbook_id"])
    if not await _usable(row["id"]):
        raise NotFound
    require(Action.JOIN, viewer, replace(workbook.case(viewer), inviter=workbook.seat is not None))
    await execute("UPDATE invitation SET used = ? WHERE id = ?", True, row["id"])
    await execute("UPDATE workbook SET other_id = ? WHERE id = ?", viewer.account, workbook.id)
    await _end_the_others(workbook.id)
    await vault.current().ensure(*_own_scopes(workbook.id, viewer.account))
    return workbook.id


async def _end_the_others(workbook_id: str) -> None:
    """There is no room any more; and who joins is not shown how often others were invited."""
    await execute(
        "UPDATE invitation SET revoked = ? WHERE workbook_id = ? AND NOT used AND NOT revoked",
        True,
        workbook_id,
    )


async def _usable(invitation: str) -> bool:
    """Read again under the workbook's lock, so that one code lets one person in."""
    row = await one(
        "SELECT 1 AS usable FROM invitation"
        " WHERE id = ? AND NOT used AND NOT revoked AND expires_at > ?" + for_update(),
        invitation,
        now(),
    )
    return row is not None
