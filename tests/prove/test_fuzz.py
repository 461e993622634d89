"""The short run of the fuzzer, and that it sees what it is there to see."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.prove.engines import Templates
from tests.prove.figures import Engine
from tests.prove.fuzz import Found, Visitor, ask_well, figures, operations_in, run_on, visit
from tests.prove.wellformed import LAST, order
from tests.stores import Postgres

UNDO = ("DELETE", "/me/erasure")


@pytest.fixture
def made(engine: str, request: pytest.FixtureRequest, sqlite_template: Path) -> Templates:
    found: Postgres | str = "not asked for"
    if engine == "postgresql":
        found = request.getfixturevalue("postgres_server")
    return Templates(sqlite_template, found)


@pytest.fixture
def sol(made: Templates, engine: Engine, tmp_path: Path) -> Iterator[Visitor]:
    with (
        made.clone(engine, tmp_path) as databases,
        visit(databases, tmp_path, "Sol", Found()) as visitor,
    ):
        yield visitor


@pytest.mark.asvs("1.2.4", "2.2.1", "13.4.5")
@pytest.mark.story("S30")
def test_everything_that_the_api_answers_is_in_its_document(
    made: Templates, engine: Engine
) -> None:
    """Whoever asks, and however: no 5xx, nothing undocumented, and every operation succeeds."""
    for figure in figures(engine, run_on(engine, made, 2, seed=7)):
        assert figure.holds, figure.line()
        assert figure.enough, figure.line()


def test_each_row_of_the_table_is_asked() -> None:
    """A route that is added is fuzzed from the first day; what takes away is asked last."""
    assert len(order()) == len(set(order()))
    assert set(LAST) <= set(order())


@pytest.mark.parametrize("engine", ["sqlite"])
def test_a_status_that_is_not_in_the_document_is_seen(sol: Visitor) -> None:
    """The fault that the first run found: undoing an erasure that nobody asked for was a 404
    without being in the document. With the document as it was then, it is found again.
    """
    ask_well(sol, UNDO)
    assert sol.found.faults == {}
    sol.operations[UNDO] = operations_in(_without(_document(sol), UNDO, "404"))[UNDO]
    ask_well(sol, UNDO)
    assert list(sol.found.faults) == ["DELETE /me/erasure: UndefinedStatusCode"]


@pytest.mark.parametrize("engine", ["sqlite"])
def test_a_field_that_is_not_in_the_document_is_seen(sol: Visitor) -> None:
    """A body with more in it than the document says does not pass."""
    document = _document(sol)
    del document["components"]["schemas"]["MeOut"]["properties"]["erase_on"]
    document["components"]["schemas"]["MeOut"]["required"].remove("erase_on")
    document["components"]["schemas"]["MeOut"]["additionalProperties"] = False
    sol.operations[("GET", "/me")] = operations_in(document)[("GET", "/me")]
    ask_well(sol, ("GET", "/me"))
    assert list(sol.found.faults) == ["GET /me: JsonSchemaError"]


def _document(visitor: Visitor) -> dict[str, Any]:
    document: dict[str, Any] = visitor.runner.run(
        visitor.person.http.get("/api/v1/openapi.json")
    ).json()
    return document


def _without(document: dict[str, Any], row: tuple[str, str], status: str) -> dict[str, Any]:
    del document["paths"][row[1]][row[0].lower()]["responses"][status]
    return document
