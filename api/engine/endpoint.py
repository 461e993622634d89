"""One path of the API: the order in which a request is answered.

401 before anything is read, then 404, then what is wrong with the request itself (400, 412, 413,
415, 422, 428), then the handler. To keep 404 first without loading twice, the request is read
without a verdict; only a bad one meets the row's lock before it is told what is wrong.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, cast

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from api.engine import reading
from api.engine.context import Context
from api.engine.etags import names
from api.engine.failures import (
    MethodNotAllowed,
    NotModified,
    PreconditionFailed,
    PreconditionRequired,
)
from api.engine.plan import Plan
from api.engine.present import present
from api.engine.problem import problem
from api.engine.responding import success, vary
from api.engine.route import Door, IfMatch, Route
from workbook.errors import NotSignedIn, WorkbookError
from workbook.policy import Viewer
from workbook.signing_in import stay

Authenticate = Callable[[str], Awaitable[Viewer]]


@dataclass(frozen=True, slots=True)
class Engine:
    """What all rows share: how a token becomes a viewer, the version, where the API lies.

    The key of entity tags and of the fingerprints of idempotent requests is the application's
    `state.tag_key`: secret, and the same in every process of one server.
    """

    authenticate: Authenticate
    version: str
    prefix: str = "/api/v1"


class Endpoint:
    """An ASGI application for the rows of one path. `gets` has the GET of every path."""

    def __init__(self, engine: Engine, plans: Mapping[str, Plan], gets: Mapping[str, Plan]) -> None:
        self.engine = engine
        self.plans = plans
        self.gets = gets
        self.allow = ", ".join(sorted({*plans, "OPTIONS", *(["HEAD"] if "GET" in plans else [])}))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        response = await self.respond(scope, receive)
        await response(scope, receive, send)

    async def respond(self, scope: Scope, receive: Receive) -> Response:
        """The response; only mistakes of ours and a client that went away are raised."""
        verb = "GET" if scope["method"] == "HEAD" else scope["method"]
        if verb == "OPTIONS":
            return Response(status_code=204, headers={"Allow": self.allow})
        if verb not in self.plans:
            return problem(MethodNotAllowed(), request_id(scope), {"Allow": self.allow})
        plan = self.plans[verb]
        ctx = self._context(plan.row, scope)
        try:
            return await self._answer(plan, ctx, scope, receive)
        except NotModified as same:
            return Response(status_code=304, headers={"ETag": same.etag, **vary(ctx)})
        except PreconditionFailed as error:
            return await self._changed(error, plan.row, ctx, scope)
        except WorkbookError as error:
            return problem(error, ctx.request_id, vary(ctx))

    def _context(self, row: Route, scope: Scope) -> Context:
        query = scope["query_string"].decode("latin-1") if row.verb == "GET" else ""
        place = (row.state_at or row.path).format(**scope["path_params"])
        return Context(
            request_id=request_id(scope),
            headers=Headers(scope=scope),
            services=scope["app"].state,
            tag_key=scope["app"].state.tag_key,
            subject=f"{place}?{query}" if query else place,
            version=self.engine.version,
            client=scope["client"][0] if scope.get("client") else "",
        )

    async def _answer(self, plan: Plan, ctx: Context, scope: Scope, receive: Receive) -> Response:
        await self._open_door(plan.row, ctx)
        path = plan.path_of(scope["path_params"])
        try:
            given = await self._read(plan, ctx, scope, receive)
            await self._compare(plan.row, ctx, scope)
        except WorkbookError:
            if plan.row.lock is not None:
                await plan.row.lock(ctx, path)
            raise
        if path is not None:
            given["path"] = path
        return success(plan, ctx, await plan.row.handler(ctx, **given))

    async def _open_door(self, row: Route, ctx: Context) -> None:
        """Sets the viewer; raises NotSignedIn where one is needed.

        Behind the door `anyone` a token that has ended counts as none: it must not keep anybody
        from signing in again.
        """
        token = reading.bearer(ctx.headers)
        if token is not None:
            with suppress(NotSignedIn):
                ctx.viewer = await self.engine.authenticate(token)
                ctx.token = token
                if row.verb != "GET":
                    await stay(ctx.viewer)
        if ctx.viewer is None and row.door is Door.SIGNED_IN:
            raise NotSignedIn

    async def _read(
        self, plan: Plan, ctx: Context, scope: Scope, receive: Receive
    ) -> dict[str, Any]:
        """The query and the body for the handler; the headers go into the context."""
        given: dict[str, Any] = {}
        self._read_headers(plan.row, ctx)
        if plan.body is not None:
            raw = await reading.read_body(receive, ctx.headers, plan.row.limit)
            ctx.fingerprint = fingerprint(ctx.tag_key, scope, raw)
            body = reading.body_of(plan, ctx.headers, raw)
            if plan.hands_over_body:
                given["body"] = body
        query = reading.query_of(plan, scope["query_string"])
        if plan.query is not None:
            given["query"] = query
        return given

    def _read_headers(self, row: Route, ctx: Context) -> None:
        ctx.if_match = reading.if_match(ctx.headers)
        if row.verb == "GET":
            ctx.if_none_match = reading.if_none_match(ctx.headers)
        if row.idempotent:
            ctx.idempotency_key = reading.idempotency_key(ctx.headers)
        if row.if_match is IfMatch.REQUIRED and ctx.if_match is None:
            raise PreconditionRequired

    async def _compare(self, row: Route, ctx: Context, scope: Scope) -> None:
        """Answers `If-Match` for a change that leaves it to the engine.

        A path without a GET has no representation, so no tag can name one.
        """
        if row.verb == "GET" or row.if_match is not IfMatch.ENGINE or ctx.if_match is None:
            return
        getting = self._getting(row)
        if getting is None and ctx.if_match.strip() == "*":
            return
        now = await present(getting, ctx, scope["path_params"]) if getting else None
        if now is None or not names(ctx.if_match, now.etag, weak=False):
            raise PreconditionFailed

    async def _changed(
        self, error: PreconditionFailed, row: Route, ctx: Context, scope: Scope
    ) -> Response:
        """412, with the present state as the viewer's own GET would show it."""
        getting = self._getting(row)
        now = await present(getting, ctx, scope["path_params"]) if getting else None
        if now is None:
            return problem(error, ctx.request_id)
        more = {} if now.body is None else {"current": now.body}
        return problem(error, ctx.request_id, {"ETag": now.etag}, more)

    def _getting(self, row: Route) -> Plan | None:
        return self.gets.get(row.state_at or row.path)


def fingerprint(key: bytes, scope: Scope, raw: bytes) -> str:
    """A keyed hash of verb, path and body: equal for the same request, and telling nothing else."""
    said = b"\0".join([b"request", scope["method"].encode(), scope["path"].encode(), raw])
    return hmac.digest(key, said, hashlib.sha256).hex()


def request_id(scope: Scope) -> str:
    """The id that the outermost layer gave to this request."""
    return cast(str, scope["state"]["request_id"])
