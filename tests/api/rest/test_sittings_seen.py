"""Who sees a sitting: the two, a therapist in session, and nobody else; and what is left of it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests.api.rest.told import CLOSED, NOT_FOUND, data_of, opened, told
from tests.cast import Person, World
from workbook import leaving, ports
from workbook.database.sql import one, rows

WORDS = "After the last of the plums."
BOTH = {"Ana": ["answers"], "Ben": ["answers"]}


async def rests(cast: World, workbook: str) -> str:
    """An entry over which a sitting rests, with words of both. The entry's id."""
    entry = await opened(cast, workbook)
    assert (await cast.ana.put(f"/entries/{entry}/sitting", {"minutes": 20})).status_code == 201
    pause = {"pause": {"return_on": "2026-11-29", "words": WORDS}}
    assert (await cast.ben.patch(f"/entries/{entry}/sitting", pause)).status_code == 200
    return entry


async def tried(person: Person, entry: str) -> list[tuple[int, str]]:
    """Every act in the sitting, tried by this person: status and problem."""
    asked: list[tuple[str, Any]] = [
        ("PUT", {"minutes": 20}),
        ("PATCH", {"finding": None}),
        ("PATCH", {"pause": None}),
        ("DELETE", None),
    ]
    return [
        told(await person.call(verb, f"/entries/{entry}/sitting", body)) for verb, body in asked
    ]


@pytest.mark.parametrize(
    "scopes",
    [
        {},
        {"Ana": ["answers"]},
        {"Ana": ["answers", "progress"], "Ben": ["progress", "agreements"]},
    ],
)
async def test_a_stranger_finds_nothing(cast: World, scopes: dict[str, list[str]]) -> None:
    """Sol, another couple, a therapist without `answers` of both: as for an id that never was."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await cast.link(workbook, scopes)
    entry = await rests(cast, workbook)
    before = await cast.ana.get(f"/entries/{entry}/sitting")
    for person in (cast.sol, cast.cleo, cast.thea):
        for place in (entry, "ent_" + "a" * 26):
            assert told(await person.get(f"/entries/{place}/sitting")) == NOT_FOUND
            assert await tried(person, place) == [NOT_FOUND] * 4
    assert (await cast.ana.get(f"/entries/{entry}/sitting")).content == before.content


async def test_a_therapist_in_session_sees_it_and_moves_it(cast: World) -> None:
    """By seats, as in the review. When to come back is agreed on by the two."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await cast.link(workbook, BOTH)
    entry = await rests(cast, workbook)
    path = f"/entries/{entry}/sitting"
    seen = (await cast.thea.get(path)).json()
    assert seen["pause"]["words"] == WORDS
    assert seen["speaker"] in ("one", "other")
    moved = await cast.thea.patch(path, {"finding": None, "speaker": "other", "pause": None})
    assert moved.status_code == 200
    bens = (await cast.ben.get(path)).json()
    assert (bens["finding"], bens["speaker"], bens["state"]) == (None, "you", "open")
    assert told(await cast.thea.patch(path, {"speaker": "you"})) == (422, "invalid")
    assert (await cast.thea.patch(path, {"pause": {}})).status_code == 200
    for said in ({"words": "Next week."}, {"return_on": "2026-12-01"}, {"return_at": None}):
        assert told(await cast.thea.patch(path, {"pause": said})) == NOT_FOUND
    assert (await cast.ben.get(path)).json()["pause"]["words"] is None
    assert (await cast.thea.delete(path)).status_code == 204
    assert (await cast.thea.put(path, {"minutes": 20})).status_code == 201


@pytest.mark.story("I21")
async def test_a_therapists_look_is_noted_for_both_and_a_partners_never(cast: World) -> None:
    """One line a day, however often it is polled, and also when nothing has changed."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await cast.link(workbook, BOTH)
    entry = await rests(cast, workbook)
    assert await data_of(cast.ana, "/me/access-log") == []
    tag = (await cast.thea.get(f"/entries/{entry}/sitting")).headers["etag"]
    polled = await cast.thea.get(f"/entries/{entry}/sitting", **{"If-None-Match": tag})
    assert polled.status_code == 304
    for person in (cast.ana, cast.ben):
        [line] = await data_of(person, "/me/access-log")
        assert (line["reader"], line["what"], line["about"]) == ("Thea", "sitting", entry)


@pytest.mark.asvs("8.3.2")
@pytest.mark.story("I19")
async def test_consent_that_ends_ends_it_for_the_therapist_at_once(cast: World) -> None:
    workbook = await cast.pair(cast.ana, cast.ben)
    link = await cast.link(workbook, BOTH)
    entry = await rests(cast, workbook)
    assert (await cast.thea.get(f"/entries/{entry}/sitting")).status_code == 200
    await cast.ben.put(f"/therapist-links/{link}/consent", {"scopes": ["progress"]})
    assert told(await cast.thea.get(f"/entries/{entry}/sitting")) == NOT_FOUND
    assert await tried(cast.thea, entry) == [NOT_FOUND] * 4


async def test_a_therapist_sees_none_before_the_reveal(cast: World) -> None:
    """Not even that it is not open."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await cast.link(workbook, BOTH)
    entry = await cast.open(cast.ana, workbook, "soft-start")
    assert told(await cast.thea.get(f"/entries/{entry}/sitting")) == NOT_FOUND
    assert await tried(cast.thea, entry) == [NOT_FOUND] * 4


async def test_a_departure_ends_it_for_both(cast: World) -> None:
    """Nothing of it is kept, and nothing can be begun. Another couple's goes on."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await rests(cast, workbook)
    other = await rests(_seated(cast), await cast.pair(cast.cleo, cast.dan))
    assert (await cast.ben.post(f"/workbooks/{workbook}/departure")).status_code == 204
    assert [row["entry_id"] for row in await rows("SELECT entry_id FROM sitting")] == [other]
    for person in (cast.ana, cast.ben):
        assert (await person.get(f"/entries/{entry}/sitting")).json()["state"] == "closed"
        assert await tried(person, entry) == [CLOSED] * 4


async def test_an_erasure_ends_it_and_leaves_others_alone(cast: World) -> None:
    """The sitting of a couple to which the erased person does not belong goes on."""
    entry = await rests(cast, await cast.pair(cast.ana, cast.ben))
    other = await rests(_seated(cast), await cast.pair(cast.cleo, cast.dan))
    assert (await cast.ben.delete("/me")).status_code == 202
    with ports.using(ports.Ports(clock=_in_eight_days())):
        assert await leaving.erase_due() == 1
    assert [row["entry_id"] for row in await rows("SELECT entry_id FROM sitting")] == [other]
    assert (await cast.ana.get(f"/entries/{entry}/sitting")).json()["state"] == "closed"
    assert (await cast.dan.get(f"/entries/{other}/sitting")).json()["pause"]["words"] == WORDS


def _seated(cast: World) -> World:
    """The same server, with Cleo and Dan in the places of Ana and Ben."""
    people = {**cast.people, "Ana": cast.cleo, "Ben": cast.dan}
    return World(cast.http, cast.app, people)


def _in_eight_days() -> Any:
    then = ports.now() + timedelta(days=8)
    return lambda: then


@pytest.mark.asvs("11.7.2")
@pytest.mark.story("S44")
async def test_what_is_stored_tells_nobody_anything(cast: World) -> None:
    """No word, no seat, no time: ids, how often it was changed, and one sealed text."""
    entry = await rests(cast, await cast.pair(cast.ana, cast.ben))
    row = await one("SELECT * FROM sitting WHERE entry_id = ?", entry)
    assert row is not None
    assert row.keys() == {"id", "workbook_id", "entry_id", "revision", "sealed"}
    assert row["revision"] == 2
    for said in (WORDS, "2026-11-29", "fnd_", "other", "minutes"):
        assert said.encode() not in bytes(row["sealed"])
