"""Exercises of one's own, without a script: written, looked at, published, changed, taken back."""

from __future__ import annotations

import pytest

from tests.api.rest.told import SKIP
from tests.library.samples import GOOD, broken
from tests.pages.conftest import Visit
from tests.pages.opened import Couple
from tests.pages.visitor import Visitor

FAULTY = broken("version: 1.2.0", "version: one")


def typed(visitor: Visitor) -> str:
    """What stands in the field for the text."""
    area = visitor.page.find("textarea", id="f-source")
    assert area is not None
    return area.get_text().removeprefix("\n")


async def begun(visitor: Visitor) -> Visitor:
    await visitor.get("/me")
    await visitor.follow("Exercises that I write")
    return await visitor.follow("A boundary")


async def published(visitor: Visitor, source: str = GOOD) -> Visitor:
    await begun(visitor)
    return await visitor.press("Publish this version", source=source)


async def test_one_begins_with_an_exercise_that_is_whole(ana: Visitor) -> None:
    """It reads well as it is, for each who may read it, and can be published at once."""
    await begun(ana)
    assert "kind: boundary" in typed(ana)
    await ana.press("As a partner reads it")
    assert "To put right" not in ana.text
    assert "For a therapist" not in ana.text
    await ana.press("As a therapist reads it")
    assert "For a therapist" in ana.text
    await ana.press("Opened, with a made-up couple")
    assert "To talk about" in ana.text
    assert "Robin" in ana.text
    await ana.press("Publish this version")
    assert (ana.path, ana.heading) == ("/me/exercises/my-exercise", "My exercise")
    await begun(ana)
    assert "exercise: my-exercise-2\n" in typed(ana)


async def test_what_is_to_be_put_right_stands_line_by_line_and_nothing_is_lost(
    ana: Visitor,
) -> None:
    """By looking as by publishing. The line is shown as it was written there."""
    await begun(ana)
    for button, status in (("As a therapist reads it", 200), ("Publish this version", 422)):
        await ana.press(button, source=FAULTY)
        assert ana.status == status
        assert "Line 3: A version is three numbers" in ana.text
        assert "version: one" in ana.text
        assert typed(ana).strip() == FAULTY.strip()
    await ana.press("Publish this version", source="\x07" + GOOD)
    assert (ana.status, "control character" in ana.text) == (422, True)
    assert typed(ana).strip() == ("\x07" + GOOD).strip()


async def test_words_that_hurt_are_told_before_and_stop_nobody(ana: Visitor) -> None:
    hurts = broken("> An example for everybody.", "> You never listen.")
    await begun(ana)
    await ana.press("As a partner reads it", source=hurts)
    assert "Could be said better" in ana.text
    await ana.press("Publish this version")
    assert ana.heading == "Our evening"


async def test_a_new_version_leaves_the_old_one_to_whoever_opened_it(
    two: Couple, ana: Visitor, ben: Visitor
) -> None:
    """The form has the newest text under the next number; the same number is refused, kindly."""
    await published(ana)
    entry = (await two.ben.open_entry(two.workbook, "our-evening"))["id"]
    await ana.follow("Write a new version")
    assert typed(ana).strip() == broken("version: 1.2.0", "version: 1.2.1").strip()
    other = broken("How was it?", "How is it?")
    await ana.press("Publish this version", source=other)
    assert ana.status == 409
    assert "raise the number" in ana.text
    assert typed(ana).strip() == other.strip()
    await ana.press("Publish this version", source=other.replace("1.2.0", "2.0.0"))
    assert ana.heading == "Our evening"
    assert "2.0.0, 1.2.0" in ana.text
    await ben.get(f"/entries/{entry}/prompts")
    assert "How was it?" in ben.text
    await ben.get(f"/workbooks/{two.workbook}/exercises")
    assert "Our evening" in ben.text


@pytest.mark.story("I22")
async def test_what_is_taken_back_is_begun_by_nobody_and_stays_with_whoever_opened_it(
    two: Couple, ana: Visitor, ben: Visitor
) -> None:
    """With a tick. Its author can publish it again."""
    await published(ana)
    entry = (await two.ben.open_entry(two.workbook, "our-evening"))["id"]
    await ana.press("Take it back")
    assert ana.status == 422
    await ana.press("Take it back", sure="yes")
    assert "You took this back." in ana.text
    await ana.get("/me/exercises")
    assert "Taken back" in ana.text
    for visitor in (ana, ben):
        await visitor.get(f"/workbooks/{two.workbook}/exercises")
        assert "Our evening" not in visitor.text
    await two.ben.save(entry, "mood", **SKIP)
    await ben.get(f"/entries/{entry}/prompts")
    assert "Our evening" in ben.text
    await ana.get("/me/exercises/our-evening/next")
    await ana.press("Publish this version")
    await ben.get(f"/workbooks/{two.workbook}/exercises")
    assert "Our evening" in ben.text


@pytest.mark.asvs("8.2.2")
@pytest.mark.story("I14")
async def test_nobody_else_finds_it_among_their_own(
    two: Couple, ana: Visitor, ben: Visitor, visit: Visit, nobody: Visitor
) -> None:
    """Not the partner, not the stranger; and a therapist's notes are on no page of Ben's."""
    await published(ana)
    sol = await visit("Sol").sign_up()
    for visitor in (ben, sol):
        for path in ("", "/next"):
            await visitor.get(f"/me/exercises/our-evening{path}")
            assert visitor.status == 404
        await visitor.post("/me/exercises/our-evening/withdrawal", {"sure": "yes"})
        assert visitor.status == 404
    await ben.get(f"/workbooks/{two.workbook}/exercises/our-evening")
    assert ben.heading == "Our evening"
    assert "therapist" not in ben.main.get_text().replace("A therapist", "")
    await nobody.get("/me/exercises")
    assert nobody.path.startswith("/sign-in")


async def test_a_text_outlasts_a_session_and_is_published_as_nobody_elses(
    ana: Visitor, ben: Visitor
) -> None:
    """Signed out, its writer is shown it once more; in somebody else's window it is not taken."""
    await begun(ana)
    form = {"source": GOOD, "do": "publish", "whose": "acc_" + "a" * 26}
    await ben.post("/me/exercises", form)
    assert (ben.status, ben.heading) == (403, "This page was somebody else's")
    await ana.http.post("/sign-out", headers={"Sec-Fetch-Site": "same-origin"})
    await ana.press("Publish this version", source=GOOD)
    assert ana.status == 401
    assert "How was it?" in ana.text
