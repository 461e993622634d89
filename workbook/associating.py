"""A practice: who works together in it. It opens nothing of any couple."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from workbook import codes, consenting, pairing, tries
from workbook.database.reserve import even_when_full
from workbook.database.transactions import transactional
from workbook.errors import NotFound, Refused
from workbook.forgetting import CODE_LASTS
from workbook.ids import new_id
from workbook.policy import Action, Viewer, require
from workbook.ports import now
from workbook.records import links, tenants
from workbook.records.pages import Page
from workbook.records.people import profiles_of
from workbook.records.tenants import TenantFacts, tenant_for
from workbook.roles import Roles
from workbook.secrets_policy import DEFAULT, SecretsPolicy

INVITATION_LASTS = timedelta(hours=48)
PURPOSE = "practice"
FOR_A_COUPLE = "couple"


@dataclass(frozen=True, slots=True)
class Practice:
    """A practice as one of its members sees it. `guarded`: its couples are open to them, since
    signing in takes two steps.
    """

    id: str
    name: str
    mine: Roles
    guarded: bool


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody who belongs to it. The name is None for an account that is gone."""

    id: str
    name: str | None
    roles: Roles
    you: bool


@dataclass(frozen=True, slots=True)
class Invitation:
    """An invitation for a colleague, with its code: it is told when it is made."""

    id: str
    code: str
    expires_at: datetime
    roles: Roles


@transactional
async def found(viewer: Viewer, name: str) -> str:
    """A new practice, of which the viewer is the lead and a therapist. Its id."""
    return await tenants.add_tenant(viewer.account, name)


async def show(viewer: Viewer, practice: str) -> Practice:
    """One practice, for its members."""
    tenant = await tenant_for(viewer, practice)
    require(Action.SEE_PRACTICE, viewer, tenant.case(viewer))
    return await _read(tenant)


async def mine(viewer: Viewer, page: Page) -> tuple[list[Practice], str | None]:
    """The practices that I belong to."""
    found, following = await tenants.tenants_of(viewer, page)
    return [await _read(tenant) for tenant in found], following


async def waits_for_second_step(viewer: Viewer) -> bool:
    """Whether couples of a practice of mine are closed to me until signing in takes two steps."""
    return await tenants.waits_for_second_step(viewer)


async def _read(tenant: TenantFacts) -> Practice:
    return Practice(tenant.id, await tenant.name(), tenant.mine, tenant.guarded)


async def colleagues(
    viewer: Viewer, practice: str, page: Page
) -> tuple[list[Colleague], str | None]:
    """Who belongs to a practice, for its members."""
    tenant = await tenant_for(viewer, practice)
    require(Action.SEE_PRACTICE, viewer, tenant.case(viewer))
    found, following = await tenants.members_of(tenant, page)
    named = await profiles_of(member.account for member in found)
    return [
        Colleague(
            id=member.id,
            name=it.name if (it := named.get(member.account)) else None,
            roles=member.roles,
            you=member.account == viewer.account,
        )
        for member in found
    ], following


@transactional
async def invite(viewer: Viewer, practice: str, roles: Roles) -> str:
    """An invitation for a colleague, good for 48 hours and one person. Its id. By a lead."""
    tenant = await tenant_for(viewer, practice, lock=True)
    require(Action.INVITE_COLLEAGUE, viewer, tenant.case(viewer))
    invitation = new_id("pin")
    hashed = await codes.code_hash(PURPOSE, await codes.code_of(invitation))
    await tenants.add_invitation(
        tenant.id, viewer.account, invitation, hashed, roles, now() + INVITATION_LASTS
    )
    return invitation


async def told_once(viewer: Viewer, invitation: str) -> Invitation:
    """A new invitation with its code, for the one reply that tells it."""
    told = await tenants.invitation_told(viewer, invitation)
    if told is None:
        raise NotFound
    expires_at, roles = told
    return Invitation(invitation, await codes.code_of(invitation), expires_at, roles)


async def may_try(viewer: Viewer, address: str) -> None:
    """Count a try at a code before it is looked at. TooManyTries."""
    await tries.count_each(tries.at_a_code(PURPOSE, viewer.account, address))


async def was_right(viewer: Viewer, address: str) -> None:
    """The try was no guess."""
    await tries.forgive_each(tries.at_a_code(PURPOSE, viewer.account, address))


@transactional
async def join(viewer: Viewer, code: str) -> str:
    """Join a practice by an invitation; who belongs to it already becomes more. Its id.

    NotFound alike for a code that was used, has expired, is malformed or was never made.
    """
    invitation = await tenants.use_invitation(await codes.code_hash(PURPOSE, code), now())
    if invitation is None:
        raise NotFound
    await tenants.add_member(invitation.tenant, viewer.account, invitation.roles)
    return invitation.tenant


@even_when_full
@transactional
async def part(viewer: Viewer, practice: str, member: str) -> None:
    """Leave a practice, or let somebody go as its lead. It holds from the next request on: what
    they could see through a link of this practice is closed to them.
    """
    tenant = await tenant_for(viewer, practice, lock=True)
    found = await tenants.member_in(tenant, member)
    myself = found is not None and found.account == viewer.account
    require(Action.END_MEMBERSHIP, viewer, tenant.case(viewer, myself=myself))
    if found is None:
        raise NotFound
    await tenants.drop_member(tenant.id, found.account)


async def make_code(viewer: Viewer, practice: str, policy: SecretsPolicy = DEFAULT) -> str:
    """A therapist code of this practice, good for 30 days: its links are the practice's. Its id."""
    tenant = await tenant_for(viewer, practice)
    require(Action.GIVE_CODE_OF_PRACTICE, viewer, tenant.case(viewer))
    return await consenting.make_code(viewer, tenant.id, policy)


@transactional
async def invite_couple(viewer: Viewer, practice: str) -> str:
    """An invitation for a couple, good for 30 days and one of the two. Its id.

    It is no way into their workbook: whoever uses it begins one, and invites their partner by a
    code that only the two of them have.
    """
    tenant = await tenant_for(viewer, practice, lock=True)
    require(Action.INVITE_COUPLE, viewer, tenant.case(viewer))
    invitation = new_id("cin")
    hashed = await codes.code_hash(FOR_A_COUPLE, await codes.code_of(invitation))
    await tenants.add_couple_invitation(
        tenant.id, viewer.account, invitation, hashed, now() + CODE_LASTS
    )
    return invitation


async def couple_invitation(viewer: Viewer, invitation: str) -> consenting.TherapistCode:
    """A new invitation for a couple with its code, for the one reply that tells it."""
    ends = await tenants.couple_invitation_ends(viewer, invitation)
    if ends is None:
        raise NotFound
    return consenting.TherapistCode(invitation, await codes.code_of(invitation), ends)


@transactional
async def begin(viewer: Viewer, code: str) -> str:
    """Begin a workbook that the therapist of this invitation is linked to; nothing is allowed yet.
    Its id.

    NotFound alike for a code that was used, has expired, is malformed or was never made; Refused
    for the therapist's own.
    """
    found = await tenants.use_couple_invitation(await codes.code_hash(FOR_A_COUPLE, code), now())
    if found is None:
        raise NotFound
    therapist, tenant = found
    if therapist == viewer.account:
        raise Refused("partner-as-therapist", "A partner cannot be the therapist here as well.")
    workbook = await pairing.start(viewer)
    await links.add_link(workbook, therapist, 1, tenant)
    return workbook
