"""One row of the route table."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Literal, TypeAlias

from api.engine.reply import Reply

Verb: TypeAlias = Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
Handler: TypeAlias = Callable[..., Awaitable[Reply[Any]]]
Lock: TypeAlias = Callable[[Any, Any], Awaitable[object]]

BODY_LIMIT = 1024 * 1024


class Door(StrEnum):
    """Who may come in at all. What they then may see is for the lock and the use-case."""

    ANYONE = "anyone"
    SIGNED_IN = "signed_in"


class IfMatch(StrEnum):
    """Who compares an `If-Match` with the present state.

    `ENGINE`: the engine, with the reply of the GET at `state_at`, just before the handler runs.
    `HANDLER`: the handler, by `Context.match`, in the transaction of its use-case.
    `REQUIRED`: as `HANDLER`, and a request without the header is answered 428.
    """

    ENGINE = "engine"
    HANDLER = "handler"
    REQUIRED = "required"


async def unlocked(ctx: object, path: object) -> None:
    """The lock of a path that names nothing which could be hidden from anybody signed in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """A verb and a path below /api/v1, who may come in, and the handler that answers.

    The handler's type hints are the contract: `ctx: Context`, then any of `path`, `query` and
    `body`, and a `Reply[...]`. `lock` loads what the path names through the viewer and raises
    `NotFound`; it runs only to keep 404 before 400, 412, 413, 415 and 422, since a use-case locks
    for itself. A `signed_in` row whose path has a parameter must name one.

    `status` is the success, `also` the other successes. `problems` are the slugs of the catalogue
    that are this row's own, `headers` the response headers that its handler may set. `idempotent`
    says that `Idempotency-Key` is honoured. `state_at` is the path whose GET shows the state that
    an `If-Match` is about (the row's own path when left out). `limit` bounds the body in bytes.
    """

    verb: Verb
    path: str
    handler: Handler
    door: Door
    tag: str
    summary: str
    lock: Lock | None = None
    status: int = 200
    also: tuple[int, ...] = ()
    problems: tuple[str, ...] = ()
    headers: tuple[str, ...] = ()
    idempotent: bool = False
    if_match: IfMatch = IfMatch.ENGINE
    state_at: str | None = None
    limit: int = BODY_LIMIT
