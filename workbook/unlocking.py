"""Passkeys: add one, see which there are, take one away, and sign in with one.

Adding one takes the present password, so that an unlocked device alone gives nobody a way in of
their own. Signing in with one takes nothing else, and says nobody's login.
"""

from __future__ import annotations

from typing import Any

from workbook import challenges, confirming, passkey, security_log, signing_in, tries, vault
from workbook.database.reserve import even_when_full
from workbook.database.transactions import transactional
from workbook.device import Device
from workbook.errors import Fault, Invalid, NotFound, NotSignedIn
from workbook.ids import new_id
from workbook.once import RequestKey, once
from workbook.passkey import Key, NewKey, Proof, Site
from workbook.policy import Action, Case, Viewer, require
from workbook.ports import now, today
from workbook.records import passkeys, people
from workbook.records.pages import Page
from workbook.records.passkeys import Kept, PasskeyFacts
from workbook.security_log import NOBODY
from workbook.signing_in import SignedIn
from workbook.vault.vault import INSTANCE

ADDING, SIGNING_IN = "adding", "signing in"


async def mine(viewer: Viewer, page: Page) -> tuple[list[PasskeyFacts], str | None]:
    """My passkeys."""
    return await passkeys.passkeys_of(viewer, page)


async def begin_adding(viewer: Viewer, password: str, site: Site) -> dict[str, Any]:
    """What to ask the browser for, good for five minutes. Invalid for a wrong password."""
    await confirming.by_password(viewer, password)
    me = await signing_in.me(viewer)
    return passkey.creation_options(
        site,
        await challenges.new(ADDING, viewer.session),
        await vault.current().mac(INSTANCE, "passkey-user", viewer.account),
        me.login,
        me.name,
        await passkeys.credentials_of(viewer.account),
    )


async def add(
    viewer: Viewer, site: Site, answer: NewKey, name: str, request: RequestKey | None = None
) -> PasskeyFacts:
    """One more passkey, by this name. Invalid for a name or an answer that does not fit."""
    if faults := signing_in.name_faults(name):
        raise Invalid(faults)
    challenge = passkey.challenge_in(answer.client_data)
    if not await challenges.is_ours(challenge, ADDING, viewer.session):
        raise _no_passkey()
    key = passkey.made(site, answer, challenge)
    if key is None:
        raise _no_passkey()
    made = await once(request, lambda: _add(viewer, key, name.strip(), challenge))
    found = await passkeys.passkey_of(viewer, made)
    if found is None:
        raise NotFound
    return found


async def _add(viewer: Viewer, key: Key, name: str, challenge: bytes) -> str:
    made = new_id("psk")
    if not await challenges.use(challenge):
        raise _no_passkey()
    if not await passkeys.add_passkey(made, viewer.account, key, name, today()):
        raise _no_passkey()
    await security_log.note(viewer.account, "passkey-added")
    return made


def _no_passkey() -> Invalid:
    text = "This passkey could not be added. Please begin again."
    return Invalid([Fault("no-passkey", text, "#/attestation")])


@even_when_full
@transactional
async def remove(viewer: Viewer, passkey_id: str) -> None:
    """It opens nothing any more. NotFound for one that is not mine."""
    require(Action.REMOVE_PASSKEY, viewer, Case(fresh=viewer.is_fresh(now())))
    if not await passkeys.remove_passkey(viewer.account, passkey_id):
        raise NotFound
    await security_log.note(viewer.account, "passkey-removed")


async def begin_signing_in(site: Site) -> dict[str, Any]:
    """What to ask the browser for, good for five minutes. The same for everybody."""
    return passkey.request_options(site, await challenges.new(SIGNING_IN))


async def sign_in(
    site: Site, proof: Proof, address: str, request: RequestKey | None, device: Device
) -> SignedIn:
    """A new session for whoever's passkey this is. NotSignedIn alike whatever is wrong with it."""
    await tries.count("sign-in-from", address, tries.SIGN_IN_ADDRESS)
    challenge = passkey.challenge_in(proof.client_data)
    kept = await passkeys.passkey_by_credential(passkey.id_of(proof))
    ours = await challenges.is_ours(challenge, SIGNING_IN)
    uses = passkey.proven(site, proof, challenge, kept.key) if kept and ours else None
    if kept is None or uses is None:
        await security_log.note_refused(kept.account if kept else NOBODY, "sign-in-refused")
        raise _no_proof()
    session = await _new_session(kept, uses, challenge, request, device)
    await tries.forgive("sign-in-from", address, tries.SIGN_IN_ADDRESS)
    return await signing_in.session_of(session)


@even_when_full
async def _new_session(
    kept: Kept, uses: int, challenge: bytes, request: RequestKey | None, device: Device
) -> str:
    return await once(request, lambda: _add_session(kept, uses, challenge, device))


async def _add_session(kept: Kept, uses: int, challenge: bytes, device: Device) -> str:
    if await people.account_by_id(kept.account) is None:
        raise _no_proof()
    if not await challenges.use(challenge):
        raise _no_proof()
    if not await passkeys.use_passkey(kept.id, uses):
        raise _no_proof()
    return await signing_in.begin_session(kept.account, device)


def _no_proof() -> NotSignedIn:
    return NotSignedIn("This passkey does not fit. Try again, or use your password.")
