"""Queries: known parameters, once each, in plain digits."""

from __future__ import annotations

import httpx
import pytest

from tests.api.engine import toys

NOTES = "/api/v1/notes"


@pytest.mark.parametrize("query", ["", "?limit=1", "?limit=100", "?cursor=aZ_-09", "?limit=007"])
async def test_a_good_page_is_answered(ana: httpx.AsyncClient, query: str) -> None:
    """A list has `data` and `next`, and a limit of 1 to 100."""
    response = await ana.get(NOTES + query)
    assert response.status_code == 200
    assert response.json().keys() == {"data", "next"}


@pytest.mark.asvs("15.3.7", "2.2.1")
@pytest.mark.story("S30")
@pytest.mark.parametrize(
    ("query", "fault"),
    [
        ("?limit=0", ("limit", "too_small")),
        ("?limit=101", ("limit", "too_large")),
        ("?limit=1_0", ("limit", "not_whole_number")),
        ("?limit=+5", ("limit", "not_whole_number")),
        ("?limit=5.0", ("limit", "not_whole_number")),
        ("?limit=%D9%A5", ("limit", "not_whole_number")),
        ("?limit=", ("limit", "not_whole_number")),
        ("?cursor=", ("cursor", "wrong_shape")),
        ("?cursor=a/b", ("cursor", "wrong_shape")),
        ("?limit=1&limit=2", ("limit", "repeated")),
        ("?colour=red", (None, "unknown_parameter")),
        ("?limit=%FF", (None, "wrong_shape")),
        ("?cursor=%00", (None, "nul")),
        ("?" + "&".join(f"a{n}=1" for n in range(60)), (None, "wrong_shape")),
    ],
)
async def test_a_bad_query_is_422_and_names_only_what_we_know(
    ana: httpx.AsyncClient, query: str, fault: tuple[str | None, str]
) -> None:
    """`parameter` is a name of ours; an unknown one is not repeated."""
    response = await ana.get(NOTES + query)
    assert response.status_code == 422
    assert [(one.get("parameter"), one["code"]) for one in response.json()["errors"]] == [fault]


async def test_a_row_without_a_query_knows_no_parameter(ana: httpx.AsyncClient) -> None:
    """Unknown parameters are told everywhere, so that a misspelt one is never ignored."""
    response = await ana.get(f"{NOTES}/{toys.NOTE}?limit=1")
    assert response.status_code == 422
