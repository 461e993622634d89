"""What is mine: name, password, devices, who read what, a copy, leaving and erasing."""

from __future__ import annotations

import json

import pytest
from bs4 import Tag

from tests.api.rest.clock import Clock
from tests.pages.conftest import Visit
from tests.pages.opened import Couple
from tests.pages.visitor import PASSWORD, Visitor

ANOTHER = "seven geese over the weir"
HERE = {"Sec-Fetch-Site": "same-origin"}
PLACES = ("", "/invitations", "/homework", "/therapists", "/leaving")


async def test_my_name_is_changed_for_both(two: Couple, ana: Visitor, ben: Visitor) -> None:
    """A name that does not fit comes back with what was typed."""
    await ana.get("/me")
    await ana.follow("Name and language")
    await ana.press("Save", name=" ")
    assert ana.status == 422
    await ana.press("Save", name="Anna")
    assert "You are Anna" in ana.page.get_text()
    await ben.get("/")
    assert "With Anna" in ben.text


async def test_a_language_that_is_not_offered_is_refused(ana: Visitor) -> None:
    """At its field."""
    await ana.get("/me/name")
    await ana.press("Save", language="xx")
    assert ana.status == 422
    assert "Choose one of" in ana.text


async def test_another_password_signs_out_everywhere_else(visit: Visit, ana: Visitor) -> None:
    """Neither the present nor the new one is ever in a page; and the old one opens nothing."""
    laptop = await visit("Ana").sign_in()
    await ana.get("/me/password")
    await ana.press(
        "Change my password", password="not the right words", new_password=ANOTHER, again=ANOTHER
    )
    assert "This is not the password that you have now." in ana.text
    await ana.press("Change my password", password=PASSWORD, new_password=ANOTHER, again="other")
    assert "The two new passwords differ." in ana.text
    assert ANOTHER not in ana.response.text
    await ana.press("Change my password", password=PASSWORD, new_password=ANOTHER, again=ANOTHER)
    assert ana.heading == "Where I am signed in"
    await laptop.get("/")
    assert laptop.heading == "A workbook for two"
    await laptop.sign_in()
    assert laptop.status == 422


async def test_i_sign_out_on_another_device(visit: Visit, ana: Visitor) -> None:
    """By its line, and my own by its own; a stranger's press ends nothing of mine."""
    laptop = await visit("Ana").sign_in()
    await ana.get("/me/devices")
    lines = ana.main.select(".tasks li")
    mine, others = sorted(lines, key=lambda line: "this one" not in line.get_text())
    sol = await visit("Sol").sign_up()
    for line in (mine, others):
        await sol.post(ending(line), {})
        assert sol.status == 404
    await ana.post(ending(others), {})
    assert ana.heading == "Where I am signed in"
    assert len(ana.main.select(".tasks li")) == 1
    await laptop.get("/")
    assert laptop.heading == "A workbook for two"
    await ana.post(ending(mine), {})
    assert ana.heading == "A workbook for two"


@pytest.mark.story("I01", "I21")
async def test_what_happened_to_my_account(visit: Visit, ana: Visitor) -> None:
    """Nothing at first; then a line for the day on which somebody was refused, for me alone."""
    await ana.get("/me")
    await ana.follow("What happened to my account")
    assert "Nothing has happened to it." in ana.text
    somebody = visit("Ben")
    for _ in range(2):
        await somebody.get("/sign-in")
        await somebody.press("Sign in", login="ana@example.org", password="not this one at all")
    await ana.get("/me/security")
    (line,) = [" ".join(row.get_text(" ").split()) for row in ana.main.select("tbody tr")]
    assert line.endswith("Somebody tried to sign in and was not let in 2")
    sol = await visit("Sol").sign_up()
    await sol.get("/me/security")
    assert "Nothing has happened to it." in sol.text


def ending(line: Tag) -> str:
    form = line.find("form")
    assert isinstance(form, Tag)
    return str(form["action"])


@pytest.mark.parametrize(
    ("button", "stays"), [("Sign out everywhere else", True), ("Sign out everywhere", False)]
)
async def test_i_sign_out_everywhere(visit: Visit, ana: Visitor, button: str, stays: bool) -> None:
    """Else, or here as well."""
    laptop = await visit("Ana").sign_in()
    await ana.get("/me/devices")
    await ana.press(button)
    await laptop.get("/")
    assert laptop.heading == "A workbook for two"
    await ana.get("/")
    assert (ana.heading == "Your workbook") is stays


@pytest.mark.asvs("7.5.3", "5.4.1", "5.4.2")
@pytest.mark.story("I17")
async def test_a_copy_of_what_is_mine(
    clock: Clock, two: Couple, ana: Visitor, ben: Visitor
) -> None:
    """One file with my words and none of Ben's, after a fresh sign-in, and for nobody else."""
    await two.opened()
    clock.forward(minutes=11)
    await ana.get("/me/export")
    await ana.press("Save my copy")
    assert ana.path.startswith("/sign-in?again=1")
    await ana.press("Sign in", login="ana@example.org", password=PASSWORD)
    sent = await ana.http.post("/me/export", headers=HERE)
    place = sent.headers["location"]
    file = await ana.http.get(place)
    assert file.headers["content-disposition"] == 'attachment; filename="mine.json"'
    assert file.headers["cache-control"] == "no-store"
    assert json.loads(file.text)["profile"]["name"] == "Ana"
    assert "Ben" not in file.text
    await ben.get(place)
    assert ben.status == 404


@pytest.mark.asvs("1.2.10", "5.4.1")
@pytest.mark.story("I17")
async def test_what_i_share_as_a_table_and_for_a_program(
    two: Couple, ana: Visitor, ben: Visitor
) -> None:
    """The same as the API gives, as files. Ben finds neither; a formula becomes none."""
    entry = await two.opened()
    await two.ana.add(entry, "need", "=1+1")
    export = (await two.ana.ask_for_export())["id"]
    await ana.get("/me/export")
    for what in ("csv", "json"):
        assert ana.page.find("button", {"name": "what", "value": what})
        sent = await ana.http.post("/me/export", data={"what": what}, headers=HERE)
        place = sent.headers["location"]
        file = await ana.http.get(place)
        assert file.headers["content-disposition"].startswith('attachment; filename="mine.')
        await ben.get(place)
        assert ben.status == 404
        if place.endswith("json"):
            assert json.loads(file.text)["answers"] == await two.ana.shared_answers(export)
        else:
            assert file.text.removeprefix("\ufeff") == await two.ana.shared_answers_csv(export)
            assert "'=1+1" in file.text
    await ana.post("/me/export", {"what": "all"})
    assert ana.status == 400


async def test_erasing_takes_a_tick_and_a_fresh_sign_in(clock: Clock, ana: Visitor) -> None:
    """Then one is signed out everywhere; for seven days a sign-in finds the way back."""
    await ana.get("/me/erasing")
    await ana.press("Erase my account in seven days")
    assert ana.status == 422
    clock.forward(minutes=11)
    await ana.press("Erase my account in seven days", sure="yes")
    assert ana.path.startswith("/sign-in?again=1")
    await ana.sign_in()
    await ana.get("/me/erasing")
    await ana.press("Erase my account in seven days", sure="yes")
    assert ana.heading == "A workbook for two"
    await ana.sign_in()
    assert "is going to be erased on 29 Nov 2026" in ana.text
    await ana.press("Keep my account")
    assert "going to be erased" not in ana.text
    await ana.post("/me/erasing/undoing", {})
    assert ana.path == "/me"


@pytest.mark.story("I16")
async def test_nobody_sees_that_an_account_is_to_be_erased(
    two: Couple, ana: Visitor, ben: Visitor
) -> None:
    """Ben's pages are the same to the letter."""
    await ben.get("/")
    before = ben.text
    await ana.get("/me/erasing")
    await ana.press("Erase my account in seven days", sure="yes")
    await ben.get("/")
    assert ben.text == before


async def test_leaving_a_workbook(two: Couple, ana: Visitor, ben: Visitor) -> None:
    """Alone and at once, after a tick. The other one sees that it is closed, and nothing more."""
    await ana.get(f"/workbooks/{two.workbook}/leaving")
    await ana.press("Leave this workbook")
    assert ana.status == 422
    await ana.press("Leave this workbook", sure="yes")
    assert "This workbook is closed" in ana.text
    await ben.get("/")
    assert "This workbook is closed" in ben.text
    mine = ana.main.find("section")
    others = ben.main.find("section")
    assert mine is not None
    assert others is not None
    said = str(others).replace("With Ana", "With Ben")
    assert said == str(mine), "who left is not told"
    for place in PLACES:
        await ben.get(f"/workbooks/{two.workbook}{place}")
        assert ben.status == 200
        assert "closed" in ben.text or place == "/homework"


async def test_what_i_had_begun_stays_readable_when_the_other_leaves(
    two: Couple, ana: Visitor, ben: Visitor
) -> None:
    """By me alone, on a page that offers nothing that cannot be done any more."""
    entry = (await two.ana.open_entry(two.workbook, "soft-start"))["id"]
    await two.ana.save(entry, "note", value="I had only begun.")
    await two.ben.leave(two.workbook)
    await ana.get("/")
    await ana.get(f"/entries/{entry}")
    assert "This workbook is closed." in ana.text
    assert ana.main.find("button") is None
    await ana.follow("Read what I wrote")
    assert "I had only begun." in ana.text
    assert "once it is open" not in ana.text
    await ben.get(f"/entries/{entry}")
    assert "Read what I wrote" not in ben.text
    await ben.get(f"/entries/{entry}/mine")
    assert (ben.status, "begun" in ben.text) == (404, False)


async def test_these_pages_are_mine_alone(visit: Visit, two: Couple) -> None:
    """A stranger finds nothing at any address of the workbook, by either verb."""
    sol = await visit("Sol").sign_up()
    for place in PLACES:
        await sol.get(f"/workbooks/{two.workbook}{place}")
        assert sol.status == 404
        await sol.get(f"/workbooks/wb_{'a' * 26}{place}")
        assert sol.status == 404
    for place in PLACES[1:]:
        path = f"/workbooks/{two.workbook}{place}"
        form = {"/homework": {"module": "boundaries"}, "/leaving": {"sure": "yes"}}
        await sol.post(path, {"code": "x"} if place == "/therapists" else form.get(place, {}))
        assert sol.status == 404
        assert "You are Sol" in sol.page.get_text()


async def test_who_sees_what_is_said_in_words(ana: Visitor) -> None:
    """With the one limit that every couple should know."""
    await ana.get("/me")
    await ana.follow("Who sees what")
    assert "if you have sent, and nothing has opened" in ana.text
    assert "whoever runs a server could" in ana.text


async def test_there_are_no_messages_unless_one_asks_and_it_says_so(ana: Visitor) -> None:
    """Nobody has to look for a switch to be left alone."""
    await ana.get("/me")
    assert "Nothing is sent to you unless you ask for it" in ana.text


@pytest.mark.parametrize("path", ["/nothing", "/me/nothing", "/workbooks/x/y/z"])
async def test_an_unknown_address_knows_who_is_asking(ana: Visitor, path: str) -> None:
    """So that nobody thinks they were signed out."""
    await ana.get(path)
    assert ana.status == 404
    assert "You are Ana" in ana.page.get_text()
