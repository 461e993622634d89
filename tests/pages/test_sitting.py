"""The sitting together on two phones, without a script."""

from __future__ import annotations

from bs4 import Tag

from tests.pages.conftest import Visit
from tests.pages.opened import Couple
from tests.pages.visitor import Visitor, filled


def speaker(visitor: Visitor) -> str:
    """Who speaks, as this phone says."""
    said = visitor.main.select_one(".turn [role=status]")
    assert isinstance(said, Tag)
    return said.get_text(" ", strip=True).split()[1]


async def begun(ana: Visitor, two: Couple) -> str:
    """Ana begins one of 40 minutes. The sitting's address."""
    await ana.get(f"/entries/{await two.opened()}/review")
    await ana.follow("Talk about it together")
    await ana.press("Begin")
    return ana.path


async def test_two_go_through_it_by_turns_and_close_with_thanks(
    ana: Visitor, ben: Visitor, two: Couple
) -> None:
    """Begin, change over, outcome, next, the end, close: either may press, both see the same."""
    here = await begun(ana, two)
    await ben.get(here)
    assert ben.heading == ana.heading
    first = speaker(ana)
    assert speaker(ben) == first
    await ben.press("Change over")
    await ana.get(here)
    assert {first, speaker(ana)} == {"Ana", "Ben"}
    headings = []
    while ana.heading != "To close":
        headings.append(ana.heading)
        if "What came of it?" in ana.text:
            await ana.press("We talked")
            assert ana.path == here
            assert "Talked about" in ana.text
        presses = (ana, ben)[len(headings) % 2]
        await presses.get(here)
        await presses.press("Next")
        await ana.get(here)
    assert len(headings) >= 2
    assert "Say one thing you appreciated in this talk." in ana.text
    await ana.press("Close this talk")
    assert ana.path.endswith("/review")
    await ben.get(here)
    assert ben.heading == "Talk about it together"


async def test_a_length_is_a_choice_and_no_clock(ana: Visitor, two: Couple) -> None:
    """20, 40 or 60 minutes; the page says that no clock runs, and shows none."""
    await ana.get(f"/entries/{await two.opened()}/sitting")
    lengths = [str(one["value"]) for one in ana.main.find_all("input", attrs={"name": "minutes"})]
    assert lengths == ["20", "40", "60"]
    assert "No clock runs." in ana.text
    await ana.press("Begin", minutes="20")
    assert ana.main.find("time") is None


async def test_beginning_twice_is_one_sitting(ana: Visitor, ben: Visitor, two: Couple) -> None:
    """Both press begin: the second comes into the first one's."""
    entry = await two.opened()
    for one in (ana, ben):
        await one.get(f"/entries/{entry}/sitting")
    await ana.press("Begin", minutes="20")
    await ana.press("Next")
    await ben.press("Begin", minutes="60")
    assert ben.heading == ana.heading
    assert (await two.ana.sitting(entry))["minutes"] == 20


async def test_two_who_press_next_go_one_step(ana: Visitor, ben: Visitor, two: Couple) -> None:
    """A button says where to, so the second press is the same press."""
    here = await begun(ana, two)
    await ben.get(here)
    await ana.press("Next")
    await ben.press("Next")
    assert ben.heading == ana.heading
    await ana.press("One back")
    await ben.get(here)
    assert ben.heading == ana.heading


async def test_a_pause_has_what_the_two_agree_on(ana: Visitor, ben: Visitor, two: Couple) -> None:
    """At once, without a word; then a day, a time and words, each by itself. And they go on."""
    here = await begun(ana, two)
    at = ana.heading
    await ana.press("Pause")
    assert ana.heading == "You are taking a break"
    await ben.get(here)
    for one in (ana, ben):
        await one.follow("Say when you go on")
    await ana.press("Keep this", on="2027-01-04", at="19:30")
    await ben.press("Keep this", words="With <i>tea</i>.")
    assert "4 Jan 2027, 19:30 With <i>tea</i>." in ben.text
    await ben.follow("Say when you go on")
    await ben.press("Keep this", at="")
    assert "4 Jan 2027 With" in ben.text
    await ben.press("Go on")
    await ana.get(here)
    assert ana.heading == at


async def test_the_start_says_when_a_talk_goes_on(
    ana: Visitor, ben: Visitor, visit: Visit, two: Couple
) -> None:
    """As far as the two said it, for both of them; nothing any more once they go on."""
    here = await begun(ana, two)
    start = (await ana.get("/")).text
    await ana.get(here)
    await ana.press("Pause")
    assert "You two are taking a break from it." in (await ben.get("/")).text
    await ana.follow("Say when you go on")
    await ana.press("Keep this", on="2027-01-04", at="19:30")
    for one in (ana, ben):
        assert "You two go on with it on 4 Jan 2027 at 19:30." in (await one.get("/")).text
    assert "go on with it" not in (await (await visit("Sol").sign_up()).get("/")).text
    await ana.get(here)
    await ana.press("Go on")
    assert (await ana.get("/")).text == start


async def test_a_return_that_cannot_be_read_comes_back_with_what_was_typed(
    ana: Visitor, two: Couple
) -> None:
    """422, a sentence at each field, nothing lost."""
    here = await begun(ana, two)
    await ana.press("Pause")
    await ana.get(f"{here}/return")
    await ana.press("Keep this", on="next week", at="half past", words="With tea.")
    assert ana.status == 422
    assert [one["href"] for one in ana.main.select(".faults a")] == ["#f-on", "#f-at"]
    form = ana.main.find("form")
    assert isinstance(form, Tag)
    typed = filled(form)
    assert (typed["on"], typed["at"], typed["words"]) == ("next week", "half past", "With tea.")


async def test_a_poll_that_has_seen_it_gets_nothing(
    ana: Visitor, ben: Visitor, two: Couple
) -> None:
    """204 while nothing changed, the page once something did; a plain reload is always the page."""
    here = await begun(ana, two)
    box = ana.main.find(id="sitting")
    assert isinstance(box, Tag)
    poll = {"HX-Request": "true", "Sec-Fetch-Site": "same-origin"}
    again = await ana.http.get(str(box["hx-get"]), headers=poll)
    assert (again.status_code, again.content) == (204, b"")
    assert (await ana.http.get(str(box["hx-get"]))).status_code == 200
    await ben.get(here)
    await ben.press("Change over")
    changed = await ana.http.get(str(box["hx-get"]), headers=poll)
    assert changed.status_code == 200
    assert 'id="sitting"' in changed.text


async def test_what_is_no_longer_shared_leaves_the_talk(
    ana: Visitor, ben: Visitor, two: Couple
) -> None:
    """The next finding is at hand, with no word about why."""
    here = await begun(ana, two)
    entry = here.split("/")[2]
    finding = (await two.discuss(entry))[0]
    await ana.post(f"{here}/place", {"finding": finding})
    before = ana.heading
    await two.ben.stop_sharing(entry, "need")
    await ana.get(here)
    assert ana.status == 200
    assert ana.heading != before
    assert "Ben" not in ana.heading


async def test_a_stranger_holds_no_sitting(visit: Visit, ana: Visitor, two: Couple) -> None:
    """Nothing to look at and nothing to press: as for an entry that is not there."""
    here = await begun(ana, two)
    sol = await visit("Sol").sign_up()
    await sol.get("/entries/ent_" + "a" * 26 + "/sitting")
    absent = sol.text
    for path in (here, f"{here}/return"):
        await sol.get(path)
        assert (sol.status, sol.text) == (404, absent)
    acts: dict[str, dict[str, str | list[str]]] = {
        "": {"minutes": "20"},
        "/place": {"finding": "end"},
        "/turn": {"speaker": "you"},
        "/pause": {},
        "/going-on": {},
        "/closing": {},
        "/return": {"on": "2027-01-04"},
    }
    for name, form in acts.items():
        await sol.post(here + name, form)
        assert (sol.status, sol.text) == (404, absent), name
    assert (await two.ana.sitting(here.split("/")[2]))["state"] == "open"


async def test_signed_out_a_sitting_asks_to_sign_in(
    nobody: Visitor, ana: Visitor, two: Couple
) -> None:
    """And what was pressed is not done."""
    here = await begun(ana, two)
    await nobody.get(here)
    assert nobody.heading == "Sign in"
    await nobody.post(f"{here}/closing", {})
    assert nobody.status == 401
    await ana.get(here)
    assert ana.heading != "Talk about it together"


async def test_what_no_button_sends_is_refused(ana: Visitor, two: Couple) -> None:
    """Another length, another speaker: as a page, without repeating it."""
    entry = await two.opened()
    await ana.post(f"/entries/{entry}/sitting", {"minutes": "5"})
    assert ana.status == 400
    await ana.post(f"/entries/{entry}/sitting", {"minutes": "20"})
    await ana.post(f"/entries/{entry}/sitting/turn", {"speaker": "somebody"})
    assert (ana.status, "somebody" in ana.text) == (400, False)
