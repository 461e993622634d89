"""What the replies add to a review, once both have replied."""

from __future__ import annotations

from typing import Any

from tests.api.rest.apart import opened, reply
from tests.cast import Person, World


async def review(person: Person, entry: str) -> dict[str, Any]:
    shown = await person.get(f"/entries/{entry}/review")
    assert shown.status_code == 200, shown.text
    found: dict[str, Any] = shown.json()
    return found


async def test_what_a_reply_shows_joins_the_review_when_both_have_replied(cast: World) -> None:
    """Until then nobody sees anything of it; then it is a finding, on the agenda, for both."""
    ana, ben, thea = cast.ana, cast.ben, cast.thea
    workbook = await cast.pair(ana, ben)
    await cast.link(workbook, {"Ana": ["answers"], "Ben": ["answers"]})
    entry = await opened(cast, workbook)
    before = await review(ana, entry)
    await reply(ben, entry, {"can": "partly", "back": ["weekends"]})
    assert await review(ana, entry) == before
    await reply(ana, entry, {})

    for person, owner in ((ana, "you"), (ben, "partner"), (thea, "one")):
        seen = await review(person, entry)
        (gap,) = [f for f in seen["findings"] if f["kind"] == "support_gap"]
        assert (gap["owner"], gap["score"], gap["prompts"]) == (owner, 0.5, ["limit", "can"])
        assert gap["id"] in seen["agenda"]["discuss"]
        measured = {prompt["id"]: prompt["comparison"] for prompt in seen["replies"]}
        key = {"you": "partner_reply", "partner": "your_reply", "one": "other_reply"}[owner]
        assert measured["can"][key] == 0.5
        assert round(measured["back"][key], 4) == 0.3333
    talked = await ben.patch(f"/findings/{gap['id']}", {"state": "agreed"})
    assert (talked.status_code, talked.json()["state"]) == (200, "agreed")


async def test_a_list_knows_of_what_the_replies_added(cast: World) -> None:
    """An entry on whose agenda something new stands is not done with."""
    ana, ben = cast.ana, cast.ben
    entry = await opened(cast, await cast.pair(ana, ben))
    seen = await review(ana, entry)
    for finding in seen["agenda"]["open"] + seen["agenda"]["discuss"]:
        await ana.patch(f"/findings/{finding}", {"state": "talked"})
    assert (await ben.get(f"/entries/{entry}")).json()["couple"] == "reviewed"
    await reply(ben, entry, {"can": "no"})
    assert (await ana.get(f"/entries/{entry}")).json()["couple"] == "reviewed"
    await reply(ana, entry, {})
    assert (await ana.get(f"/entries/{entry}")).json()["couple"] == "revealed"


async def test_a_boundary_that_is_no_longer_shared_takes_what_was_said_to_it_along(
    cast: World,
) -> None:
    """As a finding and as a measure, at once; a departure does the same."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    entry = await opened(cast, workbook)
    await reply(ben, entry, {"can": "no"})
    await reply(ana, entry, {})
    assert (await ana.delete(f"/entries/{entry}/answers/limit")).status_code == 204
    for person in (ana, ben):
        seen = await review(person, entry)
        assert "support_gap" not in {finding["kind"] for finding in seen["findings"]}
        assert [prompt["comparison"] for prompt in seen["replies"]] == [None, None]
    assert (await ben.post(f"/workbooks/{workbook}/departure")).status_code == 204
    assert (await review(ana, entry))["findings"] == []


async def test_the_two_say_of_their_texts_how_alike_they_are(cast: World) -> None:
    """Sealed until both have; then a measure for each, and perhaps something to talk about."""
    ana, ben = cast.ana, cast.ben
    given = {"exercise": "after-a-hard-moment", "reveal": "both_submitted"}
    workbook = await cast.pair(ana, ben)
    made = await ana.post(f"/workbooks/{workbook}/assignments", given)
    (entry,) = made.json()["entries"]
    await cast.send(ana, entry, {"view": "I stood in the wind."})
    await cast.send(ben, entry, {"view": "I ran for the bus."})
    before = await review(ana, entry)
    view = next(prompt for prompt in before["prompts"] if prompt["id"] == "view")
    assert view["comparison"]["distance"] is None
    await reply(ben, entry, {"films": "different"})
    assert await review(ana, entry) == before
    await reply(ana, entry, {"films": "partly"})
    for person, keys in ((ana, (0.5, 1.0)), (ben, (1.0, 0.5))):
        seen = await review(person, entry)
        measured = {prompt["id"]: prompt["comparison"] for prompt in seen["replies"]}["films"]
        assert (measured["your_reply"], measured["partner_reply"]) == keys
        (gap,) = [f for f in seen["findings"] if f["prompts"] == ["view", "films"]]
        assert (gap["kind"], gap["score"], gap["id"] in seen["agenda"]["discuss"]) == (
            "value_gap",
            0.75,
            True,
        )
    assert (await ben.delete(f"/entries/{entry}/answers/view")).status_code == 204
    seen = await review(ana, entry)
    assert seen["findings"] == []
    assert {prompt["comparison"] for prompt in seen["replies"]} == {None}
