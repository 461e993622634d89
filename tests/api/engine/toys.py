"""A toy table: notes that belong to Ana. Ben and Sol may not see them.

Nothing of it is the workbook's; it is small enough that every promise of the engine can be seen.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date
from typing import Annotated, Literal

import httpx
from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError
from starlette.applications import Starlette

from api.app import create_app
from api.engine import (
    Context,
    Door,
    IfMatch,
    In,
    Listing,
    Markdown,
    Out,
    Page,
    Reply,
    Route,
    Source,
    unlocked,
)
from api.settings import Settings
from tests.api.engine import people
from workbook.errors import NotFound, NotSignedIn, Refused, TooManyTries, Unavailable
from workbook.policy import Viewer

KEY = b"k" * 32
NOTE = "note_" + "a" * 26


@dataclass
class Store:
    """What the toy handlers keep, and what they did."""

    notes: dict[str, tuple[str, int]] = field(default_factory=dict)
    calls: list[str] = field(default_factory=list)


class NotePath(In):
    note: Annotated[str, StringConstraints(pattern=r"^note_[a-z2-7]{26}$")]


class Size(In):
    width: int = Field(ge=1, le=9)


class NoteIn(In):
    text: str = Field(max_length=40)
    kind: Literal["plain", "warm"] = "plain"
    size: Size | None = None
    sizes: list[Size] = Field(default=[], max_length=3)
    due_on: date | None = None
    either: int | str | None = None

    @model_validator(mode="after")
    def _warm_has_a_size(self) -> NoteIn:
        if self.kind == "warm" and self.size is None:
            raise PydanticCustomError("needs_size", "A warm note has a size.")
        return self


class NoteOut(Out):
    id: str
    text: str
    revision: int


def store(ctx: Context) -> Store:
    found = ctx.services.store
    assert isinstance(found, Store)
    return found


async def see_note(ctx: Context, path: NotePath) -> NoteOut:
    store(ctx).calls.append("lock")
    if ctx.me.account != people.ANA.account or path.note not in store(ctx).notes:
        raise NotFound
    text, revision = store(ctx).notes[path.note]
    return NoteOut(id=path.note, text=text, revision=revision)


async def list_notes(ctx: Context, query: Page) -> Reply[Listing[NoteOut]]:
    """Ana's notes."""
    rows = [
        NoteOut(id=name, text=text, revision=revision)
        for name, (text, revision) in store(ctx).notes.items()
    ]
    return Reply(Listing(data=rows[: query.limit], next=None))


async def create_note(ctx: Context, body: NoteIn) -> Reply[NoteOut]:
    store(ctx).calls.append("create")
    store(ctx).notes[NOTE] = (body.text, 1)
    note = NoteOut(id=NOTE, text=body.text, revision=1)
    return Reply(note, headers={"Location": f"/api/v1/notes/{NOTE}"})


async def get_note(ctx: Context, path: NotePath) -> Reply[NoteOut | Source]:
    note = await see_note(ctx, path)
    markdown = ctx.wants_markdown
    ctx.unchanged("note", note.revision)
    store(ctx).calls.append("unseal")
    return Reply(Source(f"# {note.text}\n")) if markdown else Reply(note)


async def put_note(ctx: Context, path: NotePath, body: NoteIn) -> Reply[NoteOut]:
    note = await see_note(ctx, path)
    store(ctx).notes[path.note] = (body.text, note.revision + 1)
    return Reply(replace_text(note, body.text), etag=ctx.tag("note", note.revision + 1))


def replace_text(note: NoteOut, text: str) -> NoteOut:
    return NoteOut(id=note.id, text=text, revision=note.revision + 1)


async def delete_note(ctx: Context, path: NotePath) -> Reply[None]:
    await see_note(ctx, path)
    del store(ctx).notes[path.note]
    return Reply(None)


async def sign_note(ctx: Context, path: NotePath) -> Reply[None]:
    note = await see_note(ctx, path)
    ctx.match("note", note.revision)
    store(ctx).calls.append("sign")
    return Reply(None)


async def copy_note(ctx: Context, path: NotePath, query: Page) -> Reply[None]:
    await see_note(ctx, path)
    store(ctx).calls.append(f"copy {ctx.idempotency_key} {ctx.fingerprint}")
    return Reply(None)


async def put_source(ctx: Context, path: NotePath, body: Markdown) -> Reply[None]:
    store(ctx).calls.append(f"source {body!r}")
    return Reply(None, status=201)


async def get_latest(ctx: Context) -> Reply[NoteOut]:
    return Reply(NoteOut(id=NOTE, text="the latest", revision=1))


async def get_greeting(ctx: Context) -> Reply[dict[str, str | None]]:
    return Reply({"who": ctx.viewer.account if ctx.viewer else None})


async def break_down(ctx: Context, body: NoteIn) -> Reply[None]:
    raise ValueError(f"this quotes {body.text}")


class Why(In):
    why: Literal["refused", "tries", "unavailable", "surprise"]


async def refuse(ctx: Context, query: Why) -> Reply[None]:
    raise {
        "refused": Refused("same-person", "This is for somebody else."),
        "tries": TooManyTries(30),
        "unavailable": Unavailable(retry_after=2),
        "surprise": Refused("no-such-slug", "This does not work."),
    }[query.why]


NOTES = {"tag": "Notes", "door": Door.SIGNED_IN}
ROWS = [
    Route(verb="GET", path="/notes", handler=list_notes, summary="List notes", **NOTES),
    Route(
        verb="POST",
        path="/notes",
        handler=create_note,
        summary="Create a note",
        status=201,
        headers=("Location",),
        idempotent=True,
        problems=("workbook-closed",),
        **NOTES,
    ),
    Route(
        verb="GET",
        path="/notes/{note}",
        handler=get_note,
        summary="Read a note",
        lock=see_note,
        **NOTES,
    ),
    Route(
        verb="PUT",
        path="/notes/{note}",
        handler=put_note,
        summary="Change a note",
        lock=see_note,
        headers=("Location",),
        **NOTES,
    ),
    Route(
        verb="DELETE",
        path="/notes/{note}",
        handler=delete_note,
        summary="Delete a note",
        lock=see_note,
        status=204,
        **NOTES,
    ),
    Route(
        verb="PUT",
        path="/notes/{note}/signature",
        handler=sign_note,
        summary="Sign a note",
        lock=see_note,
        status=204,
        if_match=IfMatch.REQUIRED,
        state_at="/notes/{note}",
        **NOTES,
    ),
    Route(
        verb="POST",
        path="/notes/{note}/copies",
        handler=copy_note,
        summary="Copy a note",
        lock=see_note,
        status=202,
        idempotent=True,
        **NOTES,
    ),
    Route(
        verb="PUT",
        path="/notes/{note}/source",
        handler=put_source,
        summary="Replace the source",
        lock=unlocked,
        status=201,
        also=(200,),
        limit=1000,
        **NOTES,
    ),
    Route(verb="GET", path="/notes/latest", handler=get_latest, summary="The latest", **NOTES),
    Route(
        verb="GET",
        path="/greeting",
        handler=get_greeting,
        door=Door.ANYONE,
        tag="Toys",
        summary="Say who asks",
    ),
    Route(
        verb="POST",
        path="/breakdown",
        handler=break_down,
        door=Door.ANYONE,
        tag="Toys",
        summary="Break down",
        status=204,
    ),
    Route(
        verb="POST",
        path="/refusals",
        handler=refuse,
        door=Door.ANYONE,
        tag="Toys",
        summary="Refuse",
        status=204,
        problems=("same-person", "too-many-tries"),
    ),
]


async def authenticate(token: str) -> Viewer:
    for viewer in people.EVERYBODY:
        if token == viewer.session:
            return viewer
    raise NotSignedIn


def toy_app(settings: Settings | None = None) -> Starlette:
    app = create_app(settings or Settings(), routes=ROWS, authenticate=authenticate, tag_key=KEY)
    app.state.store = Store(notes={NOTE: ("first", 1)})
    return app


@asynccontextmanager
async def client_of(app: Starlette, viewer: Viewer | None) -> AsyncIterator[httpx.AsyncClient]:
    headers = {"Authorization": f"Bearer {viewer.session}"} if viewer else {}
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(
        transport=transport, base_url="http://workbook.test", headers=headers
    ) as client:
        yield client
