"""`Idempotency-Key` reaches the handler with a fingerprint of the request."""

from __future__ import annotations

import httpx
import pytest

from tests.api.engine import toys

COPIES = f"/api/v1/notes/{toys.NOTE}/copies"


@pytest.mark.parametrize("header", ["8e03978e-40d5", '"8e03978e-40d5"'])
async def test_a_key_is_taken_in_quotes_or_without(
    ana: httpx.AsyncClient, store: toys.Store, header: str
) -> None:
    """Both spellings in use name the same key."""
    await ana.post(COPIES, headers={"Idempotency-Key": header})
    assert store.calls[-1].startswith("copy 8e03978e-40d5 ")


@pytest.mark.asvs("2.2.1")
@pytest.mark.story("S38")
@pytest.mark.parametrize("header", ["", "a b", "a" * 256, '""', 'a"b'])
async def test_a_key_that_is_none_is_400(ana: httpx.AsyncClient, header: str) -> None:
    """One to 255 visible characters; anything else would not be recognised again."""
    response = await ana.post(COPIES, headers={"Idempotency-Key": header})
    assert response.status_code == 400
    assert response.json()["type"] == "/problems/bad-header"


async def test_two_keys_are_400(ana: httpx.AsyncClient) -> None:
    """Two keys on one request are no key."""
    response = await ana.post(COPIES, headers=[("Idempotency-Key", "a"), ("Idempotency-Key", "b")])
    assert response.status_code == 400


@pytest.mark.asvs("2.3.3")
@pytest.mark.story("S38")
async def test_the_fingerprint_tells_requests_apart(
    ana: httpx.AsyncClient, store: toys.Store
) -> None:
    """The same request has the same fingerprint, another body another one."""
    headers = {"content-type": "application/json"}
    for content in (b"", b"{}", b"{}", b"{ }"):
        await ana.post(COPIES, content=content, headers=headers)
    marks = [call.split()[-1] for call in store.calls if call.startswith("copy")]
    assert marks[1] == marks[2]
    assert len({marks[0], marks[1], marks[3]}) == 3
