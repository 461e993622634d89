"""From a handler's reply to the bytes that go out."""

from __future__ import annotations

from starlette.responses import Response

from api.engine.context import Context
from api.engine.plan import Plan
from api.engine.reply import Reply, Source
from api.engine.route import IfMatch

JSON = "application/json"


def success(plan: Plan, ctx: Context, reply: Reply[object]) -> Response:
    """The response of a handler that came to its end.

    A GET gets a strong tag, from `Context.unchanged` or else from its bytes; raises NotModified or
    PreconditionFailed when the request's conditions say so. A reply that the row did not announce
    is a mistake of ours, and raises AssertionError.
    """
    status = reply.status or plan.row.status
    _keep_promises(plan, ctx, reply, status)
    content, media_type = written(plan, reply)
    etag = reply.etag
    if plan.row.verb == "GET" and status == 200:
        etag = _settle(ctx, reply, content)
    headers = {**reply.headers, **vary(ctx), **({"ETag": etag} if etag else {})}
    return Response(content, status_code=status, headers=headers, media_type=media_type)


def written(plan: Plan, reply: Reply[object]) -> tuple[bytes, str | None]:
    """The bytes of the reply's body and their media type; no type when there is no content."""
    if reply.body is None:
        return b"", None
    if isinstance(reply.body, Source):
        return reply.body.text.encode(), reply.body.media_type
    assert plan.json is not None, "the row announces no JSON"
    return plan.json.dump_json(reply.body, by_alias=True, exclude_unset=True), JSON


def vary(ctx: Context) -> dict[str, str]:
    return {"Vary": "Accept"} if ctx.varies else {}


def _settle(ctx: Context, reply: Reply[object], content: bytes) -> str:
    etag = ctx.etag
    if etag is None:
        etag = reply.etag or ctx.tag(content)
        ctx.settle(etag)
    return etag


def _keep_promises(plan: Plan, ctx: Context, reply: Reply[object], status: int) -> None:
    row = plan.row
    announced = {name.lower() for name in row.headers}
    assert status in (row.status, *row.also), "the row does not announce this status"
    assert announced.issuperset(name.lower() for name in reply.headers), "a header too many"
    compared = row.if_match is IfMatch.ENGINE or ctx.if_match is None or ctx.matched
    assert compared or row.verb == "GET", "the handler has to compare If-Match"
