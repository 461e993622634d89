"""The OpenAPI document comes from the rows, and is valid."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from api.app import VERSION, create_app
from api.engine import Door, Route
from api.engine.mount import plans_of
from api.engine.plan import RouteError
from api.openapi import document
from api.settings import Settings
from tests.api.engine import toys

URL = "/api/v1/openapi.json"


@pytest.fixture
def doc() -> dict[str, Any]:
    return document(plans_of(toys.ROWS), VERSION, "/api/v1")


def test_the_document_is_valid_openapi_3_1(doc: dict[str, Any]) -> None:
    """A validator that is not ours finds nothing to say."""
    assert doc["openapi"].startswith("3.1")
    assert [str(error) for error in OpenAPIV31SpecValidator(doc).iter_errors()] == []


def test_every_row_is_in_the_document_once(doc: dict[str, Any]) -> None:
    """Nothing that is served is missing, and nothing is promised that is not served."""
    said = [(verb.upper(), path) for path, verbs in doc["paths"].items() for verb in verbs]
    assert sorted(said) == sorted((row.verb, row.path) for row in toys.ROWS)


@pytest.mark.asvs("2.1.1", "2.1.2")
def test_a_body_is_described_strictly(doc: dict[str, Any]) -> None:
    """What comes in may hold nothing else; the two directions have shapes of their own."""
    schemas = doc["components"]["schemas"]
    assert schemas["NoteIn"]["additionalProperties"] is False
    assert schemas["NoteIn"]["required"] == ["text"]
    assert set(schemas["NoteOut"]["required"]) == {"id", "text", "revision"}
    body = doc["paths"]["/notes"]["post"]["requestBody"]
    assert body["required"] is True
    assert list(body["content"]) == ["application/json"]
    source = doc["paths"]["/notes/{note}/source"]["put"]["requestBody"]
    assert list(source["content"]) == ["text/markdown"]
    assert "requestBody" not in doc["paths"]["/notes/{note}/copies"]["post"]


@pytest.mark.asvs("2.1.1", "2.1.3")
def test_parameters_and_headers_are_described(doc: dict[str, Any]) -> None:
    """Paths, pages and the headers that are honoured, each where it is."""

    def names(path: str, verb: str) -> list[tuple[str, str, bool]]:
        found = doc["paths"][path][verb]["parameters"]
        return [(one["in"], one["name"], one["required"]) for one in found]

    assert names("/notes", "get") == [
        ("query", "limit", False),
        ("query", "cursor", False),
        ("header", "If-None-Match", False),
    ]
    assert names("/notes", "post") == [("header", "Idempotency-Key", False)]
    assert names("/notes/{note}/signature", "put") == [
        ("path", "note", True),
        ("header", "If-Match", True),
    ]
    cursor = doc["paths"]["/notes"]["get"]["parameters"][1]["schema"]
    assert cursor == {"type": "string", "pattern": "^[A-Za-z0-9_-]{1,512}$"}


def test_answers_are_described(doc: dict[str, Any]) -> None:
    """Every status, its headers and its media types; problems by their slugs."""
    created = doc["paths"]["/notes"]["post"]["responses"]
    assert {"201", "400", "401", "403", "409", "412", "413", "415", "422"} <= created.keys()
    assert "Location" in created["201"]["headers"]
    assert "`workbook-closed`" in created["409"]["description"]
    assert list(created["422"]["content"]) == ["application/problem+json"]
    read = doc["paths"]["/notes/{note}"]["get"]["responses"]
    assert set(read["200"]["content"]) == {"application/json", "text/markdown"}
    assert "ETag" in read["200"]["headers"]
    assert {"304", "404"} <= read.keys()
    deleted = doc["paths"]["/notes/{note}"]["delete"]["responses"]["204"]
    assert "content" not in deleted


def test_the_door_is_described(doc: dict[str, Any]) -> None:
    """Which requests need a session can be read in the document."""
    assert doc["paths"]["/notes"]["get"]["security"] == [{"bearer": []}]
    assert doc["paths"]["/greeting"]["get"]["security"] == [{}, {"bearer": []}]


async def test_the_document_is_public_and_answers_304(
    nobody: httpx.AsyncClient, doc: dict[str, Any]
) -> None:
    """It is made once, has a tag, and is revalidated instead of sent again."""
    first = await nobody.get(URL)
    assert first.json() == doc
    again = await nobody.get(URL, headers={"If-None-Match": first.headers["etag"]})
    assert first.headers["cache-control"] == "no-cache"
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["etag"] == first.headers["etag"]


def test_two_operations_may_not_share_an_id() -> None:
    """Clients are generated from operation ids, so each is its own."""
    rows = [
        Route(
            verb="GET",
            path=path,
            handler=toys.get_greeting,
            door=Door.ANYONE,
            tag="T",
            summary="S",
        )
        for path in ("/one", "/two")
    ]
    with pytest.raises(RouteError, match="toys_get_greeting"):
        create_app(Settings(), routes=rows)
