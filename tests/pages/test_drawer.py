"""What I sent, with what I kept private, on a page: after a fresh sign-in, and never without."""

from __future__ import annotations

from copy import deepcopy

import pytest

from tests.api.rest.clock import Clock
from tests.pages.conftest import Visit
from tests.pages.on_paper import alone, answer, exercise, opened
from tests.pages.opened import Couple
from tests.pages.visitor import PASSWORD, Visitor
from workbook.answers import Answer, State
from workbook.demo import words

KEPT = "I have not told anybody that I am frightened"


async def kept_private(two: Couple) -> str:
    """An open entry in which Ana kept her first words for herself. Its id."""
    anas = deepcopy(dict(words.PHONE_ANA))
    anas["statement"]["share"] = False
    anas["statement"]["value"]["situation"] = KEPT
    return await two.opened(anas=anas)


@pytest.mark.asvs("7.5.3")
@pytest.mark.story("I02")
async def test_what_i_kept_private_opens_after_a_fresh_sign_in(
    clock: Clock, two: Couple, ana: Visitor
) -> None:
    """And leads on to it. Before that no page of this exercise has a word of it."""
    entry = await kept_private(two)
    clock.forward(minutes=9, seconds=59)
    await ana.get(f"/entries/{entry}/mine")
    assert KEPT in ana.text
    assert "Only you can see this." in ana.text
    assert "once it is open" not in ana.text
    clock.forward(seconds=2)
    for path in ("", "/review", "/agenda", "/answers", "/reply", "/mine"):
        await ana.get(f"/entries/{entry}{path}")
        assert KEPT not in ana.text, path
    assert ana.path == f"/sign-in?again=1&next=/entries/{entry}/mine"
    await ana.press("Sign in", login="ana@example.org", password=PASSWORD)
    assert (ana.path, KEPT in ana.text) == (f"/entries/{entry}/mine", True)


@pytest.mark.story("I02")
async def test_it_is_led_to_alike_whatever_is_in_it(
    clock: Clock, two: Couple, ana: Visitor
) -> None:
    """With something kept private, with nothing kept, with nothing sent: the same page before."""
    full, empty = await kept_private(two), await two.opened()
    unsent = await opened(ana, two.workbook, "time-apart")
    seen = []
    clock.forward(minutes=11)
    for entry in (full, empty, unsent):
        await ana.get(f"/entries/{entry}/mine")
        seen.append((ana.status, ana.text, ana.path.replace(entry, "")))
    assert seen[0] == seen[1] == seen[2]
    await ana.get(f"/entries/{full}/answers")
    await ana.follow("Read all that I sent, for me alone")
    assert ana.path.startswith("/sign-in?again=1")
    await ana.get(f"/entries/{empty}/answers")
    await ana.follow("Read all that I sent, for me alone")
    assert ana.path.startswith("/sign-in?again=1")


@pytest.mark.story("I02")
async def test_a_reply_is_read_back_behind_the_same_door(
    clock: Clock, two: Couple, ana: Visitor
) -> None:
    """Before it opens it is mine alone, so the page that thanks for it has no word of it."""
    entry = await two.opened()
    await ana.get(f"/entries/{entry}/reply")
    await ana.press("Send my reply", **{"a.answer.value": "not_now", "a.heard.value": "4"})
    assert "Not now" not in ana.text
    await ana.follow("Read what I sent")
    assert "Not now" in ana.text
    clock.forward(minutes=11)
    await ana.get(f"/entries/{entry}/reply")
    await ana.follow("Read what I sent")
    assert ana.path.startswith("/sign-in?again=1")


@pytest.mark.story("I02")
async def test_what_is_for_me_alone_is_behind_it_too(clock: Clock, ana: Visitor) -> None:
    """An exercise on one's own, once it is finished."""
    entry = await opened(ana, await alone(ana), "soft-start")
    for prompt in exercise("soft-start").asked_first():
        await answer(ana, entry, prompt, Answer(State.UNSURE, None))
    await ana.get(f"/entries/{entry}/check")
    await ana.press("Finish")
    clock.forward(minutes=11)
    await ana.follow("Read what I wrote")
    assert ana.path == f"/sign-in?again=1&next=/entries/{entry}/mine"


@pytest.mark.asvs("8.2.2")
@pytest.mark.story("I02", "S28")
async def test_nobody_else_is_led_there(
    clock: Clock, two: Couple, ben: Visitor, visit: Visit
) -> None:
    """Ben finds his own words there; Sol finds nothing, and is not asked to sign in again."""
    entry = await kept_private(two)
    await ben.get(f"/entries/{entry}/mine")
    assert (ben.status, KEPT in ben.text) == (200, False)
    sol = await visit("Sol").sign_up()
    clock.forward(minutes=11)
    await sol.get(f"/entries/{entry}/mine")
    assert sol.status == 404
