"""Entries: a joint act to open one, and each partner's own part in it."""

from __future__ import annotations

import pytest

from tests.api.rest.told import (
    ANAS,
    BENS,
    NOT_FOUND,
    NOT_OPEN,
    SKIP,
    data_of,
    opened,
    state_of,
    told,
)
from tests.cast import World
from tests.library.samples import broken


@pytest.mark.asvs("15.3.1")
@pytest.mark.story("I05")
async def test_an_entry_shows_neither_who_opened_it_nor_when(cast: World) -> None:
    """Both see the same fields, with their own state and the day."""
    workbook = await cast.pair(cast.ana, cast.ben)
    made = await cast.ana.post(f"/workbooks/{workbook}/entries", {"exercise": "soft-start"})
    assert made.status_code == 201
    entry = made.json()
    assert made.headers["location"] == f"/api/v1/entries/{entry['id']}"
    assert entry.keys() == {"id", "exercise", "round", "mine", "couple", "reveal", "opened_on"}
    assert entry["exercise"]["slug"] == "soft-start"
    assert (entry["mine"], entry["couple"], entry["round"]) == ("not_started", "open", 1)
    assert (await cast.ben.get(f"/entries/{entry['id']}")).json() == entry
    assert (await data_of(cast.ben, f"/workbooks/{workbook}/entries")) == [entry]
    assert told(await cast.sol.get(f"/entries/{entry['id']}")) == NOT_FOUND


async def test_opening_it_again_is_a_new_round(cast: World) -> None:
    """Never the same entry twice, whoever opens it; the newest is listed first."""
    workbook = await cast.pair(cast.ana, cast.ben)
    first = await cast.open(cast.ana, workbook, "soft-start")
    second = await cast.open(cast.ben, workbook, "soft-start")
    await cast.open(cast.ben, workbook, "time-apart")
    listed = await data_of(cast.ana, f"/workbooks/{workbook}/entries")
    assert [(one["exercise"]["slug"], one["round"]) for one in listed] == [
        ("time-apart", 1),
        ("soft-start", 2),
        ("soft-start", 1),
    ]
    assert [one["id"] for one in listed[1:]] == [second, first]


@pytest.mark.story("I05")
async def test_ones_state_moves_as_one_writes_and_the_partner_sees_none_of_it(cast: World) -> None:
    """not_started, drafting, submitted, drafting again; the other stays where they are."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await cast.open(cast.ana, workbook, "soft-start")
    before = (await cast.ben.get(f"/entries/{entry}")).content
    seen = [await state_of(cast.ana, entry)]
    await cast.answer(cast.ana, entry, ANAS)
    seen.append(await state_of(cast.ana, entry))
    await cast.ana.put(f"/entries/{entry}/submission")
    seen.append(await state_of(cast.ana, entry))
    await cast.ana.delete(f"/entries/{entry}/submission")
    seen.append(await state_of(cast.ana, entry))
    assert [mine for mine, _ in seen] == ["not_started", "drafting", "submitted", "drafting"]
    assert {couple for _, couple in seen} == {"open"}
    assert (await cast.ben.get(f"/entries/{entry}")).content == before


async def test_a_draft_is_its_authors_alone_and_stays_when_it_was_answered(cast: World) -> None:
    """Each saved prompt is there at once; the partner's own draft is another one."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await cast.open(cast.ana, workbook, "soft-start")
    saved = await cast.ana.put(f"/entries/{entry}/draft/answers/need", ANAS["need"])
    assert saved.json() == {
        "state": "answered", "value": "respect", "importance": 4, "guess": "space",
        "share": True, "off_agenda": False, "nudges": [],
    }  # fmt: skip
    await cast.ana.put(f"/entries/{entry}/draft/answers/size", {"unsure": True})
    await cast.ana.put(f"/entries/{entry}/draft/answers/note", {"value": "For me."})
    draft = (await cast.ana.get(f"/entries/{entry}/draft")).json()["answers"]
    assert list(draft) == ["need", "size", "note"]
    assert (draft["size"]["state"], draft["note"]["share"]) == ("unsure", False)
    assert (await cast.ben.get(f"/entries/{entry}/draft")).json() == {"answers": {}}
    assert told(await cast.sol.get(f"/entries/{entry}/draft")) == NOT_FOUND


async def test_the_last_answer_to_a_prompt_counts(cast: World) -> None:
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await cast.open(cast.ana, workbook, "soft-start")
    for value in ("respect", "space"):
        await cast.answer(cast.ana, entry, {"need": value})
    draft = (await cast.ana.get(f"/entries/{entry}/draft")).json()["answers"]
    assert draft["need"]["value"] == "space"


@pytest.mark.asvs("2.3.1")
@pytest.mark.story("S40", "I22")
async def test_what_was_sent_is_sealed_until_it_is_taken_back(cast: World) -> None:
    """While it is sent, no answer can be saved; taken back, the draft is as it was."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await cast.open(cast.ana, workbook, "soft-start")
    assert told(await cast.ana.get(f"/entries/{entry}/submission")) == NOT_FOUND
    assert told(await cast.ana.delete(f"/entries/{entry}/submission")) == NOT_FOUND
    await cast.send(cast.ana, entry, ANAS)
    sent = (await cast.ana.get(f"/entries/{entry}/submission")).json()
    assert sent["answers"]["need"]["value"] == "respect"
    again = await cast.ana.put(f"/entries/{entry}/submission")
    assert (again.status_code, again.json()) == (200, sent)
    blocked = await cast.ana.put(f"/entries/{entry}/draft/answers/need", {"value": "space"})
    assert told(blocked) == (409, "already-submitted")
    assert (await cast.ana.delete(f"/entries/{entry}/submission")).status_code == 204
    draft = (await cast.ana.get(f"/entries/{entry}/draft")).json()["answers"]
    assert draft == sent["answers"]


async def test_what_was_sent_reads_alike_byte_for_byte(cast: World) -> None:
    """The reply to sending and every later one; also where what is kept stands before the rest."""
    ana = cast.ana
    entry = await cast.open(ana, await cast.pair(ana, cast.ben), "soft-start")
    await cast.answer(ana, entry, ANAS | {"statement": {**SKIP, "share": False}})
    sent = await ana.put(f"/entries/{entry}/submission")
    again = await ana.put(f"/entries/{entry}/submission")
    later = await ana.get(f"/entries/{entry}/submission")
    assert sent.content == again.content == later.content
    assert sent.json()["answers"]["statement"]["share"] is False


@pytest.mark.asvs("2.3.1")
@pytest.mark.story("I22", "S40")
async def test_sending_again_after_the_reveal_changes_nothing(cast: World) -> None:
    """200 and the sealed answers, as before."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    sent = (await cast.ana.get(f"/entries/{entry}/submission")).json()
    again = await cast.ana.put(f"/entries/{entry}/submission")
    assert (again.status_code, again.json()) == (200, sent)
    taken = await cast.ana.delete(f"/entries/{entry}/submission")
    assert told(taken) == (409, "already-revealed")


async def test_any_answer_but_none_satisfies_what_is_required(cast: World) -> None:
    """A skip does, an unsure one does, and so does one that is kept back."""
    workbook = await cast.pair(cast.ana, cast.ben)
    for need in ({"skip": True}, {"unsure": True}, {"not_applicable": True},
                 {"value": "space", "share": False}):  # fmt: skip
        entry = await cast.open(cast.ana, workbook, "soft-start")
        await cast.send(cast.ana, entry, {"statement": {"skip": True}, "need": need})


@pytest.mark.story("I05")
async def test_declining_is_seen_by_oneself_and_undone_by_answering(cast: World) -> None:
    """The draft stays; the partner sees what they saw before."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await cast.open(cast.ana, workbook, "soft-start")
    await cast.answer(cast.ana, entry, ANAS)
    before = (await cast.ben.get(f"/entries/{entry}")).content
    declined = await cast.ana.post(f"/entries/{entry}/refusals")
    assert (declined.status_code, declined.json()["mine"]) == (201, "declined")
    assert (await cast.ben.get(f"/entries/{entry}")).content == before
    draft = (await cast.ana.get(f"/entries/{entry}/draft")).json()["answers"]
    assert draft["need"]["value"] == "respect"
    await cast.answer(cast.ana, entry, {"size": 2})
    assert (await state_of(cast.ana, entry))[0] == "drafting"


async def test_declining_takes_back_what_was_sent(cast: World) -> None:
    """So the other's send opens nothing."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await cast.open(cast.ana, workbook, "soft-start")
    await cast.send(cast.ana, entry, ANAS)
    await cast.ana.post(f"/entries/{entry}/refusals")
    assert told(await cast.ana.get(f"/entries/{entry}/submission")) == NOT_FOUND
    await cast.send(cast.ben, entry, BENS)
    assert await state_of(cast.ben, entry) == ("submitted", "open")
    assert told(await cast.ben.get(f"/entries/{entry}/review")) == NOT_OPEN


@pytest.mark.story("I13")
async def test_what_one_opened_while_waiting_is_never_shown_to_who_joins(cast: World) -> None:
    """Not in the list, not by its id, and not in the number of the next round."""
    ana, ben = cast.ana, cast.ben
    workbook = (await ana.post("/workbooks")).json()["id"]
    solo = await cast.open(ana, workbook, "soft-start")
    await cast.send(ana, solo, ANAS)
    assert (await ana.get(f"/entries/{solo}")).json()["reveal"] == "never"
    code = (await ana.post(f"/workbooks/{workbook}/invitations")).json()["code"]
    await ben.post(f"/invitations/{code}/acceptance")
    assert await data_of(ben, f"/workbooks/{workbook}/entries") == []
    assert told(await ben.get(f"/entries/{solo}")) == NOT_FOUND
    joint = await cast.open(ben, workbook, "soft-start")
    assert (await ben.get(f"/entries/{joint}")).json()["round"] == 1
    mine = await data_of(ana, f"/workbooks/{workbook}/entries")
    assert [one["id"] for one in mine] == [joint, solo]
    assert (await ana.get(f"/entries/{solo}/submission")).status_code == 200
    assert told(await ana.get(f"/entries/{solo}/review")) == NOT_OPEN


@pytest.mark.asvs("8.2.2")
@pytest.mark.story("I09")
async def test_an_exercise_that_never_opens_is_each_ones_own(cast: World) -> None:
    """The partner never sees that it exists."""
    workbook = await cast.pair(cast.ana, cast.ben)
    source = broken("reveal: both_submitted", "reveal: never")
    published = await cast.http.put(
        "/api/v1/exercises/our-evening/versions/1.2.0",
        content=source,
        headers={**cast.ana.headers, "Content-Type": "text/markdown"},
    )
    assert published.status_code == 201, published.text
    own = await cast.open(cast.ana, workbook, "our-evening")
    assert await data_of(cast.ben, f"/workbooks/{workbook}/entries") == []
    assert told(await cast.ben.get(f"/entries/{own}")) == NOT_FOUND
    theirs = await cast.open(cast.ben, workbook, "our-evening")
    assert (await cast.ben.get(f"/entries/{theirs}")).json()["round"] == 1
