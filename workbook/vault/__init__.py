"""The vault: everything a person writes is sealed here before it is stored, and opened here.

AES-256-GCM under a data key per scope (whose, and of which class). The associated data binds
each ciphertext to its scope and its row, so that moving it elsewhere makes it unreadable. Data
keys live wrapped in a database of their own and in a second place; erasing is destroying them.
"""

from workbook.vault.keyring import KeyRing, KeysMissing
from workbook.vault.ledger import LedgerOlder
from workbook.vault.second import SecondPlace
from workbook.vault.vault import Gone, Scope, Tampered, Vault, current, use

__all__ = [
    "Gone",
    "KeyRing",
    "KeysMissing",
    "LedgerOlder",
    "Scope",
    "SecondPlace",
    "Tampered",
    "Vault",
    "current",
    "use",
]
