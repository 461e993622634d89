"""What does not fit is said in our words, at the right place, and never repeated back."""

from __future__ import annotations

import json
from typing import Any

import anyio
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.api.engine import people, toys

NOTES = "/api/v1/notes"
JSON = {"content-type": "application/json"}
CANARY = "zq7canary"


@pytest.mark.asvs("2.2.1", "2.2.3")
@pytest.mark.parametrize(
    ("body", "faults"),
    [
        ({}, [("#/text", "missing")]),
        ({"text": 1}, [("#/text", "not_text")]),
        ({"text": "a" * 41}, [("#/text", "too_long")]),
        ({"text": "a", "kind": "cold"}, [("#/kind", "not_one_of")]),
        ({"text": "a", "kind": "warm"}, [("#", "needs_size")]),
        ({"text": "a", "size": {}}, [("#/size/width", "missing")]),
        ({"text": "a", "size": {"width": "2"}}, [("#/size/width", "not_whole_number")]),
        ({"text": "a", "size": {"width": 2.5}}, [("#/size/width", "not_whole_number")]),
        ({"text": "a", "size": {"width": True}}, [("#/size/width", "not_whole_number")]),
        ({"text": "a", "size": []}, [("#/size", "not_object")]),
        ({"text": "a", "sizes": [{"width": 1}] * 4}, [("#/sizes", "too_many")]),
        (
            {"text": "a", "sizes": [{"width": 1}, {"width": 0}, {"width": 10}]},
            [("#/sizes/1/width", "too_small"), ("#/sizes/2/width", "too_large")],
        ),
        ({"text": "a", "due_on": "2026-13-01"}, [("#/due_on", "not_date")]),
        ({"text": "a", "author_id": "x", "revision": 9}, [("#", "unknown_field")]),
        ({"text": "a", "size": {"width": 1, "x": 2}}, [("#/size", "unknown_field")]),
        ([], [("#", "not_object")]),
        (None, [("#", "not_object")]),
    ],
)
async def test_every_place_is_named_at_once(
    ana: httpx.AsyncClient, body: object, faults: list[tuple[str, str]]
) -> None:
    """A pointer and a stable code for each place, and a sentence without alarm."""
    raw = json.dumps(body).encode()
    response = await ana.post(NOTES, content=raw, headers=JSON)
    assert response.status_code == 422
    found = response.json()["errors"]
    assert [(one["pointer"], one["code"]) for one in found] == faults
    assert all(one["detail"].endswith(".") for one in found)


@pytest.mark.parametrize("width", ["7", "7.0", "0.7e1"])
async def test_a_whole_number_is_one_however_it_is_spelled(
    ana: httpx.AsyncClient, width: str
) -> None:
    """JSON has one kind of number; 7.0 is the whole number seven."""
    raw = f'{{"text": "a", "size": {{"width": {width}}}}}'.encode()
    assert (await ana.post(NOTES, content=raw, headers=JSON)).status_code == 201


@pytest.mark.asvs("8.2.3", "15.3.3", "15.3.5")
@pytest.mark.story("S30")
async def test_mass_assignment_changes_nothing(ana: httpx.AsyncClient, store: toys.Store) -> None:
    """A field that the model does not name keeps the handler from running at all."""
    await ana.post(NOTES, json={"text": "a", "revealed_at": "2026-11-22"})
    assert store.calls == []


def _json() -> st.SearchStrategy[Any]:
    """JSON in which every text and every name of an object carries the canary."""
    canaries = st.text(max_size=5).map(lambda text: CANARY + text)
    names = st.one_of(canaries, st.sampled_from(["text", "kind", "size", "width", "sizes"]))
    leaves = st.one_of(canaries, st.integers(), st.booleans(), st.none())
    return st.recursive(
        leaves,
        lambda inner: st.one_of(
            st.lists(inner, max_size=3), st.dictionaries(names, inner, max_size=4)
        ),
        max_leaves=12,
    )


async def _refused(method: str, url: str, **request: Any) -> httpx.Response:
    async with toys.client_of(toys.toy_app(), people.ANA) as client:
        return await client.request(method, url, **request)


@pytest.mark.asvs("16.5.1")
@pytest.mark.story("S43")
@given(body=_json())
def test_no_error_repeats_a_value_or_a_name_of_a_body(body: Any) -> None:
    """Whatever was sent, an error holds none of it: neither values nor made-up names."""
    raw = json.dumps(body).encode()
    response = anyio.run(lambda: _refused("PUT", f"{NOTES}/{toys.NOTE}", content=raw, headers=JSON))
    if response.status_code != 200:
        assert CANARY not in response.text
        assert CANARY not in str(response.headers)


@pytest.mark.asvs("16.5.1")
@pytest.mark.story("S43")
@pytest.mark.parametrize(
    "request_",
    [
        {"method": "GET", "url": f"/api/v1/{CANARY}"},
        {"method": "GET", "url": f"{NOTES}/{CANARY}"},
        {"method": "GET", "url": f"{NOTES}?limit={CANARY}"},
        {"method": "GET", "url": f"{NOTES}?{CANARY}=1"},
        {"method": "GET", "url": f"{NOTES}?cursor={CANARY}!"},
        {"method": CANARY.upper(), "url": NOTES},
        {"method": "POST", "url": NOTES, "content": f'{{"{CANARY}'.encode()},
        {"method": "POST", "url": NOTES, "headers": {"content-type": CANARY}, "content": b"1"},
        {"method": "POST", "url": NOTES, "headers": {"idempotency-key": f"{CANARY} {CANARY}"}},
        {"method": "PUT", "url": f"{NOTES}/{toys.NOTE}", "headers": {"if-match": CANARY}},
        {"method": "POST", "url": "/api/v1/breakdown", "json": {"text": CANARY}},
        {"method": "GET", "url": f"/problems/{CANARY}"},
    ],
)
async def test_no_error_repeats_any_other_part_of_a_request(request_: dict[str, Any]) -> None:
    """Paths, queries, headers and verbs do not come back either."""
    response = await _refused(**request_)
    assert response.status_code >= 400
    assert CANARY not in response.text.lower()
    assert CANARY not in str(response.headers).lower()
