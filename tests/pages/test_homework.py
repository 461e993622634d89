"""Homework on pages: given by the two or by a therapist, with from whom; one thing for today."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from api.pages.giving import LONGEST_LINE, LONGEST_NOTE
from tests.api.rest.clock import Clock
from tests.pages.conftest import Visit
from tests.pages.opened import Couple
from tests.pages.test_therapists import bearer, linked
from tests.pages.visitor import Visitor, filled


async def test_the_two_give_themselves_a_theme(
    clock: Clock, two: Couple, ana: Visitor, ben: Visitor
) -> None:
    """Its exercises are there for both, with from whom, by when, and the words to it."""
    await ana.get(f"/workbooks/{two.workbook}/homework")
    assert "There is no homework." in ana.text
    await ana.follow("Give yourselves some")
    await ana.follow("Boundaries")
    await ana.press("Put it on the list", due_on="2026-12-03", note="Slowly.\nWith tea.")
    assert "From you · by 3 Dec 2026, or when it suits you" in ana.text
    await ben.get(f"/workbooks/{two.workbook}/homework")
    assert "From Ana" in ben.text
    assert "Slowly. With tea." in ben.text
    await ben.get("/")
    assert "From Ana · by 3 Dec 2026" in ben.text
    assert thing(ben)[0] == "A map of my limits", "the first of them"
    await ben.follow("A map of my limits")
    assert ben.path.startswith("/entries/")


async def test_it_is_taken_off_the_list_by_either(two: Couple, ana: Visitor, ben: Visitor) -> None:
    """What was opened for it stays."""
    await ana.get(f"/workbooks/{two.workbook}/homework/new?module=boundaries")
    await ana.press("Put it on the list")
    await ben.get(f"/workbooks/{two.workbook}/homework")
    await ben.press("Take it off the list : Boundaries")
    assert "There is no homework." in ben.text
    await ana.get("/")
    assert "A map of my limits" in ana.text
    assert "From you" not in ana.text


async def test_only_some_of_it_with_days_and_words(
    clock: Clock, two: Couple, ana: Visitor, ben: Visitor
) -> None:
    """Both read the same words; what was left out is not opened."""
    await ana.get(f"/workbooks/{two.workbook}/homework/new?module=boundaries")
    await ana.press(
        "Put it on the list", exercise=["map-my-limits", "saying-no"], why="Less noise.",
        when="After dinner", where="At the table", minutes="20", from_on="2026-12-01",
        due_on="2026-12-08", repeat="weekly", reveal="together",
    )  # fmt: skip
    said = "from 1 Dec 2026 to 8 Dec 2026, or when it suits you · every week"
    words = "What for Less noise. At what time After dinner Where At the table For how long"
    assert f"From you · {said}" in ana.text
    await ben.get(f"/workbooks/{two.workbook}/homework")
    assert f"From Ana · {said} {words} about 20 minutes" in ben.text
    day = ben.main.select_one("a[href$=calendar]")
    assert day is not None
    file = await ben.http.get(str(day["href"]))
    assert (file.status_code, file.headers["content-type"]) == (200, "text/calendar; charset=utf-8")
    assert "Less noise" not in file.text
    found = [await two.ben.entry(one["id"]) for one in await two.ben.entries(two.workbook)]
    assert {one["exercise"]["slug"] for one in found} == {"map-my-limits", "saying-no"}
    assert {one["reveal"] for one in found} == {"together"}


@pytest.mark.parametrize("typed", ["", "nothing-of-the-kind"])
async def test_a_theme_has_to_be_one(two: Couple, ana: Visitor, typed: str) -> None:
    """Else the theme is asked for again, and nothing is opened."""
    await ana.post(f"/workbooks/{two.workbook}/homework", {"module": typed})
    assert ana.status == 422
    assert ("There is no module" if typed else "Please choose a theme.") in ana.text
    assert await two.ana.entries(two.workbook) == []


async def test_what_does_not_fit_comes_back(clock: Clock, two: Couple, ana: Visitor) -> None:
    """With what was typed, and a sentence at each place. Nothing is opened by it."""
    clock.at = datetime(2026, 11, 22, 12, tzinfo=UTC)
    await ana.get(f"/workbooks/{two.workbook}/homework/new?module=boundaries")
    wrong: dict[str, str | list[str]] = {
        "exercise": [], "from_on": "3 Dec", "due_on": "2026-11-21", "minutes": "an hour",
        "why": "x" * (LONGEST_LINE + 1), "note": "x" * (LONGEST_NOTE + 1),
    }  # fmt: skip
    await ana.press("Put it on the list", **wrong)
    assert ana.status == 422
    for said in (
        "Please choose one exercise at least.",
        "Please write the day as year, month and day",
        "Please choose today or a day to come",
        "Please write the minutes as a number",
        "Use at most 500 characters.",
        "Use at most 2,000 characters.",
    ):
        assert said in ana.text
    typed = filled(ana.main.select_one("form") or ana.main)
    assert {name: typed.get(name, []) for name in wrong} == wrong
    await ana.press(
        "Put it on the list", exercise=["saying-no"], from_on="2026-12-08", due_on="2026-12-01",
        minutes="", why="", note="",
    )  # fmt: skip
    assert "The first day comes after the last one." in ana.text
    assert await two.ana.entries(two.workbook) == []


async def test_put_off_for_oneself_alone(
    clock: Clock, two: Couple, ana: Visitor, ben: Visitor
) -> None:
    """It leaves what is proposed today, and comes back when it is taken up; Ben's pages stay."""
    book = f"/workbooks/{two.workbook}"
    await ana.get(f"{book}/homework/new?module=boundaries")
    await ana.press("Put it on the list", exercise=["saying-no"])
    bens = [(await ben.get(path)).text for path in ("/", f"{book}/homework")]
    await ana.follow("Not now : Saying no, hearing no")
    await ana.press("Leave it aside", until="2026-11-22")
    assert ana.status == 422
    assert "Choose a day after today, or none." in ana.text
    await ana.press("Leave it aside", until="2026-12-24")
    assert "You have put this off until 24 Dec 2026. Only you can see this." in ana.text
    await ana.get("/")
    assert thing(ana)[0] != "Saying no, hearing no"
    assert "For another day Saying no, hearing no From you Not for now" in ana.text
    assert [(await ben.get(path)).text for path in ("/", f"{book}/homework")] == bens
    await ana.get(f"{book}/homework")
    await ana.press("I take it up again : Saying no, hearing no")
    await ana.get("/")
    assert thing(ana)[0] == "Saying no, hearing no"


async def test_a_therapists_homework_says_from_whom(
    two: Couple, visit: Visit, ana: Visitor, ben: Visitor
) -> None:
    """By name, on the list of both."""
    thea = await visit("Thea").sign_up()
    place = await linked(two, ana, thea)
    for one in (ana, ben):
        await one.get(place)
        await one.press("Save my choice", scope=["progress"])
    given = await thea.http.post(
        f"/api/v1/workbooks/{two.workbook}/assignments",
        json={"exercise": "soft-start"},
        headers=bearer(thea),
    )
    assert given.status_code == 201
    for one in (ana, ben):
        await one.get("/")
        assert "Say it so it can be heard From Thea" in one.text


async def test_a_therapist_gives_and_takes_off_the_list(
    two: Couple, visit: Visit, ana: Visitor, ben: Visitor
) -> None:
    """The same words for both; the two and a stranger have no such page."""
    thea = await visit("Thea").sign_up()
    place = await linked(two, ana, thea)
    for one in (ana, ben):
        await one.get(place)
        await one.press("Save my choice", scope=["answers"])
    await ana.get(f"/workbooks/{two.workbook}/homework/new?module=boundaries")
    await ana.press("Put it on the list", exercise=["saying-no"], note="Ours.")
    home = f"/caseload/{two.workbook}/homework"
    await thea.get(home)
    assert "Homework for Ana and Ben" in thea.text
    assert "You have given them nothing yet." in thea.text
    await thea.follow("Give homework")
    await thea.follow("Boundaries")
    await thea.press("Put it on the list", exercise=[], minutes="soon")
    assert thea.status == 422
    await thea.press(
        "Put it on the list", exercise=["map-my-limits"], minutes="20", reveal="in_session"
    )
    assert "A map of my limits From you" in thea.text
    assert "Ours." not in thea.text
    for one in (ana, ben):
        await one.get(f"/workbooks/{two.workbook}/homework")
        assert "A map of my limits From Thea For how long about 20 minutes" in one.text
    for one in (ana, await visit("Sol").sign_up()):
        for path in (home, f"{home}/new"):
            await one.get(path)
            assert one.status == 404
        await one.post(home, {"module": "boundaries"})
        assert one.status == 404
    await thea.get(home)
    await thea.press("Take it off the list : A map of my limits")
    assert "You have given them nothing yet." in thea.text


async def test_a_stranger_takes_nothing_off_and_gives_nothing(
    two: Couple, visit: Visit, ana: Visitor
) -> None:
    """It stays as it was."""
    await ana.get(f"/workbooks/{two.workbook}/homework/new?module=boundaries")
    await ana.press("Put it on the list")
    form = ana.main.select_one(".panel form[action$=ending]")
    assert form is not None
    sol = await visit("Sol").sign_up()
    await sol.post(str(form["action"]), {})
    assert sol.status == 404
    await sol.get(f"/workbooks/{two.workbook}/homework/new?module=boundaries")
    assert sol.status == 404
    for place in ("refusal", "taking-up"):
        await sol.post(str(form["action"]).replace("ending", place), {})
        assert sol.status == 404
    await ana.get(ana.path)
    assert "Boundaries" in ana.text


async def test_one_thing_for_today_is_what_is_next_for_me(
    two: Couple, ana: Visitor, ben: Visitor
) -> None:
    """A new exercise, then the one that was begun, then what has opened; by what I see alone."""
    await ana.get("/")
    assert thing(ana) == (
        "Before we begin",
        "An exercise that fits next. You can stop in the middle.",
    )
    entry = str((await two.ana.open_entry(two.workbook, "soft-start"))["id"])
    await two.ana.save(entry, "need", "respect")
    await ana.get("/")
    await ben.get("/")
    assert thing(ana)[1].startswith("You have begun this.")
    before = thing(ben)
    assert before[1].startswith("It is on your list.")
    await two.ana.save(entry, "statement", skip=True)
    await two.ana.send(entry)
    await ben.get("/")
    assert thing(ben) == before, "what Ana did shows nowhere"
    opened = await two.opened()
    await ana.get("/")
    assert thing(ana)[1] == "It has opened for you both."
    await ana.follow("Say it so it can be heard")
    assert ana.path == f"/entries/{opened}/review"


async def test_in_a_closed_workbook_nothing_is_proposed(two: Couple, ana: Visitor) -> None:
    """It says that it is closed, and what is mine can still be read."""
    await two.ben.leave(two.workbook)
    await ana.get("/")
    assert ana.main.select_one(".thing") is None
    assert "Choose an exercise" not in ana.text


def thing(page: Visitor) -> tuple[str, str]:
    """The one thing for today, and the sentence about it."""
    found = page.main.select_one(".thing")
    assert found is not None
    after = found.find_next_sibling("p")
    assert after is not None
    return found.get_text(strip=True), after.get_text(strip=True)
