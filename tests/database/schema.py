"""What a database says about itself, and rows to fill any of its tables with."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from itertools import count
from typing import Any

from tortoise.connection import get_connection
from tortoise.fields.base import Field
from tortoise.models import Model

from workbook.database import sql

# Words that a check asks for, and columns that one needs to be filled.
FITTING: dict[str, Any] = {
    "reveal": "both_submitted",
    "part": "answers",
    "state": "open",
    "scopes": 1,
    "kind": "ritual",
}
NEEDED = {
    ("assignment", "module"): "starting",
    ("outbox", "kind"): "code",
    ("outbox", "sealed"): b"to somebody",
    ("outbox", "state"): "waiting",
}

Row = dict[str, Any]
_numbers = count(1)


async def describe(store: str = "default") -> dict[str, set[str]]:
    """Each table with its columns, constraints and indexes, in the database's own words."""
    if get_connection(store).capabilities.dialect == "postgres":
        return await _describe_postgres(store)
    return await _describe_sqlite(store)


async def counts(store: str = "default") -> dict[str, int]:
    tables = await describe(store)
    return {
        table: (await sql.rows(f'SELECT count(*) AS n FROM "{table}"', store=store))[0]["n"]
        for table in tables
        if table != "tortoise_migrations"
    }


async def _describe_sqlite(store: str) -> dict[str, set[str]]:
    """A table's text is split at its commas' lines, because a rebuilt one is written anew."""
    found: dict[str, set[str]] = {}
    texts = await sql.rows(
        "SELECT tbl_name, type, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'", store=store
    )
    for row in texts:
        parts = found.setdefault(row["tbl_name"], set())
        text = re.sub(r'["\s]+', " ", row["sql"])
        if row["type"] == "index":
            parts.add(re.sub(r"\s*([(),])\s*", r"\1", text))
            continue
        parts |= {piece.strip() for piece in _pieces(text[text.index("(") + 1 : text.rindex(")")])}
    return found


def _pieces(inside: str) -> list[str]:
    """Split at the commas that are in no parenthesis."""
    depth, pieces = 0, [""]
    for letter in inside:
        depth += (letter == "(") - (letter == ")")
        if letter == "," and depth == 0:
            pieces.append("")
        else:
            pieces[-1] += letter
    return [re.sub(r"\s+", " ", piece).replace(" (", "(").strip() for piece in pieces]


async def _describe_postgres(store: str) -> dict[str, set[str]]:
    said = await sql.rows(
        """
        SELECT table_name AS t, column_name || ' ' || data_type || ' ' || is_nullable
               || ' ' || coalesce(column_default, '') AS what
          FROM information_schema.columns WHERE table_schema = current_schema()
        UNION ALL
        SELECT conrelid::regclass::text, conname || ' ' || pg_get_constraintdef(oid)
          FROM pg_constraint WHERE connamespace = current_schema()::regnamespace
        UNION ALL
        SELECT tablename, indexdef FROM pg_indexes WHERE schemaname = current_schema()
        """,
        store=store,
    )
    found: dict[str, set[str]] = {}
    for row in said:
        found.setdefault(row["t"].strip('"'), set()).add(row["what"])
    return found


def row_for(model: type[Model], **given: Any) -> Row:
    """A row that fits `model`; `given` names columns. References are for the caller to give."""
    row: Row = {}
    for name, column in model._meta.fields_db_projection.items():
        field = model._meta.fields_map[name]
        table = model._meta.db_table
        if column in given:
            row[column] = given[column]
        elif (table, column) in NEEDED:
            row[column] = NEEDED[table, column]
        elif not field.null:
            row[column] = FITTING.get(column, _value(field))
    return row


def _value(field: Field[Any]) -> Any:
    number = next(_numbers)
    kind = type(field).__name__
    values: dict[str, Any] = {
        "CharField": f"{number:06}",
        "TextField": f"{number:06}",
        "IntField": number,
        "BigIntField": number,
        "SmallIntField": number % 7 + 1,
        "BooleanField": False,
        "BinaryField": number.to_bytes(4, "big"),
        "DateField": date(2026, 11, 22),
        "DatetimeField": datetime(2026, 11, 22, 10, 30, tzinfo=UTC),
    }
    return values[kind]


async def insert(model: type[Model], row: Row, store: str = "default") -> None:
    names = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" for _ in row)
    table = model._meta.db_table
    await sql.execute(
        f'INSERT INTO "{table}" ({names}) VALUES ({marks})', *row.values(), store=store
    )


def parents(model: type[Model]) -> dict[str, type[Model]]:
    """The columns that refer to other tables, with those tables."""
    fields = model._meta.fields_map
    return {
        str(fields[name].source_field): fields[name].related_model  # type: ignore[attr-defined]
        for name in model._meta.fk_fields
    }


async def fitting(model: type[Model], store: str = "default") -> Row:
    """A row that fits, whose parents have just been inserted."""
    given: Row = {}
    for column, parent in parents(model).items():
        if not model._meta.fields_map[column].null:
            given[column] = (await inserted(parent, store))["id"]
    return row_for(model, **given)


async def inserted(model: type[Model], store: str = "default") -> Row:
    row = await fitting(model, store)
    await insert(model, row, store)
    return row
