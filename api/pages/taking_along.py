"""What is mine in files: everything, or what I share as a table."""

from __future__ import annotations

import json
from dataclasses import asdict

from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.typed import one_of
from workbook import exporting, shared_answers
from workbook.once import once
from workbook.ports import now
from workbook.shared_answers import as_csv

FILES = {"": "", "csv": "/shared.csv", "json": "/shared.json"}
"""What is asked for, and where it lies below the ticket."""

MARK = "\ufeff"
"""Before a table: without it many a spreadsheet does not read it as UTF-8."""


async def show(ask: Ask) -> Response:
    return ask.show("export.html", fresh=ask.mine.is_fresh(now()))


async def make(ask: Ask) -> Response:
    """A ticket for the file, and on to it."""
    file = FILES[one_of(ask.form, "what", FILES)]
    made = await once(ask.key, lambda: exporting.ask(ask.mine))
    return ask.go(f"/me/exports/{made}{file}")


async def download(ask: Ask) -> Response:
    """The same that a program gets, to be kept and not shown. Its name says nothing."""
    export = ask.path["export"]
    assert ask.document is not None, "the server says how it is written"
    whole = ask.document(export, await exporting.read(ask.mine, export))
    return _file(whole.model_dump_json(indent=2).encode(), "application/json", "mine.json")


async def download_shared(ask: Ask) -> Response:
    found = await shared_answers.read(ask.mine, ask.path["export"])
    told = json.dumps(asdict(found), ensure_ascii=False, indent=2, default=str)
    return _file(told.encode(), "application/json", "mine.json")


async def download_table(ask: Ask) -> Response:
    found = await shared_answers.read(ask.mine, ask.path["export"])
    return _file((MARK + as_csv(found.answers)).encode(), "text/csv", "mine.csv")


def _file(content: bytes, media_type: str, name: str) -> Response:
    attached = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(content, media_type=media_type, headers=attached)
