"""Agreements: laid before both, signed in the same words, changed, reviewed, let go."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.api.rest.couple import BOUNDARY, RITUAL, agreed, edit, make, sign, state, tag
from tests.cast import World
from workbook import ports
from workbook.ports import today


async def test_a_ritual_is_in_force_when_both_have_signed_the_same_words(cast: World) -> None:
    """One name proposes, two make it so; other words take both names away."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    ritual = await make(ana, workbook, RITUAL)
    assert (await ben.get(f"/agreements/{ritual}")).json() == {
        **RITUAL,
        "id": ritual,
        "state": "proposed",
        "owner": None,
        "review_on": None,
        "from_entry": None,
        "revision": 1,
        "signatures": {"you": False, "partner": False},
    }
    first = (await sign(ana, ritual)).json()
    assert (first["state"], first["signatures"]) == ("proposed", {"you": True, "partner": False})
    second = (await sign(ben, ritual)).json()
    assert (second["state"], second["signatures"]) == ("active", {"you": True, "partner": True})
    changed = await edit(ben, ritual, text="We say tea.")
    assert changed.status_code == 200, changed.text
    for person in (ana, ben):
        shown = (await person.get(f"/agreements/{ritual}")).json()
        assert (shown["state"], shown["text"], shown["revision"]) == ("proposed", "We say tea.", 2)
        assert shown["signatures"] == {"you": False, "partner": False}


async def test_a_boundary_is_its_owners(cast: World) -> None:
    """In force by the owner's name, worded by the owner; the partner acknowledges it or not."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    limit = await make(ana, workbook, BOUNDARY)
    assert (await ben.get(f"/agreements/{limit}")).json()["owner"] == "partner"
    assert (await sign(ben, limit)).json()["state"] == "proposed"
    assert (await sign(ana, limit)).json()["state"] == "active"
    gone = await ben.call("DELETE", f"/agreements/{limit}/signature")
    assert gone.status_code == 204
    assert await state(ana, limit) == "active"
    refused = await edit(ben, limit, text="When it is late, we talk on.")
    assert (refused.status_code, refused.json()["type"]) == (409, "/problems/not-your-boundary")
    assert (await edit(ana, limit, text="At ten I go to bed.")).json()["state"] == "proposed"
    assert (await sign(ana, limit)).json()["state"] == "active"


@pytest.mark.parametrize("kind", ["ritual", "commitment", "boundary"])
async def test_either_lets_go_at_any_time(cast: World, kind: str) -> None:
    """Whoever began it. It stays readable, and is not signed or changed any more."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    for person in (ana, ben):
        agreement = await make(ana, workbook, {**RITUAL, "kind": kind})
        await sign(ana, agreement)
        for _ in range(2):
            assert (await person.delete(f"/agreements/{agreement}")).status_code == 204
        for reader in (ana, ben):
            shown = (await reader.get(f"/agreements/{agreement}")).json()
            assert (shown["state"], shown["text"]) == ("retired", RITUAL["text"])
        for refused in (await sign(ana, agreement), await edit(ana, agreement, text="Again")):
            assert (refused.status_code, refused.json()["type"]) == (
                409,
                "/problems/agreement-retired",
            )


async def test_what_is_in_force_comes_up_for_review_on_its_day(cast: World) -> None:
    """Not before, and not while it is only proposed; it is then changed, or signed for longer."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    in_a_month = (today() + timedelta(days=30)).isoformat()
    ritual = await agreed(ana, ben, workbook, review_on=in_a_month)
    proposed = await make(ana, workbook, RITUAL, review_on=today().isoformat())
    assert (await state(ana, ritual), await state(ana, proposed)) == ("active", "proposed")
    before = await tag(ana, ritual)
    later = ports.now() + timedelta(days=30)
    with ports.using(ports.Ports(clock=lambda: later)):
        for person in (ana, ben):
            await person.sign_in()
        assert await state(ben, ritual) == "due_for_review"
        assert await tag(ana, ritual) != before
        assert (await edit(ben, ritual, review_on=None)).json()["state"] == "proposed"
        for person in (ana, ben):
            await sign(person, ritual)
        assert await state(ana, ritual) == "active"


async def test_a_name_can_be_taken_back(cast: World) -> None:
    """Then it is proposed again; a name that is not there is not found."""
    ana, ben = cast.ana, cast.ben
    ritual = await agreed(ana, ben, await cast.pair(ana, ben))
    assert (await ben.call("DELETE", f"/agreements/{ritual}/signature")).status_code == 204
    shown = (await ana.get(f"/agreements/{ritual}")).json()
    assert (shown["state"], shown["signatures"]) == ("proposed", {"you": True, "partner": False})
    assert (await ben.call("DELETE", f"/agreements/{ritual}/signature")).status_code == 404


@pytest.mark.asvs("15.4.2", "2.3.1")
@pytest.mark.story("S41")
async def test_nobody_changes_or_signs_what_they_have_not_read(cast: World) -> None:
    """428 without a tag, 412 with an old one and the state of now; nothing is done."""
    ana, ben = cast.ana, cast.ben
    ritual = await make(ana, await cast.pair(ana, ben), RITUAL)
    words = {"title": "Our pause", "text": "Another"}
    old = await tag(ben, ritual)
    assert (await edit(ana, ritual, text="We say water.")).status_code == 200
    for path, body in ((f"/agreements/{ritual}", words), (f"/agreements/{ritual}/signature", None)):
        without = await ben.put(path, body)
        assert (without.status_code, without.json()["type"]) == (
            428,
            "/problems/precondition-required",
        )
        stale = await ben.call("PUT", path, body, headers={"If-Match": old})
        assert (stale.status_code, stale.json()["current"]["text"]) == (412, "We say water.")
        assert stale.headers["etag"] == await tag(ben, ritual)
    assert (await ben.get(f"/agreements/{ritual}")).json()["revision"] == 2
    stale = await ben.call("DELETE", f"/agreements/{ritual}/signature", headers={"If-Match": old})
    assert stale.status_code == 412


async def test_a_change_gives_the_tag_for_the_next_one(cast: World) -> None:
    """So that writing, signing and writing again needs no reading between."""
    ana, ben = cast.ana, cast.ben
    ritual = await make(ana, await cast.pair(ana, ben), RITUAL)
    changed = await edit(ana, ritual, text="We say water.")
    signed = await ana.call(
        "PUT", f"/agreements/{ritual}/signature", headers={"If-Match": changed.headers["etag"]}
    )
    assert signed.status_code == 200
    again = await ana.get(f"/agreements/{ritual}", **{"If-None-Match": signed.headers["etag"]})
    assert again.status_code == 304


async def test_the_list_has_the_newest_first_and_pages(cast: World) -> None:
    """The same for both."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    made = [await make(person, workbook, RITUAL) for person in (ana, ben, ana)]
    seen, path = [], f"/workbooks/{workbook}/agreements?limit=2"
    first = (await ben.get(path)).json()
    second = (await ben.get(f"{path}&cursor={first['next']}")).json()
    for page in (first, second):
        seen += [line["id"] for line in page["data"]]
    assert (seen, second["next"]) == (made[::-1], None)


async def test_a_kind_stays(cast: World) -> None:
    """A boundary does not turn into a rule for both by an edit."""
    ana = cast.ana
    limit = await make(ana, await cast.pair(ana, cast.ben), BOUNDARY)
    assert (await edit(ana, limit, kind="boundary")).status_code == 200
    refused = await edit(ana, limit, kind="ritual")
    assert refused.status_code == 422
    assert refused.json()["errors"][0]["pointer"] == "#/kind"


async def test_it_comes_from_an_entry_of_both_in_this_workbook(cast: World) -> None:
    """Anybody else's entry, a solo one and none at all are the same mistake."""
    ana, ben = cast.ana, cast.ben
    workbook = (await ana.post("/workbooks")).json()["id"]
    before = await cast.open(ana, workbook, "soft-start")
    await cast.join(ana, ben, workbook)
    another = await cast.pair(ana, cast.sol)
    waiting = (await ana.post("/workbooks")).json()["id"]
    entry = await cast.open(ben, workbook, "soft-start")
    made = await make(ana, workbook, RITUAL, from_entry=entry)
    assert (await ben.get(f"/agreements/{made}")).json()["from_entry"] == entry
    elsewhere = await cast.open(ana, another, "soft-start")
    solo = await cast.open(ana, waiting, "soft-start")
    for stray in (before, elsewhere, solo, "ent_" + "a" * 26, "nonsense"):
        refused = await ana.post(
            f"/workbooks/{workbook}/agreements", {**RITUAL, "from_entry": stray}
        )
        assert refused.status_code == 422
        assert refused.json()["errors"][0]["pointer"] == "#/from_entry"


async def test_writing_twice_with_one_key_makes_one(cast: World) -> None:
    """For an agreement and for a line of its log."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    path = f"/workbooks/{workbook}/agreements"
    twice = [await ana.post(path, RITUAL, **{"Idempotency-Key": "once"}) for _ in range(2)]
    assert [reply.status_code for reply in twice] == [201, 201]
    assert twice[0].json() == twice[1].json()
    assert len((await ben.get(path)).json()["data"]) == 1
    assert twice[0].headers["location"] == f"/api/v1/agreements/{twice[0].json()['id']}"


async def test_the_log_holds_what_either_wrote(cast: World) -> None:
    """The newest first; nothing about when it was written but the day it is about."""
    ana, ben = cast.ana, cast.ben
    ritual = await agreed(ana, ben, await cast.pair(ana, ben))
    path, day = f"/agreements/{ritual}/practices", today().isoformat()
    for _ in range(2):
        made = await ana.post(path, {"went": "well", "text": "Tea."}, **{"Idempotency-Key": "k"})
        assert made.status_code == 201
    assert made.json()["by"] == "you"
    assert (await ben.post(path, {"used_on": "2026-01-02"})).status_code == 201
    seen = (await ana.get(path)).json()["data"]
    assert [(line["by"], line["used_on"], line["went"], line["text"]) for line in seen] == [
        ("partner", "2026-01-02", None, None),
        ("you", day, "well", "Tea."),
    ]
    first = (await ana.get(f"{path}?limit=1")).json()
    rest = (await ana.get(f"{path}?limit=1&cursor={first['next']}")).json()
    assert [first["data"], rest["data"]] == [seen[:1], seen[1:]]
    tomorrow = (today() + timedelta(days=1)).isoformat()
    assert (await ana.post(path, {"used_on": tomorrow})).status_code == 422


async def test_only_what_is_in_force_has_a_log(cast: World) -> None:
    """A proposal is not kept, so nobody is asked whether it was."""
    ana = cast.ana
    ritual = await make(ana, await cast.pair(ana, cast.ben), RITUAL)
    refused = await ana.post(f"/agreements/{ritual}/practices", {"went": "well"})
    assert (refused.status_code, refused.json()["type"]) == (409, "/problems/not-in-force")


RULES = (
    "You can't see your friends any more.",
    "I get to check your phone whenever I want.",
    "If you leave the house I will take the children.",
)


@pytest.mark.parametrize("rule", RULES)
async def test_a_rule_for_the_partner_is_no_boundary(cast: World, rule: str) -> None:
    """It stays a draft, whichever way it is to be shown: written, signed, or slipped in later."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    refused = await ana.post(f"/workbooks/{workbook}/agreements", {**BOUNDARY, "text": rule})
    assert (refused.status_code, refused.json()["errors"][0]["code"]) == (422, "not-a-boundary")
    assert rule not in refused.text
    draft = await make(ana, workbook, BOUNDARY, text=rule, draft=True)
    assert (await sign(ana, draft)).status_code == 422
    limit = await make(ana, workbook, BOUNDARY)
    assert (await edit(ana, limit, text=rule)).status_code == 422
    assert await state(ana, draft) == "draft"
    listed = (await ben.get(f"/workbooks/{workbook}/agreements")).json()["data"]
    assert [line["text"] for line in listed] == [BOUNDARY["text"]]


async def test_a_limit_about_ones_own_safety_is_a_boundary(cast: World) -> None:
    """Whatever its words: also such as would be leverage without the fear in them."""
    workbook = await cast.pair(cast.ana, cast.ben)
    frightened = "I am afraid of you. If you leave the house I will take the children."
    for text in ("You can't hit me. I will leave and call for help.", frightened):
        await make(cast.ana, workbook, BOUNDARY, text=text)


async def test_what_both_sign_may_be_a_rule(cast: World) -> None:
    """Both put their names to it or it is nothing: only a limit of one's own is looked at."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await make(cast.ana, workbook, RITUAL, text="You can't see your friends on our evening.")
