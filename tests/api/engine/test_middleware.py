"""What every request passes on its way in, and every response on its way out."""

from __future__ import annotations

import json
import logging
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from api.logs import JsonLines
from api.middleware import HEADERS
from api.settings import Settings
from tests.api.engine import people, toys
from workbook.ports import Ports, using

NOTE = f"/api/v1/notes/{toys.NOTE}"
TOKEN = {"Authorization": f"Bearer {people.ANA.session}"}


@pytest.mark.asvs(
    "3.2.1", "3.4.2", "3.4.3", "3.4.4", "3.4.5", "3.4.6", "3.4.8", "3.5.8", "14.2.2", "14.3.2"
)
@pytest.mark.story("S50")
@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", NOTE, 200),
        ("HEAD", NOTE, 200),
        ("OPTIONS", NOTE, 204),
        ("GET", "/nowhere", 404),
        ("PATCH", NOTE, 405),
        ("POST", "/api/v1/notes", 400),
        ("GET", "/livez", 200),
        ("GET", "/readyz", 200),
        ("GET", "/api/v1/openapi.json", 200),
        ("GET", "/api/docs", 200),
        ("GET", "/api/reference", 200),
        ("GET", "/api/static/page.css", 200),
        ("GET", "/problems/not-found", 200),
    ],
)
async def test_every_response_has_the_security_headers(
    ana: httpx.AsyncClient, method: str, path: str, status: int
) -> None:
    """Successes, refusals, pages and files alike; only public ones may be cached."""
    headers = {"content-type": "application/json"}
    response = await ana.request(method, path, headers=headers)
    assert response.status_code == status
    for name, value in HEADERS.items():
        if name not in ("Content-Security-Policy", "Cache-Control"):
            assert response.headers[name] == value
    assert "default-src 'none'" in response.headers["content-security-policy"]
    assert "frame-ancestors 'none'" in response.headers["content-security-policy"]
    assert response.headers["x-request-id"].startswith("req_")
    if path.startswith("/api/v1/notes"):
        assert response.headers["cache-control"] == "no-store"
    assert "strict-transport-security" not in response.headers


@pytest.mark.asvs("3.4.1")
async def test_https_is_kept_once_it_is_configured() -> None:
    """With an https address of its own, the server tells browsers to stay with https."""
    app = toys.toy_app(Settings(public_url="https://workbook.example"))
    async with toys.client_of(app, None) as client:
        response = await client.get("/livez")
    told = response.headers["strict-transport-security"]
    assert told == "max-age=31536000; includeSubDomains"


@pytest.mark.asvs("3.5.1")
@pytest.mark.story("S47")
@pytest.mark.parametrize(
    ("headers", "let_in"),
    [
        ({}, True),
        ({"Sec-Fetch-Site": "same-origin"}, True),
        ({"Sec-Fetch-Site": "none"}, True),
        ({"Sec-Fetch-Site": "same-site"}, False),
        ({"Sec-Fetch-Site": "cross-site"}, False),
        ({"Sec-Fetch-Site": ""}, False),
        ({"Sec-Fetch-Site": "cross-site", "Origin": "http://workbook.test"}, False),
        ({"Origin": "http://workbook.test"}, True),
        ({"Origin": "http://WORKBOOK.test"}, True),
        ({"Origin": "http://workbook.test:81"}, False),
        ({"Origin": "http://elsewhere.test"}, False),
        ({"Origin": "http://workbook.test.elsewhere.test"}, False),
        ({"Origin": "http://workbook.test@elsewhere.test"}, False),
        ({"Origin": "http://[broken"}, False),
        ({"Origin": "null"}, False),
        ({"Origin": ""}, False),
    ],
)
async def test_an_unsafe_request_from_another_site_is_403(
    ana: httpx.AsyncClient, store: toys.Store, headers: dict[str, str], let_in: bool
) -> None:
    """Browsers say where a request comes from; programs that say nothing are let in."""
    response = await ana.post("/api/v1/notes", json={"text": "a"}, headers=headers)
    assert response.status_code == (201 if let_in else 403)
    assert ("create" in store.calls) is let_in


async def test_reading_from_another_site_is_left_to_the_browser(ana: httpx.AsyncClient) -> None:
    """A GET changes nothing; the answer stays unreadable elsewhere by its headers."""
    response = await ana.get(NOTE, headers={"Sec-Fetch-Site": "cross-site"})
    assert response.status_code == 200
    assert response.headers["cross-origin-resource-policy"] == "same-origin"
    assert "access-control-allow-origin" not in response.headers


@pytest.mark.parametrize("cookie", ["__Host-workbook=a", "theme=dark; workbook=a", "workbook"])
async def test_a_token_and_a_session_cookie_are_400(nobody: httpx.AsyncClient, cookie: str) -> None:
    """It must never be in doubt who is asking."""
    response = await nobody.get(NOTE, headers={**TOKEN, "Cookie": cookie})
    assert response.status_code == 400
    assert response.json()["type"] == "/problems/two-credentials"


async def test_a_request_has_one_host(nobody: httpx.AsyncClient) -> None:
    """With two of them a proxy in front may have meant the other one."""
    response = await nobody.get(NOTE, headers=[("Host", "one.example"), ("Host", "two.example")])
    assert response.status_code == 400
    assert response.json()["type"] == "/problems/bad-header"


async def test_other_cookies_do_not_matter(nobody: httpx.AsyncClient) -> None:
    """Only the session cookie is a credential."""
    response = await nobody.get(NOTE, headers={**TOKEN, "Cookie": "workbook_theme=dark"})
    assert response.status_code == 200


def lines(caplog: pytest.LogCaptureFixture) -> list[dict[str, Any]]:
    formatter = JsonLines()
    return [
        json.loads(formatter.format(record))
        for record in caplog.records
        if record.name == "workbook.http"
    ]


@pytest.mark.asvs("16.2.1", "16.2.2", "16.2.4", "16.2.5")
@pytest.mark.story("S43")
async def test_one_line_says_what_happened_and_not_to_whom(
    ana: httpx.AsyncClient, caplog: pytest.LogCaptureFixture
) -> None:
    """Time, request id, method, the route's template, status and duration; nothing else."""
    with caplog.at_level(logging.INFO, "workbook.http"):
        response = await ana.get(f"{NOTE}?secret=1")
    (line,) = lines(caplog)
    assert line.pop("time").endswith("Z")
    assert line.pop("ms") >= 0
    assert line == {
        "level": "info",
        "logger": "workbook.http",
        "request_id": response.headers["x-request-id"],
        "method": "GET",
        "route": "/api/v1/notes/{note}",
        "status": 422,
    }


@pytest.mark.asvs("16.4.1")
@pytest.mark.story("S43")
@pytest.mark.parametrize(("method", "path"), [("GET", "/zq-01"), ("ZQ-01", "/livez")])
async def test_what_is_not_ours_is_not_in_the_log(
    nobody: httpx.AsyncClient, caplog: pytest.LogCaptureFixture, method: str, path: str
) -> None:
    """Unknown paths and verbs are a client's own words."""
    with caplog.at_level(logging.INFO, "workbook.http"):
        await nobody.request(method, path)
    assert len(lines(caplog)) == 1
    assert "zq-01" not in json.dumps(lines(caplog)).lower()


@pytest.mark.asvs("16.5.4", "16.5.1", "13.4.2", "16.3.4")
@pytest.mark.story("S43")
async def test_a_mistake_of_ours_is_500_and_its_message_stays_nowhere(
    nobody: httpx.AsyncClient, caplog: pytest.LogCaptureFixture
) -> None:
    """The log has the type and the place; neither log nor answer has the message."""
    with caplog.at_level(logging.INFO, "workbook.http"):
        response = await nobody.post("/api/v1/breakdown", json={"text": "zq7canary"})
    assert response.status_code == 500
    assert response.json()["type"] == "/problems/server-error"
    assert response.headers["cache-control"] == "no-store"
    failed, request = lines(caplog)
    assert failed["error"] == "ValueError"
    assert failed["at"][-1].startswith("engine/toys.py:break_down:")
    assert request["status"] == 500
    formatter = JsonLines()
    assert "zq7canary" not in "".join(formatter.format(record) for record in caplog.records)
    assert "zq7canary" not in response.text


@pytest.mark.asvs("16.2.5")
@pytest.mark.story("S43")
async def test_foreign_records_keep_their_template_and_lose_their_values() -> None:
    """Drivers put values into the arguments and exceptions of their records."""
    error = ValueError("zq7canary")
    record = logging.LogRecord(
        "driver", logging.WARNING, "f", 1, "could not %s", ("zq7canary",), (ValueError, error, None)
    )
    line = json.loads(JsonLines().format(record))
    assert line["message"] == "could not %s"
    assert line["error"] == "ValueError"
    assert "zq7canary" not in json.dumps(line)


async def test_a_client_that_goes_away_is_quiet(
    app: Starlette, caplog: pytest.LogCaptureFixture
) -> None:
    """A body that breaks off ends the request without an answer and without an error."""
    messages: list[dict[str, Any]] = [
        {"type": "http.request", "body": b'{"te', "more_body": True},
        {"type": "http.disconnect"},
    ]
    sent: list[Any] = []
    headers = {**TOKEN, "content-type": "application/json"}
    scope = {
        "type": "http",
        "method": "POST",
        "path": "/api/v1/notes",
        "query_string": b"",
        "headers": [(name.lower().encode(), value.encode()) for name, value in headers.items()],
    }

    async def receive() -> dict[str, Any]:
        return messages.pop(0)

    async def send(message: Any) -> None:
        sent.append(message)

    with caplog.at_level(logging.INFO, "workbook.http"):
        await app(scope, receive, send)
    assert sent == []
    assert [(line["level"], line["status"]) for line in lines(caplog)] == [("info", 499)]


async def test_chance_is_injected(app: Starlette) -> None:
    """With the same source of chance the request ids are the same, so a run can be repeated."""

    async def ids() -> AsyncIterator[str]:
        async with toys.client_of(app, None) as client:
            yield (await client.get("/livez")).headers["x-request-id"]

    with using(Ports(chance=lambda count: b"\0" * count)):
        assert [one async for one in ids()] == ["req_aaaaaaaaaaaaaaaa"]
