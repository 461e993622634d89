"""What pydantic found, in our words: no value, no name that we did not give, nothing alarming."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, get_args

from pydantic import ValidationError
from pydantic_core import ErrorDetails
from pydantic_core.core_schema import ErrorType

from api.engine.strict_json import Json, Loc
from workbook.errors import Fault

MOST = 50

# pydantic's error type -> our stable code, and a sentence that may use the model's own limits
SENTENCES: Mapping[str, tuple[str, str]] = {
    "missing": ("missing", "This is needed."),
    "extra_forbidden": ("unknown_field", "There is something here that is not known."),
    "string_type": ("not_text", "This should be text."),
    "string_too_short": ("too_short", "This should have at least {min_length} characters."),
    "string_too_long": ("too_long", "This should have at most {max_length} characters."),
    "string_pattern_mismatch": ("wrong_shape", "This does not have the right shape."),
    "string_unicode": ("not_text", "This should be text."),
    "int_type": ("not_whole_number", "This should be a whole number."),
    "int_parsing": ("not_whole_number", "This should be a whole number."),
    "int_parsing_size": ("number_too_large", "This number is too large."),
    "int_from_float": ("not_whole_number", "This should be a whole number."),
    "float_type": ("not_number", "This should be a number."),
    "float_parsing": ("not_number", "This should be a number."),
    "finite_number": ("not_number", "This should be a number."),
    "bool_type": ("not_true_or_false", "This should be true or false."),
    "bool_parsing": ("not_true_or_false", "This should be true or false."),
    "none_required": ("not_null", "This should be null."),
    "list_type": ("not_list", "This should be a list."),
    "too_short": ("too_few", "There should be at least {min_length} here."),
    "too_long": ("too_many", "There should be at most {max_length} here."),
    "greater_than": ("too_small", "This should be more than {gt}."),
    "greater_than_equal": ("too_small", "This should be at least {ge}."),
    "less_than": ("too_large", "This should be less than {lt}."),
    "less_than_equal": ("too_large", "This should be at most {le}."),
    "multiple_of": ("wrong_step", "This should be a multiple of {multiple_of}."),
    "model_type": ("not_object", "This should be an object."),
    "model_attributes_type": ("not_object", "This should be an object."),
    "dict_type": ("not_object", "This should be an object."),
    "literal_error": ("not_one_of", "This should be one of {expected}."),
    "enum": ("not_one_of", "This should be one of {expected}."),
    "union_tag_invalid": ("not_one_of", "This is not one of the kinds known here."),
    "union_tag_not_found": ("missing", "This does not say what kind it is."),
    "date_type": ("not_date", "This should be a date such as 2026-11-22."),
    "date_parsing": ("not_date", "This should be a date such as 2026-11-22."),
    "date_from_datetime_parsing": ("not_date", "This should be a date such as 2026-11-22."),
    "date_from_datetime_inexact": ("not_date", "This should be a date such as 2026-11-22."),
    "time_type": ("not_time", "This should be a time such as 19:30."),
    "time_parsing": ("not_time", "This should be a time such as 19:30."),
    "datetime_type": ("not_instant", "This should be an instant such as 2026-11-22T19:30:00Z."),
    "datetime_parsing": ("not_instant", "This should be an instant such as 2026-11-22T19:30:00Z."),
    "nul": ("nul", "This holds a character that cannot be kept."),
    "number_too_large": ("number_too_large", "This number is too large."),
}
OTHERWISE = ("invalid", "This does not fit here.")
_CORE = frozenset(get_args(ErrorType))


def of_body(error: ValidationError, data: Json, known: frozenset[str]) -> list[Fault]:
    """One fault for each place in a JSON body, pointing no deeper than names of the model."""
    found = [
        _fault(one, pointer(_stem(one), data, known, missing=one["type"] == "missing"))
        for one in _errors(error)
    ]
    return list(dict.fromkeys(found))[:MOST]


def of_query(error: ValidationError, known: Iterable[str]) -> list[Fault]:
    """One fault for each query parameter. One that is not known is not named."""
    names = frozenset(known)
    found = [
        _fault(one, None, parameter=name if name in names else None)
        for one in _errors(error)
        for name in [str(one["loc"][0]) if one["loc"] else ""]
    ]
    return list(dict.fromkeys(found))[:MOST]


def of_values(found: Iterable[tuple[Loc, str]], data: Json, known: frozenset[str]) -> list[Fault]:
    """Faults for what `strict_json.unfit` found."""
    return [
        Fault(*SENTENCES[kind], pointer=pointer(loc, data, known, missing=False))
        for loc, kind in list(found)[:MOST]
    ]


def pointer(loc: Loc, data: Json, known: frozenset[str], *, missing: bool) -> str:
    """A JSON pointer (RFC 6901) as a URI fragment: `loc` as far as it is in `data` and is known.

    pydantic mixes the names of union members into `loc`; those are not in the data and are left
    out. A name that the client made up ends the pointer at its parent.
    """
    parts: list[str] = []
    here = data
    for place, part in enumerate(loc):
        if isinstance(here, dict) and isinstance(part, str) and part in here:
            if part not in known:
                break
            here = here[part]
        elif isinstance(here, list) and isinstance(part, int) and part < len(here):
            here = here[part]
        elif not (missing and place == len(loc) - 1 and part in known):
            continue
        parts.append(str(part).replace("~", "~0").replace("/", "~1"))
    return "#" + "".join(f"/{part}" for part in parts)


def _errors(error: ValidationError) -> list[ErrorDetails]:
    return error.errors(include_input=False, include_url=False)


def _stem(error: ErrorDetails) -> Loc:
    """Where to point: for something unknown, at the object that holds it."""
    return error["loc"][:-1] if error["type"] == "extra_forbidden" else error["loc"]


def _fault(error: ErrorDetails, at: str | None, parameter: str | None = None) -> Fault:
    code, detail = _words(error)
    return Fault(code, detail, pointer=at, parameter=parameter)


def _words(error: ErrorDetails) -> tuple[str, str]:
    """Ours from the table; a validator's own when it is a constant sentence; else a plain one."""
    kind = error["type"]
    if kind in SENTENCES:
        code, sentence = SENTENCES[kind]
        return code, sentence.format_map(_Limits(error.get("ctx", {})))
    if kind not in _CORE and "ctx" not in error:
        return kind, error["msg"]
    return OTHERWISE


class _Limits(dict[str, Any]):
    def __missing__(self, name: str) -> str:
        return "the limit"
