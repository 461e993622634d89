"""Passwords: argon2id, off the event loop, a few at a time.

Parameters follow the OWASP password storage guidance (argon2id, one lane); hashing in threads
behind a small limiter keeps other requests quick and bounds the memory.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from functools import cached_property

import anyio
import anyio.to_thread
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from workbook.held import Held


@dataclass
class Passwords:
    """`time_cost` passes over `memory_kib` KiB in `lanes`; `at_once` hashes at a time."""

    time_cost: int = 2
    memory_kib: int = 47_104
    lanes: int = 1
    at_once: int = 2
    _limiter: anyio.CapacityLimiter | None = field(default=None, repr=False)

    @cached_property
    def _hasher(self) -> PasswordHasher:
        return PasswordHasher(self.time_cost, self.memory_kib, parallelism=self.lanes)

    @cached_property
    def _nobodys(self) -> str:
        return self._hasher.hash("the password of nobody at all")

    async def hash(self, password: str) -> str:
        """The hash to keep."""
        return await anyio.to_thread.run_sync(
            self._hasher.hash, _plain(password), limiter=self._slots()
        )

    async def fits(self, hashed: str | None, password: str) -> bool:
        """Whether the password fits. The work is the same when there is no hash to fit."""
        fits = await anyio.to_thread.run_sync(
            self._verify, hashed, _plain(password), limiter=self._slots()
        )
        return fits and hashed is not None

    def _verify(self, hashed: str | None, password: str) -> bool:
        try:
            return self._hasher.verify(hashed or self._nobodys, password)
        except (VerificationError, InvalidHashError):
            return False

    def _slots(self) -> anyio.CapacityLimiter:
        if self._limiter is None:
            self._limiter = anyio.CapacityLimiter(self.at_once)
        return self._limiter


def _plain(password: str) -> str:
    """The same password however the keyboard composes its letters."""
    return unicodedata.normalize("NFC", password)


_passwords: Held[Passwords] = Held("passwords")
current = _passwords.current
use = _passwords.use
