"""Every no is application/problem+json, from one catalogue."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

import api
import workbook
from api.problems import CATALOGUE, KINDS, Kind
from tests.api.engine import toys

ROOTS = [Path(module.__file__ or "").parent for module in (api, workbook)]


def slugs_in_code() -> Iterator[tuple[str, str]]:
    """Where each slug stands: `slug = "…"` in an error class, and the first word of a refusal."""
    for file in (file for root in ROOTS for file in root.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text())):
            for slug in _slugs(node):
                if isinstance(slug, ast.Constant):
                    yield file.name, str(slug.value)


def _slugs(node: ast.AST) -> list[ast.expr]:
    if isinstance(node, ast.ClassDef):
        lines = [line for line in node.body if isinstance(line, ast.Assign)]
        return [line.value for line in lines if _is(line.targets[0], "slug")]
    if isinstance(node, ast.Call) and (_is(node.func, "Refused") or _is(node.func, "_refuse")):
        return node.args[:1]
    return []


def _is(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def test_every_slug_in_the_code_is_in_the_catalogue() -> None:
    """A problem's type always leads to a page that explains it."""
    found = list(slugs_in_code())
    assert len(found) > 20
    assert [(file, slug) for file, slug in found if slug not in CATALOGUE] == []


def test_every_slug_that_a_row_announces_is_in_the_catalogue() -> None:
    """The document names only problems that exist."""
    announced = {slug for row in toys.ROWS for slug in row.problems}
    assert announced <= CATALOGUE.keys()


def test_slugs_stand_once_and_are_words_with_dashes() -> None:
    """One slug, one meaning."""
    assert len(CATALOGUE) == len(KINDS)
    assert all(kind.slug.replace("-", "").isalpha() and kind.slug.islower() for kind in KINDS)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.slug)
async def test_every_kind_has_a_page_without_a_script(
    nobody: httpx.AsyncClient, kind: Kind
) -> None:
    """The page says the title and the paragraph, and needs no session."""
    response = await nobody.get(f"/problems/{kind.slug}")
    assert response.status_code == 200
    assert response.headers["content-type"].startswith("text/html")
    assert kind.title in response.text
    assert "<script" not in response.text
    assert "style=" not in response.text
    assert "script-src" not in response.headers["content-security-policy"]


@pytest.mark.parametrize(
    ("why", "status", "slug", "header"),
    [
        ("refused", 409, "same-person", None),
        ("tries", 429, "too-many-tries", ("retry-after", "30")),
        ("unavailable", 503, "unavailable", ("retry-after", "2")),
        ("surprise", 409, "no-such-slug", None),
    ],
)
async def test_the_domain_says_no_in_http(
    nobody: httpx.AsyncClient, why: str, status: int, slug: str, header: tuple[str, str] | None
) -> None:
    """Each error of the domain has its status, its type and what a client needs to go on."""
    response = await nobody.post(f"/api/v1/refusals?why={why}")
    body = response.json()
    assert response.status_code == body["status"] == status
    assert response.headers["content-type"] == "application/problem+json"
    assert body["type"] == f"/problems/{slug}"
    assert body["request_id"] == response.headers["x-request-id"]
    assert body.keys() == {"type", "title", "status", "detail", "request_id"}
    assert header is None or response.headers[header[0]] == header[1]


@pytest.mark.asvs("4.1.2", "14.2.5")
@pytest.mark.story("S50")
@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/api",
        "/api/v1",
        "/api/v1/",
        "/api/v1/nothing",
        "/api/v1/notes/",
        "//api/v1/notes",
        "/livez/",
        "/livez%0A",
        f"/api/v1/notes/{toys.NOTE}%0A",
        f"/api/v1/notes/{toys.NOTE}.css",
        f"/api/v1/notes/{toys.NOTE};x.js",
        f"/api/v1/notes/{toys.NOTE}%2e",
    ],
)
async def test_an_unknown_path_is_404_and_never_a_redirect(
    ana: httpx.AsyncClient, path: str
) -> None:
    """No slash is added or taken away, no suffix is overlooked."""
    response = await ana.get(path)
    assert response.status_code == 404
    assert response.json()["type"] == "/problems/not-found"


@pytest.mark.asvs("4.1.4", "13.4.4")
@pytest.mark.parametrize("method", ["PATCH", "DELETE", "TRACE", "BREW"])
async def test_a_wrong_verb_is_405_with_the_right_ones(
    nobody: httpx.AsyncClient, method: str
) -> None:
    """All rows of a path stand in one Allow, with HEAD and OPTIONS."""
    response = await nobody.request(method, "/api/v1/notes")
    assert response.status_code == 405
    assert response.headers["allow"] == "GET, HEAD, OPTIONS, POST"


async def test_a_wrong_verb_on_a_plain_route_is_the_same_kind_of_problem(
    nobody: httpx.AsyncClient,
) -> None:
    """Routes beside the table answer in the same manner."""
    response = await nobody.post("/livez")
    assert response.status_code == 405
    assert response.json()["type"] == "/problems/method-not-allowed"
    assert set(response.headers["allow"].split(", ")) == {"GET", "HEAD"}


async def test_options_says_what_can_be_done(nobody: httpx.AsyncClient) -> None:
    """OPTIONS tells the verbs of a path, which the document tells everybody too."""
    response = await nobody.options(f"/api/v1/notes/{toys.NOTE}")
    assert response.status_code == 204
    assert response.headers["allow"] == "DELETE, GET, HEAD, OPTIONS, PUT"


async def test_head_is_get_without_the_body(ana: httpx.AsyncClient) -> None:
    """The same status and headers, and no content."""
    get = await ana.get(f"/api/v1/notes/{toys.NOTE}")
    head = await ana.head(f"/api/v1/notes/{toys.NOTE}")
    assert head.content == b""
    assert head.status_code == get.status_code
    for name in ("etag", "content-length", "content-type", "vary"):
        assert head.headers[name] == get.headers[name]


async def test_a_fixed_path_wins_over_one_with_a_parameter(ana: httpx.AsyncClient) -> None:
    """`/notes/latest` is found, though `/notes/{note}` stands before it in the table."""
    assert (await ana.get("/api/v1/notes/latest")).json()["text"] == "the latest"
