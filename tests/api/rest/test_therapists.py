"""Therapists: codes, links, what each partner allows, the caseload and the access log."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.api.rest.clock import Clock
from tests.api.rest.couple import agreed
from tests.api.rest.told import NOT_FOUND, data_of, opened, prompt_in, review_of, told
from tests.cast import World
from tests.library.samples import GOOD
from workbook.ports import today

ALL = ["progress", "answers", "agreements"]
SPEAKING = ["speaking-and-listening"]
"""The module of the exercise that these couples open."""


def day(after: int) -> str:
    """So many days from today."""
    return (today() + timedelta(days=after)).isoformat()


@pytest.mark.asvs("14.2.6")
@pytest.mark.story("I18", "I20")
async def test_a_link_shows_me_my_choice_and_never_my_partners(cast: World) -> None:
    """The same bytes, whatever the other has allowed."""
    workbook = await cast.pair(cast.ana, cast.ben)
    link = await cast.link(workbook, {"Ana": ["progress"]})
    before = (await cast.ana.get(f"/workbooks/{workbook}/therapist-links")).content
    given = await cast.ben.put(f"/therapist-links/{link}/consent", {"scopes": ALL})
    whole = {"scopes": ALL, "modules": None, "ends_on": day(90)}
    assert (given.status_code, given.json()) == (200, whole)
    assert (await cast.ana.get(f"/workbooks/{workbook}/therapist-links")).content == before
    (mine,) = await data_of(cast.ana, f"/workbooks/{workbook}/therapist-links")
    assert mine == {"id": link, "therapist": {"name": "Thea"}, "mine": ["progress"],
                    "modules": None, "ends_on": day(90), "practice": None,
                    "supervises": False, "policy": "no_individual_access",
                    "accepted": "no_individual_access"}  # fmt: skip
    (theirs,) = await data_of(cast.ben, f"/workbooks/{workbook}/therapist-links")
    assert theirs["mine"] == ALL
    for person in (cast.sol, cast.thea):
        assert told(await person.get(f"/workbooks/{workbook}/therapist-links")) == NOT_FOUND
        refused = await person.put(f"/therapist-links/{link}/consent", {"scopes": ALL})
        assert told(refused) == NOT_FOUND


async def test_a_therapist_code_can_be_used_by_several_couples_until_it_ends(
    clock: Clock, cast: World
) -> None:
    """For 30 days, or until it is revoked; links that it made stay."""
    first, second = await cast.pair(cast.ana, cast.ben), await cast.pair(cast.cleo, cast.dan)
    code = (await cast.thea.post("/therapist-codes")).json()
    body = {"therapist": code["code"]}
    assert (await cast.ana.post(f"/workbooks/{first}/therapist-links", body)).status_code == 201
    again = await cast.ben.post(f"/workbooks/{first}/therapist-links", body)
    assert told(again) == (409, "already-linked")
    assert told(await cast.sol.delete(f"/therapist-codes/{code['id']}")) == NOT_FOUND
    assert (await cast.thea.delete(f"/therapist-codes/{code['id']}")).status_code == 204
    revoked = await cast.cleo.post(f"/workbooks/{second}/therapist-links", body)
    assert told(revoked) == NOT_FOUND
    assert len(await data_of(cast.ana, f"/workbooks/{first}/therapist-links")) == 1
    other = (await cast.thea.post("/therapist-codes")).json()["code"]
    clock.forward(days=30, seconds=1)
    await cast.cleo.sign_in()
    late = await cast.cleo.post(f"/workbooks/{second}/therapist-links", {"therapist": other})
    assert told(late) == NOT_FOUND


async def test_a_partner_cannot_be_the_therapist(cast: World) -> None:
    """Neither of the two, by whomever the code is brought."""
    workbook = await cast.pair(cast.ana, cast.ben)
    for partner in (cast.ana, cast.ben):
        code = (await partner.post("/therapist-codes")).json()["code"]
        for bringing in (cast.ana, cast.ben):
            refused = await bringing.post(
                f"/workbooks/{workbook}/therapist-links", {"therapist": code}
            )
            assert told(refused) == (409, "partner-as-therapist")


@pytest.mark.asvs("8.2.2", "2.3.5")
@pytest.mark.story("I18")
@pytest.mark.parametrize(
    ("anas", "bens"), [([], []), (ALL, []), ([], ALL)], ids=["none", "only Ana", "only Ben"]
)
async def test_until_both_allow_something_the_therapist_sees_nothing(
    cast: World, anas: list[str], bens: list[str]
) -> None:
    """Not the workbook, not an entry, no line in the caseload: the same as for a stranger."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    finding = (await review_of(cast.ana, entry))["findings"][0]["id"]
    scopes = {name: given for name, given in (("Ana", anas), ("Ben", bens)) if given}
    await cast.link(workbook, scopes)
    for path in (f"/workbooks/{workbook}", f"/workbooks/{workbook}/entries", f"/entries/{entry}",
                 f"/workbooks/{workbook}/assignments", f"/entries/{entry}/review",
                 f"/findings/{finding}/notes"):  # fmt: skip
        thea, sol = await cast.thea.get(path), await cast.sol.get(path)
        assert told(thea) == told(sol) == NOT_FOUND
        assert thea.headers.keys() == sol.headers.keys()
    assert (await cast.thea.get("/caseload")).content == (await cast.sol.get("/caseload")).content


COUNTS = {"entries", "both_sent", "given", "given_sent", "revealed", "to_talk_about", "quiet"}


@pytest.mark.asvs("8.2.3")
@pytest.mark.story("I18")
@pytest.mark.parametrize(
    ("anas", "bens", "entry_fields", "couple_fields", "sides"),
    [
        (["progress"], ["progress"], {"both_sent", "agenda", "couple"}, COUNTS, None),
        (["progress"], ["answers"], set(), set(), {"other"}),
        (["answers"], ["progress"], set(), set(), {"one"}),
        (["answers"], ["answers"], {"couple"}, {"revealed", "to_talk_about", "quiet"},
         {"one", "other"}),
        (["agreements"], ["agreements"], set(), {"quiet"}, None),
        (ALL, ALL, {"both_sent", "agenda", "couple"}, COUNTS, {"one", "other"}),
    ],
)  # fmt: skip
async def test_what_each_scope_opens(
    cast: World,
    anas: list[str],
    bens: list[str],
    entry_fields: set[str],
    couple_fields: set[str],
    sides: set[str] | None,
) -> None:
    """`progress` of both gives counts; `answers` gives the side that allows it; findings need both.

    What consent does not reach is absent, not null.
    """
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    await cast.link(workbook, {"Ana": anas, "Ben": bens})
    shown = (await cast.thea.get(f"/entries/{entry}")).json()
    always = {"id", "exercise", "round", "reveal", "opened_on"}
    assert shown.keys() - always == entry_fields
    (couple,) = await data_of(cast.thea, "/caseload")
    assert couple["workbook"] == workbook
    assert couple.keys() - {"workbook", "partners", "next_visit"} == couple_fields
    read = await cast.thea.get(f"/entries/{entry}/review")
    if sides is None:
        assert told(read) == NOT_FOUND
        return
    need = prompt_in(read.json(), "need")
    open_sides = {seat for seat in ("one", "other") if need[seat] != {"state": "not_shared"}}
    assert open_sides == sides
    assert bool(read.json()["findings"]) is (sides == {"one", "other"})
    assert read.json()["names"] == {"one": "Ana", "other": "Ben"}
    assert "you" not in need


async def test_with_progress_the_findings_are_counted_and_not_told(cast: World) -> None:
    """How many are on the agenda, and how many of them are open; nothing before the reveal."""
    ana, thea = cast.ana, cast.thea
    workbook = await cast.pair(ana, cast.ben)
    await cast.link(workbook, {"Ana": ["progress"], "Ben": ["progress"]})
    blank = await cast.open(ana, workbook, "soft-start")
    entry = await opened(cast, workbook)
    listed = {
        one["id"]: one["agenda"] for one in await data_of(thea, f"/workbooks/{workbook}/entries")
    }
    assert listed == {blank: None, entry: {"findings": 1, "open": 1}}
    (finding,) = (await review_of(ana, entry))["agenda"]["discuss"]
    assert (await ana.patch(f"/findings/{finding}", {"state": "talked"})).status_code == 200
    shown = (await thea.get(f"/entries/{entry}")).json()
    assert shown["agenda"] == {"findings": 1, "open": 0}
    assert finding not in repr(shown)
    assert (await ana.delete(f"/entries/{entry}/answers/need")).status_code == 204
    assert (await thea.get(f"/entries/{entry}")).json()["agenda"] == {"findings": 0, "open": 0}
    for partner in (ana, cast.ben):
        assert "agenda" not in (await partner.get(f"/entries/{entry}")).json()


@pytest.mark.story("I18")
async def test_a_therapist_reads_nothing_before_the_reveal(cast: World) -> None:
    """`both_sent` with progress; never a draft, a state of one partner, or a word."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await cast.open(cast.ana, workbook, "soft-start")
    await cast.link(workbook, {"Ana": ALL, "Ben": ALL})
    await cast.send(cast.ana, entry, {"statement": {"skip": True}, "need": "space"})
    shown = (await cast.thea.get(f"/entries/{entry}")).json()
    assert (shown["both_sent"], "mine" in shown) == (False, False)
    for path in ("draft", "submission", "review", "reply"):
        assert told(await cast.thea.get(f"/entries/{entry}/{path}")) == NOT_FOUND


@pytest.mark.story("I18", "I20")
async def test_a_therapist_never_sees_what_was_kept_back(cast: World) -> None:
    """Whatever both allow."""
    workbook = await cast.pair(cast.ana, cast.ben)
    kept = {"value": "Kept for myself"}
    answers = {"statement": {"skip": True}, "need": {"value": "space", "share": False}}
    entry = await opened(cast, workbook, {**answers, "note": kept})
    await cast.link(workbook, {"Ana": ALL, "Ben": ALL})
    read = await cast.thea.get(f"/entries/{entry}/review")
    assert prompt_in(read.json(), "need")["one"] == {"state": "not_shared"}
    assert "Kept for myself" not in read.text
    assert "share" not in read.text.replace("not_shared", "")


@pytest.mark.asvs("8.3.2")
@pytest.mark.story("I19")
async def test_consent_ends_with_the_next_request(cast: World) -> None:
    """By either partner alone, without asking; and it can be given again."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    link = await cast.link(workbook, {"Ana": ["answers"], "Ben": ["answers"]})
    for ending in (cast.ana, cast.ben):
        assert (await cast.thea.get(f"/entries/{entry}/review")).status_code == 200
        assert (await ending.delete(f"/therapist-links/{link}/consent")).status_code == 204
        assert told(await cast.thea.get(f"/entries/{entry}/review")) == NOT_FOUND
        assert told(await cast.thea.get(f"/workbooks/{workbook}")) == NOT_FOUND
        assert await data_of(cast.thea, "/caseload") == []
        await ending.put(f"/therapist-links/{link}/consent", {"scopes": ["answers"]})


async def test_allowing_nothing_is_ending_it(cast: World) -> None:
    """An empty list of scopes is no half-open link."""
    workbook = await cast.pair(cast.ana, cast.ben)
    link = await cast.link(workbook, {"Ana": ALL, "Ben": ALL})
    await cast.ben.put(f"/therapist-links/{link}/consent", {"scopes": []})
    assert told(await cast.thea.get(f"/workbooks/{workbook}")) == NOT_FOUND


@pytest.mark.asvs("7.5.3")
@pytest.mark.story("I02")
async def test_more_consent_needs_a_fresh_sign_in_and_less_never_does(
    clock: Clock, cast: World
) -> None:
    workbook = await cast.pair(cast.ana, cast.ben)
    link = await cast.link(workbook, {"Ana": ["answers"], "Ben": ALL})
    clock.forward(minutes=11)
    at = f"/therapist-links/{link}/consent"
    wider = await cast.ana.put(at, {"scopes": ["answers", "progress"]})
    assert told(wider) == (401, "sign-in-again")
    assert (await cast.ben.put(at, {"scopes": ["progress"]})).status_code == 200
    assert (await cast.ben.delete(at)).status_code == 204
    await cast.ana.sign_in()
    assert (await cast.ana.put(at, {"scopes": ["answers", "progress"]})).status_code == 200


@pytest.mark.asvs("16.3.2")
@pytest.mark.story("I21")
async def test_a_therapists_reading_is_in_the_log_of_whose_answers_it_was(
    clock: Clock, cast: World
) -> None:
    """One line a day for each thing, for both; only for the side that was read."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    link = await cast.link(workbook, {"Ana": ["answers"], "Ben": ["progress"]})
    for _ in range(2):
        await cast.thea.get(f"/entries/{entry}/review")
    (line,) = await data_of(cast.ana, "/me/access-log")
    assert line == {"id": line["id"], "reader": "Thea", "what": "review", "about": entry,
                    "day": "2026-11-22"}  # fmt: skip
    assert await data_of(cast.ben, "/me/access-log") == []
    await cast.ben.put(f"/therapist-links/{link}/consent", {"scopes": ["answers"]})
    clock.forward(days=1)
    await cast.thea.sign_in()
    review = (await cast.thea.get(f"/entries/{entry}/review")).json()
    finding = review["findings"][0]["id"]
    await cast.thea.get(f"/findings/{finding}/notes")
    await cast.thea.patch(f"/findings/{finding}", {"state": "talked"})
    lines = await data_of(cast.ben, "/me/access-log")
    assert {(one["what"], one["day"]) for one in lines} == {
        ("review", "2026-11-23"), ("notes", "2026-11-23"), ("finding", "2026-11-23"),
    }  # fmt: skip
    assert await data_of(cast.thea, "/me/access-log") == []


async def test_a_therapist_notes_an_outcome_with_both_answers(cast: World) -> None:
    """And writes no notes; with one side's consent there is no finding at all."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    finding = (await review_of(cast.ana, entry))["findings"][0]["id"]
    link = await cast.link(workbook, {"Ana": ["answers"], "Ben": ["progress"]})
    half = await cast.thea.patch(f"/findings/{finding}", {"state": "talked"})
    assert told(half) == NOT_FOUND
    await cast.ben.put(f"/therapist-links/{link}/consent", {"scopes": ["answers"]})
    done = await cast.thea.patch(f"/findings/{finding}", {"state": "talked"})
    assert (done.status_code, done.json()["state"]) == (200, "talked")
    note = await cast.thea.post(f"/findings/{finding}/notes", {"text": "Mine"})
    assert told(note) == NOT_FOUND


@pytest.mark.story("S42", "I19")
async def test_consent_ends_by_itself_when_its_day_begins(clock: Clock, cast: World) -> None:
    """Without a request of anybody's: from midnight on, in UTC, the therapist is a stranger."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    link = await cast.link(workbook, {"Ana": ALL})
    given = await cast.ben.put(
        f"/therapist-links/{link}/consent", {"scopes": ALL, "ends_on": day(2)}
    )
    assert given.json()["ends_on"] == "2026-11-24"
    paths = (f"/workbooks/{workbook}", f"/workbooks/{workbook}/entries", f"/entries/{entry}",
             f"/entries/{entry}/review", f"/workbooks/{workbook}/agreements",
             f"/workbooks/{workbook}/assignments")  # fmt: skip
    clock.forward(days=1, hours=11, minutes=59)
    await cast.thea.sign_in()
    for path in paths:
        assert (await cast.thea.get(path)).status_code == 200, path
    assert len(await data_of(cast.thea, "/caseload")) == 1
    clock.forward(minutes=1)
    for person in (cast.ana, cast.thea, cast.sol):
        await person.sign_in()
    for path in paths:
        thea, sol = await cast.thea.get(path), await cast.sol.get(path)
        assert told(thea) == told(sol) == NOT_FOUND, path
    assert (await cast.thea.get("/caseload")).content == (await cast.sol.get("/caseload")).content
    await cast.ben.sign_in()
    (mine,) = await data_of(cast.ben, f"/workbooks/{workbook}/therapist-links")
    assert (mine["mine"], mine["ends_on"]) == ([], "2026-11-24")
    (anas,) = await data_of(cast.ana, f"/workbooks/{workbook}/therapist-links")
    assert anas["mine"] == ALL


async def test_the_partner_renews_it_and_nobody_else(clock: Clock, cast: World) -> None:
    """For 90 days from that day; it needs a fresh sign-in, as everything that allows more."""
    workbook = await cast.pair(cast.ana, cast.ben)
    link = await cast.link(workbook, {"Ana": ALL, "Ben": ALL})
    at = f"/therapist-links/{link}/consent"
    clock.forward(days=80)
    for person in (cast.ana, cast.thea, cast.sol):
        await person.sign_in()
    clock.forward(minutes=11)
    renewed = {"scopes": ALL, "ends_on": day(90)}
    for person in (cast.thea, cast.sol):
        assert told(await person.put(at, renewed)) == NOT_FOUND
    assert told(await cast.ana.put(at, renewed)) == (401, "sign-in-again")
    same = await cast.ana.put(at, {"scopes": ALL})
    assert (same.status_code, same.json()["ends_on"]) == (200, day(10))
    await cast.ana.sign_in()
    assert (await cast.ana.put(at, renewed)).json()["ends_on"] == day(90)
    clock.forward(days=10)
    await cast.thea.sign_in()
    assert told(await cast.thea.get(f"/workbooks/{workbook}")) == NOT_FOUND


@pytest.mark.parametrize("after", [-1, 0, 91])
async def test_a_day_that_is_past_or_too_far_is_refused(cast: World, after: int) -> None:
    """And what was allowed stays as it was."""
    workbook = await cast.pair(cast.ana, cast.ben)
    link = await cast.link(workbook, {"Ana": ["progress"]})
    refused = await cast.ana.put(
        f"/therapist-links/{link}/consent", {"scopes": ALL, "ends_on": day(after)}
    )
    assert told(refused) == (422, "invalid")
    assert refused.json()["errors"][0]["pointer"] == "#/ends_on"
    (mine,) = await data_of(cast.ana, f"/workbooks/{workbook}/therapist-links")
    assert mine["mine"] == ["progress"]


async def test_a_module_that_there_is_not_is_refused(cast: World) -> None:
    """Told by its place in the list, and never echoed."""
    workbook = await cast.pair(cast.ana, cast.ben)
    link = await cast.link(workbook, {})
    at = f"/therapist-links/{link}/consent"
    refused = await cast.ana.put(at, {"scopes": ALL, "modules": [*SPEAKING, "no-such-theme"]})
    assert (refused.status_code, refused.json()["errors"][0]["pointer"]) == (422, "#/modules/1")
    assert "no-such-theme" not in refused.text
    none = await cast.ana.put(at, {"scopes": ALL, "modules": []})
    assert none.status_code == 422


@pytest.mark.parametrize(
    ("anas", "bens", "seen"),
    [
        (SPEAKING, SPEAKING, True),
        (SPEAKING, None, True),
        (SPEAKING, ["boundaries"], False),
        (None, ["boundaries"], False),
        (["boundaries"], ["boundaries"], False),
    ],
)
async def test_consent_for_some_modules_is_about_nothing_else(
    cast: World, anas: list[str] | None, bens: list[str] | None, seen: bool
) -> None:
    """An entry of a module that one of the two leaves out is not there: not listed, not counted,
    not in homework, and its review, findings and sitting are not found.
    """
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    finding = (await review_of(cast.ana, entry))["findings"][0]["id"]
    own = await cast.ana.post(f"/workbooks/{workbook}/assignments", {"exercise": "soft-start"})
    link = await cast.link(workbook, {})
    for person, modules in ((cast.ana, anas), (cast.ben, bens)):
        wanted = {"scopes": ALL, "modules": modules}
        given = await person.put(f"/therapist-links/{link}/consent", wanted)
        assert given.json()["modules"] == modules
    assert (await cast.thea.get(f"/workbooks/{workbook}")).status_code == 200
    for path in (f"/entries/{entry}", f"/entries/{entry}/review", f"/entries/{entry}/exercise",
                 f"/entries/{entry}/sitting", f"/findings/{finding}/notes"):  # fmt: skip
        reply = await cast.thea.get(path)
        assert reply.status_code == 200 if seen else told(reply) == NOT_FOUND, path
    listed = await data_of(cast.thea, f"/workbooks/{workbook}/entries")
    assert (entry in {one["id"] for one in listed}) is seen
    homework = await data_of(cast.thea, f"/workbooks/{workbook}/assignments")
    assert (own.json()["id"] in {one["id"] for one in homework}) is seen
    (couple,) = await data_of(cast.thea, "/caseload")
    assert (couple["entries"], couple["revealed"]) == ((2, 1) if seen else (0, 0))


async def test_a_therapists_own_exercise_belongs_to_no_module(cast: World) -> None:
    """So nobody reads more by naming a module in an exercise that they wrote themselves."""
    workbook = await cast.pair(cast.ana, cast.ben)
    source = GOOD.replace("module: growing-together", f"module: {SPEAKING[0]}")
    published = await cast.http.put(
        "/api/v1/exercises/our-evening/versions/1.2.0",
        content=source,
        headers={**cast.thea.headers, "Content-Type": "text/markdown"},
    )
    assert published.status_code == 201, published.text
    link = await cast.link(workbook, {"Ben": ALL})
    entry = await cast.open(cast.ana, workbook, "our-evening")
    at = f"/therapist-links/{link}/consent"
    await cast.ana.put(at, {"scopes": ALL, "modules": SPEAKING})
    assert told(await cast.thea.get(f"/entries/{entry}")) == NOT_FOUND
    await cast.ana.put(at, {"scopes": ALL})
    assert (await cast.thea.get(f"/entries/{entry}")).status_code == 200


async def test_where_consent_is_for_some_modules_an_agreement_does_not_name_its_entry(
    cast: World,
) -> None:
    """Else it would tell that there is an entry that the therapist may not know of."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    agreement = await agreed(cast.ana, cast.ben, workbook, from_entry=entry)
    link = await cast.link(workbook, {"Ana": ALL, "Ben": ALL})
    path = f"/agreements/{agreement}"
    assert (await cast.thea.get(path)).json()["from_entry"] == entry
    limited = {"scopes": ALL, "modules": ["boundaries"]}
    await cast.ben.put(f"/therapist-links/{link}/consent", limited)
    assert (await cast.thea.get(path)).json()["from_entry"] is None
    assert (await cast.ana.get(path)).json()["from_entry"] == entry


async def test_what_was_chosen_for_the_agenda_ends_with_a_consent_that_ran_out(
    clock: Clock, cast: World
) -> None:
    """And does not come back when it is renewed."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook)
    link = await cast.link(workbook, {"Ana": ALL, "Ben": ALL})
    none = {"findings": [], "items": 1}
    assert (await cast.thea.put(f"/entries/{entry}/agenda-choice", none)).status_code == 200
    clock.forward(days=90)
    for person in (cast.ana, cast.ben, cast.thea):
        await person.sign_in()
    for person in (cast.ana, cast.ben):
        await person.put(f"/therapist-links/{link}/consent", {"scopes": ALL})
    assert (await cast.thea.get(f"/entries/{entry}/review")).status_code == 200
    assert told(await cast.thea.get(f"/entries/{entry}/agenda-choice")) == NOT_FOUND
