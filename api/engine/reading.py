"""Taking in a request: the token, the headers, the query and the body."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from urllib.parse import parse_qsl

from pydantic import ValidationError
from starlette.datastructures import Headers
from starlette.types import Receive

from api.engine import faults
from api.engine.etags import well_formed
from api.engine.failures import BadHeader, ClientGone, MalformedBody, TooLarge, WrongMediaType
from api.engine.models import In, Nothing
from api.engine.plan import Plan
from api.engine.reply import Markdown
from api.engine.strict_json import decode, read_json, unfit
from workbook.errors import Fault, Invalid

_BEARER = re.compile(r"(?i:bearer) +([A-Za-z0-9._~+/-]{1,512}=*)")
_KEY = re.compile(r'"?([\x21\x23-\x7e]{1,255})"?')
MOST_PARAMETERS = 50


def bearer(headers: Headers) -> str | None:
    """The bearer token (RFC 6750), None when there is none that could be one."""
    found = _BEARER.fullmatch(",".join(headers.getlist("authorization")))
    return found[1] if found else None


def idempotency_key(headers: Headers) -> str | None:
    """`Idempotency-Key`: 1 to 255 visible characters, in quotes or not; raises BadHeader."""
    given = headers.getlist("idempotency-key")
    if not given:
        return None
    found = _KEY.fullmatch(given[0].strip())
    if len(given) > 1 or found is None:
        raise BadHeader("Idempotency-Key should be one key of at most 255 visible characters.")
    return found[1]


def if_match(headers: Headers) -> str | None:
    """`If-Match` as it came; raises BadHeader when it is not a list of entity tags."""
    given = headers.getlist("if-match")
    if not given:
        return None
    header = ", ".join(given)
    if not well_formed(header):
        raise BadHeader("If-Match should be an entity tag in quotes, as ETag gave it.")
    return header


def if_none_match(headers: Headers) -> str | None:
    """`If-None-Match`, or None: one that cannot be read asks for nothing."""
    header = ", ".join(headers.getlist("if-none-match"))
    return header if header and well_formed(header) else None


async def read_body(receive: Receive, headers: Headers, limit: int) -> bytes:
    """The whole body; raises TooLarge beyond `limit` bytes, ClientGone when it breaks off."""
    declared = headers.get("content-length", "0")
    if not declared.isdigit() or int(declared[:20]) > limit:
        raise TooLarge
    body = bytearray()
    more = True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientGone
        body += message.get("body", b"")
        more = message.get("more_body", False)
        if len(body) > limit:
            raise TooLarge
    return bytes(body)


def require_media_type(headers: Headers, wanted: str) -> None:
    """Raises WrongMediaType unless the body is `wanted`, in UTF-8, and not compressed."""
    media_type, *parameters = (
        part.strip().lower() for part in headers.get("content-type", "").split(";")
    )
    charsets = [part[8:].strip('"') for part in parameters if part.startswith("charset=")]
    if media_type != wanted or any(one not in ("utf-8", "utf8") for one in charsets):
        raise WrongMediaType(f"This should be {wanted} in UTF-8.")
    if headers.get("content-encoding", "identity").strip().lower() != "identity":
        raise WrongMediaType("This should come without compression.")


def query_of(plan: Plan, raw: bytes) -> In:
    """The query as the plan's model; raises Invalid for what is unknown, repeated or unfit.

    A row without a query model knows no parameter.
    """
    model = plan.query or Nothing
    names = frozenset(model.model_fields)
    values = _parameters(raw, names)
    try:
        return model.model_validate_strings(values)
    except ValidationError as error:
        raise Invalid(faults.of_query(error, names)) from None


def _parameters(raw: bytes, names: frozenset[str]) -> Mapping[str, str]:
    try:
        pairs = parse_qsl(
            raw.decode("ascii"),
            keep_blank_values=True,
            errors="strict",
            max_num_fields=MOST_PARAMETERS,
        )
    except ValueError:
        raise Invalid([Fault("wrong_shape", "The query cannot be read.")]) from None
    given = [name for name, _ in pairs]
    found = [
        Fault("repeated", "This should be given once.", parameter=name)
        for name in sorted(names)
        if given.count(name) > 1
    ]
    if not names.issuperset(given):
        found.append(Fault("unknown_parameter", "There is a parameter that is not known here."))
    if any("\0" in value for _, value in pairs):
        found.append(Fault("nul", "The query holds a character that cannot be used."))
    if found:
        raise Invalid(found)
    return dict(pairs)


def body_of(plan: Plan, headers: Headers, raw: bytes) -> In | Markdown | None:
    """The body as the plan says, None when there is none and it may be left out.

    Raises MalformedBody, TooLarge, WrongMediaType or Invalid with every place at once.
    """
    if not raw and plan.optional:
        return None
    if plan.body is None or issubclass(plan.body, Markdown):
        require_media_type(headers, "text/markdown")
        return markdown_of(raw)
    require_media_type(headers, "application/json")
    return json_of(raw, plan.body, plan.known)


def json_of(raw: bytes, model: type[In], known: frozenset[str]) -> In:
    """The JSON as `model`; raises MalformedBody, TooLarge or Invalid.

    pydantic is given what we read, written anew, so that there are never two readings of one text.
    """
    if not raw:
        raise MalformedBody("There is nothing in the body, and something is needed.")
    data = read_json(raw)
    found = faults.of_values(unfit(data), data, known)
    try:
        body = model.model_validate_json(json.dumps(data, ensure_ascii=False), strict=True)
    except ValidationError as error:
        raise Invalid(found + faults.of_body(error, data, known)) from None
    if found:
        raise Invalid(found)
    return body


def markdown_of(raw: bytes) -> Markdown:
    """The source; raises MalformedBody, or Invalid with each line that holds a NUL character."""
    text = decode(raw)
    lines = [number for number, line in enumerate(text.split("\n"), 1) if "\0" in line]
    if lines:
        code, detail = faults.SENTENCES["nul"]
        raise Invalid([Fault(code, detail, line=number) for number in lines[: faults.MOST]])
    return Markdown(text)
