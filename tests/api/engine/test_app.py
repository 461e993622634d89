"""The application as a whole: alive, ready, opened and closed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

import httpx

from api.app import create_app
from api.settings import Settings
from tests.api.engine import toys


async def well() -> None:
    """A check that finds nothing wrong."""


async def ill() -> None:
    raise ConnectionError("the database at zq7canary is away")


async def test_alive_asks_nothing_of_anything_else() -> None:
    """A process whose database is away is alive still."""
    app = create_app(Settings(), checks={"database": ill})
    async with toys.client_of(app, None) as client:
        response = await client.get("/livez")
    assert (response.status_code, response.json()) == (200, {"alive": True})


async def test_ready_tells_names_only() -> None:
    """503 while one check fails, with the names of all and the reason of none."""
    app = create_app(Settings(), checks={"database": ill, "content": well})
    async with toys.client_of(app, None) as client:
        response = await client.get("/readyz")
        app.state.checks = {"database": well, "content": well}
        later = await client.get("/readyz")
    assert response.status_code == 503
    assert response.json() == {"ready": False, "checks": {"database": "failing", "content": "ok"}}
    assert "zq7canary" not in response.text
    assert (later.status_code, later.json()["ready"]) == (200, True)


async def test_what_is_opened_is_there_while_it_runs_and_closed_after() -> None:
    """The lifespan opens with the settings and gives handlers what it opened."""
    steps: list[str] = []

    @asynccontextmanager
    async def opening(settings: Settings) -> AsyncIterator[Mapping[str, object]]:
        steps.append(f"open {settings.port}")
        yield {"store": toys.Store(), "tag_key": b"from the vault"}
        steps.append("close")

    app = create_app(
        Settings(port=8001), routes=toys.ROWS, authenticate=toys.authenticate, opening=opening
    )
    async with app.router.lifespan_context(app):
        assert isinstance(app.state.store, toys.Store)
        assert app.state.tag_key == b"from the vault"
        assert steps == ["open 8001"]
    assert steps == ["open 8001", "close"]


async def test_without_a_way_to_sign_in_nobody_is_signed_in() -> None:
    """An application that was given no `authenticate` lets nobody through a closed door."""
    app = create_app(Settings(), routes=toys.ROWS)
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app=app),
        base_url="http://workbook.test",
        headers={"Authorization": "Bearer anything"},
    ) as client:
        response = await client.get("/api/v1/notes")
    assert response.status_code == 401
