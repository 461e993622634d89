"""Every column has a class, and is kept as its class asks for: docs/reference/data.toml."""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from tortoise import fields

from tests.database.test_constraints import all_models, columns
from workbook.database import Opened
from workbook.records.sealed import SEALED

FILE = Path(__file__).parents[2] / "docs" / "reference" / "data.toml"
DATA: dict[str, Any] = tomllib.loads(FILE.read_text("utf-8"))
KEPT: dict[str, str] = DATA.pop("kept")


def tables() -> dict[str, dict[str, Any]]:
    """By table, its columns with their fields."""
    found = {}
    for _, model in all_models():
        plain = [
            name for name in model._meta.fields_map if name in model._meta.fields_db_projection
        ]
        names = columns(model, tuple(plain))
        found[str(model._meta.db_table)] = {
            column: model._meta.fields_map[name] for name, column in zip(plain, names, strict=True)
        }
    return found


@pytest.mark.asvs("14.1.1", "14.1.2")
async def test_every_column_has_one_class(database: Opened) -> None:
    """A new column is given one here, before anything is written to it."""
    named = {
        table: Counter(column for names in by_class.values() for column in names)
        for table, by_class in DATA.items()
    }
    there = {table: Counter(list(found)) for table, found in tables().items()}
    assert named == there
    assert {kind for by_class in DATA.values() for kind in by_class} <= set(KEPT)


@pytest.mark.asvs("14.2.4")
async def test_a_column_is_kept_as_its_class_asks_for(database: Opened) -> None:
    """Bytes are sealed words and nothing else; what is intimate is never plain."""
    for table, by_class in DATA.items():
        for kind, names in by_class.items():
            for name in names:
                field = tables()[table][name]
                sealed = isinstance(field, fields.BinaryField)
                assert sealed == (kind in ("intimate", "key")) or kind == "personal", (table, name)
                if kind == "personal" and not sealed:
                    assert name.endswith("_index"), (table, name)
                if kind == "secret":
                    assert getattr(field, "max_length", 0) in (64, 255), (table, name)


async def test_every_sealed_column_is_known_to_a_rotation(database: Opened) -> None:
    """Else it would keep its old keys for ever: add a new one to `workbook/records/sealed.py`, with
    the name of the row that its words are bound to.
    """
    there = {
        (table, name)
        for table, found in tables().items()
        for name, field in found.items()
        if isinstance(field, fields.BinaryField) and table != "data_key"
    }
    assert {(one.table, one.column) for one in SEALED} == there
