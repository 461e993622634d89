"""Errors as application/problem+json (RFC 9457)."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import TypeAlias

from starlette.responses import Response
from starlette.types import Scope

from api.problems import kind_of
from workbook.errors import (
    Fault,
    Invalid,
    NotFound,
    NotSignedIn,
    SignInAgain,
    TooManyTries,
    Unavailable,
    WorkbookError,
)

Refuse: TypeAlias = Callable[[WorkbookError, Scope, Mapping[str, str] | None], Response]
"""What a request is told that reached no row: a problem, or a page."""

MEDIA_TYPE = "application/problem+json"

CHALLENGE = "Bearer"
STEP_UP = 'Bearer error="insufficient_user_authentication", max_age=600'  # RFC 9470


def problem(
    error: WorkbookError,
    request_id: str,
    headers: Mapping[str, str] | None = None,
    more: Mapping[str, object] | None = None,
) -> Response:
    """The response that says this error. Its status comes from the catalogue by its slug."""
    kind = kind_of(error.slug)
    body: dict[str, object] = {
        "type": f"/problems/{error.slug}",
        "title": kind.title,
        "status": kind.status,
        "detail": _detail(error),
        "request_id": request_id,
    }
    if isinstance(error, Invalid):
        body["errors"] = [_fault(one) for one in error.faults]
    content = json.dumps({**body, **(more or {})}, ensure_ascii=False).encode()
    return Response(
        content,
        status_code=kind.status,
        headers={**_headers(error), **(headers or {})},
        media_type=MEDIA_TYPE,
    )


def refuse_programs(
    error: WorkbookError, scope: Scope, headers: Mapping[str, str] | None
) -> Response:
    """`problem`, for a request that reached no row."""
    return problem(error, scope["state"]["request_id"], headers)


def _detail(error: WorkbookError) -> str:
    """The sentence; the kind's own for what is absent or hidden, which are never told apart."""
    return type(error).detail if isinstance(error, NotFound) else error.detail


def _fault(fault: Fault) -> dict[str, object]:
    return {name: value for name, value in asdict(fault).items() if value is not None}


def _headers(error: WorkbookError) -> dict[str, str]:
    if isinstance(error, NotSignedIn):
        return {"WWW-Authenticate": CHALLENGE}
    if isinstance(error, SignInAgain):
        return {"WWW-Authenticate": STEP_UP}
    if isinstance(error, TooManyTries | Unavailable):
        return {"Retry-After": str(max(1, error.retry_after))}
    return {}
