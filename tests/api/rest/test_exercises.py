"""Exercises: the library, one's own, and who reads the notes for a therapist."""

from __future__ import annotations

import httpx
import pytest

from tests.api.rest.told import NOT_FOUND, data_of, told
from tests.cast import Person, World
from tests.library.samples import GOOD, broken

NOTE = "A note that no partner reads"
MARKDOWN = {"Accept": "text/markdown"}


async def publish(person: Person, source: str = GOOD, version: str = "1.2.0") -> httpx.Response:
    return await person.http.put(
        f"/api/v1/exercises/our-evening/versions/{version}",
        content=source,
        headers={**person.headers, "Content-Type": "text/markdown; charset=utf-8"},
    )


async def test_the_library_is_everybodys(cast: World) -> None:
    """The modules and their exercises, for whoever is signed in."""
    for person in (cast.ana, cast.sol):
        modules = await data_of(person, "/modules?limit=100")
        exercises = {one["slug"] for one in await data_of(person, "/exercises?limit=100")}
        assert {"soft-start", "time-apart", "pause-and-return"} <= exercises
        assert {slug for module in modules for slug in module["exercises"]} <= exercises
    assert told(await cast.nobody.get("/exercises")) == (401, "not-signed-in")


async def test_an_exercise_is_read_as_json_or_as_its_source(cast: World) -> None:
    """`Accept` decides, and the reply says that it varies; each form has a tag of its own."""
    as_json = await cast.ana.get("/exercises/soft-start")
    as_text = await cast.ana.get("/exercises/soft-start", **MARKDOWN)
    assert as_json.json()["slug"] == "soft-start"
    assert as_text.headers["content-type"].startswith("text/markdown")
    assert as_text.text.startswith("---\nexercise: soft-start")
    assert as_json.headers["vary"] == as_text.headers["vary"] == "Accept"
    assert as_json.headers["etag"] != as_text.headers["etag"]


@pytest.mark.story("I22")
async def test_a_version_is_published_once(cast: World) -> None:
    """201, 200 for the same body, 409 for another: a version never changes."""
    first, same = await publish(cast.ana), await publish(cast.ana)
    assert (first.status_code, same.status_code) == (201, 200)
    assert first.json() == same.json()
    other = await publish(cast.ana, broken("Our evening\n", "Our night\n"))
    assert told(other) == (409, "version-exists")
    newer = await publish(cast.ana, broken("version: 1.2.0", "version: 1.3.0"), "1.3.0")
    assert newer.status_code == 201
    assert (await cast.ana.get("/exercises/our-evening")).json()["version"] == "1.3.0"


async def test_ones_own_exercise_is_for_ones_partner_and_nobody_else(cast: World) -> None:
    """It can be opened where its author is a partner; a stranger finds none by that name."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await publish(cast.ana)
    assert (await cast.ben.get("/exercises/our-evening")).json()["title"] == "Our evening"
    for person in (cast.sol, cast.cleo, cast.thea):
        assert told(await person.get("/exercises/our-evening")) == NOT_FOUND
        assert "our-evening" not in {
            one["slug"] for one in await data_of(person, "/exercises?limit=100")
        }
    entry = await cast.open(cast.ben, workbook, "our-evening")
    shown = (await cast.ana.get(f"/entries/{entry}")).json()
    assert shown["exercise"] == {"slug": "our-evening", "version": "1.2.0", "title": "Our evening"}


async def test_a_name_means_ones_own_then_the_partners(cast: World) -> None:
    """Slugs are per author; each finds their own first."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await publish(cast.ana)
    bens = broken("title: Our evening", "title: Our morning").replace("# Our evening", "# Morning")
    assert (await publish(cast.ben, bens)).status_code == 201
    titles = {}
    for person in (cast.ana, cast.ben):
        entry = await cast.open(person, workbook, "our-evening")
        titles[person.name] = (await cast.ana.get(f"/entries/{entry}")).json()["exercise"]["title"]
    assert titles == {"Ana": "Our evening", "Ben": "Our morning"}


async def test_a_linked_therapists_exercise_can_be_opened_by_the_couple(cast: World) -> None:
    """And given as homework; the couple's own can be opened by the therapist as homework too."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await publish(cast.thea)
    refused = await cast.ana.post(f"/workbooks/{workbook}/entries", {"exercise": "our-evening"})
    assert told(refused) == (422, "invalid")
    await cast.link(workbook, {"Ana": ["progress"], "Ben": ["progress"]})
    await cast.open(cast.ana, workbook, "our-evening")
    given = await cast.thea.post(f"/workbooks/{workbook}/assignments", {"exercise": "our-evening"})
    assert given.status_code == 201, given.text


async def test_notes_for_a_therapist_are_in_no_partners_json_or_source(cast: World) -> None:
    """Their author and a therapist with a live link read them; they end with the link."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await publish(cast.thea)
    link = await cast.link(workbook, {"Ana": ["progress"], "Ben": ["progress"]})
    path = "/exercises/our-evening"
    for person in (cast.ana, cast.ben):
        for headers in ({}, MARKDOWN):
            shown = await person.get(path, **headers)
            assert shown.status_code == 200
            assert NOTE not in shown.text
            assert "THERAPIST" not in shown.text
    assert NOTE in (await cast.thea.get(path)).text
    assert NOTE in (await cast.thea.get(path, **MARKDOWN)).text
    builtin = "/exercises/soft-start"
    assert "THERAPIST" in (await cast.thea.get(builtin, **MARKDOWN)).text
    await cast.ben.delete(f"/therapist-links/{link}/consent")
    assert "THERAPIST" not in (await cast.thea.get(builtin, **MARKDOWN)).text
    assert "THERAPIST" not in (await cast.sol.get(builtin, **MARKDOWN)).text


async def test_no_partner_reads_the_notes_by_being_something_else_elsewhere(cast: World) -> None:
    """Ben founds a practice, and another couple links him: what Thea noted for therapists in her
    own exercise stays hers, in the exercise and in an entry. What comes along he may read.
    """
    workbook = await cast.pair(cast.ana, cast.ben)
    await publish(cast.thea)
    await cast.link(workbook, {"Ana": ["progress"], "Ben": ["progress"]})
    entry = await cast.open(cast.ana, workbook, "our-evening")
    await cast.ben.post("/practices", {"name": "The bench"})
    others = await cast.pair(cast.cleo, cast.dan)
    code = (await cast.ben.post("/therapist-codes")).json()["code"]
    link = (
        await cast.cleo.post(f"/workbooks/{others}/therapist-links", {"therapist": code})
    ).json()
    for person in (cast.cleo, cast.dan):
        given = await person.put(f"/therapist-links/{link['id']}/consent", {"scopes": ["progress"]})
        assert given.status_code == 200
    for path in ("/exercises/our-evening", f"/entries/{entry}/exercise"):
        for headers in ({}, MARKDOWN):
            shown = await cast.ben.get(path, **headers)
            assert shown.status_code == 200
            assert NOTE not in shown.text
    assert "THERAPIST" in (await cast.ben.get("/exercises/soft-start", **MARKDOWN)).text
    assert NOTE in (await cast.thea.get("/exercises/our-evening")).text


async def test_a_colleague_and_a_therapist_read_the_notes_in_each_others_exercises(
    cast: World,
) -> None:
    """Who works with Thea reads hers; Thea reads those of a couple that lets her."""
    practice = (await cast.thea.post("/practices", {"name": "The bench"})).json()["id"]
    invited = await cast.thea.post(f"/practices/{practice}/invitations", {"roles": ["author"]})
    await cast.sol.post(f"/practice-invitations/{invited.json()['code']}/acceptance")
    await publish(cast.sol)
    assert NOTE in (await cast.thea.get("/exercises/our-evening", **MARKDOWN)).text
    assert (await cast.cleo.get("/exercises/our-evening")).status_code == 404


async def test_an_entry_keeps_the_version_that_was_opened(cast: World) -> None:
    """A newer version is for new entries."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await publish(cast.ana)
    old = await cast.open(cast.ana, workbook, "our-evening")
    await publish(cast.ana, broken("version: 1.2.0", "version: 1.10.0"), "1.10.0")
    new = await cast.open(cast.ana, workbook, "our-evening")
    seen = [(await cast.ben.get(f"/entries/{one}")).json()["exercise"] for one in (old, new)]
    assert [one["version"] for one in seen] == ["1.2.0", "1.10.0"]
