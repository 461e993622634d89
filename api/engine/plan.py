"""A row, understood once at start-up: what its handler takes and gives."""

from __future__ import annotations

import inspect
import re
import types
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from pydantic import TypeAdapter, ValidationError

from api.engine.context import Context
from api.engine.models import In, Nothing
from api.engine.reply import Markdown, Reply, Source
from api.engine.route import Door, Route
from workbook.errors import NotFound

PARAMETERS = frozenset({"ctx", "path", "query", "body"})
NO_CONTENT: type[object] = type(None)


class RouteError(Exception):
    """A row that cannot stand in the table. Raised at start-up, never while serving."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a row's handler takes and gives.

    `path` and `query` are models or None. `body` is a model, `Markdown`, or None for a GET;
    `optional` says that it may be left out, `hands_over_body` that the handler takes it. `known`
    are the names that the body's model can have anywhere. `json` writes the JSON of the reply,
    None when there is none; `texts` are the media types of what may go out as it is.
    """

    row: Route
    path: type[In] | None
    query: type[In] | None
    body: type[In] | type[Markdown] | None
    optional: bool
    hands_over_body: bool
    known: frozenset[str]
    json: TypeAdapter[Any] | None
    texts: tuple[str, ...]

    def path_of(self, values: Mapping[str, str]) -> In | None:
        """The path's values as its model; raises NotFound for any that could name nothing."""
        if self.path is None:
            return None
        try:
            return self.path.model_validate_strings(
                {name: values[name] for name in self.path.model_fields}
            )
        except ValidationError:
            raise NotFound from None


@lru_cache(maxsize=1024)
def plan_of(row: Route) -> Plan:
    """The plan of a row; raises RouteError, with a sentence, for a row that cannot stand.

    One row has one plan, however many applications are made of it.
    """
    hints = _hints(row)
    path = _model(row, hints, "path")
    query = _model(row, hints, "query")
    body, optional = _body(row, hints)
    _check_path(row, path)
    _check_lock(row)
    reply, texts = _reply(row, hints)
    known = _names(body) if body is not None and issubclass(body, In) else frozenset()
    return Plan(row, path, query, body, optional, "body" in hints, known, reply, texts)


def _hints(row: Route) -> dict[str, Any]:
    hints = get_type_hints(row.handler)
    unknown = hints.keys() - PARAMETERS - {"return"}
    if unknown:
        raise RouteError(f"{_name(row)}: the handler takes {sorted(unknown)}, not known here.")
    if hints.get("ctx") is not Context:
        raise RouteError(f"{_name(row)}: the handler takes `ctx: Context` first.")
    return hints


def _model(row: Route, hints: Mapping[str, Any], name: str) -> type[In] | None:
    hint = hints.get(name)
    if hint is None:
        return None
    if not (isinstance(hint, type) and issubclass(hint, In)):
        raise RouteError(f"{_name(row)}: `{name}` is a model that inherits from In.")
    return hint


def _body(row: Route, hints: Mapping[str, Any]) -> tuple[type[In] | type[Markdown] | None, bool]:
    hint = hints.get("body")
    if row.verb == "GET":
        if hint is not None:
            raise RouteError(f"{_name(row)}: a GET has no body.")
        return None, True
    if hint is None:
        return Nothing, True
    members = [one for one in _members(hint) if one is not NO_CONTENT]
    if len(members) != 1 or not issubclass(members[0], In | Markdown):
        raise RouteError(f"{_name(row)}: `body` is one model that inherits from In, or Markdown.")
    return members[0], len(members) < len(_members(hint))


def _check_path(row: Route, path: type[In] | None) -> None:
    named = set(re.findall(r"{(\w+)}", row.path))
    taken = set(path.model_fields) if path else set()
    if named != taken:
        raise RouteError(f"{_name(row)}: the path names {sorted(named)}, `path` {sorted(taken)}.")
    if not row.path.startswith("/") or row.path.endswith("/") or "{}" in row.path:
        raise RouteError(f"{_name(row)}: a path begins with a slash and does not end with one.")


def _check_lock(row: Route) -> None:
    if row.door is Door.SIGNED_IN and "{" in row.path and row.lock is None:
        raise RouteError(f"{_name(row)}: say what locks this path (`unlocked` if nothing does).")


def _reply(row: Route, hints: Mapping[str, Any]) -> tuple[TypeAdapter[Any] | None, tuple[str, ...]]:
    hint = hints.get("return")
    if get_origin(hint) is not Reply:
        raise RouteError(f"{_name(row)}: the handler gives back a Reply[...].")
    members = _members(get_args(hint)[0])
    sources = [one for one in members if inspect.isclass(one) and issubclass(one, Source)]
    models = [one for one in members if one is not NO_CONTENT and one not in sources]
    joined: Any = Union[tuple(models)] if models else None  # noqa: UP007
    adapter = TypeAdapter(joined) if models else None
    return adapter, tuple(one("").media_type for one in sources)


def _members(hint: Any) -> tuple[Any, ...]:
    return get_args(hint) if get_origin(hint) in (Union, types.UnionType) else (hint,)


def _names(model: type[In]) -> frozenset[str]:
    return frozenset(_properties(model.model_json_schema()))


def _properties(schema: object) -> Iterator[str]:
    if isinstance(schema, dict):
        yield from schema.get("properties", {})
        for inner in schema.values():
            yield from _properties(inner)
    elif isinstance(schema, list):
        for inner in schema:
            yield from _properties(inner)


def _name(row: Route) -> str:
    return f"{row.verb} {row.path}"
