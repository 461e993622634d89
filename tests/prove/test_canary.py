"""The short run of the canary on both engines, and that it sees what it is there to see."""

from __future__ import annotations

import base64
import logging
from pathlib import Path
from random import Random

import anyio
import httpx
import pytest

from tests.prove import canary
from tests.prove.canary import Listener, Result, overheard, run_on
from tests.prove.engines import Templates
from tests.prove.figures import Engine
from tests.prove.words import MARK, Planted, found_in, scan
from tests.stores import Postgres
from workbook.database import Databases, opened
from workbook.database.sql import execute


@pytest.fixture
def made(engine: str, request: pytest.FixtureRequest, sqlite_template: Path) -> Templates:
    found: Postgres | str = "not asked for"
    if engine == "postgresql":
        found = request.getfixturevalue("postgres_server")
    return Templates(sqlite_template, found)


@pytest.mark.asvs("16.2.5", "16.1.1", "16.2.3", "11.7.2", "14.2.1")
@pytest.mark.story("S43", "S44", "I17")
def test_no_word_is_where_it_may_not_be(made: Templates, engine: Engine) -> None:
    """No answer, name, login, password, token or code is in a database file, a write-ahead log,
    an application log or the body of an error, and nobody is told what another has not shared.
    """
    found = run_on(engine, made, 2, seed=11)
    assert found.wrong == []
    assert len(found.planted) > 700
    assert found.replies > 1_000


def test_a_word_in_plain_letters_is_found_in_the_database(
    made: Templates, engine: Engine, tmp_path: Path
) -> None:
    """What a forgotten seal would leave behind is seen, in the files that the engine writes."""
    planted = Planted(Random(1))

    async def forget_to_seal(databases: Databases) -> None:
        async with opened(databases):
            await execute(
                "INSERT INTO tries (id, count, ends_at) VALUES (?, 1, CURRENT_TIMESTAMP)",
                planted.word("Ana", "draft"),
            )

    with made.clone(engine, tmp_path) as databases:
        anyio.run(forget_to_seal, databases)
        result = Result(planted, 0, 0, [])
        canary._search(result, tmp_path, "after the end")
        if engine == "postgresql":
            canary._search_postgres(result, made.postgres)
    assert result.wrong != []


@pytest.mark.parametrize(
    "spelled",
    [
        MARK.encode(),
        MARK.upper().encode(),
        MARK.encode("utf-16-le"),
        MARK.encode("utf-16-be"),
        MARK.encode().hex().encode(),
        *(base64.b64encode(b"." * before + MARK.encode() + b"abcd") for before in range(4)),
    ],
)
def test_a_word_is_found_however_it_is_spelled(spelled: bytes) -> None:
    """Plain, in capitals, as UTF-16, in hexadecimal, and in base64 wherever it begins."""
    assert found_in(b"\0\xff" + spelled + b"\0") == 1
    assert found_in(b"\0" + spelled[1:4]) == 0


def test_a_token_is_found_in_a_file(tmp_path: Path) -> None:
    """Tokens and codes are looked for letter by letter."""
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "some.log").write_bytes(b"... 3F7K-QH2M ...")
    assert scan(tmp_path, ["3F7K-QH2M"])[1:] == (1, ["deep/some.log: 1"])


@pytest.mark.parametrize(
    ("who", "status", "kind", "heard"),
    [
        ("Ana", 200, "draft", False),
        ("Ben", 200, "draft", True),
        ("Ana", 422, "draft", True),
        ("Ana", 200, "password", True),
        ("Ben", 200, "shared answer", False),
        ("Sol", 200, "shared answer", True),
        ("Sol", 404, "token", True),
    ],
)
async def test_the_listener_hears_what_was_told_to_the_wrong_one(
    who: str, status: int, kind: str, heard: bool
) -> None:
    """An error says nothing back, a draft is its author's, a shared answer also the partner's."""
    planted = Planted(Random(2))
    readers = ("Ben",) if kind == "shared answer" else ()
    word = planted.word("Ana", kind, *readers, secret=kind == "password")
    if kind == "token":
        planted.given_out(word := "T0KEN-OF-ANA", kind)
    listener = Listener(planted, {"their-token": who})
    request = httpx.Request("GET", "https://workbook.example/api/v1/entries/ent_1/draft",
                            headers={"Authorization": "Bearer their-token"})  # fmt: skip
    await listener.hear(httpx.Response(status, json={"value": word}, request=request))
    assert (listener.wrong != []) is heard


@pytest.mark.parametrize(
    ("who", "status", "kind", "place", "heard"),
    [
        ("Ana", 422, "refused", "body", False),
        ("Ana", 409, "refused", "body", False),
        ("Ana", 422, "password", "body", True),
        ("Ana", 404, "note", "body", True),
        ("Ana", 500, "note", "body", True),
        ("Ana", 422, "note", "header", True),
        ("Ana", 422, "refused", "address", True),
        ("Ana", 404, "name", "address", False),
        ("Ben", 422, "note", "address", True),
        ("Ben", 200, "note", "address", True),
        ("Ana", 200, "note", "address", False),
        ("Ana", 200, "note", "title", True),
    ],
)
async def test_the_listener_hears_what_a_page_may_not_say(
    who: str, status: int, kind: str, place: str, heard: bool
) -> None:
    """A form gives back what was typed in it, but a password; and nothing from anywhere else."""
    planted = Planted(Random(3))
    word = planted.word("Ana", kind, secret=kind in ("password", "refused"))
    listener = Listener(planted, {"their-token": who})
    request = httpx.Request(
        "POST",
        f"https://workbook.example/me/{word if place == 'address' else 'name'}",
        headers={"Cookie": "__Host-workbook=their-token"},
        content=b"" if place == "address" else f"name={word}".encode(),
    )
    page = f"<title>Workbook</title>{word}"
    if place == "title":
        page = f"<title>Workbook {word}</title>"
    headers = {"Content-Type": "text/html", **({"Location": word} if place == "header" else {})}
    await listener.hear(httpx.Response(status, text=page, headers=headers, request=request))
    assert (listener.wrong != []) is heard


def test_what_a_logger_is_told_is_heard_in_full() -> None:
    """Also an argument that the log would leave out, and what goes straight to standard error."""
    with overheard() as heard:
        logging.getLogger("workbook.anything").debug("saved %s", MARK)
        logging.getLogger("workbook.http").warning("x", extra={"fields": {"said": MARK}})
    assert found_in(heard.getvalue().encode()) >= 2
