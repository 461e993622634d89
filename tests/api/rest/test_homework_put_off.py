"""Homework that one partner has put off: theirs alone to know."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.api.rest.clock import Clock
from tests.api.rest.told import CLOSED, NOT_FOUND, data_of, told
from tests.cast import Person, World

ALL = {"Ana": ["progress", "answers"], "Ben": ["progress", "answers"]}
LATER = "2026-12-01"  # the clock of these tests begins on 22 November


async def given(cast: World) -> tuple[str, str]:
    """Thea has given the two an exercise. The workbook's address and the homework's."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await cast.link(workbook, ALL)
    made = await cast.thea.post(f"/workbooks/{workbook}/assignments", {"exercise": "soft-start"})
    assert made.status_code == 201, made.text
    return f"/workbooks/{workbook}", f"/assignments/{made.json()['id']}"


async def seen(person: Person, book: str) -> list[Any]:
    """Everything that somebody is told of the homework, the entries and the couple."""
    paths = (f"{book}/assignments", f"{book}/entries", book, "/workbooks", "/caseload")
    found = [await person.get(path) for path in paths]
    return [(one.status_code, without_id(one.text), one.headers.get("etag")) for one in found]


def without_id(body: str) -> str:
    """Each refusal has an id of its own."""
    return re.sub(r"req_[a-z2-7]{16}", "req", body)


@pytest.mark.story("I10")
async def test_who_puts_it_off_is_the_only_one_who_is_told(clock: Clock, cast: World) -> None:
    """Until a day or for good, and taken up again: not a byte changes for the other one, nor for
    the therapist who gave it.
    """
    book, homework = await given(cast)
    others = (cast.ben, cast.thea, cast.sol)
    before = [await seen(person, book) for person in others]
    for body, mine in (
        ({"until": LATER}, {"state": "postponed", "until": LATER}),
        ({}, {"state": "declined", "until": None}),
    ):
        put = await cast.ana.put(f"{homework}/refusal", body)
        assert (put.status_code, put.json()["mine"]) == (200, mine), put.text
        assert (await data_of(cast.ana, f"{book}/assignments"))[0]["mine"] == mine
        assert [await seen(person, book) for person in others] == before
    for _ in range(2):
        assert (await cast.ana.delete(f"{homework}/refusal")).status_code == 204
    (again,) = await data_of(cast.ana, f"{book}/assignments")
    assert again["mine"] == {"state": "open", "until": None}


async def test_nobody_else_can_put_it_off(cast: World) -> None:
    """For a therapist there is no such thing, with a good body or a bad one."""
    _, homework = await given(cast)
    for person in (cast.thea, cast.sol, cast.cleo):
        for body in ({}, {"until": "soon"}):
            assert told(await person.put(f"{homework}/refusal", body)) == NOT_FOUND
        assert told(await person.delete(f"{homework}/refusal")) == NOT_FOUND


async def test_the_entries_stay_as_they_are(cast: World) -> None:
    """What was begun is still there, and can be sent."""
    book, homework = await given(cast)
    await cast.ana.put(f"{homework}/refusal", {})
    (entry,) = (await data_of(cast.ana, f"{book}/assignments"))[0]["entries"]
    assert (await cast.ana.get(f"/entries/{entry}")).json()["mine"] == "not_started"
    saved = await cast.ana.put(f"/entries/{entry}/draft/answers/need", {"value": "support"})
    assert saved.status_code == 200


async def test_it_is_back_on_its_day(clock: Clock, cast: World) -> None:
    """Without anybody doing anything."""
    book, homework = await given(cast)
    await cast.ana.put(f"{homework}/refusal", {"until": LATER})
    clock.forward(days=9)
    await cast.ana.sign_in()
    (seen_then,) = await data_of(cast.ana, f"{book}/assignments")
    assert seen_then["mine"] == {"state": "open", "until": None}


@pytest.mark.parametrize("until", ["2026-11-22", "2026-11-21", "soon"])
async def test_the_day_comes_after_today(clock: Clock, cast: World, until: str) -> None:
    _, homework = await given(cast)
    refused = await cast.ana.put(f"{homework}/refusal", {"until": until})
    assert refused.status_code == 422
    assert refused.json()["errors"][0]["pointer"] == "#/until"


async def test_it_goes_with_the_homework_and_with_the_couple(cast: World) -> None:
    """Off the list it is nothing any more; in a closed workbook nothing can be put off."""
    book, homework = await given(cast)
    await cast.ana.put(f"{homework}/refusal", {})
    assert (await cast.ben.delete(homework)).status_code == 204
    assert told(await cast.ana.put(f"{homework}/refusal", {})) == NOT_FOUND
    own = await cast.ana.post(f"{book}/assignments", {"exercise": "soft-start"})
    await cast.ana.post(f"{book}/departure")
    assert told(await cast.ben.put(f"/assignments/{own.json()['id']}/refusal", {})) == CLOSED
