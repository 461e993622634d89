"""Talking it through: one finding at a time, by turns, on two phones or on one.

Every button names what is to be (this finding, this speaker), so two who press at once for the same
thing do it once. No clock runs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from starlette.responses import Response

from api.engine.etags import tag_of
from api.pages.ask import Ask
from api.pages.faults import Faults
from api.pages.rendering import headers
from api.pages.side_by_side import Table, table_for
from api.pages.typed import LONGEST_WORDS, Typed, one_of
from api.pages.words import N_
from workbook import reviewing, talking
from workbook.errors import Fault, Invalid, NotFound
from workbook.exercise import Seat
from workbook.policy import Action, may, require
from workbook.records.sheets import Sheets
from workbook.talk import KEEP, Change, Keep, Minutes, NewReturn, Return
from workbook.talking import SittingRead, Speaker

LENGTHS: dict[str, Minutes] = {"20": 20, "40": 40, "60": 60}
USUAL = "40"
SPEAKERS: dict[str, Speaker] = {
    "you": "you", "partner": "partner", "one": "one", "other": "other",
}  # fmt: skip
CLOCK = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]")
END = "end"
"""What a button sends to go to the end, where the two close."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Turn:
    """Whose turn it is, by name; and what the button for changing over sends."""

    speaker: str
    listener: str
    first: bool
    over: Speaker


async def show(ask: Ask) -> Response:
    """The sitting as it is now. A poll that has seen it already is told so, with nothing."""
    sheets = await talking.look(ask.mine, ask.path["entry"])
    seen = _mark(ask, sheets)
    if ask.is_fragment and ask.query.one("seen") == seen:
        return Response(status_code=204, headers=headers(ask.settings, ask.language))
    talk = await talking.read(sheets)
    table = table_for(ask, await reviewing.read(ask.mine, sheets))
    acts = may(Action.HOLD_SITTING, ask.mine, sheets.entry.case(ask.mine))
    return ask.show("sitting.html", seen=seen, acts=acts, **_values(talk, table))


def _mark(ask: Ask, sheets: Sheets) -> str:
    """What tells one state of the sitting from the next, and nothing else."""
    tag = tag_of(ask.services.tag_key, "page", sheets.entry.id, *talking.tag_parts(sheets))
    return tag.strip('"')


def _values(talk: SittingRead, table: Table) -> dict[str, Any]:
    sitting = talk.sitting
    point = table.point(talk.finding) if talk.finding else None
    return {
        "entry": table.review.entry,
        "exercise": table.review.exercise,
        "table": table,
        "lengths": LENGTHS,
        "usual": USUAL,
        "held": sitting,
        "turn": _turn(sitting.speaker, table) if sitting else None,
        "at_hand": point,
        "pairs": [table.pair_of(prompt) for prompt in point.prompts] if point else [],
        "close": table.review.agenda_texts["close"],
        **_neighbours([step for step, _ in talk.steps], talk.finding),
    }


def _neighbours(steps: list[str], at_hand: str | None) -> dict[str, str]:
    """The findings before and after the one at hand; empty where there is none."""
    order = [*steps, END]
    at = order.index(at_hand or END)
    return {"before": order[at - 1] if at else "", "after": order[at + 1] if at_hand else ""}


def _turn(speaker: Seat, table: Table) -> Turn:
    listener: Seat = "other" if speaker == "one" else "one"
    mine = table.review.entry.seat
    over: Speaker = listener
    if mine is not None:
        over = "you" if listener == mine else "partner"
    names = table.names
    return Turn(names[speaker], names[listener], speaker == table.order[0], over)


async def begin(ask: Ask) -> Response:
    """Begin one; or come into the one that is held already."""
    minutes = LENGTHS[one_of(ask.form, "minutes", LENGTHS)]
    await talking.begin(ask.mine, ask.path["entry"], minutes, _whatever)
    return _back(ask)


async def move(ask: Ask) -> Response:
    """To this finding, or to the end. One that has just gone leads to the next that is there."""
    to = ask.form.one("finding")
    await _change(ask, Change(finding=None if to == END else to))
    return _back(ask)


async def change_over(ask: Ask) -> Response:
    """It is this one's turn now."""
    speaker = SPEAKERS[one_of(ask.form, "speaker", SPEAKERS)]
    await _change(ask, Change(), speaker)
    return _back(ask)


async def pause(ask: Ask) -> Response:
    """Rest from it, at once. When to go on can be said then, or never."""
    await _change(ask, Change(pause=NewReturn()))
    return _back(ask)


async def go_on(ask: Ask) -> Response:
    await _change(ask, Change(pause=None))
    return _back(ask)


async def close(ask: Ask) -> Response:
    """Nothing of the sitting is kept. Outcomes, notes and agreements stay."""
    await talking.close(ask.mine, ask.path["entry"], _whatever)
    return ask.go(f"/entries/{ask.path['entry']}/review")


async def show_return(ask: Ask) -> Response:
    return await _return(ask, Faults())


async def _return(ask: Ask, faults: Faults) -> Response:
    """The form for when to go on, while they rest."""
    sheets = await _for_the_two(ask)
    talk = await talking.read(sheets)
    if talk.sitting is None or talk.sitting.pause is None:
        raise NotFound
    return ask.show(
        "return.html",
        422 if faults else 200,
        faults=faults,
        entry=sheets.entry,
        **_as_typed(talk.sitting.pause),
    )


async def _for_the_two(ask: Ask) -> Sheets:
    """The sitting, for somebody who may agree on when to go on. NotFound for a therapist."""
    sheets = await talking.look(ask.mine, ask.path["entry"])
    require(Action.AGREE_RETURN, ask.mine, sheets.entry.case(ask.mine))
    return sheets


def _as_typed(agreed: Return) -> dict[str, str]:
    return {
        "on": agreed.on.isoformat() if agreed.on else "",
        "at": agreed.at or "",
        "words": agreed.words or "",
    }


async def agree_return(ask: Ask) -> Response:
    """When to go on: what was changed in the form, and no more, since the other may add to it."""
    try:
        said = _said(ask)
    except Invalid as error:
        return await _return(ask, Faults.of(error, ask._, {}))
    await _for_the_two(ask)
    await _change(ask, Change(pause=said))
    return _back(ask)


def _said(ask: Ask) -> NewReturn:
    typed = Typed(ask.form)
    on = typed.day("on")
    words = typed.text("words", LONGEST_WORDS, needed=False)
    at = ask.form.one("at").strip()
    if at and not CLOCK.fullmatch(at):
        typed.faults.append(Fault("no-time", N_("Please give a time like this: 19:30."), "#/at"))
    typed.check()
    said: tuple[date | None, str | None, str | None] = (on, at or None, words or None)
    kept = [ask.form.one(name) == ask.form.one(f"had_{name}") for name in ("on", "at", "words")]
    return NewReturn(*(_or_keep(new, keep) for new, keep in zip(said, kept, strict=True)))  # type: ignore[arg-type]


def _or_keep(new: T, keep: bool) -> T | Keep:
    return KEEP if keep else new


async def _change(ask: Ask, change: Change, speaker: Speaker | None = None) -> None:
    await talking.change(ask.mine, ask.path["entry"], change, speaker, _whatever)


def _whatever(sheets: Sheets) -> None:
    """An act of a sitting is right whatever was read before it."""


def _back(ask: Ask) -> Response:
    return ask.go(f"/entries/{ask.path['entry']}/sitting")
