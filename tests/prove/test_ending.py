"""A consent that ends while its therapist reads."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.prove import ending
from tests.prove.figures import Engine, Scale
from workbook.database import Databases


@pytest.mark.story("I19")
async def test_there_is_never_a_byte_after(
    databases: Databases, engine: Engine, tmp_path: Path
) -> None:
    """By one of the two, by leaving the practice and by the clock; between requests and in them."""
    figures = await ending.end_them(databases, tmp_path, engine, Scale(share=0.004))
    assert [figure.line() for figure in figures if not figure.holds] == []
    assert all(figure.count >= len(ending.WAYS) for figure in figures)


@pytest.mark.parametrize("kind", ending.KINDS.values())
async def test_it_sees_a_consent_that_does_not_end(
    kind: ending.Trial, databases: Databases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where nothing ends, every kind says so."""

    async def nothing(self: ending.Reader, way: str) -> None:
        """Leaves everything as it is."""

    monkeypatch.setattr(ending.Reader, "end", nothing)
    async with ending.reading(databases, tmp_path) as reader:
        await reader.allow()
        assert await kind(reader, "ana", random.Random(1))
