"""Who sees which agreement: drafts, departures, erasure, therapists, and the stranger."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests.api.rest.couple import BOUNDARY, RITUAL, agreed, edit, make, sign, state, tag
from tests.cast import Person, World
from workbook import leaving, ports
from workbook.database.sql import rows

WORDS = {"title": "Our pause", "text": "Another"}


async def everything(person: Person, workbook: str, agreement: str) -> list[tuple[int, str]]:
    """Each route that names this agreement, asked by this person: status and problem."""
    one = f"/agreements/{agreement}"
    asked: list[tuple[str, str, Any]] = [
        ("GET", f"/workbooks/{workbook}/agreements", None),
        ("POST", f"/workbooks/{workbook}/agreements", RITUAL),
        ("GET", one, None),
        ("PUT", one, WORDS),
        ("PUT", f"{one}/signature", None),
        ("DELETE", f"{one}/signature", None),
        ("GET", f"{one}/practices", None),
        ("POST", f"{one}/practices", {"went": "well"}),
        ("DELETE", one, None),
    ]
    told = []
    for verb, path, body in asked:
        headers = {"If-Match": '"x"'} if verb == "PUT" else {}
        reply = await person.call(verb, path, body, headers=headers)
        said = reply.json().get("type", "") if reply.content else ""
        told.append((reply.status_code, said))
    return told


NOTHING = [(404, "/problems/not-found")] * 9


async def test_a_stranger_finds_nothing(cast: World) -> None:
    """Sol, another couple and a therapist without consent are told what is told of nothing."""
    workbook = await cast.pair(cast.ana, cast.ben)
    ritual = await agreed(cast.ana, cast.ben, workbook)
    await cast.link(workbook, {"Ana": ["progress", "agreements"]})
    for person in (cast.sol, cast.cleo, cast.thea):
        assert await everything(person, workbook, ritual) == NOTHING
        assert await everything(person, workbook, "agr_" + "a" * 26) == NOTHING
    assert await state(cast.ana, ritual) == "active"


async def test_a_draft_is_its_authors_alone_until_they_sign_it(cast: World) -> None:
    """Then it lies before both, as if it had begun that moment: newest, and in its first words."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    draft = await make(ana, workbook, BOUNDARY, draft=True)
    shown = await make(ben, workbook, RITUAL)
    assert await state(ana, draft) == "draft"
    await edit(ana, draft, text="At ten I go to bed.")
    assert (await everything(ben, workbook, draft))[2:] == NOTHING[2:]
    assert await state(ana, draft) == "draft"
    assert (await sign(ana, draft)).json()["state"] == "active"
    seen = (await ben.get(f"/agreements/{draft}")).json()
    assert (seen["text"], seen["revision"]) == ("At ten I go to bed.", 1)
    for person in (ana, ben):
        listed = (await person.get(f"/workbooks/{workbook}/agreements")).json()["data"]
        order = [line["id"] for line in listed]
        assert order.index(draft) == 0 < order.index(shown)


async def test_a_draft_that_is_let_go_is_gone(cast: World) -> None:
    """Nobody else ever saw it, so nothing of it is kept."""
    ana = cast.ana
    draft = await make(ana, await cast.pair(ana, cast.ben), RITUAL, draft=True)
    assert (await ana.delete(f"/agreements/{draft}")).status_code == 204
    assert (await ana.get(f"/agreements/{draft}")).status_code == 404
    assert await rows("SELECT id FROM agreement") == []


@pytest.mark.asvs("14.2.6")
@pytest.mark.story("I09")
async def test_in_two_worlds_that_differ_in_a_draft_the_partner_reads_the_same(
    cast: World,
) -> None:
    """Every reply that Ben can get, byte for byte but for what is random, whatever Ana drafts."""
    told = []
    for drafts in (0, 3):
        workbook = await cast.pair(cast.ana, cast.ben)
        for number in range(drafts):
            draft = await make(cast.ana, workbook, RITUAL, draft=True)
            await edit(cast.ana, draft, text=f"Draft {number}")
        ritual = await agreed(cast.ana, cast.ben, workbook)
        listed = await cast.ben.get(f"/workbooks/{workbook}/agreements")
        shown = await cast.ben.get(f"/agreements/{ritual}")
        cursor = await cast.ben.get(
            f"/workbooks/{workbook}/agreements?cursor={draft if drafts else 'agr_' + 'a' * 26}"
        )
        told.append([r.text.replace(ritual, "it") for r in (listed, shown, cursor)])
    assert told[0] == told[1]


async def test_while_nobody_has_joined_everything_is_a_draft(cast: World) -> None:
    """It cannot be signed yet, and who joins does not find it."""
    ana, ben = cast.ana, cast.ben
    workbook = (await ana.post("/workbooks")).json()["id"]
    limit = await make(ana, workbook, BOUNDARY)
    assert await state(ana, limit) == "draft"
    refused = await sign(ana, limit)
    assert (refused.status_code, refused.json()["type"]) == (409, "/problems/no-partner-yet")
    code = (await ana.post(f"/workbooks/{workbook}/invitations")).json()["code"]
    assert (await ben.post(f"/invitations/{code}/acceptance")).status_code == 201
    assert (await ben.get(f"/workbooks/{workbook}/agreements")).json()["data"] == []
    assert (await sign(ana, limit)).json()["state"] == "active"
    assert await state(ben, limit) == "active"


async def test_after_a_departure_both_keep_what_both_signed(cast: World) -> None:
    """In the last words that both signed, however quickly somebody changed them before leaving."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    ritual, changed = [await agreed(ana, ben, workbook) for _ in range(2)]
    unsigned, limit = await make(ana, workbook, RITUAL), await make(ana, workbook, BOUNDARY)
    await sign(ana, limit)
    await edit(ben, changed, text="Nothing of the kind.")
    for person in (ana, ben):
        await person.post(f"/agreements/{ritual}/practices", {"text": f"By {person.name}."})
    assert (await ben.post(f"/workbooks/{workbook}/departure")).status_code == 204
    for person, seen in ((ana, {ritual, changed, unsigned, limit}), (ben, {ritual, changed})):
        listed = (await person.get(f"/workbooks/{workbook}/agreements")).json()["data"]
        assert {line["id"] for line in listed} == seen
        kept = (await person.get(f"/agreements/{changed}")).json()
        assert (kept["text"], kept["state"], kept["revision"]) == (RITUAL["text"], "retired", 1)
        assert kept["signatures"] == {"you": True, "partner": True}
        assert await state(person, ritual) == "active"
        log = (await person.get(f"/agreements/{ritual}/practices")).json()["data"]
        assert [line["text"] for line in log] == [f"By {person.name}."]
        told = await everything(person, workbook, ritual)
        assert [status for status, _ in told] == [200, 409, 200, 409, 409, 409, 200, 409, 409]


async def test_an_erasure_takes_the_words_of_one_and_leaves_those_of_both(cast: World) -> None:
    """What Ana only proposed is gone from the database; what both signed stays with Ben."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    ritual = await agreed(ana, ben, workbook)
    await make(ana, workbook, RITUAL)
    await make(ana, workbook, BOUNDARY, draft=True)
    await ana.post(f"/agreements/{ritual}/practices", {"text": "Tea."})
    assert (await ana.delete("/me")).status_code == 202
    later = ports.now() + timedelta(days=8)
    with ports.using(ports.Ports(clock=lambda: later)):
        await leaving.tidy()
        await ben.sign_in()
        assert (await ben.get(f"/agreements/{ritual}")).json()["text"] == RITUAL["text"]
        assert (await ben.get(f"/agreements/{ritual}/practices")).json()["data"] == []
    assert [row["id"] for row in await rows("SELECT id FROM agreement")] == [ritual]
    assert await rows("SELECT id FROM practice") == []


TITLE_ONLY = {"id", "kind", "state", "title"}
WHOLE = TITLE_ONLY | {
    *("owner", "text", "review_on", "firmness", "from_entry", "revision", "signatures")
}


@pytest.mark.parametrize(
    ("anas", "bens", "fields"),
    [
        (["progress"], ["progress"], TITLE_ONLY),
        (["progress", "agreements"], ["progress"], TITLE_ONLY),
        (["agreements"], ["agreements"], WHOLE),
        (["agreements", "answers"], ["agreements", "progress"], WHOLE),
        (["answers"], ["answers"], None),
        (["progress"], ["agreements"], None),
        (["progress", "agreements"], ["answers"], None),
    ],
)
async def test_a_therapist_reads_what_both_allow(
    cast: World, anas: list[str], bens: list[str], fields: set[str] | None
) -> None:
    """Titles with both `progress`, the words and the log with both `agreements`, never a draft."""
    ana, ben, thea = cast.ana, cast.ben, cast.thea
    workbook = await cast.pair(ana, ben)
    limit = await make(ana, workbook, BOUNDARY)
    draft = await make(ben, workbook, RITUAL, draft=True)
    await sign(ana, limit)
    await ana.post(f"/agreements/{limit}/practices", {"text": "I did."})
    link = await cast.link(workbook, {"Ana": anas, "Ben": bens})
    assert (await everything(thea, workbook, draft))[2:] == NOTHING[2:]
    if fields is None:
        assert await everything(thea, workbook, limit) == NOTHING
        return
    listed = (await thea.get(f"/workbooks/{workbook}/agreements")).json()["data"]
    assert [(line["id"], line.keys()) for line in listed] == [(limit, fields)]
    shown = (await thea.get(f"/agreements/{limit}")).json()
    assert (shown, shown["state"]) == (listed[0], "active")
    log = await thea.get(f"/agreements/{limit}/practices")
    assert log.status_code == (200 if fields is WHOLE else 404)
    told = await everything(thea, workbook, limit)
    assert [status for status, _ in told if status not in (200, 404)] == []
    read = {
        (line["what"], line["about"]) for line in (await ben.get("/me/access-log")).json()["data"]
    }
    assert read >= {("agreements", workbook), ("agreements", limit)}
    assert (("practices", limit) in read) == (fields is WHOLE)
    if fields is WHOLE:
        assert shown["owner"] == "one"
        assert shown["signatures"] == {"one": True, "other": False}
        assert log.json()["data"][0]["by"] == "one"
    assert (await ben.delete(f"/therapist-links/{link}/consent")).status_code == 204
    assert await everything(thea, workbook, limit) == NOTHING


async def test_a_therapists_tag_tells_nothing_of_words_that_they_do_not_read(cast: World) -> None:
    """With titles only, other words under the same title are the same state."""
    workbook = await cast.pair(cast.ana, cast.ben)
    ritual = await make(cast.ana, workbook, RITUAL)
    await cast.link(workbook, {"Ana": ["progress"], "Ben": ["progress"]})
    before = await tag(cast.thea, ritual)
    await edit(cast.ben, ritual, text="Something else.")
    assert await tag(cast.thea, ritual) == before
    await edit(cast.ben, ritual, title="Something else")
    assert await tag(cast.thea, ritual) != before
