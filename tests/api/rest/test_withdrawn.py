"""An exercise that its author takes back: nobody begins it any more, and nothing is lost."""

from __future__ import annotations

import pytest

from tests.api.rest.test_versions import publish, send_both
from tests.api.rest.told import NOT_FOUND, told
from tests.cast import World
from tests.library.samples import GOOD, broken

OPENED = {"exercise": "our-evening"}


async def test_what_was_taken_back_is_begun_by_nobody(cast: World) -> None:
    """By its author, the partner and the couple of a therapist alike, also where it was opened
    before; a second time there is nothing to take back.
    """
    workbook = await cast.pair(cast.ana, cast.ben)
    await publish(cast.ana)
    await cast.open(cast.ben, workbook, "our-evening")
    assert (await cast.ana.delete("/exercises/our-evening")).status_code == 204
    for person in (cast.ana, cast.ben):
        assert told(await person.get("/exercises/our-evening")) == NOT_FOUND
        again = await person.post(f"/workbooks/{workbook}/entries", OPENED)
        assert told(again) == (422, "invalid")
        given = await person.post(f"/workbooks/{workbook}/assignments", OPENED)
        assert told(given) == (422, "invalid")
    assert told(await cast.ana.delete("/exercises/our-evening")) == NOT_FOUND


@pytest.mark.story("I22")
async def test_what_was_opened_with_it_stays_with_its_words(cast: World) -> None:
    """It is answered, sent, opened and read as before."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await publish(cast.ana)
    entry = await cast.open(cast.ben, workbook, "our-evening")
    await cast.ana.delete("/exercises/our-evening")
    await send_both(cast, entry)
    for person in (cast.ana, cast.ben):
        review = (await person.get(f"/entries/{entry}/review")).json()
        assert {one["you"]["state"] for one in review["prompts"]} >= {"answered"}
        assert (await person.get(f"/entries/{entry}/exercise")).json()["version"] == "1.2.0"


async def test_it_is_put_out_again_by_publishing(cast: World) -> None:
    """The same version with the same text, or a new one; with another text it stays refused."""
    await publish(cast.ana)
    await publish(cast.ana, "1.2.1")
    await cast.ana.delete("/exercises/our-evening")
    await publish(cast.ana)
    assert (await cast.ana.get("/exercises/our-evening")).json()["version"] == "1.2.0"
    await cast.ana.delete("/exercises/our-evening")
    other = await cast.ana.http.put(
        "/api/v1/exercises/our-evening/versions/1.2.0",
        content=broken("An introduction", "An opening"),
        headers={**cast.ana.headers, "Content-Type": "text/markdown"},
    )
    assert told(other) == (409, "version-exists")
    assert told(await cast.ana.get("/exercises/our-evening")) == NOT_FOUND
    await publish(cast.ana, "1.3.0")
    assert (await cast.ana.get("/exercises/our-evening")).json()["version"] == "1.3.0"


async def test_nobody_takes_back_what_is_not_theirs(cast: World) -> None:
    """Not the partner, not the stranger, and nobody a built-in one."""
    await cast.pair(cast.ana, cast.ben)
    await publish(cast.ana)
    for person in (cast.ben, cast.thea, cast.sol):
        assert told(await person.delete("/exercises/our-evening")) == NOT_FOUND
    assert told(await cast.ana.delete("/exercises/soft-start")) == NOT_FOUND
    assert (await cast.ana.get("/exercises/our-evening")).status_code == 200


async def test_its_author_keeps_the_text(cast: World) -> None:
    """In the export, as every version."""
    await publish(cast.ana)
    await cast.ana.delete("/exercises/our-evening")
    ticket = (await cast.ana.post("/exports")).json()["id"]
    whole = (await cast.ana.get(f"/exports/{ticket}")).json()
    assert [one["source"] for one in whole["exercises"]] == [GOOD]
