"""The session sheet and the note of the next visit, as a program finds them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.api.rest.clock import stopped
from tests.api.rest.couple import agreed
from tests.api.rest.told import NOT_FOUND, data_of, opened, review_of, told
from tests.cast import Person, World

EVERYTHING = ["progress", "answers", "agreements"]


async def sheet_of(person: Person, workbook: str) -> dict[str, Any]:
    shown = await person.get(f"/workbooks/{workbook}/session-sheet")
    assert shown.status_code == 200, shown.text
    found: dict[str, Any] = shown.json()
    return found


async def at_work(cast: World) -> tuple[str, str, str]:
    """Both allow Thea everything; an entry has opened and an agreement is in use. Workbook, entry
    and link.
    """
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    agreement = await agreed(cast.ana, cast.ben, workbook)
    for number in range(4):
        await cast.ana.post(f"/agreements/{agreement}/practices", {"text": f"Time {number}"})
    link = await cast.link(workbook, {"Ana": EVERYTHING, "Ben": EVERYTHING})
    return workbook, entry, link


async def test_it_is_the_review_the_agreements_and_the_homework_in_one(cast: World) -> None:
    """Findings with both answers to their questions, as the review has them."""
    workbook, entry, _ = await at_work(cast)
    given = await cast.thea.post(f"/workbooks/{workbook}/assignments", {"exercise": "soft-start"})
    sheet, review = await sheet_of(cast.thea, workbook), await review_of(cast.thea, entry)
    findings = {one["id"]: one for one in review["findings"]}
    prompts = {one["id"]: one for one in review["prompts"]}
    assert [one["finding"]["id"] for one in sheet["discuss"]] == review["agenda"]["discuss"]
    for topic in sheet["discuss"]:
        assert topic["entry"] == entry
        assert topic["finding"] == findings[topic["finding"]["id"]]
        assert topic["prompts"] == [prompts[name] for name in topic["finding"]["prompts"]]
    assert [one["finding"]["id"] for one in sheet["strengths"]] == review["agenda"]["open"]
    assert [one["id"] for one in sheet["assignments"]] == [given.json()["id"]]
    (kept,) = sheet["agreements"]
    assert kept["agreement"]["title"] == "Our pause"
    assert [line["text"] for line in kept["practices"]] == ["Time 3", "Time 2", "Time 1"]
    assert sheet["names"] == {"one": "Ana", "other": "Ben"}


@pytest.mark.asvs("8.2.3")
@pytest.mark.story("I18")
@pytest.mark.parametrize(
    ("anas", "bens", "fields", "agreement"),
    [
        (["progress"], ["progress"], {"agreements"}, {"id", "kind", "state", "title"}),
        (["answers"], ["answers"], {"strengths", "discuss"}, None),
        (["answers"], EVERYTHING, {"strengths", "discuss"}, None),
        (["answers"], ["progress"], set(), None),
        (["agreements"], ["answers"], set(), None),
    ],
)
async def test_what_both_do_not_allow_is_absent(
    cast: World, anas: list[str], bens: list[str], fields: set[str], agreement: set[str] | None
) -> None:
    """Not empty: absent. And nothing is noted as read that is not on it."""
    workbook, _, link = await at_work(cast)
    for person, scopes in ((cast.ana, anas), (cast.ben, bens)):
        await person.put(f"/therapist-links/{link}/consent", {"scopes": scopes})
    sheet = await sheet_of(cast.thea, workbook)
    assert sheet.keys() & {"strengths", "discuss", "agreements"} == fields
    if agreement is not None:
        (kept,) = sheet["agreements"]
        assert (kept.keys(), kept["agreement"].keys()) == ({"agreement"}, agreement)
    for person in (cast.ana, cast.ben):
        read = {line["what"] for line in await data_of(person, "/me/access-log")}
        expected = ({"agreements"} if agreement else set()) | (
            {"session_sheet"} if "discuss" in fields else set()
        )
        assert read == expected


async def test_each_reading_is_noted_for_both_once_a_day(cast: World) -> None:
    """The exercise, the agreements and their log: what was read, and about what."""
    workbook, entry, _ = await at_work(cast)
    for _ in range(2):
        await sheet_of(cast.thea, workbook)
    for person in (cast.ana, cast.ben):
        lines = await data_of(person, "/me/access-log")
        assert sorted((line["what"], line["about"]) for line in lines) == sorted(
            [("agreements", workbook), ("practices", workbook), ("session_sheet", entry)]
        )


@pytest.mark.story("I19")
async def test_it_is_the_therapists_alone_and_ends_with_consent(cast: World) -> None:
    """For the partners, a stranger and a therapist of others there is none."""
    workbook, _, link = await at_work(cast)
    theirs = await cast.pair(cast.cleo, cast.dan)
    for person in (cast.ana, cast.ben, cast.sol, cast.cleo):
        for verb, path, body in (
            ("GET", "session-sheet", None),
            ("PUT", "next-visit", {"on": None}),
        ):
            reply = await person.call(verb, f"/workbooks/{workbook}/{path}", body)
            assert told(reply) == NOT_FOUND
    assert told(await cast.thea.get(f"/workbooks/{theirs}/session-sheet")) == NOT_FOUND
    await cast.ben.delete(f"/therapist-links/{link}/consent")
    assert told(await cast.thea.get(f"/workbooks/{workbook}/session-sheet")) == NOT_FOUND
    noted = await cast.thea.put(f"/workbooks/{workbook}/next-visit", {"on": None})
    assert told(noted) == NOT_FOUND


async def test_the_next_visit_is_one_therapists_note_about_one_couple(cast: World) -> None:
    """Neither another couple's nor another therapist's; a day that is past or far is refused."""
    gil = await cast.invite("Gil")
    workbook, _, _ = await at_work(cast)
    theirs = await cast.pair(cast.cleo, cast.dan)
    for therapist, one, other, book in (
        (cast.thea, cast.cleo, cast.dan, theirs),
        (gil, cast.ana, cast.ben, workbook),
    ):
        code = (await therapist.post("/therapist-codes")).json()["code"]
        made = await one.post(f"/workbooks/{book}/therapist-links", {"therapist": code})
        for person in (one, other):
            path = f"/therapist-links/{made.json()['id']}/consent"
            await person.put(path, {"scopes": ["progress"]})
    path = f"/workbooks/{workbook}/next-visit"
    today = (await sheet_of(cast.thea, workbook))["made_on"]
    noted = await cast.thea.put(path, {"on": today})
    assert (noted.status_code, noted.json()) == (200, {"next_visit": today})
    visits = {one["workbook"]: one["next_visit"] for one in await data_of(cast.thea, "/caseload")}
    assert visits == {workbook: today, theirs: None}
    assert [one["next_visit"] for one in await data_of(gil, "/caseload")] == [None]
    for day in ("2020-01-01", "2099-01-01"):
        assert told(await cast.thea.put(path, {"on": day})) == (422, "invalid")
    assert (await cast.thea.put(path, {"on": None})).json() == {"next_visit": None}
    assert {one["next_visit"] for one in await data_of(cast.thea, "/caseload")} == {None}


async def test_quiet_is_told_of_each_couple_by_itself(cast: World) -> None:
    """By its own days: what another couple signs makes nobody else less quiet."""
    with stopped() as clock:
        for person in cast.people.values():
            await person.sign_in()
        workbook, _, _ = await at_work(cast)
        theirs = await cast.pair(cast.cleo, cast.dan)
        code = (await cast.thea.post("/therapist-codes")).json()["code"]
        made = await cast.cleo.post(f"/workbooks/{theirs}/therapist-links", {"therapist": code})
        for person in (cast.cleo, cast.dan):
            path = f"/therapist-links/{made.json()['id']}/consent"
            await person.put(path, {"scopes": ["agreements"]})
        clock.forward(days=14)
        for person in cast.people.values():
            await person.sign_in()
        await agreed(cast.cleo, cast.dan, theirs)
        quiet = {one["workbook"]: one["quiet"] for one in await data_of(cast.thea, "/caseload")}
        assert quiet == {workbook: True, theirs: False}
