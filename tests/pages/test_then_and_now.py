"""Two rounds of one exercise side by side, with a browser that runs no script."""

from __future__ import annotations

from bs4 import Tag

from tests.pages.conftest import Visit
from tests.pages.opened import Couple
from tests.pages.rounds import twice
from tests.pages.visitor import Visitor


def pairs_of(visitor: Visitor, question: str) -> list[str]:
    """The four sides of this question as they read: mine and theirs of then, then of now."""
    heading = next(h for h in visitor.main.find_all("h2") if h.get_text(strip=True) == question)
    section = heading.find_parent("section")
    assert isinstance(section, Tag)
    return [" ".join(side.get_text(" ").split()) for side in section.select(".side")]


NEED = "What do you need most here?"


async def test_both_rounds_lie_side_by_side_with_the_change_in_words(
    ana: Visitor, ben: Visitor, two: Couple
) -> None:
    """From the review of the second round; each reads their own first. No number of change."""
    _, now = await twice(two)
    await ana.get(f"/entries/{now}/review")
    await ana.follow("Then and now")
    assert pairs_of(ana, NEED) == ["● Ana Respect", "■ Ben Space", "● Ana Space", "■ Ben Space"]
    assert "Your answers are closer together than they were then. What has helped?" in ana.text
    await ben.get(f"/entries/{now}/then-and-now")
    assert pairs_of(ben, NEED) == ["● Ben Space", "■ Ana Respect", "● Ben Space", "■ Ana Space"]
    for word in ("score", "distance", "%"):
        assert word not in ben.text


async def test_any_earlier_round_can_be_looked_back_to(ana: Visitor, two: Couple) -> None:
    """The last one first; another by its day. One that is no earlier round is not there."""
    first, second = await twice(two)
    third = (await twice(two))[1]
    await ana.get(f"/entries/{third}/then-and-now?then={first}")
    assert pairs_of(ana, NEED)[0] == "● Ana Respect"
    chosen = ana.main.select("[aria-current]")
    assert [str(one["href"]).split("=")[1] for one in chosen] == [first]
    await ana.get(f"/entries/{second}/then-and-now?then={third}")
    assert ana.status == 404


async def test_a_first_round_has_nothing_to_look_back_to(ana: Visitor, two: Couple) -> None:
    """Its review does not offer it, and its page says what to expect."""
    first, _ = await twice(two)
    await ana.get(f"/entries/{first}/review")
    assert ana.main.find("a", href=f"/entries/{first}/then-and-now") is None
    await ana.get(f"/entries/{first}/then-and-now")
    assert "There is no earlier round yet." in ana.text


async def test_what_is_no_longer_shared_leaves_both_rounds(
    ana: Visitor, ben: Visitor, two: Couple
) -> None:
    """It looks like a skip, and there is no word about what changed."""
    then, now = await twice(two)
    await two.ana.stop_sharing(then, "need")
    for reader in (ana, ben):
        await reader.get(f"/entries/{now}/then-and-now")
        assert sum("Nothing to compare here." in side for side in pairs_of(reader, NEED)) == 1
        assert "closer together" not in _section(reader, NEED)


def _section(visitor: Visitor, question: str) -> str:
    heading = next(h for h in visitor.main.find_all("h2") if h.get_text(strip=True) == question)
    section = heading.find_parent("section")
    assert isinstance(section, Tag)
    return section.get_text(" ")


async def test_a_round_that_has_not_opened_is_not_there(
    ana: Visitor, ben: Visitor, two: Couple
) -> None:
    """Whatever the other one has done with it."""
    await twice(two)
    third = str((await two.ana.open_entry(two.workbook, "soft-start"))["id"])
    await ben.get(f"/entries/{third}/then-and-now")
    before = ben.text
    assert ben.status == 404
    for prompt in ("statement", "need"):
        await two.ana.save(third, prompt, skip=True)
    await two.ana.send(third)
    await ben.get(f"/entries/{third}/then-and-now")
    assert (ben.status, ben.text) == (404, before)


async def test_a_stranger_finds_nothing(visit: Visit, two: Couple, nobody: Visitor) -> None:
    """The page for what is not there; signed out, the page to sign in."""
    _, now = await twice(two)
    sol = await visit("Sol").sign_up()
    await sol.get("/entries/ent_" + "a" * 26 + "/then-and-now")
    absent = sol.text
    await sol.get(f"/entries/{now}/then-and-now")
    assert (sol.status, sol.text) == (404, absent)
    await nobody.get(f"/entries/{now}/then-and-now")
    assert nobody.heading == "Sign in"
