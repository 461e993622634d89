"""What a server is like before anybody came, after years, and in what it leaves in its log."""

from __future__ import annotations

import base64
import json
import logging
from typing import Any

import pytest

from api.logs import JsonLines
from tests.api.rest.clock import Clock
from tests.api.rest.told import told
from tests.cast import PASSWORD, World
from workbook.database import Opened
from workbook.database.sql import rows
from workbook.records.sessions import token_hash


@pytest.mark.asvs("6.3.2")
async def test_nobody_is_there_to_begin_with(database: Opened) -> None:
    """No account comes along, so none has a password that somebody could know."""
    assert await count("account") == 0
    assert await count("session") == 0


@pytest.mark.asvs("6.4.2", "2.1.1")
async def test_an_account_is_asked_for_three_things(cast: World) -> None:
    """A login, a password and a name: nothing that somebody close could answer as well."""
    document = (await cast.nobody.get("/openapi.json")).json()
    asked = document["components"]["schemas"]
    body = document["paths"]["/accounts"]["post"]["requestBody"]["content"]
    name = body["application/json"]["schema"]["$ref"].rpartition("/")[2]
    assert set(asked[name]["required"]) == {"login", "password", "name"}
    words = " ".join(asked[name]["properties"]).lower()
    assert not {"question", "hint", "birth", "answer"} & set(words.split())


@pytest.mark.asvs("6.2.10")
async def test_a_password_is_good_for_years(clock: Clock, cast: World) -> None:
    """Nobody has to think of another one because time has passed."""
    clock.forward(days=5 * 365)
    await cast.ana.sign_in()
    assert (await cast.ana.get("/me")).status_code == 200


@pytest.mark.asvs("7.2.2", "7.2.3", "7.2.1", "6.5.3")
async def test_a_token_is_256_bits_of_chance(cast: World) -> None:
    """Another one for each sign-in; only its hash is kept."""
    tokens = set()
    for _ in range(20):
        await cast.ana.sign_in()
        tokens.add(cast.ana.token)
    assert len(tokens) == 20
    for token in tokens:
        random = token.rpartition("_")[2].upper()
        assert len(base64.b32decode(random + "=" * (-len(random) % 8))) >= 32
    kept = await count("session WHERE token_hash = ?", cast.ana.token)
    assert kept == 0
    hashed = token_hash(cast.ana.token)
    assert await count("session WHERE token_hash = ?", hashed) == 1


@pytest.mark.asvs("16.3.1", "16.3.2", "16.3.3", "16.3.4")
async def test_what_was_refused_leaves_a_line(
    cast: World, caplog: pytest.LogCaptureFixture
) -> None:
    """A sign-in and its failure, a limit, a forbidden thing, a form of another site: each with
    its status and its route, and without anybody's name.
    """
    wrong = {"login": "ana@example.org", "password": "not the right password"}
    with caplog.at_level(logging.INFO, "workbook.http"):
        await cast.nobody.post("/sessions", {**wrong, "password": PASSWORD})
        for _ in range(11):
            last = await cast.nobody.post("/sessions", wrong)
        await cast.sol.get("/entries/ent_aaaaaaaaaaaaaaaaaaaaaaaaaa")
        await cast.nobody.post("/sessions", wrong, **{"Sec-Fetch-Site": "cross-site"})
    assert told(last) == (429, "too-many-tries")
    lines = [_line(record) for record in caplog.records if record.name == "workbook.http"]
    seen = [(line["method"], line["route"], line["status"]) for line in lines]
    assert seen == [
        ("POST", "/api/v1/sessions", 201),
        *[("POST", "/api/v1/sessions", 401)] * 10,
        ("POST", "/api/v1/sessions", 429),
        ("GET", "/api/v1/entries/{entry}", 404),
        ("POST", None, 403),
    ]
    for line in lines:
        del line["request_id"]  # by chance it may read "ana"
    assert "ana" not in json.dumps(lines)


async def count(of: str, *params: object) -> int:
    """How many rows there are."""
    return len(await rows(f"SELECT id FROM {of}", *params))


def _line(record: logging.LogRecord) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(JsonLines().format(record))
    return found
