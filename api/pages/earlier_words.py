"""How the words of an agreement have changed: each wording against the one before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest

from starlette.responses import Response

from api.pages.agreed import Names, names_for
from api.pages.ask import Ask
from api.pages.changed import Piece, changed
from workbook import agreeing, looking_at_words, pairing
from workbook.agreement import Words
from workbook.looking_at_words import Wording
from workbook.records.pages import Page as Slice
from workbook.records.sheets import SEATS

AT_ONCE = 10


@dataclass(frozen=True, slots=True)
class Step:
    """A wording, by whom, and what it changed; no pieces where none before it can be read.

    `signed` are the names under it when it was changed, each with whether it is the reader's.
    `until` is the day on which other words took its place, None for how it stands now.
    """

    words: Words
    by: str
    mine: bool
    signed: tuple[tuple[str, bool], ...]
    until: date | None
    pieces: Sequence[Piece] = ()
    renamed: str = ""


async def show(ask: Ask) -> Response:
    """The newest first; the present words are on the agreement's own page."""
    after = ask.query.one("after") or None
    facts, found, following = await looking_at_words.earlier_words(
        ask.mine, ask.path["agreement"], Slice(AT_ONCE, after)
    )
    now = await agreeing.opened(ask.mine, facts)
    names = names_for(ask, await pairing.show_to_partner(ask.mine, facts.workbook))
    return ask.show(
        "earlier_words.html",
        it=now,
        names=names,
        at_first=not after,
        latest=_pieces(found[0].words, now.words) if found and not after else [],
        steps=[_step(one, before, names) for one, before in _with_before(found)],
        following=following,
    )


def _with_before(found: list[Wording]) -> list[tuple[Wording, Wording | None]]:
    """Each with the one that came right before it, where that is here."""
    return [
        (one, before if before and before.revision == one.revision - 1 else None)
        for one, before in zip_longest(found, found[1:])
    ]


def _step(one: Wording, before: Wording | None, names: Names) -> Step:
    order = sorted(SEATS, key=lambda seat: seat != names.seat)
    return Step(
        words=one.words,
        by=names.by_seat[one.by],
        mine=one.by == names.seat,
        signed=tuple((names.by_seat[s], s == names.seat) for s in order if s in one.signed),
        until=one.replaced_on,
        pieces=_pieces(before.words, one.words) if before else (),
        renamed=before.words.title if before and before.words.title != one.words.title else "",
    )


def _pieces(before: Words, after: Words) -> list[Piece]:
    return changed(before.text, after.text)
