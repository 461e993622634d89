"""What several resources share: path models, doing a thing once, pages and texts."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Annotated, TypeVar

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from api.engine import Context, In, Page
from workbook.exercise import Seat
from workbook.once import RequestKey, once
from workbook.records.pages import Page as Slice

T = TypeVar("T")
LONGEST_NOTE = 10_000


class WorkbookPath(In):
    workbook: str


class EntryPath(In):
    entry: str


class PromptPath(In):
    entry: str
    prompt: str


class FindingPath(In):
    finding: str


def not_blank(text: str) -> str:
    """Something else than spaces."""
    if not text.strip():
        raise PydanticCustomError("blank", "Please write something here.")
    return text


Text = Annotated[
    str, StringConstraints(min_length=1, max_length=LONGEST_NOTE), AfterValidator(not_blank)
]
"""What a person writes: 1 to 10,000 characters, not only spaces."""

Slug = Annotated[
    str,
    StringConstraints(pattern=r"^[a-z0-9]+(?:-[a-z0-9]+)*$", max_length=80),
    Field(description="Small letters, digits and dashes."),
]


def request_key(ctx: Context) -> RequestKey | None:
    """The request's `Idempotency-Key` as the domain knows it; None when it has none."""
    if ctx.idempotency_key is None:
        return None
    owner = ctx.viewer.account if ctx.viewer else ""
    return RequestKey(owner, ctx.idempotency_key, ctx.fingerprint)


async def do_once(ctx: Context, do: Callable[[], Awaitable[str]]) -> str:
    """Do it, or find what it made when this request was done before."""
    return await once(request_key(ctx), do)


def slice_from(query: Page) -> Slice:
    """The part of a list that was asked for. A cursor is the id of the last thing shown."""
    return Slice(query.limit, query.cursor)


def who(seat: Seat, viewer: Seat | None) -> str:
    """A seat as the viewer calls it: partners say you and partner, a therapist one and other."""
    if viewer is None:
        return seat
    return "you" if seat == viewer else "partner"
