"""What a handler gives back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

T = TypeVar("T")


class Markdown(str):
    """As the type of a handler's `body`: the request is a text/markdown source, given as text."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Source:
    """As the body of a reply: a text that goes out as it is, not as JSON."""

    text: str
    media_type: str = "text/markdown"


@dataclass(frozen=True, slots=True)
class Calendar(Source):
    """As the body of a reply: an iCalendar file, whatever the client would rather have."""

    media_type: str = "text/calendar"


@dataclass(frozen=True, slots=True)
class Table(Source):
    """As the body of a reply: a CSV file, whatever the client would rather have."""

    media_type: str = "text/csv"


@dataclass(frozen=True, slots=True)
class Reply(Generic[T]):
    """A body with what HTTP needs to know about it.

    `status` is the row's own unless it is one of the row's `also`. `headers` may name only headers
    that the row announces. `etag` is a tag made by `Context.tag`; a GET without one gets a tag
    made from its bytes. `Reply(None)` has no content.
    """

    body: T
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    etag: str | None = None
