"""Visitors with a browser that runs no script. They have no account until they make one."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.api.rest.clock import Clock, stopped
from tests.cast import server
from tests.pages.opened import Couple, couple
from tests.pages.visitor import HOST, Visitor
from workbook.database import Databases

Visit = Callable[[str], Visitor]


@pytest.fixture
def clock() -> Iterator[Clock]:
    """A clock that the test turns; it stands still."""
    with stopped() as made:
        yield made


@pytest.fixture
async def app(databases: Databases, tmp_path: Path) -> AsyncIterator[Any]:
    async with server(databases, tmp_path) as made:
        yield made


@pytest.fixture
async def visit(app: Any) -> AsyncIterator[Visit]:
    """Opens one more browser, for somebody of this name."""
    async with AsyncExitStack() as stack:
        browsers: list[httpx.AsyncClient] = []

        def opened(name: str) -> Visitor:
            transport = httpx.ASGITransport(app=app)
            browsers.append(httpx.AsyncClient(transport=transport, base_url=HOST))
            stack.push_async_callback(browsers[-1].aclose)
            return Visitor(name, browsers[-1])

        yield opened


@pytest.fixture
async def ana(visit: Visit) -> Visitor:
    """Ana, signed in."""
    return await visit("Ana").sign_up()


@pytest.fixture
async def ben(visit: Visit) -> Visitor:
    """Ben, signed in on his own phone."""
    return await visit("Ben").sign_up()


@pytest.fixture
async def two(app: Any, ana: Visitor, ben: Visitor) -> AsyncIterator[Couple]:
    """The two of them in a workbook, with what they do in the API to begin from."""
    async with couple(app, ana, ben) as made:
        yield made


@pytest.fixture
async def nobody(visit: Visit) -> Visitor:
    """Somebody who has not signed in."""
    return visit("Nobody")
