"""What opened, what stays closed in it, and what may still be done with it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.api.rest.told import (
    ANAS,
    BENS,
    NOT_FOUND,
    SKIP,
    data_of,
    opened,
    prompt_in,
    review_of,
    state_of,
    told,
)
from tests.cast import World

HIDDEN: list[Any] = [
    {"skip": True},
    {"not_applicable": True},
    {"value": "respect", "importance": 4, "guess": "space", "share": False},
    {"unsure": True, "share": False},
]


async def test_a_review_shows_both_sides_from_where_one_sits(cast: World) -> None:
    """`you` is the viewer, `partner` the other; the numbers change places with them."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    anas = prompt_in(await review_of(cast.ana, entry), "need")
    bens = prompt_in(await review_of(cast.ben, entry), "need")
    own = {**anas["you"]}
    assert own.pop("share") is True
    assert own == bens["partner"]
    assert anas["partner"] == {
        "state": "answered", "value": "space", "importance": 3, "guess": "space",
    }  # fmt: skip
    assert anas["comparison"]["your_guess"] == bens["comparison"]["partner_guess"] == 0.0
    assert told(await cast.sol.get(f"/entries/{entry}/review")) == NOT_FOUND


@pytest.mark.asvs("14.2.6")
@pytest.mark.story("I05", "I06")
@pytest.mark.parametrize("hidden", HIDDEN)
async def test_everything_kept_back_looks_alike_to_the_partner(cast: World, hidden: Any) -> None:
    """Skipped, not applicable, kept back and untouched: `not_shared`, no comparison, no finding."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook, {"statement": SKIP, "need": hidden})
    review = await review_of(cast.ben, entry)
    for prompt in ("need", "size", "note"):  # hidden, untouched by both, and for oneself alone
        shown = prompt_in(review, prompt)
        assert shown["partner"] == {"state": "not_shared"}
        assert shown["comparison"] is None
    assert review["findings"] == []
    mine = prompt_in(await review_of(cast.ana, entry), "need")["you"]
    assert mine["share"] is hidden.get("share", True)
    assert mine["value"] == hidden.get("value")


async def test_an_answer_for_oneself_alone_is_only_in_ones_own_view(cast: World) -> None:
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook, {**ANAS, "note": "Think of the weekend"})
    assert "weekend" in (await cast.ana.get(f"/entries/{entry}/review")).text
    assert "weekend" not in (await cast.ben.get(f"/entries/{entry}/review")).text


@pytest.mark.story("I24")
async def test_off_agenda_keeps_findings_out_and_nobody_is_told_why(cast: World) -> None:
    """The findings are listed; the agenda has none of them, for either."""
    workbook = await cast.pair(cast.ana, cast.ben)
    need = {**ANAS["need"], "off_agenda": True}
    entry = await opened(cast, workbook, {"statement": SKIP, "need": need})
    for person in (cast.ana, cast.ben):
        review = await review_of(person, entry)
        assert review["findings"]
        assert review["agenda"]["discuss"] == []
    assert "off_agenda" not in (await cast.ben.get(f"/entries/{entry}/review")).text


@pytest.mark.story("I22")
async def test_an_addition_is_dated_and_for_both(cast: World) -> None:
    """The answer itself is never changed."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    body = {"prompt": "need", "text": "Above all in the evening."}
    made = await cast.ana.post(f"/entries/{entry}/additions", body)
    assert made.status_code == 201, made.text
    theirs = await review_of(cast.ben, entry)
    (seen,) = theirs["additions"]
    assert seen == {**made.json(), "by": "partner"}
    assert seen["text"] == body["text"]
    assert prompt_in(theirs, "need")["partner"]["value"] == "respect"
    assert told(await cast.sol.post(f"/entries/{entry}/additions", body)) == NOT_FOUND


@pytest.mark.story("I16", "I23")
async def test_stopping_to_share_takes_the_answer_its_findings_and_its_additions(
    cast: World,
) -> None:
    """The partner sees what they would see of a skip, and no event; the author sees it unshared."""
    workbook = await cast.pair(cast.ana, cast.ben)
    never = await opened(cast, workbook, {"statement": SKIP, "need": SKIP})
    entry = await opened(cast, workbook)
    finding = (await review_of(cast.ben, entry))["findings"][0]["id"]
    await cast.ben.post(f"/findings/{finding}/notes", {"text": "We said it."})
    more = {"prompt": "need", "text": "Most of all at home."}
    await cast.ana.post(f"/entries/{entry}/additions", more)
    listed = await data_of(cast.ben, f"/workbooks/{workbook}/entries")
    for _ in range(2):
        gone = await cast.ana.delete(f"/entries/{entry}/answers/need")
        assert gone.status_code == 204
    skipped, withdrawn = await review_of(cast.ben, never), await review_of(cast.ben, entry)
    assert {**withdrawn, "entry": never} == skipped
    assert "not_shared" in str(prompt_in(withdrawn, "need")["partner"])
    assert told(await cast.ben.get(f"/findings/{finding}/notes")) == NOT_FOUND
    assert prompt_in(await review_of(cast.ana, entry), "need")["you"]["share"] is False
    assert told(await cast.ana.post(f"/entries/{entry}/additions", more)) == (422, "invalid")
    after = await data_of(cast.ben, f"/workbooks/{workbook}/entries")
    assert {one["id"] for one in after} == {one["id"] for one in listed}
    assert await data_of(cast.ben, "/me/access-log") == []


@pytest.mark.story("I15")
async def test_only_ones_own_answer_can_be_taken_out(cast: World) -> None:
    """Ben's stays where it is when Ana stops sharing hers."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    await cast.ana.delete(f"/entries/{entry}/answers/need")
    assert prompt_in(await review_of(cast.ana, entry), "need")["partner"]["value"] == "space"
    assert told(await cast.sol.delete(f"/entries/{entry}/answers/need")) == NOT_FOUND


async def test_a_finding_is_talked_about_until_all_is_reviewed(cast: World) -> None:
    """Either partner notes an outcome; both see it; when none is open, it is reviewed."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    agenda = (await review_of(cast.ana, entry))["agenda"]
    keys = agenda["open"] + agenda["discuss"]
    assert keys
    for key in keys:
        assert await state_of(cast.ana, entry) == ("revealed", "revealed")
        changed = await cast.ben.patch(f"/findings/{key}", {"state": "differ"})
        assert (changed.status_code, changed.json()["state"]) == (200, "differ")
    assert await state_of(cast.ana, entry) == ("revealed", "reviewed")
    seen = {one["id"]: one["state"] for one in (await review_of(cast.ana, entry))["findings"]}
    assert {seen[key] for key in keys} == {"differ"}
    await cast.ana.patch(f"/findings/{keys[0]}", {"state": "open"})
    assert await state_of(cast.ben, entry) == ("revealed", "revealed")
    assert told(await cast.sol.patch(f"/findings/{keys[0]}", {"state": "talked"})) == NOT_FOUND


async def test_notes_on_a_finding_are_for_both_in_order(cast: World) -> None:
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    finding = (await review_of(cast.ana, entry))["findings"][0]["id"]
    for person, text in ((cast.ana, "One"), (cast.ben, "Two"), (cast.ana, "Three")):
        written = await person.post(f"/findings/{finding}/notes", {"text": text})
        assert (written.status_code, written.json()["by"]) == (201, "you")
    seen = await data_of(cast.ben, f"/findings/{finding}/notes")
    assert [(n["by"], n["text"]) for n in seen] == [
        ("partner", "One"), ("you", "Two"), ("partner", "Three"),
    ]  # fmt: skip
    assert told(await cast.sol.get(f"/findings/{finding}/notes")) == NOT_FOUND
    assert told(await cast.sol.post(f"/findings/{finding}/notes", {"text": "x"})) == NOT_FOUND


async def test_replies_open_when_both_have_sent_theirs(cast: World) -> None:
    """A second sealed round: until then each sees their own alone."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    at = f"/entries/{entry}/reply"
    for person, value in ((cast.ana, 4), (cast.ben, 2)):
        assert (await review_of(cast.ben, entry))["replies"] is None
        assert (await person.put(f"{at}/answers/heard", {"value": value})).status_code == 200
        assert (await person.put(f"{at}/submission")).status_code == 201
        assert (await person.put(f"{at}/submission")).status_code == 200
        late = await person.put(f"{at}/answers/heard", {"value": 1})
        assert told(late) == (409, "already-submitted")
    replies = (await review_of(cast.ben, entry))["replies"]
    heard = next(one for one in replies if one["id"] == "heard")
    assert (heard["you"]["value"], heard["partner"]["value"]) == (2, 4)
    assert told(await cast.sol.get(at)) == NOT_FOUND


@pytest.mark.story("I07")
async def test_a_tag_that_fits_answers_304_and_says_nothing_of_the_partner(cast: World) -> None:
    """Bound to the viewer; it changes when what they see does, and with nothing else."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook, {**ANAS, "size": {"value": 3, "share": False}})
    path = f"/entries/{entry}/review"
    anas, bens = [(await p.get(path)).headers["etag"] for p in (cast.ana, cast.ben)]
    assert anas != bens
    same = await cast.ben.get(path, **{"If-None-Match": bens})
    assert (same.status_code, same.content, same.headers["etag"]) == (304, b"", bens)
    assert (await cast.ben.get(path, **{"If-None-Match": anas})).status_code == 200
    await cast.ana.delete(f"/entries/{entry}/answers/size")  # it never showed
    assert (await cast.ben.get(path, **{"If-None-Match": bens})).status_code == 304
    await cast.ana.delete(f"/entries/{entry}/answers/need")
    assert (await cast.ben.get(path, **{"If-None-Match": bens})).status_code == 200


@pytest.mark.story("I07")
async def test_before_the_reveal_no_tag_tells_anything(cast: World) -> None:
    """The same problem, without a tag, whatever the other did."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await cast.open(cast.ana, workbook, "soft-start")
    before = await cast.ben.get(f"/entries/{entry}/review")
    tag = (await cast.ben.get(f"/entries/{entry}")).headers["etag"]
    await cast.send(cast.ana, entry, ANAS)
    after = await cast.ben.get(f"/entries/{entry}/review")
    assert told(before) == told(after)
    assert "etag" not in after.headers
    assert (await cast.ben.get(f"/entries/{entry}")).headers["etag"] == tag
    await cast.send(cast.ben, entry, BENS)
    assert (await cast.ben.get(f"/entries/{entry}")).headers["etag"] != tag
