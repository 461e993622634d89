"""The three ways to open, and that nothing opens early."""

from __future__ import annotations

import pytest

from tests.api.rest.clock import Clock
from tests.api.rest.told import ANAS, BENS, NOT_FOUND, NOT_OPEN, state_of, told
from tests.cast import World

BOTH = {"Ana": ["answers"], "Ben": ["answers"]}


async def sent_by_both(cast: World, reveal: str) -> tuple[str, str]:
    """The workbook, and an entry that both have sent."""
    workbook = await cast.pair(cast.ana, cast.ben)
    body = {"exercise": "soft-start", "reveal": reveal}
    given = await cast.ana.post(f"/workbooks/{workbook}/assignments", body)
    (entry,) = given.json()["entries"]
    await cast.send(cast.ana, entry, ANAS)
    await cast.send(cast.ben, entry, BENS)
    return workbook, entry


async def is_open(cast: World, entry: str) -> bool:
    """For both or for none."""
    replies = [await who.get(f"/entries/{entry}/review") for who in (cast.ana, cast.ben)]
    assert replies[0].status_code == replies[1].status_code
    if replies[0].status_code != 200:
        assert {told(reply) for reply in replies} == {NOT_OPEN}
    return replies[0].status_code == 200


@pytest.mark.asvs("2.3.1")
@pytest.mark.story("S39")
async def test_the_second_send_opens_it_for_both(cast: World) -> None:
    """Whoever sends second; and nothing before."""
    workbook = await cast.pair(cast.ana, cast.ben)
    for first, second in ((cast.ana, cast.ben), (cast.ben, cast.ana)):
        entry = await cast.open(first, workbook, "soft-start")
        await cast.send(first, entry, ANAS)
        assert not await is_open(cast, entry)
        await cast.send(second, entry, BENS)
        assert await is_open(cast, entry)
        for person in (first, second):
            assert await state_of(person, entry) == ("revealed", "revealed")


@pytest.mark.asvs("2.3.1")
@pytest.mark.story("I25")
@pytest.mark.parametrize(("minutes", "opens"), [(0, True), (10, True), (10.1, False)])
async def test_together_opens_when_both_press_within_ten_minutes(
    clock: Clock, cast: World, minutes: float, opens: bool
) -> None:
    """By the server's clock. The reply to a press is the same whatever the other has pressed."""
    _, entry = await sent_by_both(cast, "together")
    assert not await is_open(cast, entry)
    first = await cast.ana.post(f"/entries/{entry}/readiness")
    assert not await is_open(cast, entry)
    clock.forward(minutes=minutes)
    second = await cast.ben.post(f"/entries/{entry}/readiness")
    assert first.status_code == second.status_code == 202
    assert first.content == second.content
    assert await is_open(cast, entry) is opens


async def test_pressing_again_renews_ones_own_press(clock: Clock, cast: World) -> None:
    """An old press of the other counts no more, a new one does."""
    _, entry = await sent_by_both(cast, "together")
    await cast.ana.post(f"/entries/{entry}/readiness")
    clock.forward(minutes=11)
    await cast.ben.post(f"/entries/{entry}/readiness")
    assert not await is_open(cast, entry)
    clock.forward(minutes=5)
    await cast.ana.post(f"/entries/{entry}/readiness")
    assert await is_open(cast, entry)
    again = await cast.ana.post(f"/entries/{entry}/readiness")
    assert again.status_code == 202


@pytest.mark.story("I25")
async def test_taking_back_takes_the_press_along(clock: Clock, cast: World) -> None:
    """What was pressed for other answers opens nothing."""
    _, entry = await sent_by_both(cast, "together")
    await cast.ana.post(f"/entries/{entry}/readiness")
    await cast.ana.delete(f"/entries/{entry}/submission")
    await cast.send(cast.ana, entry, {})
    await cast.ben.post(f"/entries/{entry}/readiness")
    assert not await is_open(cast, entry)


@pytest.mark.asvs("2.3.1")
@pytest.mark.story("I05")
async def test_ready_before_one_has_sent_is_refused_alike(cast: World) -> None:
    """Whether or not the other has sent, and has pressed."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await cast.open(cast.ana, workbook, "time-apart")
    alone = await cast.ana.post(f"/entries/{entry}/readiness")
    sent = {"amount": 3, "want": "no"}
    await cast.send(cast.ben, entry, sent)
    await cast.ben.post(f"/entries/{entry}/readiness")
    waited_for = await cast.ana.post(f"/entries/{entry}/readiness")
    assert told(alone) == told(waited_for) == (409, "not-submitted")
    assert alone.json()["detail"] == waited_for.json()["detail"]


@pytest.mark.asvs("8.2.1")
@pytest.mark.story("I18")
async def test_in_session_the_therapist_opens_it(cast: World) -> None:
    """With both partners' answers consent, after both have sent; nobody else can."""
    workbook, entry = await sent_by_both(cast, "in_session")
    assert not await is_open(cast, entry)
    assert told(await cast.thea.post(f"/entries/{entry}/opening")) == NOT_FOUND
    link = await cast.link(workbook, {"Ana": ["answers"], "Ben": ["progress"]})
    assert told(await cast.thea.post(f"/entries/{entry}/opening")) == NOT_FOUND
    await cast.ben.put(f"/therapist-links/{link}/consent", {"scopes": ["answers"]})
    for person in (cast.ana, cast.ben, cast.sol):
        assert told(await person.post(f"/entries/{entry}/opening")) == NOT_FOUND
    assert not await is_open(cast, entry)
    done = await cast.thea.post(f"/entries/{entry}/opening")
    assert (done.status_code, done.json()["couple"]) == (201, "revealed")
    assert await is_open(cast, entry)
    assert (await cast.thea.post(f"/entries/{entry}/opening")).status_code == 201


async def test_in_session_waits_for_both_to_send(cast: World) -> None:
    """One who has sent stays alone with it."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await cast.link(workbook, BOTH)
    body = {"exercise": "soft-start", "reveal": "in_session"}
    (entry,) = (await cast.thea.post(f"/workbooks/{workbook}/assignments", body)).json()["entries"]
    await cast.send(cast.ana, entry, ANAS)
    assert told(await cast.thea.post(f"/entries/{entry}/opening")) == (409, "not-ready")
    assert not await is_open(cast, entry)


@pytest.mark.story("I05", "S42")
async def test_no_timer_ever_reveals(clock: Clock, cast: World) -> None:
    """Days later it is as it was."""
    _, entry = await sent_by_both(cast, "together")
    await cast.ana.post(f"/entries/{entry}/readiness")
    clock.forward(days=5)
    for person in cast.people.values():
        await person.sign_in()
    assert not await is_open(cast, entry)
