"""A passkey device made of software: what a browser and its authenticator would answer.

It writes the structures of WebAuthn level 3 by hand (section 6.1 and 7), so that nothing of the
library that is tested helps to make what it is tested with.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
from dataclasses import dataclass, field
from typing import Any

import cbor2
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256

PRESENT, VERIFIED, ATTESTED = 0x01, 0x04, 0x40


def base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


@dataclass
class Device:
    """One passkey. `counts`: whether it tells how often it was used; `asks`: whether it has its
    owner unlock it.
    """

    origin: str
    counts: bool = True
    asks: bool = True
    credential: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    uses: int = 0

    def __post_init__(self) -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())

    def makes(self, options: dict[str, Any], name: str = "My phone") -> dict[str, str]:
        """The body that adds it."""
        numbers = self._key.public_key().public_numbers()
        public = {1: 2, 3: -7, -1: 1, -2: numbers.x.to_bytes(32), -3: numbers.y.to_bytes(32)}
        attested = (
            bytes(16) + len(self.credential).to_bytes(2) + self.credential + cbor2.dumps(public)
        )
        data = self._data(options["rp"]["id"], ATTESTED) + attested
        return {
            "name": name,
            "client_data": base64url(self._client_data("webauthn.create", options)),
            "attestation": base64url(cbor2.dumps({"fmt": "none", "attStmt": {}, "authData": data})),
        }

    def proves(self, options: dict[str, Any]) -> dict[str, str]:
        """The body that signs in with it."""
        client_data = self._client_data("webauthn.get", options)
        data = self._data(options["rpId"])
        signed = data + hashlib.sha256(client_data).digest()
        return {
            "id": base64url(self.credential),
            "client_data": base64url(client_data),
            "authenticator_data": base64url(data),
            "signature": base64url(self._key.sign(signed, ec.ECDSA(SHA256()))),
        }

    def _client_data(self, kind: str, options: dict[str, Any]) -> bytes:
        said = {"type": kind, "challenge": options["challenge"], "origin": self.origin}
        return json.dumps(said).encode()

    def _data(self, site: str, more: int = 0) -> bytes:
        self.uses += 1 if self.counts else 0
        flags = PRESENT | (VERIFIED if self.asks else 0) | more
        return hashlib.sha256(site.encode()).digest() + bytes([flags]) + self.uses.to_bytes(4)
