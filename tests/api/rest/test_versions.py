"""Versions: pinned for ever, told to their author, and answers that move only by one's own act."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.api.rest.clock import Clock
from tests.api.rest.told import NOT_FOUND, told
from tests.cast import Person, World
from tests.library.samples import GOOD, broken
from workbook.leaving import erase_due

OLD_WORDS, NEW_WORDS = "How was it?", "How will it be next time?"
MARKDOWN = {"Accept": "text/markdown"}
MOOD, PLAN, WANT = {"value": 4, "guess": 2, "importance": 3}, {"value": "walk"}, {"value": "no"}


async def publish(person: Person, version: str = "1.2.0", source: str = GOOD) -> dict[str, Any]:
    reply = await person.http.put(
        f"/api/v1/exercises/our-evening/versions/{version}",
        content=broken("version: 1.2.0", f"version: {version}", source),
        headers={**person.headers, "Content-Type": "text/markdown"},
    )
    assert reply.status_code in (200, 201), reply.text
    body: dict[str, Any] = reply.json()
    return body


async def send_both(cast: World, entry: str) -> None:
    for person in (cast.ana, cast.ben):
        await cast.send(person, entry, {"mood": MOOD, "want": WANT})


def changed(version_of: str = GOOD) -> str:
    """The first question asks something else, and the others what they asked."""
    return broken(OLD_WORDS, NEW_WORDS, version_of)


# What an author is told


async def test_an_author_is_told_what_changed_and_what_the_number_should_say(cast: World) -> None:
    """The step that fits, since which version; and nothing of it stands in the way."""
    first = await publish(cast.ana)
    assert (first["since"], first["change"], first["advice"]) == (None, None, [])
    words = await publish(cast.ana, "1.2.1", broken("An introduction", "An opening"))
    assert (words["since"], words["change"], words["advice"]) == ("1.2.0", "patch", [])
    meaning = await publish(cast.ana, "1.3.0", changed())
    assert (meaning["since"], meaning["change"]) == ("1.2.1", "major")
    assert {one["code"] for one in meaning["advice"]} == {"version-needs-major"}
    between = await publish(cast.ana, "1.2.5", GOOD)
    assert (between["since"], between["change"]) == ("1.2.1", "patch")


async def test_words_that_hurt_are_advice_and_no_refusal(cast: World) -> None:
    """With the place; the version is published all the same."""
    source = broken("> An example for everybody.", "> You never listen.")
    told_to = (await publish(cast.ana, source=source))["advice"]
    assert [(one["code"], one["line"]) for one in told_to] == [("accusing-words", 18)]
    assert (await cast.ana.get("/exercises/our-evening")).json()["version"] == "1.2.0"


async def test_an_early_version_comes_before_the_one_it_announces(cast: World) -> None:
    """2.0.0-rc.1 is newer than 1.2.0 and older than 2.0.0."""
    for version in ("2.0.0", "1.2.0", "2.0.0-rc.2", "2.0.0-rc.10"):
        await publish(cast.ana, version)
    assert (await cast.ana.get("/exercises/our-evening")).json()["version"] == "2.0.0"


# What is pinned


@pytest.mark.story("I22")
async def test_the_old_text_stands_with_the_old_answer_for_ever(cast: World) -> None:
    """In the review, in the entry's exercise and in its source, whatever is published since."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await publish(cast.ana)
    entry = await cast.open(cast.ben, workbook, "our-evening")
    await send_both(cast, entry)
    await publish(cast.ana, "2.0.0", changed())
    for person in (cast.ana, cast.ben):
        review = (await person.get(f"/entries/{entry}/review")).json()
        assert review["exercise"]["version"] == "1.2.0"
        assert {p["id"]: p["text"] for p in review["prompts"]}["mood"] == OLD_WORDS
        shown = (await person.get(f"/entries/{entry}/exercise")).json()
        assert (shown["version"], shown["prompts"][0]["text"]) == ("1.2.0", OLD_WORDS)
        source = (await person.get(f"/entries/{entry}/exercise", **MARKDOWN)).text
        assert OLD_WORDS in source
        assert NEW_WORDS not in source


async def test_a_pinned_copy_stays_when_its_therapist_is_gone(clock: Clock, cast: World) -> None:
    """Thea's account is erased: the couple reads the exercise and the answers, and goes on."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await publish(cast.thea)
    await cast.link(workbook, {"Ana": ["progress"], "Ben": ["progress"]})
    entry = await cast.open(cast.ana, workbook, "our-evening")
    await send_both(cast, entry)
    await erased(cast, clock, cast.ana, cast.ben, cast.sol)
    for person in (cast.ana, cast.ben):
        shown = await person.get(f"/entries/{entry}/exercise")
        assert shown.json()["prompts"][0]["text"] == OLD_WORDS
        review = (await person.get(f"/entries/{entry}/review")).json()
        assert review["prompts"][0]["text"] == OLD_WORDS
        assert review["prompts"][0]["partner"]["value"] == 4
        assert (await person.get("/exercises/our-evening")).json()["version"] == "1.2.0"
    again = await cast.open(cast.ben, workbook, "our-evening")
    assert (await cast.ana.get(f"/entries/{again}")).json()["round"] == 2
    for path in ("/exercises/our-evening", f"/entries/{entry}/exercise"):
        assert told(await cast.sol.get(path)) == NOT_FOUND


async def erased(cast: World, clock: Clock, *others: Person) -> None:
    """Thea's account is gone; the others sign in anew, after more days than a session lasts."""
    assert (await cast.thea.delete("/me")).status_code == 202
    clock.forward(days=8)
    assert await erase_due() == 1
    for person in others:
        await person.sign_in()


async def test_what_nobody_opened_goes_with_its_author(clock: Clock, cast: World) -> None:
    """Only what was opened stays with the couple."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await publish(cast.thea)
    await cast.link(workbook, {"Ana": ["progress"], "Ben": ["progress"]})
    assert (await cast.ana.get("/exercises/our-evening")).status_code == 200
    await erased(cast, clock, cast.ana)
    assert told(await cast.ana.get("/exercises/our-evening")) == NOT_FOUND
    refused = await cast.ana.post(f"/workbooks/{workbook}/entries", {"exercise": "our-evening"})
    assert told(refused) == (422, "invalid")


async def test_an_exercise_that_one_did_alone_stays_with_that_one(
    clock: Clock, cast: World
) -> None:
    """Ana's own solo entry keeps it for Ana; Ben finds none by that name, and no trace of it."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await publish(cast.thea, source=broken("reveal: both_submitted", "reveal: never"))
    await cast.link(workbook, {"Ana": ["progress"], "Ben": ["progress"]})
    entry = await cast.open(cast.ana, workbook, "our-evening")
    for person in (cast.ben, cast.thea, cast.sol):
        assert told(await person.get(f"/entries/{entry}/exercise")) == NOT_FOUND
    await erased(cast, clock, cast.ana, cast.ben)
    assert (await cast.ana.get("/exercises/our-evening")).status_code == 200
    await cast.open(cast.ana, workbook, "our-evening")
    assert told(await cast.ben.get("/exercises/our-evening")) == NOT_FOUND
    refused = await cast.ben.post(f"/workbooks/{workbook}/entries", {"exercise": "our-evening"})
    assert told(refused) == (422, "invalid")


async def test_notes_and_the_part_for_two_come_when_they_are_due(cast: World) -> None:
    """TOGETHER for partners once it has opened, notes for the author and a linked therapist."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await publish(cast.ana)
    await cast.link(workbook, {"Ana": ["progress"], "Ben": ["progress"]})
    entry = await cast.open(cast.ana, workbook, "our-evening")
    path = f"/entries/{entry}/exercise"
    before = (await cast.ben.get(path)).text
    assert "Read it aloud." not in before
    await send_both(cast, entry)
    after = (await cast.ben.get(path)).text
    assert "Read it aloud." in after
    for text in (before, after, (await cast.ben.get(path, **MARKDOWN)).text):
        assert "A note that no partner reads" not in text
    for person in (cast.ana, cast.thea):
        assert "A note that no partner reads" in (await person.get(path)).text


# What is carried over


async def two_editions(cast: World, newer: str, answers: dict[str, Any]) -> tuple[str, str]:
    """An entry of 1.2.0 with these answers of Ana's, and one of 2.0.0 with none."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await publish(cast.ana)
    old = await cast.open(cast.ana, workbook, "our-evening")
    await cast.answer(cast.ana, old, answers)
    await publish(cast.ana, "2.0.0", newer)
    return old, await cast.open(cast.ana, workbook, "our-evening")


async def offer(person: Person, entry: str) -> dict[str, Any]:
    body: dict[str, Any] = (await person.get(f"/entries/{entry}/carry-over")).json()
    return body


async def carry(person: Person, entry: str) -> httpx.Response:
    return await person.put(f"/entries/{entry}/carry-over")


async def drafted(person: Person, entry: str) -> dict[str, Any]:
    answers: dict[str, Any] = (await person.get(f"/entries/{entry}/draft")).json()["answers"]
    return answers


async def test_answers_move_only_where_the_question_means_the_same(cast: World) -> None:
    """And as they are: with importance and guess, kept private where they were."""
    given = {"mood": MOOD, "plan": {**PLAN, "guess": "rest", "share": False}, "want": WANT}
    old, new = await two_editions(cast, changed(), given)
    found = await offer(cast.ana, new)
    assert (found["source"], found["version"], found["left"]) == (old, "1.2.0", ["mood"])
    assert set(found["answers"]) == {"plan", "want"}
    assert await drafted(cast.ana, new) == {}
    carried = (await carry(cast.ana, new)).json()["answers"]
    before = await drafted(cast.ana, old)
    assert carried == await drafted(cast.ana, new) == {k: before[k] for k in ("plan", "want")}
    assert (carried["plan"]["guess"], carried["plan"]["share"]) == ("rest", False)


async def test_nothing_that_stands_is_written_over(cast: World) -> None:
    """What Ana has answered anew stays; carrying twice does nothing more."""
    _, new = await two_editions(cast, GOOD, {"mood": MOOD, "want": WANT})
    await cast.answer(cast.ana, new, {"want": {"value": "yes"}})
    assert (await offer(cast.ana, new))["left"] == ["want"]
    for _ in range(2):
        assert (await carry(cast.ana, new)).status_code == 200
    kept = await drafted(cast.ana, new)
    assert (kept["want"]["value"], kept["mood"]["value"]) == ("yes", 4)


async def test_a_skip_is_not_carried(cast: World) -> None:
    """It was no answer, and may be one now."""
    _, new = await two_editions(cast, GOOD, {"mood": {"skip": True}})
    assert await offer(cast.ana, new) == {
        "answers": {}, "source": None, "version": None, "left": [],
    }  # fmt: skip


async def test_sent_answers_are_offered_as_well(cast: World) -> None:
    """Also after the reveal: they are Ana's own words."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await publish(cast.ana)
    old = await cast.open(cast.ana, workbook, "our-evening")
    await send_both(cast, old)
    await publish(cast.ana, "1.2.1", broken("An introduction", "An opening"))
    new = await cast.open(cast.ana, workbook, "our-evening")
    assert set((await offer(cast.ana, new))["answers"]) == {"mood", "want"}


async def test_an_older_version_takes_nothing_from_a_newer_one(cast: World) -> None:
    """Nor does another round of the same one: then and now should both be said."""
    old, new = await two_editions(cast, GOOD, {})
    await cast.answer(cast.ana, new, {"mood": MOOD})
    assert (await offer(cast.ana, old))["answers"] == {}


async def test_ben_sees_nothing_of_it(cast: World) -> None:
    """Ana's offer and her carrying change not one byte of what Ben can fetch."""
    _, new = await two_editions(cast, GOOD, {"mood": MOOD, "want": WANT})
    paths = [f"/entries/{new}{more}" for more in ("", "/draft", "/exercise", "/carry-over")]
    before = [await cast.ben.get(path) for path in paths]
    await carry(cast.ana, new)
    after = [await cast.ben.get(path) for path in paths]
    assert [(r.content, r.headers["etag"]) for r in before] == [
        (r.content, r.headers["etag"]) for r in after
    ]
    assert after[-1].json()["source"] is None


async def test_carrying_is_for_a_draft(cast: World) -> None:
    """Not after sending, and not after the reveal; answering again undoes "not for me now"."""
    _, new = await two_editions(cast, GOOD, {"mood": MOOD, "want": WANT})
    await cast.ana.post(f"/entries/{new}/refusals")
    await carry(cast.ana, new)
    assert (await cast.ana.get(f"/entries/{new}")).json()["mine"] == "drafting"
    await cast.ana.put(f"/entries/{new}/submission")
    assert told(await carry(cast.ana, new)) == (409, "already-submitted")
    await cast.send(cast.ben, new, {"mood": MOOD, "want": WANT})
    assert told(await carry(cast.ana, new)) == (409, "already-revealed")


async def test_what_was_offered_can_be_held_to(cast: World) -> None:
    """`If-Match` with the tag of the offer: another device has carried it over meanwhile."""
    _, new = await two_editions(cast, GOOD, {"mood": MOOD})
    path = f"/entries/{new}/carry-over"
    tag = {"If-Match": (await cast.ana.get(path)).headers["etag"]}
    assert (await cast.ana.call("PUT", path, headers=tag)).status_code == 200
    assert (await cast.ana.call("PUT", path, headers=tag)).status_code == 412


@pytest.mark.parametrize("verb", ["GET", "PUT"])
async def test_it_is_a_partners_own(cast: World, verb: str) -> None:
    """The therapist and the stranger find nothing there."""
    _, new = await two_editions(cast, GOOD, {"mood": MOOD})
    for person in (cast.sol, cast.cleo, cast.thea):
        assert told(await person.call(verb, f"/entries/{new}/carry-over")) == NOT_FOUND
    assert told(await cast.nobody.call(verb, f"/entries/{new}/carry-over"))[0] == 401
