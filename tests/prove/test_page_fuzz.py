"""A short run of the fuzzer for pages, and that it sees what is wrong."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from tests import stores
from tests.prove import page_fuzz
from tests.prove.engines import Templates
from tests.prove.figures import Scale
from tests.prove.page_fuzz import wrong_with


def test_whatever_is_sent_a_page_answers(sqlite_template: Path) -> None:
    """Every row as five people, three times each."""
    made = Templates(sqlite_template, "not asked")
    found = page_fuzz.run_on(made, "sqlite", Scale(share=0.25))
    assert found.faults == []
    assert found.sent > 1_500
    assert {200, 303, 404, 409, 422} <= found.statuses.keys()


def test_the_same_on_postgresql(postgres_server: stores.Postgres, sqlite_template: Path) -> None:
    """Once each, with other words."""
    made = Templates(sqlite_template, postgres_server)
    found = page_fuzz.run_on(made, "postgresql", Scale(share=0.05, seed=7))
    assert found.faults == []
    assert found.sent > 500


@pytest.mark.parametrize(
    ("status", "headers", "content", "said"),
    [
        (500, {}, b"", "status 500"),
        (303, {"Location": "https://elsewhere.example"}, b"", "a way to"),
        (303, {"Location": "//elsewhere.example"}, b"", "a way to"),
        (303, {"Location": "/entries"}, b"", ""),
        (204, {}, b"x", "a body"),
        (200, {"Content-Type": "application/json"}, b"{}", "a file that opens"),
        (200, {"Content-Type": "text/html; charset=utf-8"}, b"<title>x</title>", "a promise"),
    ],
)
def test_it_sees_what_is_wrong(
    status: int, headers: dict[str, str], content: bytes, said: str
) -> None:
    """A fault of ours, a way to somewhere else, a page that is not like a page of ours."""
    headers = {"Content-Disposition": "inline", "Cache-Control": "no-store", **headers}
    request = httpx.Request("POST", "https://workbook.example/me")
    reply = httpx.Response(status, headers=headers, content=content, request=request)
    fault = wrong_with(reply)
    assert said in fault
    assert bool(fault) is bool(said)
