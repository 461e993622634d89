"""Whose it is: exercises, replies, agreements and tags, where more than one could be meant."""

from __future__ import annotations

from typing import Any

import pytest

from tests.api.rest.clock import Clock
from tests.api.rest.couple import RITUAL, agreed, edit, make
from tests.api.rest.told import ANAS, NOT_FOUND, SKIP, data_of, opened, review_of, state_of, told
from tests.cast import PASSWORD, Person, World
from tests.library.samples import GOOD
from workbook import assigning, practising, publishing, tries
from workbook.errors import NotFound
from workbook.policy import Viewer
from workbook.ports import now
from workbook.records.agreements import agreement_for
from workbook.records.sheets import sheets_for
from workbook.records.workbooks import workbook_for
from workbook.tries import Limits

ALL = ["progress", "answers", "agreements"]


def viewer(person: Person) -> Viewer:
    return Viewer(person.account, "ses_1", now())


async def publish(person: Person, slug: str, title: str = "Our evening") -> int:
    """Publish a sample under a name. The status."""
    source = GOOD.replace("exercise: our-evening", f"exercise: {slug}")
    reply = await person.http.put(
        f"/api/v1/exercises/{slug}/versions/1.2.0",
        content=source.replace("Our evening", title),
        headers={**person.headers, "Content-Type": "text/markdown"},
    )
    return reply.status_code


async def own(person: Person) -> set[str]:
    """Which of the published ones this person can open somewhere."""
    lines = await data_of(person, "/exercises?limit=100")
    return {line["slug"] for line in lines if line["slug"].startswith("of-")}


async def test_who_can_open_whose_exercise(cast: World) -> None:
    """One's own, one's partner's, one's therapist's; a therapist those of live couples; each only
    while the workbook is open and, for a therapist, while both allow something.
    """
    gil = await cast.invite("Gil")
    people = (cast.ana, cast.ben, cast.thea, cast.cleo, cast.dan, gil, cast.sol)
    for person in people:
        assert await publish(person, f"of-{person.name.lower()}") == 201
    first, second = await cast.pair(cast.ana, cast.ben), await cast.pair(cast.cleo, cast.dan)
    link = await cast.link(first, {"Ana": ALL, "Ben": ALL})
    code = (await gil.post("/therapist-codes")).json()["code"]
    await cast.cleo.post(f"/workbooks/{second}/therapist-links", {"therapist": code})
    assert await own(cast.ana) == await own(cast.ben) == {"of-ana", "of-ben", "of-thea"}
    assert await own(cast.cleo) == await own(cast.dan) == {"of-cleo", "of-dan", "of-gil"}
    assert await own(cast.thea) == {"of-thea", "of-ana", "of-ben"}
    assert await own(gil) == {"of-gil"}
    assert await own(cast.sol) == {"of-sol"}
    await cast.ben.delete(f"/therapist-links/{link}/consent")
    assert await own(cast.thea) == {"of-thea"}
    await cast.ana.post(f"/workbooks/{first}/departure")
    assert await own(cast.ana) == {"of-ana"}
    assert await own(cast.cleo) == {"of-cleo", "of-dan", "of-gil"}


async def test_a_therapists_exercise_is_for_the_workbook_they_are_linked_to(cast: World) -> None:
    """Not for another workbook of the same person."""
    first, second = await cast.pair(cast.ana, cast.ben), await cast.pair(cast.ana, cast.cleo)
    await publish(cast.thea, "of-thea")
    await cast.link(first, {"Ana": ALL, "Ben": ALL})
    there = await cast.ana.post(f"/workbooks/{first}/entries", {"exercise": "of-thea"})
    here = await cast.ana.post(f"/workbooks/{second}/entries", {"exercise": "of-thea"})
    assert (there.status_code, here.status_code) == (201, 422)


async def test_notes_for_a_therapist_end_with_the_workbook(cast: World) -> None:
    """A departure ends the link, and with it what only a therapist reads."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await cast.link(workbook, {"Ana": ALL, "Ben": ALL})
    as_text = {"Accept": "text/markdown"}
    assert "[!THERAPIST]" in (await cast.thea.get("/exercises/time-apart", **as_text)).text
    await cast.ana.post(f"/workbooks/{workbook}/departure")
    assert "[!THERAPIST]" not in (await cast.thea.get("/exercises/time-apart", **as_text)).text


async def test_two_authors_may_choose_one_name(cast: World) -> None:
    """A version that was published is compared with one's own of that name, nobody else's."""
    assert await publish(cast.ana, "of-both", "Ana's evening") == 201
    assert await publish(cast.cleo, "of-both", "Cleo's evening") == 201
    assert await publish(cast.cleo, "of-both", "Cleo's evening") == 200
    assert await publish(cast.ana, "of-both", "Cleo's evening") == 409


async def test_notes_in_an_exercise_of_the_same_name_are_another_ones(cast: World) -> None:
    """Whoever wrote one by this name reads the notes in that one, and in nobody else's."""
    for person in (cast.thea, cast.cleo):
        assert await publish(person, "of-both", f"{person.name}'s evening") == 201
    hers, another = [
        await publishing.read(viewer(person), "of-both") for person in (cast.thea, cast.cleo)
    ]
    assert await publishing.may_read_notes(viewer(cast.thea), hers)
    assert not await publishing.may_read_notes(viewer(cast.thea), another)


async def test_a_source_and_its_address_agree(cast: World) -> None:
    """The name and the version are those of the front matter; a built-in name is taken."""
    for slug, version in (("other", "1.2.0"), ("our-evening", "1.2.1"), ("soft-start", "1.2.0")):
        refused = await cast.ana.http.put(
            f"/api/v1/exercises/{slug}/versions/{version}",
            content=GOOD,
            headers={**cast.ana.headers, "Content-Type": "text/markdown"},
        )
        assert refused.status_code == 422
    assert await data_of(cast.ana, "/exercises?limit=100") == await data_of(
        cast.sol, "/exercises?limit=100"
    )


@pytest.mark.story("I13")
async def test_a_therapist_of_one_workbook_is_none_of_the_next(cast: World) -> None:
    """Also where the same two have paired again: a link and a consent are for one workbook."""
    first = await cast.pair(cast.ana, cast.ben)
    await cast.link(first, {"Ana": ALL, "Ben": ALL})
    second = await cast.pair(cast.ana, cast.ben)
    assert (await cast.thea.get(f"/workbooks/{first}")).status_code == 200
    assert told(await cast.thea.get(f"/workbooks/{second}")) == NOT_FOUND
    with pytest.raises(NotFound):
        await workbook_for(viewer(cast.thea), second)


@pytest.mark.story("I18")
@pytest.mark.parametrize("name", ["Ana", "Ben"])
async def test_one_consent_alone_loads_nothing(cast: World, name: str) -> None:
    """Whichever of the two it is that allows something."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await cast.link(workbook, {name: ALL})
    with pytest.raises(NotFound):
        await workbook_for(viewer(cast.thea), workbook)


async def replied(person: Person, entry: str, *, share: bool = True) -> None:
    for prompt, value in (("answer", "yes"), ("heard", 4), ("listened", 4)):
        body = {"value": value, "share": share}
        saved = await person.put(f"/entries/{entry}/reply/answers/{prompt}", body)
        assert saved.status_code == 200, saved.text
    assert (await person.put(f"/entries/{entry}/reply/submission")).status_code == 201


async def loaded(person: Person, entry: str) -> tuple[set[str], set[str]]:
    """Whose replies a load gives this person: what is shared, and what was kept."""
    sheets = await sheets_for(viewer(person), entry)
    return (
        {seat for seat, part in sheets.shareable if part == "reply"},
        {seat for seat, part in sheets.private if part == "reply"},
    )


async def test_replies_load_as_answers_do(cast: World) -> None:
    """None until both have sent theirs; then what is shared of both, and what was kept of one's
    own; for a therapist the sides that consent; after a departure one's own alone.
    """
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    link = await cast.link(workbook, {"Ana": ["answers"], "Ben": ["progress"]})
    everybody = (cast.ana, cast.ben, cast.thea)
    await replied(cast.ana, entry)
    for person in everybody:
        assert await loaded(person, entry) == (set(), set())
    await replied(cast.ben, entry)
    both = {"one", "other"}
    assert [await loaded(p, entry) for p in everybody] == [
        (both, {"one"}), (both, {"other"}), ({"one"}, set()),
    ]  # fmt: skip
    await cast.ben.put(f"/therapist-links/{link}/consent", {"scopes": ["answers"]})
    assert await loaded(cast.thea, entry) == (both, set())
    await cast.ana.post(f"/workbooks/{workbook}/departure")
    assert [await loaded(p, entry) for p in everybody[:2]] == [
        ({"one"}, {"one"}), ({"other"}, {"other"}),
    ]  # fmt: skip


async def test_a_reply_of_one_alone_opens_nothing_to_the_first(cast: World) -> None:
    """Whichever of the two has replied first."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    await replied(cast.ben, entry)
    for person in (cast.ana, cast.ben):
        assert await loaded(person, entry) == (set(), set())


@pytest.mark.story("S44")
async def test_what_was_kept_is_not_under_the_key_for_both(cast: World) -> None:
    """The half of a sealed copy that opens to the partner does not hold what was kept back."""
    workbook = await cast.pair(cast.ana, cast.ben)
    kept = {"value": "respect", "share": False}
    entry = await opened(cast, workbook, {"statement": SKIP, "need": kept, "size": 2})
    sheets = await sheets_for(viewer(cast.ben), entry)
    shared = await sheets.shared("one", "answers")
    assert shared is not None
    assert "size" in shared
    assert "need" not in shared


async def test_what_is_no_longer_asked_stays_with_its_author(cast: World) -> None:
    """Ana wrote a limit and then said that she wants none: Ben reads nothing of it."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await cast.open(cast.ana, workbook, "time-apart")
    limit = {
        "area": "time",
        "when": "It gets late",
        "my_action": "I go to bed",
        "so_that": "Rest",
        "codes": [],
        "firmness": "mostly",
        "support": [],
        "review_on": "2026-12-24",
    }
    await cast.answer(cast.ana, entry, {"amount": 3, "want": "yes", "limit": {"value": limit}})
    await cast.send(cast.ana, entry, {"want": "no"})
    await cast.send(cast.ben, entry, {"amount": 3, "want": "yes", "limit": {"value": limit}})
    for person in (cast.ana, cast.ben):
        assert (await person.post(f"/entries/{entry}/readiness")).status_code == 202
    read = {name: {p["id"]: p for p in (await review_of(cast.people[name], entry))["prompts"]}
            for name in ("Ana", "Ben")}  # fmt: skip
    assert read["Ben"]["limit"]["partner"] == {"state": "not_shared"}
    assert read["Ana"]["limit"]["you"]["value"]["my_action"] == "I go to bed"
    assert read["Ana"]["limit"]["you"]["share"] is False


async def test_what_was_kept_is_not_counted_in_any_list(cast: World) -> None:
    """Whoever sends last: with the only difference kept back, nothing is left to talk about."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await cast.open(cast.ana, workbook, "soft-start")
    await cast.send(cast.ana, entry, {"statement": SKIP, "need": "respect"})
    kept = {"value": "space", "share": False}
    await cast.send(cast.ben, entry, {"statement": SKIP, "need": kept})
    assert (await review_of(cast.ana, entry))["agenda"]["discuss"] == []
    assert await state_of(cast.ana, entry) == ("revealed", "reviewed")


async def test_each_finding_is_once_on_the_agenda(cast: World) -> None:
    """Under its own id: what was talked about is that one, and no other."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await opened(cast, workbook)
    sides: tuple[dict[str, Any], dict[str, Any]] = (
        {"statement": SKIP, "need": "respect", "size": 1, "first": "heard", "ease": 1},
        {"statement": SKIP, "need": "space", "size": 5, "first": "time", "ease": 5},
    )
    review = await review_of(cast.ana, await opened(cast, workbook, *sides))
    listed = review["agenda"]["open"] + review["agenda"]["discuss"]
    assert len(listed) == len(set(listed)) >= 2
    prompts = {f["id"]: f["prompts"] for f in review["findings"]}
    assert len({tuple(prompts[finding]) for finding in listed}) == len(listed)


async def test_what_is_for_a_therapist_is_in_no_partners_list(cast: World) -> None:
    """That somebody took the other to be like themselves is for a therapist who reads both."""
    workbook = await cast.pair(cast.ana, cast.ben)
    alike = {"value": "respect", "guess": "respect"}
    entry = await opened(cast, workbook, {"statement": SKIP, "need": alike})
    await cast.link(workbook, {"Ana": ["answers"], "Ben": ["answers"]})
    kinds = {name: {f["kind"] for f in (await review_of(cast.people[name], entry))["findings"]}
             for name in ("Ana", "Ben", "Thea")}  # fmt: skip
    assert "assumed_similarity" in kinds["Thea"]
    assert "assumed_similarity" not in kinds["Ana"] | kinds["Ben"]


async def test_a_one_sided_view_does_not_change_with_the_other_side(cast: World) -> None:
    """Thea reads Ana's side alone: what Ben takes out, and what the two note, changes no tag."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    await cast.link(workbook, {"Ana": ["answers"], "Ben": ["progress"]})
    finding = (await review_of(cast.ana, entry))["findings"][0]["id"]
    before = await cast.thea.get(f"/entries/{entry}/review")
    assert (await cast.ana.patch(f"/findings/{finding}", {"state": "talked"})).status_code == 200
    assert (await cast.ben.delete(f"/entries/{entry}/answers/need")).status_code == 204
    after = await cast.thea.get(f"/entries/{entry}/review")
    assert after.headers["etag"] == before.headers["etag"]
    assert after.content == before.content


async def test_a_round_of_another_workbook_is_no_earlier_one(clock: Clock, cast: World) -> None:
    """Where the same two pair again, they begin anew: nothing old comes up from there."""
    sides = ({"statement": SKIP, "need": "respect"}, {"statement": SKIP, "need": "space"})
    before = await cast.pair(cast.ana, cast.ben)
    await opened(cast, before, *sides)
    clock.forward(weeks=9)
    for person in (cast.ana, cast.ben):
        await person.sign_in()
    workbook = await cast.pair(cast.ana, cast.ben)
    alone = (await cast.ana.post("/workbooks")).json()["id"]
    await cast.send(cast.ana, await cast.open(cast.ana, alone, "soft-start"), ANAS)
    first, second = await opened(cast, workbook, *sides), await opened(cast, workbook, *sides)
    assert "ongoing" not in (await review_of(cast.ana, second))["agenda"]
    seen = (await cast.ana.get(f"/entries/{second}/then-and-now")).json()
    assert [one["entry"] for one in seen["earlier"]] == [first]


async def test_an_earlier_round_is_one_that_opened_to_both(cast: World) -> None:
    """What somebody wrote alone while waiting, and what nobody opened, is no round to look at."""
    workbook = (await cast.ana.post("/workbooks")).json()["id"]
    await cast.send(cast.ana, await cast.open(cast.ana, workbook, "soft-start"), ANAS)
    code = (await cast.ana.post(f"/workbooks/{workbook}/invitations")).json()["code"]
    assert (await cast.ben.post(f"/invitations/{code}/acceptance")).status_code == 201
    await cast.open(cast.ana, workbook, "soft-start")
    entry = await opened(cast, workbook)
    seen = (await cast.ana.get(f"/entries/{entry}/then-and-now")).json()
    assert (seen["then"], seen["earlier"]) == (None, [])


async def test_agreements_of_another_workbook_stay_there(cast: World) -> None:
    """A cursor from there is no place here; a therapist goes when the workbook closes, and reads
    no draft; a stranger's line of the log is nobody's.
    """
    first, second = await cast.pair(cast.ana, cast.ben), await cast.pair(cast.ana, cast.cleo)
    ours = [await agreed(cast.ana, cast.ben, first) for _ in range(2)]
    *_, other = [await agreed(cast.ana, cast.cleo, second) for _ in range(4)]
    path = f"/workbooks/{first}/agreements"
    elsewhere, invented = [await cast.ana.get(f"{path}?cursor={cursor}")
                           for cursor in (other, other[:-8] + "a" * 8)]  # fmt: skip
    assert elsewhere.content == invented.content
    link = await cast.link(first, {"Ana": ALL, "Ben": ALL})
    draft = await make(cast.ana, first, RITUAL, draft=True)
    assert {one["id"] for one in await data_of(cast.thea, path)} == set(ours)
    assert told(await cast.thea.get(f"/agreements/{draft}")) == NOT_FOUND
    for given in (["progress"], ["answers"], ALL):
        await cast.ben.put(f"/therapist-links/{link}/consent", {"scopes": given})
        shown = await cast.thea.get(f"/agreements/{ours[0]}")
        assert (shown.status_code == 200) is (given != ["answers"])
        assert (shown.json().get("text") == RITUAL["text"]) is (given == ALL)
    line = (await cast.ana.post(f"/agreements/{ours[0]}/practices", {"text": "Tea."})).json()["id"]
    assert (await practising.line_for(viewer(cast.ana), line))[1]
    with pytest.raises(NotFound):
        await practising.line_for(viewer(cast.ben), line)
    assert (await agreement_for(viewer(cast.ana), ours[0])).joint is not None
    assert (await agreement_for(viewer(cast.thea), ours[0])).joint is None
    await edit(cast.ben, ours[0], text="Other words, that only Ben has signed.")
    await cast.ana.post(f"/workbooks/{first}/departure")
    assert told(await cast.thea.get(f"/agreements/{ours[0]}")) == NOT_FOUND
    with pytest.raises(NotFound):
        await agreement_for(viewer(cast.thea), ours[0])
    kept = await agreement_for(viewer(cast.ana), ours[0])
    assert (kept.title, kept.text) == (None, None)
    assert kept.joint is not None


async def test_a_note_with_homework_is_not_loaded_for_whom_it_is_not(cast: World) -> None:
    """What the couple noted for itself is not opened for a therapist, told or not."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await cast.link(workbook, {"Ana": ALL, "Ben": ALL})
    body = {"exercise": "soft-start", "note": "Only for us."}
    given = (await cast.ana.post(f"/workbooks/{workbook}/assignments", body)).json()["id"]
    notes = [(await assigning.assignment_for(viewer(person), given)).homework.note
             for person in (cast.ana, cast.ben, cast.thea)]  # fmt: skip
    assert notes == ["Only for us.", "Only for us.", None]


async def test_an_addition_is_to_an_answer_not_to_a_reply(cast: World) -> None:
    """A question that is asked after the reveal has nothing yet to add to; it is said as such."""
    entry = await opened(cast, await cast.pair(cast.ana, cast.ben))
    refused = await cast.ana.post(
        f"/entries/{entry}/additions", {"prompt": "heard", "text": "And more."}
    )
    assert refused.status_code == 422
    assert [fault["code"] for fault in refused.json()["errors"]] == ["unknown-prompt"]


async def test_a_try_without_limits_gives_none_back(clock: Clock, cast: World) -> None:
    """Where nothing is counted, nothing is forgiven: ten wrong ones stay ten."""
    wrong = {"login": "ana@example.org", "password": "not the one that it is"}
    right = {"login": "ana@example.org", "password": PASSWORD}
    for _ in range(10):
        assert told(await cast.nobody.post("/sessions", wrong))[0] == 401
    with tries.use(Limits(on=False)):
        assert (await cast.nobody.post("/sessions", right)).status_code == 201
    assert told(await cast.nobody.post("/sessions", right)) == (429, "too-many-tries")
