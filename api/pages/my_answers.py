"""One's own answers after they opened: add to one, or stop sharing it."""

from __future__ import annotations

from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.faults import Faults
from api.pages.side_by_side import Pair, Table, table_for
from api.pages.typed import Typed
from api.pages.words import N_
from workbook import amending, reviewing
from workbook.errors import Fault, Invalid, NotFound
from workbook.once import once
from workbook.policy import Action, require

SURE = Fault("sure", N_("Please tick this if you are sure."), "#/sure")


async def show(ask: Ask) -> Response:
    """What I share here, with a way to each."""
    table = await _table(ask)
    shared = [pair for pair in table.pairs() if pair.sides[0].lines]
    return ask.show("my_answers.html", entry=table.review.entry, table=table, pairs=shared)


async def show_one(ask: Ask) -> Response:
    return await _one(ask, Faults())


async def _one(ask: Ask, faults: Faults, doing: Action | None = None) -> Response:
    """`doing` has to be something that may be done here now; else that is said, not the faults."""
    table = await _table(ask)
    if doing is not None:
        require(doing, ask.mine, table.review.entry.case(ask.mine))
    return ask.show(
        "my_answer.html",
        422 if faults else 200,
        faults=faults,
        entry=table.review.entry,
        table=table,
        pair=_shared(table, ask.path["prompt"]),
    )


def _shared(table: Table, prompt_id: str) -> Pair:
    """My answer to this prompt. NotFound unless I share it."""
    found = next((pair for pair in table.pairs() if pair.prompt.id == prompt_id), None)
    if found is None or not found.sides[0].lines:
        raise NotFound
    return found


async def _table(ask: Ask) -> Table:
    """The review, for one of the two."""
    sheets = await reviewing.look(ask.mine, ask.path["entry"])
    if sheets.entry.seat is None:
        raise NotFound
    return table_for(ask, await reviewing.read(ask.mine, sheets))


async def add(ask: Ask) -> Response:
    """A dated addition, which both read."""
    entry, prompt = ask.path["entry"], ask.path["prompt"]
    typed = Typed(ask.form)
    text = typed.text("text")
    try:
        typed.check()
        await once(ask.key, lambda: amending.add(ask.mine, entry, prompt, text))
    except Invalid as error:
        return await _one(ask, Faults.of(error, ask._, {"#/prompt": ""}), Action.ADD)
    return ask.go(f"/entries/{entry}/review")


async def stop_sharing(ask: Ask) -> Response:
    """Hidden from now on. It cannot be made unread, and cannot be taken back."""
    entry, prompt = ask.path["entry"], ask.path["prompt"]
    if ask.form.one("sure") != "yes":
        return await _one(ask, Faults.of(Invalid([SURE]), ask._, {}))
    await amending.stop_sharing(ask.mine, entry, prompt)
    return ask.go(f"/entries/{entry}/review")
