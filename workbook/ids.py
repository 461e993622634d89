"""Ids and codes. An id is a prefix, `_` and 128 random bits: it never tells when or in what order.

A time-ordered id would say when a draft was begun.
"""

from __future__ import annotations

import base64
import re

from workbook.ports import random_bytes

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # no I, L, O, U: for reading aloud and typing
LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})

BITS_OF_ID = re.compile(r"[a-z]{2,4}_[a-z2-7]{26}")


def base32(data: bytes) -> str:
    """Lower-case base32 without padding."""
    return base64.b32encode(data).decode().rstrip("=").lower()


def new_id(prefix: str) -> str:
    """A new id: `ent_` and 26 characters."""
    return f"{prefix}_{base32(random_bytes(16))}"


def is_id(text: str, prefix: str) -> bool:
    """Whether this has the shape of an id with this prefix."""
    return text.startswith(f"{prefix}_") and BITS_OF_ID.fullmatch(text) is not None


def spell_code(data: bytes) -> str:
    """Five bytes as a short code to type: `3F7K-QH2M`, 40 bits."""
    number = int.from_bytes(data[:5], "big")
    letters = [ALPHABET[(number >> shift) & 31] for shift in range(35, -1, -5)]
    return f"{''.join(letters[:4])}-{''.join(letters[4:])}"


def tidy_code(text: str) -> str:
    """A typed code as it was spelled: no spaces or dashes, capitals, look-alikes resolved."""
    return re.sub(r"[\s-]", "", text).upper().translate(LOOKALIKES)
