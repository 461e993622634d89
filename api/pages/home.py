"""`/`: what this is, for somebody who is signed out; else what there is to do."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.words import N_
from workbook import agreeing, listing, pairing
from workbook.agreeing import Agreement
from workbook.listing import Line
from workbook.once import once
from workbook.policy import Viewer
from workbook.records.pages import Page as Slice

MOST = 100

SAYS = {
    "not_started": N_("Not started"),
    "drafting": N_("Started"),
    "submitted": N_("Sent"),
    "declined": N_("Not for now"),
}
"""Where I am with an entry. Never where the other is."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """One workbook on the home page, with its entries by what there is to do with them."""

    id: str
    state: str
    partner: str | None
    to_do: list[Line]
    sent: list[Line]
    to_talk_about: list[Line]
    talked_about: list[Line]
    due: list[Agreement]

    @property
    def is_empty(self) -> bool:
        return not (self.to_do or self.sent or self.to_talk_about or self.talked_about or self.due)


async def show(ask: Ask) -> Response:
    if ask.viewer is None:
        return ask.show("welcome.html")
    found, _ = await pairing.shelf(ask.viewer, Slice(MOST, None))
    shelves = [await _shelf(ask.viewer, seen) for seen in found]
    return ask.show("home.html", shelves=shelves, says=SAYS)


async def start(ask: Ask) -> Response:
    """A workbook of one's own."""
    await once(ask.key, lambda: pairing.start(ask.mine))
    return ask.go("/")


async def _shelf(viewer: Viewer, seen: pairing.Seen) -> Shelf:
    lines, _ = await listing.entries(viewer, seen.facts.id, Slice(MOST, None))
    partner = next((name for who, name in seen.names if who != viewer.account), None)
    return Shelf(
        id=seen.facts.id,
        state=seen.facts.state,
        partner=partner,
        to_do=[one for one in lines if one.mine in ("not_started", "drafting", "declined")],
        sent=[one for one in lines if one.mine == "submitted"],
        to_talk_about=[one for one in lines if one.couple == "revealed"],
        talked_about=[one for one in lines if one.couple == "reviewed"],
        due=await _due(viewer, seen.facts.id),
    )


async def _due(viewer: Viewer, workbook: str) -> list[Agreement]:
    """What the two wanted to look at again by now."""
    found, _ = await agreeing.agreements(viewer, workbook, Slice(MOST, None))
    return [one for one in found if one.state == "due_for_review"]
