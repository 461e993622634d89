"""Two of everything: what belongs to one couple, workbook or therapist stays out of the other.

A filter that is missing shows only where there is somebody else's row to be found.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.api.rest.clock import Clock
from tests.api.rest.told import (
    ANAS,
    BENS,
    NOT_FOUND,
    SKIP,
    data_of,
    opened,
    review_of,
    state_of,
    told,
)
from tests.cast import PASSWORD, Person, World
from workbook import differing, discussing, leaving, signing_in, tries
from workbook.database.sql import rows
from workbook.errors import NotFound, TooManyTries
from workbook.policy import Viewer
from workbook.ports import now
from workbook.tries import Limits

ALL = ["progress", "answers", "agreements"]


async def link(cast: World, therapist: Person, one: Person, other: Person, workbook: str) -> str:
    """A live link, with everything allowed."""
    code = (await therapist.post("/therapist-codes")).json()["code"]
    made = await one.post(f"/workbooks/{workbook}/therapist-links", {"therapist": code})
    for person in (one, other):
        path = f"/therapist-links/{made.json()['id']}/consent"
        assert (await person.put(path, {"scopes": ALL})).status_code == 200
    return str(made.json()["id"])


async def both(cast: World, one: Person, other: Person, workbook: str) -> str:
    """An entry that these two have sent, and which is open."""
    entry = await cast.open(one, workbook, "soft-start")
    await cast.send(one, entry, ANAS)
    await cast.send(other, entry, BENS)
    return entry


async def test_a_caseload_counts_each_couple_by_itself(cast: World) -> None:
    """Its own entries, neither solo ones nor another couple's; its own therapist, while live."""
    gil = await cast.invite("Gil")
    solo_first = (await cast.ana.post("/workbooks")).json()["id"]
    await cast.send(cast.ana, await cast.open(cast.ana, solo_first, "soft-start"), ANAS)
    code = (await cast.ana.post(f"/workbooks/{solo_first}/invitations")).json()["code"]
    assert (await cast.ben.post(f"/invitations/{code}/acceptance")).status_code == 201
    theirs = await cast.pair(cast.cleo, cast.dan)
    await both(cast, cast.ana, cast.ben, solo_first)
    await cast.open(cast.ana, solo_first, "soft-start")
    for _ in range(2):
        await both(cast, cast.cleo, cast.dan, theirs)
    await link(cast, cast.thea, cast.ana, cast.ben, solo_first)
    await link(cast, cast.thea, cast.cleo, cast.dan, theirs)
    last = await link(cast, gil, cast.cleo, cast.dan, theirs)
    for _ in range(2):
        await cast.thea.post(f"/workbooks/{theirs}/assignments", {"exercise": "soft-start"})
    (newest, _) = await data_of(cast.thea, f"/workbooks/{theirs}/assignments")
    for person, answers in ((cast.cleo, ANAS), (cast.dan, BENS)):
        await cast.send(person, newest["entries"][0], answers)
    (given, *_) = await data_of(cast.cleo, f"/workbooks/{theirs}/entries")
    for finding in (await review_of(cast.cleo, given["id"]))["findings"]:
        await cast.dan.patch(f"/findings/{finding['id']}", {"state": "talked"})
    counted = ("entries", "both_sent", "given", "given_sent", "revealed", "to_talk_about")
    counts = {c["workbook"]: tuple(c[name] for name in counted)
              for c in await data_of(cast.thea, "/caseload")}  # fmt: skip
    assert counts == {solo_first: (2, 1, 0, 0, 1, 1), theirs: (4, 3, 2, 1, 3, 2)}
    assert [c["workbook"] for c in await data_of(gil, "/caseload")] == [theirs]
    assert await data_of(cast.sol, "/caseload") == []
    await cast.dan.delete(f"/therapist-links/{last}/consent")
    assert await data_of(gil, "/caseload") == []
    await cast.ana.post(f"/workbooks/{solo_first}/departure")
    assert [c["workbook"] for c in await data_of(cast.thea, "/caseload")] == [theirs]


@pytest.mark.asvs("8.2.2")
@pytest.mark.story("S28")
async def test_two_workbooks_of_one_person_are_apart(cast: World) -> None:
    """Their entries, rounds, invitations, homework and therapists are listed each in its own."""
    first, second = await cast.pair(cast.ana, cast.ben), await cast.pair(cast.ana, cast.cleo)
    one = [await cast.open(cast.ana, first, "soft-start") for _ in range(2)]
    other = await cast.open(cast.ana, second, "soft-start")
    assert (await cast.ana.get(f"/entries/{other}")).json()["round"] == 1
    assert [e["id"] for e in await data_of(cast.ana, f"/workbooks/{first}/entries")] == one[::-1]
    assert [e["id"] for e in await data_of(cast.ana, f"/workbooks/{second}/entries")] == [other]
    for workbook, kind in ((first, "time-apart"), (second, "soft-start")):
        await cast.ana.post(f"/workbooks/{workbook}/assignments", {"exercise": kind})
    for workbook, kind in ((first, "time-apart"), (second, "soft-start")):
        (line,) = await data_of(cast.ana, f"/workbooks/{workbook}/assignments")
        assert line["exercise"] == kind
    await link(cast, cast.thea, cast.ana, cast.ben, first)
    assert len(await data_of(cast.ana, f"/workbooks/{first}/therapist-links")) == 1
    assert await data_of(cast.ana, f"/workbooks/{second}/therapist-links") == []
    assert told(await cast.thea.get(f"/workbooks/{second}")) == NOT_FOUND


async def test_a_cursor_from_elsewhere_shows_nothing_and_tells_nothing(cast: World) -> None:
    """Another workbook's entry, link or homework, and another finding's note, are no place here."""
    first, second = await cast.pair(cast.ana, cast.ben), await cast.pair(cast.ana, cast.cleo)
    for workbook, partner in ((first, cast.ben), (second, cast.cleo)):
        await cast.ana.post(f"/workbooks/{workbook}/assignments", {"exercise": "soft-start"})
        await cast.ana.post(f"/workbooks/{workbook}/assignments", {"exercise": "soft-start"})
        await link(cast, cast.thea, cast.ana, partner, workbook)
        await link(cast, await cast.invite(f"Gil-{partner.name}"), cast.ana, partner, workbook)
    for name in ("entries", "assignments", "therapist-links"):
        elsewhere = (await data_of(cast.ana, f"/workbooks/{second}/{name}"))[0]["id"]
        invented = elsewhere[:-8] + "a" * 8
        replies = [await cast.ana.get(f"/workbooks/{first}/{name}?cursor={cursor}")
                   for cursor in (elsewhere, invented)]  # fmt: skip
        assert replies[0].content == replies[1].content, name
    entry = await opened(cast, first)
    findings = [finding["id"] for finding in (await review_of(cast.ana, entry))["findings"]]
    notes = [(await cast.ana.post(f"/findings/{f}/notes", {"text": "A"})).json()["id"]
             for f in findings[:2]]  # fmt: skip
    await cast.ana.post(f"/findings/{findings[1]}/notes", {"text": "B"})
    wrong = await cast.ana.get(f"/findings/{findings[1]}/notes?cursor={notes[0]}")
    assert wrong.json()["data"] == []


async def test_an_invitation_of_another_workbook_stays(cast: World) -> None:
    """Ten may be open in each; the eleventh ends the oldest there; joining one ends that one's."""
    first, second = [(await cast.cleo.post("/workbooks")).json()["id"] for _ in range(2)]
    kept = (await cast.cleo.post(f"/workbooks/{first}/invitations")).json()
    made = [(await cast.cleo.post(f"/workbooks/{second}/invitations")).json() for _ in range(10)]
    listed = f"/workbooks/{second}/invitations"
    assert {one["id"] for one in await data_of(cast.cleo, listed)} == {one["id"] for one in made}
    newest = (await cast.cleo.post(f"/workbooks/{second}/invitations")).json()
    ids = {one["id"] for one in await data_of(cast.cleo, listed)}
    assert ids == {one["id"] for one in [*made[1:], newest]}
    assert [one["id"] for one in await data_of(cast.cleo, f"/workbooks/{first}/invitations")] == [
        kept["id"]
    ]
    joined = await cast.dan.post(f"/invitations/{newest['code']}/acceptance")
    assert joined.status_code == 201
    assert await data_of(cast.cleo, listed) == []
    late = await cast.sol.post(f"/invitations/{made[5]['code']}/acceptance")
    assert told(late) == NOT_FOUND
    assert told(await cast.cleo.delete(f"/invitations/{newest['id']}")) == NOT_FOUND
    assert (await cast.sol.post(f"/invitations/{kept['code']}/acceptance")).status_code == 201


async def test_what_was_ended_makes_room_and_cannot_be_ended_again(cast: World) -> None:
    """An invitation that was revoked counts no more; ending it, or a code, twice is not found."""
    workbook = (await cast.cleo.post("/workbooks")).json()["id"]
    path = f"/workbooks/{workbook}/invitations"
    made = [(await cast.cleo.post(path)).json()["id"] for _ in range(10)]
    for invitation in made[5:]:
        assert (await cast.cleo.delete(f"/invitations/{invitation}")).status_code == 204
        assert told(await cast.cleo.delete(f"/invitations/{invitation}")) == NOT_FOUND
    newest = (await cast.cleo.post(path)).json()["id"]
    assert {one["id"] for one in await data_of(cast.cleo, path)} == {*made[:5], newest}
    code = (await cast.thea.post("/therapist-codes")).json()["id"]
    assert (await cast.thea.delete(f"/therapist-codes/{code}")).status_code == 204
    assert told(await cast.thea.delete(f"/therapist-codes/{code}")) == NOT_FOUND


@pytest.mark.story("I15")
async def test_an_erasure_takes_nothing_of_anybody_else(clock: Clock, cast: World) -> None:
    """Ana and Thea are erased; everybody else's sessions, codes, links and words are as before."""
    gil = await cast.invite("Gil")
    theirs, others = await cast.pair(cast.ana, cast.ben), await cast.pair(cast.cleo, cast.dan)
    entry = await both(cast, cast.cleo, cast.dan, others)
    finding = (await review_of(cast.cleo, entry))["findings"][0]["id"]
    await cast.cleo.post(f"/findings/{finding}/notes", {"text": "Ours."})
    await link(cast, cast.thea, cast.cleo, cast.dan, others)
    stays = await link(cast, gil, cast.cleo, cast.dan, others)
    code = (await gil.post("/therapist-codes")).json()["code"]
    for person in (cast.ana, cast.thea):
        assert (await person.delete("/me")).status_code == 202
    clock.forward(days=7, seconds=-60)
    for person in (cast.cleo, cast.dan, gil, cast.ben, cast.sol):
        await person.sign_in()
    clock.forward(seconds=61)
    assert await leaving.erase_due() == 2
    assert (await cast.ben.get(f"/workbooks/{theirs}")).json()["state"] == "closed"
    assert (await cast.cleo.get(f"/workbooks/{others}")).json()["state"] == "open"
    assert len((await review_of(cast.cleo, entry))["findings"]) > 0
    assert [n["text"] for n in await data_of(cast.dan, f"/findings/{finding}/notes")] == ["Ours."]
    assert [one["id"] for one in await data_of(cast.cleo, f"/workbooks/{others}/therapist-links")
            ] == [stays]  # fmt: skip
    assert len(await data_of(gil, "/caseload")) == 1
    fresh = await cast.pair(cast.dan, cast.sol)
    tied = await cast.dan.post(f"/workbooks/{fresh}/therapist-links", {"therapist": code})
    assert tied.status_code == 201


async def test_what_each_couple_agreed_to_differ_on_is_its_own(cast: World) -> None:
    """Two couples who left a difference as it is each find theirs, and Sol finds no workbook."""
    found = {}
    for one, other in ((cast.ana, cast.ben), (cast.cleo, cast.dan)):
        workbook = await cast.pair(one, other)
        entry = await both(cast, one, other, workbook)
        finding = (await review_of(one, entry))["agenda"]["discuss"][0]
        noted = await one.patch(f"/findings/{finding}", {"state": "differ"})
        assert noted.status_code == 200, noted.text
        found[workbook] = (other, entry)
    for workbook, (reader, entry) in found.items():
        theirs = await differing.differences(Viewer(reader.account, "ses_1", now()), workbook)
        assert [one.entry for one in theirs] == [entry]
        with pytest.raises(NotFound):
            await differing.differences(Viewer(cast.sol.account, "ses_1", now()), workbook)


async def test_each_reads_their_own_log_of_readings(cast: World) -> None:
    """What Thea read of Ana is Ana's to know, and paging it opens nobody else's."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entries = [await opened(cast, workbook) for _ in range(3)]
    await link(cast, cast.thea, cast.ana, cast.ben, workbook)
    for entry in entries:
        await review_of(cast.thea, entry)
    for person in (cast.ana, cast.ben):
        log = await data_of(person, "/me/access-log")
        assert {line["about"] for line in log} == set(entries)
        assert len(log) == 3
    assert await data_of(cast.sol, "/me/access-log") == []
    bens = (await data_of(cast.ben, "/me/access-log"))[0]["id"]
    assert await data_of(cast.ana, f"/me/access-log?cursor={bens}") == []


async def test_each_of_two_therapists_is_in_the_log_of_one_day(cast: World) -> None:
    """What one of them has read today is noted for the other, too, and for each once."""
    gil = await cast.invite("Gil")
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    for therapist in (cast.thea, gil):
        await link(cast, therapist, cast.ana, cast.ben, workbook)
        for _ in range(2):
            await review_of(therapist, entry)
    read = await rows("SELECT reader_id FROM access_log WHERE subject_id = ?", cast.ana.account)
    assert sorted(row["reader_id"] for row in read) == sorted([cast.thea.account, gil.account])


async def test_stopping_to_share_after_a_departure_changes_no_list(cast: World) -> None:
    """Where somebody has left, nothing is counted anew: what the list said, it says still."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    await cast.ben.post(f"/workbooks/{workbook}/departure")
    before = await state_of(cast.ana, entry)
    assert (await cast.ana.delete(f"/entries/{entry}/answers/need")).status_code == 204
    assert await state_of(cast.ana, entry) == before == ("revealed", "revealed")


async def test_a_reply_answers_only_what_is_asked_after(cast: World) -> None:
    """A question of the first round is not to be found among the replies, nor the other way."""
    entry = await opened(cast, await cast.pair(cast.ana, cast.ben))
    wrong = await cast.ana.put(f"/entries/{entry}/reply/answers/size", {"value": 3})
    assert told(wrong) == NOT_FOUND
    reply = (await cast.ana.get(f"/entries/{entry}/reply")).json()
    assert reply == {"sent": False, "answers": {}}


async def test_a_finding_that_is_not_there_is_not_found(cast: World) -> None:
    """Also when its id begins like one that is."""
    entry = await opened(cast, await cast.pair(cast.ana, cast.ben))
    finding = (await review_of(cast.ana, entry))["findings"][0]["id"]
    viewer = Viewer(cast.ana.account, "ses_1", now())
    assert (await discussing.finding_for(viewer, finding))[1] == finding
    with pytest.raises(NotFound):
        await discussing.finding_for(viewer, finding[:-4] + "aaaa")


async def test_a_first_sitting_is_the_first_of_its_workbook(cast: World) -> None:
    """It has fewer things to talk about than a later one; another workbook's does not count."""
    first = await cast.pair(cast.ana, cast.ben)
    many = {"need": "respect", "size": 1, "first": "heard", "ease": 1}
    other = {"need": "space", "size": 5, "first": "time", "ease": 5}
    answers: tuple[dict[str, Any], dict[str, Any]] = (
        {"statement": SKIP}
        | {key: {"value": value, "guess": value} for key, value in many.items()},
        {"statement": SKIP}
        | {key: {"value": value, "guess": value} for key, value in other.items()},
    )
    sizes = []
    for workbook in (first, first, await cast.pair(cast.ana, cast.ben)):
        review = await review_of(cast.ana, await opened(cast, workbook, *answers))
        sizes.append(len(review["agenda"]["discuss"]))
    assert sizes[0] == sizes[2] < sizes[1]


@pytest.mark.asvs("2.4.1")
async def test_guessing_therapist_codes_is_limited(clock: Clock, cast: World) -> None:
    """Twenty wrong ones in an hour, as for invitations."""
    path = f"/workbooks/{await cast.pair(cast.ana, cast.ben)}/therapist-links"
    code = (await cast.thea.post("/therapist-codes")).json()["code"]
    for number in range(20):
        wrong = await cast.ana.post(path, {"therapist": f"0000-{number:04}"})
        assert told(wrong) == NOT_FOUND
    limited = await cast.ana.post(path, {"therapist": code})
    assert told(limited) == (429, "too-many-tries")
    assert (await cast.ben.post(path, {"therapist": code})).status_code == 201


@pytest.mark.asvs("6.3.1")
@pytest.mark.story("I01")
async def test_signing_in_is_limited_by_address_too(clock: Clock, cast: World) -> None:
    """A hundred wrong ones from one place in ten minutes, whatever the logins."""
    for number in range(100):
        body = {"login": f"nobody-{number}@example.org", "password": PASSWORD}
        assert told(await cast.nobody.post("/sessions", body))[0] == 401
    right = {"login": "ana@example.org", "password": PASSWORD}
    assert told(await cast.nobody.post("/sessions", right)) == (429, "too-many-tries")
    clock.forward(minutes=10)
    assert (await cast.nobody.post("/sessions", right)).status_code == 201


@pytest.mark.asvs("6.3.1")
@pytest.mark.story("I01")
async def test_signing_in_is_limited_in_all_and_one_address_cannot_use_that_up(
    clock: Clock, cast: World
) -> None:
    """A thousand wrong ones in five minutes from anywhere; of one address a hundred count."""
    body = {"login": "nobody@example.org", "password": PASSWORD}
    for number in range(120):
        await cast.nobody.post("/sessions", {**body, "login": f"nobody-{number}@example.org"})
    left = tries.SIGN_IN_IN_ALL[0].most - 100
    for _ in range(left):
        await tries.count("sign-in-in-all", "", tries.SIGN_IN_IN_ALL)
    with pytest.raises(TooManyTries):
        await signing_in.sign_in("ana@example.org", PASSWORD, "another address")
    clock.forward(minutes=10)
    assert (await signing_in.sign_in("ana@example.org", PASSWORD, "another address")).token


async def test_limits_can_be_off_for_load_runs(cast: World) -> None:
    """Then nothing is counted, and a right password after many wrong ones lets one in."""
    body = {"login": "ana@example.org", "password": "not the one that it is"}
    with tries.use(Limits(on=False)):
        for _ in range(12):
            assert told(await cast.nobody.post("/sessions", body))[0] == 401
    right = {"login": "ana@example.org", "password": PASSWORD}
    assert (await cast.nobody.post("/sessions", right)).status_code == 201


@pytest.mark.parametrize("name", ["", " ", "x" * 81, "two\nlines", "a\u2028b"])
async def test_a_name_stays_a_name(cast: World, name: str) -> None:
    """Being called otherwise has the same bounds as being called at all."""
    assert (await cast.ana.patch("/me", {"name": name})).status_code == 422
    assert (await cast.ana.get("/me")).json()["name"] == "Ana"
