"""All couples on one page, one couple's page, and what a therapist does in session."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.api.rest.clock import Clock
from tests.pages.at_work import EVERYTHING, AtWork, at_work
from tests.pages.conftest import Visit
from tests.pages.opened import Couple, couple
from tests.pages.screens_therapist import work
from tests.pages.visitor import PASSWORD, Visitor
from workbook import vault
from workbook.database import count_statements
from workbook.demo import words


@pytest.fixture
async def works(clock: Clock, app: Any, two: Couple, visit: Visit) -> AsyncIterator[AtWork]:
    """Thea, to whom both allow everything."""
    async with at_work(app, two, await visit("Thea").sign_up()) as made:
        yield made


def facts(works: AtWork) -> dict[str, str]:
    """What stands beside the only couple."""
    (row,) = works.thea.main.select(".couples > li")
    return {
        dt.get_text(): dd.get_text()
        for dt, dd in zip(row.select("dt"), row.select("dd"), strict=True)
    }


async def test_it_says_what_was_given_what_both_sent_and_what_to_talk_about(
    works: AtWork,
) -> None:
    """Counted, where both allow it; and nothing where they do not."""
    await work(works.two, works.program)
    await works.thea.get("/caseload")
    assert facts(works) == {
        "Given": "2", "Both have sent": "1", "To talk about": "2", "Next visit": "–",
    }  # fmt: skip
    await works.allow(EVERYTHING, ["agreements"])
    await works.thea.get("/caseload")
    assert set(facts(works).values()) == {"–"}
    await works.thea.follow("Ana and Ben")
    assert works.thea.path == works.couple


async def test_the_next_visit_is_the_therapists_own_note(
    works: AtWork, visit: Visit, clock: Clock
) -> None:
    """It decides the order, is gone when the day is over, and neither partner is told of it."""
    await works.thea.get(works.couple)
    for day in ("2026-11-21", "2028-01-01", "soon"):
        await works.thea.press("Keep the day", on=day)
        assert works.thea.status == 422
        assert "Please choose today or a day within a year" in works.thea.text
        await works.thea.get(works.couple)
    before = [await client.therapist_links(works.two.workbook) for client in _both(works)]
    await works.thea.press("Keep the day", on="2026-11-24")
    await works.thea.get("/caseload")
    assert facts(works)["Next visit"] == "24 Nov 2026"
    assert [await client.therapist_links(works.two.workbook) for client in _both(works)] == before
    clock.forward(days=3)
    await works.thea.sign_in()
    await works.thea.get("/caseload")
    assert facts(works)["Next visit"] == "–"


def _both(works: AtWork) -> list[Any]:
    return [works.two.ana, works.two.ben]


async def later(works: AtWork, clock: Clock, days: int) -> None:
    """Some days go by; the three sign in again."""
    clock.forward(days=days)
    await works.thea.sign_in()
    for client, name in ((works.two.ana, "ana"), (works.two.ben, "ben")):
        await client.sign_in(f"{name}@example.org", PASSWORD)


async def is_quiet(works: AtWork) -> bool:
    await works.thea.get("/caseload")
    return "Quiet for 14 days" in works.thea.text


async def test_quiet_is_by_what_opened_and_what_both_signed(works: AtWork, clock: Clock) -> None:
    """After 14 days, not after 13; a couple with whom nothing has opened is not called quiet; and
    what one of the two does alone changes nothing.
    """
    ana, ben, workbook = works.two.ana, works.two.ben, works.two.workbook
    assert not await is_quiet(works)
    entry = await works.two.opened()
    await later(works, clock, 13)
    assert not await is_quiet(works)
    await later(works, clock, 1)
    assert await is_quiet(works)
    await ana.write_note((await works.two.discuss(entry))[0], words.NOTE_ANA)
    alone = await ana.open_entry(workbook, "soft-start")
    await ana.save(alone["id"], "need", "space")
    made = (await ana.make_agreement(workbook, "ritual", "Tea", "At nine."))["id"]
    await ana.sign(made, (await ana.agreement(made)).tag)
    assert await is_quiet(works)
    await ben.sign(made, (await ben.agreement(made)).tag)
    assert not await is_quiet(works)
    await later(works, clock, 14)
    assert await is_quiet(works)
    await works.thea.follow("The quiet ones first")
    assert await is_quiet(works)
    await works.allow(["answers"], ["answers"])
    await works.two.opened(anas=words.VISIT_ANA, bens=words.VISIT_BEN)
    assert not await is_quiet(works)


async def test_a_held_exercise_is_opened_with_both_present(works: AtWork, ana: Visitor) -> None:
    """From the couple's page, asked once more before; then both read it. Not before both sent."""
    given = await works.program.assign(
        works.two.workbook, exercise="soft-start", reveal="in_session"
    )
    entry = given["entries"][0]
    await works.thea.get(f"/entries/{entry}/opening")
    assert works.thea.status == 409
    for client, answers in ((works.two.ana, words.PHONE_ANA), (works.two.ben, words.PHONE_BEN)):
        for prompt, body in answers.items():
            await client.save(entry, prompt, **body)
        await client.send(entry)
    await works.thea.get(works.couple)
    await works.thea.follow("Say it so it can be heard")
    assert works.thea.heading == "Open this with both of them here?"
    await ana.get(f"/entries/{entry}/review")
    assert ana.status == 404
    await works.thea.press("Open it now")
    assert works.thea.path == f"/entries/{entry}/review"
    await ana.get(f"/entries/{entry}/review")
    assert ana.status == 200
    await works.thea.get(f"/entries/{entry}/opening")
    assert works.thea.path == f"/entries/{entry}/review"


async def test_a_therapist_chooses_what_comes_up_and_gives_it_back(
    works: AtWork, ana: Visitor
) -> None:
    """By place and number; the couple finds it as their agenda; and the usual order comes back."""
    entry = await works.two.opened()
    usual = await works.two.discuss(entry)
    await works.thea.get(f"/entries/{entry}/review")
    await works.thea.follow("Choose what comes up")
    findings = [str(one["name"])[2:] for one in works.thea.main.select("select[name^='p.']")]
    chosen = {f"p.{key}": "" for key in findings}
    chosen |= {f"p.{findings[-1]}": "1", f"p.{findings[0]}": "2"}
    await works.thea.press("Take it like this", **chosen, items="2")
    assert works.thea.path == f"/entries/{entry}/review"
    assert await works.two.discuss(entry) == [findings[-1], findings[0]]
    await works.thea.get(f"/entries/{entry}/agenda")
    await works.thea.press("Back to the usual order")
    assert await works.two.discuss(entry) == usual
    await works.thea.post(f"/entries/{entry}/agenda", {"p.fnd_none": "1"})
    assert works.thea.status == 422
    await works.thea.post(f"/entries/{entry}/agenda", {f"p.{findings[0]}": "many"})
    assert works.thea.status == 400
    await ana.get(f"/entries/{entry}/agenda")
    assert ana.status == 404


async def test_outcomes_are_noted_with_the_couple(works: AtWork) -> None:
    """By the therapist in session, on the page of each finding; the sheet then leaves it out."""
    entry = await works.two.opened()
    first = (await works.two.discuss(entry))[0]
    await works.thea.get(f"/entries/{entry}/findings/{first}")
    await works.thea.press("We agree to differ")
    review = await works.two.ana.review(entry)
    assert {one["id"]: one["state"] for one in review["findings"]}[first] == "differ"


async def test_somebody_who_is_no_therapist_finds_an_empty_page(visit: Visit) -> None:
    """And a way to a code; whoever is one finds the way to the page on the first one."""
    sol = await visit("Sol").sign_up()
    assert "My couples" not in sol.text
    await sol.get("/caseload")
    await sol.follow("Give a couple a code")
    assert sol.path == "/me/therapist-code"


async def test_the_way_to_it_is_on_a_therapists_first_page(works: AtWork) -> None:
    """As long as a couple is there."""
    await works.thea.get("/")
    await works.thea.follow("My couples")
    assert works.thea.heading == "My couples"
    await works.two.ana.end_consent(works.link)
    await works.thea.get("/")
    assert "My couples" not in works.thea.text


async def test_more_couples_take_no_more_statements(works: AtWork, visit: Visit, app: Any) -> None:
    """With the keys in memory, and with none: then one more loads the keys of all."""
    await works.two.opened()
    before = [await _sent(works, cold=cold) for cold in (False, True)]
    assert before[0] <= 4  # who asks takes three
    cleo, dan = [await visit(name).sign_up() for name in ("Cleo", "Dan")]
    async with couple(app, cleo, dan) as others, at_work(app, others, works.thea):
        await others.opened()
        assert [await _sent(works, cold=cold) for cold in (False, True)] == before
    assert len(works.thea.main.select(".couples > li")) == 2


async def _sent(works: AtWork, *, cold: bool) -> int:
    """How many statements the page takes."""
    await works.thea.get("/caseload")
    if cold:
        vault.current().forget_opened()
    with count_statements() as seen:
        await works.thea.get("/caseload")
    return len(seen)
