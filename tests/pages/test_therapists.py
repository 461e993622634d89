"""A therapist, as the two partners see it: linking, allowing, taking back, and who read what."""

from __future__ import annotations

import pytest

from tests.api.rest.clock import Clock
from tests.pages.conftest import Visit
from tests.pages.opened import Couple
from tests.pages.visitor import HOST, PASSWORD, Visitor


async def code_of(thea: Visitor) -> str:
    await thea.get("/me/therapist-code")
    await thea.press("Make a therapist code")
    code = thea.main.select_one(".code")
    assert code is not None
    return code.get_text()


async def linked(two: Couple, ana: Visitor, thea: Visitor) -> str:
    """Ana links Thea. The address of Ana's choice."""
    await ana.get(f"/workbooks/{two.workbook}/therapists")
    await ana.press("Link this therapist", code=await code_of(thea))
    return ana.path


async def test_linking_allows_nothing(
    two: Couple, visit: Visit, ana: Visitor, ben: Visitor
) -> None:
    """Nothing is ticked beforehand, and both see that she is linked."""
    thea = await visit("Thea").sign_up()
    await linked(two, ana, thea)
    assert ana.heading == "What Thea may see of mine"
    assert ana.main.select("input[name=scope][checked]") == []
    await ben.get(f"/workbooks/{two.workbook}/therapists")
    assert "Thea" in ben.text
    assert "You allow nothing." in ben.text


@pytest.mark.story("I18")
async def test_each_chooses_alone(two: Couple, visit: Visit, ana: Visitor, ben: Visitor) -> None:
    """What Ana allows changes no letter of Ben's pages, and she takes it back in one press."""
    thea = await visit("Thea").sign_up()
    place = await linked(two, ana, thea)
    await ben.get(place)
    before = ben.text
    await ana.press("Save my choice", scope=["answers", "agreements"])
    assert "You allow: My answers, once they have opened, Our agreements" in ana.text
    await ben.get(place)
    assert ben.text == before
    await ana.get(place)
    await ana.press("Allow nothing any more")
    assert "You allow nothing." in ana.text


async def test_more_than_before_needs_a_fresh_sign_in_and_less_does_not(
    clock: Clock, two: Couple, visit: Visit, ana: Visitor
) -> None:
    """The page says so before, and comes back after."""
    thea = await visit("Thea").sign_up()
    place = await linked(two, ana, thea)
    await ana.press("Save my choice", scope=["answers"])
    clock.forward(minutes=11)
    await ana.get(place)
    assert "you are asked to sign in once more" in ana.text
    ana.http.headers["referer"] = HOST + place
    await ana.press("Save my choice", scope=["answers", "progress"])
    assert ana.path.startswith("/sign-in?again=1")
    await ana.press("Sign in", login="ana@example.org", password=PASSWORD)
    assert ana.path == place
    clock.forward(minutes=11)
    await ana.press("Save my choice", scope=[])
    assert "You allow nothing." in ana.text


async def test_a_code_that_is_none(two: Couple, visit: Visit, ana: Visitor, ben: Visitor) -> None:
    """Unknown, ended, one's partner's, or there already: said at the field."""
    thea = await visit("Thea").sign_up()
    ended = await code_of(thea)
    await thea.press("End this code")
    await linked(two, ana, thea)
    for code, said in (
        ("0000-0000", "There is no therapist with this code."),
        (ended, "There is no therapist with this code."),
        (await code_of(ben), "A partner cannot be the therapist here as well."),
        (await code_of(thea), "This therapist is linked to this workbook already."),
    ):
        await ana.get(f"/workbooks/{two.workbook}/therapists")
        await ana.press("Link this therapist", code=code)
        assert ana.status == 422
        assert said in ana.text


async def test_nobody_else_comes_to_a_choice(two: Couple, visit: Visit, ana: Visitor) -> None:
    """Neither a stranger nor the therapist herself: not to look, not to press."""
    thea, sol = await visit("Thea").sign_up(), await visit("Sol").sign_up()
    place = await linked(two, ana, thea)
    await ana.press("Save my choice", scope=["answers"])
    for other in (thea, sol):
        for path, form in ((f"{place}/consent", {"scope": ["progress"]}), (f"{place}/ending", {})):
            await other.post(path, form)
            assert other.status == 404
        await other.get(place)
        assert other.status == 404
    await ana.get(place)
    assert [str(one["value"]) for one in ana.main.select("input[name=scope][checked]")] == [
        "answers"
    ]


@pytest.mark.story("I10")
async def test_what_a_therapist_sees_can_be_read_before_anything_is_allowed(
    two: Couple, visit: Visit, ana: Visitor, nobody: Visitor
) -> None:
    """Without an account, the same for everybody, and from the page on which one chooses."""
    thea, sol = await visit("Thea").sign_up(), await visit("Sol").sign_up()
    await nobody.get("/what-a-therapist-sees")
    for person in (ana, thea, sol):
        await person.get("/what-a-therapist-sees")
        assert str(person.main) == str(nobody.main)
    place = await linked(two, ana, thea)
    for path in (place, f"/workbooks/{two.workbook}/therapists"):
        await ana.get(path)
        await ana.follow("What a therapist sees")
        assert ana.heading == "What a therapist sees"


async def test_who_read_what_of_mine(two: Couple, visit: Visit, ana: Visitor, ben: Visitor) -> None:
    """Nobody at first; then a line for the day on which Thea read, and none for a partner."""
    await ana.get("/me/readings")
    assert "Nobody has read anything of yours." in ana.text
    thea = await visit("Thea").sign_up()
    place = await linked(two, ana, thea)
    entry = await two.opened()
    await ana.press("Save my choice", scope=["answers"])
    await ben.get(place)
    await ben.press("Save my choice", scope=["answers"])
    await ben.get(f"/entries/{entry}/review")
    as_a_program = bearer(thea)
    answer = await thea.http.get(f"/api/v1/entries/{entry}/review", headers=as_a_program)
    assert answer.status_code == 200
    await ana.get("/me/readings")
    rows = [" ".join(row.get_text(" ").split()) for row in ana.main.select("tbody tr")]
    assert len(rows) == 1
    assert rows[0].endswith("Thea An exercise that you two opened")
    await ana.follow("An exercise that you two opened")
    assert ana.path == f"/entries/{entry}/review"


@pytest.mark.story("I21")
async def test_a_line_leads_to_what_was_read(
    two: Couple, visit: Visit, ana: Visitor, ben: Visitor
) -> None:
    """Notes and agreements, too. A file of one's own is one's own doing; the other's log has no
    line of it, and nobody else has a log with these.
    """
    thea = await visit("Thea").sign_up()
    place = await linked(two, ana, thea)
    entry = await two.opened()
    finding, *_ = await two.discuss(entry)
    agreement = (await two.ana.make_agreement(two.workbook, "ritual", "Tea", "At four."))["id"]
    for visitor in (ana, ben):
        await visitor.get(place)
        await visitor.press("Save my choice", scope=["answers", "agreements"])
    as_a_program = bearer(thea)
    for path in (f"/findings/{finding}/notes", f"/agreements/{agreement}"):
        read = await thea.http.get(f"/api/v1{path}", headers=as_a_program)
        assert read.status_code == 200
    await two.ana.ask_for_export()
    ways = {"Your notes to a talk": f"/entries/{entry}/review",
            "Your agreements": f"/agreements/{agreement}"}  # fmt: skip
    for visitor in (ana, ben):
        for said, way in ways.items():
            await visitor.get("/me/readings")
            await visitor.follow(said)
            assert (visitor.status, visitor.path) == (200, way)
    await ana.get("/me/readings")
    assert "You Everything of yours, taken along" in ana.text
    await ben.get("/me/readings")
    assert "taken along" not in ben.text
    sol = await visit("Sol").sign_up()
    await sol.get("/me/readings")
    assert "Nobody has read anything of yours." in sol.text


def bearer(visitor: Visitor) -> dict[str, str]:
    """Their token as a program shows it; the browser then has no cookie any more."""
    token = visitor.http.cookies["__Host-workbook"]
    visitor.http.cookies.clear()
    return {"Authorization": f"Bearer {token}"}


async def test_what_is_allowed_ends_and_can_go_on(
    clock: Clock, two: Couple, visit: Visit, ana: Visitor
) -> None:
    """The day is said, it can be sooner, and after it the page says that it ended."""
    thea = await visit("Thea").sign_up()
    place = await linked(two, ana, thea)
    await ana.press("Save my choice", scope=["answers"], ends_on="2026-12-01")
    assert "It ends on 1 Dec 2026." in ana.text
    clock.forward(days=9)
    await ana.sign_in()
    await ana.get(place)
    assert "What you allowed ended on 1 Dec 2026." in ana.text
    await ana.press("Save my choice", scope=["answers"])
    assert "It ends on 1 Mar 2027." in ana.text


async def test_a_day_that_is_none_and_no_theme_are_said_at_the_field(
    two: Couple, visit: Visit, ana: Visitor
) -> None:
    """What was ticked stays ticked, and nothing is allowed."""
    thea = await visit("Thea").sign_up()
    place = await linked(two, ana, thea)
    for given, said in (
        ({"ends_on": "2099-01-01"}, "Please choose a day after today"),
        ({"ends_on": "soon"}, "Please choose a day after today"),
        ({"themes": "some"}, "Please choose at least one theme, or all of them."),
    ):
        await ana.get(place)
        await ana.press("Save my choice", scope=["answers"], **given)
        assert (ana.status, said in ana.text) == (422, True)
        assert [str(one["value"]) for one in ana.main.select("input[name=scope][checked]")] == [
            "answers"
        ]
    await ana.get(f"/workbooks/{two.workbook}/therapists")
    assert "You allow nothing." in ana.text


async def test_what_is_allowed_stands_before_the_first_answer(
    two: Couple, visit: Visit, ana: Visitor, ben: Visitor
) -> None:
    """One's own choice for this exercise and until when, never the partner's, with a way to it."""
    thea = await visit("Thea").sign_up()
    place = await linked(two, ana, thea)
    await ana.press(
        "Save my choice", scope=["answers"], themes="some", module=["speaking-and-listening"]
    )
    assert "Only of: Speaking and listening." in ana.text
    opened = [await two.ana.open_entry(two.workbook, slug) for slug in ("soft-start", "time-apart")]
    entry, other = (str(one["id"]) for one in opened)
    await ana.get(f"/entries/{entry}")
    assert "You allow Thea, until" in ana.text
    assert "My answers, once they have opened." in ana.text
    assert ana.main.select_one(f'a[href="{place}"]') is not None
    await ana.get(f"/entries/{other}")
    assert "You allow Thea nothing of this." in ana.text
    await ben.get(f"/entries/{entry}")
    assert "You allow Thea nothing of this." in ben.text
