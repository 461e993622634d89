"""Every list: `data` and `next`, at most `limit` lines, and a cursor that carries on."""

from __future__ import annotations

import pytest

from api.routes import ROUTES
from tests.api.rest.told import NOT_FOUND, told
from tests.cast import Person, World


async def pages(person: Person, path: str, limit: int) -> list[list[str]]:
    """The ids on each page, from the first to the last."""
    found, cursor = [], ""
    while True:
        reply = await person.get(f"{path}?limit={limit}{cursor}")
        assert reply.status_code == 200, reply.text
        found.append([one.get("id") or one["slug"] for one in reply.json()["data"]])
        if reply.json()["next"] is None:
            return found
        cursor = f"&cursor={reply.json()['next']}"


async def test_pages_hold_everything_once_in_order(cast: World) -> None:
    """Whatever the limit, and 25 without one."""
    workbook = await cast.pair(cast.ana, cast.ben)
    made = [await cast.open(cast.ana, workbook, "soft-start") for _ in range(27)]
    path = f"/workbooks/{workbook}/entries"
    for limit in (1, 9, 10, 26, 27, 28, 100):
        found = await pages(cast.ben, path, limit)
        assert [one for page in found for one in page] == made[::-1]
        assert [len(page) for page in found[:-1]] == [limit] * (len(found) - 1)
        assert 0 < len(found[-1]) <= limit
    assert len((await cast.ben.get(path)).json()["data"]) == 25


async def test_the_other_lists_page_too(cast: World) -> None:
    """Workbooks, invitations, links, homework, and what is in memory."""
    workbooks = [(await cast.ana.post("/workbooks")).json()["id"] for _ in range(5)]
    for _ in range(4):
        await cast.ana.post(f"/workbooks/{workbooks[0]}/invitations")
        await cast.ana.post(f"/workbooks/{workbooks[0]}/assignments", {"exercise": "soft-start"})
    for person in (cast.thea, cast.sol, cast.cleo):
        code = (await person.post("/therapist-codes")).json()["code"]
        await cast.ana.post(f"/workbooks/{workbooks[0]}/therapist-links", {"therapist": code})
    lists = {
        "/workbooks": 5,
        f"/workbooks/{workbooks[0]}/invitations": 4,
        f"/workbooks/{workbooks[0]}/assignments": 4,
        f"/workbooks/{workbooks[0]}/therapist-links": 3,
    }
    for path, count in lists.items():
        found = [one for page in await pages(cast.ana, path, 2) for one in page]
        assert len(found) == len(set(found)) == count, path
    for path in ("/modules", "/exercises"):
        whole = [one for page in await pages(cast.ana, path, 100) for one in page]
        assert [one for page in await pages(cast.ana, path, 2) for one in page] == whole


LISTS = [row.path for row in ROUTES if row.verb == "GET" and "{" not in row.path
         and row.path not in ("/me",)]  # fmt: skip


@pytest.mark.parametrize("query", ["limit=0", "limit=101", "limit=ten", "cursor=%2F", "colour=red"])
async def test_a_query_that_is_not_known_is_refused_by_every_list(cast: World, query: str) -> None:
    """422 with the parameter, never passed over."""
    for path in LISTS:
        reply = await cast.ana.get(f"{path}?{query}")
        assert told(reply) == (422, "invalid"), path


@pytest.mark.asvs("8.2.2")
@pytest.mark.story("I09", "S28")
async def test_a_cursor_opens_nothing(cast: World) -> None:
    """Made up, or from somebody else's list: nothing that one does not see anyway."""
    anas, cleos = await cast.pair(cast.ana, cast.ben), await cast.pair(cast.cleo, cast.dan)
    entry = await cast.open(cast.ana, anas, "soft-start")
    other = await cast.open(cast.cleo, cleos, "soft-start")
    for cursor in (entry, "ent_made-up"):
        reply = await cast.cleo.get(f"/workbooks/{cleos}/entries?cursor={cursor}")
        assert reply.status_code == 200
        assert {one["id"] for one in reply.json()["data"]} <= {other}
    assert told(await cast.cleo.get(f"/workbooks/{anas}/entries?cursor={entry}")) == NOT_FOUND
