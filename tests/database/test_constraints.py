"""Every constraint of every table, met by a raw insert: a passing Python check proves nothing."""

from __future__ import annotations

from typing import Any

import pytest
from tortoise.context import require_context
from tortoise.exceptions import IntegrityError
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint
from tortoise.models import Model

from tests.database.schema import Row, fitting, insert, inserted, parents
from workbook.database import Opened, transaction
from workbook.database.stores import STORES

# For each check, columns that break it and nothing else. `$id` is the id of a parent.
BREAKING: dict[str, Row] = {
    "agreement_draft_is_its_owners": {"draft": True, "joint": b"x", "joint_revision": 1},
    "agreement_joint_words": {"joint_revision": 1},
    "agreement_kind": {"kind": "rule"},
    "agreement_revision": {"revision": 0},
    "assignment_one_thing": {"module": "starting", "exercise": "soft-start"},
    "consent_scopes": {"scopes": 8},
    "tenant_member_roles": {"roles": 16},
    "tenant_invitation_roles": {"roles": 0},
    "earlier_wording_revision": {"revision": 0},
    "discussion_state": {"state": "won"},
    "entry_opens_with_both": {"revealed_on": "$day", "one_sent": True, "constants": "1"},
    "entry_reveal": {"reveal": "at_noon"},
    "entry_solo_never_opens": {"solo_of_id": "$account", "reveal": "together"},
    "outbox_keeps_nothing": {"state": "sent"},
    "outbox_kind": {"kind": "push"},
    "outbox_state": {"state": "lost", "sealed": None},
    "sitting_revision": {"revision": 0},
    "submission_part": {"part": "half"},
    "workbook_two_people": {"other_id": "$one_id"},
}
# For each partial unique constraint, columns that put a row under it, and out of it.
PARTIAL: dict[str, tuple[Row, Row]] = {
    "exercise_version_builtin": ({"builtin": True}, {"builtin": False}),
}


def all_models() -> list[tuple[str, type[Model]]]:
    apps = require_context().apps
    assert apps is not None
    return [(store.name, model) for store in STORES for model in apps.apps[store.app].values()]


def constraints(model: type[Model], kind: type[Any]) -> list[Any]:
    return [one for one in getattr(model._meta, "constraints", ()) if isinstance(one, kind)]


async def refused(model: type[Model], row: Row, store: str, why: str) -> None:
    with pytest.raises(IntegrityError):
        async with transaction(store):
            await insert(model, row, store)
            pytest.fail(f"{model.__name__} took a row against: {why}")


def columns(model: type[Model], fields: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(model._meta.fields_map[name].source_field or name for name in fields)


def unique_sets(model: type[Model]) -> list[tuple[str, ...]]:
    single = [
        (column,)
        for name, column in model._meta.fields_db_projection.items()
        if model._meta.fields_map[name].unique or model._meta.fields_map[name].pk
    ]
    together = [columns(model, fields) for fields in model._meta.unique_together]
    named = [
        columns(model, one.fields)
        for one in constraints(model, UniqueConstraint)
        if not one.condition
    ]
    return single + together + named


async def test_what_is_unique_is_refused_twice(database: Opened) -> None:
    """Each single and each joint key."""
    tried = 0
    for store, model in all_models():
        for names in unique_sets(model):
            row = await fitting(model, store)
            row |= await _given(model, names, store)
            await insert(model, row, store)
            twin = await fitting(model, store) | {name: row[name] for name in names}
            await refused(model, twin, store, f"unique {names}")
            tried += 1
    assert tried > 30


async def _given(model: type[Model], names: tuple[str, ...], store: str) -> Row:
    """Values for columns that may be empty: two that are empty are never the same."""
    refer = parents(model)
    return {
        name: (await inserted(refer[name], store))["id"] if name in refer else "same"
        for name in names
        if model._meta.fields_map[name].null
    }


async def test_what_must_be_there_is_asked_for(database: Opened) -> None:
    """Each column that may not be empty."""
    for store, model in all_models():
        row = await fitting(model, store)
        for name, column in model._meta.fields_db_projection.items():
            if not model._meta.fields_map[name].null:
                await refused(model, row | {column: None}, store, f"{column} is not null")


async def test_what_is_referred_to_exists(database: Opened) -> None:
    """Each reference, also one that may be empty."""
    for store, model in all_models():
        row = await fitting(model, store)
        for column in parents(model):
            await refused(model, row | {column: "nobody"}, store, f"{column} refers to a row")


async def test_every_check_refuses_what_breaks_it(database: Opened) -> None:
    """Each check by its name; a check without an entry above fails here."""
    found = set()
    for store, model in all_models():
        for check in constraints(model, CheckConstraint):
            found.add(check.name)
            row = await fitting(model, store)
            broken = {
                name: await _meant(value, row, store)
                for name, value in BREAKING[check.name].items()
            }
            await refused(model, row | broken, store, check.name)
    assert found == BREAKING.keys()


async def _meant(value: Any, row: Row, store: str) -> Any:
    if value == "$day":
        return row["opened_on"]
    if value == "$account":
        account = require_context().get_model("models", "Account")
        return (await inserted(account, store))["id"]
    return row[value[1:]] if isinstance(value, str) and value.startswith("$") else value


async def test_a_partial_key_holds_for_its_part_only(database: Opened) -> None:
    """Two rows under the condition are refused, and out of it they are not."""
    found = set()
    for store, model in all_models():
        for one in constraints(model, UniqueConstraint):
            if not one.condition:
                continue
            found.add(one.name)
            under, outside = PARTIAL[one.name]
            row = await fitting(model, store) | under
            same = {name: row[name] for name in columns(model, one.fields)}
            await insert(model, row, store)
            await refused(model, await fitting(model, store) | same | under, store, one.name)
            await insert(model, await fitting(model, store) | same | outside, store)
    assert found == PARTIAL.keys()


async def test_every_couples_table_can_be_split_by_workbook(database: Opened) -> None:
    """A table with the workbook's id has a key over (workbook, id)."""
    owned = [model for _, model in all_models() if "workbook" in model._meta.fields_map]
    assert len(owned) > 8
    assert [m for m in owned if ("workbook_id", "id") not in unique_sets(m)] == []
