"""What every request passes on its way in and every response on its way out. Pure ASGI.

Outward     security headers, and no body on HEAD
Watch       a request id, one line in the log, and an answer when our code fails; the database is
            asked as nobody until somebody is recognised
Guard       other sites' requests, two credentials at once, paths that cannot be ours
"""

from __future__ import annotations

from dataclasses import dataclass
from time import perf_counter
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.engine.failures import BadHeader, ClientGone, CrossSite, ServerError, TwoCredentials
from api.engine.problem import Refuse
from api.logs import HTTP, failure
from workbook.database import asking
from workbook.errors import NotFound, WorkbookError
from workbook.ids import base32
from workbook.ports import random_bytes

SESSION_COOKIES = frozenset({"__Host-workbook", "workbook"})
SAFE = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
VERBS = SAFE | {"POST", "PUT", "PATCH", "DELETE"}

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cache-Control": "no-store",
}
HSTS = "max-age=31536000; includeSubDomains"


class Outward:
    """Gives every response the headers above, unless it has its own, and HEAD no body."""

    def __init__(self, app: ASGIApp, https: bool) -> None:
        self.app = app
        self.headers = {**HEADERS, **({"Strict-Transport-Security": HSTS} if https else {})}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def outward(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self.headers.items():
                    headers.setdefault(name, value)
            elif message["type"] == "http.response.body" and scope["method"] == "HEAD":
                message = {**message, "body": b""}
            await send(message)

        await self.app(scope, receive, outward)


@dataclass(slots=True)
class Seen:
    """The status that went out; 499, as proxies say it, when the client went away before."""

    status: int | None = None


class Watch:
    """Names every request, writes its line, and answers 500 when our own code fails.

    The line has the route's template, never the path or the query: those hold ids and codes.
    """

    def __init__(self, app: ASGIApp, refuse: Refuse) -> None:
        self.app = app
        self.refuse = refuse

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request_id = f"req_{base32(random_bytes(10))}"
        scope.setdefault("state", {})["request_id"] = request_id
        began = perf_counter()
        seen = Seen()

        async def watched(message: Message) -> None:
            if message["type"] == "http.response.start":
                seen.status = message["status"]
                MutableHeaders(scope=message)["X-Request-Id"] = request_id
            await send(message)

        try:
            with asking.by_request():
                await self.app(scope, receive, watched)
        except (ClientGone, ClientDisconnect):
            seen.status = 499
        except Exception as error:  # the last resort: nothing of it may reach the client or the log
            HTTP.error("failed", extra={"fields": {"request_id": request_id, **failure(error)}})
            if seen.status is None:
                await self.refuse(ServerError(), scope, None)(scope, receive, watched)
        finally:
            HTTP.info("request", extra={"fields": _line(scope, request_id, seen, began)})


def _line(scope: Scope, request_id: str, seen: Seen, began: float) -> dict[str, object]:
    return {
        "request_id": request_id,
        "method": scope["method"] if scope["method"] in VERBS else "OTHER",
        "route": getattr(scope.get("route"), "path", None),
        "status": seen.status,
        "ms": round((perf_counter() - began) * 1000, 1),
    }


class Guard:
    """Refuses what no client of ours sends, before anything else looks at it."""

    def __init__(self, app: ASGIApp, refuse: Refuse) -> None:
        self.app = app
        self.refuse = refuse

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        refusal = refused(scope) if scope["type"] == "http" else None
        if refusal is None:
            await self.app(scope, receive, send)
        else:
            await self.refuse(refusal, scope, None)(scope, receive, send)


def refused(scope: Scope) -> WorkbookError | None:
    """Why this request is not let in, None when it is."""
    headers = Headers(scope=scope)
    if not scope["path"].isprintable():
        return NotFound()
    if len(headers.getlist("host")) > 1:
        return BadHeader()  # RFC 9112, 3.2: otherwise a proxy and we may mean two different hosts
    if scope["method"] not in SAFE and from_elsewhere(headers):
        return CrossSite()
    if has_token(headers) and has_cookie(headers):
        return TwoCredentials()
    return None


def from_elsewhere(headers: Headers) -> bool:
    """Whether a browser sent this from another site. Who sends neither header is no browser."""
    sites = headers.getlist("sec-fetch-site")
    if sites:
        return any(site not in ("same-origin", "none") for site in sites)
    origins = headers.getlist("origin")
    host = headers.get("host", "").lower()
    return any(not _is_host(origin, host) for origin in origins)


def _is_host(origin: str, host: str) -> bool:
    try:
        return host != "" and urlsplit(origin.lower()).netloc == host
    except ValueError:
        return False


def has_token(headers: Headers) -> bool:
    return headers.get("authorization", "").lower().startswith("bearer")


def has_cookie(headers: Headers) -> bool:
    pairs = [pair for header in headers.getlist("cookie") for pair in header.split(";")]
    return any(pair.split("=")[0].strip() in SESSION_COOKIES for pair in pairs)
