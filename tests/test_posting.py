"""What is in the outbox is sent once it is due, by one process at a time."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.api.rest.clock import Clock, stopped
from tests.api.rest.mailbox import asked
from tests.cast import World, world
from tests.post import TAKEN, Office, office
from workbook import mailer, ports, posting, vault
from workbook.database import Databases
from workbook.database.sql import execute, rows
from workbook.database.transactions import transactional
from workbook.errors import Invalid
from workbook.forgetting import forget_what_has_run_out
from workbook.mailing import _ask_for
from workbook.policy import Viewer
from workbook.records import leases, outbox


@pytest.fixture
async def clock() -> AsyncIterator[Clock]:
    with stopped() as made:
        yield made


@pytest.fixture
async def cast(databases: Databases, tmp_path: Path, clock: Clock) -> AsyncIterator[World]:
    async with world(databases, tmp_path, "Ana", "Ben") as made:
        yield made


@pytest.fixture
async def post(cast: World) -> AsyncIterator[Office]:
    async with office() as made:
        with mailer.use(made.way()):
            yield made


async def states() -> list[tuple[str, bool]]:
    """Each mail's state, and whether it still says where it goes."""
    found = await rows("SELECT state, sealed FROM outbox ORDER BY due_at, id")
    return [(row["state"], row["sealed"] is not None) for row in found]


async def test_what_was_sent_is_kept_as_sent_and_nothing_more(cast: World, post: Office) -> None:
    """Where it went is not kept, and it is sent once, whoever looks again."""
    await asked(cast.ana, "ana@home.example")
    assert await states() == [("waiting", True)]
    assert [await posting.post_due(who) for who in ("wrk_1", "wrk_1", "wrk_2")] == [1, 0, 0]
    assert await states() == [("sent", False)]
    assert len(post.taken) == 1


async def test_a_cause_that_is_taken_back_writes_no_mail(cast: World, post: Office) -> None:
    """They are in one transaction: both are kept, or neither."""

    @transactional
    async def undone() -> None:
        await _ask_for(Viewer(cast.ana.account, "ses_1", ports.now()), "ana@home.example")
        raise Invalid([])

    with pytest.raises(Invalid):
        await undone()
    assert await states() == []
    assert await posting.post_due("wrk_1") == 0


async def test_the_same_cause_writes_one_mail(cast: World, clock: Clock) -> None:
    """However often it is asked for, also after it was sent; for another person it is another."""
    for account in (cast.ana.account, cast.ana.account, cast.ben.account):
        await outbox.put(account, "reminder", ("same",), "a@home.example",
                         due_at=clock.at, expires_at=clock.at + timedelta(days=1))  # fmt: skip
    assert len(await states()) == 2


async def test_one_process_has_the_turn(cast: World, post: Office, clock: Clock) -> None:
    """Another one sends nothing until the first is done, or has been gone for a minute."""
    await asked(cast.ana, "ana@home.example")
    assert await leases.hold("mail", "wrk_1", clock.at, clock.at + posting.LEASE)
    assert await posting.post_due("wrk_2") == 0
    clock.forward(seconds=59)
    assert await posting.post_due("wrk_2") == 0
    clock.forward(seconds=1)
    assert await posting.post_due("wrk_2") == 1
    assert await leases.hold("mail", "wrk_1", clock.at, clock.at + posting.LEASE)
    await leases.release("mail", "wrk_2")  # not its own
    assert not await leases.hold("mail", "wrk_2", clock.at, clock.at + posting.LEASE)


async def test_what_is_refused_for_now_is_tried_again_later_and_later(
    cast: World, post: Office, clock: Clock
) -> None:
    """After a minute, two, four, with the same mark; others do not wait for it."""
    await asked(cast.ana, "ana@home.example")
    clock.forward(seconds=1)
    await asked(cast.ben, "ben@home.example")
    marks: list[str] = []

    def later(envelope: object) -> str:
        said = getattr(envelope, "content", b"").decode()
        if "ben@home.example" in said:
            return TAKEN
        marks.append(next(line for line in said.splitlines() if line.startswith("Message-ID")))
        return "451 not now"

    post.answer = later
    assert await posting.post_due("wrk_1") == 1
    for minutes in (1, 2, 4):
        clock.forward(minutes=minutes, seconds=-1)
        assert await posting.post_due("wrk_1") == 0
        clock.forward(seconds=1)
        assert await posting.post_due("wrk_1") == 0
    assert len(marks) == 4
    assert len(set(marks)) == 1
    post.answer = lambda envelope: TAKEN
    clock.forward(hours=1)
    assert await posting.post_due("wrk_1") == 1
    assert post.taken[-1]["Message-ID"] in marks[0]


async def test_what_is_refused_for_good_is_not_tried_again(
    cast: World, post: Office, clock: Clock
) -> None:
    """And where it was to go is not kept."""
    await asked(cast.ana, "ana@home.example")
    post.answer = lambda envelope: "550 nobody here"
    assert await posting.post_due("wrk_1") == 0
    post.answer = lambda envelope: TAKEN
    clock.forward(hours=1)
    assert await posting.post_due("wrk_1") == 0
    assert await states() == [("dropped", False)]


async def test_without_a_way_out_everything_waits(cast: World, clock: Clock) -> None:
    """Until the server is back; the log says so without saying to whom."""
    await asked(cast.ana, "ana@home.example")
    async with office() as post:
        closed = post.way()
    with mailer.use(closed):
        assert await posting.post_due("wrk_1") == 0
    assert await states() == [("waiting", True)]
    async with office() as post:
        with mailer.use(post.way()):
            assert await posting.post_due("wrk_2") == 1


async def test_of_a_mail_nothing_is_left_after_a_week(cast: World, clock: Clock) -> None:
    """Sent or not."""
    await asked(cast.ana, "ana@home.example")
    clock.forward(days=8)
    await forget_what_has_run_out()
    assert await states() == []


async def test_a_mail_whose_keys_are_gone_is_dropped(cast: World, post: Office) -> None:
    """It stops nobody else's."""
    await asked(cast.ana, "ana@home.example")
    await asked(cast.ben, "ben@home.example")
    await execute(
        "DELETE FROM data_key WHERE scope = ?", f"|{cast.ana.account}|profile", store="keys"
    )
    vault.current()._by_id.clear()
    assert await posting.post_due("wrk_1") == 1
    assert post.to == [["ben@home.example"]]
