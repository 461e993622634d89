"""Reading what a form sends: `application/x-www-form-urlencoded`, in UTF-8, and nothing else.

There are no uploads, so there is no multipart.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

from api.engine.failures import MalformedBody
from api.pages.page import Page

MEDIA_TYPE = "application/x-www-form-urlencoded"
MOST_FIELDS = 500
ONCE = "once"
LOST = "This form could not be read. Please open the page again."


@dataclass(frozen=True, slots=True)
class Form:
    """What was typed, by the names of the fields. What is not there is empty."""

    fields: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def one(self, name: str, otherwise: str = "") -> str:
        """The field's value; `otherwise` when the form has no such field."""
        return self.fields.get(name, (otherwise,))[0]

    def many(self, name: str) -> tuple[str, ...]:
        """Every value of a field that may come more than once, such as ticked boxes."""
        return self.fields.get(name, ())

    def __contains__(self, name: str) -> bool:
        return name in self.fields


def read_form(page: Page, raw: bytes) -> Form:
    """The form; raises MalformedBody for what no form of ours sends."""
    pairs = _pairs(raw)
    if any(name != ONCE and not page.knows(name) for name, _ in pairs):
        raise MalformedBody(LOST)
    return _gathered((name, value.replace("\r\n", "\n")) for name, value in pairs)


def read_query(page: Page, raw: bytes) -> Form:
    """The parameters that the page takes. A query that cannot be read is none."""
    try:
        pairs = _pairs(raw)
    except MalformedBody:
        return Form()
    return _gathered((name, value) for name, value in pairs if page.knows(name))


def _pairs(raw: bytes) -> list[tuple[str, str]]:
    try:
        pairs = parse_qsl(
            raw.decode("ascii"),
            keep_blank_values=True,
            errors="strict",
            max_num_fields=MOST_FIELDS,
        )
    except ValueError:
        raise MalformedBody(LOST) from None
    if any("\0" in name + value for name, value in pairs):
        raise MalformedBody(LOST)
    return pairs


def _gathered(pairs: Iterable[tuple[str, str]]) -> Form:
    fields: dict[str, tuple[str, ...]] = {}
    for name, value in pairs:
        fields[name] = (*fields.get(name, ()), value)
    return Form(fields)
