"""The OpenAPI 3.1 document, from the same rows that serve the requests."""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from pydantic import TypeAdapter

from api.engine.models import In, Nothing, Out
from api.engine.plan import Plan, RouteError
from api.engine.problem import MEDIA_TYPE
from api.engine.reply import Markdown
from api.engine.route import Door, IfMatch
from api.problems import kind_of

Doc: TypeAlias = dict[str, Any]

REFS = "#/components/schemas/{model}"
TEXT: Doc = {"schema": {"type": "string"}}
HEADERS: Mapping[str, tuple[str, Doc]] = {
    "Idempotency-Key": (
        "A key of your own for this request. Repeating it with the same key does it once.",
        {"type": "string", "pattern": "^[!#-~]{1,255}$"},
    ),
    "If-Match": (
        "The ETag of the version that this change is meant for.",
        {"type": "string", "pattern": '^(\\*|"[!#-~]*")$'},
    ),
    "If-None-Match": (
        "The ETag that you have; 304 when it is still the present one.",
        {"type": "string"},
    ),
}
SUCCESS = {
    200: "Done.",
    201: "Made.",
    202: "Taken in.",
    204: "Done; nothing to say.",
}


class Problem(Out):
    """Why the answer is no (RFC 9457). `type` has a page with a paragraph that helps."""

    type: str
    title: str
    status: int
    detail: str
    request_id: str
    errors: list[ProblemPlace] | None = None
    current: object | None = None


class ProblemPlace(Out):
    """One place in the request that does not fit: a pointer, a line or a parameter."""

    code: str
    detail: str
    pointer: str | None = None
    line: int | None = None
    column: int | None = None
    parameter: str | None = None


def document(plans: Sequence[Plan], version: str, prefix: str) -> Doc:
    """The whole document. Raises RouteError when two operations would have one id."""
    schemas = _Schemas(plans)
    paths: dict[str, Doc] = {}
    for plan in plans:
        paths.setdefault(plan.row.path, {})[plan.row.verb.lower()] = _operation(plan, schemas)
    _require_own_ids(paths)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Workbook",
            "version": version,
            "summary": "Two partners answer the same exercise apart; it opens for both at once.",
            "description": "If-Match is honoured on every request, and named where it matters.",
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "servers": [{"url": prefix}],
        "tags": [{"name": name} for name in dict.fromkeys(plan.row.tag for plan in plans)],
        "paths": paths,
        "components": {
            "schemas": schemas.components,
            "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}},
        },
    }


class _Schemas:
    """The JSON schemas of all bodies and replies, made together so that names are shared."""

    def __init__(self, plans: Sequence[Plan]) -> None:
        wanted: list[tuple[object, Any, TypeAdapter[Any]]] = [
            ("problem", "validation", TypeAdapter(Problem))
        ]
        for plan in plans:
            if plan.body is not None and takes_json(plan):
                wanted.append(((id(plan), "body"), "validation", TypeAdapter(plan.body)))
            if plan.json is not None:
                wanted.append(((id(plan), "reply"), "serialization", plan.json))
        found, rest = TypeAdapter.json_schemas(wanted, ref_template=REFS)
        self._found: Mapping[Any, Doc] = {key: schema for (key, _), schema in found.items()}
        self.components: Doc = dict(rest.get("$defs", {}))

    def of(self, plan: Plan, what: str) -> Doc:
        return self._found[(id(plan), what)]

    def parameters(self, model: type[In] | None, where: str) -> list[Doc]:
        """The fields of a path or query model as parameters."""
        if model is None:
            return []
        schema = model.model_json_schema(ref_template=REFS)
        self.components.update(schema.get("$defs", {}))
        needed = schema.get("required", [])
        return [
            {
                "name": name,
                "in": where,
                "required": name in needed,
                **({"description": about} if (about := field.pop("description", None)) else {}),
                "schema": _without_null(field),
            }
            for name, field in schema["properties"].items()
        ]


def _without_null(field: Doc) -> Doc:
    """A parameter is there or not; null is only how the model says that it is not."""
    options = [one for one in field.get("anyOf", []) if one != {"type": "null"}]
    rest = {name: value for name, value in field.items() if name not in ("anyOf", "title")}
    if rest.get("default", "") is None:
        del rest["default"]
    if len(options) == 1:
        return {**rest, **options[0]}
    return {**rest, "anyOf": options} if options else rest


def takes_json(plan: Plan) -> bool:
    return plan.body not in (None, Nothing, Markdown)


def _operation(plan: Plan, schemas: _Schemas) -> Doc:
    row = plan.row
    operation: Doc = {
        "operationId": f"{row.handler.__module__.split('.')[-1]}_{row.handler.__name__}",
        "summary": row.summary,
        "tags": [row.tag],
        "parameters": [
            *schemas.parameters(plan.path, "path"),
            *schemas.parameters(plan.query, "query"),
            *(_header(name, row.if_match) for name in _headers(plan)),
        ],
        "responses": {**_successes(plan, schemas), **_problems(plan)},
        "security": [{"bearer": []}] if row.door is Door.SIGNED_IN else [{}, {"bearer": []}],
    }
    if about := inspect.getdoc(row.handler):
        operation["description"] = about
    if plan.body not in (None, Nothing):
        operation["requestBody"] = {"required": not plan.optional, "content": _body(plan, schemas)}
    return operation


def _headers(plan: Plan) -> Iterable[str]:
    if plan.row.idempotent:
        yield "Idempotency-Key"
    if plan.row.verb == "GET":
        yield "If-None-Match"
    elif plan.row.if_match is not IfMatch.ENGINE:
        yield "If-Match"


def _header(name: str, if_match: IfMatch) -> Doc:
    about, schema = HEADERS[name]
    needed = name == "If-Match" and if_match is IfMatch.REQUIRED
    return {
        "name": name,
        "in": "header",
        "required": needed,
        "description": about,
        "schema": schema,
    }


def _body(plan: Plan, schemas: _Schemas) -> Doc:
    if plan.body is Markdown:
        return {"text/markdown": TEXT}
    return {"application/json": {"schema": schemas.of(plan, "body")}}


def _successes(plan: Plan, schemas: _Schemas) -> Doc:
    row = plan.row
    content: Doc = {}
    if plan.json is not None:
        content["application/json"] = {"schema": schemas.of(plan, "reply")}
    content |= dict.fromkeys(plan.texts, TEXT)
    headers = dict.fromkeys((*(["ETag"] if row.verb == "GET" else []), *row.headers), TEXT)
    said: Doc = {
        str(status): {
            "description": SUCCESS.get(status, "Done."),
            **({"headers": headers} if headers else {}),
            **({"content": content} if content and status != 204 else {}),
        }
        for status in (row.status, *row.also)
    }
    if row.verb == "GET":
        said["304"] = {"description": "What you have is still the present state."}
    return said


def _problems(plan: Plan) -> Doc:
    by_status: dict[int, list[str]] = {}
    for slug in dict.fromkeys((*_common(plan), *plan.row.problems)):
        by_status.setdefault(kind_of(slug).status, []).append(slug)
    content = {MEDIA_TYPE: {"schema": {"$ref": REFS.format(model="Problem")}}}
    return {
        str(status): {
            "description": " ".join(f"`{slug}`: {kind_of(slug).title}." for slug in slugs),
            "content": content,
        }
        for status, slugs in sorted(by_status.items())
    }


def _common(plan: Plan) -> Iterable[str]:
    """The problems that a row has for what it is."""
    row = plan.row
    yield from ("bad-header", "two-credentials", "precondition-failed", "invalid")
    yield from ("server-error", "unavailable")
    if row.door is Door.SIGNED_IN:
        yield "not-signed-in"
    if plan.path is not None or row.lock is not None:
        yield "not-found"
    if row.verb != "GET":
        yield from ("cross-site", "malformed", "too-large", "unsupported-media-type")
    if row.if_match is IfMatch.REQUIRED:
        yield "precondition-required"
    if row.idempotent:
        yield "idempotency-key-reused"


def _require_own_ids(paths: Mapping[str, Doc]) -> None:
    ids = [operation["operationId"] for verbs in paths.values() for operation in verbs.values()]
    twice = sorted({one for one in ids if ids.count(one) > 1})
    if twice:
        raise RouteError(
            f"Two operations are called {twice}; give the handlers names of their own."
        )
