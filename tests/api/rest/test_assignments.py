"""Homework: by a linked therapist, or by the couple to themselves."""

from __future__ import annotations

import pytest

from tests.api.rest.told import CLOSED, NOT_FOUND, data_of, told
from tests.cast import World
from tests.library.samples import broken

FOR_A_PARTNER = {"given_by_you": False, "mine": {"state": "open", "until": None}}
ALL = {"Ana": ["progress", "answers"], "Ben": ["progress", "answers"]}


async def test_a_therapist_gives_homework_that_both_see(cast: World) -> None:
    """It opens the entry; its reveal goes before the exercise's; the note is for the couple."""
    workbook = await cast.pair(cast.ana, cast.ben)
    body = {"exercise": "soft-start", "due_on": "2026-12-01", "note": "Take your time.",
            "reveal": "in_session"}  # fmt: skip
    at = f"/workbooks/{workbook}/assignments"
    assert told(await cast.thea.post(at, body)) == NOT_FOUND
    await cast.link(workbook, ALL)
    given = await cast.thea.post(at, body)
    assert given.status_code == 201, given.text
    (entry,) = given.json()["entries"]
    for person in (cast.ana, cast.ben):
        (seen,) = await data_of(person, at)
        assert seen == {**given.json(), **FOR_A_PARTNER}
        shown = (await person.get(f"/entries/{entry}")).json()
        assert (shown["reveal"], shown["assignment"]) == ("in_session", given.json()["id"])
    for verb, path in (("GET", at), ("DELETE", f"/assignments/{given.json()['id']}")):
        assert told(await cast.sol.call(verb, path)) == NOT_FOUND


WORDS = {"why": "Less noise.", "when": "After dinner.", "where": "At the table.", "minutes": 20}
DAYS = {"from_on": "2026-12-01", "due_on": "2026-12-08", "repeat": "weekly"}


async def test_a_selection_comes_with_its_days_and_its_words(cast: World) -> None:
    """In the order in which it was chosen; both partners read what the therapist wrote."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await cast.link(workbook, ALL)
    at, chosen = f"/workbooks/{workbook}/assignments", ["time-apart", "soft-start"]
    given = await cast.thea.post(at, {"exercises": chosen, **DAYS, **WORDS})
    assert given.status_code == 201, given.text
    told_to_her = given.json()
    assert told_to_her == {**told_to_her, **DAYS, **WORDS, "exercises": chosen,
                           "module": None, "exercise": None, "note": None}  # fmt: skip
    opened = [(await cast.ben.get(f"/entries/{one}")).json() for one in told_to_her["entries"]]
    assert [one["exercise"]["slug"] for one in opened] == chosen
    for person in (cast.ana, cast.ben):
        assert await data_of(person, at) == [{**told_to_her, **FOR_A_PARTNER}]
    assert told(await cast.sol.get(at)) == NOT_FOUND


async def test_a_module_opens_each_of_its_exercises(cast: World) -> None:
    workbook = await cast.pair(cast.ana, cast.ben)
    given = await cast.ana.post(f"/workbooks/{workbook}/assignments", {"module": "boundaries"})
    module = (await cast.ana.get("/modules/boundaries")).json()
    opened = [(await cast.ben.get(f"/entries/{one}")).json() for one in given.json()["entries"]]
    assert [one["exercise"]["slug"] for one in opened] == module["exercises"]


@pytest.mark.asvs("8.2.3")
@pytest.mark.story("I20")
async def test_the_therapist_does_not_read_what_the_couple_noted_for_itself(cast: World) -> None:
    """The homework is on the therapist's list, without the couple's own note."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await cast.link(workbook, ALL)
    body = {"exercise": "soft-start", "note": "Between the two of us.", **WORDS}
    at = f"/workbooks/{workbook}/assignments"
    await cast.ana.post(at, body)
    (seen,) = await data_of(cast.thea, at)
    assert seen.keys().isdisjoint({"note", *WORDS})
    (his,) = await data_of(cast.ben, at)
    assert his == {**his, **body}


async def test_homework_given_while_waiting_stays_ones_own(cast: World) -> None:
    """Who joins later, and the therapist, see neither it nor its note nor its entries."""
    ana, ben = cast.ana, cast.ben
    workbook = (await ana.post("/workbooks")).json()["id"]
    at = f"/workbooks/{workbook}/assignments"
    given = await ana.post(at, {"exercise": "soft-start", "note": "For me, before I ask him."})
    code = (await ana.post(f"/workbooks/{workbook}/invitations")).json()["code"]
    await ben.post(f"/invitations/{code}/acceptance")
    await cast.link(workbook, ALL)
    for person in (ben, cast.thea):
        assert await data_of(person, at) == []
        ended = await person.delete(f"/assignments/{given.json()['id']}")
        assert told(ended) == NOT_FOUND
    assert [one["id"] for one in await data_of(ana, at)] == [given.json()["id"]]
    assert (await ana.delete(f"/assignments/{given.json()['id']}")).status_code == 204


async def test_an_exercise_that_never_opens_is_given_to_each_alone(cast: World) -> None:
    """Each finds their own entry, whatever reveal was asked for; the therapist none of them."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await cast.link(workbook, ALL)
    source = broken("reveal: both_submitted", "reveal: never")
    published = await cast.http.put(
        "/api/v1/exercises/our-evening/versions/1.2.0",
        content=source,
        headers={**cast.thea.headers, "Content-Type": "text/markdown"},
    )
    assert published.status_code == 201, published.text
    at = f"/workbooks/{workbook}/assignments"
    given = await cast.thea.post(at, {"exercise": "our-evening", "reveal": "together"})
    assert given.json()["entries"] == []
    mine = [(await data_of(person, at))[0]["entries"] for person in (cast.ana, cast.ben)]
    assert [len(one) for one in mine] == [1, 1]
    assert mine[0] != mine[1]
    assert told(await cast.ben.get(f"/entries/{mine[0][0]}")) == NOT_FOUND
    assert (await cast.ana.get(f"/entries/{mine[0][0]}")).json()["reveal"] == "never"


async def test_taking_it_off_the_list_leaves_the_entries(cast: World) -> None:
    """By either partner, or by the therapist who gave it; not by one who did not."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await cast.link(workbook, ALL)
    at = f"/workbooks/{workbook}/assignments"
    by_ana = (await cast.ana.post(at, {"exercise": "soft-start"})).json()
    by_thea = (await cast.thea.post(at, {"exercise": "soft-start"})).json()
    assert told(await cast.thea.delete(f"/assignments/{by_ana['id']}")) == NOT_FOUND
    assert (await cast.ben.delete(f"/assignments/{by_ana['id']}")).status_code == 204
    assert (await cast.thea.delete(f"/assignments/{by_thea['id']}")).status_code == 204
    assert await data_of(cast.ana, at) == []
    for entry in by_ana["entries"] + by_thea["entries"]:
        assert "assignment" not in (await cast.ana.get(f"/entries/{entry}")).json()


async def test_no_homework_after_a_departure(cast: World) -> None:
    workbook = await cast.pair(cast.ana, cast.ben)
    await cast.link(workbook, ALL)
    await cast.ana.post(f"/workbooks/{workbook}/departure")
    at, body = f"/workbooks/{workbook}/assignments", {"exercise": "soft-start"}
    assert told(await cast.ben.post(at, body)) == CLOSED
    assert told(await cast.thea.post(at, body)) == NOT_FOUND


async def test_a_theme_that_people_choose_for_themselves_is_nobodys_to_give(cast: World) -> None:
    """Neither whole, nor one of its exercises, nor among others; and nothing is opened."""
    workbook = await cast.pair(cast.ana, cast.ben)
    for given in (
        {"module": "coping-and-recovery"},
        {"exercise": "wellness-plan"},
        {"exercises": ["soft-start", "wellness-plan"]},
    ):
        refused = await cast.ana.post(f"/workbooks/{workbook}/assignments", given)
        assert refused.status_code == 422
        assert refused.json()["errors"][0]["code"] == "by-choice"
    assert (await cast.ana.get(f"/workbooks/{workbook}/entries")).json()["data"] == []
