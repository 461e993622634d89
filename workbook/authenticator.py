"""The code that an app shows anew every thirty seconds (TOTP, RFC 6238). Pure."""

from __future__ import annotations

from datetime import datetime
from hmac import compare_digest

from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP

from workbook.ids import base32

SECONDS = 30
DIGITS = 6
SECRET_BYTES = 20
"""160 bits, as RFC 4226 advises. Every app can SHA-1; as a keyed hash it is not in doubt."""

EARLIER_OR_LATER = (0, -1, 1)
"""A phone's clock may be off by one step either way."""

ISSUER = "Workbook"


def step_of(secret: bytes, code: str, at: datetime) -> int | None:
    """The step whose code this is: the present one, the one before or after. None for no such."""
    typed = "".join(code.split()).encode("utf-8", "replace")
    present = int(at.timestamp()) // SECONDS
    fitting = [
        present + off
        for off in EARLIER_OR_LATER
        if compare_digest(code_at(secret, present + off).encode(), typed)
    ]
    return fitting[0] if fitting else None


def code_at(secret: bytes, step: int) -> str:
    """The six digits of this step."""
    return _totp(secret).generate(step * SECONDS).decode()


def spelled(secret: bytes) -> str:
    """The secret as an app takes it by hand: base32 in groups of four."""
    letters = base32(secret).upper()
    return " ".join(letters[at : at + 4] for at in range(0, len(letters), 4))


def uri(secret: bytes, login: str) -> str:
    """The `otpauth:` address that an app reads from a picture."""
    return _totp(secret).get_provisioning_uri(login, ISSUER)


def _totp(secret: bytes) -> TOTP:
    return TOTP(secret, DIGITS, SHA1(), SECONDS)  # noqa: S303
