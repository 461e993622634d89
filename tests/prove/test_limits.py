"""The limits on guessing hold over two servers at one database, and after both were killed."""

from __future__ import annotations

import asyncio
import time
from collections import Counter

import httpx
import pytest

from tests.cast import API, PASSWORD
from tests.prove.figures import Engine
from tests.prove.nursery import Server, nursery
from tests.prove.places import places

AT_ONCE = 30


async def _guesses(servers: list[Server], login: str) -> Counter[int]:
    """What thirty wrong passwords at once are answered, the servers taking turns."""
    async with httpx.AsyncClient(timeout=60) as http:
        replies = await asyncio.gather(
            *(_sign_in(http, servers[n % len(servers)], login, f"guess number {n:06}")
              for n in range(AT_ONCE))
        )  # fmt: skip
    return Counter(reply.status_code for reply in replies)


async def _sign_in(
    http: httpx.AsyncClient, server: Server, login: str, password: str
) -> httpx.Response:
    body = {"login": login, "password": password}
    return await http.post(f"http://127.0.0.1:{server.port}{API}/sessions", json=body)


async def _arrive(server: Server, login: str) -> None:
    body = {"login": login, "password": PASSWORD, "name": "Somebody"}
    async with httpx.AsyncClient(timeout=60) as http:
        made = await http.post(f"http://127.0.0.1:{server.port}{API}/accounts", json=body)
    assert made.status_code == 201, made.text


async def _right(server: Server, login: str) -> int:
    async with httpx.AsyncClient(timeout=60) as http:
        return (await _sign_in(http, server, login, PASSWORD)).status_code


@pytest.mark.story("I01")
@pytest.mark.asvs("6.3.1", "2.4.1")
@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
async def test_ten_guesses_are_ten_over_two_servers_and_after_a_crash(engine: Engine) -> None:
    """Neither a second process nor a start anew gives one more; nobody else is kept out."""
    with nursery() as nurse, places((engine,)) as found:
        place = next(found, None)
        if place is None:
            pytest.skip(f"there is no {engine}")
        settings = place.settings() | {"rate_limits": True}
        window = None
        while window != _window():  # one that ends meanwhile would give ten more, and rightly
            window = _window()
            login = f"ana-{window}@example.org"
            servers = [nurse.serve(**settings), nurse.serve(**settings)]
            await _arrive(servers[0], login)
            await _arrive(servers[1], f"sol-{window}@example.org")
            guessed = await _guesses(servers, login)
            for server in servers:
                server.kill()
                nurse.reap(server)
            anew = nurse.serve(**settings)
            after = [await _right(anew, one) for one in (login, f"sol-{window}@example.org")]
        assert guessed == {401: 10, 429: AT_ONCE - 10}
        assert after == [429, 201]


def _window() -> int:
    """Which ten minutes these are."""
    return int(time.time()) // 600
