"""`/`: what this is, for somebody who is signed out; else what there is to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.homework import Given, given
from api.pages.today import Shelf, one_thing
from api.pages.words import N_
from api.pages.workbooks import partner_in
from workbook import agreeing, associating, listing, pairing, reminding
from workbook.agreeing import Agreement
from workbook.listing import Line
from workbook.policy import Viewer
from workbook.records.links import is_therapist
from workbook.records.pages import Page as Slice
from workbook.talk import Return

MOST = 100

SAYS = {
    "not_started": N_("Not started"),
    "drafting": N_("Started"),
    "submitted": N_("Sent"),
    "declined": N_("Not for now"),
}
"""Where I am with an entry. Never where the other is."""

TO_DO = ("not_started", "drafting", "declined")


async def show(ask: Ask) -> Response:
    if ask.viewer is None:
        return ask.show("welcome.html")
    found, _ = await pairing.shelf(ask.viewer, Slice(MOST, None))
    shelves = [await _shelf(ask.viewer, seen) for seen in found]
    return ask.show(
        "home.html",
        shelves=shelves,
        says=SAYS,
        resting=await _resting(ask.viewer, shelves),
        one_thing=one_thing(shelves, ask.viewer.language),
        guard=await associating.waits_for_second_step(ask.viewer),
        works=await is_therapist(ask.viewer.account),
        alone=any(one.state == "waiting" for one in shelves),
    )


async def _shelf(viewer: Viewer, seen: pairing.Seen) -> Shelf:
    lines, _ = await listing.entries(viewer, seen.facts.id, Slice(MOST, None))
    homework = await _homework(viewer, seen.facts.id, lines)
    aside = {one.id for one in homework.values() if one.refusal}
    to_do = [one for one in reversed(lines) if one.mine in TO_DO]
    return Shelf(
        id=seen.facts.id,
        state=seen.facts.state,
        partner=partner_in(seen, viewer.account),
        to_do=[one for one in to_do if one.assignment not in aside],
        aside=[one for one in to_do if one.assignment in aside],
        sent=[one for one in lines if one.mine == "submitted"],
        to_talk_about=[one for one in lines if one.couple == "revealed"],
        talked_about=[one for one in lines if one.couple == "reviewed"],
        due=await _due(viewer, seen.facts.id),
        homework=homework,
    )


async def _homework(
    viewer: Viewer, workbook: str, lines: Sequence[Line]
) -> dict[str | None, Given]:
    if not any(one.assignment for one in lines):
        return {}
    return {one.id: one for one in await given(viewer, workbook, lines)}


async def _resting(viewer: Viewer, shelves: Sequence[Shelf]) -> Mapping[str, Return]:
    """The talks that rest, with when they go on. Where nothing is open, none can."""
    return await reminding.resting(viewer) if any(one.to_talk_about for one in shelves) else {}


async def _due(viewer: Viewer, workbook: str) -> list[Agreement]:
    """What the two wanted to look at again by now."""
    found, _ = await agreeing.agreements(viewer, workbook, Slice(MOST, None))
    return [one for one in found if one.state == "due_for_review"]
