"""The present state behind a path, for `If-Match`: what its GET would answer this viewer now."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from api.engine.context import Context
from api.engine.plan import Plan
from api.engine.responding import JSON, written
from workbook.errors import NotFound, Refused


@dataclass(frozen=True, slots=True)
class Present:
    """The tag of the state, and its JSON when that is what it is."""

    etag: str
    body: object | None


async def present(getting: Plan, ctx: Context, values: Mapping[str, str]) -> Present | None:
    """What the GET answers without conditions; None when it has nothing to show."""
    reader = replace(ctx, if_match=None, if_none_match=None, etag=None, varies=False)
    given: dict[str, Any] = {}
    if getting.query is not None:
        given["query"] = getting.query()
    try:
        path = getting.path_of(values)
        if path is not None:
            given["path"] = path
        reply = await getting.row.handler(reader, **given)
    except (NotFound, Refused):
        return None
    content, media_type = written(getting, reply)
    etag = reader.etag or reply.etag or reader.tag(content)
    return Present(etag, json.loads(content) if media_type == JSON else None)
