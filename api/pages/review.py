"""The review: what opened, prompt by prompt, and each thing that is worth talking about."""

from __future__ import annotations

from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.faults import Faults
from api.pages.side_by_side import Table, table_for, text_of
from api.pages.typed import Typed, one_of
from workbook import discussing, findings, looking_back, reviewing
from workbook.discussing import OUTCOMES
from workbook.errors import Invalid, NotFound
from workbook.once import once
from workbook.policy import Action, may
from workbook.records.pages import Page as Slice
from workbook.records.sheets import Sheets

MOST_NOTES = 100


async def show(ask: Ask) -> Response:
    """Strengths first, then what is worth talking about, then every prompt."""
    sheets = await reviewing.look(ask.mine, ask.path["entry"])
    table = table_for(ask, await reviewing.read(ask.mine, sheets))
    entry, agenda = table.review.entry, table.review.found.agenda
    return ask.show(
        "review.html",
        table=table,
        entry=entry,
        exercise=table.review.exercise,
        strengths=table.points(agenda.open),
        discuss=table.points(agenda.discuss),
        parked=table.points(agenda.parked),
        pairs=table.pairs(),
        replies=table.replies(),
        reply_next=_reply_next(table),
        earlier=await looking_back.has_earlier(sheets),
        talk=_talk(ask, sheets),
        chooses=may(Action.CHOOSE_AGENDA, ask.mine, entry.case(ask.mine)),
        close=table.review.agenda_texts["close"],
        wobble=text_of(ask, "one_step"),
        opening=text_of(ask, "nothing_to_open"),
    )


def _talk(ask: Ask, sheets: Sheets) -> str:
    """The way to a talk: "go on" with the one that is held, "begin" one, or "" for a reader who
    may do neither and has none to see.
    """
    case = sheets.entry.case(ask.mine)
    if sheets.sitting is not None and may(Action.SEE_SITTING, ask.mine, case):
        return "" if sheets.entry.closed else "go on"
    return "begin" if may(Action.HOLD_SITTING, ask.mine, case) else ""


def _reply_next(table: Table) -> bool:
    """Whether this reader has a reply to write still."""
    entry, asks = table.review.entry, any(table.review.exercise.asked_after())
    return asks and table.is_partner and not entry.mine.replied and not entry.closed


async def show_finding(ask: Ask) -> Response:
    """One thing to talk about: both answers, its question, what came of it, and the notes."""
    return await _finding(ask, Faults())


async def _finding(ask: Ask, faults: Faults) -> Response:
    entry_id, finding = _named(ask)
    sheets = await reviewing.look(ask.mine, entry_id)
    review = await reviewing.read(ask.mine, sheets)
    if finding not in review.found.by_id:
        raise NotFound
    table = table_for(ask, review)
    if faults and not table.is_partner:
        raise NotFound
    point = table.point(finding)
    _, notes, _ = await discussing.notes(ask.mine, finding, Slice(MOST_NOTES, None))
    return ask.show(
        "finding.html",
        422 if faults else 200,
        faults=faults,
        table=table,
        entry=review.entry,
        exercise=review.exercise,
        point_at_hand=point,
        pairs=[table.pair_of(prompt) for prompt in point.prompts],
        notes=notes,
        acts=may(Action.DISCUSS, ask.mine, review.entry.case(ask.mine)),
    )


async def outcome(ask: Ask) -> Response:
    """What came of it: talked, later, agreed, agreed to differ; or open again."""
    entry, finding = _named(ask)
    state = one_of(ask.form, "state", OUTCOMES)
    await discussing.discuss(ask.mine, finding, state)
    if ask.form.one("then") == "sitting":
        return ask.go(f"/entries/{entry}/sitting")
    return ask.go(f"/entries/{entry}/findings/{finding}")


async def note(ask: Ask) -> Response:
    """A note for both to read."""
    entry, finding = _named(ask)
    typed = Typed(ask.form)
    text = typed.text("text")
    try:
        typed.check()
        await once(ask.key, lambda: discussing.write_note(ask.mine, finding, text))
    except Invalid as error:
        return await _finding(ask, Faults.of(error, ask._, {}))
    return ask.go(f"/entries/{entry}/findings/{finding}")


def _named(ask: Ask) -> tuple[str, str]:
    """The entry and the finding of this address, which must belong together."""
    entry, finding = ask.path["entry"], ask.path["finding"]
    if findings.entry_of(finding) != entry:
        raise NotFound
    return entry, finding
