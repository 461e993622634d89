"""The route matrix: whole on SQLite, a part of it on PostgreSQL; and that it sees what is wrong."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests import stores
from tests.prove import matrix, page_matrix
from tests.prove.couples import STATES, staged
from tests.prove.engines import Templates
from tests.prove.fields import fields_of
from tests.prove.figures import Scale
from tests.prove.matrix import Cell, Run
from tests.prove.policy_file import Answer, Policy, load, load_pages


@pytest.mark.asvs("8.1.1", "13.4.5")
@pytest.mark.story("S28")
def test_the_file_and_the_route_table_name_the_same_routes() -> None:
    """A route, or a page, that nobody listed fails here."""
    assert matrix.listed_elsewhere(load()) == []
    assert page_matrix.listed_elsewhere(load_pages()) == []


def test_the_file_names_the_states_and_people_that_are_tried() -> None:
    assert load().states == tuple(STATES)


@pytest.mark.asvs("8.2.1", "8.2.2", "8.2.3", "8.4.1", "15.3.1")
@pytest.mark.story("S28", "I18", "I14", "S29")
def test_every_route_answers_everybody_as_the_file_says(sqlite_template: Path) -> None:
    """Every route, person and state; and no rule of the file is left that nobody meets."""
    policy = load()
    run = matrix.run_on(Templates(sqlite_template, "not asked"), "sqlite", policy, Scale())
    assert run.unexpected == []
    assert matrix.unused(policy, run) == []
    assert run.cells > 6_000


def test_a_part_of_the_matrix_on_postgresql(
    postgres_server: stores.Postgres, sqlite_template: Path
) -> None:
    """Every route, asked by everybody, in two of the states."""
    run = matrix.run_on(
        Templates(sqlite_template, postgres_server), "postgresql", load(), Scale(share=0.1)
    )
    assert run.unexpected == []
    assert run.cells > 1_000


async def test_it_sees_a_status_a_field_and_a_rule_that_are_wrong(
    sqlite_template: Path, tmp_path: Path
) -> None:
    """Each is one unexpected cell, told with its route, person and state."""
    cell = Cell("GET /entries/{entry}", "ben", "revealed")
    policy = load()
    right = policy.rule(cell.route, cell.person, cell.state)
    assert right is not None
    wrong = {
        "fields too many": replace(right.answer, fields=right.answer.fields - {"mine"}),
        "missing": replace(right.answer, fields=right.answer.fields | {"partner_sent"}),
        "expected 404": Answer(404, word="not-found"),
    }
    databases = stores.clone_sqlite(sqlite_template, tmp_path / "db")
    async with staged(databases, tmp_path, "revealed") as stage:
        assert (await _run(stage, policy, cell)).unexpected == []
        for said, answer in wrong.items():
            changed = _with(policy, cell, replace(right, answer=answer))
            (told,) = (await _run(stage, changed, cell)).unexpected
            assert told.startswith("GET /entries/{entry} as ben, revealed")
            assert said in told
        nothing = Policy(policy.people, policy.states, {})
        (told,) = (await _run(stage, nothing, cell)).unexpected
        assert "no rule" in told


async def _run(stage: matrix.Stage, policy: Policy, cell: Cell) -> Run:
    run = Run()
    await matrix.check(stage, policy, [cell], run)
    return run


def _with(policy: Policy, cell: Cell, rule: object) -> Policy:
    return Policy(policy.people, policy.states, {**policy.routes, cell.route: (rule,)})  # type: ignore[dict-item]


async def test_a_cell_leaves_nothing_behind(sqlite_template: Path, tmp_path: Path) -> None:
    """So every cell starts from the same state: leaving twice is leaving for the first time."""
    leaving = Cell("POST /workbooks/{workbook}/departure", "ana", "revealed")
    databases = stores.clone_sqlite(sqlite_template, tmp_path / "db")
    async with staged(databases, tmp_path, "revealed") as stage:
        for _ in range(2):
            assert (await matrix.ask(stage, leaving)).status == 204
        shown = await stage.cast.ana.get(f"/workbooks/{stage.workbook}")
        assert shown.json()["state"] == "open"


def test_the_fields_of_a_body() -> None:
    """A list is its members, a prompt is a star, and what a person wrote is one field."""
    body = {
        "a": [{"b": 1}, {"c": None}],
        "answers": {"need": {"value": {"deep": [1]}}, "size": {"value": 2}},
        "callouts": [{"kind": "CARE", "html": ""}],
        "empty": [],
    }
    assert fields_of(body) == {
        "a[].b", "a[].c", "answers.*.value", "callouts[CARE].kind", "callouts[CARE].html", "empty",
    }  # fmt: skip


@pytest.mark.parametrize(
    "rule", ["ana | blank", "zoe | * | 200 me", "ana | later | 200 me", "ana | * | 200 mine"]
)
def test_a_rule_that_cannot_be_read_is_an_error(rule: str, tmp_path: Path) -> None:
    """Nothing in the file is passed over."""
    text = matrix_file().replace('"GET /me" = ["* | * | 200 me"]', f'"GET /me" = ["{rule}"]')
    path = tmp_path / "policy.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(ValueError, match="GET /me"):
        load(path)


def matrix_file() -> str:
    return (Path(__file__).parents[2] / "docs" / "reference" / "policy.toml").read_text("utf-8")
