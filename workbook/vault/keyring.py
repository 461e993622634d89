"""Key-encryption keys, in files that are in neither database.

A ring is a folder with mode 0700. Each file `0001-<id>.key` has mode 0600 and 32 random bytes in
base32. The highest number wraps; all unwrap. A file is there whole or not at all.
"""

from __future__ import annotations

import base64
import os
import stat
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from workbook.ids import base32
from workbook.ports import random_bytes

NONCE = 12


class KeysMissing(RuntimeError):
    """The keys that this data needs are not here. Starting now would lose or overwrite things."""


@dataclass(frozen=True)
class KeyRing:
    """`keys` maps a key's id to its 32 bytes; `newest` is the id that wraps. `folder` is where they
    were read, None for a ring that was put together.
    """

    keys: dict[str, bytes] = field(repr=False)
    newest: str
    folder: Path | None = None

    @classmethod
    def load(cls, folder: Path) -> KeyRing:
        """Read the ring; KeysMissing when there is none, or when others may read it."""
        files = sorted(folder.glob("*.key")) if folder.is_dir() else []
        if not files:
            raise KeysMissing(f"There is no key in {folder}.")
        if stat.S_IMODE(folder.stat().st_mode) & 0o077:
            raise KeysMissing(f"{folder} may be entered by others: set its mode to 0700.")
        keys = {}
        for file in files:
            if stat.S_IMODE(file.stat().st_mode) & 0o077:
                raise KeysMissing(f"{file} may be read by others: set its mode to 0600.")
            keys[file.stem.partition("-")[2]] = _decode(file.read_text("ascii"))
        return cls(keys, files[-1].stem.partition("-")[2], folder)

    @classmethod
    def make(cls, folder: Path) -> KeyRing:
        """Add a new key to the folder, as the newest, and read the ring."""
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)
        last = max((int(file.name[:4]) for file in folder.glob("*.key")), default=0)
        file = folder / f"{last + 1:04d}-{base32(random_bytes(5))}.key"
        _write_durably(file, base32(random_bytes(32)).encode())
        return cls.load(folder)

    def again(self) -> KeyRing:
        """The ring as it is now: another process may have added a key."""
        return self if self.folder is None else KeyRing.load(self.folder)

    def wrap(self, data_key: bytes, scope: str) -> bytes:
        nonce = random_bytes(NONCE)
        return nonce + AESGCM(self.keys[self.newest]).encrypt(nonce, data_key, scope.encode())

    def unwrap(self, kek: str, wrapped: bytes, scope: str) -> bytes:
        if kek not in self.keys:
            raise KeysMissing("A data key is wrapped by a key that is not in the ring.")
        return AESGCM(self.keys[kek]).decrypt(wrapped[:NONCE], wrapped[NONCE:], scope.encode())


def _decode(text: str) -> bytes:
    padded = text.strip().upper()
    key = base64.b32decode(padded + "=" * (-len(padded) % 8))
    if len(key) != 32:
        raise KeysMissing("A key file does not hold 32 bytes.")
    return key


def _write_durably(file: Path, data: bytes) -> None:
    """Under another name first: a half-written key would keep the next start from reading any."""
    half = file.with_suffix(".half")
    handle = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        os.write(handle, data)
        os.fsync(handle)
    finally:
        os.close(handle)
    half.rename(file)
    folder = os.open(file.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
