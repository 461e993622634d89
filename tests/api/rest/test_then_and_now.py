"""Over time: two rounds of one exercise side by side."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from tests.cast import World
from workbook import ports

NEED = {"statement": {"skip": True}}


async def rounds(cast: World, workbook: str, *given: dict[str, Any]) -> list[str]:
    """A round of soft-start for each pair of answers, all of them open."""
    entries = []
    for answers in given:
        entry = await cast.open(cast.ana, workbook, "soft-start")
        await cast.send(cast.ana, entry, {**NEED, **answers["ana"]})
        await cast.send(cast.ben, entry, {**NEED, **answers["ben"]})
        entries.append(entry)
    return entries


APART = {"ana": {"need": "respect", "ease": 1}, "ben": {"need": "space", "ease": 5}}
NEAR = {"ana": {"need": "space", "ease": 4}, "ben": {"need": "space", "ease": 5}}
KEPT = {
    "ana": {"need": "space", "ease": {"value": 4, "share": False}},
    "ben": {"need": "space", "ease": 5},
}


async def test_two_rounds_lie_side_by_side_with_the_change_in_words(cast: World) -> None:
    """Both answers of both rounds, and no number about the couple."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    first, second = await rounds(cast, workbook, APART, NEAR)
    seen = (await ana.get(f"/entries/{second}/then-and-now")).json()
    assert (seen["round"], seen["then"]["entry"], seen["then"]["round"]) == (2, first, 1)
    by_id = {prompt["id"]: prompt for prompt in seen["prompts"]}
    assert by_id["need"]["then"] == {
        "you": {"state": "answered", "value": "respect"},
        "partner": {"state": "answered", "value": "space"},
    }
    assert by_id["need"]["now"]["you"]["value"] == "space"
    assert "closer together" in by_id["need"]["words"]
    assert by_id["statement"]["words"] is None
    theirs = (await ben.get(f"/entries/{second}/then-and-now")).json()
    assert [p["words"] for p in theirs["prompts"]] == [p["words"] for p in seen["prompts"]]


async def test_any_earlier_round_can_be_taken(cast: World) -> None:
    """The last one unless another is named; a later one, or another exercise's, is not found."""
    ana = cast.ana
    workbook = await cast.pair(ana, cast.ben)
    first, second, third = await rounds(cast, workbook, APART, NEAR, NEAR)
    path = f"/entries/{third}/then-and-now"
    seen = (await ana.get(path)).json()
    assert [one["entry"] for one in seen["earlier"]] == [second, first]
    assert seen["then"]["entry"] == second
    assert (await ana.get(f"{path}?then={first}")).json()["then"]["entry"] == first
    other = await cast.open(ana, workbook, "time-apart")
    for stray in (third, other, "nonsense"):
        assert (await ana.get(f"{path}?then={stray}")).status_code == 404
    alone = (await ana.get(f"/entries/{first}/then-and-now")).json()
    assert (alone["then"], alone["earlier"], alone["prompts"]) == (None, [], [])


async def test_a_round_that_has_not_opened_is_not_there(cast: World) -> None:
    """Neither as now nor as then, whoever has sent."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    waits = await cast.open(ana, workbook, "soft-start")
    (second,) = await rounds(cast, workbook, NEAR)
    before = (await ben.get(f"/entries/{second}/then-and-now")).text
    await cast.send(ana, waits, {**NEED, **APART["ana"]})
    assert (await ben.get(f"/entries/{second}/then-and-now")).text == before
    closed = await ben.get(f"/entries/{waits}/then-and-now")
    assert (closed.status_code, closed.json()["type"]) == (404, "/problems/not-open")


async def test_what_is_kept_back_or_taken_out_shows_nothing_and_says_nothing(
    cast: World,
) -> None:
    """In whichever round, and whichever way."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    first, second = await rounds(cast, workbook, APART, KEPT)
    assert (await ana.delete(f"/entries/{first}/answers/need")).status_code == 204
    seen = (await ben.get(f"/entries/{second}/then-and-now")).json()
    by_id = {prompt["id"]: prompt for prompt in seen["prompts"]}
    assert by_id["ease"]["now"]["partner"] == {"state": "not_shared"}
    assert by_id["need"]["then"]["partner"] == {"state": "not_shared"}
    assert (by_id["ease"]["words"], by_id["need"]["words"]) == (None, None)


async def test_a_therapist_looks_back_as_far_as_both_allow(cast: World) -> None:
    """Both sides with both `answers`, one side with one; each round's look is noted."""
    ana, ben, thea = cast.ana, cast.ben, cast.thea
    workbook = await cast.pair(ana, ben)
    first, second = await rounds(cast, workbook, APART, NEAR)
    path = f"/entries/{second}/then-and-now"
    link = await cast.link(workbook, {"Ana": ["answers"], "Ben": ["progress"]})
    seen = (await thea.get(path)).json()["prompts"]
    need = next(prompt for prompt in seen if prompt["id"] == "need")
    assert need["now"]["one"]["value"] == "space"
    assert (need["now"]["other"], need["words"]) == ({"state": "not_shared"}, None)
    await ben.put(f"/therapist-links/{link}/consent", {"scopes": ["answers"]})
    seen = (await thea.get(path)).json()["prompts"]
    assert any(prompt["words"] for prompt in seen)
    log = (await ana.get("/me/access-log")).json()["data"]
    assert {line["about"] for line in log} == {first, second}
    await ben.put(f"/therapist-links/{link}/consent", {"scopes": ["progress"]})
    await ana.put(f"/therapist-links/{link}/consent", {"scopes": ["agreements"]})
    for person in (thea, cast.sol):
        refused = await person.get(path)
        assert (refused.status_code, refused.json()["type"]) == (404, "/problems/not-found")


async def test_after_a_departure_one_looks_back_at_ones_own(cast: World) -> None:
    """The partner's side is closed in both rounds, and nothing is said of a change."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    _, second = await rounds(cast, workbook, APART, NEAR)
    await ben.post(f"/workbooks/{workbook}/departure")
    seen = (await ana.get(f"/entries/{second}/then-and-now")).json()["prompts"]
    need = next(prompt for prompt in seen if prompt["id"] == "need")
    assert need["then"]["you"]["value"] == "respect"
    assert need["then"]["partner"] == {"state": "not_shared"}
    assert {prompt["words"] for prompt in seen} == {None}


async def test_a_difference_that_comes_back_after_eight_weeks_is_offered_as_one_that_lasts(
    cast: World,
) -> None:
    """Offered to both, never asserted; not earlier, and not when it is no longer shared."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    await rounds(cast, workbook, APART)
    (early,) = await rounds(cast, workbook, APART)
    assert "ongoing" not in (await ana.get(f"/entries/{early}/review")).json()["agenda"]
    later = ports.now() + timedelta(weeks=8)
    with ports.using(ports.Ports(clock=lambda: later)):
        for person in (ana, ben):
            await person.sign_in()
        (again,) = await rounds(cast, workbook, APART)
        tags = set()
        for person in (ana, ben):
            shown = await person.get(f"/entries/{again}/review")
            tags.add(shown.headers["etag"])
            agenda = shown.json()["agenda"]
            assert "need" in agenda["ongoing"]["prompts"]
            assert agenda["ongoing"]["text"].endswith("?")
        assert (await ben.delete(f"/entries/{early}/answers/need")).status_code == 204
        shown = await ana.get(f"/entries/{again}/review")
        assert "need" not in shown.json()["agenda"].get("ongoing", {"prompts": []})["prompts"]
        assert shown.headers["etag"] not in tags
        assert (await ben.post(f"/workbooks/{workbook}/departure")).status_code == 204
        alone = (await ana.get(f"/entries/{again}/review")).json()
        assert "ongoing" not in alone["agenda"]
