"""What an agreement said before: kept for the two, seen by nobody else."""

from __future__ import annotations

from datetime import timedelta

from tests.api.rest.couple import BOUNDARY, RITUAL, agreed, edit, held, make, reworded, sign
from tests.api.rest.told import NOT_FOUND, data_of, told
from tests.cast import Person, World
from workbook import agreeing, leaving, ports
from workbook.database.sql import rows
from workbook.policy import Viewer
from workbook.records.agreements import agreement_for

ALL = ["progress", "answers", "agreements"]


async def test_each_wording_is_there_with_the_names_under_it(cast: World) -> None:
    """The newest first: who wrote it, who had signed it when it was changed, and the day."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    ritual = await agreed(ana, ben, workbook, review_on="2027-01-31")
    assert await data_of(ana, f"/agreements/{ritual}/earlier-words") == []
    await reworded(ben, ana, ritual, text="Tea first.")
    assert (await edit(ana, ritual, text="Coffee.")).status_code == 200
    await sign(ana, ritual)
    assert (await edit(ben, ritual, text="Tea again.")).status_code == 200
    newest, middle, oldest = await data_of(ben, f"/agreements/{ritual}/earlier-words")
    assert [one["text"] for one in (newest, middle, oldest)] == [
        "Coffee.",
        "Tea first.",
        RITUAL["text"],
    ]
    assert [one["revision"] for one in (newest, middle, oldest)] == [3, 2, 1]
    assert [one["by"] for one in (newest, middle, oldest)] == ["partner", "you", "partner"]
    assert newest["signatures"] == {"you": False, "partner": True}
    assert middle["signatures"] == {"you": True, "partner": True}
    assert (oldest["review_on"], oldest["replaced_on"]) == (
        "2027-01-31",
        ports.today().isoformat(),
    )


async def test_one_page_after_the_other(cast: World) -> None:
    """A cursor from another agreement is no place here."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    one, other = [await agreed(ana, ben, workbook) for _ in range(2)]
    for text in ("First.", "Second.", "Third."):
        for agreement in (one, other):
            await edit(ana, agreement, text=text)
    path = f"/agreements/{one}/earlier-words"
    first = (await ana.get(f"{path}?limit=2")).json()
    assert [line["text"] for line in first["data"]] == ["Second.", "First."]
    rest = (await ana.get(f"{path}?cursor={first['next']}")).json()
    assert ([line["text"] for line in rest["data"]], rest["next"]) == ([RITUAL["text"]], None)
    stray = await ana.get(f"/agreements/{other}/earlier-words?cursor={first['next']}")
    assert stray.json()["data"] == []


async def test_of_a_boundary_its_owner_alone_looks_back(cast: World) -> None:
    """The partner reads the words that stand, and no more."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    limit = await make(ana, workbook, BOUNDARY)
    await sign(ana, limit)
    await sign(ben, limit)
    await edit(ana, limit, text="At nine I go to bed.")
    (before,) = await data_of(ana, f"/agreements/{limit}/earlier-words")
    assert before["text"] == BOUNDARY["text"]
    assert told(await ben.get(f"/agreements/{limit}/earlier-words")) == NOT_FOUND


async def test_looser_words_that_wait_are_no_wording_yet(cast: World) -> None:
    """Nothing is kept before they are said."""
    workbook = await cast.pair(cast.ana, cast.ben)
    limit = await held(cast.ana, workbook)
    assert await data_of(cast.ana, f"/agreements/{limit}/earlier-words") == []
    assert await rows("SELECT id FROM earlier_wording") == []


async def test_a_draft_leaves_no_trace_of_how_it_was_worded(cast: World) -> None:
    """How often, and how, it was changed before it was shown is nobody's business."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    draft = await make(ana, workbook, RITUAL, draft=True)
    for text in ("Hm.", "Something else.", "Tea."):
        await edit(ana, draft, text=text)
    await sign(ana, draft)
    for person in (ana, ben):
        assert await data_of(person, f"/agreements/{draft}/earlier-words") == []
    assert await rows("SELECT id FROM earlier_wording") == []


async def test_nobody_else_finds_it(cast: World) -> None:
    """Neither a stranger nor a therapist who may read the agreement, nor anybody signed out."""
    workbook = await cast.pair(cast.ana, cast.ben)
    ritual = await agreed(cast.ana, cast.ben, workbook)
    await edit(cast.ana, ritual, text="Tea.")
    await cast.link(workbook, {"Ana": ALL, "Ben": ALL})
    path = f"/agreements/{ritual}/earlier-words"
    for person in (cast.sol, cast.thea, cast.dan):
        assert told(await person.get(path)) == NOT_FOUND
    assert (await cast.nobody.get(path)).status_code == 401


async def test_after_a_departure_nobody_looks_back(cast: World) -> None:
    """Each keeps what both signed last, and in their own file what they wrote themselves."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    ritual = await agreed(ana, ben, workbook)
    await reworded(ben, ana, ritual, text="Tea first.")
    await ana.post(f"/workbooks/{workbook}/departure")
    for person in (ana, ben):
        assert told(await person.get(f"/agreements/{ritual}/earlier-words")) == NOT_FOUND


async def test_my_own_file_has_what_i_wrote_of_it_and_nothing_of_the_others(cast: World) -> None:
    """The oldest first; Ben's wordings are in Ben's."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    ritual = await agreed(ana, ben, workbook)
    for writer, text in ((ana, "Tea."), (ben, "Coffee."), (ana, "Water.")):
        await edit(writer, ritual, text=text)
    for person, wrote in ((ana, [RITUAL["text"], "Tea."]), (ben, ["Coffee."])):
        await person.sign_in()
        export = (await person.post("/exports")).json()["id"]
        (book,) = (await person.get(f"/exports/{export}")).json()["workbooks"]
        (one,) = book["agreements"]
        assert [words["text"] for words in one["earlier"]] == wrote


async def test_an_erasure_takes_along_what_one_wrote(cast: World) -> None:
    """Ben finds his own wordings, none of Ana's, and none is left in the database."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    ritual = await agreed(ana, ben, workbook)
    await reworded(ben, ana, ritual, text="Tea first.")
    await reworded(ana, ben, ritual, text="Coffee.")
    assert (await ana.delete("/me")).status_code == 202
    later = ports.now() + timedelta(days=8)
    with ports.using(ports.Ports(clock=lambda: later)):
        await leaving.tidy()
    assert [row["revision"] for row in await rows("SELECT revision FROM earlier_wording")] == [2]


async def before(person: Person, agreement: str) -> str | None:
    """The words that this partner is shown as signed before those that lie there now."""
    viewer = Viewer(person.account, "ses_none", ports.now())
    words = await agreeing.signed_before(await agreement_for(viewer, agreement))
    return words and words.text


async def test_what_was_signed_before_is_for_both_but_of_a_boundary_for_its_owner(
    cast: World,
) -> None:
    """And after a departure nobody looks back at it."""
    ana, ben = cast.ana, cast.ben
    workbook = await cast.pair(ana, ben)
    ritual = await agreed(ana, ben, workbook)
    limit = await make(ana, workbook, BOUNDARY)
    for person in (ana, ben):
        await sign(person, limit)
    for one in (ritual, limit):
        assert (await edit(ana, one, text="After ten I go to bed.")).status_code == 200
    assert [await before(one, ritual) for one in (ana, ben)] == [RITUAL["text"]] * 2
    assert await before(ana, limit) == BOUNDARY["text"]
    assert await before(ben, limit) is None
    assert (await ben.post(f"/workbooks/{workbook}/departure")).status_code == 204
    assert await before(ana, limit) is None
