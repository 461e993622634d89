"""Passkeys (WebAuthn level 3), over plain values: what a browser is asked, and what it proved.

A passkey here is found by the browser itself (resident) and unlocked by its owner (user
verification), so it stands for password and second step at once. Where it comes from is not asked
(no attestation). The library checks the signatures; whatever it stumbles over counts as no proof.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, TypeVar
from urllib.parse import urlsplit

from webauthn import (
    base64url_to_bytes,
    generate_authentication_options,
    generate_registration_options,
    options_to_json,
    verify_authentication_response,
    verify_registration_response,
)
from webauthn.helpers import bytes_to_base64url, parse_attestation_object
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

CALLED = "Workbook"
NEEDED = UserVerificationRequirement.REQUIRED
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Site:
    """The address of this service as browsers know it: `https://workbook.example`."""

    origin: str

    @property
    def host(self) -> str:
        return urlsplit(self.origin).hostname or ""


@dataclass(frozen=True, slots=True)
class NewKey:
    """What a browser answered when it made a passkey; both in base64url."""

    client_data: str
    attestation: str


@dataclass(frozen=True, slots=True)
class Proof:
    """What a browser answered with a passkey; all in base64url."""

    id: str
    client_data: str
    authenticator_data: str
    signature: str


@dataclass(frozen=True, slots=True)
class Key:
    """A passkey as it is kept: its id, its public key, and how often it says it was used."""

    id: bytes
    public: bytes
    uses: int


def creation_options(
    site: Site, challenge: bytes, user: bytes, login: str, name: str, have: Iterable[bytes]
) -> dict[str, Any]:
    """For `navigator.credentials.create`, in the JSON form of WebAuthn level 3. `have` are the ids
    of keys that there are already: a device that holds one makes no second.
    """
    made = generate_registration_options(
        rp_id=site.host,
        rp_name=CALLED,
        user_id=user,
        user_name=login,
        user_display_name=name,
        challenge=challenge,
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.REQUIRED, user_verification=NEEDED
        ),
        exclude_credentials=[PublicKeyCredentialDescriptor(id=one) for one in have],
    )
    return _plain(made)


def request_options(site: Site, challenge: bytes) -> dict[str, Any]:
    """For `navigator.credentials.get`: any passkey for this site, so nobody's login is needed."""
    made = generate_authentication_options(
        rp_id=site.host, challenge=challenge, user_verification=NEEDED
    )
    return _plain(made)


def _plain(options: Any) -> dict[str, Any]:
    plain: dict[str, Any] = json.loads(options_to_json(options))
    return plain


def challenge_in(client_data: str) -> bytes:
    """The challenge that this answer is to; empty when it cannot be read."""

    def read() -> bytes:
        return base64url_to_bytes(json.loads(base64url_to_bytes(client_data))["challenge"])

    return _tried(read) or b""


def id_of(proof: Proof) -> bytes:
    """Which passkey it says it is; empty when it cannot be read."""
    return _tried(lambda: base64url_to_bytes(proof.id)) or b""


def made(site: Site, answer: NewKey, challenge: bytes) -> Key | None:
    """The new passkey; None unless it was made for this site, to this challenge, by its owner."""

    def verified() -> Key:
        found = verify_registration_response(
            credential=_credential(
                _id_in(answer.attestation),
                {"clientDataJSON": answer.client_data, "attestationObject": answer.attestation},
            ),
            expected_challenge=challenge,
            expected_rp_id=site.host,
            expected_origin=site.origin,
            require_user_verification=True,
        )
        return Key(found.credential_id, found.credential_public_key, found.sign_count)

    return _tried(verified)


def proven(site: Site, proof: Proof, challenge: bytes, key: Key) -> int | None:
    """How often the passkey says it was used; None unless this proves it, for this challenge.

    Whether that has gone back is for whoever keeps the count, where nobody else changes it.
    """

    def verified() -> int:
        found = verify_authentication_response(
            credential=_credential(
                proof.id,
                {
                    "clientDataJSON": proof.client_data,
                    "authenticatorData": proof.authenticator_data,
                    "signature": proof.signature,
                },
            ),
            expected_challenge=challenge,
            expected_rp_id=site.host,
            expected_origin=site.origin,
            credential_public_key=key.public,
            credential_current_sign_count=0,
            require_user_verification=True,
        )
        return found.new_sign_count

    return _tried(verified)


def _credential(id_: str, response: dict[str, str]) -> dict[str, Any]:
    return {"id": id_, "rawId": id_, "type": "public-key", "response": response}


def _id_in(attestation: str) -> str:
    data = parse_attestation_object(base64url_to_bytes(attestation)).auth_data
    return bytes_to_base64url(data.attested_credential_data.credential_id)  # type: ignore[union-attr]


def _tried(do: Callable[[], T]) -> T | None:
    """None whatever it stumbles over: what was sent may be anything."""
    with suppress(Exception):
        return do()
    return None
