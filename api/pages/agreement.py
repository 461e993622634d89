"""One agreement: its words, whose names are under them, changing it, using it, letting it go."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.responses import Response

from api.pages.agreed import FIRMNESS, KINDS, WENT, Shown, names_for
from api.pages.agreements import words_of
from api.pages.ask import Ask
from api.pages.calendars import reminder_file
from api.pages.changed import changed as changes
from api.pages.faults import Faults
from api.pages.typed import Typed, one_of
from workbook import agreeing, pairing, practising, reminding
from workbook.agreeing import Agreement
from workbook.agreement import Words
from workbook.errors import Invalid, NotFound
from workbook.once import once
from workbook.pairing import Seen
from workbook.policy import Action, require
from workbook.ports import now
from workbook.practising import Went
from workbook.records.agreements import AgreementFacts
from workbook.records.pages import Page as Slice

LINES = 10
HOW: dict[str, Went | None] = {
    "": None, "well": "well", "partly": "partly", "not_this_time": "not_this_time",
}  # fmt: skip


class OtherWords(Exception):
    """The words have changed since this page was made: nothing is done before they are read."""


@dataclass(frozen=True, slots=True)
class Place:
    """An agreement with its workbook, for one of the two. `before` is what both signed last,
    where other words lie before them now.
    """

    facts: AgreementFacts
    seen: Seen
    shown: Shown
    before: Words | None


async def _place(ask: Ask) -> Place:
    facts = await agreeing.may_see(ask.mine, ask.path["agreement"])
    if facts.seat is None:
        raise NotFound
    agreement = await agreeing.opened(ask.mine, facts)
    seen = await pairing.show_to_partner(ask.mine, facts.workbook)
    before = await agreeing.signed_before(facts)
    return Place(facts, seen, Shown(agreement, names_for(ask, seen)), before)


async def show(ask: Ask) -> Response:
    return await _show(ask)


async def _show(
    ask: Ask, status: int = 200, faults: Faults | None = None, *, changed: bool = False
) -> Response:
    """The agreement with its log. `changed`: somebody pressed under words that are no more."""
    place = await _place(ask)
    after = ask.query.one("after") or None
    _, lines, following = await practising.lines(ask.mine, place.facts.id, Slice(LINES, after))
    held = place.shown.it.held
    return ask.show(
        "agreement.html",
        status,
        faults=faults or Faults(),
        workbook=place.seen.facts,
        names=place.shown.names,
        shown=place.shown,
        it=place.shown.it,
        before=place.before,
        pieces=changes(place.before.text, place.shown.it.words.text) if place.before else [],
        changed=changed,
        held_over=held is not None and held.until <= now(),
        went=WENT,
        lines=lines,
        following=following,
        log_gone=after is not None,
    )


async def show_edit(ask: Ask) -> Response:
    place = await _place(ask)
    if not _may_word(place):
        raise NotFound
    return _edit(ask, place, Faults())


def _may_word(place: Place) -> bool:
    """Whether this reader may word it now, as far as a page need know to offer it."""
    closed = place.seen.facts.closed or place.shown.it.state == "retired"
    return not closed and not place.shown.of_partner


def _edit(
    ask: Ask, place: Place, faults: Faults, status: int = 200, *, changed: bool = False
) -> Response:
    return ask.show(
        "agreement_edit.html",
        422 if faults else status,
        faults=faults,
        workbook=place.seen.facts,
        names=place.shown.names,
        shown=place.shown,
        it=place.shown.it,
        kinds=KINDS,
        firmness=FIRMNESS,
        changed=changed,
    )


async def edit(ask: Ask) -> Response:
    """Other words. When they have changed meanwhile both texts are shown, and nothing is lost."""
    place = await _place(ask)
    try:
        await agreeing.edit(
            ask.mine,
            place.facts.id,
            None,
            words_of(ask, place.facts.standing.kind),
            _as_read(ask),
            loosens=ask.form.one("loosens") == "yes",
        )
    except OtherWords:
        return _edit(ask, await _place(ask), Faults(), 412, changed=True)
    except Invalid as error:
        return _edit(ask, place, Faults.of(error, ask._, {}))
    return _back(ask)


async def sign(ask: Ask) -> Response:
    """One's name under these very words."""
    try:
        await agreeing.sign(ask.mine, ask.path["agreement"], _as_read(ask))
    except OtherWords:
        return await _show(ask, 412, changed=True)
    except Invalid as error:
        return await _show(ask, 422, Faults.of(error, ask._, {"#/title": "", "#/text": ""}))
    return _back(ask)


async def unsign(ask: Ask) -> Response:
    """Take one's name back: that works whatever the words are by now."""
    await agreeing.unsign(ask.mine, ask.path["agreement"], _whatever)
    return _back(ask)


def _as_read(ask: Ask) -> agreeing.Unchanged:
    read = ask.form.one("revision")

    def unchanged(agreement: Agreement) -> None:
        if str(agreement.revision) != read:
            raise OtherWords

    return unchanged


def _whatever(agreement: Agreement) -> None:
    """Nothing has to be read before this."""


async def let_go(ask: Ask) -> Response:
    """Either may, at any time. A draft is deleted."""
    place = await _place(ask)
    await agreeing.retire(ask.mine, place.facts.id)
    if place.shown.is_draft:
        return ask.go(f"/workbooks/{place.facts.workbook}/agreements")
    return _back(ask)


async def take_held(ask: Ask) -> Response:
    await agreeing.take_held_words(ask.mine, ask.path["agreement"])
    return _back(ask)


async def drop_held(ask: Ask) -> Response:
    await agreeing.drop_held_words(ask.mine, ask.path["agreement"])
    return _back(ask)


async def practise(ask: Ask) -> Response:
    """We did this: a line for the log, with a word on how it went if one likes."""
    agreement = ask.path["agreement"]
    went = HOW[one_of(ask.form, "went", HOW)]
    typed = Typed(ask.form)
    used_on, text = typed.day("used_on"), typed.text("text", needed=False)
    try:
        typed.check()
        await once(
            ask.key, lambda: practising.log(ask.mine, agreement, used_on, went, text or None)
        )
    except Invalid as error:
        facts = await agreeing.may_see(ask.mine, agreement)
        require(Action.LOG_PRACTICE, ask.mine, facts.case(ask.mine))
        return await _show(ask, 422, Faults.of(error, ask._, {}))
    return _back(ask)


async def calendar(ask: Ask) -> Response:
    """Its day as a file for one's own calendar, with a title that tells nobody anything."""
    return reminder_file(ask, await reminding.reminder(ask.mine, ask.path["agreement"]))


def _back(ask: Ask) -> Response:
    return ask.go(f"/agreements/{ask.path['agreement']}")
