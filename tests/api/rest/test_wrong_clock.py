"""A clock that is wrong: what is open stays open, and what has ended does not begin again."""

from __future__ import annotations

import pytest

from tests.api.rest.clock import Clock
from tests.api.rest.told import BENS, NOT_FOUND, NOT_OPEN, opened, review_of, told
from tests.cast import World


@pytest.mark.story("S42")
@pytest.mark.parametrize("days", [-2, 2])
async def test_what_opened_stays_open_and_the_rest_closed(
    clock: Clock, cast: World, days: int
) -> None:
    """Two days back or on: no reveal is undone, none comes by itself, and no consent comes back."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    waiting = await cast.open(cast.ana, workbook, "soft-start")
    await cast.send(cast.ben, waiting, BENS)
    link = await cast.link(workbook, {"Ana": ["answers"], "Ben": ["answers"]})
    assert (await cast.thea.get(f"/entries/{entry}/review")).status_code == 200
    assert (await cast.ana.delete(f"/therapist-links/{link}/consent")).status_code == 204
    clock.forward(days=days)
    for person in (cast.ana, cast.ben, cast.thea, cast.sol):
        await person.sign_in()
    for person in (cast.ana, cast.ben):
        assert (await review_of(person, entry))["entry"] == entry
        assert told(await person.get(f"/entries/{waiting}/review")) == NOT_OPEN
    for other in (cast.thea, cast.sol):
        for one in (entry, waiting):
            assert told(await other.get(f"/entries/{one}/review")) == NOT_FOUND
