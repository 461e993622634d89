"""The main job: two answer apart, it opens for both at once, and they talk."""

from __future__ import annotations

from tests.cast import World

STATEMENT = {
    "feelings": ["hurt"],
    "situation": "I heard the plan from a friend",
    "needs": ["respect"],
}


async def test_two_answer_apart_and_it_opens_for_both_at_once(cast: World) -> None:
    """Until both have sent, each sees only their own; then both see both."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    entry = await cast.open(ana, workbook, "soft-start")
    need = {"value": "respect", "importance": 4, "guess": "space"}
    await cast.send(ana, entry, {"statement": STATEMENT, "need": need})
    for person in (ana, ben):
        closed = await person.get(f"/entries/{entry}/review")
        assert (closed.status_code, closed.json()["type"]) == (404, "/problems/not-open")
    assert (await ana.get(f"/entries/{entry}")).json()["mine"] == "submitted"
    assert (await ben.get(f"/entries/{entry}")).json()["mine"] == "not_started"
    theirs = {"value": "space", "importance": 3, "guess": "space"}
    await cast.send(ben, entry, {"statement": {"skip": True}, "need": theirs})

    review = (await ana.get(f"/entries/{entry}/review")).json()
    by_id = {prompt["id"]: prompt for prompt in review["prompts"]}
    assert by_id["need"]["partner"] == {
        "state": "answered",
        "value": "space",
        "importance": 3,
        "guess": "space",
    }
    assert by_id["statement"]["partner"] == {"state": "not_shared"}
    comparison = by_id["need"]["comparison"]
    assert (comparison["distance"], comparison["band"]) == (1.0, None)
    assert (comparison["your_guess"], comparison["partner_guess"]) == (0.0, 1.0)
    kinds = {(f["kind"], f["guesser"]) for f in review["findings"]}
    assert {("value_gap", None), ("known_difference", "you"), ("blind_spot", "partner")} <= kinds
    assert (await cast.sol.get(f"/entries/{entry}/review")).json()["type"] == "/problems/not-found"

    finding = review["agenda"]["discuss"][0]
    for key in review["agenda"]["open"] + review["agenda"]["discuss"]:
        changed = await ben.patch(f"/findings/{key}", {"state": "talked"})
        assert changed.status_code == 200, changed.text
    note = await ben.post(f"/findings/{finding}/notes", {"text": "We said it aloud."})
    assert note.status_code == 201, note.text
    notes = (await ana.get(f"/findings/{finding}/notes")).json()["data"]
    assert [(n["by"], n["text"]) for n in notes] == [("partner", "We said it aloud.")]
    assert (await ana.get(f"/entries/{entry}")).json()["couple"] == "reviewed"
