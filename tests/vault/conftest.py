"""A vault on each engine, with its two places and its ring."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from workbook import vault
from workbook.database import Opened
from workbook.vault import KeyRing, SecondPlace, Vault


@pytest.fixture
def ring(tmp_path: Path) -> KeyRing:
    return KeyRing.make(tmp_path / "keys")


@pytest.fixture
def second(tmp_path: Path) -> SecondPlace:
    return SecondPlace.in_directory(tmp_path / "second")


@pytest.fixture
def keys(database: Opened, ring: KeyRing, second: SecondPlace) -> Iterator[Vault]:
    with vault.use(Vault(ring, second)) as _:
        yield vault.current()
