"""From two answers to a text that both can sign."""

from __future__ import annotations

from tests.api.rest.couple import sign, state
from tests.cast import World

PAUSE = {
    "signal": "tea",
    "cooldown": {"min": 20, "max": 40},
    "place": "the kitchen",
    "who_starts": "me",
}


async def test_two_answers_become_a_ritual_that_both_sign(cast: World) -> None:
    """The offer is what a POST takes; what is not shared is a gap to fill."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    given = {"exercise": "pause-and-return", "reveal": "both_submitted"}
    made = await ana.post(f"/workbooks/{workbook}/assignments", given)
    (entry,) = made.json()["entries"]
    path = f"/entries/{entry}/agreement-offers"
    closed = await ana.get(path)
    assert (closed.status_code, closed.json()["type"]) == (404, "/problems/not-open")
    await cast.send(ana, entry, await _whole(cast, entry, {"pause": PAUSE, "starts": "me"}))
    theirs = {**PAUSE, "cooldown": {"min": 30, "max": 60}, "who_starts": "partner"}
    await cast.send(
        ben, entry, await _whole(cast, entry, {"pause": theirs, "starts": {"skip": True}})
    )

    (offer,) = (await ana.get(path)).json()["data"]
    assert offer.keys() == {"kind", "title", "text", "review_on", "from_entry"}
    assert "Our signal is tea." in offer["text"]
    assert "30 to 40 minutes" in offer["text"]
    assert "the kitchen" in offer["text"]
    assert "made by Ana." in offer["text"]
    ritual = (await ana.post(f"/workbooks/{workbook}/agreements", offer)).json()["id"]
    for person in (ana, ben):
        await sign(person, ritual)
    assert await state(ben, ritual) == "active"
    assert (await cast.sol.get(path)).json()["type"] == "/problems/not-found"


async def _whole(cast: World, entry: str, answers: dict[str, object]) -> dict[str, object]:
    """These answers, and a skip for whatever else the exercise asks."""
    slug = (await cast.ana.get(f"/entries/{entry}")).json()["exercise"]["slug"]
    exercise = (await cast.ana.get(f"/exercises/{slug}")).json()
    asked = [prompt["id"] for prompt in exercise["prompts"] if not prompt["reply"]]
    return {prompt: answers.get(prompt, {"skip": True}) for prompt in asked}


async def test_a_therapist_has_no_offers(cast: World) -> None:
    """They are the two's to word, whatever both allow."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    entry = await cast.open(ana, workbook, "soft-start")
    for person in (ana, ben):
        await cast.send(person, entry, await _whole(cast, entry, {}))
    both = ["progress", "answers", "agreements"]
    await cast.link(workbook, {"Ana": both, "Ben": both})
    assert (await ben.get(f"/entries/{entry}/agreement-offers")).status_code == 200
    assert (await cast.thea.get(f"/entries/{entry}/agreement-offers")).status_code == 404
