"""Reading replies: the slug of a problem, and the answers that most tests send."""

from __future__ import annotations

from typing import Any

import httpx

from tests.cast import Person, World

STATEMENT = {"feelings": ["hurt"], "situation": "A plan changed", "needs": ["respect"]}
SKIP = {"skip": True}
ANAS = {"statement": SKIP, "need": {"value": "respect", "importance": 4, "guess": "space"}}
BENS = {"statement": SKIP, "need": {"value": "space", "importance": 3, "guess": "space"}}
NOT_FOUND = (404, "not-found")
NOT_OPEN = (404, "not-open")
CLOSED = (409, "workbook-closed")


def told(reply: httpx.Response) -> tuple[int, str]:
    """The status, and which problem it is."""
    return reply.status_code, reply.json()["type"].removeprefix("/problems/")


async def data_of(person: Person, path: str) -> list[dict[str, Any]]:
    """The lines of a list."""
    reply = await person.get(path)
    assert reply.status_code == 200, reply.text
    found: list[dict[str, Any]] = reply.json()["data"]
    return found


async def state_of(person: Person, entry: str) -> tuple[str, str]:
    """`mine` and `couple`, as this person sees them."""
    shown = (await person.get(f"/entries/{entry}")).json()
    return shown["mine"], shown["couple"]


async def review_of(person: Person, entry: str) -> dict[str, Any]:
    reply = await person.get(f"/entries/{entry}/review")
    assert reply.status_code == 200, reply.text
    found: dict[str, Any] = reply.json()
    return found


def prompt_in(review: dict[str, Any], prompt: str) -> dict[str, Any]:
    found: dict[str, Any] = next(one for one in review["prompts"] if one["id"] == prompt)
    return found


async def opened(cast: World, workbook: str, anas: Any = ANAS, bens: Any = BENS) -> str:
    """An entry of `soft-start` that both have sent, and which is open."""
    entry = await cast.open(cast.ana, workbook, "soft-start")
    await cast.send(cast.ana, entry, anas)
    await cast.send(cast.ben, entry, bens)
    return entry
