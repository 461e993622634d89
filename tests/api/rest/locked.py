"""A vault whose keys cannot be unwrapped, so that whatever would open anything fails."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from workbook import vault
from workbook.vault import KeyRing, SecondPlace, Vault


@contextmanager
def no_keys() -> Iterator[None]:
    """Inside the block nothing can be sealed or unsealed."""
    with vault.use(Vault(KeyRing({}, ""), SecondPlace(Path("nowhere")))):
        yield
