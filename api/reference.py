"""The OpenAPI document as one readable page: no script, printable, narrow enough for a phone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from html import escape
from typing import Any

from api.engine.problem import MEDIA_TYPE
from api.html import page
from api.openapi import Doc


def reference(doc: Doc) -> str:
    """The page for the whole document."""
    tags = [tag["name"] for tag in doc["tags"]]
    parts = [
        f"<h1>{escape(doc['info']['title'])} API</h1>",
        f"<p>{escape(doc['info']['summary'])}</p>",
        f'<p class="soft">Version {escape(doc["info"]["version"])}. All paths begin with '
        f"<code>{escape(doc['servers'][0]['url'])}</code>. "
        '<a href="/api/docs">Try it out</a>, or take the <a href="/api/v1/openapi.json">OpenAPI '
        "document</a>.</p>",
        _contents([*tags, "Shapes"]),
        *(_tag(tag, doc) for tag in tags),
        _shapes(doc["components"]["schemas"]),
    ]
    return page("Workbook API reference", "\n".join(parts))


def _contents(names: Iterable[str]) -> str:
    links = "".join(f'<li><a href="#{_anchor(name)}">{escape(name)}</a></li>' for name in names)
    return f'<nav aria-label="Contents"><ul>{links}</ul></nav>'


def _tag(tag: str, doc: Doc) -> str:
    operations = [
        _operation(verb, path, operation)
        for path, verbs in doc["paths"].items()
        for verb, operation in verbs.items()
        if tag in operation["tags"]
    ]
    return f'<section id="{_anchor(tag)}"><h2>{escape(tag)}</h2>{"".join(operations)}</section>'


def _operation(verb: str, path: str, operation: Doc) -> str:
    return (
        f'<article id="{escape(operation["operationId"])}">'
        f'<h3><code><span class="verb">{verb.upper()}</span> {escape(path)}</code></h3>'
        f"<p>{escape(operation['summary'])}</p>"
        f"{_about(operation)}{_door(operation)}{_parameters(operation)}{_body(operation)}"
        f"<h4>Answers</h4><dl>{''.join(_answers(operation['responses']))}</dl>"
        f"<h4>Problems</h4><p>{'; '.join(_problems(operation['responses']))}</p></article>"
    )


def _about(operation: Doc) -> str:
    paragraphs = operation.get("description", "").split("\n\n")
    return "".join(f'<p class="soft">{_prose(text)}</p>' for text in paragraphs if text)


def _door(operation: Doc) -> str:
    free = {} in operation["security"]
    return f"<p>{'For anyone.' if free else 'For those who are signed in.'}</p>"


def _parameters(operation: Doc) -> str:
    rows = [
        f"<dt><code>{escape(one['name'])}</code> <span class='soft'>in the {one['in']}, "
        f"{_type(one['schema'])}{', required' if one['required'] else ''}</span></dt>"
        f"<dd>{_prose(one.get('description', ''))}</dd>"
        for one in operation["parameters"]
    ]
    return f"<h4>Parameters</h4><dl>{''.join(rows)}</dl>" if rows else ""


def _body(operation: Doc) -> str:
    if "requestBody" not in operation:
        return ""
    return f"<h4>Body</h4><p>{_content(operation['requestBody']['content'])}</p>"


def _answers(responses: Mapping[str, Doc]) -> Iterator[str]:
    for status, response in responses.items():
        content = response.get("content", {})
        if MEDIA_TYPE not in content:
            said = f"<code>{status}</code> {_content(content)}"
            yield f"<dt>{said}</dt><dd>{_prose(response['description'])}</dd>"


def _problems(responses: Mapping[str, Doc]) -> Iterator[str]:
    for status, response in responses.items():
        if MEDIA_TYPE in response.get("content", {}):
            slugs = re.findall(r"`([a-z-]+)`", response["description"])
            links = (f'<a href="/problems/{slug}">{slug}</a>' for slug in slugs)
            yield f"<code>{status}</code> {', '.join(links)}"


def _content(content: Mapping[str, Doc]) -> str:
    return " or ".join(
        f"{_type(one['schema'])} <span class='soft'>as {escape(media_type)}</span>"
        for media_type, one in content.items()
    )


def _shapes(schemas: Mapping[str, Doc]) -> str:
    return (
        '<section id="shapes"><h2>Shapes</h2>'
        f"{''.join(_shape(name, schema) for name, schema in sorted(schemas.items()))}</section>"
    )


def _shape(name: str, schema: Doc) -> str:
    needed = schema.get("required", [])
    rows = [
        f"<dt><code>{escape(field)}</code> <span class='soft'>{_type(one)}"
        f"{', required' if field in needed else ''}</span></dt>"
        f"<dd>{_prose(one.get('description', ''))}</dd>"
        for field, one in schema.get("properties", {}).items()
    ]
    kind = f"<dl>{''.join(rows)}</dl>" if rows else f"<p>{_type(schema)}</p>"
    return (
        f'<article id="shape-{escape(name)}"><h3><code>{escape(name)}</code></h3>'
        f"{_about(schema)}{kind}</article>"
    )


def _type(schema: Doc) -> str:
    """A schema in a few words, as HTML."""
    if "$ref" in schema:
        name = escape(schema["$ref"].rsplit("/", 1)[-1])
        return f'<a href="#shape-{name}">{name}</a>'
    for key in ("anyOf", "oneOf"):
        if key in schema:
            return " or ".join(_type(one) for one in schema[key])
    if "enum" in schema:
        return "one of " + ", ".join(f"<code>{_value(one)}</code>" for one in schema["enum"])
    if "const" in schema:
        return f"<code>{_value(schema['const'])}</code>"
    if schema.get("type") == "array":
        return f"list of {_type(schema.get('items', {}))}"
    return escape(str(schema.get("format") or schema.get("type", "any value")))


def _value(value: object) -> str:
    return escape(value if isinstance(value, str) else str(value))


def _prose(text: str) -> str:
    """Text with `names` in backticks as code."""
    pieces: list[Any] = escape(text).split("`")
    return "".join(f"<code>{one}</code>" if n % 2 else one for n, one in enumerate(pieces))


def _anchor(name: str) -> str:
    return escape(name.lower().replace(" ", "-"))
