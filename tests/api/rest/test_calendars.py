"""Calendar feeds: a token opens neutral reminders, can be ended, and tells nothing else."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import httpx
import pytest
from icalendar import Calendar

from tests.api.rest.couple import BOUNDARY, RITUAL, agreed, edit, make, sign
from tests.api.rest.told import NOT_FOUND, data_of, opened, told
from tests.cast import Person, World
from workbook import leaving, ports
from workbook.database.sql import rows
from workbook.reminders import TITLES

DAY = "2027-01-31"


async def feed(person: Person) -> str:
    """A new feed of this person's. Its path."""
    made = await person.post("/calendar-feeds")
    assert made.status_code == 201, made.text
    return str(made.json()["url"]).partition("/api/v1")[2]


async def events(reader: Person, path: str) -> list[tuple[str, str, str]]:
    """What a calendar program finds there: title, start, and how it comes back."""
    reply = await reader.get(path)
    assert reply.status_code == 200, reply.text
    assert reply.headers["content-type"] == "text/calendar; charset=utf-8"
    return [
        (
            str(event["SUMMARY"]),
            event.decoded("DTSTART").isoformat(),
            event["RRULE"].to_ical().decode() if "RRULE" in event else "",
        )
        for event in Calendar.from_ical(reply.text).walk("VEVENT")
    ]


async def paused(person: Person, entry: str, **agreed_on: Any) -> None:
    """A sitting over this entry from which the two rest."""
    begun = await person.put(f"/entries/{entry}/sitting", {"minutes": 20})
    assert begun.is_success, begun.text
    rests = await person.patch(f"/entries/{entry}/sitting", {"pause": agreed_on})
    assert rests.is_success, rests.text


async def test_a_feed_has_reviews_check_ins_and_agreed_returns(cast: World) -> None:
    """Opened by its token alone, without a sign-in."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    path = await feed(ana)
    assert await events(cast.nobody, path) == []
    await agreed(ana, ben, workbook, review_on=DAY)
    await cast.open(ana, workbook, "weekly-check-in")
    entry = await opened(cast, workbook)
    await paused(ben, entry, return_on="2026-12-24", return_at="19:30")
    next_week = (ports.today() + timedelta(days=7)).isoformat()
    expected = {
        (TITLES["look_again"], DAY, ""),
        (TITLES["carry_on"], "2026-12-24T19:30:00", ""),
        (TITLES["set_aside"], next_week, "FREQ=WEEKLY"),
    }
    assert set(await events(cast.nobody, path)) == expected
    assert set(await events(cast.nobody, await feed(ben))) == expected


@pytest.mark.asvs("14.2.6")
@pytest.mark.story("I12")
async def test_it_holds_no_name_no_id_and_no_word_of_theirs(cast: World) -> None:
    """Not of the agreement, the exercise, the pause, or who they are."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    ritual = await agreed(ana, ben, workbook, review_on=DAY)
    entry = await opened(cast, workbook)
    await paused(ana, entry, return_on="2026-12-24", words="At the lake, BEGIN:VALARM")
    mine, theirs = [(await cast.nobody.get(await feed(p))).text for p in (ana, ben)]
    for secret in ("Ana", "Ben", RITUAL["title"], "tea", "lake", "VALARM", "soft-start", workbook,
                   ritual, entry, ritual.partition("_")[2], ana.account):  # fmt: skip
        assert secret not in mine
    marks = [{line for line in file.split("\r\n") if "UID" in line} for file in (mine, theirs)]
    assert len(marks[0]) == 2
    assert not marks[0] & marks[1]


async def test_homework_of_both_is_there_with_how_often_it_comes(cast: World) -> None:
    """Nothing without a day; nothing that somebody gave to themselves before there were two; and
    the file of one is the same entry.
    """
    ana, ben = cast.ana, cast.ben
    alone = (await ana.post("/workbooks")).json()["id"]
    body = {"exercise": "soft-start", "due_on": DAY}
    own = (await ana.post(f"/workbooks/{alone}/assignments", body)).json()["id"]
    workbook = await cast.pair(ana, ben)
    at, path = f"/workbooks/{workbook}/assignments", await feed(ana)
    await ana.post(at, {"exercise": "soft-start"})
    given = (await ana.post(at, {**body, "from_on": "2027-01-24", "repeat": "weekly"})).json()["id"]
    assert await events(cast.nobody, path) == [(TITLES["set_aside"], DAY, "FREQ=WEEKLY")]
    assert await events(cast.nobody, await feed(ben)) == await events(cast.nobody, path)
    file = await ana.get(f"/assignments/{given}/calendar")
    assert file.text == (await cast.nobody.get(path)).text
    for person, homework in ((ana, own), (cast.sol, given), (cast.thea, given)):
        assert told(await person.get(f"/assignments/{homework}/calendar")) == NOT_FOUND
    await ben.delete(f"/assignments/{given}")
    assert await events(cast.nobody, path) == []


@pytest.mark.story("I12")
async def test_homework_that_is_put_off_stays_in_the_calendar(cast: World) -> None:
    """In the other one's, to the byte, and in one's own, which the other one may look at."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    body = {"exercise": "soft-start", "due_on": DAY}
    given = (await ben.post(f"/workbooks/{workbook}/assignments", body)).json()
    paths = [await feed(ana), await feed(ben)]
    before = [(await cast.nobody.get(path)).content for path in paths]
    put = await ana.put(f"/assignments/{given['id']}/refusal", {"until": "2027-02-01"})
    assert put.status_code == 200
    await ana.post(f"/entries/{given['entries'][0]}/refusals")
    assert [(await cast.nobody.get(path)).content for path in paths] == before


async def test_only_what_is_in_force_is_there(cast: World) -> None:
    """No draft, nothing that waits for a name, nothing that was let go, nothing without a day."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    path = await feed(ben)
    kept = await agreed(ana, ben, workbook, review_on=DAY)
    gone = await agreed(ana, ben, workbook, review_on=DAY)
    changed = await agreed(ana, ben, workbook, review_on=DAY)
    await agreed(ana, ben, workbook)
    await make(ana, workbook, RITUAL, review_on=DAY)
    await make(ben, workbook, BOUNDARY, review_on=DAY, draft=True)
    await ana.delete(f"/agreements/{gone}")
    await edit(ben, changed, text="Otherwise.", review_on=DAY)
    assert await events(cast.nobody, path) == [(TITLES["look_again"], DAY, "")]
    file = (await ben.get(f"/agreements/{kept}/calendar")).text
    assert file == (await cast.nobody.get(path)).text
    for none in (gone, changed):
        assert told(await ben.get(f"/agreements/{none}/calendar")) == NOT_FOUND


@pytest.mark.story("I12")
async def test_what_ana_hides_changes_no_byte_of_bens_feed(cast: World) -> None:
    """Drafts, solo check-ins, looser words that wait, what she sent or answered alone."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    path = await feed(ben)
    limit = await make(ana, workbook, BOUNDARY, firmness="firm", review_on=DAY)
    await sign(ana, limit)
    both = await cast.open(ben, workbook, "weekly-check-in")
    before = await cast.nobody.get(path)
    await make(ana, workbook, RITUAL, draft=True, review_on="2026-12-01")
    waits = await edit(ana, limit, firmness="flexible", review_on="2026-12-02")
    assert waits.status_code == 202
    await cast.open(ana, workbook, "before-we-begin")
    await ana.post(f"/entries/{both}/refusals")
    await feed(ana)
    after = await cast.nobody.get(path)
    assert (after.content, after.headers["etag"]) == (before.content, before.headers["etag"])
    poll = await cast.nobody.get(path, **{"If-None-Match": before.headers["etag"]})
    assert (poll.status_code, poll.content) == (304, b"")


async def test_the_newest_round_says_when_the_next_one_is(cast: World) -> None:
    """One entry in the calendar for a check-in, however many rounds there were."""
    workbook = await cast.pair(cast.ana, cast.ben)
    path = await feed(cast.ana)
    for _ in range(2):
        await cast.open(cast.ana, workbook, "weekly-check-in")
    later = ports.now() + timedelta(days=5)
    with ports.using(ports.Ports(clock=lambda: later)):
        await cast.ben.sign_in()
        await cast.open(cast.ben, workbook, "weekly-check-in")
    [(_, on, every)] = await events(cast.nobody, path)
    assert (on, every) == ((later + timedelta(days=7)).date().isoformat(), "FREQ=WEEKLY")


@pytest.mark.asvs("11.4.1")
@pytest.mark.story("I12")
async def test_a_token_is_told_once_and_kept_as_a_hash(cast: World) -> None:
    """The list has none, and neither has the database; the same request is told the same again."""
    ana = cast.ana
    key = {"Idempotency-Key": "my-calendar"}
    made, again = [await ana.post("/calendar-feeds", **key) for _ in range(2)]
    assert made.json() == again.json()
    token = made.json()["url"].rpartition("/")[2].removesuffix(".ics")
    assert len(token) == 26
    assert await data_of(ana, "/calendar-feeds") == [
        {"id": made.json()["id"], "made_on": ports.today().isoformat()}
    ]
    [row] = await rows("SELECT * FROM calendar_feed")
    assert token not in repr(row)


@pytest.mark.story("I12")
async def test_an_ended_feed_and_one_that_never_was_are_the_same(cast: World) -> None:
    """And the others stay open."""
    ana = cast.ana
    first, second = await feed(ana), await feed(ana)
    ids = [line["id"] for line in await data_of(ana, "/calendar-feeds")]
    assert await events(cast.nobody, first) == []
    for one in ids:
        assert (await ana.delete(f"/calendar-feeds/{one}")).status_code == 204
        assert told(await ana.delete(f"/calendar-feeds/{one}")) == NOT_FOUND
    never = "/calendars/" + "a" * 26 + ".ics"
    tries = [await cast.nobody.get(path) for path in (first, second, never, "/calendars/x.ics")]
    assert {_bare(reply) for reply in tries} == {_bare(tries[0])}
    assert told(tries[0]) == NOT_FOUND
    assert await data_of(ana, "/calendar-feeds") == []


def _bare(reply: httpx.Response) -> tuple[int, str]:
    body = reply.json()
    return reply.status_code, repr({key: body[key] for key in body if key != "request_id"})


async def test_a_feed_is_ended_by_its_owner_alone(cast: World) -> None:
    """Nobody else sees that it is there."""
    path = await feed(cast.ana)
    [line] = await data_of(cast.ana, "/calendar-feeds")
    for person in (cast.ben, cast.thea, cast.sol):
        assert told(await person.delete(f"/calendar-feeds/{line['id']}")) == NOT_FOUND
        assert await data_of(person, "/calendar-feeds") == []
    assert await events(cast.nobody, path) == []


async def test_after_a_departure_nothing_reminds_of_it(cast: World) -> None:
    """On neither side; another workbook's days stay."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    ritual = await agreed(ana, ben, workbook, review_on=DAY)
    await agreed(ana, cast.dan, await cast.pair(ana, cast.dan), review_on="2027-02-01")
    paths = [await feed(ana), await feed(ben)]
    assert [len(await events(cast.nobody, path)) for path in paths] == [2, 1]
    await ben.post(f"/workbooks/{workbook}/departure")
    assert [len(await events(cast.nobody, path)) for path in paths] == [1, 0]
    assert told(await ana.get(f"/agreements/{ritual}/calendar")) == NOT_FOUND


async def test_an_erased_account_has_no_feed(cast: World) -> None:
    """Its token then opens what one that never was opens."""
    path = await feed(cast.ana)
    assert (await cast.ana.delete("/me")).status_code == 202
    eight_days = ports.now() + timedelta(days=8)
    with ports.using(ports.Ports(clock=lambda: eight_days)):
        await leaving.tidy()
    assert told(await cast.nobody.get(path)) == NOT_FOUND
    assert await rows("SELECT id FROM calendar_feed") == []


@pytest.mark.parametrize("scopes", [["progress"], ["progress", "answers", "agreements"]])
async def test_the_day_of_an_agreement_is_for_its_two(cast: World, scopes: list[str]) -> None:
    """A stranger, another couple and a therapist find no file."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await cast.link(workbook, {"Ana": scopes, "Ben": scopes})
    ritual = await agreed(cast.ana, cast.ben, workbook, review_on=DAY)
    for person in (cast.ana, cast.ben):
        assert await events(person, f"/agreements/{ritual}/calendar") == [
            (TITLES["look_again"], DAY, "")
        ]
    for person in (cast.thea, cast.cleo, cast.sol):
        assert told(await person.get(f"/agreements/{ritual}/calendar")) == NOT_FOUND
    assert await events(cast.nobody, await feed(cast.thea)) == []
