"""What the two keep: the list as a document of theirs, and new words."""

from __future__ import annotations

from starlette.responses import Response

from api.engine.failures import MalformedBody
from api.pages.agreed import FIRMNESS, GROUPS, KINDS, Names, Shown, names_for
from api.pages.ask import Ask
from api.pages.faults import Faults
from api.pages.forms import LOST
from api.pages.typed import LONGEST_TITLE, Typed, one_of
from workbook import agreeing, differing, offering, pairing
from workbook.agreement import Firmness, Kind, Words
from workbook.errors import Invalid, NotFound
from workbook.offer import Offer
from workbook.offering import FIRST_REVIEW
from workbook.once import once
from workbook.pairing import Seen
from workbook.ports import today
from workbook.records.pages import Page as Slice

MOST = 100
KIND: dict[str, Kind] = {"boundary": "boundary", "ritual": "ritual", "commitment": "commitment"}
FIRM: dict[str, Firmness | None] = {
    "": None, "flexible": "flexible", "mostly": "mostly", "firm": "firm",
}  # fmt: skip


async def show(ask: Ask) -> Response:
    """Everything that they keep, with its words; what is due first, what was let go last."""
    seen, names = await _place(ask)
    found, following = await agreeing.agreements(
        ask.mine, seen.facts.id, Slice(MOST, ask.query.one("after") or None)
    )
    shown = [Shown(one, names) for one in found]
    return ask.show(
        "agreements.html",
        workbook=seen.facts,
        names=names,
        groups=GROUPS,
        shown=shown,
        following=following,
        differences=await differing.differences(ask.mine, seen.facts.id),
    )


async def _place(ask: Ask) -> tuple[Seen, Names]:
    """The workbook, for one of the two."""
    seen = await pairing.show_to_partner(ask.mine, ask.path["workbook"])
    return seen, names_for(ask, seen)


async def show_new(ask: Ask) -> Response:
    """What kind it is, or an offer to begin from; then the form, filled from that."""
    seen, names = await _place(ask)
    entry = ask.query.one("from")
    offers = await offering.offered(ask.mine, entry) if entry else []
    offer = _chosen(offers, ask.query.one("offer"))
    kind = offer.kind if offer else KIND.get(ask.query.one("kind"))
    if kind is None:
        return ask.show(
            "agreement_begin.html", workbook=seen.facts, kinds=KINDS, entry=entry, offers=offers
        )
    return _form(ask, seen, names, kind, entry, offer, Faults())


def _chosen(offers: list[Offer], which: str) -> Offer | None:
    if not which:
        return None
    numbered = {str(number): offer for number, offer in enumerate(offers)}
    if which not in numbered:
        raise NotFound
    return numbered[which]


def _form(
    ask: Ask,
    seen: Seen,
    names: Names,
    kind: Kind,
    entry: str,
    offer: Offer | None,
    faults: Faults,
) -> Response:
    words = Words("", "", today() + FIRST_REVIEW)
    if offer is not None:
        words = Words(offer.title, offer.text, offer.review_on, offer.firmness)
    return ask.show(
        "agreement_new.html",
        422 if faults else 200,
        faults=faults,
        workbook=seen.facts,
        names=names,
        kind=kind,
        kinds=KINDS,
        firmness=FIRMNESS,
        entry=entry,
        words=words,
        offered=offer is not None,
    )


async def make(ask: Ask) -> Response:
    """Lay it before both; or keep it to oneself, as a draft."""
    seen, names = await _place(ask)
    kind = KIND[one_of(ask.form, "kind", KIND)]
    entry = ask.form.one("from")
    try:
        words = words_of(ask, kind)
        made = await once(
            ask.key,
            lambda: agreeing.make(
                ask.mine,
                seen.facts.id,
                kind,
                words,
                draft=ask.form.one("draft") == "yes",
                entry=entry or None,
            ),
        )
    except Invalid as error:
        return _form(ask, seen, names, kind, entry, None, Faults.of(error, ask._, _AT))
    return ask.go(f"/agreements/{made}")


_AT = {"#/from_entry": ""}


def words_of(ask: Ask, kind: Kind) -> Words:
    """The words in the form. Invalid, with every fault."""
    typed = Typed(ask.form)
    title, text = typed.text("title", LONGEST_TITLE), typed.text("text")
    review_on = typed.day("review_on")
    typed.check()
    firmness = ask.form.one("firmness")
    if firmness not in FIRM:
        raise MalformedBody(LOST)
    return Words(title, text, review_on, FIRM[firmness] if kind == "boundary" else None)
