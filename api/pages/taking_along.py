"""Everything of mine in one file."""

from __future__ import annotations

from starlette.responses import Response

from api.pages.ask import Ask
from workbook import exporting
from workbook.once import once
from workbook.ports import now


async def show(ask: Ask) -> Response:
    return ask.show("export.html", fresh=ask.mine.is_fresh(now()))


async def make(ask: Ask) -> Response:
    """A ticket for the file, and on to it."""
    made = await once(ask.key, lambda: exporting.ask(ask.mine))
    return ask.go(f"/me/exports/{made}")


async def download(ask: Ask) -> Response:
    """The same that a program gets, to be kept and not shown. Its name says nothing."""
    export = ask.path["export"]
    assert ask.document is not None, "the server says how it is written"
    whole = ask.document(export, await exporting.read(ask.mine, export))
    return Response(
        whole.model_dump_json(indent=2),
        media_type="application/json",
        headers={"Content-Disposition": 'attachment; filename="mine.json"'},
    )
