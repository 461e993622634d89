"""A sitting over what opened: what both see of it, what either may press, and where it ends."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.api.rest.told import ANAS, BENS, NOT_OPEN, data_of, opened, review_of, told
from tests.cast import Person, World
from workbook.database.sql import rows

CLOSED = {
    "state": "closed", "minutes": None, "findings": [], "finding": None, "speaker": None,
    "pause": None,
}  # fmt: skip
NO_SITTING = (409, "no-sitting")
ACROSS = {"you": "partner", "partner": "you"}
RETURN = {"return_on": "2026-11-29", "return_at": "19:30", "words": "When the tea is ready."}
MORE_ANAS = {**ANAS, "ease": {"value": 5}}
MORE_BENS = {**BENS, "ease": {"value": 1}}


def at(entry: str) -> str:
    return f"/entries/{entry}/sitting"


async def begin(person: Person, entry: str, minutes: int = 40) -> dict[str, Any]:
    begun = await person.put(at(entry), {"minutes": minutes})
    assert begun.status_code in (200, 201), begun.text
    found: dict[str, Any] = begun.json()
    return found


async def press(person: Person, entry: str, **acts: Any) -> dict[str, Any]:
    """One act that is done. What is there then."""
    done = await person.patch(at(entry), acts)
    assert done.status_code == 200, done.text
    found: dict[str, Any] = done.json()
    return found


async def sees(person: Person, entry: str) -> dict[str, Any]:
    shown = await person.get(at(entry))
    assert shown.status_code == 200, shown.text
    found: dict[str, Any] = shown.json()
    return found


def steps(sitting: dict[str, Any]) -> list[str]:
    return [step["id"] for step in sitting["findings"]]


async def talked_before(cast: World, workbook: str) -> None:
    """An earlier entry, so that the next one is not the first session."""
    await opened(cast, workbook)


async def test_before_the_first_and_after_the_last_none_is_held(cast: World) -> None:
    """`closed`, and nothing else, for both; closing twice is closing."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    nothing = {"entry": entry, **CLOSED}
    assert await sees(cast.ana, entry) == await sees(cast.ben, entry) == nothing
    await begin(cast.ben, entry)
    assert (await sees(cast.ana, entry))["state"] == "open"
    for person in (cast.ana, cast.ben):
        closed = await person.delete(at(entry))
        assert (closed.status_code, closed.content) == (204, b"")
    assert await sees(cast.ana, entry) == await sees(cast.ben, entry) == nothing
    assert await rows("SELECT id FROM sitting") == []


async def test_either_begins_and_both_are_in_the_same(cast: World) -> None:
    """The second to press is in the sitting of the first: its length and its findings stay."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    first = await cast.ana.put(at(entry), {"minutes": 20})
    second = await cast.ben.put(at(entry), {"minutes": 60})
    assert (first.status_code, second.status_code) == (201, 200)
    anas, bens = first.json(), second.json()
    assert anas["minutes"] == 20
    assert bens == {**anas, "speaker": ACROSS[anas["speaker"]]}
    agenda = (await review_of(cast.ana, entry))["agenda"]
    assert steps(anas) == [*agenda["open"], *agenda["discuss"]]
    assert anas["finding"] == steps(anas)[0]


async def test_forty_minutes_is_what_is_meant_without_a_word(cast: World) -> None:
    entry = await opened(cast, await cast.pair(cast.ana, cast.ben))
    assert (await cast.ana.put(at(entry))).json()["minutes"] == 40


@pytest.mark.parametrize("presses", ["Ana", "Ben"])
async def test_who_began_or_acted_is_not_told(cast: World, presses: str) -> None:
    """What Ana reads is the same whoever of the two pressed."""
    entry = await opened(cast, await cast.pair(cast.ana, cast.ben))
    person = cast.people[presses]
    await begin(person, entry)
    anas = "you" if presses == "Ana" else "partner"
    await press(person, entry, speaker=anas, pause=RETURN, finding=None)
    seen = await sees(cast.ana, entry)
    assert seen.pop("findings")
    assert seen == {
        "entry": entry, "state": "paused", "minutes": 40, "finding": None, "speaker": "you",
        "pause": RETURN,
    }  # fmt: skip


async def test_moving_on_is_for_both(cast: World) -> None:
    """To the next, to the end and back; the turn and the pause stay as they were."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await talked_before(cast, workbook)
    entry = await opened(cast, workbook, MORE_ANAS, MORE_BENS)
    begun = await begin(cast.ana, entry)
    first, second, *_ = steps(begun)
    moved = await press(cast.ben, entry, finding=second)
    assert moved["finding"] == (await sees(cast.ana, entry))["finding"] == second
    again = await press(cast.ana, entry, finding=second)
    assert again["finding"] == second
    assert (await press(cast.ana, entry, finding=None))["finding"] is None
    back = await press(cast.ben, entry, finding=first)
    assert (back["finding"], back["state"]) == (first, "open")
    assert back["speaker"] == ACROSS[begun["speaker"]]


async def test_changing_over_says_whose_turn_it_is(cast: World) -> None:
    """By name and not "the other one", so that two presses are not a change there and back."""
    entry = await opened(cast, await cast.pair(cast.ana, cast.ben))
    await begin(cast.ana, entry)
    for person, named in ((cast.ana, "partner"), (cast.ben, "you")):
        assert (await press(person, entry, speaker=named))["speaker"] == named
    assert (await sees(cast.ana, entry))["speaker"] == "partner"


async def test_a_pause_needs_nothing_agreed_and_takes_what_is_agreed_later(cast: World) -> None:
    """At once and without a reason; a day, a time and words when there are any; then on."""
    entry = await opened(cast, await cast.pair(cast.ana, cast.ben))
    begun = await begin(cast.ana, entry)
    paused = await press(cast.ben, entry, pause={})
    empty = {"return_on": None, "return_at": None, "words": None}
    assert (paused["state"], paused["pause"]) == ("paused", empty)
    await press(cast.ana, entry, pause={"return_on": RETURN["return_on"]})
    both = await press(cast.ben, entry, pause={"words": RETURN["words"]})
    assert both["pause"] == {**RETURN, "return_at": None}
    other = await press(cast.ana, entry, pause={"return_on": None, "return_at": "07:05"})
    assert other["pause"] == {**empty, "return_at": "07:05", "words": RETURN["words"]}
    on = await press(cast.ben, entry, pause=None)
    assert on == {**begun, "speaker": ACROSS[begun["speaker"]]}


async def test_an_outcome_shows_at_the_next_look(cast: World) -> None:
    """It is noted on the finding, and the sitting shows it to whoever polls."""
    entry = await opened(cast, await cast.pair(cast.ana, cast.ben))
    finding = steps(await begin(cast.ana, entry))[0]
    tag = (await cast.ben.get(at(entry))).headers["etag"]
    await cast.ana.patch(f"/findings/{finding}", {"state": "talked"})
    polled = await cast.ben.get(at(entry), **{"If-None-Match": tag})
    assert polled.status_code == 200
    assert polled.json()["findings"][0] == {"id": finding, "state": "talked"}


async def test_a_poll_is_304_until_somebody_acts(cast: World) -> None:
    """Looking is not an act, nor is pressing for what is so already."""
    entry = await opened(cast, await cast.pair(cast.ana, cast.ben))
    for acts in (("begin",), ("speaker",), ("finding",), ("pause",), ("close",)):
        tag = (await cast.ben.get(at(entry))).headers["etag"]
        await sees(cast.ana, entry)
        for _ in range(2):
            polled = await cast.ben.get(at(entry), **{"If-None-Match": tag})
            assert (polled.status_code, polled.headers["etag"]) == (304, tag)
        await _act(cast.ana, entry, *acts)
        now = await cast.ben.get(at(entry), **{"If-None-Match": tag})
        assert now.status_code == 200, acts
        await _act(cast.ben, entry, *acts)
        again = await cast.ben.get(at(entry), **{"If-None-Match": now.headers["etag"]})
        assert again.status_code == 304, acts


async def _act(person: Person, entry: str, act: str) -> None:
    """The same act, whoever does it."""
    if act == "begin":
        await begin(person, entry)
        await press(person, entry, speaker="you" if person.name == "Ana" else "partner")
    elif act == "close":
        assert (await person.delete(at(entry))).status_code == 204
    else:
        anas = "partner" if person.name == "Ana" else "you"
        value = {"speaker": anas, "finding": None, "pause": RETURN}[act]
        await press(person, entry, **{act: value})


async def test_a_sitting_that_was_begun_anew_has_another_tag(cast: World) -> None:
    """As many acts later it is another one: a phone that slept is not told "as before"."""
    entry = await opened(cast, await cast.pair(cast.ana, cast.ben))
    await begin(cast.ana, entry, 20)
    tag = (await cast.ben.get(at(entry))).headers["etag"]
    await cast.ana.delete(at(entry))
    await begin(cast.ana, entry, 60)
    assert (await cast.ben.get(at(entry), **{"If-None-Match": tag})).status_code == 200


CONDITIONAL: list[tuple[str, Any]] = [
    ("PUT", {"minutes": 20}),
    ("PATCH", {"finding": None}),
    ("PATCH", {"pause": {"words": "No."}}),
    ("DELETE", None),
]


@pytest.mark.parametrize(("verb", "body"), CONDITIONAL)
async def test_an_act_on_what_has_changed_is_told_what_is_there(
    cast: World, verb: str, body: Any
) -> None:
    """412 with the present state, as this viewer sees it, and nothing has been done."""
    entry = await opened(cast, await cast.pair(cast.ana, cast.ben))
    await begin(cast.ben, entry)
    old = (await cast.ana.get(at(entry))).headers["etag"]
    await press(cast.ben, entry, pause=RETURN)
    there = await cast.ana.get(at(entry))
    refused = await cast.ana.call(verb, at(entry), body, headers={"If-Match": old})
    assert told(refused) == (412, "precondition-failed")
    assert refused.json()["current"] == there.json()
    assert refused.headers["etag"] == there.headers["etag"]
    assert await sees(cast.ana, entry) == there.json()
    done = await cast.ana.call(verb, at(entry), body, headers={"If-Match": refused.headers["etag"]})
    assert done.status_code in (200, 204)


async def test_an_act_tells_the_tag_for_the_next(cast: World) -> None:
    """So that a device acts twice without reading between."""
    entry = await opened(cast, await cast.pair(cast.ana, cast.ben))
    none = (await cast.ana.get(at(entry))).headers["etag"]
    begun = await cast.ana.call("PUT", at(entry), headers={"If-Match": none})
    body, headers = {"pause": {}}, {"If-Match": begun.headers["etag"]}
    paused = await cast.ana.call("PATCH", at(entry), body, headers=headers)
    assert (begun.status_code, paused.status_code) == (201, 200)
    assert paused.headers["etag"] == (await cast.ana.get(at(entry))).headers["etag"]


async def test_an_answer_that_is_no_longer_shared_takes_its_finding_along(cast: World) -> None:
    """The next one is at hand, for both, and nothing tells who did what. Nobody is taken back."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await talked_before(cast, workbook)
    entry = await opened(cast, workbook, MORE_ANAS, MORE_BENS)
    findings = {f["id"]: f["prompts"] for f in (await review_of(cast.ana, entry))["findings"]}
    begun = await begin(cast.ana, entry)
    first, second = steps(begun)
    assert len({findings[first][0], findings[second][0]}) == 2
    gone = await cast.ben.delete(f"/entries/{entry}/answers/{findings[first][0]}")
    assert gone.status_code == 204
    for person in (cast.ana, cast.ben):
        seen = await sees(person, entry)
        assert (steps(seen), seen["finding"], seen["state"]) == ([second], second, "open")
    stale = await press(cast.ana, entry, finding=first)
    assert stale["finding"] == second
    await cast.ana.delete(f"/entries/{entry}/answers/{findings[second][0]}")
    seen = await sees(cast.ben, entry)
    assert (seen["findings"], seen["finding"], seen["state"]) == ([], None, "open")


async def test_what_was_settled_is_not_taken_again(cast: World) -> None:
    """The next sitting goes on with what is left, and is not the first session any more."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook, MORE_ANAS, MORE_BENS)
    prompts = {f["id"]: f["prompts"] for f in (await review_of(cast.ana, entry))["findings"]}
    (first,) = steps(await begin(cast.ana, entry, 60))
    await cast.ana.patch(f"/findings/{first}", {"state": "agreed"})
    await cast.ana.delete(at(entry))
    (second,) = steps(await begin(cast.ben, entry, 60))
    assert prompts[second] != prompts[first]


WRONG: list[tuple[str, Any, str]] = [
    ("PUT", {"minutes": 30}, "#/minutes"),
    ("PUT", {"minutes": "an hour"}, "#/minutes"),
    ("PATCH", {"finding": "fnd_of-somebody-else"}, "#/finding"),
    ("PATCH", {"speaker": "one"}, "#/speaker"),
    ("PATCH", {"speaker": "somebody-else"}, "#/speaker"),
    ("PATCH", {"pause": {"return_at": "25:00"}}, "#/pause/return_at"),
    ("PATCH", {"pause": {"return_on": "somebody-else"}}, "#/pause/return_on"),
    ("PATCH", {"pause": {"words": "  "}}, "#/pause/words"),
    ("PATCH", {"pause": {"words": "somebody-else" * 100}}, "#/pause/words"),
]


@pytest.mark.parametrize(("verb", "body", "pointer"), WRONG)
async def test_what_does_not_fit_is_named_and_changes_nothing(
    cast: World, verb: str, body: Any, pointer: str
) -> None:
    """With the place and a sentence, and without what was sent."""
    entry = await opened(cast, await cast.pair(cast.ana, cast.ben))
    await begin(cast.ana, entry)
    before = await cast.ana.get(at(entry))
    refused = await cast.ana.call(verb, at(entry), body)
    assert told(refused) == (422, "invalid")
    assert [fault["pointer"] for fault in refused.json()["errors"]] == [pointer]
    assert "somebody-else" not in refused.text
    assert (await cast.ana.get(at(entry))).content == before.content


async def test_an_act_without_a_sitting_is_told_so(cast: World) -> None:
    """Before the first, and when the other has just closed it."""
    entry = await opened(cast, await cast.pair(cast.ana, cast.ben))
    assert told(await cast.ana.patch(at(entry), {"finding": None})) == NO_SITTING
    await begin(cast.ana, entry)
    await cast.ben.delete(at(entry))
    assert told(await cast.ana.patch(at(entry), {"pause": {}})) == NO_SITTING


async def _everything(person: Person, entry: str) -> list[httpx.Response]:
    return [
        await person.get(at(entry)),
        await person.put(at(entry), {"minutes": 20}),
        await person.patch(at(entry), {"finding": None}),
        await person.delete(at(entry)),
    ]


async def test_before_the_reveal_there_is_none(cast: World) -> None:
    """The two are told `not-open`, whatever the other has done."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await cast.open(cast.ana, workbook, "soft-start")
    for send in (None, cast.ben):
        if send is not None:
            await cast.send(send, entry, BENS)
        for reply in await _everything(cast.ana, entry):
            assert told(reply) == NOT_OPEN


async def test_two_sittings_of_one_couple_know_nothing_of_each_other(cast: World) -> None:
    """One over each entry."""
    workbook = await cast.pair(cast.ana, cast.ben)
    one, other = await opened(cast, workbook), await opened(cast, workbook)
    await begin(cast.ana, one, 20)
    assert (await sees(cast.ben, other))["state"] == "closed"
    await begin(cast.ben, other, 60)
    await press(cast.ben, other, pause={})
    assert ((await sees(cast.ana, one))["minutes"], (await sees(cast.ana, one))["pause"]) == (
        20,
        None,
    )
    await cast.ana.delete(at(one))
    assert (await sees(cast.ana, other))["state"] == "paused"
    assert await data_of(cast.ana, f"/workbooks/{workbook}/entries")
