"""Pathways: saved, read, changed and removed by their owner, and by nobody else."""

from __future__ import annotations

from datetime import timedelta

from tests.api.rest.clock import Clock
from tests.cast import World
from workbook import leaving
from workbook.database.sql import rows

STEPS = [{"module": "boundaries", "why": "To begin.", "minutes": 20}, {"exercise": "soft-start"}]
WHOLE = [
    {"module": "boundaries", "exercise": None, "why": "To begin.", "minutes": 20},
    {"module": None, "exercise": "soft-start", "why": None, "minutes": None},
]


async def test_it_is_kept_in_its_order_for_its_owner_alone(cast: World) -> None:
    """Also from a partner of a couple of theirs, and from the stranger; and it is exported."""
    made = await cast.thea.post("/pathways", {"title": "Six evenings", "steps": STEPS})
    assert made.status_code == 201
    it = {"id": made.json()["id"], "title": "Six evenings", "steps": WHOLE}
    path = f"/pathways/{it['id']}"
    assert made.json() == (await cast.thea.get(path)).json() == it
    assert (await cast.thea.get("/pathways")).json()["data"] == [it]
    ticket = (await cast.thea.post("/exports")).json()["id"]
    assert (await cast.thea.get(f"/exports/{ticket}")).json()["pathways"] == [it]
    other = {"title": "Mine", "steps": STEPS}
    for person in (cast.ana, cast.sol):
        assert (await person.get("/pathways")).json()["data"] == []
        told = [await person.get(path), await person.put(path, other), await person.delete(path)]
        assert [reply.status_code for reply in told] == [404, 404, 404]
    changed = await cast.thea.put(path, {"title": "One evening", "steps": STEPS[1:]})
    assert changed.json() == {"id": it["id"], "title": "One evening", "steps": WHOLE[1:]}
    assert (await cast.thea.delete(path)).status_code == 204
    assert (await cast.thea.get(path)).status_code == 404


async def test_a_step_is_what_can_be_given(cast: World) -> None:
    """One thing that is in the library, and nothing that people choose for themselves."""
    for step, said in (
        ({}, "one-of"),
        ({"module": "boundaries", "exercise": "soft-start"}, "one-of"),
        ({"module": "nowhere"}, "unknown-module"),
        ({"module": "intimacy-and-consent"}, "unknown-module"),
        ({"exercise": "nowhere"}, "unknown-exercise"),
        ({"exercise": "soft-start", "minutes": 0}, "too_small"),
        ({"exercise": "soft-start", "why": " "}, "blank"),
    ):
        refused = await cast.thea.post("/pathways", {"title": "Ours", "steps": [step]})
        assert refused.status_code == 422, step
        assert said in refused.text, refused.text
    for body in ({"title": "", "steps": STEPS}, {"title": "Ours", "steps": []}):
        assert (await cast.thea.post("/pathways", body)).status_code == 422
    assert (await cast.thea.get("/pathways")).json()["data"] == []


async def test_it_goes_with_its_owners_account(clock: Clock, cast: World) -> None:
    """When the account is erased, nothing of it is left."""
    await cast.thea.post("/pathways", {"title": "Six evenings", "steps": STEPS})
    assert (await cast.thea.delete("/me")).is_success
    clock.at += timedelta(days=8)
    assert await leaving.erase_due() == 1
    assert await rows("SELECT id FROM pathway") == []
