"""A request to the application in this process, without a client library between."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass
class Reply:
    status: int = 0
    etag: bytes = b""
    body: bytes = b""


async def ask(
    app: Any,
    verb: str,
    path: str,
    token: str = "",
    body: bytes = b"",
    etag: bytes = b"",
    cookie: str = "",
) -> Reply:
    """The reply. Who asks is told by a token, as a program does, or by a cookie, as a browser."""
    headers = [(b"host", b"workbook.example")]
    headers += [(b"authorization", f"Bearer {token}".encode())] if token else []
    headers += [(b"cookie", cookie.encode())] if cookie else []
    headers += [(b"content-type", b"application/json")] if body else []
    headers += [(b"if-none-match", etag)] if etag else []
    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": verb,
        "path": path, "raw_path": path.encode(), "query_string": b"", "root_path": "",
        "headers": headers, "client": ("127.0.0.1", 1), "server": ("workbook.example", 443),
        "scheme": "https", "state": {},
    }  # fmt: skip
    if "?" in path:
        scope["path"], _, query = path.partition("?")
        scope["query_string"] = query.encode()
    reply = Reply()

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: Any) -> None:
        if message["type"] == "http.response.start":
            reply.status = message["status"]
            reply.etag = dict(message["headers"]).get(b"etag", b"")
        else:
            reply.body += message.get("body", b"")

    await app(scope, receive, send)
    return reply
