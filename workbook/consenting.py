"""A therapist whom both trust: codes, links, what each partner allows, and the caseload."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from workbook import codes, security_log, tries
from workbook.consent import LASTS, Consent, asked
from workbook.database.reserve import even_when_full
from workbook.database.sql import execute, one
from workbook.database.transactions import transactional
from workbook.errors import Fault, Invalid, NotFound, Refused
from workbook.forgetting import CODE_LASTS
from workbook.ids import is_id, new_id
from workbook.library import builtin
from workbook.policy import Action, Scopes, Viewer, require
from workbook.ports import now, today
from workbook.records import links
from workbook.records.links import LinkFacts, link_for, links_of
from workbook.records.pages import Page
from workbook.records.people import profiles_of
from workbook.records.tenants import colleague_of
from workbook.records.workbooks import next_position, workbook_for
from workbook.secrets_policy import DEFAULT, SecretsPolicy
from workbook.security_log import What

POLICY_CHANGED = (
    "This therapist has changed what they do with what one of you tells them alone. Please read it,"
    " then choose again."
)


@dataclass(frozen=True, slots=True)
class TherapistCode:
    """A code that a therapist gives to a couple. It is told when it is made."""

    id: str
    code: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class LinkRead:
    """A link as one partner sees it: the therapist's name, the practice that it belongs to, and
    the partner's own choice.
    """

    id: str
    therapist: str | None
    mine: Consent
    practice: str | None
    supervises: bool
    policy: SecretsPolicy


@transactional
async def make_code(
    viewer: Viewer, tenant: str | None = None, policy: SecretsPolicy = DEFAULT
) -> str:
    """A new therapist code, good for 30 days; its links belong to this practice, and carry what
    the therapist declares about secrets. Its id.
    """
    code_id = new_id("thc")
    hashed = await codes.code_hash("therapist", await codes.code_of(code_id))
    await links.add_code(code_id, viewer.account, hashed, now() + CODE_LASTS, tenant, policy)
    return code_id


async def code_told_once(viewer: Viewer, code_id: str) -> TherapistCode:
    """A new code, for the one reply that tells it."""
    row = await one(
        "SELECT id, expires_at FROM therapist_code WHERE id = ? AND account_id = ?",
        code_id,
        viewer.account,
    )
    if row is None:
        raise NotFound
    return TherapistCode(row["id"], await codes.code_of(row["id"]), row["expires_at"])


async def revoke_code(viewer: Viewer, code_id: str) -> None:
    """End one of my codes. Links that it made stay."""
    if not is_id(code_id, "thc"):
        raise NotFound
    changed = await execute(
        "UPDATE therapist_code SET revoked = ? WHERE id = ? AND account_id = ? AND NOT revoked",
        True,
        code_id,
        viewer.account,
    )
    if not changed:
        raise NotFound


async def may_try(viewer: Viewer, address: str) -> None:
    """Count a try at a code before it is looked at. TooManyTries."""
    await tries.count_each(tries.at_a_code("therapist", viewer.account, address))


async def was_right(viewer: Viewer, address: str) -> None:
    """The try was no guess."""
    await tries.forgive_each(tries.at_a_code("therapist", viewer.account, address))


@transactional
async def link(viewer: Viewer, workbook_id: str, code: str) -> str:
    """Tie a therapist to this workbook; nothing is allowed yet. The link's id.

    NotFound for an unknown code; Refused for a partner's own code and for a second link.
    """
    workbook = await workbook_for(viewer, workbook_id, lock=True)
    require(Action.LINK_THERAPIST, viewer, workbook.case(viewer))
    found = await links.therapist_by_code(await codes.code_hash("therapist", code), now())
    if found is None:
        raise NotFound
    if found.therapist in workbook.accounts:
        raise Refused("partner-as-therapist", "A partner cannot be the therapist here as well.")
    position = await next_position("therapist_link", workbook_id)
    link_id = await links.add_link(
        workbook_id, found.therapist, position, found.tenant, policy=found.policy
    )
    if link_id is None:
        raise Refused("already-linked", "This therapist is linked to this workbook already.")
    return link_id


@transactional
async def name_colleague(viewer: Viewer, workbook_id: str, member: str, *, supervises: bool) -> str:
    """Link a colleague of the practice to a couple of mine: as a second therapist, or to supervise.
    Nothing is allowed by that: each partner chooses for them anew. The member.

    NotFound for anybody who is not that in the practice through which I am linked. Whoever is
    linked already stays as they are, and it is not said: what the couple has chosen is theirs.
    """
    workbook = await workbook_for(viewer, workbook_id, lock=True)
    require(Action.NAME_COLLEAGUE, viewer, workbook.case(viewer))
    found = await colleague_of(viewer, workbook_id, member)
    if found is None:
        raise NotFound
    colleague, tenant = found
    if not (colleague.roles.supervisor if supervises else colleague.roles.therapist):
        raise NotFound
    if colleague.account not in workbook.accounts:
        position = await next_position("therapist_link", workbook_id)
        await links.add_link(
            workbook_id, colleague.account, position, tenant, supervises=supervises
        )
    return member


async def link_read(viewer: Viewer, link_id: str) -> LinkRead:
    """One link, for a partner."""
    return (await _named([await link_for(viewer, link_id)]))[0]


async def links_read(
    viewer: Viewer, workbook_id: str, page: Page
) -> tuple[list[LinkRead], str | None]:
    """The therapists of a workbook, with my own choices."""
    workbook = await workbook_for(viewer, workbook_id)
    require(Action.SEE_LINKS, viewer, workbook.case(viewer))
    found, following = await links_of(viewer, workbook_id, page)
    return await _named(found), following


async def _named(found: Iterable[LinkFacts]) -> list[LinkRead]:
    facts = list(found)
    profiles = await profiles_of(f.therapist for f in facts)
    return [
        LinkRead(
            id=f.id,
            therapist=p.name if (p := profiles.get(f.therapist)) else None,
            mine=f.mine,
            practice=await f.practice(),
            supervises=f.supervises,
            policy=f.policy,
        )
        for f in facts
    ]


@transactional
async def consent(
    viewer: Viewer,
    link_id: str,
    scopes: Scopes,
    modules: Sequence[str] | None = None,
    ends_on: date | None = None,
    policy: SecretsPolicy | None = None,
) -> Consent:
    """What I allow from now on, for my own data: these scopes, of these modules (None: of
    everything), until a day at most 90 days from now. By allowing something I accept what the
    therapist has declared about secrets; `policy` is the one that I was shown, and Refused
    `policy-changed` says that it is another one now.

    More than before, or for longer, needs a fresh sign-in. Invalid for a module that there is not,
    and for a day that is past or too far.
    """
    found = await link_for(viewer, link_id, lock=True)
    given = replace(asked(scopes, modules, ends_on, found.mine, today()), accepted=found.policy)
    widens, fresh = given.goes_beyond(found.mine), viewer.is_fresh(now())
    require(Action.CONSENT, viewer, found.case(viewer, fresh=fresh, widens=widens))
    if scopes.any and policy is not None and policy != found.policy:
        raise Refused("policy-changed", POLICY_CHANGED)
    faults = [*_unknown(given.modules or ()), *_not_then(given)]
    if faults:
        raise Invalid(faults)
    await links.set_consent(found, viewer.account, given, today())
    happened: What = "consent-given" if scopes.any else "consent-ended"
    await security_log.note(viewer.account, happened)
    return given if scopes.any else Consent()


def _unknown(modules: Sequence[str]) -> list[Fault]:
    """Where no module has this name."""
    text = "There is no module by this name."
    return [
        Fault("unknown-module", text, f"#/modules/{place}")
        for place, slug in enumerate(modules)
        if builtin().module(slug) is None
    ]


def _not_then(given: Consent) -> list[Fault]:
    if given.ends_on is None or today() < given.ends_on <= today() + LASTS:
        return []
    text = f"Choose a day after today, at most {LASTS.days} days from now."
    return [Fault("not-that-day", text, "#/ends_on")]


@even_when_full
@transactional
async def end_consent(viewer: Viewer, link_id: str) -> None:
    """Allow nothing any more. It holds from the next request on; nobody is asked."""
    found = await link_for(viewer, link_id, lock=True)
    require(Action.END_CONSENT, viewer, found.case(viewer))
    await links.set_consent(found, viewer.account, Consent(), today())
    await security_log.note(viewer.account, "consent-ended")
