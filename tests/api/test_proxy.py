"""A proxy in front, played by the tests: what it says of a client is believed from it alone.

The application is loaded as `workbook serve` loads it, by the same configuration of uvicorn, and
asked as if by the socket of this or that machine.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from api.running import config_of
from api.settings import Settings
from tests import stores
from tests.api.rest.clock import stopped
from tests.cast import API, PASSWORD, World, world

PROXY, VISITOR, OTHER = "192.0.2.1", "203.0.113.7", "203.0.113.8"
OFTEN = 20
"""So many logins may be asked for in an hour from one address."""


@dataclass
class Network:
    """A server that believes its proxy, if it has one, and machines that speak to it."""

    cast: World
    directory: Path

    async def taken(self, machine: str, headers: Mapping[str, str], proxy: str = PROXY) -> int:
        """The status that a machine gets which asks for a login that is taken."""
        body = {"login": "ana@example.org", "password": PASSWORD, "name": "Another"}
        reply = await self.send(machine, "POST", f"{API}/accounts", headers, proxy, json=body)
        return reply.status_code

    async def send(
        self,
        machine: str,
        verb: str,
        path: str,
        headers: Mapping[str, str],
        proxy: str,
        **more: Any,
    ) -> httpx.Response:
        settings = Settings(data_dir=self.directory, forwarded_allow_ips=proxy)
        config = config_of(self.cast.app, settings)
        config.load()
        transport = httpx.ASGITransport(app=config.loaded_app, client=(machine, 40_000))  # type: ignore[arg-type]
        async with httpx.AsyncClient(
            transport=transport, base_url="https://workbook.example"
        ) as client:
            return await client.request(verb, path, headers=dict(headers), **more)


@pytest.fixture
async def network(sqlite_template: Path, tmp_path: Path) -> AsyncIterator[Network]:
    with stopped():
        databases = stores.clone_sqlite(sqlite_template, tmp_path / "db")
        async with world(databases, tmp_path, "Ana") as cast:
            yield Network(cast, tmp_path)


def through(*addresses: str) -> dict[str, str]:
    """What a proxy adds: the address that it was asked from, behind what it was sent."""
    return {"X-Forwarded-For": ", ".join(addresses), "X-Forwarded-Proto": "https"}


@pytest.mark.asvs("4.1.3", "15.3.4")
async def test_behind_a_proxy_each_visitor_is_counted_apart(network: Network) -> None:
    """Whatever a visitor makes up stands before the proxy's own word, and counts for nothing."""
    seen = [await network.taken(PROXY, through(f"198.51.100.{n}", VISITOR)) for n in range(OFTEN)]
    assert set(seen) == {409}
    assert await network.taken(PROXY, through("198.51.100.99", VISITOR)) == 429
    assert await network.taken(PROXY, through(OTHER)) == 409


@pytest.mark.asvs("4.1.3", "15.3.4")
@pytest.mark.parametrize("proxy", [PROXY, ""], ids=["another-machine", "no-proxy-is-named"])
async def test_who_is_no_proxy_is_counted_by_its_own_address(network: Network, proxy: str) -> None:
    """And can neither hide behind a made-up address nor use up the tries of somebody else."""
    machine = OTHER if proxy else PROXY
    seen = [await network.taken(machine, through(f"198.51.100.{n}"), proxy) for n in range(OFTEN)]
    assert set(seen) == {409}
    assert await network.taken(machine, through(VISITOR), proxy) == 429
    assert await network.taken(VISITOR, {}, proxy) == 409


MADE_UP = {
    "X-Forwarded-Proto": "http",
    "X-Forwarded-Host": "elsewhere.example",
    "X-Forwarded-Port": "81",
    "X-Real-IP": VISITOR,
    "Forwarded": f"for={VISITOR};host=elsewhere.example;proto=http",
    "X-Original-URL": "/me",
    "X-HTTP-Method-Override": "DELETE",
}


@pytest.mark.asvs("4.1.3")
@pytest.mark.parametrize("machine", [PROXY, VISITOR])
async def test_no_such_header_changes_a_page(network: Network, machine: str) -> None:
    """Where links lead and whether browsers stay with https is said by the settings alone."""
    for path in ("/sign-in", "/me", f"{API}/me", "/nowhere"):
        plain = await network.send(machine, "GET", path, {}, PROXY)
        dressed = await network.send(machine, "GET", path, MADE_UP, PROXY)
        assert dressed.status_code == plain.status_code
        assert _lasting(dressed) == _lasting(plain)
        assert "elsewhere" not in dressed.text


def _lasting(reply: httpx.Response) -> dict[str, str]:
    """The headers, but for what is new each time."""
    passing = ("x-request-id", "content-security-policy", "content-length")
    return {name: value for name, value in reply.headers.items() if name not in passing}
