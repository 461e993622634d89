"""Then and now: two rounds of one exercise, question by question. Only what is shared in both."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.side_by_side import Beside, Pair, called, speech_of
from workbook import looking_back
from workbook.looking_back import ThenAndNow


@dataclass(frozen=True, slots=True)
class Looked:
    """One question with both answers of then and of now, and what to say of it (or nothing)."""

    then: Pair
    now: Pair
    words: str


async def show(ask: Ask) -> Response:
    """This round beside an earlier one: the last before it, unless another is asked for."""
    found = await looking_back.then_and_now(
        ask.mine, ask.path["entry"], ask.query.one("then") or None
    )
    return ask.show(
        "then_and_now.html",
        entry=found.entry,
        exercise=found.exercise,
        then=found.then,
        earlier=found.earlier,
        looked=_looked(ask, found),
    )


def _looked(ask: Ask, found: ThenAndNow) -> list[Looked]:
    """Every question to which somebody shares something, in either round."""
    beside = Beside(found.entry.seat, called(ask, found.names), speech_of(ask))
    looked = [
        Looked(
            beside.pair(prompt, found.before),
            beside.pair(prompt, found.after),
            found.words.get(prompt.id, ""),
        )
        for prompt in found.prompts
    ]
    return [one for one in looked if one.then.says_something or one.now.says_something]
