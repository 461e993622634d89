"""A boundary that gets looser waits for a day, with its owner alone."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import anyio
import pytest

from tests.api.rest.apart import LIMIT, opened
from tests.api.rest.couple import BOUNDARY, RITUAL, agreed, edit, held, make, sign, state, tag
from tests.api.rest.told import CLOSED, NOT_FOUND, told
from tests.cast import Person, World
from workbook import leaving, ports
from workbook.agreement import Firmness, Words
from workbook.database.sql import rows

LEVELS: list[Firmness | None] = [None, "flexible", "mostly", "firm"]


def later(hours: float) -> Any:
    then = ports.now() + timedelta(hours=hours)
    return ports.using(ports.Ports(clock=lambda: then))


async def firm(owner: Person, workbook: str) -> str:
    """A firm boundary in force. Its id."""
    boundary = await make(owner, workbook, BOUNDARY, firmness="firm")
    assert (await sign(owner, boundary)).status_code == 200
    return boundary


async def seen(person: Person, workbook: str, agreement: str) -> list[tuple[int, bytes, str]]:
    """Everything that somebody reads of a boundary: status, bytes and tag."""
    paths = (
        f"/agreements/{agreement}",
        f"/workbooks/{workbook}/agreements",
        f"/agreements/{agreement}/practices",
        f"/workbooks/{workbook}",
    )
    replies = [await person.get(path) for path in paths]
    return [
        (r.status_code, r.content if r.is_success else b"", r.headers.get("etag", ""))
        for r in replies
    ]


@pytest.mark.parametrize("before", LEVELS)
@pytest.mark.parametrize("after", LEVELS)
def test_less_firm_is_looser_and_nothing_else_is(
    before: Firmness | None, after: Firmness | None
) -> None:
    """A boundary of which nothing is said is the least firm; what a text lets in is not judged."""
    old, new = Words("a", "b", None, before), Words("c", "d", date(2027, 1, 1), after)
    assert new.looser_than(old) == (LEVELS.index(after) < LEVELS.index(before))


async def test_looser_words_wait_and_the_boundary_stands(cast: World) -> None:
    """Their owner reads them beside it, with the moment until which they wait, and a question."""
    ana = cast.ana
    boundary = await firm(ana, await cast.pair(ana, cast.ben))
    before = (await ana.get(f"/agreements/{boundary}")).json()
    waits = await edit(ana, boundary, text="I stay a little.", firmness="mostly")
    assert waits.status_code == 202
    shown = waits.json()
    assert {**shown, "held": None} == before
    assert (shown["held"]["text"], shown["held"]["firmness"]) == ("I stay a little.", "mostly")
    assert shown["held"]["question"].startswith("Here you let in more than before.")
    assert waits.headers["etag"] == await tag(ana, boundary)


@pytest.mark.parametrize(
    "words", [{"firmness": "flexible"}, {"text": "Come in.", "firmness": "firm", "loosens": True}]
)
async def test_nobody_else_can_tell(cast: World, words: dict[str, Any]) -> None:
    """Not a byte, not a tag: while it waits, when it is dropped, and after the day is over."""
    ana = cast.ana
    workbook = await cast.pair(ana, cast.ben)
    both = ["progress", "answers", "agreements"]
    await cast.link(workbook, {"Ana": both, "Ben": both})
    boundary = await firm(ana, workbook)
    others = (cast.ben, cast.thea, cast.sol)
    before = [await seen(person, workbook, boundary) for person in others]
    assert (await edit(ana, boundary, **words)).status_code == 202
    assert [await seen(person, workbook, boundary) for person in others] == before
    with later(25):
        assert [await seen(person, workbook, boundary) for person in others] == before
    assert (await ana.delete(f"/agreements/{boundary}/held-words")).status_code == 204
    assert (await ana.get(f"/agreements/{boundary}")).json()["held"] is None
    assert [await seen(person, workbook, boundary) for person in others] == before


async def test_after_a_day_the_owner_says_that_it_is_their_own_wish(cast: World) -> None:
    """Not a minute sooner. Then it is a change like any other, which the owner signs."""
    ana, ben = cast.ana, cast.ben
    boundary = await held(ana, await cast.pair(ana, ben))
    path = f"/agreements/{boundary}/held-words"
    assert told(await ana.put(path)) == (409, "still-held")
    with later(23.9):
        assert told(await ana.put(path)) == (409, "still-held")
    with later(24.1):
        assert (await ben.get(f"/agreements/{boundary}")).json()["firmness"] == "firm"
        taken = await ana.put(path)
        assert (taken.status_code, taken.json()["held"]) == (200, None)
        theirs = (await ben.get(f"/agreements/{boundary}")).json()
        assert (theirs["firmness"], theirs["state"], theirs["revision"]) == (
            "flexible", "proposed", 2,
        )  # fmt: skip
        assert (await sign(ana, boundary)).json()["state"] == "active"
        assert told(await ana.put(path)) == NOT_FOUND


async def test_it_waits_for_a_day_from_the_last_change(cast: World) -> None:
    """Other looser words take the place of the first, and their day begins anew."""
    ana = cast.ana
    boundary = await held(ana, await cast.pair(ana, cast.ben))
    with later(20):
        again = await edit(ana, boundary, text="Another.", firmness="mostly")
        assert again.json()["held"]["text"] == "Another."
        with later(5):
            assert told(await ana.put(f"/agreements/{boundary}/held-words")) == (409, "still-held")


async def test_what_is_not_looser_is_said_at_once(cast: World) -> None:
    """A limit can be made firmer at any time, and what waited is dropped by it."""
    ana = cast.ana
    workbook = await cast.pair(ana, cast.ben)
    boundary = await held(ana, workbook)
    firmer = await edit(ana, boundary, text="At nine I go to bed.", firmness="firm")
    assert (firmer.status_code, firmer.json()["held"]) == (200, None)
    assert await rows("SELECT id FROM held_words") == []
    vague = await make(ana, workbook, BOUNDARY, firmness="firm")
    assert (await edit(ana, vague, firmness="flexible")).status_code == 200  # not in force yet
    ritual = await agreed(ana, cast.ben, workbook)
    assert (await edit(ana, ritual, loosens=True)).status_code == 200


async def test_how_firm_it_is_can_be_said_of_a_boundary_only(cast: World) -> None:
    """When it is written, and when it is changed."""
    workbook = await cast.pair(cast.ana, cast.ben)
    made = await cast.ana.post(f"/workbooks/{workbook}/agreements", {**RITUAL, "firmness": "firm"})
    ritual = await make(cast.ana, workbook, RITUAL)
    for refused in (made, await edit(cast.ana, ritual, firmness="firm")):
        assert told(refused) == (422, "invalid")
        (error,) = refused.json()["errors"]
        assert (error["code"], error["pointer"]) == ("only-a-boundary", "#/firmness")


async def test_what_sets_a_rule_cannot_wait_either(cast: World) -> None:
    """It could never be said afterwards."""
    boundary = await firm(cast.ana, await cast.pair(cast.ana, cast.ben))
    rule = await edit(cast.ana, boundary, text="You can't see her.", firmness="flexible")
    assert told(rule) == (422, "invalid")
    assert await rows("SELECT id FROM held_words") == []


async def test_only_the_owner_has_anything_to_say_about_it(cast: World) -> None:
    """Everybody else finds nothing there, and so does the owner when nothing waits."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    both = ["progress", "answers", "agreements"]
    await cast.link(workbook, {"Ana": both, "Ben": both})
    waiting, nothing = await held(ana, workbook), await firm(ana, workbook)
    with later(25):
        await ana.sign_in()
        for verb in ("PUT", "DELETE"):
            for person in (ben, cast.thea, cast.cleo, cast.sol):
                path = f"/agreements/{waiting}/held-words"
                assert told(await person.call(verb, path)) == NOT_FOUND
            assert told(await ana.call(verb, f"/agreements/{nothing}/held-words")) == NOT_FOUND
    assert len(await rows("SELECT id FROM held_words")) == 1


@pytest.mark.parametrize("who", ["Ana", "Ben"])
async def test_what_is_let_go_drops_what_waits(cast: World, who: str) -> None:
    """By either; the one who did not know of it learns nothing from the answer."""
    boundary = await held(cast.ana, await cast.pair(cast.ana, cast.ben))
    gone = await cast.people[who].delete(f"/agreements/{boundary}")
    assert (gone.status_code, gone.content) == (204, b"")
    assert await state(cast.ana, boundary) == "retired"
    assert (await cast.ana.get(f"/agreements/{boundary}")).json()["held"] is None
    assert await rows("SELECT id FROM held_words") == []


async def test_a_name_that_is_taken_back_drops_what_waits_if_it_is_the_owners(cast: World) -> None:
    """The partner's name says that they have read it, and touches nothing else."""
    ana, ben = cast.ana, cast.ben
    boundary = await held(ana, await cast.pair(ana, ben))
    await sign(ben, boundary)
    assert (await ben.delete(f"/agreements/{boundary}/signature")).status_code == 204
    assert (await ana.get(f"/agreements/{boundary}")).json()["held"] is not None
    assert (await ana.delete(f"/agreements/{boundary}/signature")).status_code == 204
    assert (await ana.get(f"/agreements/{boundary}")).json()["held"] is None


async def test_after_a_departure_it_waits_for_nothing(cast: World) -> None:
    """Its owner reads it still, and nothing can be said any more."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    boundary = await held(ana, workbook)
    assert (await ben.post(f"/workbooks/{workbook}/departure")).status_code == 204
    assert (await ana.get(f"/agreements/{boundary}")).json()["held"]["firmness"] == "flexible"
    for verb in ("PUT", "DELETE"):
        assert told(await ana.call(verb, f"/agreements/{boundary}/held-words")) == CLOSED


async def test_an_erasure_takes_what_waits_along(cast: World) -> None:
    """Key and row."""
    await held(cast.ana, await cast.pair(cast.ana, cast.ben))
    assert (await cast.ana.delete("/me")).status_code == 202
    with later(8 * 24):
        await leaving.tidy()
    assert await rows("SELECT id FROM held_words") == []


async def test_an_offer_says_how_firm_the_boundary_is(cast: World) -> None:
    """As its author answered; so what is begun from it can be loosened later, and waits."""
    entry = await opened(cast, await cast.pair(cast.ana, cast.ben))
    mine = (await cast.ana.get(f"/entries/{entry}/agreement-offers")).json()["data"]
    assert [offer["firmness"] for offer in mine if offer["kind"] == "boundary"] == [
        LIMIT["firmness"]
    ]
    theirs = (await cast.ben.get(f"/entries/{entry}/agreement-offers")).json()["data"]
    assert all(offer.get("firmness") is None for offer in theirs)


async def test_the_owner_says_it_while_the_partner_lets_go(cast: World) -> None:
    """Whichever comes first: it is let go, nothing waits, and neither is told of the other."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    boundaries = [await held(ana, workbook) for _ in range(6)]
    statuses: set[int] = set()

    async def say(boundary: str) -> None:
        statuses.add((await ana.put(f"/agreements/{boundary}/held-words")).status_code)

    async def let_go(boundary: str) -> None:
        assert (await ben.delete(f"/agreements/{boundary}")).status_code == 204

    with later(25):
        for turn, boundary in enumerate(boundaries):
            async with anyio.create_task_group() as group:
                for act in (say, let_go) if turn % 2 else (let_go, say):
                    group.start_soon(act, boundary)
            assert await state(ana, boundary) == "retired"
    assert statuses <= {200, 404}
    assert await rows("SELECT id FROM held_words") == []
