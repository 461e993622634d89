"""Where a request ends is read in one way only (RFC 9112, 6 and 7), by the real server."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator

import pytest

from tests.journey.serving import served

POST = b"POST /api/v1/accounts HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\n"
NEXT = b"GET /livez HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n"
AMBIGUOUS = {
    "two lengths": POST + b"Content-Length: 2\r\nContent-Length: 40\r\n\r\n{}" + NEXT,
    "a length and chunks": POST
    + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
    + NEXT,
    "an encoding nobody knows": POST + b"Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" + NEXT,
    "two encodings": POST
    + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n"
    + NEXT,
    "a space before the colon": POST + b"Content-Length : 2\r\n\r\n{}" + NEXT,
    "a length with a sign": POST + b"Content-Length: +2\r\n\r\n{}" + NEXT,
    "a length below nothing": POST + b"Content-Length: -2\r\n\r\n{}" + NEXT,
    "a chunk of no size": POST + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n" + NEXT,
    "a chunk beyond all sizes": POST
    + b"Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n"
    + NEXT,
    "a chunk without its return": POST + b"Transfer-Encoding: chunked\r\n\r\n2\n{}\n0\n\n" + NEXT,
    "lines without their return": b"GET /livez HTTP/1.1\nHost: here\n\n" + NEXT,
    "a folded header": b"GET / HTTP/1.1\r\nHost: here\r\nX-A: a\r\n b\r\n\r\n" + NEXT,
    "a NUL in a header": b"GET / HTTP/1.1\r\nHost: here\r\nX-A: a\0b\r\n\r\n" + NEXT,
    "a bare return in a header": b"GET / HTTP/1.1\r\nHost: here\r\nX-A: a\rb\r\n\r\n" + NEXT,
    "another protocol": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + NEXT,
}


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, int]]:
    with served(tmp_path_factory.mktemp("framing") / "data") as running:
        host, _, port = running.url.removeprefix("http://").partition(":")
        yield host, int(port)


def statuses(address: tuple[str, int], sent: bytes) -> list[int]:
    """What comes back until the server hangs up."""
    with socket.create_connection(address, timeout=30) as line:
        line.sendall(sent)
        heard = b"".join(iter(lambda: line.recv(65_536), b""))
    return [int(status) for status in re.findall(rb"HTTP/1\.1 (\d{3}) ", heard)]


@pytest.mark.asvs("4.2.1")
@pytest.mark.parametrize("how", AMBIGUOUS)
def test_what_could_end_in_two_places_is_refused(address: tuple[str, int], how: str) -> None:
    """400, and the line is hung up: what follows is never taken for a request of its own."""
    assert statuses(address, AMBIGUOUS[how]) == [400]


@pytest.mark.asvs("4.2.1")
def test_two_whole_requests_are_two(address: tuple[str, int]) -> None:
    """So that the refusals above are about what was wrong with them."""
    whole = POST + b"Content-Length: 2\r\n\r\n{}" + NEXT
    assert statuses(address, whole) == [422, 200]


@pytest.mark.asvs("13.4.6", "13.4.1", "13.4.3")
@pytest.mark.parametrize(
    "path", ["/.git/config", "/.env", "/static/", "/static/..%2fpage.py", "/api/static/", "/docs/"]
)
def test_nothing_lies_about(address: tuple[str, int], path: str) -> None:
    """No repository, no settings, no list of files; and no word about which server this is."""
    host, port = address
    with socket.create_connection((host, port), timeout=30) as line:
        line.sendall(f"GET {path} HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n".encode())
        heard = b"".join(iter(lambda: line.recv(65_536), b"")).lower()
    assert heard.startswith(b"http/1.1 404 ")
    assert b"\nserver:" not in heard
    assert b"uvicorn" not in heard
    assert b"python" not in heard
