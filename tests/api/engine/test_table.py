"""A row that cannot stand is an error at start-up, never a surprise while serving."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel

from api.app import create_app
from api.engine import Context, Door, Markdown, Out, Reply, Route, unlocked
from api.engine.plan import RouteError
from api.settings import Settings
from tests.api.engine import toys


class Loose(BaseModel):
    text: str


class Thing(Out):
    id: str


async def plain(ctx: Context) -> Reply[Thing]:
    return Reply(Thing(id="x"))


async def with_path(ctx: Context, path: toys.NotePath) -> Reply[Thing]:
    return Reply(Thing(id=path.note))


async def with_body(ctx: Context, body: toys.NoteIn | None) -> Reply[None]:
    return Reply(None)


async def with_loose_body(ctx: Context, body: Loose) -> Reply[None]:
    return Reply(None)


async def with_two_bodies(ctx: Context, body: toys.NoteIn | Markdown) -> Reply[None]:
    return Reply(None)


async def without_ctx(path: toys.NotePath) -> Reply[None]:
    return Reply(None)


async def with_more(ctx: Context, session: str) -> Reply[None]:
    return Reply(None)


async def without_reply(ctx: Context) -> Thing:
    return Thing(id="x")


def start(**row: Any) -> None:
    whole = {"verb": "GET", "path": "/things", "tag": "T", "summary": "S", "door": Door.ANYONE}
    create_app(Settings(), routes=[Route(**{**whole, **row})])


@pytest.mark.asvs("8.3.1", "6.3.4")
def test_a_row_without_a_door_does_not_exist() -> None:
    """Leaving the door out is an error, and never means public."""
    with pytest.raises(TypeError, match="door"):
        Route(verb="GET", path="/things", handler=plain, tag="T", summary="S")  # type: ignore[call-arg]


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ({"handler": with_path, "path": "/things/{note}", "door": Door.SIGNED_IN}, "locks"),
        ({"handler": with_path, "path": "/things"}, "path"),
        ({"handler": plain, "path": "/things/{id}"}, "path"),
        ({"handler": plain, "path": "things"}, "slash"),
        ({"handler": plain, "path": "/things/"}, "slash"),
        ({"handler": with_body}, "GET has no body"),
        ({"handler": with_loose_body, "verb": "POST"}, "In"),
        ({"handler": with_two_bodies, "verb": "POST"}, "one model"),
        ({"handler": without_ctx, "path": "/things/{note}"}, "ctx"),
        ({"handler": with_more}, "session"),
        ({"handler": without_reply}, "Reply"),
    ],
)
def test_a_row_that_cannot_stand_says_why(row: dict[str, Any], says: str) -> None:
    """The server does not start, and the sentence names what is missing."""
    with pytest.raises(RouteError, match=says):
        start(**row)


def test_a_path_may_say_that_nothing_locks_it() -> None:
    """`unlocked` is a decision that can be read in the table."""
    start(handler=with_path, path="/things/{note}", door=Door.SIGNED_IN, lock=unlocked)


def test_two_rows_for_one_verb_and_path_are_one_too_many() -> None:
    """Which of the two answers would be a matter of luck."""
    row = Route(verb="GET", path="/things", handler=plain, tag="T", summary="S", door=Door.ANYONE)
    with pytest.raises(RouteError, match="twice"):
        create_app(Settings(), routes=[row, row])


async def wrong_status(ctx: Context) -> Reply[None]:
    return Reply(None, status=418)


async def wrong_header(ctx: Context) -> Reply[None]:
    return Reply(None, headers={"Location": "/"})


async def forgets_to_compare(ctx: Context) -> Reply[None]:
    return Reply(None)


@pytest.mark.parametrize(
    ("row", "headers"),
    [
        ({"handler": wrong_status, "status": 204}, {}),
        ({"handler": wrong_header, "status": 204}, {}),
        ({"handler": forgets_to_compare, "status": 204, "if_match": "handler"}, {"If-Match": "*"}),
    ],
)
async def test_a_reply_that_the_row_does_not_announce_is_our_mistake(
    row: dict[str, Any], headers: dict[str, str]
) -> None:
    """The document tells every status and header, so anything else is found by the first test."""
    whole = {"verb": "POST", "path": "/things", "tag": "T", "summary": "S", "door": Door.ANYONE}
    app = create_app(Settings(), routes=[Route(**{**whole, **row})])
    async with toys.client_of(app, None) as client:
        response = await client.post("/api/v1/things", headers=headers)
    assert response.status_code == 500


async def test_a_body_that_may_be_left_out_may_be_left_out() -> None:
    """`body: Model | None` takes nothing, or the whole model."""
    whole: dict[str, Any] = {"verb": "POST", "path": "/things", "tag": "T", "summary": "S"}
    row = Route(**whole, handler=with_body, status=204, door=Door.ANYONE)
    app = create_app(Settings(), routes=[row])
    async with toys.client_of(app, None) as client:
        nothing = await client.post("/api/v1/things")
        whole_body = await client.post("/api/v1/things", json={"text": "a"})
        half = await client.post("/api/v1/things", json={})
    assert [nothing.status_code, whole_body.status_code, half.status_code] == [204, 204, 422]
