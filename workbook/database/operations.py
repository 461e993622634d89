"""What a migration may do. Import operations from here, never from Tortoise.

Upstream's own leave out every check and partial unique constraint, and on SQLite they change a
table by dropping it, with its children's rows, its unique constraints and its indexes. So
`CreateModel` is ours, and a change to a table is written out for each engine:

    StateOnly(AlterField(…)), SQL(sqlite=[…], postgres=[…])
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint
from tortoise.migrations.operations import (
    AddField,
    DeleteModel,
    RemoveIndex,
    RenameModel,
    RunPython,
    TortoiseOperation,
)
from tortoise.migrations.operations import AddIndex as UpstreamAddIndex
from tortoise.migrations.operations import CreateModel as UpstreamCreateModel
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_generator.state import State
from tortoise.models import Model

__all__ = [
    "SQL",
    "AddField",
    "AddIndex",
    "CreateModel",
    "DeleteModel",
    "RemoveIndex",
    "RenameModel",
    "RunPython",
    "StateOnly",
]


class CreateModel(UpstreamCreateModel):
    """Create the table with all of its constraints, the partial unique ones as indexes."""

    async def database_forward(
        self,
        app_label: str,
        old_state: State,
        new_state: State,
        state_editor: BaseSchemaEditor | None = None,
    ) -> None:
        if state_editor is None:
            return
        model = new_state.apps.get_model(f"{app_label}.{self.name}")
        constraints = tuple(getattr(model._meta, "constraints", None) or ())
        with _mended(state_editor, list(_table_constraints(model, constraints))):
            await state_editor.create_model(model)
        for statement in _partial_unique(model, constraints):
            await state_editor._run_sql(statement)


class AddIndex(UpstreamAddIndex):
    """Create an index on the columns of the fields that are named."""

    async def database_forward(
        self,
        app_label: str,
        old_state: State,
        new_state: State,
        state_editor: BaseSchemaEditor | None = None,
    ) -> None:
        if state_editor is None:
            return
        with _mended(state_editor):
            await super().database_forward(app_label, old_state, new_state, state_editor)


class StateOnly(TortoiseOperation):
    """Let `operation` change what Tortoise believes; the SQL beside it changes the table."""

    def __init__(self, operation: TortoiseOperation) -> None:
        self.operation = operation

    def describe(self) -> str:
        return f"{self.operation.describe()} (in SQL of its own)"

    def state_forward(self, app_label: str, state: State) -> None:
        self.operation.state_forward(app_label, state)


class SQL(TortoiseOperation):
    """Single statements for each engine, sent as they are: a trigger's `;` does not split one."""

    def __init__(
        self,
        *,
        sqlite: Sequence[str],
        postgres: Sequence[str],
        reverse_sqlite: Sequence[str] | None = None,
        reverse_postgres: Sequence[str] | None = None,
    ) -> None:
        self._forward = {"sqlite": sqlite, "postgres": postgres}
        self._backward = {"sqlite": reverse_sqlite, "postgres": reverse_postgres}
        self.reversible = reverse_sqlite is not None and reverse_postgres is not None

    async def database_forward(
        self,
        app_label: str,
        old_state: State,
        new_state: State,
        state_editor: BaseSchemaEditor | None = None,
    ) -> None:
        await _send(state_editor, self._forward)

    async def database_backward(
        self,
        app_label: str,
        old_state: State,
        new_state: State,
        state_editor: BaseSchemaEditor | None = None,
    ) -> None:
        await _send(state_editor, self._backward)


async def _send(editor: BaseSchemaEditor | None, by_engine: Any) -> None:
    if editor is None:
        return
    for statement in by_engine[editor.client.capabilities.dialect] or ():
        if editor.collect_sql:
            editor.collected_sql.append(statement)
        else:
            await editor.client.execute_query(statement)


@contextmanager
def _mended(editor: Any, definitions: Sequence[str] = ()) -> Iterator[None]:
    """For the block: `definitions` go inside CREATE TABLE, and an index finds its columns.

    Upstream writes an index on the field "entry" as one on a column "entry". There is none, only
    "entry_id"; SQLite then takes the name for a string and indexes that.
    """
    upstream = editor._get_index_sql

    def index_sql(model: type[Model], fields: Sequence[str], *args: Any, **named: Any) -> str:
        name = named.pop("index_name", None) or editor._generate_index_name("idx", model, [*fields])
        columns = editor._resolve_fields_to_columns(model, fields)
        return str(upstream(model, columns, *args, index_name=name, **named))

    editor._get_inner_statements = lambda: list(definitions)
    editor._get_index_sql = index_sql
    try:
        yield
    finally:
        del editor._get_inner_statements, editor._get_index_sql


def _table_constraints(model: type[Model], constraints: Sequence[Any]) -> Iterator[str]:
    for constraint in constraints:
        if isinstance(constraint, CheckConstraint):
            yield f'CONSTRAINT "{constraint.name}" CHECK ({constraint.check})'
        elif isinstance(constraint, UniqueConstraint) and not constraint.condition:
            columns = _columns(model, constraint)
            yield f'CONSTRAINT "{_name(model, constraint)}" UNIQUE ({columns})'


def _partial_unique(model: type[Model], constraints: Sequence[Any]) -> Iterator[str]:
    for constraint in constraints:
        if isinstance(constraint, UniqueConstraint) and constraint.condition:
            yield (
                f'CREATE UNIQUE INDEX "{_name(model, constraint)}" ON "{model._meta.db_table}"'
                f" ({_columns(model, constraint)}) WHERE {constraint.condition}"
            )


def _name(model: type[Model], constraint: UniqueConstraint) -> str:
    return constraint.name or "_".join((model._meta.db_table, *constraint.fields))


def _columns(model: type[Model], constraint: UniqueConstraint) -> str:
    fields = model._meta.fields_map
    return ", ".join(f'"{fields[name].source_field or name}"' for name in constraint.fields)
