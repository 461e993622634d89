"""401 before anything is read, then 404, then what is wrong with the request, then the handler."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from tests.api.engine import people, toys

NOTE = f"/api/v1/notes/{toys.NOTE}"
ABSENT = "/api/v1/notes/note_" + "b" * 26

BAD_REQUESTS: list[dict[str, Any]] = [
    {"content": b"{", "headers": {"content-type": "application/json"}},
    {"content": b"{}", "headers": {"content-type": "text/plain"}},
    {"content": b" " * (1024 * 1024 + 1), "headers": {"content-type": "application/json"}},
    {"json": {"text": 1}},
    {"json": {"text": "fine"}, "params": {"unknown": "1"}},
    {"json": {"text": "fine"}, "headers": {"if-match": "no quotes"}},
    {"json": {"text": "fine"}, "headers": {"if-match": '"another"'}},
]
STATUSES = [400, 415, 413, 422, 422, 400, 412]


@pytest.mark.parametrize("request_", BAD_REQUESTS)
async def test_without_a_session_every_request_is_401(
    nobody: httpx.AsyncClient, request_: dict[str, Any]
) -> None:
    """However broken a request is, who is not signed in learns only that."""
    response = await nobody.put(NOTE, **request_)
    assert response.status_code == 401
    assert response.headers["www-authenticate"] == "Bearer"
    assert response.json()["type"] == "/problems/not-signed-in"


@pytest.mark.asvs("15.2.2")
async def test_without_a_session_the_body_is_not_read(nobody: httpx.AsyncClient) -> None:
    """401 is answered before the first byte of the body is taken in."""
    taken = []

    async def body() -> AsyncIterator[bytes]:
        taken.append("a part")
        yield b"{}"

    response = await nobody.post("/api/v1/notes", content=body())
    assert response.status_code == 401
    assert taken == []


@pytest.mark.asvs("8.2.2")
@pytest.mark.story("S28")
@pytest.mark.parametrize("path", [NOTE, ABSENT, "/api/v1/notes/short"])
@pytest.mark.parametrize("request_", BAD_REQUESTS)
async def test_what_one_may_not_see_is_404_however_broken_the_request(
    sol: httpx.AsyncClient, path: str, request_: dict[str, Any]
) -> None:
    """Sol cannot tell by a 400, 412, 413, 415 or 422 that Ana's note exists."""
    response = await sol.put(path, **request_)
    assert response.status_code == 404
    assert response.json()["type"] == "/problems/not-found"


@pytest.mark.parametrize(("request_", "status"), [*zip(BAD_REQUESTS, STATUSES, strict=True)])
async def test_whoever_may_see_it_is_told_what_is_wrong(
    ana: httpx.AsyncClient, request_: dict[str, Any], status: int
) -> None:
    """Ana's own broken requests get the verdict that helps, and change nothing."""
    assert (await ana.put(NOTE, **request_)).status_code == status
    assert (await ana.get(NOTE)).json()["revision"] == 1


@pytest.mark.asvs("8.2.2")
@pytest.mark.story("S28")
async def test_hidden_and_absent_are_the_same_bytes(sol: httpx.AsyncClient) -> None:
    """A hidden note and one that never was differ in the request id and in nothing else."""

    def shape(response: httpx.Response) -> tuple[int, list[tuple[str, str]], dict[str, Any]]:
        headers = [(k, v) for k, v in response.headers.items() if k != "x-request-id"]
        body = {k: v for k, v in response.json().items() if k != "request_id"}
        return response.status_code, headers, body

    hidden, absent, misshapen = [
        shape(await sol.get(path)) for path in (NOTE, ABSENT, "/api/v1/notes/x.css")
    ]
    assert hidden == absent == misshapen


async def test_a_good_request_is_loaded_once(ana: httpx.AsyncClient, store: toys.Store) -> None:
    """The lock of the row does not run beside the load of the use-case when all is well."""
    await ana.put(NOTE, json={"text": "second"})
    assert store.calls == ["lock"]


async def test_a_dead_token_keeps_nobody_from_an_open_door(nobody: httpx.AsyncClient) -> None:
    """Behind the door `anyone` a token that has ended counts as none, a living one is known."""
    for token, who in (("long-gone", None), (people.ANA.session, people.ANA.account)):
        response = await nobody.get(
            "/api/v1/greeting", headers={"Authorization": f"Bearer {token}"}
        )
        assert response.json() == {"who": who}


@pytest.mark.parametrize("header", ["Basic YTpi", "Bearer", "Bearer ", "Bearer a b", "bearer\tx"])
async def test_what_is_not_a_bearer_token_is_nobody(nobody: httpx.AsyncClient, header: str) -> None:
    """Any other scheme or shape of Authorization is as good as none."""
    response = await nobody.get("/api/v1/notes", headers={"Authorization": header})
    assert response.status_code == 401
