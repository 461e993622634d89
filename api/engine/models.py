"""The shapes that every resource shares: what comes in, what goes out, lists and their pages."""

from __future__ import annotations

from typing import Annotated, Generic, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

T = TypeVar("T")


class In(BaseModel):
    """The base of every body, query and path model: strict, and nothing it does not name."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, hide_input_in_errors=True)


class Out(BaseModel):
    """The base of every model that goes out."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)


class Nothing(In):
    """The body of a request that needs none: empty, or an empty object."""


def _digits(value: object) -> object:
    """Query numbers are digits: no sign, space, point or underscore, though `int` reads them."""
    if not isinstance(value, str):
        return value
    if not (value.isascii() and value.isdigit() and len(value) <= 9):
        raise PydanticCustomError("not_whole_number", "This should be a whole number.")
    return int(value)


Count = Annotated[int, BeforeValidator(_digits)]
Cursor = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,512}$")]


class Page(In):
    """Which part of a list: at most `limit` rows (1 to 100), from where `cursor` points."""

    limit: Count = Field(25, ge=1, le=100, description="How many rows at most.")
    cursor: Cursor | None = Field(None, description="`next` of the page before; opaque.")


class Listing(Out, Generic[T]):
    """One page of a list. `next` is the cursor of the page after it, null on the last."""

    data: list[T]
    next: str | None
