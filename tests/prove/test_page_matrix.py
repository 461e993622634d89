"""The matrix of the pages: a part of it on each engine; and that it sees what is wrong."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests import stores
from tests.prove import page_matrix
from tests.prove.couples import Stage, staged
from tests.prove.engines import Templates
from tests.prove.figures import Scale
from tests.prove.matrix import Cell, Run, check
from tests.prove.page_matrix import Browsers, bare, send, writes
from tests.prove.policy_file import Answer, Policy, load, load_pages
from workbook.database.sql import execute

FINDING = "GET /entries/{entry}/findings/{finding}"


def test_both_files_are_about_the_same_people_and_states() -> None:
    """The pages have no people of their own."""
    assert (load_pages().people, load_pages().states) == (load().people, load().states)


def test_every_page_answers_everybody_as_the_file_says(sqlite_template: Path) -> None:
    """In three of the states. What somebody may not see is the page for what is not there."""
    made = Templates(sqlite_template, "not asked")
    run = page_matrix.run_on(made, "sqlite", load_pages(), Scale(share=0.15))
    assert run.unexpected == []
    assert run.cells > 4_000


def test_a_part_of_it_on_postgresql(
    postgres_server: stores.Postgres, sqlite_template: Path
) -> None:
    """In two of the states."""
    made = Templates(sqlite_template, postgres_server)
    run = page_matrix.run_on(made, "postgresql", load_pages(), Scale(share=0.1))
    assert run.unexpected == []
    assert run.cells > 2_000


@pytest.fixture
async def stage(sqlite_template: Path, tmp_path: Path) -> AsyncIterator[Stage]:
    databases = stores.clone_sqlite(sqlite_template, tmp_path / "db")
    async with staged(databases, tmp_path, "revealed") as made:
        yield made


@pytest.mark.parametrize(
    ("person", "answer"),
    [("ana", Answer(404)), ("sol", Answer(200)), ("nobody", Answer(303, word="/sign-in"))],
)
async def test_it_sees_a_status_and_a_way_that_are_wrong(
    stage: Stage, person: str, answer: Answer
) -> None:
    """Each is one unexpected cell, told with its row, person and state."""
    cell, policy, run = Cell(FINDING, person, "revealed"), load_pages(), Run()
    right = policy.rule(cell.route, cell.person, cell.state)
    assert right is not None
    await check(stage, policy, [cell], run, Browsers().ask)
    assert run.unexpected == []
    wrong = {**policy.routes, cell.route: (replace(right, answer=answer),)}
    await check(stage, Policy(policy.people, policy.states, wrong), [cell], run, Browsers().ask)
    (told,) = run.unexpected
    assert told.startswith(f"{FINDING} as {person}, revealed")


async def test_it_sees_a_page_that_is_not_quite_the_one_for_what_is_not_there(
    stage: Stage,
) -> None:
    """One byte more in a 404, or one header, and the hidden could be told from the absent."""
    browsers, cell = Browsers(), Cell(FINDING, "sol", "revealed")
    assert await browsers.ask(stage, cell) == Answer(404)
    content, headers = browsers.absent["Sol"]
    for other in ((content + b" ", headers), (content, (*headers, (b"x", b"y")))):
        browsers.absent["Sol"] = other
        assert (await browsers.ask(stage, cell)).word


async def test_the_page_for_what_is_not_there_is_the_same_at_every_address(stage: Stage) -> None:
    """An address that no page has, an id that never was, and a file that is not there."""
    sol = stage.person("sol")
    said = [
        bare(await send(sol, verb, path))
        for verb, path in (
            ("GET", page_matrix.NOWHERE),
            ("GET", f"/workbooks/{stage.workbook}"),
            ("GET", f"/workbooks/{stage.workbook}/no-such-page"),
            ("POST", f"/workbooks/{stage.workbook}/leaving"),
            ("GET", "/static/no-such-file"),
        )
    ]
    assert len(set(said)) == 1


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("SELECT id FROM entry WHERE id = ? FOR UPDATE", set()),
        ("WITH gone AS (DELETE FROM tries RETURNING id) SELECT 1", {"DELETE FROM TRIES"}),
        (" UPDATE session\n SET ends_at = ?", {"UPDATE SESSION"}),
        (
            "INSERT INTO tries (id) VALUES (?) ON CONFLICT (id) DO UPDATE SET count = 1",
            {"INSERT INTO TRIES"},
        ),
    ],
)
def test_what_writes_is_told_from_what_reads(statement: str, found: set[str]) -> None:
    """Also within a reading statement; a lock is no write."""
    assert writes([statement]) == found


async def test_it_sees_a_look_that_writes(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Thea's look at a review is noted; were that not allowed, it would be told."""
    cell = Cell("GET /entries/{entry}/review", "thea", "revealed")
    await execute("DELETE FROM access_log")  # so that it is the first of its day
    assert await Browsers().ask(stage, cell) == Answer(200)
    monkeypatch.setattr(page_matrix, "READ", {"INSERT INTO ACCESS_CHAIN"})
    assert (await Browsers().ask(stage, cell)).word == "but it wrote: ['INSERT INTO ACCESS_LOG']"


async def test_it_sees_a_form_of_another_site_that_is_taken(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As if our own pages were another site."""
    monkeypatch.setattr(page_matrix, "ELSEWHERE", ("same-origin",))
    found = await page_matrix.done_from_elsewhere(stage, load_pages(), "revealed")
    assert "POST /me/name as ana, revealed: done for a same-origin form" in found
