"""The toy application, and a client for each of the cast. No database is needed."""

from __future__ import annotations

from collections.abc import AsyncIterator

import httpx
import pytest
from starlette.applications import Starlette

from tests.api.engine import people, toys


@pytest.fixture
def app() -> Starlette:
    return toys.toy_app()


@pytest.fixture
def store(app: Starlette) -> toys.Store:
    found = app.state.store
    assert isinstance(found, toys.Store)
    return found


@pytest.fixture
async def ana(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    async with toys.client_of(app, people.ANA) as client:
        yield client


@pytest.fixture
async def sol(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    async with toys.client_of(app, people.SOL) as client:
        yield client


@pytest.fixture
async def nobody(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    async with toys.client_of(app, None) as client:
        yield client
